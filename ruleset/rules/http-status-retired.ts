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
      '305': 'use 307 Temporary Redirect or 308 Permanent Redirect',
      '306': 'use 307 Temporary Redirect or 308 Permanent Redirect',
      '418': 'use the code for what went wrong, such as 400 Bad Request or 403 Forbidden',
      '510': 'use 400 Bad Request, 403 Forbidden or 501 Not Implemented',
    },
  }),
} satisfies Rule;
