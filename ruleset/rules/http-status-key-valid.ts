import validKeys from '../../functions/validKeys.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'Response keys are codes from 100 to 599, `default` or, in OpenAPI 3, a range such as `4XX`.',
  severity: 'error',
  recommended: true,
  level: 'MUST',
  reference: 'RFC 9110, section 15',
  then: check(validKeys, { scope: ['provider', 'receiver'] }),
} satisfies Rule;
