import internals from '../../functions/internals.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'The content of errors shows nothing of how the server is made.',
  severity: 'warn',
  recommended: true,
  level: 'convention',
  reference: 'RFC 9457, section 5',
  then: check(internals, {
    // What they say about files and lines is about the input.
    unless: { mentions: '\\b(?:compil|lint|pars(?:e|ing)\\b|debug|sandbox|execut(?:e|ion) code)' },
  }),
} satisfies Rule;
