import type { Condition } from '../../functions/conditions.ts';
import content from '../../functions/content.ts';
import { PROBES } from '../exemptions.ts';
import { check, type Rule } from '../rule.ts';

/** A GET of which the content is not what is asked for. */
const SILENT: readonly Condition[] = [PROBES, { mentions: '\\bweb[ -]?sockets?\\b' }];

export default {
  description:
    'A 200, 203 or 206 to GET or QUERY and a 207 declare content, a 201 to POST content or Location.',
  severity: 'warn',
  recommended: true,
  level: 'convention',
  reference: 'RFC 9110, sections 15.3.1, 15.3.2 and 15.3.7',
  yieldsTo: ['http-201-location', 'http-headers-content-type'],
  then: [
    check(content, {
      when: { method: ['GET', 'QUERY'] },
      unless: SILENT,
      expected: true,
      responses: ['200', '203'],
      ignoreSchemaless: true,
      fix: 'declare a media type with a schema, or use 204 No Content',
      habit: 'most 200 responses declare no content',
    }),
    check(content, {
      when: { method: ['GET', 'QUERY'] },
      unless: SILENT,
      expected: true,
      responses: '206',
      ignoreSchemaless: true,
      fix: 'declare a media type with a schema',
    }),
    check(content, {
      unless: { method: 'HEAD' },
      expected: true,
      responses: '207',
      ignoreSchemaless: true,
      fact: '{code} does not declare the results that it has as content',
    }),
    check(content, {
      when: { method: 'POST' },
      // Declared by what creates nothing, it has nothing to show.
      unless: { kind: ['search', 'update', 'delete', 'action', 'async'] },
      expected: true,
      responses: '201',
      orHeader: 'Location',
      ignoreSchemaless: true,
      fact: '{code} declares neither content nor a Location header',
      fix: 'declare a Location header, or what was created as content',
    }),
  ],
} satisfies Rule;
