/** What a change brings: the findings of the head without those of the base. */
import type { Ruleset } from '@stoplight/spectral-core';
import type { Minimatch } from 'minimatch';
import type { Change, Filter } from './change.ts';
import { type Finding, inOrder } from './finding.ts';
import { findingsOf, lint, type Run, unreadableOf } from './lint.ts';
import type { Tree } from './tree.ts';

export interface Outcome {
  readonly findings: readonly Finding[];
  /** How many findings stand in the head that the change has not brought. */
  readonly old: number;
  /** How many findings of the base are gone. */
  readonly gone: number;
  /** The lint of the head. */
  readonly runs: readonly Run[];
  /** The descriptions that were looked at. */
  readonly descriptions: readonly string[];
  /** Files of the head that do not parse, with the reason. */
  readonly unreadable: ReadonlyMap<string, string>;
  /** Files that did not parse in the base, by their name in the head. */
  readonly unreadableBefore: readonly string[];
}

const NAMES = /\.(ya?ml|json)$/i;
const VERSION = /^[ \t{]*(["']?)(openapi|swagger)\1[ \t]*:/m;

/** The descriptions of a tree: what the globs match, or every file that says which OpenAPI it is. */
export async function descriptionsOf(tree: Tree, globs: readonly Minimatch[]): Promise<string[]> {
  const paths = [...tree.files.keys()].sort();
  if (globs.length > 0) return paths.filter((path) => globs.some((glob) => glob.match(path)));
  const candidates = paths.filter((path) => NAMES.test(path));
  const texts = await Promise.all(candidates.map((path) => tree.read(path)));
  return candidates.filter((_, index) => VERSION.test(texts[index] ?? ''));
}

const NOTHING: Outcome = {
  findings: [],
  runs: [],
  old: 0,
  gone: 0,
  descriptions: [],
  unreadable: new Map(),
  unreadableBefore: [],
};

/** Lints both ends, and keeps what the filter asks for. */
export async function compare(
  change: Change,
  globs: readonly Minimatch[],
  ruleset: Ruleset,
  filter: Filter,
  progress?: (file: string) => void,
): Promise<Outcome> {
  const { base, head, changes } = change;
  const changed = [...changes.before.keys(), ...changes.after.keys()];
  if (filter === 'new' && globs.length === 0 && !changed.some((file) => NAMES.test(file))) return NOTHING;
  const descriptions = await descriptionsOf(head, globs);
  const after = await lint(head, descriptions, ruleset, undefined, progress);
  const present = findingsOf(after);
  const outcome = { runs: after, descriptions, unreadable: unreadableOf(after) };
  if (filter !== 'new') {
    const kept = await keep(present, change, filter);
    return {
      ...outcome,
      findings: inOrder(kept),
      old: present.length - kept.length,
      gone: 0,
      unreadableBefore: [],
    };
  }
  // A description of which nothing changed has the same findings at both ends.
  const isSettled = ({ read }: Run) =>
    [...read].every((file) => base.files.get(file)?.oid === head.files.get(file)?.oid);
  const settled = after.filter(isSettled);
  const others = new Set(await descriptionsOf(base, globs));
  for (const file of descriptions) {
    const before = changes.before.get(file);
    if (before !== undefined) others.add(before);
  }
  for (const { root } of settled) others.delete(root);
  const renamed = (file: string) => changes.after.get(file) ?? file;
  const before = await lint(base, [...others], ruleset, renamed, progress);
  const past = findingsOf([...settled, ...before]);
  const arrived = without(present, past);
  const vanished = without(past, present);
  const moved = movedBetweenFiles(arrived, vanished, change);
  return {
    ...outcome,
    findings: inOrder(arrived.filter((finding) => !moved.has(finding))),
    old: present.length - arrived.length + moved.size,
    gone: vanished.length - moved.size,
    unreadableBefore: [...unreadableOf(before).keys()].map(renamed),
  };
}

function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const known = new Set(others.map(({ fingerprint }) => fingerprint));
  return findings.filter(({ fingerprint }) => !known.has(fingerprint));
}

/**
 * The findings that only moved: a description that is split into files, or bundled out of them, says the same
 * in another place. One file of the two has to be new or gone; two that both existed are two places.
 */
function movedBetweenFiles(
  arrived: readonly Finding[],
  vanished: readonly Finding[],
  change: Change,
): Set<Finding> {
  const isNew = (file: string) => change.changes.before.has(file) && !change.changes.before.get(file);
  const isGone = (file: string) => !change.head.files.has(file);
  const left = [...vanished];
  const moved = new Set<Finding>();
  for (const finding of arrived) {
    const at = left.findIndex(
      ({ rule, message, file }) =>
        rule === finding.rule && message === finding.message && (isNew(finding.file) || isGone(file)),
    );
    if (at < 0) continue;
    left.splice(at, 1);
    moved.add(finding);
  }
  return moved;
}

async function keep(findings: readonly Finding[], change: Change, filter: Filter): Promise<Finding[]> {
  if (filter === 'all') return [...findings];
  const touched = findings.filter(({ file }) => change.changes.before.has(file));
  if (filter === 'touched') return touched;
  const onLines = await Promise.all(
    touched.map(async ({ file, range: { start, end } }) =>
      (await change.hunks(file)).some(({ added }) =>
        [...added].some((line) => start.line <= line && line <= end.line),
      ),
    ),
  );
  return touched.filter((_, index) => onLines[index]);
}
