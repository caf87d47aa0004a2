import offers from '../../functions/offers.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'The errors of an API that speaks JSON are not plain text or HTML.',
  severity: 'info',
  recommended: true,
  level: 'convention',
  reference: 'RFC 9457, section 1',
  openapi: '3.x',
  then: check(offers, {
    when: { successMediaType: ['application/json', '*+json'] },
    notOnly: ['text/plain', 'text/html', '*/*'],
    fact: '{code} has its error as {types} only, beside successes in JSON',
    fix: 'describe it as JSON, such as application/problem+json',
  }),
} satisfies Rule;
