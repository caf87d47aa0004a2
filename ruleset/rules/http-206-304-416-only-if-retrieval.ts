import omits from '../../functions/omits.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: '206, 304 and 416 answer retrieval only.',
  severity: 'error',
  recommended: true,
  level: 'MUST',
  reference: 'RFC 9110, sections 13.1.2 and 14.2',
  then: check(omits, {
    scope: ['provider', 'receiver'],
    when: { method: ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'] },
    noneOf: ['206', '304', '416'],
    fact: 'declares {code}, which answers a retrieval only',
    fix: {
      '206': 'use 200, or 207 for results of many',
      '304': 'use 412 for a failed precondition, 200 or 204 when nothing changed',
      '416': 'use 400',
    },
  }),
} satisfies Rule;
