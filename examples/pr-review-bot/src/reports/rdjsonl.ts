import type { Finding, Position, Severity } from '../finding.ts';
import { plain } from '../plain.ts';
import type { Edit } from '../splice.ts';
import type { Report } from './report.ts';

const SEVERITIES: Record<Severity, string> = { error: 'ERROR', warn: 'WARNING', info: 'INFO', hint: 'INFO' };

/** For reviewdog: one diagnostic per line. Columns count bytes of UTF-8 there. */
export const rdjsonl: Report = async ({ change, findings, edits }) => {
  const lines: string[] = [];
  for (const finding of findings) {
    const rows = ((await change.head.read(finding.file)) ?? '').split('\n');
    const edit = edits.get(finding.fingerprint);
    lines.push(JSON.stringify(diagnostic(finding, rows, edit)));
  }
  return lines.map((line) => `${line}\n`).join('');
};

const diagnostic = ({ rule, severity, message, file, range, url }: Finding, rows: string[], edit?: Edit) => ({
  message: plain(message),
  location: { path: file, range: { start: inBytes(range.start, rows), end: inBytes(range.end, rows) } },
  severity: SEVERITIES[severity],
  source: { name: 'status-review' },
  code: { value: plain(rule), ...(url === undefined ? {} : { url }) },
  ...(edit === undefined || edit.file !== file ? {} : { suggestions: [suggestion(edit, rows)] }),
});

function suggestion({ offset, length, text }: Edit, rows: string[]) {
  const position = (at: number): Position => {
    let line = 0;
    let rest = at;
    while (line < rows.length - 1 && rest > (rows[line] as string).length)
      rest -= (rows[line++] as string).length + 1;
    return inBytes({ line: line + 1, column: rest + 1 }, rows);
  };
  return { range: { start: position(offset), end: position(offset + length) }, text };
}

const inBytes = ({ line, column }: Position, rows: string[]): Position => ({
  line,
  column: Buffer.byteLength((rows[line - 1] ?? '').slice(0, column - 1)) + 1,
});
