import content from '../../functions/content.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'Responses of 1xx, 204, 205 and 304 declare no content.',
  severity: 'error',
  recommended: true,
  level: 'MUST',
  reference: 'RFC 9110, section 6.4.1',
  then: check(content, {
    scope: ['provider', 'receiver'],
    expected: false,
    responses: ['100', '101', '102', '103', '104', '204', '205', '304'],
    fact: '{code} never has content, but content is declared',
    fix: 'remove the content, or answer 200 with it',
  }),
} satisfies Rule;
