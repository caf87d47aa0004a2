import declares from '../../functions/declares.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'Every operation declares a successful outcome.',
  severity: 'warn',
  recommended: true,
  level: 'SHOULD',
  reference: 'OpenAPI 3.2, Responses Object',
  yieldsTo: ['http-delete-success', 'http-query-success'],
  then: [
    check(declares, {
      unless: [
        { declares: 'default' },
        {
          described:
            '\\balways (?:fails?|(?:generates?|returns?|answers?|throws?|raises?)(?: with)? an? (?:error|failure|exception))\\b',
        },
      ],
      anyOf: ['2XX', '3XX', '101'],
      // It is there to be refused.
      orDescribed: { '410': '.', '501': '.' },
      fact: 'declares no success (2xx) and no redirect (3xx)',
      fix: 'declare its success response',
    }),
    check(declares, {
      when: { declares: 'default' },
      anyOf: ['2XX', '3XX', '101'],
      fact: 'has only default for its success, and default covers errors as well',
      fix: 'declare its success response beside default',
    }),
  ],
} satisfies Rule;
