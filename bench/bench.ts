/**
 * What the ruleset costs: against Spectral alone, against other rulesets, and as a whole command. Prints
 * tables in Markdown. All that is compared runs in turn in one run; a median is of as many runs as the table says.
 *
 *   npm run bench                       everything, some ten minutes on a quiet machine
 *   npm run bench -- --quick            ours alone, on 3 MB
 *   npm run bench -- --quick <file>     ours alone, on a description of yours
 *   npm run bench -- --only square --only commands --only start-up
 *   npm run bench -- --runs 21          more runs than 7
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

/** A ruleset of others, of which a run can take half a minute, is run until it has taken this. */
const SECONDS = 10;

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
    const runs = Number(options.runs ?? (options.quick ? 21 : 7));
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

/** The peak memory of a process that lints once, in MB: of ours the median of three. */
async function memory(file: string, name: string): Promise<number> {
  const peaks: number[] = [];
  for (let run = 0; run < (OURS.includes(name) ? Math.min(3, runs) : 1); run += 1) {
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...['--expose-gc', '--import', 'tsx', 'bench/memory.ts'],
      ...[file, name],
    ]);
    peaks.push(Number(stdout));
  }
  return median(peaks);
}

interface Measurement {
  readonly times: number[];
  findings: number;
}

/** Lints a description with all rulesets in turn. */
async function measure(file: string): Promise<Map<string, Measurement>> {
  const measured = new Map<string, Measurement>(
    [...rulesets.keys()].map((name) => [name, { times: [], findings: 0 }]),
  );
  for (let run = -1; run < runs; run += 1) {
    // Turn about, so that none always follows the one with most garbage.
    const turn = [...rulesets];
    for (const [name, ruleset] of run % 2 === 0 ? turn : turn.reverse()) {
      const { times } = measured.get(name) as Measurement;
      const spent = times.reduce((sum, ms) => sum + ms, 0);
      const isOurs = OURS.includes(name);
      if (!isOurs && (run < 0 || spent > SECONDS * 1000)) continue;
      const { ms, findings } = await lint(file, ruleset);
      if (run < 0) continue; // the first warms up
      times.push(ms);
      measured.set(name, { times, findings });
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
  const measured = await measure(file);
  const middle = (name: string) => median(measured.get(name)?.times ?? []);
  let least = 0;
  for (const [name, { times, findings }] of measured) {
    const peak = options.quick ? Number.NaN : await memory(file, name);
    if (name === FLOOR) least = peak;
    rows.push([
      `${description}, ${(statSync(file).size / 1e6).toFixed(1)} MB`,
      name,
      spread(times),
      (middle(name) / middle(FLOOR)).toFixed(3),
      ...(options.quick ? [] : [peak.toFixed(0), (peak / least).toFixed(2)]),
      String(findings),
      String(times.length),
    ]);
  }
  if (!description.startsWith('middle')) continue;
  const operations = operationsIn(file);
  grown.push([
    description,
    String(operations),
    ...OURS.map((name) => ((1000 * middle(name)) / operations).toFixed(0)),
  ]);
}

const MEMORY = options.quick ? [] : ['peak MB', 'ratio'];
const HEAD = ['description', 'ruleset', 'ms, median (min–max)', 'ratio', ...MEMORY, 'findings', 'runs'];
if (rows.length > 0) console.log(`\n${table(HEAD, rows)}`);
if (grown.length > 1) {
  const head = ['growth', 'operations', ...OURS.map((name) => `${name}, µs per operation`)];
  console.log(`\n${table(head, grown)}`);
}

if (only.includes('commands')) {
  const whole = ['middle×1', 'square'].map((name) => [name, String(DESCRIPTIONS[name]?.())] as const);
  console.log(`\n${await commands(whole, runs)}`);
}
if (only.includes('start-up')) console.log(`\n${await startUp(runs)}`);
