/** Makes one module of a ruleset and what it imports from its tree, with the parts of Spectral's CLI that do so. */
import { dirname, extname, join, relative } from 'node:path';
import { bundleRuleset } from '@stoplight/spectral-ruleset-bundler';
import { builtins } from '@stoplight/spectral-ruleset-bundler/plugins/builtins';
import { commonjs } from '@stoplight/spectral-ruleset-bundler/plugins/commonjs';
import { stdin } from '@stoplight/spectral-ruleset-bundler/plugins/stdin';
import { virtualFs } from '@stoplight/spectral-ruleset-bundler/plugins/virtualFs';
import { migrateRuleset } from '@stoplight/spectral-ruleset-migrator';
import type { Packages } from './ruleset.ts';
import { pathOf, sourceOf, type Tree } from './tree.ts';

/** The ruleset and what it imports, apart from packages, as the text of one CommonJS module. */
export async function bundle(
  path: string,
  tree: Tree,
  files: Set<string>,
  packages: Packages,
): Promise<string> {
  const readFile = async (source: string): Promise<string> => {
    const file = pathOf(source);
    if (file === undefined) throw new Error(`${source} is outside the repository`);
    const text = (await tree.read(file)) ?? (await packages.read(file));
    if (text === undefined) throw new Error(`${file} does not exist`);
    files.add(file);
    return text;
  };
  const fs = { promises: { readFile } } as never;
  const fetch = (url: unknown) => Promise.reject(new Error(`${url} is not fetched`));
  const plugins = [
    builtins(),
    importsOfPackages(sourceOf(dirname(path)), tree),
    commonjs(),
    virtualFs({ fs, fetch: fetch as never }),
  ];
  const options = { target: 'node', format: 'commonjs' } as const;
  const source = sourceOf(path);
  if (/\.(js|mjs|cjs)$/.test(path)) {
    if (!tree.files.has(path)) throw new Error('it does not exist');
    return bundleRuleset(source, { ...options, plugins });
  }
  const migrated = await migrateRuleset(source, { format: 'esm', fs, fetch: fetch as never });
  const module = join(dirname(source), '.spectral.js');
  return bundleRuleset(module, { ...options, plugins: [stdin(migrated, module), ...plugins] });
}

/** Packages that a YAML ruleset extends are written as files beside it, because nothing is installed there. */
const importsOfPackages = (folder: string, tree: Tree) => ({
  name: 'packages',
  resolveId(id: string) {
    const name = relative(folder, id);
    const isBeside = id.startsWith(folder) && !name.startsWith('node_modules/') && extname(name) === '';
    return isBeside && !tree.files.has(pathOf(id) ?? '') ? { id: name, external: true } : null;
  },
});
