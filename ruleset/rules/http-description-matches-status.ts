import matchesStatus from '../../functions/matchesStatus.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'The description of a response, and the name of its component, name no other status.',
  severity: 'warn',
  recommended: true,
  level: 'convention',
  reference: 'RFC 9110, section 15',
  yieldsTo: ['http-2xx-not-failure', 'http-401-not-403', 'http-405-not-validation'],
  then: check(matchesStatus, { scope: ['provider', 'receiver'] }),
} satisfies Rule;
