import declares from '../../functions/declares.ts';
import { check, type Rule } from '../rule.ts';

// Who asks whether the API is up is not kept waiting.
const PROBE = {
  path: '(?:^|/)(?:[Hh]ealth(?:[-_]?[Cc]heck|z)?|[Ll]ive(?:z|ness)?|[Rr]ead(?:y|yz|iness)|[Pp]ing|status|version|metrics)/?$',
};

export default {
  description: 'An operation that is rate limited declares 429.',
  severity: 'hint',
  recommended: false,
  level: 'convention',
  reference: 'RFC 6585, section 4',
  then: [
    check(declares, {
      when: { responseHeader: ['RateLimit*', 'X-RateLimit*', 'X-Rate-Limit*'] },
      unless: PROBE,
      anyOf: '429',
      acceptDefault: true,
      fact: 'has rate limit headers but declares no 429 Too Many Requests',
      fix: 'declare a 429 response',
    }),
    check(declares, {
      unless: PROBE,
      anyOf: '429',
      ifMostDeclare: true,
      acceptDefault: true,
      fact: 'declares no 429 Too Many Requests, unlike most operations',
      fix: 'declare a 429 response',
    }),
  ],
} satisfies Rule;
