import carries from '../../functions/carries.ts';
import { check, type Rule } from '../rule.ts';

// Nobody is to follow it.
const FORGOTTEN =
  'no (?:way to|tracking|status|confirmation (?:of|that))|not tracked|fire[- ]and[- ]forget|cannot be (?:tracked|followed)';

// It comes by itself, or is there already.
const ARRIVES = 'e-?mail|\\b(?:callback|webhook|notification)s?\\b|\\b(?:notif|inform)(?:y|ied|ed)?\\b';
// 'Requests a password reset email to be sent', 'Resend the link'.
const MAILS =
  '\\be-?mail\\b.{0,40}\\bsent\\b|\\b(?:re)?sends?\\b.{0,40}\\b(?:e-?mail|sms|(?:magic|reset|verification|confirmation) (?:link|code))\\b';
const DONE =
  '\\b(?:successfully|has been|have been|was) (?:updated|created|deleted|removed|saved|stored|changed)\\b';

export default {
  description: 'A 202 says where to look for the outcome.',
  severity: 'warn',
  recommended: true,
  level: 'SHOULD',
  reference: 'RFC 9110, section 15.3.3',
  then: check(carries, {
    unless: [
      { callbacks: true },
      { described: `\\b(?:callback|webhook)s?\\b|${MAILS}` },
      // Nobody waits for the outcome of a message that was taken in.
      { kind: 'ingest' },
      { described: FORGOTTEN },
      // What has become of it, a GET on the same path says.
      { method: ['DELETE', 'PUT', 'PATCH'], beside: 'GET' },
    ],
    responses: '202',
    anyOf: ['Location', 'Content-Location', 'Operation-Location', 'Azure-AsyncOperation', 'Link'],
    orLinks: true,
    orProperty: [
      ...['id', 'uuid', '*Id', '*_id', 'operation', 'status', 'state', 'self', 'links', '_links'],
      ...['href', 'url', 'uri', 'urls', '*Url', '*_url', '*Uri', '*_uri'],
    ],
    unlessDescribed: `${FORGOTTEN}|${ARRIVES}|${DONE}`,
    fact: '{code} does not say where to look for the outcome',
    fix: 'declare Location with the URI of a status, or content with an id',
  }),
} satisfies Rule;
