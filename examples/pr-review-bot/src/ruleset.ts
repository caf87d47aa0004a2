/** Loads a ruleset as Spectral's CLI does, but from a tree: a ruleset is code, and the tree says whose. */
import { existsSync, promises, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import core, { type Ruleset, type RulesetDefinition } from '@stoplight/spectral-core';
import { reasonOf, UsageError } from './errors.ts';
import { sourceOf, type Tree } from './tree.ts';

const DEFAULT_PACKAGE: string = 'spectral-status-codes';
const DEFAULT_FILES = ['yaml', 'yml', 'json', 'js', 'mjs', 'cjs'].map(
  (extension) => `.spectral.${extension}`,
);

export interface LoadedRuleset {
  readonly ruleset: Ruleset;
  /** Its file in the tree; nothing when it is the default of the bot. */
  readonly file?: string;
  /** All files of the tree that it consists of. */
  readonly files: ReadonlySet<string>;
}

/** The file that is the ruleset of a tree, unless another is named. */
export const rulesetFile = (tree: Tree): string | undefined =>
  DEFAULT_FILES.find((file) => tree.files.has(file));

/**
 * Loads a ruleset.
 *
 * @param tree where its files are read.
 * @param file its path in the tree; without one the tree's own, or else that of spectral-status-codes.
 * @param packages where the packages that it extends are looked up.
 */
export async function loadRuleset(
  tree: Tree,
  file: string | undefined,
  packages: Packages,
): Promise<LoadedRuleset> {
  const path = file ?? rulesetFile(tree);
  if (path === undefined) {
    const { default: definition } = (await import(DEFAULT_PACKAGE)) as { default: RulesetDefinition };
    return { ruleset: rulesetOf(definition, sourceOf('.spectral.yaml')), files: new Set() };
  }
  const files = new Set([path]);
  try {
    const { bundle } = await import('./bundle.ts'); // half a second for what most do without
    const code = await bundle(path, tree, files, packages);
    return { ruleset: rulesetOf(run(code, packages), sourceOf(path)), file: path, files };
  } catch (error) {
    throw new UsageError(`the ruleset ${path} cannot be loaded: ${reasonOf(error)}`);
  }
}

// Without a source Spectral throws as soon as there are `overrides`.
const rulesetOf = (definition: RulesetDefinition, source: string): Ruleset =>
  new core.Ruleset(definition, { severity: 'recommended', source });

function run(code: string, packages: Packages): RulesetDefinition {
  const module: { exports?: unknown } = {};
  Function('module, require', code)(module, (id: string) => packages.require(id));
  const { exports } = module;
  if (typeof exports !== 'object' || exports === null) throw new Error('it exports no ruleset');
  return exports as RulesetDefinition;
}

const OWN = createRequire(import.meta.url);

/**
 * Packages that a ruleset extends: those installed in the working tree, then the bot's own. What the head has
 * put there itself is not used, because it would run with the rights of the bot.
 */
export class Packages {
  readonly #folders: readonly string[];
  readonly #root: string;
  readonly #trusted: boolean;

  /**
   * @param root the folder of the working tree.
   * @param head what the pull request brings.
   * @param trusted whether that may run.
   */
  constructor(root: string, head: Tree, trusted: boolean) {
    this.#root = realpathSync(root);
    this.#trusted = trusted;
    const brought = [...head.files.keys()].some((path) => /^node_modules(\/|$)/.test(path));
    const own = OWN.resolve.paths('x') ?? [];
    this.#folders = [...(brought && !trusted ? [] : [join(this.#root, 'node_modules')]), ...own];
  }

  /** The text of a file under `node_modules`. */
  async read(path: string): Promise<string | undefined> {
    const [, inside] = /^node_modules\/(.+)$/.exec(path) ?? [];
    if (inside === undefined) return undefined;
    const file = this.#folders.map((folder) => join(folder, inside)).find((file) => this.#isUsable(file));
    return file === undefined ? undefined : promises.readFile(file, 'utf8');
  }

  require(id: string): unknown {
    const name = id
      .split('/')
      .slice(0, id.startsWith('@') ? 2 : 1)
      .join('/');
    const folder = this.#folders.find((folder) => this.#isUsable(join(folder, name)));
    if (folder === undefined) return OWN(id);
    return OWN(OWN.resolve(id, { paths: [dirname(folder)] }));
  }

  /** A package that is a link to sources in the working tree is the head's own. */
  #isUsable(file: string): boolean {
    if (!existsSync(file)) return false;
    const path = relative(this.#root, realpathSync(file));
    return this.#trusted || path.startsWith('..') || path.split(sep).includes('node_modules');
  }
}
