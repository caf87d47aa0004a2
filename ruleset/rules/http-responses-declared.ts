import responds from '../../functions/responds.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'Every operation declares at least one response.',
  severity: 'warn',
  recommended: true,
  level: 'MUST',
  reference: 'OpenAPI 3.2, Responses Object',
  yieldsTo: ['http-status-key-valid'],
  then: check(responds, {
    scope: ['provider', 'receiver'],
    fix: 'declare at least its success response',
  }),
} satisfies Rule;
