/** Finds for each finding the line of the diff that a comment about it can stand on. */
import parsers from '@stoplight/spectral-parsers';
import type { Change } from '../change.ts';
import { type Finding, inOrder, jsonPointer, type Pointer } from '../finding.ts';
import type { Hunk } from '../hunks.ts';
import type { Edit } from '../splice.ts';
import { type Carried, carriersOf, suggestionFor } from './suggestion.ts';

/** The most findings that a comment tells, and the longest suggestion: a document on one line has all of them there. */
const MAX_FINDINGS = 20;
const MAX_SUGGESTION = 10_000;

/** A comment to be: the findings on one line. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly findings: readonly Finding[];
  /** What to replace the line by, to mend some of them. */
  readonly suggestion?: string;
}

export interface Placement {
  readonly places: readonly Place[];
  /** The findings that no line of the diff is near. */
  readonly elsewhere: readonly Finding[];
}

/**
 * Places findings, those on one line together.
 *
 * @param edits what mends some of them, by fingerprint; those at one offset in the order they are to have.
 * @param told fingerprints that have a comment already: they keep their places, and are not told again.
 */
export async function place(
  findings: readonly Finding[],
  change: Change,
  edits: ReadonlyMap<string, Edit>,
  told: ReadonlySet<string> = new Set(),
): Promise<Placement> {
  const places = new Map<string, Place & { taken: number; findings: Finding[]; carried: Carried[] }>();
  const elsewhere: Finding[] = [];
  const lineOf = locator(change);
  // What is said of one node is said in one place, where an edit of it goes if there is one.
  const nodeOf = ({ file, pointer }: Finding) => `${file}#${jsonPointer(pointer)}`;
  const lines = new Map<string, number>();
  const isEdited = ({ fingerprint }: Finding) => edits.has(fingerprint);
  for (const finding of [...findings].sort((a, b) => Number(isEdited(b)) - Number(isEdited(a)))) {
    const { file } = finding;
    const hunks = await change.hunks(file);
    const carried = carrierIn(hunks, edits.get(finding.fingerprint), (await change.head.read(file)) ?? '');
    if (carried && !lines.has(nodeOf(finding))) lines.set(nodeOf(finding), carried.line);
    const line = carried?.line ?? lines.get(nodeOf(finding)) ?? lineIn(hunks, finding, await lineOf(file));
    if (line === undefined) {
      elsewhere.push(finding);
      continue;
    }
    const key = `${line} ${file}`;
    const at = places.get(key) ?? { file, line, taken: 0, findings: [], carried: [] };
    places.set(key, at);
    if (at.taken++ >= MAX_FINDINGS) elsewhere.push(finding);
    else if (!told.has(finding.fingerprint)) {
      at.findings.push(finding);
      if (carried && at.carried.every(({ edit }) => edit !== carried.edit)) at.carried.push(carried);
    }
  }
  const order = [...edits.values()];
  const untold = [...places.values()].filter((at) => at.findings.length > 0);
  const finished = untold.map(async ({ file, line, findings, carried }) => {
    carried.sort((a, b) => order.indexOf(a.edit) - order.indexOf(b.edit));
    const suggestion = suggestionFor(line, carried, (await change.head.read(file)) ?? '');
    const isOffered = carried.length > 0 && suggestion.length <= MAX_SUGGESTION;
    return { file, line, findings: inOrder(findings), ...(isOffered ? { suggestion } : {}) };
  });
  return { places: await Promise.all(finished), elsewhere };
}

const isShown = (line: number, hunks: readonly Hunk[]): boolean =>
  hunks.some(({ start, end }) => start <= line && line <= end);

const carrierIn = (hunks: readonly Hunk[], edit: Edit | undefined, text: string): Carried | undefined =>
  edit && carriersOf(edit, text).find(({ line }) => isShown(line, hunks));

type LineOf = (pointer: Pointer) => number | undefined;

/** A line of the finding's range, added ones first, else that of a key above it, if the diff shows one. */
function lineIn(hunks: readonly Hunk[], { range, pointer }: Finding, lineOf: LineOf): number | undefined {
  if (hunks.length === 0) return undefined;
  const { start, end } = range;
  for (const { added } of hunks) {
    for (const line of added) if (start.line <= line && line <= end.line) return line;
  }
  const near = hunks.map((hunk) => Math.max(hunk.start, start.line)).filter((line) => line <= end.line);
  const within = near.find((line) => isShown(line, hunks));
  if (within !== undefined) return within;
  for (let length = pointer.length - 1; length >= depthOf(pointer); length--) {
    const line = lineOf(pointer.slice(0, length));
    if (line !== undefined && isShown(line, hunks)) return line;
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
