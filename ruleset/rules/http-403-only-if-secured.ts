import omits from '../../functions/omits.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A 403 is declared where the description says how to authenticate.',
  severity: 'hint',
  recommended: false,
  level: 'convention',
  reference: 'RFC 9110, section 15.5.4',
  then: check(omits, {
    // Without any scheme in the document, http-401-only-if-secured says it once.
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
    noneOf: '403',
    // What is refused for another reason than who asks.
    unlessDescribed:
      'geo|countr|region|\\bip\\b|csrf|xsrf|origin|captcha|blocked|disabled|suspended|quota|limit|plan\\b|licen[cs]e|read-?only|not supported',
    fact: 'declares {code}, but no security',
    fix: 'declare its security, or say in the description what is refused',
  }),
} satisfies Rule;
