import offers from '../../functions/offers.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'The content of errors is `application/problem+json`.',
  severity: 'hint',
  recommended: false,
  level: 'opinion',
  reference: 'RFC 9457, section 3',
  openapi: '3.x',
  then: check(offers, {
    unless: { method: 'HEAD' },
    // A format of its own, of a domain or another standard, is as good.
    anyOf: [
      'application/problem+*',
      'application/vnd.api+json',
      'application/vnd.error+json',
      'application/*fhir+*',
      'application/scim+json',
      'application/hal+json',
      'application/graphql*',
      'application/xml',
      'text/xml',
      'application/soap+xml',
    ],
    // The errors of OAuth (RFC 6749, section 5.2), OData and Azure.
    unlessProperty: ['error', 'odata.error'],
    fact: '{code} has its error as {types}, and not as application/problem+json',
    fix: 'describe it as application/problem+json',
  }),
} satisfies Rule;
