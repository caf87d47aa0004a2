import { jsonPointer, type Severity } from '../finding.ts';
import { plain } from '../plain.ts';
import { VERSION } from '../version.ts';
import type { Report } from './report.ts';

const LEVELS: Record<Severity, string> = { error: 'error', warn: 'warning', info: 'note', hint: 'note' };

/** For code scanning: SARIF 2.1.0. */
export const sarif: Report = ({ findings, change }) => {
  const rules = [...new Map(findings.map(({ rule, url }) => [rule, url]))];
  const run = {
    tool: {
      driver: {
        name: 'status-review',
        version: VERSION,
        rules: rules.map(([id, url]) => ({ id, ...(url === undefined ? {} : { helpUri: url }) })),
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { ROOT: { description: { text: 'The root of the repository.' } } },
    properties: { base: change.base.commit, head: change.head.commit },
    results: findings.map(
      ({ rule, severity, message, file, pointer, range: { start, end }, fingerprint }) => ({
        ruleId: rule,
        ruleIndex: rules.findIndex(([id]) => id === rule),
        level: LEVELS[severity],
        message: { text: plain(message) },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'ROOT' },
              region: {
                startLine: start.line,
                startColumn: start.column,
                endLine: end.line,
                endColumn: end.column,
              },
            },
            logicalLocations: [{ fullyQualifiedName: jsonPointer(pointer) }],
          },
        ],
        partialFingerprints: { 'status-codes/v1': fingerprint },
      }),
    ),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, undefined, 2)}\n`;
};
