import declares from '../../functions/declares.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'An operation whose input can be invalid declares 400 or 422.',
  severity: 'warn',
  recommended: true,
  level: 'convention',
  reference: 'RFC 9110, sections 15.5.1 and 15.5.21',
  then: check(declares, {
    when: { input: 'constrained' },
    anyOf: ['400', '422'],
    acceptDefault: true,
    fact: 'takes input but declares neither 400 Bad Request nor 422 Unprocessable Content',
    fix: 'declare a 400 response',
  }),
} satisfies Rule;
