import carries from '../../functions/carries.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A 407 declares Proxy-Authenticate.',
  severity: 'warn',
  recommended: true,
  level: 'MUST',
  reference: 'RFC 9110, section 15.5.8',
  yieldsTo: ['http-407-511-not-declared'],
  then: check(carries, {
    responses: '407',
    anyOf: 'Proxy-Authenticate',
    fact: '{code} does not say how to authenticate to the proxy',
    fix: 'declare a Proxy-Authenticate header',
  }),
} satisfies Rule;
