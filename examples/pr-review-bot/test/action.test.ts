/** The action: the script of its step, run as GitHub runs it, with an `npm` that installs what is built here. */
import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { description, PET, PROGRAM, Sandbox } from './sandbox.ts';

interface Action {
  readonly inputs: Record<string, { default: string }>;
  readonly runs: { steps: { env: Record<string, string>; run: string }[] };
}

const action = parse(readFileSync('examples/pr-review-bot/action.yml', 'utf8')) as Action;
const [step] = action.runs.steps;
const { version, name } = JSON.parse(readFileSync('examples/pr-review-bot/package.json', 'utf8'));

/** An `npm` that notes what it was asked to install, and puts the program there. */
const NPM = `#!/bin/bash
echo "$@" > "$RUNNER_TEMP/npm"
mkdir -p "$3/node_modules/.bin"
printf '#!/bin/bash\\nexec "${process.execPath}" "${PROGRAM}" "$@"\\n' > "$3/node_modules/.bin/status-review"
chmod +x "$3/node_modules/.bin/status-review"
`;

function run(
  sandbox: Sandbox,
  inputs: Record<string, string>,
): Promise<{ status: number; stdout: string; stderr: string }> {
  const temp = join(sandbox.folder, '.git/temp');
  mkdirSync(join(temp, 'bin'), { recursive: true });
  writeFileSync(join(temp, 'bin/npm'), NPM);
  chmodSync(join(temp, 'bin/npm'), 0o755);
  const event = {
    pull_request: {
      number: 7,
      head: { sha: sandbox.git('rev-parse', 'feature') },
      base: { sha: sandbox.git('rev-parse', 'main') },
    },
  };
  writeFileSync(join(temp, 'event.json'), JSON.stringify(event));
  const values = Object.entries(step?.env ?? {}).map(([variable, expression]) => {
    const [, input = ''] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(expression) ?? [];
    const preset = String(action.inputs[input]?.default);
    return [variable, inputs[input] ?? (preset.startsWith('$') ? '' : preset)];
  });
  const env = {
    ...Object.fromEntries(values),
    PATH: `${temp}/bin:${process.env.PATH}`,
    RUNNER_TEMP: temp,
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/pets',
    GITHUB_EVENT_PATH: join(temp, 'event.json'),
  };
  return new Promise((done) => {
    const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', String(step?.run)];
    execFile('bash', args, { cwd: sandbox.folder, env }, (error, stdout, stderr) => {
      done({ status: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

test('the action installs this version, and passes on its inputs as they are', async () => {
  const sandbox = new Sandbox({ 'a.yaml': description('  /none: {}') });
  sandbox.commit({
    'a.yaml': description(PET),
    'b c.yaml': description(PET),
    '$(touch x).yaml': description(PET),
  });
  const { status, stdout } = await run(sandbox, { files: 'b*.yaml\n$(touch x).yaml\n', 'fail-on': 'warn' });
  expect(stdout.match(/file=[^,]+/g)).toEqual(['file=$(touch x).yaml', 'file=b c.yaml']);
  expect([status, sandbox.git('status', '--short')]).toEqual([1, '']);
  expect(readFileSync(join(sandbox.folder, '.git/temp/npm'), 'utf8')).toContain(` ${name}@${version}\n`);
  const all = await run(sandbox, {});
  expect([all.status, all.stdout.match(/^::warning /gm)?.length]).toEqual([0, 3]);
});

test('every input reaches the script', () => {
  const expressions = Object.values(step?.env ?? {});
  expect(expressions.sort()).toEqual(
    Object.keys(action.inputs)
      .map((input) => `\${{ inputs.${input} }}`)
      .sort(),
  );
  expect(step?.run).not.toContain('${{');
});
