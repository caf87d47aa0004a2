import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { installed } from '../pack.ts';
import { Example } from './example.ts';

interface Config {
  readonly repos: readonly {
    readonly hooks: readonly { entry: string; files: string; additional_dependencies: string[] }[];
  }[];
}

const DESCRIPTION = 'apis/invoices.yaml';

const examples: Example[] = [];
const example = (): Example => {
  const made = new Example('pre-commit');
  examples.push(made);
  return made;
};
afterAll(() => {
  for (const made of examples) made.remove();
});

/** Breaks the description: the creation of an invoice no longer declares 201. */
function breakIn(folder: string): void {
  const file = join(folder, DESCRIPTION);
  writeFileSync(file, readFileSync(file, 'utf8').replace("'201':", "'200':"));
}

describe('the hook of pre-commit', () => {
  const made = example();
  const hook = made.read<Config>('.pre-commit-config.yaml').repos[0]?.hooks[0];
  const files = Object.keys(made.files).filter((file) => new RegExp(String(hook?.files)).test(file));

  /** What pre-commit runs: the entry with the files, where the dependencies are in NODE_PATH and in no folder. */
  const run = () =>
    made.shell(`${hook?.entry} ${files.join(' ')}`, {
      PATH: `${resolve('node_modules/.bin')}:${process.env.PATH}`,
      NODE_PATH: installed(),
    });

  beforeAll(() => rmSync(join(made.folder, 'node_modules'), { recursive: true }));

  test('looks at descriptions only', () => {
    expect(files).toEqual([DESCRIPTION]);
  });

  test('passes, and fails once the description is broken', async () => {
    expect(await run()).toMatchObject({ status: 0 });
    breakIn(made.folder);
    const { status, stdout } = await run();
    expect(stdout).toContain('http-201-on-create');
    expect(status).toBe(1);
  });

  test('installs exact versions of what the README installs', () => {
    const named = hook?.additional_dependencies.map((dependency) =>
      dependency.replace(/@\d+\.\d+\.\d+$/, ''),
    );
    expect(named).toEqual(['@stoplight/spectral-cli', 'spectral-status-codes']);
  });

  let missing = '';
  try {
    execFileSync('pre-commit', ['--version']);
  } catch {
    missing = 'pre-commit is not installed';
    console.warn(`The configuration is not validated by pre-commit: ${missing}.`);
  }
  (missing ? test.skip : test)('is valid by pre-commit itself', async () => {
    expect(await made.shell('pre-commit validate-config .pre-commit-config.yaml')).toMatchObject({
      status: 0,
    });
  });
});

describe('the hook of git', () => {
  test('lets a good description in, and a broken one not', async () => {
    const made = example();
    await made.commitAll();
    const [config = ''] = made.snippets('sh');
    const commit = (message: string) =>
      made.shell(`${config}\ngit add --all && git commit --message '${message}'`);

    writeFileSync(join(made.folder, 'notes.txt'), 'No description changes.');
    expect(await commit('Notes')).toMatchObject({ status: 0 });
    breakIn(made.folder);
    const refused = await commit('Creation answers 200');
    expect(refused.stderr).toContain('http-201-on-create'); // Git lets no hook write to stdout.
    expect(refused.status).toBeGreaterThan(0);
    expect((await made.shell('git log --format=%s')).stdout).toBe('Notes\nAll of it\n');
    await made.shell(`git checkout HEAD -- ${DESCRIPTION} && echo '# Reviewed.' >> ${DESCRIPTION}`);
    expect(await commit('Reviewed')).toMatchObject({ status: 0 });
  });
});
