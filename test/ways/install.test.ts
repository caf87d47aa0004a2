/** As a user begins: npm installs the packed package and Spectral's CLI into an empty folder, and lints. */

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { installed } from '../pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'status-codes-install-'));
afterAll(() => rmSync(folder, { recursive: true }));

const tarball = readdirSync(dirname(installed())).find((file) => file.endsWith('.tgz'));
const { version } = JSON.parse(readFileSync('node_modules/@stoplight/spectral-cli/package.json', 'utf8')) as {
  version: string;
};

test('npm installs it beside the CLI, and one line of ruleset finds what there is to find', () => {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  writeFileSync(join(folder, '.spectral.yaml'), 'extends: spectral-status-codes\n');
  writeFileSync(
    join(folder, 'openapi.yaml'),
    `openapi: 3.1.0
info: { title: Pets, version: '1' }
paths:
  /pets:
    post:
      operationId: createPet
      responses:
        '200': { description: The pet. }
        '600': { description: No code. }
`,
  );
  // What is not in the cache comes from where \`npm ci\` got it.
  execFileSync(
    'npm',
    [
      ...['install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', '--save-dev'],
      ...[join(dirname(installed()), String(tarball)), `@stoplight/spectral-cli@${version}`],
    ],
    { cwd: folder, stdio: 'pipe' },
  );
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(folder, 'node_modules/.bin/spectral'), 'lint', 'openapi.yaml'],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(stdout).toMatch(/^ +7:\d+ +warning +http-201-on-create +POST \/pets creates a resource /m);
  expect(stdout).toMatch(/^ +9:\d+ +error +http-status-key-valid +POST \/pets has the response key "600"/m);
  expect(status).toBe(1);
}, 180_000);
