import omits from '../../functions/omits.ts';
import { check, type Rule } from '../rule.ts';

// Only where WebDAV is spoken do these mean anything to a client.
const unlessAnywhere = [
  { method: ['PROPFIND', 'PROPPATCH', 'MKCOL', 'COPY', 'MOVE', 'LOCK', 'UNLOCK', 'REPORT', 'ACL', 'SEARCH'] },
  { requestHeader: ['Depth', 'Destination', 'Lock-Token', 'If'] },
];
const fact = 'declares {code}, which only WebDAV clients know';

export default {
  description: 'WebDAV codes (208, 423, 424, 507, 508) are declared in WebDAV only.',
  severity: 'hint',
  recommended: false,
  level: 'convention',
  reference: 'RFC 4918, section 11',
  then: [
    check(omits, {
      unlessAnywhere,
      noneOf: ['208', '424', '508'],
      fact,
      fix: {
        208: 'use 200 OK',
        424: 'use 409 Conflict, or 502 Bad Gateway',
        508: 'use 409 Conflict, or 500 Internal Server Error',
      },
    }),
    check(omits, {
      // Whoever describes locks may say so.
      unless: [{ mentions: '\\b(?:un)?lock(?:s|ed|ing)?\\b' }, { pathWord: ['lock*', 'unlock*'] }],
      unlessAnywhere,
      noneOf: '423',
      fact,
      fix: 'use 409 Conflict',
    }),
    check(omits, {
      unless: [{ kind: 'upload' }, { mentions: 'upload|quota|storage' }],
      unlessAnywhere,
      noneOf: '507',
      fact,
      fix: 'use 413 Content Too Large, or 503 Service Unavailable',
    }),
  ],
} satisfies Rule;
