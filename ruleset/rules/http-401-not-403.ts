import describes from '../../functions/describes.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A 401 speaks of missing authentication, a 403 of missing permission.',
  severity: 'warn',
  recommended: true,
  level: 'MUST',
  reference: 'RFC 9110, sections 15.5.2 and 15.5.4',
  then: [
    check(describes, {
      responses: '401',
      notAs: 'permission',
      unlessAs: 'authentication',
      meaning: 'missing permission, which is 403 Forbidden',
    }),
    check(describes, {
      responses: '403',
      notAs: 'authentication',
      unlessAs: 'permission',
      meaning: 'missing authentication, which is 401 Unauthorized',
    }),
  ],
} satisfies Rule;
