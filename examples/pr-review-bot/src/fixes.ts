/** Edits that mend findings: a response that is missing, where it is plain what to write. */
import type { Ruleset } from '@stoplight/spectral-core';
import type { Finding } from './finding.ts';
import { jsonPointer } from './finding.ts';
import { findingsOf, lint, type Run } from './lint.ts';
import { type Source, sourceFrom } from './mapping.ts';
import { Responses } from './responses.ts';
import { applied, type Edit, insertion } from './splice.ts';
import { EditedTree, type Tree } from './tree.ts';

/** An edit, and the findings that it mends. */
interface Fix {
  readonly code: string;
  readonly edit: Edit;
  /** The `responses` that it adds to. */
  readonly place: string;
  /** The shared response that it refers to. */
  readonly shared: string | undefined;
  readonly mends: string[];
}

/**
 * Edits for findings, each tried: with all of them the findings are gone, and no others have come.
 *
 * @param runs the lint that found them.
 * @returns the edits by the fingerprints of what they mend; those for one place in the order of their codes.
 */
export async function fixesFor(
  findings: readonly Finding[],
  runs: readonly Run[],
  tree: Tree,
  ruleset: Ruleset,
): Promise<Map<string, Edit>> {
  let fixes = await propose(findings, runs, tree, ruleset);
  while (fixes.length > 0) {
    const bad = await failing(fixes, runs, tree, ruleset);
    if (bad.size === 0) break;
    fixes = fixes.filter((fix) => !bad.has(fix));
  }
  return new Map(
    fixes.flatMap(({ edit, mends }) => mends.map((fingerprint) => [fingerprint, edit] as const)),
  );
}

async function propose(
  findings: readonly Finding[],
  runs: readonly Run[],
  tree: Tree,
  ruleset: Ruleset,
): Promise<Fix[]> {
  const fixes = new Map<string, Fix>();
  const sources = new Map<string, Source>();
  const responses = new Map<Run, Responses>();
  for (const { rule, file, pointer, fingerprint } of findings) {
    const codes = codesOf(rule, ruleset);
    const run = runs.find(({ read }) => read.has(file));
    if (codes.length === 0 || run === undefined || pointer.at(-1) !== 'responses') continue;
    const known = responses.get(run) ?? (await Responses.of(tree, run.read));
    responses.set(run, known);
    const code = codes.find((one) => known.hasShared(one)) ?? (codes[0] as string);
    const place = `${file}#${jsonPointer(pointer)}`;
    const fix = fixes.get(`${place} ${code}`);
    if (fix !== undefined) {
      fix.mends.push(fingerprint);
      continue;
    }
    const source = sources.get(file) ?? sourceFrom((await tree.read(file)) ?? '');
    sources.set(file, source);
    const response = known.forMissing(code, file, pointer);
    const edit = response && insertion(source, pointer, code, response.value);
    if (!edit) continue;
    const { shared } = response;
    fixes.set(`${place} ${code}`, { code, edit: { file, ...edit }, place, shared, mends: [fingerprint] });
  }
  return [...fixes.values()].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

/** The error codes of which a rule wants one, if that is what it wants. */
function codesOf(name: string, ruleset: Ruleset): string[] {
  const thens = [ruleset.rules[name]?.then ?? []].flat();
  return thens.flatMap(({ function: fn, functionOptions }) => {
    if (fn.name !== 'declares') return [];
    const { anyOf } = (functionOptions ?? {}) as { anyOf?: unknown };
    return [anyOf]
      .flat()
      .map(String)
      .filter((code) => /^[45]\d\d$/.test(code));
  });
}

/** Those of the fixes that do not mend, or that bring something new. */
async function failing(
  fixes: readonly Fix[],
  runs: readonly Run[],
  tree: Tree,
  ruleset: Ruleset,
): Promise<Set<Fix>> {
  const edited = new Map<string, string>();
  for (const file of new Set(fixes.map(({ edit }) => edit.file))) {
    const edits = fixes.map(({ edit }) => edit).filter((edit) => edit.file === file);
    edited.set(file, applied((await tree.read(file)) ?? '', edits));
  }
  const touched = runs.filter(({ read }) => [...edited.keys()].some((file) => read.has(file)));
  const before = new Set(findingsOf(touched).map(({ fingerprint }) => fingerprint));
  const roots = touched.map(({ root }) => root);
  const after = findingsOf(await lint(new EditedTree(tree, edited), roots, ruleset));
  const left = new Set(after.map(({ fingerprint }) => fingerprint));
  const bad = new Set(fixes.filter(({ mends }) => mends.some((fingerprint) => left.has(fingerprint))));
  for (const finding of after.filter(({ fingerprint }) => !before.has(fingerprint))) {
    const at = `${finding.file}#${jsonPointer(finding.pointer)}/`;
    const isNear = ({ place, shared }: Fix) =>
      at.startsWith(place.replace(/responses$/, '')) || (shared !== undefined && at.startsWith(`${shared}/`));
    const near = fixes.filter(isNear);
    for (const fix of near.length > 0 ? near : fixes) bad.add(fix);
  }
  return bad;
}
