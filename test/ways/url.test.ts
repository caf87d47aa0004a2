/** From a URL, as the README shows it, with the packed package on a server of this machine. */

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { installed } from '../pack.ts';
import { Project } from '../project.ts';

const [snippet = '', major] =
  readFileSync('README.md', 'utf8').match(/^extends: https:.*@(\d+)\/dist\/.*$/m) ?? [];

const requested: string[] = [];
const server = createServer(({ url = '' }, response) => {
  requested.push(url);
  response.setHeader('content-type', 'text/javascript');
  response.end(readFileSync(join(installed(), 'spectral-status-codes', url)));
});
beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(() => new Promise((done) => server.close(done)));

test('a ruleset from a URL is one file, and finds what the installed one finds', async () => {
  const { port } = server.address() as AddressInfo;
  const project = new Project({
    'url.yaml': snippet.replace(/https:\S+@\d+/, `http://127.0.0.1:${port}`),
    'installed.yaml': 'extends: spectral-status-codes',
    'openapi.yaml': readFileSync('examples/quick-start/traccar.yaml', 'utf8'),
  });
  const [fetched, expected] = await Promise.all([
    project.lint('--ruleset', 'url.yaml', 'openapi.yaml'),
    project.lint('--ruleset', 'installed.yaml', 'openapi.yaml'),
  ]);
  project.remove();
  expect(fetched.length).toBeGreaterThan(100);
  expect(fetched).toEqual(expected);
  // Spectral asks twice: for the type of the file, and for the file.
  expect(new Set(requested)).toEqual(new Set(['/dist/ruleset.js']));
});

test('the README names the version that this is', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(version.split('.')[0]).toBe(major);
});
