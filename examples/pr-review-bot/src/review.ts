/** A review: what a change brings, with what a reader has to know about how that was found. */
import { Minimatch } from 'minimatch';
import type { Arguments } from './arguments.ts';
import type { Change } from './change.ts';
import { compare } from './compare.ts';
import { UsageError } from './errors.ts';
import { fixesFor } from './fixes.ts';
import { type Repository, short } from './git.ts';
import type { Review } from './reports/report.ts';
import { loadRuleset, Packages, rulesetFile } from './ruleset.ts';

/** @param progress is told of each file before it is linted. */
export async function reviewOf(
  repository: Repository,
  change: Change,
  { globs, ruleset, trustHeadRuleset: trusted, filter, suggest }: Arguments,
  progress: (file: string) => void,
): Promise<Review> {
  const packages = new Packages(repository.root, change.head, trusted);
  const loaded = await loadRuleset(trusted ? change.head : change.base, ruleset, packages);
  const patterns = globs.map((glob) => new Minimatch(glob, { dot: true }));
  const outcome = await compare(change, patterns, loaded.ruleset, filter, progress);
  if (globs.length > 0 && outcome.descriptions.length === 0) {
    throw new UsageError(`no file of ${short(change.head.commit)} matches ${globs.join(' ')}`);
  }
  const notes = outcome.unreadableBefore.map(
    (file) => `${file} could not be read in the base, so that everything in it counts as new.`,
  );
  const touched = [...loaded.files].filter(
    (file) => change.changes.before.has(file) || change.changes.after.has(file),
  );
  const added = loaded.file === undefined ? rulesetFile(change.head) : undefined;
  for (const file of added === undefined ? touched : [added]) {
    notes.push(
      `${file} is part of the ruleset and changes; ${trusted ? 'it is in force already' : 'it is in force once merged'}.`,
    );
  }
  const { findings, runs } = outcome;
  const edits = suggest ? await fixesFor(findings, runs, change.head, loaded.ruleset) : new Map();
  return { ...outcome, change, edits, notes };
}
