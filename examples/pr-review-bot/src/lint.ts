/** Lints the descriptions of a tree with Spectral, which sees nothing but that tree. */
import core, { type ISpectralDiagnostic, type Ruleset } from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import resolvers from '@stoplight/spectral-ref-resolver';
import { reasonOf, UsageError } from './errors.ts';
import { type Finding, SEVERITIES, type Unmarked, withFingerprints } from './finding.ts';
import { pathOf, ROOT, sourceOf, type Tree } from './tree.ts';

/** The lint of one description and what it refers to. */
export interface Run {
  readonly root: string;
  readonly findings: readonly Finding[];
  /** What is wrong with the files that do not parse. */
  readonly unreadable: ReadonlyMap<string, string>;
  /** All files that were read, or asked for. */
  readonly read: ReadonlySet<string>;
}

/**
 * Lints each of these files and what they refer to.
 *
 * @param renamed what a file is called in the head, for a lint of the base.
 * @param progress is told of each file before it is linted.
 */
export async function lint(
  tree: Tree,
  roots: readonly string[],
  ruleset: Ruleset,
  renamed?: (file: string) => string,
  progress: (file: string) => void = () => {},
): Promise<Run[]> {
  const runs: Run[] = [];
  for (const root of roots) {
    progress(root);
    const read = new Set([root]);
    const unreadable = new Map<string, string>();
    const found = await lintOne(tree, root, ruleset, read, unreadable);
    runs.push({ root, findings: withFingerprints(found, renamed), unreadable, read });
  }
  return runs;
}

/** The findings of several runs, each once, also where several descriptions share a file. */
export function findingsOf(runs: readonly Run[]): Finding[] {
  const findings = runs.flatMap((run) => run.findings);
  return [...new Map(findings.map((finding) => [finding.fingerprint, finding])).values()];
}

/** The files of several runs that do not parse. */
export const unreadableOf = (runs: readonly Run[]): Map<string, string> =>
  new Map(runs.flatMap((run) => [...run.unreadable]));

async function lintOne(
  tree: Tree,
  root: string,
  ruleset: Ruleset,
  files: Set<string>,
  unreadable: Map<string, string>,
): Promise<Unmarked[]> {
  const text = await tree.read(root);
  if (text === undefined) {
    unreadable.set(root, 'its content is missing from this clone');
    return [];
  }
  const parser = root.endsWith('.json') ? parsers.Json : parsers.Yaml;
  const document = new core.Document(text, parser as never, sourceOf(root));
  const spectral = new core.Spectral({ resolver: resolverOf(tree, files) });
  spectral.setRuleset(ruleset);
  let results: ISpectralDiagnostic[];
  try {
    results = await spectral.run(document, { ignoreUnknownFormat: true });
  } catch (error) {
    throw new UsageError(`the ruleset failed on ${root}: ${reasonOf(error)}`);
  }
  const found: Unmarked[] = results.map((result) => ({
    rule: String(result.code),
    severity: SEVERITIES[result.severity] ?? 'error',
    message: result.message.replaceAll(`${ROOT}/`, ''),
    file: fileOf(result.source, tree) ?? root,
    pointer: result.path,
    range: {
      start: { line: result.range.start.line + 1, column: result.range.start.character + 1 },
      end: { line: result.range.end.line + 1, column: result.range.end.character + 1 },
    },
    ...urlOf(ruleset, result.code),
  }));
  const broken = found.filter(isSyntaxError);
  for (const { file, range, message } of broken) {
    if (!unreadable.has(file)) unreadable.set(file, `line ${range.start.line}: ${message}`);
  }
  if (typeof document.data !== 'object' || document.data === null) {
    if (!unreadable.has(root)) unreadable.set(root, 'it is neither a mapping nor a list');
  }
  // What rules say about half a document is not true of the whole.
  return unreadable.has(root) ? broken : found;
}

/** Duplicate keys and keys that are no strings are for the ruleset to judge: its `parserOptions` say how. */
const isSyntaxError = ({ rule, message }: Unmarked): boolean =>
  rule === 'parser' && !/^(Duplicate key|Mapping key must be a string scalar)/.test(message);

function urlOf(ruleset: Ruleset, code: string | number): { url?: string } {
  const url = ruleset.rules[code]?.documentationUrl;
  return url ? { url } : {};
}

/** The file of the tree that a source of Spectral's is. It comes out of a URL, with its characters escaped. */
function fileOf(source: string | undefined, tree: Tree): string | undefined {
  const path = source === undefined ? undefined : pathOf(source);
  if (path === undefined || tree.files.has(path)) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Follows references to files of the tree, and refuses all others, which becomes a finding. */
function resolverOf(tree: Tree, files: Set<string>): InstanceType<typeof resolvers.Resolver> {
  const refuse = (ref: URI) =>
    Promise.reject(new Error(`${ref} is not fetched: only files of the repository are read.`));
  const resolve = async (ref: URI) => {
    if (!['', 'file'].includes(ref.scheme())) return refuse(ref);
    const path = fileOf(ref.path(), tree);
    if (path === undefined) throw new Error(`${ref} is outside the repository, and is not read.`);
    files.add(path);
    const text = await tree.read(path);
    if (text === undefined) throw new Error(`${path} does not exist.`);
    return text;
  };
  return new resolvers.Resolver({
    resolvers: { file: { resolve }, http: { resolve: refuse }, https: { resolve: refuse } } as never,
  });
}

/** The part of a URI.js object that is used. */
interface URI {
  scheme(): string;
  path(): string;
  toString(): string;
}
