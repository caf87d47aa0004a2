import declares from '../../functions/declares.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A GET answers 200, or 206, 304 or a redirect where these apply.',
  severity: 'warn',
  recommended: true,
  level: 'convention',
  reference: 'RFC 9110, section 9.3.1',
  yieldsTo: ['http-201-only-if-creating'],
  then: check(declares, {
    when: { method: 'GET', declares: ['201', '203', '205', '207', '208', '226'] },
    anyOf: ['200', '206', '3XX', '101'],
    fact: 'declares {successes} but no 200 OK',
    fix: 'declare 200 with the representation',
  }),
} satisfies Rule;
