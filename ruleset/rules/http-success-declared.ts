import declares from '../../functions/declares.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'Every operation declares a successful outcome.',
  severity: 'warn',
  recommended: true,
  level: 'SHOULD',
  reference: 'OpenAPI 3.2, Responses Object',
  then: [
    check(declares, {
      unless: { declares: 'default' },
      anyOf: ['2XX', '3XX', '101'],
      fact: 'declares no success',
      fix: 'declare its 2xx response',
    }),
    check(declares, {
      when: { declares: 'default' },
      anyOf: ['2XX', '3XX', '101'],
      fact: 'declares no success but default, which stands for errors as well',
      fix: 'declare its 2xx response beside default',
    }),
  ],
} satisfies Rule;
