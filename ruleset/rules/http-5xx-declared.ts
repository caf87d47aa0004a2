import declares from '../../functions/declares.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'Every operation declares an unexpected error: 500, `5XX` or `default`.',
  severity: 'hint',
  recommended: false,
  level: 'convention',
  reference: 'RFC 9110, section 15.6',
  then: check(declares, {
    // What stands there are documents, and a web server rather than the API answers.
    unless: { path: '/\\.well-known/' },
    anyOf: '5XX',
    acceptDefault: true,
    fact: 'declares no server error',
    fix: 'declare default or 500 Internal Server Error',
  }),
} satisfies Rule;
