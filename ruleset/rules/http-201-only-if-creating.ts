import omits from '../../functions/omits.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: '201 is declared only on methods that can create.',
  severity: 'warn',
  recommended: true,
  level: 'convention',
  reference: 'RFC 9110, sections 9.2.1 and 9.3.5',
  then: [
    check(omits, {
      when: { method: ['GET', 'HEAD', 'OPTIONS', 'TRACE', 'QUERY'] },
      noneOf: '201',
      fact: 'declares {code}, but this method creates nothing',
      fix: 'declare 200 OK, or use POST or PUT',
    }),
    check(omits, {
      when: { method: 'DELETE' },
      noneOf: '201',
      fact: 'declares {code}, but this method creates nothing',
      fix: 'declare 204 No Content, or 200 OK with content',
    }),
  ],
} satisfies Rule;
