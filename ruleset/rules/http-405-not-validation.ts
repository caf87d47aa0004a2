import describes from '../../functions/describes.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A 405 is not for invalid input.',
  severity: 'warn',
  recommended: true,
  level: 'MUST',
  reference: 'RFC 9110, section 15.5.6',
  then: check(describes, {
    responses: '405',
    notAs: 'validation',
    meaning: 'invalid input, which is 400 or 422',
    fix: 'declare 400 or 422',
  }),
} satisfies Rule;
