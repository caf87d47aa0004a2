import omits from '../../functions/omits.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'Interim responses are not declared.',
  severity: 'warn',
  recommended: true,
  level: 'convention',
  reference: 'RFC 9110, section 15.2',
  yieldsTo: ['http-status-retired'],
  then: check(omits, {
    scope: ['provider', 'receiver'],
    noneOf: ['100', '102', '103', '104', '1XX'],
    fact: 'declares {code}, an interim response that the HTTP stack sends',
    fix: 'remove it and declare the final response',
  }),
} satisfies Rule;
