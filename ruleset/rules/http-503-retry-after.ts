import carries from '../../functions/carries.ts';
import { PROBES } from '../exemptions.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A 503 declares Retry-After.',
  severity: 'info',
  recommended: true,
  level: 'MAY',
  reference: 'RFC 9110, section 15.6.4',
  then: check(carries, {
    unless: PROBES,
    responses: '503',
    anyOf: 'Retry-After',
    // What stands in front of the API answers as it likes.
    unlessDescribed: '\\b(?:gateway|load.?balancer|proxy|cdn|infrastructure|ingress)\\b',
    fact: '{code} does not say when to try again',
    fix: 'declare a Retry-After header',
  }),
} satisfies Rule;
