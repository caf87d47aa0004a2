import omits from '../../functions/omits.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A 304 is declared where a response has a validator: ETag or Last-Modified.',
  severity: 'warn',
  recommended: true,
  level: 'convention',
  reference: 'RFC 9110, sections 13.1.2 and 15.4.5',
  then: check(omits, {
    when: { method: ['GET', 'HEAD', 'QUERY'] },
    unless: { responseHeader: ['ETag', 'Last-Modified'] },
    noneOf: '304',
    fact: 'declares {code}, but no response has the ETag or Last-Modified that a client would send back',
    fix: 'declare ETag on the 200',
  }),
} satisfies Rule;
