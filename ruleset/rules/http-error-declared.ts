import declares from '../../functions/declares.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'Every operation that takes input or needs credentials declares a client error.',
  severity: 'warn',
  recommended: true,
  level: 'convention',
  reference: 'OpenAPI 3.2, Responses Object',
  yieldsTo: ['http-400-if-input', 'http-401-if-secured', 'http-403-if-secured', 'http-404-if-path-parameter'],
  then: [
    check(declares, {
      when: { input: 'any' },
      anyOf: '4XX',
      acceptDefault: true,
      fact: 'takes input but declares no client error (4xx)',
      fix: 'declare the 4xx responses that callers can act on, or default',
    }),
    check(declares, {
      when: { security: ['required', 'mutualTLS'] },
      unless: { input: 'any' },
      anyOf: '4XX',
      acceptDefault: true,
      fact: 'needs credentials but declares no client error (4xx)',
      fix: 'declare the 4xx responses that callers can act on, or default',
    }),
  ],
} satisfies Rule;
