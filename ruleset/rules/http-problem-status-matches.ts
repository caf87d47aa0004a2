import statusMembers from '../../functions/statusMembers.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'The status in the content of an error is that of the response.',
  severity: 'warn',
  recommended: true,
  level: 'MUST',
  reference: 'RFC 9457, section 3.1.2',
  then: check(statusMembers),
} satisfies Rule;
