/**
 * What the ruleset costs on top of Spectral: the time to parse, resolve and lint a description of 3 MB with
 * our rules, against the same with one rule that does nothing. Both in this run, in turn, median of several.
 *
 *   npm run bench                  ../shared/specs/square where it is, else a made description of that size
 *   npm run bench -- <file>        a description of yours
 */
import { readFileSync } from 'node:fs';
import core, { type RulesetDefinition } from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import { parse } from 'yaml';
import { hasSpecs, specs } from '../scripts/specs.ts';

const RUNS = 21;
const SIZE = 3_000_000;

/** The committed example, repeated under other path prefixes until it has the size. */
function made(): string {
  const example = parse(readFileSync('examples/quick-start/traccar.yaml', 'utf8'));
  const paths = Object.entries(example.paths);
  const copies = Math.ceil(SIZE / JSON.stringify(example.paths, null, 2).length);
  example.paths = Object.fromEntries(
    Array.from({ length: copies }, (_, copy) =>
      paths.map(([path, item]) => [`/copy-${copy}${path}`, item]),
    ).flat(),
  );
  return JSON.stringify(example, null, 2);
}

const file = process.argv[2] ?? (hasSpecs ? specs().get('square') : undefined);
const text = file === undefined ? made() : readFileSync(file, 'utf8');
const parser = file === undefined || file.endsWith('.json') ? parsers.Json : parsers.Yaml;

// What is measured is what is published.
const { default: ours } = (await import(`${process.cwd()}/dist/ruleset.js`)) as { default: object };
const nothing = { rules: { nothing: { given: '$', then: { function: () => undefined } } } };
const rulesets: Record<string, object> = {
  'one rule that does nothing': nothing,
  'ours, recommended': ours,
  'ours, all': { extends: [[ours, 'all']] },
};

async function time(ruleset: object): Promise<{ ms: number; findings: number }> {
  const spectral = new core.Spectral();
  spectral.setRuleset(ruleset as RulesetDefinition);
  globalThis.gc?.(); // each run starts without the garbage of the one before
  const start = performance.now();
  const findings = await spectral.run(new core.Document(text, parser as never, 'description'));
  return { ms: performance.now() - start, findings: findings.length };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const times = new Map<string, number[]>(Object.keys(rulesets).map((name) => [name, []]));
const found = new Map<string, number>();
for (let run = -2; run < RUNS; run += 1) {
  // Turn about, so that none always follows the one with most garbage.
  const turn = Object.entries(rulesets);
  for (const [name, ruleset] of run % 2 === 0 ? turn : turn.reverse()) {
    const { ms, findings } = await time(ruleset);
    found.set(name, findings);
    if (run >= 0) times.get(name)?.push(ms); // the first two warm up
  }
}

const floor = median(times.get('one rule that does nothing') ?? []);
console.log(`${file ?? 'a made description'}, ${(text.length / 1e6).toFixed(1)} MB, ${RUNS} runs in turn\n`);
console.log(
  `${'ruleset'.padEnd(28)}${'ms, median (min–max)'.padEnd(26)}${'ratio of medians'.padEnd(18)}findings`,
);
for (const [name, values] of times) {
  const spread = `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)})`;
  const ratio = (median(values) / floor).toFixed(3);
  console.log(`${name.padEnd(28)}${spread.padEnd(26)}${ratio.padEnd(18)}${found.get(name)}`);
}
