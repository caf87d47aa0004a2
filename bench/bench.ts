/**
 * What the ruleset costs: against Spectral alone, against other rulesets, and as a whole command. Prints
 * tables in Markdown. All that is compared runs in turn in one run; a median is of as many runs as the table says.
 * A lint in a new process is what CI does; one that is warm, among many in one process, what an editor does.
 *
 *   npm run bench                       everything, a quarter of an hour on a quiet machine
 *   npm run bench -- --quick            ours alone, on 3 MB
 *   npm run bench -- --quick <file>     ours alone, on a description of yours
 *   npm run bench -- --only square --only commands --only start-up
 *   npm run bench -- --runs 21          more runs than 5
 */
import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import os from 'node:os';
import { basename, resolve } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import type { RulesetDefinition } from '@stoplight/spectral-core';
import { build } from 'esbuild';
import { commands, startUp } from './commands.ts';
import { CACHE, DESCRIPTIONS, NOTE, operationsIn } from './descriptions.ts';
import { lint } from './lint.ts';
import { FLOOR, OURS, RULESETS, recordFindings, rulesetOf } from './rulesets.ts';
import { median, spread, table } from './table.ts';

/** A ruleset of others, of which a run can take minutes, is run until it has taken this. */
const SECONDS = 10;
/** And it is stopped after this. */
const LIMIT = 30;
/**
 * What is short is run this many times as often in one process, where it is a matter of chance which run has to
 * collect the garbage, and this often before it is measured: the first runs compile what all run.
 */
const MORE = 3;

const PARTS = [...Object.keys(DESCRIPTIONS), 'commands', 'start-up'];
const { options, files, runs, only } = read();

/** The arguments; what is wrong with them is one line. */
function read() {
  try {
    const { values: options, positionals: files } = parseArgs({
      allowPositionals: true,
      options: {
        quick: { type: 'boolean', default: false },
        only: { type: 'string', multiple: true },
        runs: { type: 'string' },
      },
    });
    const runs = Number(options.runs ?? (options.quick ? 21 : 5));
    if (!(runs >= 1)) throw new Error('--runs takes a number');
    const only = files.length > 0 ? [] : (options.only ?? (options.quick ? ['square'] : PARTS));
    const wrong = only.find((part) => !PARTS.includes(part));
    if (wrong !== undefined) throw new Error(`--only takes one of ${PARTS.join(', ')}, and not ${wrong}`);
    const missing = files.find((file) => !existsSync(file));
    if (missing !== undefined) throw new Error(`There is no file ${missing}`);
    return { options, files, runs, only };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** The files to lint by the names of the descriptions. */
const chosen = new Map(files.map((file) => [basename(file), file]));
for (const [name, file] of Object.entries(DESCRIPTIONS)) if (only.includes(name)) chosen.set(name, file());

const rulesets = new Map<string, RulesetDefinition>();

/** The rulesets, some of which are about the description. */
async function load(file: string): Promise<void> {
  await recordFindings(file);
  for (const name of options.quick ? OURS : Object.keys(RULESETS)) {
    const ruleset = await rulesetOf(name);
    if (ruleset !== undefined) rulesets.set(name, ruleset);
  }
}

/** A lint in a process of its own. */
interface Alone {
  readonly ms: number;
  readonly findings: number;
  /** The most memory that the process had, in MB. */
  readonly peak: number;
}

/** Built, because what loads TypeScript takes memory of its own. */
const ALONE = resolve(CACHE, 'alone.mjs');
await build({
  entryPoints: ['bench/alone.ts'],
  outfile: ALONE,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
});

/** Lints once in a process of its own; undefined when that takes too long. */
async function alone(file: string, name: string): Promise<Alone | undefined> {
  const args = [ALONE, file, name];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: LIMIT * 1000 });
    return JSON.parse(stdout) as Alone;
  } catch (error) {
    if ((error as { killed?: boolean }).killed && !OURS.includes(name)) return undefined;
    throw error;
  }
}

/** The rulesets in another order every time: what one leaves to collect is in the time of the next. */
function inTurn(names: readonly string[], turn: number): readonly string[] {
  const first = turn % names.length;
  const rotated = [...names.slice(first), ...names.slice(0, first)];
  return turn % 2 === 0 ? rotated : rotated.reverse();
}

