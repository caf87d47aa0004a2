import omits from '../../functions/omits.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: '422 is declared only where there is input.',
  severity: 'hint',
  recommended: false,
  level: 'convention',
  reference: 'RFC 9110, section 15.5.21',
  then: check(omits, {
    // An action may be impossible in the state that things are in, whatever is sent.
    unless: [{ input: 'any' }, { method: 'POST', kind: ['action', 'async'] }],
    noneOf: '422',
    fact: 'takes no input but declares {code}',
    fix: 'remove 422, or use 409 Conflict for a wrong state',
  }),
} satisfies Rule;
