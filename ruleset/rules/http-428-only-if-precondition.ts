import omits from '../../functions/omits.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A 428 is declared where a precondition can be sent.',
  severity: 'warn',
  recommended: true,
  level: 'convention',
  reference: 'RFC 6585, section 3',
  then: check(omits, {
    unless: [
      { method: ['GET', 'HEAD'] },
      { requestHeader: ['If-Match', 'If-Unmodified-Since', 'If-None-Match', '*-If-*'] },
    ],
    noneOf: '428',
    fact: 'declares {code} but takes no conditional header',
    fix: 'declare an If-Match header parameter',
  }),
} satisfies Rule;
