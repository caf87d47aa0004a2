import carries from '../../functions/carries.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A 413 that is temporary declares Retry-After.',
  severity: 'hint',
  recommended: false,
  level: 'SHOULD',
  reference: 'RFC 9110, section 15.5.14',
  then: check(carries, {
    responses: '413',
    anyOf: 'Retry-After',
    // Not 'try again' alone: 'try again with a smaller file' is for good.
    ifDescribed:
      '\\btemporar(?:y|ily)\\b|\\b(?:try|again|retry|repeat|resend|it|request|upload) later\\b|\\bfor now\\b|\\b(?:again|retry|repeat|resend|wait) (?:it )?(?:after|in|until|when|once)\\b',
    unlessDescribed: "\\b(?:not|never|isn't) (?:just |only |a )?temporar",
    fact: '{code} is temporary but does not say when to try again',
    fix: 'declare a Retry-After header',
  }),
} satisfies Rule;
