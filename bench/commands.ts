/** Whole commands, as a user starts them: of Spectral with ours and with its own rules, and of other linters. */
import { spawn } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CACHE, tiny } from './descriptions.ts';
import { peer } from './rulesets.ts';
import { median, spread, table } from './table.ts';

const SPECTRAL = resolve('node_modules/@stoplight/spectral-cli/dist/index.js');
/** What takes longer than this in all is not run again. */
const SECONDS = 15;

/** What runs, with the arguments before the file; undefined where it cannot be installed. */
type Command = readonly string[] | undefined;

/** `spectral lint` with a ruleset, by the path of a file. */
function spectralWith(name: string, ruleset: object): Command {
  const file = resolve(CACHE, `${name}.json`);
  writeFileSync(file, JSON.stringify(ruleset));
  return [SPECTRAL, 'lint', '--quiet', '--ruleset', file];
}

const one = { given: '$.info', then: { function: 'falsy' } };
const floor = () => spectralWith('one', { rules: { one } });
const ours = () => spectralWith('ours', { extends: resolve('dist/ruleset.js') });
const oas = () => spectralWith('oas', { extends: 'spectral:oas' });

function redocly(): Command {
  const folder = peer('@redocly/cli');
  return folder === undefined ? undefined : [`${folder}/bin/cli.js`, 'lint'];
}

function vacuum(): Command {
  const folder = peer('@quobix/vacuum');
  return folder === undefined ? undefined : [`${folder}/bin/vacuum.js`, 'lint'];
}

interface Times {
  /** Until it printed something, in ms. */
  readonly first: number;
  readonly whole: number;
}

function time(command: readonly string[], file: string): Promise<Times> {
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  return new Promise((done, fail) => {
    const start = performance.now();
    const child = spawn(process.execPath, [...command, file], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let first = 0;
    let errors = '';
    child.stdout.on('data', () => {
      first ||= performance.now() - start;
    });
    child.stderr.on('data', (text) => {
      errors += text;
    });
    child.on('close', (status) => {
      // 1 is that there are findings.
      if (status === 0 || status === 1) done({ first, whole: performance.now() - start });
      else fail(new Error(`${command.join(' ')} ${file} ended with ${status}: ${errors}`));
    });
  });
}

/** Times commands in turn, each until it has the runs or has taken its time. */
async function timeAll(
  commands: Readonly<Record<string, Command>>,
  file: string,
  runs: number,
): Promise<Map<string, Times[]>> {
  const times = new Map<string, Times[]>(Object.keys(commands).map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const [name, command] of Object.entries(commands)) {
      const own = times.get(name) ?? [];
      const spent = own.reduce((sum, { whole }) => sum + whole, 0);
      if (command !== undefined && spent < SECONDS * 1000) own.push(await time(command, file));
    }
  }
  return times;
}

const NOT_THERE = 'not measured: it could not be installed';

/** The table of whole commands on a description. */
export async function commands(description: string, file: string, runs: number): Promise<string> {
  const known = {
    'spectral lint, ours': ours(),
    'spectral lint, spectral:oas': oas(),
    'redocly lint': redocly(),
    'vacuum lint': vacuum(),
  };
  const rows = [...(await timeAll(known, file, runs))].map(([command, times]) => {
    const whole = times.map((one) => one.whole);
    return [description, command, whole.length > 0 ? spread(whole) : NOT_THERE, String(whole.length)];
  });
  return table(['description', 'command', 'ms, median (min–max)', 'runs'], rows);
}

/** The table of the time to the first finding, and the size of what is loaded. */
export async function startUp(runs: number): Promise<string> {
  const file = tiny();
  const known = {
    'one rule of Spectral': floor(),
    'ours, recommended': ours(),
    'spectral:oas': oas(),
  };
  const times = await timeAll(known, file, runs);
  const least = median((times.get('one rule of Spectral') ?? []).map(({ first }) => first));
  const rows = [...times].map(([name, own]) => {
    const first = own.map((one) => one.first);
    return [name, spread(first), `+${(median(first) - least).toFixed(0)}`, String(first.length)];
  });
  const bundle = readFileSync('dist/ruleset.js');
  return [
    `The description has ${statSync(file).size} bytes.\n`,
    table(['ruleset', 'ms to the first finding, median (min–max)', 'on top', 'runs'], rows),
    `\nThe bundle has ${kilobytes(bundle.length)}, ${kilobytes(gzipSync(bundle).length)} compressed.`,
  ].join('\n');
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`;
