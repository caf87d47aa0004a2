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
  description: 'The content of a success is no error.',
  severity: 'warn',
  recommended: true,
  level: 'convention',
  reference: 'RFC 9110, section 15.3',
  yieldsTo: ['http-204-no-content', 'http-head-no-content'],
  then: check(errorFree, { unless, evidence: 'error' }),
} satisfies Rule;
