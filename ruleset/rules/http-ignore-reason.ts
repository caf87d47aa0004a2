import exceptions from '../../functions/exceptions.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'Every `x-status-codes` is well-formed, names known rules and gives a reason for each.',
  severity: 'warn',
  recommended: true,
  level: 'convention',
  reference: 'the README, section Exceptions',
  then: check(exceptions),
} satisfies Rule;
