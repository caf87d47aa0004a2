import omits from '../../functions/omits.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'An operation that exists declares no 405, unless its description says when it occurs.',
  severity: 'hint',
  recommended: false,
  level: 'convention',
  reference: 'RFC 9110, section 15.5.6',
  then: check(omits, {
    noneOf: '405',
    unlessDescribed:
      '\\b(?:when|whenever|while|if|unless|until|after|before|once|because|since|only|during|always|as long as|depend(?:s|ing)|in (?:this|the|its) (?:current )?(?:state|status))\\b',
    fact: 'exists but declares {code}',
    fix: 'remove 405, or say in its description when it occurs',
  }),
} satisfies Rule;