/** Lints a description in new processes, in turn; those of others once. Without a run, it took too long. */
async function measureAlone(file: string): Promise<Map<string, Alone[]>> {
  const measured = new Map<string, Alone[]>([...rulesets.keys()].map((name) => [name, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const name of inTurn(run === 0 ? [...rulesets.keys()] : OURS, run)) {
      const once = await alone(file, name);
      if (once) measured.get(name)?.push(once);
    }
  }
  return measured;
}

/** How long a description takes with these rulesets in turn, in this process, in ms. */
async function measureWarm(
  file: string,
  names: readonly string[],
  more: number,
): Promise<Map<string, number[]>> {
  const measured = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let run = -more; run < more * runs; run += 1) {
    for (const name of inTurn(names, run + more)) {
      const times = measured.get(name) ?? [];
      const spent = times.reduce((sum, ms) => sum + ms, 0);
      if (!OURS.includes(name) && (run < 0 || spent > SECONDS * 1000)) continue;
      const { ms } = await lint(file, rulesets.get(name) as RulesetDefinition);
      if (run >= 0) times.push(ms);
    }
  }
  return measured;
}

console.log(`${os.cpus()[0]?.model ?? ''}, ${os.cpus().length} cores, Node ${process.version}. ${NOTE}`);

const rows: string[][] = [];
const grown: string[][] = [];
for (const [description, file] of chosen) {
  console.error(description);
  await load(file);
  const separate = await measureAlone(file);
  const of = (name: string, figure: (once: Alone) => number) => (separate.get(name) ?? []).map(figure);
  const isQuick = (name: string) => OURS.includes(name) || median(of(name, ({ ms }) => ms)) < SECONDS * 1000;
  const isShort = median(of(FLOOR, ({ ms }) => ms)) < (SECONDS * 1000) / 5;
  const warm = await measureWarm(file, [...rulesets.keys()].filter(isQuick), isShort ? MORE : 1);
  const warmOf = (name: string) => warm.get(name) ?? [];
  for (const name of rulesets.keys()) {
    const [once] = separate.get(name) ?? [];
    const compared = (figures: (name: string) => number[]) => [
      figures(name).length > 0 ? spread(figures(name)) : '',
      (median(figures(name)) / median(figures(FLOOR))).toFixed(3),
    ];
    rows.push([
      `${description}, ${(statSync(file).size / 1e6).toFixed(1)} MB`,
      name,
      ...(once
        ? [
            ...compared((name) => of(name, ({ ms }) => ms)),
            ...(warm.has(name) ? compared(warmOf) : ['', '']),
            ...compared((name) => of(name, ({ peak }) => peak)),
            String(once.findings),
            `${of(name, ({ ms }) => ms).length}, ${warmOf(name).length}`,
          ]
        : [`more than ${LIMIT} s`]),
    ]);
  }
  if (!description.startsWith('middle')) continue;
  const operations = operationsIn(file);
  const each = (ms: number) => ((1000 * ms) / operations).toFixed(0);
  const onTop = OURS.filter((name) => name !== FLOOR).map((name) =>
    each(median(warmOf(name)) - median(warmOf(FLOOR))),
  );
  grown.push([description, String(operations), each(median(warmOf(FLOOR))), ...onTop]);
}

const HEAD = [
  'description',
  'ruleset',
  'ms in a new process, median (min–max)',
  'ratio',
  'ms when warm',
  'ratio',
  'peak MB',
  'ratio',
  'findings',
  'runs',
];
if (rows.length > 0) console.log(`\n${table(HEAD, rows)}`);
for (const name of options.quick || rows.length === 0 ? [] : Object.keys(RULESETS)) {
  if (!rulesets.has(name)) console.log(`${name} is not measured: it could not be installed.`);
}
if (grown.length > 1) {
  const columns = OURS.map((name) => (name === FLOOR ? name : `${name}, on top`));
  const head = ['µs per operation, warm', 'operations', ...columns];
  console.log(`\n${table(head, grown)}`);
}

if (only.includes('commands')) {
  console.log(`\n${await commands('square', String(DESCRIPTIONS.square?.()), runs)}`);
}
if (only.includes('start-up')) console.log(`\n${await startUp(runs)}`);
