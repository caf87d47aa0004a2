import omits from '../../functions/omits.ts';
import { check, type Rule } from '../rule.ts';

const unsecured = {
  when: { security: 'none', securitySchemes: true },
  // Credentials in the request itself, or for what gives them out.
  unless: [
    { kind: 'login' },
    {
      parameter: [
        ...[
          'cookie',
          'authorization',
          '*-authorization',
          'auth',
          '*-auth',
          '*api-key*',
          '*api_key*',
          '*apikey*',
        ],
        ...['token', '*-token', 'access_token', 'accesstoken', '*signature*', '*secret*', '*password*'],
      ],
    },
    {
      pathWord: [
        ...[
          'login',
          'logout',
          'logon',
          'signin',
          'signout',
          'signup',
          'auth',
          'oauth*',
          'authorize',
          'authenticat*',
        ],
        ...['token', 'tokens', 'refresh', 'password*', 'passwd', 'mfa', '2fa', 'otp', 'totp', 'introspect*'],
        ...['session', 'sessions', 'sso', 'saml', 'register', 'registration', 'verif*', 'invit*'],
      ],
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
