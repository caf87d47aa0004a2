import headerSchemas from '../../functions/headerSchemas.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'Headers that a status rests on have a schema and examples of what they hold.',
  severity: 'info',
  recommended: true,
  level: 'MUST',
  reference: 'RFC 9110, section 10.2',
  then: check(headerSchemas),
} satisfies Rule;
