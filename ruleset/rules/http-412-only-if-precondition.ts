import omits from '../../functions/omits.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A 412 is declared where a precondition can be sent.',
  severity: 'warn',
  recommended: true,
  level: 'convention',
  reference: 'RFC 9110, section 15.5.13',
  then: check(omits, {
    unless: [
      {
        requestHeader: [
          'If-Match',
          'If-None-Match',
          'If-Unmodified-Since',
          'If-Modified-Since',
          'If',
          'If-Schedule-Tag-Match',
          '*-If-*',
        ],
      },
      // Google Cloud Storage has them as headers and as parameters: ifGenerationMatch.
      { queryParameter: ['*-If-*', 'if*Match'] },
    ],
    noneOf: '412',
    fact: 'declares {code} but takes no conditional header',
    fix: 'declare If-Match, or use 409 or 422 for business rules',
  }),
} satisfies Rule;
