/** Mends the descriptions of the working tree where it is plain how. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { Minimatch } from 'minimatch';
import type { FixArguments } from './arguments.ts';
import { descriptionsOf } from './compare.ts';
import { UsageError } from './errors.ts';
import { fixesFor } from './fixes.ts';
import type { Repository } from './git.ts';
import { findingsOf, lint, unreadableOf } from './lint.ts';
import { count } from './plain.ts';
import { loadRuleset, Packages } from './ruleset.ts';
import { applied } from './splice.ts';
import { FolderTree } from './tree.ts';

export interface Fixed {
  /** The change as a patch, or what was written. */
  readonly report: string;
  readonly unreadable: ReadonlyMap<string, string>;
}

/** Shows or writes the edits for all findings that have one. */
export async function fix(
  repository: Repository,
  { globs, ruleset, isWritten }: FixArguments,
  progress: (file: string) => void,
): Promise<Fixed> {
  const tree = await FolderTree.of(repository);
  const loaded = await loadRuleset(tree, ruleset, new Packages(repository.root, tree, true));
  const descriptions = await descriptionsOf(
    tree,
    globs.map((glob) => new Minimatch(glob, { dot: true })),
  );
  if (globs.length > 0 && descriptions.length === 0)
    throw new UsageError(`no file matches ${globs.join(' ')}`);
  const runs = await lint(tree, descriptions, loaded.ruleset, undefined, progress);
  const findings = findingsOf(runs);
  const fixes = await fixesFor(findings, runs, tree, loaded.ruleset);
  const edits = [...new Set(fixes.values())];
  let patch = '';
  const files = [...new Set(edits.map(({ file }) => file))].sort();
  for (const file of files) {
    const path = join(repository.root, file);
    const before = await readFile(path, 'utf8');
    const after = applied(
      before,
      edits.filter((edit) => edit.file === file),
    );
    if (isWritten) await writeFile(path, after);
    else patch += createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after).replace(/^=+\n/, '');
  }
  const left = findings.length - fixes.size;
  const report = `${count(fixes.size, 'finding')} mended in ${count(files.length, 'file')}; ${left} left.\n`;
  return { report: isWritten ? report : patch, unreadable: unreadableOf(runs) };
}
