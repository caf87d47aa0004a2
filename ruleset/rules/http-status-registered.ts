import registered from '../../functions/registered.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'Response codes are registered with IANA.',
  severity: 'error',
  recommended: true,
  level: 'MUST',
  reference: 'RFC 9205, section 4.6',
  then: check(registered, { scope: ['provider', 'receiver'] }),
} satisfies Rule;
