import carries from '../../functions/carries.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A 416 declares Content-Range.',
  severity: 'hint',
  recommended: false,
  level: 'SHOULD',
  reference: 'RFC 9110, section 15.5.17',
  yieldsTo: ['http-206-304-416-only-if-retrieval'],
  then: check(carries, {
    responses: '416',
    anyOf: 'Content-Range',
    fact: '{code} does not say how long the content is',
    fix: 'declare a Content-Range header',
  }),
} satisfies Rule;
