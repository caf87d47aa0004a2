import type { Change } from '../change.ts';
import type { Outcome } from '../compare.ts';
import type { Finding } from '../finding.ts';
import type { Edit } from '../splice.ts';

/** All that a report may tell. */
export interface Review extends Outcome {
  readonly change: Change;
  /** Edits that mend findings, by fingerprint. */
  readonly edits: ReadonlyMap<string, Edit>;
  /** What a reader has to know beside the findings, one sentence each. */
  readonly notes: readonly string[];
}

/** Turns a review into the text of a file or of standard output. */
export type Report = (review: Review) => string | Promise<string>;

/** `2 findings: 1 error, 1 warning`. */
export function tally(findings: readonly Finding[]): string {
  const names = { error: 'error', warn: 'warning', info: 'info', hint: 'hint' } as const;
  const parts = Object.entries(names).flatMap(([severity, name]) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number === 0 ? [] : [`${number} ${name}${number > 1 && severity !== 'info' ? 's' : ''}`];
  });
  return parts.join(', ');
}
