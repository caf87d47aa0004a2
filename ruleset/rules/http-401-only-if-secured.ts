import omits from '../../functions/omits.ts';
import { HANDLES_CREDENTIALS } from '../exemptions.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A 401 is declared where the description says how to authenticate.',
  severity: 'info',
  recommended: true,
  level: 'convention',
  reference: 'RFC 9110, section 15.5.2',
  then: [
    check(omits, {
      when: { security: 'none', securitySchemes: true },
      unless: HANDLES_CREDENTIALS,
      noneOf: '401',
      fact: 'declares {code}, but no security',
      fix: 'declare its security, or remove 401',
    }),
    check(omits, {
      when: { security: 'none', securitySchemes: false },
      unless: HANDLES_CREDENTIALS,
      noneOf: '401',
      once: 'document',
      fact: '{code} is declared, but the document requires no security scheme',
      fix: 'define the schemes, and the security of the operations',
    }),
  ],
} satisfies Rule;
