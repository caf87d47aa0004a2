/**
 * What the Spectral extension of VS Code (1.1.4) does with a ruleset and an open file, with the Spectral that it
 * ships and with the current one. It bundles the ruleset for a place without `require`, Node and network.
 */

import fs from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ISpectralDiagnostic, Spectral } from '@stoplight/spectral-core';
import type { Plugin } from 'rollup';
import { type CliFinding, Project } from '../project.ts';
import { SPLIT } from './split.ts';

const FILES = ['traccar.yaml', 'split/openapi.yaml', 'newest.yaml', 'package.json', 'values.yaml'];

const project = new Project({
  '.spectral.yaml': `
extends: [[spectral-status-codes, all]]
functionsDir: node_modules/spectral-status-codes/dist/functions
functions: [declares]
rules:
  http-401-www-authenticate: off
  http-404-if-path-parameter: error
  acme-409-on-update:
    message: '{{error}}'
    severity: hint
    given: $
    then:
      function: declares
      functionOptions: { when: { kind: update }, anyOf: '409', fact: declares no 409, fix: declare it }
overrides:
  - files: ['traccar.yaml#/paths/~1devices~1%7Bid%7D/put']
    rules: { http-404-if-path-parameter: off }
`,
  'by-name.mjs': `
import statusCodes from 'spectral-status-codes';
export default { extends: [statusCodes] };
`,
  'by-path.mjs': `
import statusCodes from './node_modules/spectral-status-codes/dist/ruleset.js';
export default { extends: [statusCodes] };
`,
  'traccar.yaml': fs.readFileSync('examples/quick-start/traccar.yaml', 'utf8'),
  ...SPLIT,
  'package.json': '{ "name": "pets", "paths": { "/pets": { "delete": { "responses": { "200": {} } } } } }',
  'values.yaml': 'replicas: 3\npaths:\n  /pets:\n    delete: { responses: { 600: {} } }\n',
  'newest.yaml': `openapi: 3.2.0
info: { title: Pets, version: '1' }
paths: { '/pets/{petId}': { delete: { responses: { '200': { description: Deleted. } } } } }
`,
});
afterAll(() => project.remove());

/** The extension, with the packages of Spectral that are installed for a folder. */
class Editor {
  readonly #require: NodeJS.Require;
  readonly #core: typeof import('@stoplight/spectral-core');
  /** One for all files that are opened. */
  readonly #spectral: Spectral;
  /** What has been asked of the network, in vain. */
  readonly fetched: string[] = [];
  readonly warnings: string[] = [];

  constructor(folder: string) {
    this.#require = createRequire(resolve(folder, 'package.json'));
    this.#core = this.#require('@stoplight/spectral-core');
    this.#spectral = new this.#core.Spectral();
  }

  async load(rulesetFile: string): Promise<void> {
    const { runtime } = this.#require('@stoplight/spectral-ruleset-bundler/presets/runtime');
    const { commonjs } = this.#require('@stoplight/spectral-ruleset-bundler/plugins/commonjs');
    const { stdin } = this.#require('@stoplight/spectral-ruleset-bundler/plugins/stdin');
    const { migrateRuleset } = this.#require('@stoplight/spectral-ruleset-migrator');
    const { rollup } = this.#require('rollup') as typeof import('rollup');

    const fetch = async (url: unknown): Promise<never> => {
      this.fetched.push(String(url));
      throw new Error(`no network for ${url}`);
    };
    const io = { fs, fetch };
    const plugins: Plugin[] = [...runtime(io), commonjs()];
    let input = rulesetFile;
    if (/\.(json|ya?ml)$/.test(rulesetFile)) {
      input = join(rulesetFile, '..', '.spectral.js');
      plugins.unshift(stdin(await migrateRuleset(rulesetFile, { format: 'esm', ...io }), input));
    }
    const bundle = await rollup({
      input,
      plugins,
      treeshake: false,
      watch: false,
      perf: false,
      onwarn: ({ code, message }) => {
        if (code !== 'MISSING_NAME_OPTION_FOR_IIFE_EXPORT') this.warnings.push(message);
      },
    });
    const [chunk] = (await bundle.generate({ format: 'iife', exports: 'auto' })).output;
    // The parameters hide what this process has, and an editor might not.
    const hidden = ['require', 'module', 'exports', 'process', 'Buffer', 'fetch'];
    const definition = Function(...hidden, `return ${chunk.code}`)();
    this.#spectral.setRuleset(new this.#core.Ruleset(definition, { severity: 'recommended', source: input }));
  }

