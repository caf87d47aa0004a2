import declares from '../../functions/declares.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'An operation that takes a precondition declares 412.',
  severity: 'warn',
  recommended: true,
  level: 'MAY',
  reference: 'RFC 9110, section 13.1',
  // Which says to answer 412 where 304 is declared.
  yieldsTo: ['http-206-304-416-only-if-retrieval'],
  // One check for each header, so that the message can name it; an operation still gets one finding.
  then: [
    check(declares, {
      when: { requestHeader: 'If-Match' },
      // Both ignore preconditions (RFC 9110, section 13.2.1).
      unless: { method: ['OPTIONS', 'TRACE'] },
      anyOf: '412',
      acceptDefault: true,
      fact: 'takes If-Match but declares no 412 Precondition Failed',
      fix: 'declare a 412 response',
    }),
    check(declares, {
      when: { requestHeader: 'If-Unmodified-Since' },
      unless: { method: ['OPTIONS', 'TRACE'] },
      anyOf: '412',
      acceptDefault: true,
      fact: 'takes If-Unmodified-Since but declares no 412 Precondition Failed',
      fix: 'declare a 412 response',
    }),
    check(declares, {
      // GET, HEAD and QUERY answer it with 304.
      when: { method: ['PUT', 'POST', 'PATCH', 'DELETE'], requestHeader: 'If-None-Match' },
      anyOf: '412',
      acceptDefault: true,
      fact: 'takes If-None-Match but declares no 412 Precondition Failed',
      fix: 'declare a 412 response',
    }),
  ],
} satisfies Rule;
