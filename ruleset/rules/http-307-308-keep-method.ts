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
    // A browser that has logged in is meant to go on with GET.
    unless: { kind: 'login' },
    noneOf: ['301', '302'],
    fact: 'declares {code}, after which clients may send GET without the body',
    fix: {
      '301': 'use 308 to repeat the request there, or 303 to show a result',
      '302': 'use 307 to repeat the request there, or 303 to show a result',
    },
  }),
} satisfies Rule;
