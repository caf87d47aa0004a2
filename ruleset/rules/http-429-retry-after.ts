import carries from '../../functions/carries.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A 429 declares Retry-After, or rate limit headers.',
  severity: 'warn',
  recommended: true,
  level: 'MAY',
  reference: 'RFC 6585, section 4',
  then: check(carries, {
    responses: '429',
    anyOf: [
      'Retry-After',
      'RateLimit',
      'RateLimit-Reset',
      'X-RateLimit-Reset',
      'X-Rate-Limit-Reset',
      'X-Retry-After*',
      'Retry-After-Ms',
    ],
    fact: '{code} does not say when to try again',
    fix: 'declare a Retry-After header',
  }),
} satisfies Rule;
