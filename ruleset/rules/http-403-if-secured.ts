import declares from '../../functions/declares.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'An operation that needs credentials declares 403.',
  severity: 'warn',
  recommended: true,
  level: 'convention',
  reference: 'RFC 9110, section 11.4',
  then: check(declares, {
    when: { security: 'required' },
    // Both are asked before any credentials are.
    unless: { method: ['OPTIONS', 'TRACE'] },
    anyOf: '403',
    orDescribed: {
      // RFC 9110, section 15.5.4: a server may hide what is forbidden behind 404.
      '404':
        "(?:\\bnot? |n['’]t |without |lacks? |insufficient |missing |hid(?:e|es|den|ing)\\b).{0,60}(?:access|permission|authori[sz]|privilege|rights|visible)|forbidden|hidden",
    },
    fact: 'needs credentials but declares no 403 Forbidden',
    fix: 'declare a 403 response',
  }),
} satisfies Rule;
