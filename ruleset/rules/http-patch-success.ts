import succeeds from '../../functions/succeeds.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A PATCH answers 200 or 204, 202 when it is queued, 201 only besides when it can create.',
  severity: 'warn',
  recommended: true,
  level: 'convention',
  reference: 'RFC 5789, section 2',
  yieldsTo: ['http-206-304-416-only-if-retrieval'],
  then: check(succeeds, {
    when: { method: 'PATCH' },
    among: ['200', '201', '202', '204'],
    needs: ['200', '204', '202'],
    fix: 'declare 200 with the patched resource, or 204',
  }),
} satisfies Rule;
