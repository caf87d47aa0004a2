import omits from '../../functions/omits.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A 304 is declared where a conditional header can be sent.',
  severity: 'hint',
  recommended: false,
  level: 'convention',
  reference: 'RFC 9110, section 15.4.5',
  then: check(omits, {
    when: { method: ['GET', 'HEAD', 'QUERY'] },
    unless: { requestHeader: ['If-None-Match', 'If-Modified-Since'] },
    noneOf: '304',
    fact: 'declares {code} but takes neither If-None-Match nor If-Modified-Since',
    fix: 'declare the header parameter',
  }),
} satisfies Rule;
