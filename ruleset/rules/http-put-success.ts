import succeeds from '../../functions/succeeds.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A PUT answers 200 or 204 when it replaces, 201 when it creates, 202 when it is queued.',
  severity: 'warn',
  recommended: true,
  level: 'MUST',
  reference: 'RFC 9110, section 9.3.4',
  yieldsTo: ['http-206-304-416-only-if-retrieval'],
  then: check(succeeds, {
    when: { method: 'PUT' },
    unless: [
      // One that only creates replaces nothing, and one that is redirected may do so elsewhere.
      { requiredHeader: 'If-None-Match' },
      { described: 'create[- ]only|only creates' },
      { described: '^(?![^]*(?:updat|replac|overwrit|upsert|modif|chang|exist))[^]*\\bcreates?\\b' },
      { declares: ['301', '302', '303', '307', '308'] },
    ],
    among: ['200', '201', '202', '204'],
    needs: ['200', '204', '202'],
    fix: 'declare 200 with the replaced resource, or 204',
  }),
} satisfies Rule;
