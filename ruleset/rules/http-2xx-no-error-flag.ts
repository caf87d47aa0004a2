import errorFree from '../../functions/errorFree.ts';
import { check, type Rule } from '../rule.ts';

// Where errors are the result that was asked for: reports of checks, of jobs, of many requests in one.
const unless = [
  {
    pathWord: [
      ...['error*', 'fault*', 'problem*', 'exception*', 'failure*', 'graphql'],
      ...[
        'validat*',
        'prevalidat*',
        'lint*',
        'check',
        'checks',
        'verif*',
        'diagnos*',
        'analyze',
        'analyse',
        'analysis',
        'introspect*',
      ],
      ...[
        'job',
        'jobs',
        'task',
        'tasks',
        'run',
        'runs',
        'operation',
        'operations',
        'execution*',
        'deployment*',
      ],
      ...['export', 'exports', 'import', 'imports', 'batch*', 'bulk*', 'build', 'builds'],
    ],
  },
  { method: ['POST', 'PUT', 'PATCH', 'DELETE'], kind: 'bulk' as const },
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
