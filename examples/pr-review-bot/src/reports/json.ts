import { jsonPointer } from '../finding.ts';
import type { Report } from './report.ts';

/** Everything, for programs. */
export const json: Report = ({ change, findings, old, gone, descriptions, unreadable, edits, notes }) => {
  const content = {
    base: change.base.commit,
    head: change.head.commit,
    descriptions,
    findings: findings.map((finding) => ({
      ...finding,
      pointer: jsonPointer(finding.pointer),
      edit: edits.get(finding.fingerprint),
    })),
    old,
    gone,
    unreadable: Object.fromEntries(unreadable),
    notes,
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
};
