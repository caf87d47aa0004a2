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
  description: 'The content of a success is no error.',
  severity: 'warn',
  recommended: true,
  level: 'convention',
  reference: 'RFC 9110, section 15.3',
  yieldsTo: ['http-204-no-content', 'http-head-no-content'],
  then: check(errorFree, { unless, evidence: 'error' }),
} satisfies Rule;
