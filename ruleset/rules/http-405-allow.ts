import carries from '../../functions/carries.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A 405 declares Allow.',
  severity: 'warn',
  recommended: true,
  level: 'MUST',
  reference: 'RFC 9110, section 15.5.6',
  yieldsTo: ['http-405-not-validation'],
  then: check(carries, {
    responses: '405',
    anyOf: 'Allow',
    fact: '{code} does not say which methods are allowed',
    fix: 'declare an Allow header',
  }),
} satisfies Rule;
