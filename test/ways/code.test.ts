/** From code: the types under every module resolution of current compilers, and what they promise, run. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Project } from '../project.ts';

const [, snippet = ''] = readFileSync('README.md', 'utf8').match(/^```ts\n([\s\S]*?)^```/m) ?? [];

const COMMON = `
const core = require('@stoplight/spectral-core');
const statusCodes = require('spectral-status-codes');

const spectral = new core.Spectral();
spectral.setRuleset(statusCodes.default);
console.log(Object.keys(spectral.ruleset.rules).includes('http-201-on-create'));
`;

const project = new Project({
  'package.json': '{ "type": "module" }',
  'lint.ts': snippet,
  'lint.js': snippet,
  'common.cjs': COMMON,
  'common.cts': COMMON.replace(/const (\w+) = require/g, 'import $1 = require').replace(/^console.*/m, ''),
  'rules.ts': `
import { type RulesetDefinition, Spectral } from '@stoplight/spectral-core';
import all from 'spectral-status-codes';
import { declares } from 'spectral-status-codes/functions';
import same from 'spectral-status-codes/functions/declares';
import minimal from 'spectral-status-codes/minimal';
import rfc from 'spectral-status-codes/rfc';

const ruleset: RulesetDefinition = {
  extends: [[all, 'off'], minimal, rfc],
  rules: {
    'acme-409': { given: '$', then: [declares, same].map((f) => ({ function: f, functionOptions: { anyOf: '409' } })) },
  },
};
new Spectral().setRuleset(ruleset);

// What does not resolve is of the type any, which would be a number, too.
// @ts-expect-error
export const ruleset1: number = all;
// @ts-expect-error
export const ruleset2: number = minimal;
// @ts-expect-error
export const ruleset3: number = rfc;
// @ts-expect-error
export const function1: number = declares;
// @ts-expect-error
export const function2: number = same;
`,
  'openapi.yaml': `openapi: 3.1.0
info: { title: Pets, version: '1' }
paths:
  /pets:
    post:
      operationId: createPet
      responses:
        '200': { description: Created. }
        '400': { description: It is no pet. }
`,
});
afterAll(() => project.remove());

describe.each([
  ['TypeScript 5.9', 'typescript-5.9', '5.9.', ['--skipLibCheck']],
  ['TypeScript 6', 'typescript-6', '6.', ['--skipLibCheck']],
  // It is fast enough to check the declarations, too.
  ['TypeScript 7', 'typescript', '7.', []],
])('%s', (_name, folder, version, lib) => {
  const tsc = resolve('node_modules', folder, 'bin/tsc');

  test('is the version that it is taken for', async () => {
    expect((await project.run(tsc, '--version')).stdout).toContain(`Version ${version}`);
  });

  test.each([
    ['node16', 'node16', ['lint.ts', 'rules.ts']],
    // It allows what Node does: to require an ES module.
    ['nodenext', 'nodenext', ['lint.ts', 'rules.ts', 'common.cts']],
    ['bundler', 'esnext', ['lint.ts', 'rules.ts']],
  ])('resolves the types under %s', async (moduleResolution, module, files) => {
    const types = ['--types', 'node', '--typeRoots', resolve('node_modules/@types')];
    const strict = ['--strict', '--exactOptionalPropertyTypes'];
    const { status, stdout } = await project.run(
      ...[tsc, '--noEmit', '--target', 'es2022', '--module', module, '--moduleResolution', moduleResolution],
      ...[...strict, ...lib, ...types, ...files],
    );
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});

test('the snippet in the README prints the findings', async () => {
  const { stdout, stderr } = await project.run('lint.js');
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^7 http-201-on-create POST \/pets creates a resource \(because .*\n/m);
});

test('CommonJS requires it', async () => {
  expect((await project.run('common.cjs')).stdout).toBe('true\n');
});
