import declares from '../../functions/declares.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'Every POST declares 201.',
  severity: 'warn',
  recommended: false,
  level: 'opinion',
  reference: 'RFC 9110, section 9.3.3',
  yieldsTo: ['http-201-on-create', 'http-success-declared'],
  then: check(declares, {
    when: { method: 'POST' },
    anyOf: ['201', '202'],
    fact: 'declares no 201 Created',
    fix: 'declare 201 with a Location header',
  }),
} satisfies Rule;
