/** The exit statuses that the README names, each with one clear line. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { description, PET, PROGRAM, Sandbox } from './sandbox.ts';

const sandbox = new Sandbox({ 'openapi.yaml': description('  /none: {}') });
const bad = PET.replace("'200'", "'204'");
sandbox.commit({ 'openapi.yaml': description(bad) });

describe('status', () => {
  test.each([
    [1, [], '2 findings'],
    [0, ['--fail-on', 'never'], '2 findings'],
    [0, ['--base', 'main', '--head', 'main'], 'No description changes.'],
  ])('%d for findings with %j', async (status, args, said) => {
    const ends = args.includes('--base') ? [] : ['--since', 'main'];
    const run = await sandbox.run(['review', ...ends, ...args]);
    expect([run.status, run.stderr]).toEqual([status, '']);
    expect(run.stdout).toContain(said);
  });

  test('1 for warnings only when they count', async () => {
    const warned = new Sandbox({ 'openapi.yaml': description('  /none: {}') });
    warned.commit({ 'openapi.yaml': description(PET) });
    expect((await warned.run(['review', '--since', 'main'])).status).toBe(0);
    expect((await warned.run(['review', '--since', 'main', '--fail-on', 'warn'])).status).toBe(1);
  });

  test.each([
    [['review', '--since', 'none'], 'there is no commit none here'],
    [['review', '--since', '--output=x'], "Option '--since' argument is ambiguous."],
    [['review', '--since=--output=x'], 'there is no commit --output=x here'],
    [['review'], '--since, or --base and --head, say what to review'],
    [
      ['review', '--since', 'main', '--report', 'html'],
      '--report is one of auto, github, annotations, summary, rdjsonl, sarif, gitlab, json, text, not html',
    ],
    [['review', '--since', 'main', '--nonsense'], "Unknown option '--nonsense'"],
    [['review', '--since', 'main', 'none/*.yaml'], /^no file of \w{8} matches none\/\*\.yaml$/],
    [['revue'], 'revue is not known, try --help'],
    [[], 'a command is missing, try --help'],
  ])('2 for %j', async (args, message) => {
    const run = await sandbox.run(args);
    const line = run.stderr.replace(/^status-review: /, '').replace(/\n$/, '');
    expect([run.status, run.stdout, line.includes('\n')]).toEqual([2, '', false]);
    if (typeof message === 'string') expect(line).toContain(message);
    else expect(line).toMatch(message);
  });

  test('2 for a description that cannot be read, after its findings', async () => {
    const broken = new Sandbox({ 'openapi.yaml': description('  /none: {}') });
    broken.commit({
      'openapi.yaml': 'openapi: 3.1.0\ninfo: { title: Pets\npaths: }\n',
      'pets.yaml': description(PET),
    });
    const run = await broken.run(['review', '--since', 'main']);
    expect([run.status, run.stderr]).toEqual([
      2,
      expect.stringMatching(/^status-review: openapi.yaml cannot be read: line \d: .+\n$/),
    ]);
    expect(run.stdout).toMatch(/^openapi\.yaml\n.* parser/);
    expect(run.stdout).toContain('http-404-if-path-parameter');
  });

  test('2 for a shallow clone, with what to do', async () => {
    const clone = new Sandbox();
    clone.git('clone', '--quiet', '--depth=1', '--branch=feature', `file://${sandbox.folder}`, 'shallow');
    const base = sandbox.git('rev-parse', 'main');
    const run = await clone.run(['review', '--base', base, '--head', 'HEAD'], {
      GIT_DIR: `${clone.folder}/shallow/.git`,
    });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toBe(
      `status-review: there is no commit ${base} here: the clone is shallow, fetch the whole history (actions/checkout: fetch-depth: 0)\n`,
    );
  });

  test('2 outside a repository', async () => {
    const run = await sandbox.run(['review', '--since', 'main'], { GIT_DIR: '/none' });
    expect([run.status, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toMatch(/^status-review: \S+ is not in a git repository\n$/);
  });

  test('and every option, as the README has them', async () => {
    const { stdout } = await sandbox.run(['--help']);
    const readme = readFileSync('examples/pr-review-bot/README.md', 'utf8');
    const options = (text: string) => [...new Set(text.match(/--[a-z][a-z-]*/g))].sort();
    expect(options(stdout).filter((option) => !readme.includes(option))).toEqual([]);
    expect(options(stdout)).toEqual(
      expect.arrayContaining(['--since', '--filter', '--no-suggest', '--write']),
    );
    for (const status of [0, 1, 2, 3])
      expect([stdout.includes(`${status} `), readme.includes(`| ${status} |`)]).toEqual([true, true]);
  });

  test('0 for --help and --version', async () => {
    expect((await sandbox.run(['--help'])).stdout).toMatch(/^Usage: status-review review/);
    expect(await sandbox.run(['--version'])).toEqual({ status: 0, stdout: '0.1.0\n', stderr: '' });
  });
});

(process.platform === 'linux' && existsSync('/usr/bin/script') ? test : test.skip)(
  'progress is for terminals',
  async () => {
    const command = `"${process.execPath}" "${PROGRAM}" review --since main --fail-on never`;
    const shown = execFileSync('/usr/bin/script', ['-qec', command, '/dev/null'], {
      cwd: sandbox.folder,
      encoding: 'utf8',
    });
    expect(shown).toContain('1 openapi.yaml\r');
    expect((await sandbox.run(['review', '--since', 'main'])).stderr).toBe('');
  },
);
