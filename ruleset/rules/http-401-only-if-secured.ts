import omits from '../../functions/omits.ts';
import { check, type Rule } from '../rule.ts';

const unsecured = {
  when: { security: 'none', securitySchemes: true },
  // Credentials in the request itself, or for what gives them out.
  unless: [
    { kind: 'login' },
    {
      parameter: [
        'authorization',
        'cookie',
        '*api-key*',
        '*api_key*',
        '*apikey*',
        '*token*',
        '*signature*',
        '*secret*',
        '*password*',
      ],
    },
    {
      path: 'log-?(?:in|out)|sign-?(?:in|out|up)|auth|token|refresh|passw|mfa|2fa|otp|introspect|session|sso|saml|register|verif|invit',
    },
  ],
} as const;

export default {
  description: 'A 401 is declared where the description says how to authenticate.',
  severity: 'info',
  recommended: true,
  level: 'convention',
  reference: 'RFC 9110, section 15.5.2',
  then: [
    check(omits, {
      ...unsecured,
      noneOf: '401',
      fact: 'declares {code}, but no security',
      fix: 'declare its security, or remove 401',
    }),
    check(omits, {
      ...unsecured,
      when: { security: 'none', securitySchemes: false },
      noneOf: '401',
      once: 'document',
      fact: '{code} is declared, but the document defines no security scheme',
      fix: 'define the schemes, and the security of the operations',
    }),
  ],
} satisfies Rule;
