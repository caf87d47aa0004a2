import omits from '../../functions/omits.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'Unused, deprecated and obsolete codes are not declared.',
  severity: 'warn',
  recommended: true,
  level: 'MUST',
  reference: 'RFC 9110, sections 15.4.6, 15.4.7 and 15.5.19',
  then: check(omits, {
    scope: ['provider', 'receiver'],
    noneOf: ['102', '305', '306', '418', '510'],
    fact: 'declares {code}, which the registry of status codes has retired',
    fix: {
      '102': 'declare 202 Accepted with a resource that shows the progress',
      '305': 'use 307 Temporary Redirect',
      '306': 'use 307 Temporary Redirect',
      '418': 'use the code for what went wrong, such as 400, 403 or 429',
      '510': 'use 400, 403 or 501',
    },
  }),
} satisfies Rule;
