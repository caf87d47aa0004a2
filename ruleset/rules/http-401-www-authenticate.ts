import carries from '../../functions/carries.ts';
import { CREDENTIAL_PATHS } from '../exemptions.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A 401 declares WWW-Authenticate.',
  severity: 'info',
  recommended: true,
  level: 'MUST',
  reference: 'RFC 9110, section 15.5.2',
  then: check(carries, {
    // Certificates fail below HTTP, cookies have no challenge, and a login tells its outcome in the body.
    unless: [
      { security: ['mutualTLS', 'cookie'] },
      { kind: 'login' },
      { ...CREDENTIAL_PATHS, security: 'none' },
    ],
    responses: '401',
    anyOf: 'WWW-Authenticate',
    fact: '{code} does not say how to authenticate',
    fix: 'declare a WWW-Authenticate header',
  }),
} satisfies Rule;
