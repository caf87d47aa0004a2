import uniqueHeaders from '../../functions/uniqueHeaders.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'No two headers of a response differ only in case.',
  severity: 'warn',
  recommended: true,
  level: 'MUST',
  reference: 'RFC 9110, section 5.1',
  then: check(uniqueHeaders, { scope: ['provider', 'receiver'] }),
} satisfies Rule;
