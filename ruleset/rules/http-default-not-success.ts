import defaultsToError from '../../functions/defaultsToError.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'The `default` response describes an error, and not the success.',
  severity: 'info',
  recommended: true,
  level: 'convention',
  reference: 'OpenAPI 3.2, Responses Object',
  yieldsTo: ['http-success-declared'],
  then: check(defaultsToError),
} satisfies Rule;
