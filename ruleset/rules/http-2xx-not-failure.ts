import describes from '../../functions/describes.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A success is not described as a failure.',
  severity: 'warn',
  recommended: true,
  level: 'MUST',
  reference: 'RFC 9110, section 15.3',
  yieldsTo: ['http-2xx-no-error'],
  then: check(describes, {
    scope: ['provider', 'receiver'],
    // What these look for or keep are failures.
    unless: {
      pathWord: [
        ...['error*', 'geterrors', 'listerrors', 'fail*', 'invalid*', 'exception*', 'fault*', 'problem*'],
        ...['validat*', 'lint*', 'check', 'checks', 'verif*', 'diagnos*', 'test', 'tests'],
      ],
    },
    responses: '2XX',
    // The one is accepted before anything can fail; the other has a status for each part.
    exceptResponses: ['202', '207'],
    notAs: 'failure',
    meaning: 'a failure',
    fix: 'declare the failure under its 4xx or 5xx code',
  }),
} satisfies Rule;
