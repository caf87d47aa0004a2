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
    // RFC 9110, section 14.5: what answers a request for a part of something is a matter of private agreement.
    unless: { method: ['PUT', 'PATCH', 'POST'], requestHeader: 'Content-Range' },
    noneOf: ['206', '304', '416'],
    fact: 'declares {code}, which only answers retrieval such as GET',
    fix: {
      '206': 'use 200 OK, or 207 Multi-Status for a result per item',
      '304': 'use 412 Precondition Failed, or 200 or 204 when nothing changes',
      '416': 'use 400 Bad Request',
    },
  }),
} satisfies Rule;
