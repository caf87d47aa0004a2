import carries from '../../functions/carries.ts';
import omits from '../../functions/omits.ts';
import { check, type Rule } from '../rule.ts';

/** An operation that names another protocol than WebSocket, whose clients may ask for it with any method. */
const otherProtocol = { described: '\\bh2c\\b|\\bUpgrade: *(?!websocket)\\w' };

export default {
  description: '101 and 426 declare Upgrade, and 101 answers GET.',
  severity: 'warn',
  recommended: true,
  level: 'MUST',
  reference: 'RFC 9110, sections 15.2.2 and 15.5.22',
  then: [
    check(carries, {
      responses: '426',
      anyOf: 'Upgrade',
      fact: '{code} does not say which protocol to upgrade to',
      fix: 'declare an Upgrade header',
    }),
    check(carries, {
      when: [{ method: 'GET' }, otherProtocol],
      // Beside a success, the switch is an extra of an endpoint that serves plain HTTP too.
      unless: { declares: '2XX' },
      responses: '101',
      anyOf: 'Upgrade',
      fact: '{code} does not say which protocol it switches to',
      fix: 'declare an Upgrade header',
    }),
    check(omits, {
      unless: [{ method: 'GET' }, otherProtocol, { declares: '2XX' }],
      noneOf: '101',
      fact: 'declares {code}, but WebSocket clients upgrade with GET',
      fix: 'upgrade with GET, or remove 101',
    }),
  ],
} satisfies Rule;
