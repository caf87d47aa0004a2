import carries from '../../functions/carries.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A 201 to a POST declares Location.',
  severity: 'warn',
  recommended: true,
  level: 'SHOULD',
  reference: 'RFC 9110, section 9.3.3',
  then: check(carries, {
    when: { method: 'POST', addressable: true },
    // Many things have many locations, in the body; what a login gives is in the body or a cookie; and the others
    // declare 201 but create nothing.
    unless: { kind: ['bulk', 'login', 'search', 'update', 'delete', 'action'] },
    responses: '201',
    anyOf: ['Location', 'Content-Location'],
    orLinks: true,
    fact: '{code} does not say where the new resource is',
    fix: 'declare a Location header',
  }),
} satisfies Rule;
