import errorFree from '../../functions/errorFree.ts';
import { check, type Rule } from '../rule.ts';

// Where errors are the result that was asked for: reports of checks, of jobs, of many requests in one.
const unless = [
  {
    path: '(?:errors?|faults?|problems?|exceptions?|failures?|graphql|validat\\w*|lint\\w*|check\\w*|verif\\w*|diagnos\\w*|analy[sz]\\w*|introspect\\w*)(?:$|[/:_.-])',
  },
  {
    path: '(?:jobs?|tasks?|runs?|operations?|exports?|imports?|batch\\w*|bulk\\w*|executions?|deployments?|builds?)(?:/|$)',
  },
];

export default {
  description: 'The content of a success has no member that tells whether it is one.',
  severity: 'info',
  recommended: true,
  level: 'convention',
  reference: 'RFC 9110, section 15.3',
  yieldsTo: ['http-2xx-no-error'],
  then: check(errorFree, { unless, evidence: 'flag' }),
} satisfies Rule;
