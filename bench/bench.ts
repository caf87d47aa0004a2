/**
 * What the ruleset costs: against Spectral alone, against other rulesets, and as a whole command. Prints
 * tables in Markdown. All that is compared runs in turn in one run; a median is of as many runs as the table says.
 *
 *   npm run bench                       everything, some ten minutes on a quiet machine
 *   npm run bench -- --quick            ours alone, on 3 MB
 *   npm run bench -- --quick <file>     ours alone, on a description of yours
 *   npm run bench -- --only square --only commands --only start-up
 *   npm run bench -- --runs 21          more runs than 5
 */
import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import os from 'node:os';
import { basename } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import type { RulesetDefinition } from '@stoplight/spectral-core';
import { commands, startUp } from './commands.ts';
import { DESCRIPTIONS, EXAMPLE, NOTE, operationsIn } from './descriptions.ts';
import { lint } from './lint.ts';
import { FLOOR, OURS, RULESETS, rulesetOf } from './rulesets.ts';
import { median, spread, table } from './table.ts';

/** A ruleset of others, of which a run can take minutes, is run until it has taken this. */
const SECONDS = 10;
/** And it is stopped after this. */
const LIMIT = 30;

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
for (const name of options.quick ? OURS : Object.keys(RULESETS)) {
  const ruleset = await rulesetOf(name);
  if (ruleset === undefined) console.log(`${name} is not measured: it could not be installed.`);
  else rulesets.set(name, ruleset);
}

/** A lint in a process of its own. */
interface Alone {
  readonly ms: number;
  readonly findings: number;
  /** The most memory that the process had, in MB. */
  readonly peak: number;
}

/** Lints once in a process of its own; undefined when that takes too long. */
async function alone(file: string, name: string): Promise<Alone | undefined> {
  const args = ['--expose-gc', '--import', 'tsx', 'bench/alone.ts', file, name];
  try {
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: LIMIT * 1000 });
    return JSON.parse(stdout) as Alone;
  } catch (error) {
    if ((error as { killed?: boolean }).killed && !OURS.includes(name)) return undefined;
    throw error;
  }
}

/** The peak memory by ruleset: of ours the median of three, because that is in question. */
async function peaks(file: string): Promise<Map<string, Alone | undefined>> {
  const found = new Map<string, Alone | undefined>();
  for (const name of rulesets.keys()) {
    const times = OURS.includes(name) ? Math.min(3, runs) : 1;
    const all: (Alone | undefined)[] = [];
    for (let run = 0; run < times; run += 1) all.push(await alone(file, name));
    const [first] = all;
    found.set(name, first && { ...first, peak: median(all.map((one) => one?.peak ?? Number.NaN)) });
  }
  return found;
}

interface Measurement {
  readonly times: readonly number[];
  readonly findings: number;
}

/** Lints a description with these rulesets in turn, in this process. */
async function measure(file: string, names: readonly string[]): Promise<Map<string, Measurement>> {
  const measured = new Map<string, Measurement>(names.map((name) => [name, { times: [], findings: 0 }]));
  for (let run = -1; run < runs; run += 1) {
    // Turn about, so that none always follows the one with most garbage.
    for (const name of run % 2 === 0 ? names : [...names].reverse()) {
      const { times } = measured.get(name) as Measurement;
      const spent = times.reduce((sum, ms) => sum + ms, 0);
      if (!OURS.includes(name) && (run < 0 || spent > SECONDS * 1000)) continue;
      const { ms, findings } = await lint(file, rulesets.get(name) as RulesetDefinition);
      if (run >= 0) measured.set(name, { times: [...times, ms], findings }); // the first warms up
    }
  }
  return measured;
}

console.log(`${os.cpus()[0]?.model ?? ''}, ${os.cpus().length} cores, Node ${process.version}. ${NOTE}`);

// Warm: the first lint of a process compiles most of what the others run.
if (!options.quick) for (const [, ruleset] of rulesets) await lint(EXAMPLE, ruleset);

const rows: string[][] = [];
const grown: string[][] = [];
for (const [description, file] of chosen) {
  console.error(description);
  const separate = options.quick ? new Map<string, Alone>() : await peaks(file);
  // What takes long is not run again: it is as long when warm.
  const isQuick = (name: string) => (separate.get(name)?.ms ?? Number.POSITIVE_INFINITY) < SECONDS * 1000;
  const names = [...rulesets.keys()].filter((name) => OURS.includes(name) || isQuick(name));
  const measured = await measure(file, names);
  const middle = (name: string) => median(measured.get(name)?.times ?? []);
  const least = separate.get(FLOOR)?.peak ?? Number.NaN;
  for (const name of rulesets.keys()) {
    const once = separate.get(name);
    const { times, findings } = measured.get(name) ?? {
      times: once ? [once.ms] : [],
      findings: once?.findings ?? Number.NaN,
    };
    const ratio = median(times) / middle(FLOOR);
    const cells = [spread(times), ratio.toFixed(3)];
    const memory = once ? [once.peak.toFixed(0), (once.peak / least).toFixed(2)] : [];
    rows.push([
      `${description}, ${(statSync(file).size / 1e6).toFixed(1)} MB`,
      name,
      ...(times.length > 0
        ? [...cells, ...memory, String(findings), String(times.length)]
        : [`more than ${LIMIT} s`]),
    ]);
  }
  if (!description.startsWith('middle')) continue;
  const operations = operationsIn(file);
  const each = (ms: number) => ((1000 * ms) / operations).toFixed(0);
  const onTop = OURS.filter((name) => name !== FLOOR).map((name) => each(middle(name) - middle(FLOOR)));
  grown.push([description, String(operations), each(middle(FLOOR)), ...onTop]);
}

const MEMORY = options.quick ? [] : ['peak MB', 'ratio'];
const HEAD = ['description', 'ruleset', 'ms, median (min–max)', 'ratio', ...MEMORY, 'findings', 'runs'];
if (rows.length > 0) console.log(`\n${table(HEAD, rows)}`);
if (grown.length > 1) {
  const columns = OURS.map((name) => (name === FLOOR ? name : `${name}, on top`));
  const head = ['µs per operation', 'operations', ...columns];
  console.log(`\n${table(head, grown)}`);
}

if (only.includes('commands')) {
  console.log(`\n${await commands('square', String(DESCRIPTIONS.square?.()), runs)}`);
}
if (only.includes('start-up')) console.log(`\n${await startUp(runs)}`);
