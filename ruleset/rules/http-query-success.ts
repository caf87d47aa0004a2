import declares from '../../functions/declares.ts';
import omits from '../../functions/omits.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A QUERY answers 200 with its result, or redirects.',
  severity: 'warn',
  recommended: true,
  level: 'convention',
  reference: 'RFC 10008, section 2',
  openapi: '3.2',
  // One finding for each operation: at 201, else at 205, else for what is missing.
  yieldsTo: ['http-201-only-if-creating'],
  then: [
    check(omits, {
      when: { method: 'QUERY' },
      noneOf: '201',
      fact: 'declares {code}, but a QUERY is safe and creates nothing',
      fix: 'declare 200 with the result',
    }),
    check(omits, {
      when: { method: 'QUERY' },
      unless: { declares: '201' },
      noneOf: '205',
      fact: 'declares {code}, but a QUERY returns a result',
      fix: 'declare 200 with the result',
    }),
    check(declares, {
      when: { method: 'QUERY' },
      unless: { declares: ['201', '205'] },
      anyOf: ['200', '3XX'],
      fact: 'declares no 200 OK for its result',
      fix: 'declare 200 with the result',
    }),
  ],
} satisfies Rule;
