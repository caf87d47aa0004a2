/** The rulesets that are compared, and the tools of others, which are installed into the cache. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { RulesetDefinition } from '@stoplight/spectral-core';
import { CACHE } from './descriptions.ts';
import { lint } from './lint.ts';

/** Pinned, so that figures of two days can be compared. */
const VERSIONS = {
  '@ibm-cloud/openapi-ruleset': '1.33.17',
  '@redocly/cli': '2.77.0',
  '@quobix/vacuum': '0.30.3',
};
type Peer = keyof typeof VERSIONS;

/** Where a package of others is, installed at first use; undefined when that fails. */
export function peer(name: Peer): string | undefined {
  const folder = resolve(CACHE, 'peers', name.replace(/\W+/g, '-'));
  const installed = resolve(folder, 'node_modules', name);
  if (existsSync(installed)) return installed;
  // Only vacuum needs its script, which downloads the binary.
  const scripts = name === '@quobix/vacuum' ? [] : ['--ignore-scripts'];
  const options = ['--prefix', folder, '--no-audit', '--no-fund', '--no-package-lock', ...scripts];
  try {
    execFileSync('npm', ['install', ...options, `${name}@${VERSIONS[name]}`], { stdio: 'pipe' });
  } catch {
    return undefined;
  }
  return installed;
}

/** The floor: to parse, to resolve, and to run one rule. */
export const FLOOR = 'Spectral alone';
/** And to report: rules that find what ours have found before, and look at nothing. */
const REPORTING = 'Spectral, our findings';
const RECOMMENDED = 'ours, recommended';
const ALL = 'ours, all';
/** What is in question: these take all runs. */
export const OURS: readonly string[] = [FLOOR, REPORTING, RECOMMENDED, ALL];

// What is measured is what is published.
const ours = async (): Promise<Ours> => (await import(resolve('dist/ruleset.js'))).default;

type Found = readonly { readonly message: string; readonly path: readonly (string | number)[] }[];
type Find = (...call: readonly unknown[]) => Found;
interface Ours {
  readonly rules: Readonly<Record<string, { readonly then: readonly { readonly function: Find }[] }>>;
}

/** Our ruleset with other functions in the place of its own. */
async function oursWith(make: (id: string, find: Find) => Find): Promise<Ours> {
  const ruleset = await ours();
  const rules = Object.entries(ruleset.rules).map(([id, rule]) => [
    id,
    {
      ...rule,
      then: rule.then.map((call) => ({ ...call, function: trusting(make(id, call.function)) })),
    },
  ]);
  return { ...ruleset, rules: Object.fromEntries(rules) };
}

/** A function that takes any options. */
const trusting = (find: Find): Find => Object.assign(find, { validator: () => undefined });

const FINDINGS = resolve(CACHE, 'findings.json');

/** Lints a description with our recommended rules, and keeps what they find for the ruleset that only reports. */
export async function recordFindings(file: string): Promise<void> {
  const found: Record<string, Found> = {};
  const recording = await oursWith((id, find) => (...call) => {
    const results = find(...call);
    found[id] = [...(found[id] ?? []), ...results];
    return results;
  });
  await lint(file, recording as unknown as RulesetDefinition);
  writeFileSync(FINDINGS, JSON.stringify(found));
}

async function reporting(): Promise<object> {
  const found: Record<string, Found> = JSON.parse(readFileSync(FINDINGS, 'utf8'));
  return oursWith((id) => () => found[id] ?? []);
}

const require = createRequire(import.meta.url);
/** A CommonJS package, whose ruleset may be its default export. */
const required = (id: string): object => require(id).default ?? require(id);

/** How to get each ruleset; undefined where it cannot be installed. */
export const RULESETS: Readonly<Record<string, () => Promise<object | undefined>>> = {
  [FLOOR]: async () => ({ rules: { nothing: { given: '$', then: { function: () => undefined } } } }),
  [REPORTING]: reporting,
  [RECOMMENDED]: ours,
  [ALL]: async () => ({ extends: [[await ours(), 'all']] }),
  'spectral:oas': async () => require('@stoplight/spectral-rulesets').oas,
  OWASP: async () => required('@stoplight/spectral-owasp-ruleset'),
  IBM: async () => {
    const folder = peer('@ibm-cloud/openapi-ruleset');
    return folder === undefined ? undefined : required(folder);
  },
};

/** A ruleset by its name, ready for Spectral. */
export const rulesetOf = async (name: string): Promise<RulesetDefinition | undefined> =>
  (await RULESETS[name]?.()) as RulesetDefinition | undefined;
