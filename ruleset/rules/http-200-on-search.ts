import omits from '../../functions/omits.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A POST that searches declares no 201.',
  severity: 'warn',
  recommended: true,
  level: 'convention',
  reference: 'RFC 9110, sections 9.3.3 and 15.3.2',
  then: check(omits, {
    when: { method: 'POST', kind: 'search' },
    // A search that is stored, and can be read again, is created.
    unless: [
      { addressable: true },
      { responseHeader: ['Location', 'Content-Location'] },
      // The answer to an offer comes with a session (RFC 9725, section 4.2).
      { requestBody: 'application/sdp' },
      // What is verified is so from then on.
      { pathWord: 'verif*' },
    ],
    noneOf: '201',
    fact: 'creates nothing{because} but declares {code}',
    fix: 'use 200 OK',
  }),
} satisfies Rule;
