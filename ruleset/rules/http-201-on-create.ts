import declares from '../../functions/declares.ts';
import { check, type Rule } from '../rule.ts';

export default {
  description: 'A POST that creates a resource declares 201.',
  severity: 'warn',
  recommended: true,
  level: 'SHOULD',
  reference: 'RFC 9110, section 9.3.3',
  then: check(declares, {
    when: { method: 'POST', kind: 'create', declares: '2XX' },
    unless: [
      // JSON:API answers 204 when the client has chosen the id.
      { requestBody: 'application/vnd.api+json', declares: '204' },
      // A stream begins before there is anything.
      {
        successMediaType: [
          'text/event-stream',
          'application/*ndjson',
          'application/*jsonl',
          'application/json-seq',
        ],
      },
    ],
    anyOf: ['201', '202', '303', '207'],
    fact: 'creates a resource{because} but declares no 201 Created',
    fix: 'declare 201 with a Location header',
  }),
} satisfies Rule;
