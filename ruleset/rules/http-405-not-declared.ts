import omits from '../../functions/omits.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'An operation that exists declares no 405, unless its description says when it occurs.',
  severity: 'hint',
  recommended: false,
  level: 'convention',
  reference: 'RFC 9110, section 15.5.6',
  yieldsTo: ['http-405-not-validation', 'http-405-allow'],
  then: check(omits, {
    noneOf: '405',
    // The last alternative: "not supported in cluster mode", but not "not allowed for the requested URL".
    unlessDescribed:
      '\\b(?:when|whenever|while|if|unless|until|after|before|once|because|since|only|during|always|as long as|depend(?:s|ing)|in (?:this|the|its) (?:current )?(?:state|status))\\b|not (?:allowed|supported|possible|available|implemented) (?:in|on|by|for|with) (?!(?:(?:the|this|that|an?|any|given|requested|specified|target|current) )*(?:ur[il]|resource|endpoint|path|route|method|target|operation|request|api|server|service|collection)s?\\b)',
    fact: 'exists but declares {code}',
    fix: 'remove 405, or say in its description when it occurs',
  }),
} satisfies Rule;
