import omits from '../../functions/omits.ts';
import { HANDLES_CREDENTIALS } from '../exemptions.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A 403 is declared where the description says how to authenticate.',
  severity: 'hint',
  recommended: false,
  level: 'convention',
  reference: 'RFC 9110, section 15.5.4',
  then: check(omits, {
    // Without any security in the document, http-401-only-if-secured says it once.
    when: { security: 'none', securitySchemes: true },
    unless: HANDLES_CREDENTIALS,
    noneOf: '403',
    // What is refused for another reason than who asks.
    unlessDescribed:
      '\\bgeo|countr|region|\\bip\\b|csrf|xsrf|origin|captcha|blocked|disabled|suspended|quota|limit|\\bplan\\b|licen[cs]e|read-?only',
    fact: 'declares {code}, but no security',
    fix: 'declare its security, or remove 403',
  }),
} satisfies Rule;
