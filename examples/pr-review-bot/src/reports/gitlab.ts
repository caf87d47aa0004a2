import type { Severity } from '../finding.ts';
import { plain } from '../plain.ts';
import type { Report } from './report.ts';

const SEVERITIES: Record<Severity, string> = { error: 'major', warn: 'minor', info: 'info', hint: 'info' };

/** For GitLab's code quality widget: a Code Climate report. */
export const gitlab: Report = ({ findings }) => {
  const issues = findings.map(({ rule, severity, message, file, range, fingerprint }) => ({
    description: plain(message),
    check_name: rule,
    fingerprint,
    severity: SEVERITIES[severity],
    location: { path: file, lines: { begin: range.start.line, end: range.end.line } },
  }));
  return `${JSON.stringify(issues, undefined, 2)}\n`;
};
