/** What a lint finds, and what makes two findings the same. */
import { createHash } from 'node:crypto';

export const SEVERITIES = ['error', 'warn', 'info', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A place in a text: lines and columns count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export type Pointer = readonly (string | number)[];

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** The path in the repository. */
  readonly file: string;
  /** Where it stands in the file. */
  readonly pointer: Pointer;
  readonly range: Range;
  /** The page of the rule. */
  readonly url?: string;
  /** The same in another commit, however the lines have moved. */
  readonly fingerprint: string;
}

/** A finding before it is known how many others say the same. */
export type Unmarked = Omit<Finding, 'fingerprint'>;

/**
 * The findings of one run with their fingerprints.
 *
 * @param renamed what a file is called in the head, for the findings of the base.
 */
export function withFingerprints(
  findings: readonly Unmarked[],
  renamed: (file: string) => string = (file) => file,
): Finding[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const file = renamed(finding.file);
    const identity = JSON.stringify([finding.rule, file, finding.pointer, finding.message]);
    const ordinal = counts.get(identity) ?? 0;
    counts.set(identity, ordinal + 1);
    const fingerprint = createHash('sha256').update(`${identity}${ordinal}`).digest('hex').slice(0, 16);
    return { ...finding, file, fingerprint };
  });
}

/** A path in a document, as a JSON pointer. */
export const jsonPointer = (pointer: Pointer): string =>
  pointer.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** In the order of a reader: by file, then by line, then by rule. */
export function inOrder(findings: Iterable<Finding>): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.column - b.range.start.column ||
      compare(a.rule, b.rule) ||
      compare(a.fingerprint, b.fingerprint),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a severity is at least as grave as another. */
export const isAtLeast = (severity: Severity, other: Severity): boolean =>
  SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(other);
