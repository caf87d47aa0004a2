import declares from '../../functions/declares.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'An operation on a path with a parameter declares 404.',
  severity: 'warn',
  recommended: true,
  level: 'convention',
  reference: 'RFC 9110, section 15.5.5',
  then: [
    check(declares, {
      when: { pathParameter: true, method: ['GET', 'HEAD', 'QUERY', 'PUT', 'PATCH', 'DELETE'] },
      // These make what was not there.
      unless: [
        { method: ['PUT', 'PATCH'], kind: ['create', 'upsert'] },
        { method: 'PUT', declares: '201' },
        {
          method: 'PUT',
          kind: 'upload',
          path: '^[^{]*\\{[^{}]*\\}/?$',
          described: '^(?![^]*(?:updat|replac|overwrit|exist))',
        },
      ],
      anyOf: ['404', '410'],
      acceptDefault: true,
      fact: 'has a path parameter but declares no 404 Not Found',
      fix: 'declare a 404 response',
    }),
    check(declares, {
      when: {
        pathParameter: true,
        method: 'POST',
        kind: ['action', 'update', 'delete', 'search', 'async', 'login'],
      },
      anyOf: ['404', '410'],
      acceptDefault: true,
      fact: 'acts on what its path names{because} but declares no 404 Not Found',
      fix: 'declare a 404 response',
    }),
  ],
} satisfies Rule;
