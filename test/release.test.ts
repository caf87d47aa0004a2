/** What `changeset version` makes of the changes that wait for a release, and of one more. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';

const folder = mkdtempSync(join(tmpdir(), 'status-codes-release-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const versionOf = (text: string) => (JSON.parse(text) as { version: string }).version;

test('a version takes the waiting changes into the changelog', () => {
  const bot = 'examples/pr-review-bot/package.json'; // the other package of the workspace
  for (const file of ['.changeset', 'CHANGELOG.md', 'package.json', 'package-lock.json', bot]) {
    cpSync(file, join(folder, file), { recursive: true });
  }
  writeFileSync(
    join(folder, '.changeset/one-more.md'),
    "---\n'spectral-status-codes': patch\n---\n\nA wrong finding less.\n",
  );
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  execFileSync(process.execPath, [resolve('node_modules/@changesets/cli/bin.js'), 'version'], {
    cwd: folder,
    stdio: 'pipe',
  });

  const version = versionOf(read('package.json'));
  expect(version).not.toBe(versionOf(readFileSync('package.json', 'utf8')));
  expect(read('CHANGELOG.md')).toMatch(
    new RegExp(
      `^# spectral-status-codes\n\n## ${version.replaceAll('.', '\\.')}\n[^]*A wrong finding less\\.`,
    ),
  );
});
