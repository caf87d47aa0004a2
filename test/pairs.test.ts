/**
 * No two recommended rules ask opposite things of an operation, or report one fault twice. A description with
 * which all of them agree shows that they can be obeyed together; one fault put into it is one finding.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Document, Ruleset, type RulesetDefinition, Spectral } from '@stoplight/spectral-core';
import { Json } from '@stoplight/spectral-parsers';
import { parse } from 'yaml';
import { REGISTRY } from '../functions/http/registry.ts';
import { RULES, type RuleId } from '../ruleset/rules.ts';
import { RULE_IDS, rulesetOf } from '../ruleset/ruleset.ts';

interface Response {
  description: string;
  headers?: Record<string, unknown>;
  content?: unknown;
}
type Responses = Record<string, Response>;
interface Exemplary {
  readonly paths: Record<string, Record<string, { readonly responses: Responses }>>;
  readonly components: { readonly responses: Responses };
}

const exemplary = (): Exemplary => parse(readFileSync('test/descriptions/exemplary.yaml', 'utf8'));
const RULESET = new Ruleset(
  rulesetOf(
    RULE_IDS.filter((id) => RULES[id].recommended),
    true,
  ) as RulesetDefinition,
);

interface Found {
  readonly rule: string;
  readonly path: readonly string[];
  readonly message: string;
}

async function lint(document: object, ruleset = RULESET): Promise<Found[]> {
  const spectral = new Spectral();
  spectral.setRuleset(ruleset);
  const source = `${process.cwd()}/test/description.json`;
  const results = await spectral.run(new Document(JSON.stringify(document), Json as never, source));
  return results.map(({ code, path, message }) => ({
    rule: String(code),
    path: path.map(String),
    message,
  }));
}

/** Where a finding is, for a person to read. */
const inOperation = ({ path }: Found): string => path.slice(0, 3).join(' ');
const inResponse = ({ path }: Found): string => path.slice(0, path[0] === 'paths' ? 5 : 3).join(' ');
/** The same also for what lands at the operation, because a `$ref` is in the way: the code that the message names. */
const aboutCode = (found: Found): string => `${inOperation(found)} ${found.message.match(/\b\d{3}\b/)?.[0]}`;

/** The findings in places where more than one rule has some, when a fault was put into each. */
function doubles(found: readonly Found[], placeOf: (one: Found) => string): string[] {
  const rulesIn = (place: string) =>
    new Set(found.filter((one) => placeOf(one) === place).map(({ rule }) => rule));
  return found
    .filter((one) => rulesIn(placeOf(one)).size > 1)
    .map((one) => `${placeOf(one)}: ${one.rule}: ${one.message}`);
}

const METHODS = ['get', 'head', 'put', 'post', 'patch', 'delete', 'query'];

/** The operations under `paths`, with the method in lower case. */
const operationsOf = (document: Exemplary): [method: string, responses: Responses][] =>
  Object.values(document.paths).flatMap((item) =>
    Object.entries(item)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, { responses }]): [string, Responses] => [method, responses]),
  );

/** The responses that are written in operations, and those that are shared. */
const responsesOf = (document: Exemplary): Response[] => [
  ...operationsOf(document)
    .flatMap(([, responses]) => Object.values(responses))
    .filter((response) => !('$ref' in response)),
  ...Object.values(document.components.responses),
];

const PROBLEM = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

/** A response that is well-formed in itself: content where the code may have some, and every header. */
const responseOf = (code: string, method: string): Response => ({
  description: 'So it is.',
  headers: Object.fromEntries(
    'Location Allow WWW-Authenticate Proxy-Authenticate Upgrade Link ETag Retry-After Content-Range'
      .split(' ')
      .map((name) => [name, { required: true, schema: { type: 'string' } }]),
  ),
  ...(REGISTRY.get(code)?.content === false || method === 'head'
    ? {}
    : { content: code >= '400' ? PROBLEM : { 'application/json': { schema: { type: 'object' } } } }),
});

test('a description can obey all of them', async () => {
  expect(await lint(exemplary())).toEqual([]);
});

test('a missing response is one finding at most', async () => {
  const rules = new Set<string>();
  for (const [index, [, responses]] of operationsOf(exemplary()).entries()) {
    for (const key of Object.keys(responses)) {
      const document = exemplary();
      delete operationsOf(document)[index]?.[1][key];
      const found = await lint(document);
      expect([key, found.slice(1)]).toEqual([key, []]);
      for (const { rule } of found) rules.add(rule);
    }
  }
  expect(rules.size).toBeGreaterThan(8); // so these are faults
});

