import lacks from '../../functions/lacks.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'The headers of a response have no Content-Type: the media types are the keys of its content.',
  severity: 'warn',
  recommended: true,
  level: 'MUST',
  reference: 'OpenAPI 3.2, Response Object',
  then: check(lacks, {
    scope: ['provider', 'receiver'],
    // Its media types are those of GET, and nobody can say them there.
    unless: { method: 'HEAD' },
    noneOf: 'Content-Type',
    fact: '{code} declares the header Content-Type, which is for its media types to say',
    fix: 'remove the header, and name the media type under content',
  }),
} satisfies Rule;
