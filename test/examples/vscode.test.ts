import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { Example } from './example.ts';

// How the extension loads a ruleset has a test of its own; here are the files for it.

/** The settings of the extension (1.1.4), and what they take. */
const SETTINGS: Readonly<Record<string, (value: unknown) => boolean>> = {
  'spectral.enable': (value) => typeof value === 'boolean',
  'spectral.rulesetFile': (value) => typeof value === 'string',
  'spectral.run': (value) => value === 'onSave' || value === 'onType',
  'spectral.validateFiles': (value) => Array.isArray(value),
  'spectral.validateLanguages': (value) => Array.isArray(value),
};

/** The extension compares a glob with the whole path of a file, by the minimatch that Spectral has. */
const minimatch = createRequire(import.meta.resolve('@stoplight/spectral-core'))('minimatch') as (
  path: string,
  glob: string,
  options: { matchBase: boolean },
) => boolean;

const example = new Example('vscode');
afterAll(() => example.remove());

const settings = example.read<Record<string, unknown>>('.vscode/settings.json');

test('recommends the extension', () => {
  expect(example.read('.vscode/extensions.json')).toEqual({ recommendations: ['stoplight.spectral'] });
});

test('sets what the extension knows', () => {
  for (const [name, value] of Object.entries(settings)) {
    expect([name, SETTINGS[name]?.(value)]).toEqual([name, true]);
  }
});

test('has the descriptions linted, and nothing else', () => {
  const globs = settings['spectral.validateFiles'] as string[];
  const isLinted = (file: string) =>
    globs.some((glob) => minimatch(join(example.folder, file), glob, { matchBase: true }));
  expect(Object.keys(example.files).filter(isLinted)).toEqual(['apis/addresses.yaml']);
  expect(isLinted('apis/partners/orders.yaml')).toBe(true);
  expect(isLinted('package.json')).toBe(false);
});

test('finds what the README shows', async () => {
  const findings = await example.lint(
    '--ruleset',
    String(settings['spectral.rulesetFile']),
    'apis/addresses.yaml',
  );
  const problems = findings.map(({ code, message, range: { start } }) => {
    return `${message}  spectral(${code})  [Ln ${start.line + 1}, Col ${start.character + 1}]`;
  });
  const shown = example.snippets('text').join('').trim().split('\n');
  expect(shown).toHaveLength(2);
  expect(problems).toEqual(expect.arrayContaining(shown));
});
