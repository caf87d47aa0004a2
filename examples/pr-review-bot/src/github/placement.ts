/** Finds for each finding the line of the diff that a comment about it can stand on. */
import parsers from '@stoplight/spectral-parsers';
import type { Change } from '../change.ts';
import type { Finding, Pointer } from '../finding.ts';
import type { Hunk } from '../hunks.ts';

/** A comment to be: the findings on one line. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly findings: readonly Finding[];
}

export interface Placement {
  readonly places: readonly Place[];
  /** The findings that no line of the diff is near. */
  readonly elsewhere: readonly Finding[];
}

/** Places findings, those on one line together. */
export async function place(findings: readonly Finding[], change: Change): Promise<Placement> {
  const places = new Map<string, Place & { findings: Finding[] }>();
  const elsewhere: Finding[] = [];
  const lineOf = locator(change);
  for (const finding of findings) {
    const { file } = finding;
    const line = lineIn(await change.hunks(file), finding, await lineOf(file));
    if (line === undefined) {
      elsewhere.push(finding);
      continue;
    }
    const key = `${line} ${file}`;
    const at = places.get(key) ?? { file, line, findings: [] };
    at.findings.push(finding);
    places.set(key, at);
  }
  return { places: [...places.values()], elsewhere };
}

type LineOf = (pointer: Pointer) => number | undefined;

/** A line of the finding's range, added ones first, else that of a key above it, if the diff shows one. */
function lineIn(hunks: readonly Hunk[], { range, pointer }: Finding, lineOf: LineOf): number | undefined {
  if (hunks.length === 0) return undefined;
  const { start, end } = range;
  for (const { added } of hunks) {
    for (const line of added) if (start.line <= line && line <= end.line) return line;
  }
  const shown = (line: number) => hunks.some((hunk) => hunk.start <= line && line <= hunk.end);
  const near = hunks.map((hunk) => Math.max(hunk.start, start.line)).filter((line) => line <= end.line);
  const within = near.find(shown);
  if (within !== undefined) return within;
  for (let length = pointer.length - 1; length >= depthOf(pointer); length--) {
    const line = lineOf(pointer.slice(0, length));
    if (line !== undefined && shown(line)) return line;
  }
  return undefined;
}

/** How long a path is that names something: a path item, a component, a member of a file that is only one. */
const depthOf = ([section]: Pointer): number =>
  section === 'components'
    ? 3
    : ['paths', 'webhooks', 'responses', 'definitions'].includes(String(section))
      ? 2
      : 1;

/** Tells the line of a key in a file of the head. */
function locator({ head }: Change): (file: string) => Promise<LineOf> {
  const lines = new Map<string, Promise<LineOf>>();
  const read = async (file: string): Promise<LineOf> => {
    const { parse, getLocationForJsonPath } = file.endsWith('.json') ? parsers.Json : parsers.Yaml;
    const parsed = parse((await head.read(file)) ?? '');
    return (pointer) => {
      const location = getLocationForJsonPath(parsed as never, [...pointer], true);
      return location === undefined ? undefined : location.range.start.line + 1;
    };
  };
  return (file) => {
    const known = lines.get(file) ?? read(file);
    lines.set(file, known);
    return known;
  };
}
