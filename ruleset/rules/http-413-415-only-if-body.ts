import omits from '../../functions/omits.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: '411, 413 and 415 are declared where there is request content.',
  severity: 'warn',
  recommended: true,
  level: 'convention',
  reference: 'RFC 9110, sections 15.5.12, 15.5.14 and 15.5.16',
  then: check(omits, {
    unless: [{ requestBody: true }, { ignoredBody: true }],
    noneOf: ['411', '413', '415'],
    once: 'shared',
    fact: 'takes no request content but declares {code}',
    // Of a POST or PUT, it is often the content that is missing.
    fix: {
      '411': 'remove 411, or describe the content if there is any',
      '413': 'remove 413, or describe the content if there is any',
      '415': 'remove 415, or describe the content if there is any',
    },
  }),
} satisfies Rule;