  lint(file: string, text: string): Promise<ISpectralDiagnostic[]> {
    const { Yaml } = this.#require('@stoplight/spectral-parsers');
    return this.#spectral.run(new this.#core.Document(text, Yaml, file), { ignoreUnknownFormat: true });
  }
}

/** Of findings, ours, and what both an editor and the CLI show of them. */
const ours = (findings: readonly (CliFinding | ISpectralDiagnostic)[]): unknown[] =>
  findings
    .filter(({ code }) => /^(http|acme)-/.test(String(code)))
    .map(({ code, message, path, severity, source, range }) => ({
      ...{ code, message, path, severity, source, range },
    }));

let cli: readonly CliFinding[];
beforeAll(async () => {
  cli = await project.lint(...FILES);
});
const cliFindings = (folder: string): unknown[] =>
  ours(cli.filter(({ source }) => source.startsWith(join(project.folder, folder))));

describe.each([
  ['the current Spectral', '.'],
  ['the Spectral it ships', 'test/older-host'],
])('the extension with %s', (_name, folder) => {
  const editor = new Editor(folder);
  beforeAll(() => editor.load(join(project.folder, '.spectral.yaml')));
  const open = (file: string): string => fs.readFileSync(join(project.folder, file), 'utf8');
  const findingsIn = async (file: string, text = open(file)): Promise<unknown[]> =>
    ours(await editor.lint(join(project.folder, file), text));

  test('loads it without network, and without a warning', () => {
    expect(editor.fetched).toEqual([]);
    expect(editor.warnings).toEqual([]);
  });

  test.each([
    ['traccar.yaml', 'traccar.yaml'],
    ['split/openapi.yaml', 'split/'],
    // Version 3.2, which older Spectrals have no format for.
    ['newest.yaml', 'newest.yaml'],
  ])('shows in %s what the CLI shows', async (file, written) => {
    const expected = cliFindings(written);
    expect(expected.length).toBeGreaterThan(2);
    expect(await findingsIn(file)).toEqual(expected);
  });

  test('shows less while you mend it', async () => {
    const before = await findingsIn('newest.yaml');
    const after = await findingsIn('newest.yaml', open('newest.yaml').replace("'200'", "'204'"));
    const codes = (findings: unknown[]) => findings.map((finding) => (finding as CliFinding).code);
    expect(codes(before)).toContain('http-204-on-delete');
    expect(codes(after)).toEqual(codes(before).filter((code) => code !== 'http-204-on-delete'));
  });

  test.each(['package.json', 'values.yaml'])('shows nothing in %s', async (file) => {
    expect(await findingsIn(file)).toEqual([]);
    expect(cliFindings(file)).toEqual([]);
  });

  test('loads a JavaScript ruleset that imports it by its path, and looks for a name in the network', async () => {
    const other = new Editor(folder);
    await other.load(join(project.folder, 'by-path.mjs'));
    const found = await other.lint(join(project.folder, 'newest.yaml'), open('newest.yaml'));
    expect(found.map(({ code }) => code)).toContain('http-204-on-delete');
    expect(other.fetched).toEqual([]);

    await expect(other.load(join(project.folder, 'by-name.mjs'))).rejects.toThrow(/no network/);
    expect(other.fetched).toEqual([expect.stringMatching(/^https:.*\/spectral-status-codes$/)]);
  });
});

test('the Spectral it ships is not the one that the CLI has', () => {
  const { dependencies } = JSON.parse(fs.readFileSync('test/older-host/package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of ['core', 'formats', 'functions', 'rulesets', 'ruleset-bundler'].map(
    (part) => `@stoplight/spectral-${part}`,
  )) {
    const file = `test/older-host/node_modules/${name}/package.json`;
    expect(JSON.parse(fs.readFileSync(file, 'utf8')).version).toBe(dependencies[name]);
  }
});
