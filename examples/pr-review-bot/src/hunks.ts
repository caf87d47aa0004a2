/** The lines of a file that a forge shows of its diff, and takes comments on. */

export interface Hunk {
  /** The first and the last line in the new file; the last is smaller where the hunk only removes. */
  readonly start: number;
  readonly end: number;
  /** The new lines that were added. */
  readonly added: ReadonlySet<number>;
}

/** The hunks of the diff of one file, as `git diff` prints it. */
export function hunksOf(diff: string): Hunk[] {
  const hunks: Hunk[] = [];
  let line = 0;
  let end = 0;
  let added = new Set<number>();
  for (const text of diff.split('\n')) {
    const [, start, count = '1'] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(text) ?? [];
    if (start !== undefined) {
      line = Number(start);
      end = line + Number(count) - 1;
      added = new Set();
      hunks.push({ start: line, end, added });
    } else if (hunks.length > 0 && line <= end) {
      if (text.startsWith('+')) added.add(line++);
      else if (text.startsWith(' ')) line++;
    }
  }
  return hunks;
}

/** The one hunk of a file that is new. */
export function wholeFile(text: string): Hunk[] {
  const end = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  const added = new Set(Array.from({ length: end }, (_, index) => index + 1));
  return end === 0 ? [] : [{ start: 1, end, added }];
}
