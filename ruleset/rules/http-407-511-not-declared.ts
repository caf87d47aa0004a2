import omits from '../../functions/omits.ts';
import { check, type Rule } from '../rule.ts';

// One that is a proxy or a captive portal says so.
const PROXY = '\\b(?:proxy|proxies|captive portal)\\b';

export default {
  description: 'Only proxies declare 407, and captive portals 511.',
  severity: 'warn',
  recommended: true,
  level: 'SHOULD',
  reference: 'RFC 6585, section 6',
  then: check(omits, {
    unlessAnywhere: [
      { api: PROXY },
      { tag: PROXY },
      { pathWord: ['proxy*', 'proxies', '*proxy', 'captiveportal'] },
    ],
    noneOf: ['407', '511'],
    fact: 'declares {code}, which comes from a proxy on the way and not from the API',
  }),
} satisfies Rule;
