import omits from '../../functions/omits.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'POST, PUT, PATCH and DELETE redirect with 307, 308 or 303.',
  severity: 'warn',
  recommended: true,
  level: 'convention',
  reference: 'RFC 9110, sections 15.4.2 and 15.4.3',
  then: check(omits, {
    when: { method: ['POST', 'PUT', 'PATCH', 'DELETE'] },
    // A browser that has logged in, or been authorized, is meant to go on with GET.
    unless: [
      { kind: 'login' },
      { pathWord: ['saml', 'acs', 'sso', 'oidc'] },
      { pathWord: 'callback', mentions: '\\b(?:o-?auth2?|oidc|openid|saml|sso)\\b' },
      { path: '\\b(?:oauth2?|connect)(?:/[\\w.-]+){0,2}/authori[sz]e$|^/authori[sz]e$' },
    ],
    noneOf: ['301', '302'],
    fact: 'declares {code}, on which clients may switch to GET',
    fix: {
      '301': 'use 308 Permanent Redirect, or 303 See Other for a result',
      '302': 'use 307 Temporary Redirect, or 303 See Other for a result',
    },
  }),
} satisfies Rule;
