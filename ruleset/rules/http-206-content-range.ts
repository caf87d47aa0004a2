import carries from '../../functions/carries.ts';
import { PROBES } from '../exemptions.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A 206 declares Content-Range, or multipart/byteranges content.',
  severity: 'warn',
  recommended: true,
  level: 'MUST',
  reference: 'RFC 9110, section 15.3.7.1',
  then: check(carries, {
    // With a code of its own for each state, whatever the codes mean elsewhere.
    unless: PROBES,
    responses: '206',
    anyOf: 'Content-Range',
    // With several ranges in one response, each part has the header, and the response has not.
    orMediaType: 'multipart/byteranges',
    fact: '{code} does not say which range it has',
    fix: 'declare a Content-Range header',
  }),
} satisfies Rule;
