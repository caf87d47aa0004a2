/** What is published: the files, what they import, the entries, and the metadata of the rules. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { build, transform } from 'esbuild';
import { RULES, type RuleId } from '../ruleset/rules.ts';
import { RULE_IDS } from '../ruleset/ruleset.ts';
import { installed } from './pack.ts';
import { Project } from './project.ts';

const root = join(installed(), 'spectral-status-codes');
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
const built = files.filter((file) => file.startsWith('dist/') && file.endsWith('.js'));

/** What the host of a ruleset provides, also in the editor: nothing else may be imported. */
const HOST = /^@stoplight\/spectral-(core|formats|functions|parsers|ref-resolver|rulesets|runtime)$/;

describe('the package', () => {
  test('has the built files, the pages, the changelog, and no sources, tests or examples', () => {
    expect(built).toEqual(
      expect.arrayContaining([
        'dist/ruleset.js',
        'dist/minimal.js',
        'dist/rfc.js',
        'dist/functions.js',
        'dist/functions/declares.js',
      ]),
    );
    expect(files).toContain('docs/rules/http-401-if-secured.md');
    expect(files).toContain('CHANGELOG.md');
    expect(
      files.filter(
        (file) =>
          !/^(dist\/.*\.(js|d\.ts)|docs\/.*\.md|package\.json|README\.md|CHANGELOG\.md|LICENSE)$/.test(file),
      ),
    ).toEqual([]);
  });

  test('names no folder of the machine that built it', () => {
    const folders = [process.cwd(), '/home/', '/Users/', 'file://'];
    const named = files.filter((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return folders.some((folder) => text.includes(folder));
    });
    expect(named).toEqual([]);
  });

  test.each(built)('%s imports nothing but packages of Spectral', async (file) => {
    // What is not relative stays an import; what esbuild finds, whatever the syntax, is what a host has to have.
    const { metafile } = await build({
      entryPoints: [join(root, file)],
      bundle: true,
      packages: 'external',
      format: 'esm',
      write: false,
      metafile: true,
    });
    const modules = Object.values(metafile.inputs).flatMap(({ imports }) => imports.map(({ path }) => path));
    expect(modules.length).toBeGreaterThan(0);
    expect(modules.filter((module) => !HOST.test(module))).toEqual([]);
    expect(Object.keys(metafile.inputs)).toHaveLength(1);
  });

  test.each(built)('%s needs no formats that older hosts lack, and no newer syntax', async (file) => {
    const text = readFileSync(join(root, file), 'utf8');
    expect(text).not.toMatch(/oas3_\d/);
    // esbuild warns of what it cannot rewrite, such as newer flags of regular expressions.
    expect((await transform(text, { target: 'es2020', format: 'esm' })).warnings).toEqual([]);
  });

  test('has an entry for each export, with its types', () => {
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      exports: Record<string, string | { types: string; default: string }>;
    };
    const paths = Object.values(exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    );
    for (const path of paths) {
      const [before = '', after] = path.slice(2).split('*');
      const found = files.filter(
        (file) => file.startsWith(before) && (after === undefined ? file === before : file.endsWith(after)),
      );
      expect([path, found.length > 0]).toEqual([path, true]);
    }
  });

  test('is resolved by name', () => {
    const require = createRequire(join(installed(), '..', 'index.js'));
    for (const entry of ['', '/minimal', '/rfc', '/functions', '/functions/declares']) {
      expect(existsSync(require.resolve(`spectral-status-codes${entry}`))).toBe(true);
    }
  });

  test('has a lock file without download addresses', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved": "\w+:/);
  });
});

/** The severity of each rule that a ruleset has on, as the real Spectral loads it. */
async function rulesOf(extended: string): Promise<Record<string, boolean>> {
  const project = new Project({
    'show.mjs': `
      import core from ${JSON.stringify(join(process.cwd(), 'node_modules/@stoplight/spectral-core/dist/index.js'))};
      import loader from ${JSON.stringify(join(process.cwd(), 'node_modules/@stoplight/spectral-cli/dist/services/linter/utils/getRuleset.js'))};
      const ruleset = await loader.getRuleset('.spectral.yaml');
      const { rules } = ruleset instanceof core.Ruleset ? ruleset : new core.Ruleset(ruleset);
      console.log(JSON.stringify(Object.fromEntries(Object.values(rules).map((rule) => [rule.name, rule.enabled]))));
    `,
    '.spectral.yaml': `extends: ${extended}`,
  });
  const { stdout, stderr } = await project.run('show.mjs');
  project.remove();
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Record<string, boolean>;
}

describe('the presets', () => {
  const on = (rules: Record<string, boolean>) => Object.keys(rules).filter((id) => rules[id]);

  test('by default the recommended rules are on', async () => {
    const rules = await rulesOf('spectral-status-codes');
    expect(Object.keys(rules).sort()).toEqual([...RULE_IDS].sort());
    expect(on(rules).sort()).toEqual(RULE_IDS.filter((id) => RULES[id].recommended).sort());
  });

  test('with `all`, all are', async () => {
    expect(on(await rulesOf('[[spectral-status-codes, all]]'))).toHaveLength(RULE_IDS.length);
  });

  test('with `off`, none is', async () => {
    expect(on(await rulesOf('[[spectral-status-codes, off]]'))).toEqual([]);
  });

  test('minimal has seven', async () => {
    expect(on(await rulesOf('spectral-status-codes/minimal')).sort()).toEqual([
      'http-201-on-create',
      'http-204-no-content',
      'http-204-on-delete',
      'http-401-if-secured',
      'http-403-if-secured',
      'http-status-key-valid',
      'http-status-registered',
    ]);
  });

  test('rfc has what a specification asks for', async () => {
    const expected = RULE_IDS.filter((id) => ['MUST', 'SHOULD'].includes(RULES[id].level));
    expect(on(await rulesOf('spectral-status-codes/rfc')).sort()).toEqual([...expected].sort());
    expect(expected).toEqual(
      expect.arrayContaining(['http-201-on-create', 'http-405-allow', 'http-put-success']),
    );
    expect(expected).not.toContain('http-204-on-delete');
  });
});

describe.each(RULE_IDS)('%s', (id: RuleId) => {
  const { description, reference, severity, recommended } = RULES[id];

  test('is described in one sentence, in the present', () => {
    expect(description).toMatch(/^[A-Z1-5][^\n]*\.$/);
    expect(description).not.toMatch(/\b(must|should)\b/i);
  });

  test('cites where it comes from', () => {
    expect(reference).toMatch(/^(RFC \d+, sections? \d|OpenAPI \d\.\d|the README)/);
  });

  test('is off when it is taste', () => {
    expect(recommended).toBe(severity !== 'hint' && id !== 'http-201-on-post');
  });
});
