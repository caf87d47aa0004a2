import declares from '../../functions/declares.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A DELETE of a resource declares 204, or 202 when it is queued.',
  severity: 'warn',
  recommended: true,
  level: 'opinion',
  reference: 'RFC 9110, section 9.3.5',
  then: check(declares, {
    when: { method: 'DELETE', kind: 'delete', declares: '200' },
    // Another success is the business of http-delete-success; 207 speaks of many.
    unless: { declares: ['201', '203', '205', '206', '207', '208', '226'] },
    anyOf: ['204', '202'],
    fact: 'deletes a resource{because} but declares no 204 No Content',
    fix: 'declare 204 without content',
  }),
} satisfies Rule;
