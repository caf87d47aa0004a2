import declares from '../../functions/declares.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'An operation that is rate limited declares 429.',
  severity: 'hint',
  recommended: false,
  level: 'convention',
  reference: 'RFC 6585, section 4',
  then: [
    check(declares, {
      when: { responseHeader: ['RateLimit*', 'X-RateLimit*', 'X-Rate-Limit*'] },
      anyOf: '429',
      acceptDefault: true,
      fact: 'has rate limit headers but declares no 429 Too Many Requests',
      fix: 'declare a 429 response',
    }),
    check(declares, {
      unless: { path: '(?:health|healthz|live|livez|ready|readyz|ping|status|version|metrics)/?$' },
      anyOf: '429',
      ifMostDeclare: true,
      acceptDefault: true,
      fact: 'declares no 429 Too Many Requests, as most operations do',
      fix: 'declare a 429 response',
    }),
  ],
} satisfies Rule;
