import requires from '../../functions/requires.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A header that HTTP demands of a response is marked as required.',
  severity: 'hint',
  recommended: false,
  level: 'MUST',
  reference: 'RFC 9110, sections 7.8, 10.2.1, 11.6.1, 11.7.1 and 14.4',
  openapi: '3.x',
  then: [
    check(requires, { responses: ['101', '426'], headers: 'Upgrade' }),
    // Of several ranges, each part has its own.
    check(requires, { responses: '206', headers: 'Content-Range', unlessMediaType: 'multipart/byteranges' }),
    check(requires, { responses: '401', headers: 'WWW-Authenticate' }),
    check(requires, { responses: '405', headers: 'Allow' }),
    check(requires, { responses: '407', headers: 'Proxy-Authenticate' }),
  ],
} satisfies Rule;
