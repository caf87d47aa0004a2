import problemMembers from '../../functions/problemMembers.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'Problem details have members of the types that RFC 9457 gives them.',
  severity: 'warn',
  recommended: true,
  level: 'MUST',
  reference: 'RFC 9457, section 3.1',
  then: check(problemMembers),
} satisfies Rule;
