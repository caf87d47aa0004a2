import omits from '../../functions/omits.ts';
import { PROBES } from '../exemptions.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: '206 and 416 go with ranges: a Range parameter or Accept-Ranges, and 206 with 200.',
  severity: 'warn',
  recommended: true,
  level: 'convention',
  reference: 'RFC 9110, sections 14.2 and 15.3.7',
  then: [
    check(omits, {
      when: { method: 'GET' },
      unless: [PROBES, { requestHeader: ['Range', 'x-ms-range'] }, { responseHeader: 'Accept-Ranges' }],
      noneOf: ['206', '416'],
      once: 'operation',
      fact: 'declares {code} but takes no Range',
      fix: 'declare the header parameter Range, or Accept-Ranges on the 200',
    }),
    check(omits, {
      when: { method: 'GET' },
      unless: [PROBES, { declares: '200' }],
      noneOf: '206',
      fact: 'declares {code} without 200 OK, and a server may ignore Range',
      fix: 'declare 200 as well',
    }),
  ],
} satisfies Rule;
