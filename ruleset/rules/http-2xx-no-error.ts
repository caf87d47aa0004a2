import errorFree from '../../functions/errorFree.ts';
import { REPORTS_ERRORS } from '../exemptions.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'The content of a success is no error.',
  severity: 'warn',
  recommended: true,
  level: 'convention',
  reference: 'RFC 9110, section 15.3',
  yieldsTo: ['http-204-no-content', 'http-head-no-content'],
  then: check(errorFree, { unless: REPORTS_ERRORS, evidence: 'error' }),
} satisfies Rule;
