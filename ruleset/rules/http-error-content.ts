import content from '../../functions/content.ts';
import { check, type Rule } from '../rule.ts';

const fact = '{code} declares no content that explains the error';
const fix = 'declare the error as content';
const habit = 'most error responses declare no content that explains the error';

export default {
  description: 'Error responses declare content that explains the error.',
  severity: 'info',
  recommended: true,
  level: 'SHOULD',
  reference: 'RFC 9110, sections 15.5 and 15.6',
  then: [
    check(content, {
      unless: { method: 'HEAD' },
      expected: true,
      onlyErrors: true,
      // What these say is in the code and the headers, and what stands in front of the API may send them.
      exceptResponses: ['401', '404', '405', '407', '502', '503', '504', 'default'],
      fact,
      fix,
      habit,
    }),
    check(content, {
      // Without any other success or redirect, `default` may be the success.
      when: { declares: ['1XX', '2XX', '3XX'] },
      unless: { method: 'HEAD' },
      expected: true,
      responses: 'default',
      fact,
      fix,
      habit,
    }),
  ],
} satisfies Rule;
