import omits from '../../functions/omits.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: '201 is declared only on methods that can create.',
  severity: 'warn',
  recommended: true,
  level: 'convention',
  reference: 'RFC 9110, sections 9.2.1 and 9.3.5',
  then: check(omits, {
    when: { method: ['GET', 'HEAD', 'OPTIONS', 'TRACE', 'QUERY', 'DELETE'] },
    noneOf: '201',
    fact: 'declares {code}, but this method creates nothing',
    fix: 'declare the success that the method has, such as 200 or 204',
  }),
} satisfies Rule;
