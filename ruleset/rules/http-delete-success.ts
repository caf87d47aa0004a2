import declares from '../../functions/declares.ts';
import succeeds from '../../functions/succeeds.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A DELETE answers 204, 200 with a status, or 202.',
  severity: 'warn',
  recommended: true,
  level: 'SHOULD',
  reference: 'RFC 9110, section 9.3.5',
  yieldsTo: ['http-201-only-if-creating', 'http-206-304-416-only-if-retrieval'],
  then: [
    check(succeeds, {
      when: { method: 'DELETE' },
      among: ['204', '200', '202'],
      fix: 'declare 204, 200 with content, or 202 when it is queued',
    }),
    check(declares, {
      when: { method: 'DELETE' },
      unless: { declares: 'default' },
      anyOf: ['2XX', '3XX'],
      fact: 'declares no success',
      fix: 'declare 204, 200 with content, or 202 when it is queued',
    }),
    check(declares, {
      when: { method: 'DELETE', declares: 'default' },
      anyOf: ['2XX', '3XX'],
      fact: 'has only default for its success, and default covers errors as well',
      fix: 'declare 204, 200 with content, or 202 when it is queued',
    }),
  ],
} satisfies Rule;