test.each([...REGISTRY.keys()])('a %s that is declared besides is one finding at most', async (code) => {
  const document = exemplary();
  for (const [method, responses] of operationsOf(document)) responses[code] ??= responseOf(code, method);
  expect(doubles(await lint(document), inOperation)).toEqual([]);
});

test('a missing header is one finding at most', async () => {
  const document = exemplary();
  for (const response of responsesOf(document)) delete response.headers;
  const found = await lint(document);
  expect(found.length).toBeGreaterThan(5);
  expect(doubles(found, inResponse)).toEqual([]);
});

test('a 201 that says nothing of what was created is one finding', async () => {
  const document = exemplary();
  for (const [, responses] of operationsOf(document)) {
    if (responses['201']) responses['201'] = { description: 'Created.' };
  }
  const found = await lint(document);
  expect(found.map(({ rule }) => rule)).toContain('http-201-location');
  expect(doubles(found, inResponse)).toEqual([]);
});

test('with all rules on, a create without 201 is one finding', async () => {
  const document = exemplary();
  for (const [, responses] of operationsOf(document)) {
    if (responses['201']) responses['200'] = responses['201'];
    delete responses['201'];
  }
  const found = await lint(document, new Ruleset(rulesetOf(RULE_IDS, true) as RulesetDefinition));
  const of201 = found.filter(({ rule }) => rule.startsWith('http-201-'));
  expect(of201.map(({ rule }) => rule)).toContain('http-201-on-create');
  expect(doubles(of201, inOperation)).toEqual([]);
});

test('a 304 in the place of 412 is one finding', async () => {
  const document = exemplary();
  for (const [, responses] of operationsOf(document)) {
    if (responses['412']) responses['304'] = { description: 'Nothing has changed.' };
    delete responses['412'];
  }
  const found = await lint(document);
  expect(found.map(({ rule }) => rule)).toContain('http-206-304-416-only-if-retrieval');
  expect(doubles(found, inOperation)).toEqual([]);
});

test.each([
  ['missing', undefined],
  ['an error', PROBLEM],
  ['text', { 'text/plain': {} }],
])('content that is %s is one finding at most', async (_, content) => {
  const document = exemplary();
  for (const response of responsesOf(document)) {
    if (content === undefined) delete response.content;
    else response.content = content;
  }
  const found = await lint(document);
  expect(found.length).toBeGreaterThan(5);
  expect(doubles(found, inResponse)).toEqual([]);
});

test.each([
  ['OK'],
  ['Created'],
  ['Bad Request'],
  ['Unauthorized'],
  ['Forbidden'],
  ['Not Found'],
  ['Error 500'],
  ['Failed to read the pet'],
  ['Invalid input'],
  ['You have no permission for this'],
  ['The token is missing'],
])('the description "%s" is one finding at most', async (description) => {
  const document = exemplary();
  for (const [method, responses] of operationsOf(document)) responses['405'] = responseOf('405', method);
  for (const response of responsesOf(document)) response.description = description;
  const found = await lint(document);
  expect(found.length).toBeGreaterThan(0);
  expect(doubles(found, aboutCode)).toEqual([]);
});

describe('a rule that yields to others', () => {
  const withoutErrors = exemplary();
  for (const [, responses] of operationsOf(withoutErrors)) {
    for (const key of Object.keys(responses)) if (key === 'default' || key >= '4') delete responses[key];
  }
  const rulesIn = async (ruleset: object) =>
    new Set((await lint(withoutErrors, new Ruleset(ruleset as RulesetDefinition))).map(({ rule }) => rule));

  test('is silent where one of them speaks', async () => {
    const rules = await rulesIn(RULESET.definition);
    expect(rules).toContain('http-401-if-secured');
    expect(rules).not.toContain('http-error-declared');
  });

  test('speaks where they are off', async () => {
    const off = (RULES['http-error-declared'].yieldsTo ?? []).map((id) => [id, 'off']);
    const ruleset = { extends: [RULESET.definition], rules: Object.fromEntries(off) };
    expect(await rulesIn(ruleset)).toContain('http-error-declared');
  });

  test('is silent also in a ruleset that names it first', async () => {
    const rules = { 'http-error-declared': 'error', 'http-401-if-secured': 'error' };
    expect(await rulesIn({ extends: [RULESET.definition], rules })).not.toContain('http-error-declared');
  });

  test.each(RULE_IDS)('yields to rules that there are, and none of them back: %s', (id) => {
    const yieldsTo = (rule: string): readonly string[] => {
      const { yieldsTo: others = [] } = RULES[rule as RuleId];
      return others.flatMap((other) => [other, ...yieldsTo(other)]);
    };
    expect(RULE_IDS).toEqual(expect.arrayContaining([...yieldsTo(id)]));
    expect(yieldsTo(id)).not.toContain(id);
  });
});
