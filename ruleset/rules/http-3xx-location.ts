import carries from '../../functions/carries.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'Redirects declare Location.',
  severity: 'warn',
  recommended: true,
  level: 'SHOULD',
  reference: 'RFC 9110, section 15.4',
  then: [
    check(carries, {
      responses: ['301', '302', '303', '307', '308'],
      anyOf: 'Location',
      fact: '{code} does not say where it redirects to',
      fix: 'declare a Location header',
    }),
    check(carries, {
      responses: '3XX',
      anyOf: 'Location',
      // The range may stand for 304, which leads nowhere.
      unless: { described: '\\b304\\b|not modified' },
      unlessDescribed: '\\b304\\b|not modified',
      fact: '{code} does not say where it redirects to',
      fix: 'declare a Location header',
    }),
  ],
} satisfies Rule;
