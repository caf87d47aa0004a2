import content from '../../functions/content.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'Responses to HEAD declare no content.',
  severity: 'warn',
  recommended: true,
  level: 'MUST',
  reference: 'RFC 9110, section 9.3.2',
  yieldsTo: ['http-204-no-content'],
  then: check(content, {
    scope: ['provider', 'receiver'],
    when: { method: 'HEAD' },
    expected: false,
    // That these have no content is http-204-no-content's to say.
    exceptResponses: ['100', '101', '102', '103', '104', '204', '205', '304'],
    ignoreSharedErrors: true,
    fact: '{code} declares content, but a response to HEAD never has any',
    fix: 'remove the content and keep the headers',
  }),
} satisfies Rule;
