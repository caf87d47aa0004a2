import declares from '../../functions/declares.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'An operation that needs credentials declares 401.',
  severity: 'warn',
  recommended: true,
  level: 'SHOULD',
  reference: 'RFC 9110, section 11.4',
  then: check(declares, {
    when: { security: 'required' },
    // Both are asked before any credentials are.
    unless: { method: ['OPTIONS', 'TRACE'] },
    anyOf: '401',
    fact: 'needs credentials but declares no 401 Unauthorized',
    fix: 'declare a 401 response',
  }),
} satisfies Rule;
