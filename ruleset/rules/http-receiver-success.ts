import declares from '../../functions/declares.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A webhook or callback declares the success that it expects.',
  severity: 'warn',
  recommended: true,
  level: 'convention',
  reference: 'OpenAPI 3.2, Callback Object',
  openapi: '3.x',
  then: check(declares, {
    scope: 'receiver',
    anyOf: '2XX',
    acceptDefault: true,
    fact: 'does not say which success (2xx) it expects from the receiver',
    fix: 'declare 2XX, 200 or 204',
  }),
} satisfies Rule;
