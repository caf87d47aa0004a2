import errorFree from '../../functions/errorFree.ts';
import { REPORTS_ERRORS } from '../exemptions.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'The content of a success has no member that tells whether it is one.',
  severity: 'info',
  recommended: true,
  level: 'convention',
  reference: 'RFC 9110, section 15.3',
  yieldsTo: ['http-2xx-no-error'],
  then: check(errorFree, { unless: REPORTS_ERRORS, evidence: 'flag' }),
} satisfies Rule;
