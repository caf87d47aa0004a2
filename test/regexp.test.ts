/**
 * No text of a description can stall the lint: recheck proves each regular expression of ours linear in the
 * length of the text, or finds the text on which it is not.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';
import type { checkSync as Check } from 'recheck';
import type { Rule } from '../ruleset/rule.ts';

interface Expression {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const files = ['functions', 'ruleset'].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .map((file) => `${folder}/${file}`)
    .filter((file) => file.endsWith('.ts')),
);

/** Every node of this type in the syntax tree of a file. */
function nodes<Node>(file: string, type: string): Node[] {
  const found: Node[] = [];
  JSON.stringify(parseSync(readFileSync(file, 'utf8'), { syntax: 'typescript' }), (_key, value) => {
    if (value?.type === type) found.push(value);
    return value;
  });
  return found;
}

const literals: readonly Expression[] = files.flatMap((file) =>
  nodes<{ pattern: string; flags: string }>(file, 'RegExpLiteral').map(({ pattern, flags }) => ({
    where: file,
    source: pattern,
    flags,
  })),
);

/** The files that put an expression together from parts. */
const building = files.filter((file) =>
  nodes<{ callee: { value?: string } }>(file, 'NewExpression').some(
    ({ callee }) => callee.value === 'RegExp',
  ),
);

/** What they build while they load, and on a description; the patterns of options are not among it. */
const built: Expression[] = [];
const OPTIONS = 'functions/conditions.ts';
let rules: Readonly<Record<string, Rule>> = {};

beforeAll(async () => {
  const original = RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags = '']: [string, string?], newTarget) {
      const caller = new Error().stack?.split('\n')[2] ?? '';
      const where = building.find((file) => caller.includes(`/${file}`));
      if (where !== undefined && where !== OPTIONS) built.push({ where, source, flags });
      return Reflect.construct(target, [source, flags], newTarget);
    },
  });
  rules = (await import('../ruleset/rules.ts')).RULES;
  const { Description } = await import('../functions/openapi/description.ts');
  // kind.ts builds one from the verb of a summary that speaks of several.
  const paths = { '/pets': { post: { summary: 'Creates pets' } }, '/pets/{id}': { get: {} } };
  for (const { kind } of new Description({ openapi: '3.1.0', paths }).operations) expect(kind).toBeDefined();
  globalThis.RegExp = original;
});

/** The patterns in the options of rules: every text that could be one, but for the words of the message. */
function patterns(id: string, { then }: Rule): Expression[] {
  const found: Expression[] = [];
  const options = [then].flat().map(({ functionOptions }) => functionOptions);
  JSON.stringify(options, (key, value) => {
    if (typeof value === 'string' && key !== 'fact' && key !== 'fix' && isPattern(value)) {
      found.push({ where: `ruleset/rules/${id}.ts`, source: value, flags: key === 'path' ? 'u' : 'iu' });
    }
    return value;
  });
  return found;
}

/** Not the names with a `*` for any part, such as `*-If-*`. */
function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u').source !== '' && !/^[\w-]+\*$|^[\w.+/-]+$/.test(text);
  } catch {
    return false;
  }
}

/** Without repetition, the time that a place of the text takes has a bound. */
const repeats = ({ source }: Expression): boolean => /[*+]|\{\d+,/.test(source);

/**
 * An expression as recheck gets it: a bounded repetition costs a factor and no degree, and recheck takes
 * minutes over one of 200, so it gets one of three.
 */
const shortened = (source: string): string =>
  source.replace(
    /\{(\d+),(\d+)\}/g,
    (_, from: string, to: string) => `{${Math.min(+from, 3)},${Math.min(+to, 3)}}`,
  );

function verdict(checkSync: typeof Check, { source, flags }: Expression): string {
  // Limits of time would make the verdict depend on the machine; what has no proof in time is attacked.
  const limits = { attackTimeout: null, incubationTimeout: null };
  const of = (params: Parameters<typeof Check>[2]) =>
    checkSync(shortened(source), flags.replace('g', ''), { ...limits, ...params });
  const proof = of({ timeout: 10_000 });
  const result = proof.status === 'unknown' ? of({ checker: 'fuzz', timeout: 60_000 }) : proof;
  if (result.status === 'safe') return 'safe';
  if (result.status === 'unknown') return `unknown: ${result.error.kind}`;
  return `${result.complexity.summary}: ${result.attack.pattern}`;
}

async function vulnerable(expressions: readonly Expression[]): Promise<string[]> {
  process.env.RECHECK_BACKEND = 'pure'; // the same everywhere
  const { checkSync } = await import('recheck');
  const unique = new Map(expressions.filter(repeats).map((one) => [`/${one.source}/${one.flags}`, one]));
  return [...unique]
    .map(([name, one]) => [verdict(checkSync, one), `${one.where} ${name}`])
    .filter(([found]) => found !== 'safe')
    .map(([found, name]) => `${name} is ${found}`);
}

test('the check finds what is not linear', async () => {
  const made = ['^(?:a|a)*$', '\\w*:', 'x.{0,60}y'].map((source) => ({ where: 'here', source, flags: 'u' }));
  expect(await vulnerable(made)).toEqual([
    expect.stringMatching(/^here .* is exponential: '/),
    expect.stringMatching(/^here .* is 2nd degree polynomial: '/),
  ]);
}, 60_000);

test('every file that builds an expression has been seen to', () => {
  expect(new Set(built.map(({ where }) => where))).toEqual(
    new Set(building.filter((file) => file !== OPTIONS)),
  );
});

test('no literal can be stalled', async () => {
  expect(literals.length).toBeGreaterThan(50);
  expect(await vulnerable(literals)).toEqual([]);
}, 300_000);

test('no expression put together from parts can be stalled', async () => {
  expect(await vulnerable(built)).toEqual([]);
}, 300_000);

test('no pattern in the options of a rule can be stalled', async () => {
  const all = Object.entries(rules).flatMap(([id, rule]) => patterns(id, rule));
  expect(all.length).toBeGreaterThan(20);
  expect(await vulnerable(all)).toEqual([]);
}, 300_000);
