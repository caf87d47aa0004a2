/** Whatever is linted, the rules neither throw nor contradict themselves. */
import { describe, expect, test } from '@jest/globals';
import {
  Document,
  type IFunctionResult,
  Ruleset,
  type RulesetDefinition,
  type RulesetFunctionContext,
  Spectral,
} from '@stoplight/spectral-core';
import { Json } from '@stoplight/spectral-parsers';
import fc from 'fast-check';
import { RULES } from '../ruleset/rules.ts';
import { RULE_IDS, rulesetOf } from '../ruleset/ruleset.ts';
import { documentOf, hasSpecs, specs } from '../scripts/specs.ts';
import { richDescription, VERSIONS } from './descriptions/rich.ts';

// The same documents every time; what fails is printed with the seed and the path to it.
fc.configureGlobal({ seed: 9110 });

type Node = Record<string, unknown>;

// Without formats, so that the rules see what is no OpenAPI, too.
const { formats: _, ...definition } = rulesetOf(RULE_IDS, true);
const RULESET = new Ruleset(definition as RulesetDefinition);
const NO_RULES = new Ruleset({ rules: {} });

interface Found {
  readonly rule: string;
  readonly path: readonly string[];
  readonly message: string;
}

const lint = async (document: unknown, ruleset: Ruleset) => {
  const spectral = new Spectral();
  spectral.setRuleset(ruleset);
  const source = `${process.cwd()}/test/description.json`;
  return spectral.run(new Document(JSON.stringify(document), Json as never, source));
};

/** The findings of our rules in a document, as JSON gives it to Spectral. */
async function findingsIn(document: unknown): Promise<Found[]> {
  try {
    const results = await lint(document, RULESET);
    return results
      .filter(({ code }) => String(code).startsWith('http-'))
      .map(({ code, path, message }) => ({ rule: String(code), path: path.map(String), message }));
  } catch (error) {
    // Spectral itself cannot take every document, such as one with a member `hasOwnProperty`.
    await expect(lint(document, NO_RULES)).rejects.toEqual(error);
    return findingsWithoutSpectral(document);
  }
}

/** What the functions return when nobody has read, resolved or sifted the document before them. */
function findingsWithoutSpectral(resolved: unknown): Found[] {
  const findAssociatedItemForPath = (path: string[]) => ({ document: resolved, path });
  const documentInventory = { resolved, findAssociatedItemForPath };
  return RULE_IDS.flatMap((id) => {
    const context = { documentInventory, rule: { name: id } } as unknown as RulesetFunctionContext;
    return [RULES[id].then].flat().flatMap((then) => {
      const call = then.function as unknown as (...args: unknown[]) => IFunctionResult[];
      return call(resolved, then.functionOptions ?? null, context).map(({ message, path = [] }) => ({
        rule: id,
        path: path.map((segment) => String(segment).replaceAll('~0', '~')),
        message,
      }));
    });
  });
}

const exists = (document: unknown, path: readonly string[]): boolean => {
  let node = document;
  for (const segment of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, segment)) return false;
    node = (node as Node)[segment];
  }
  return true;
};

/** What holds for the findings in any document. */
async function expectSoundness(document: unknown): Promise<Found[]> {
  const found = await findingsIn(document);
  expect(found.filter(({ message }) => message.includes('which is a fault of this ruleset'))).toEqual([]);
  expect(found.filter(({ message }) => message.length > 200 || /[\n\r]/.test(message))).toEqual([]);
  expect(found.filter(({ path }) => !exists(document, path) && !exists(document, path.slice(0, -1)))).toEqual(
    [],
  );
  const places = found.map(({ rule, path }) => JSON.stringify([rule, path]));
  expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  expect(await findingsIn(document)).toEqual(found);
  return found;
}

/** The pointers of all nodes but the root, in a fixed order. */
function pointersOf(node: unknown, pointer: string[] = []): string[][] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => {
    const below = [...pointer, key];
    return [below, ...pointersOf(child, below)];
  });
}

const refTo = (pointer: readonly string[]): Node => ({
  $ref: `#/${pointer.map((segment) => segment.replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`,
});

/** Sets an own member, `__proto__` too. */
const set = (parent: object, key: string, value: unknown) =>
  Object.defineProperty(parent, key, { value, enumerable: true, configurable: true, writable: true });

const NASTY_KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'x-',
  '',
  '~',
  '/',
  '$ref',
  '0',
  '4xx',
];
const nastyKey = fc.constantFrom(...NASTY_KEYS);

/** Schemas in schemas, deeper than anybody nests them. */
const nested = (keyword: string, depth: number): Node => {
  let node: Node = { type: 'object' };
  for (let level = 0; level < depth; level += 1) node = { [keyword]: keyword === 'allOf' ? [node] : node };
  return node;
};

/** How far down the members of a response are; most of what the rules read is above. */
const RESPONSE_MEMBER = 6;

/** One change to a description: where (as a share of all nodes, or of those that are not deep), and what. */
const change = fc.record({
  at: fc.nat(),
  isDeep: fc.boolean(),
  other: fc.nat(),
  key: nastyKey,
  value: fc.oneof(
    fc.constant(null),
    fc.constant([]),
    fc.constant({}),
    fc.constant(true),
    fc.integer(),
    fc.constantFrom(
      '',
      'x'.repeat(5000),
      'a '.repeat(2500),
      '/'.repeat(3000),
      '{'.repeat(3000),
      '\u2028\n{{x}}',
    ),
    fc.array(fc.constantFrom(null, 5, 'x', {}, []), { minLength: 1, maxLength: 3 }),
    nastyKey.map((key) => set({}, key, { description: 'x' })),
    fc.constantFrom(nested('allOf', 300), nested('items', 300), nested('responses', 300)),
    fc.constantFrom<Node>(
      { $ref: '#/nowhere' },
      { $ref: '' },
      { $ref: '#' },
      { $ref: 5 },
      { $ref: './lost.json' },
    ),
  ),
  how: fc.constantFrom(
    'replace',
    'replace',
    'replace',
    'self',
    'other',
    'ancestor',
    'rename',
    'move',
    'remove',
  ),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

function apply(document: Node, { at, isDeep, other, key, value, how }: Change): void {
  const pointers = pointersOf(document);
  const from = isDeep ? pointers : pointers.filter(({ length }) => length <= RESPONSE_MEMBER);
  const pointer = from[at % Math.max(from.length, 1)];
  if (pointer === undefined) return;
  const name = String(pointer.at(-1));
  let parent: object = document;
  for (const segment of pointer.slice(0, -1)) parent = (parent as Node)[segment] as object;
  const old = (parent as Node)[name];
  const elsewhere = pointers[other % pointers.length] ?? [];
  switch (how) {
    case 'replace':
      set(parent, name, structuredClone(value));
      return;
    case 'self':
      set(parent, name, refTo(pointer));
      return;
    case 'other':
      set(parent, name, refTo(elsewhere));
      return;
    case 'ancestor':
      set(parent, name, refTo(pointer.slice(0, other % pointer.length)));
      return;
    case 'rename':
      if (Array.isArray(parent)) return;
      delete (parent as Node)[name];
      set(parent, key, old);
      return;
    case 'move':
      set(
        parent,
        name,
        elsewhere.reduce<unknown>((node, segment) => (node as Node)[segment], structuredClone(document)),
      );
      return;
    case 'remove':
      if (Array.isArray(parent)) parent.pop();
      else delete (parent as Node)[name];
  }
}

describe('the rules are sound on', () => {
  test('any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (document) => {
        expect(await expectSoundness(document)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('any tree of the words of OpenAPI', async () => {
    const word = fc.constantFrom(
      ...['paths', 'webhooks', 'callbacks', 'components', 'get', 'post', 'put', 'delete', 'head', 'query'],
      ...[
        'additionalOperations',
        'parameters',
        'requestBody',
        'responses',
        'content',
        'schema',
        'headers',
        'links',
      ],
      ...[
        'security',
        'x-status-codes',
        'ignore',
        'kind',
        'http-get-success',
        'description',
        'summary',
        'tags',
        '$ref',
      ],
      ...[
        '200',
        '201',
        '204',
        '299',
        '304',
        '401',
        '405',
        '429',
        '4XX',
        '4xx',
        'default',
        '/pets',
        '/pets/{id}',
      ],
      ...NASTY_KEYS,
    );
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 7, withCrossShrink: true },
        { arbitrary: fc.constantFrom(null, 5, true, '', 'create', '#/paths', '#/paths/~1pets'), weight: 1 },
        { arbitrary: fc.array(tie('tree'), { maxLength: 2 }), weight: 1 },
        {
          arbitrary: fc
            .array(fc.tuple(word, tie('tree')), { maxLength: 5 })
            .map((members) => members.reduce((node, [key, value]) => set(node, key, value), {})),
          weight: 6,
        },
      ),
    }));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(VERSIONS)),
        tree,
        tree,
        tree,
        async (version, ...trees) => {
          const [paths, item, responses] = trees;
          const get = { responses };
          await expectSoundness({
            ...version,
            paths: { '/pets': item, '/pets/{id}': { get } },
            components: paths,
          });
          await expectSoundness({ ...version, paths });
        },
      ),
      { numRuns: 100 },
    );
  });

  test.each(Object.keys(VERSIONS))('a description of %s, and find much in it', async (version) => {
    const found = await expectSoundness(richDescription(version));
    expect(new Set(found.map(({ rule }) => rule)).size).toBeGreaterThan(10);
  });

  test.each(Object.keys(VERSIONS))('a description of %s with broken nodes', async (version) => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const document = richDescription(version);
        for (const each of changes) apply(document, each);
        await expectSoundness(document);
      }),
      { numRuns: 60 },
    );
  });

  const real: [string, string][] = [['traccar', 'examples/quick-start/traccar.yaml']];
  for (const id of ['nytimes-books', 'uk-govpay', 'scalar-galaxy', 'oai-tags-32'])
    if (hasSpecs) real.push([id, String(specs().get(id))]);
  if (!hasSpecs) test.skip('the descriptions of ../shared/specs: they are not here', () => {});

  test.each(real)('the real description %s with broken nodes', async (_id, file) => {
    const text = JSON.stringify(documentOf(file).data);
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        const document = JSON.parse(text);
        for (const each of changes) apply(document, each);
        await expectSoundness(document);
      }),
      { numRuns: text.length > 50_000 ? 15 : 60 },
    );
  });
});

describe('the rules say only what they can of', () => {
  const openapi = '3.1.0';
  const response = { description: 'A response.' };
  /** A document with one operation that no rule complains about but for what is given. */
  const withOperation = (operation: unknown, more: Node = {}) => ({
    openapi,
    paths: { '/health': { get: operation } },
    ...more,
  });
  const fine = { responses: { '200': response } };
  /** Rules about the shape of a description; others may have their own opinion about these documents. */
  const ABOUT_SHAPE = [
    'http-204-no-content',
    'http-400-if-input',
    'http-401-if-secured',
    'http-403-if-secured',
    'http-404-if-path-parameter',
    'http-ignore-reason',
    'http-responses-declared',
    'http-status-key-valid',
    'http-status-registered',
    'http-success-declared',
  ];
  const rulesIn = async (document: unknown) => {
    const rules = (await expectSoundness(document)).map(({ rule }) => rule);
    return rules.filter((rule) => ABOUT_SHAPE.includes(rule));
  };

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a number', 5],
    ['a text', 'openapi: 3.1.0'],
    ['a list', []],
    ['a list of descriptions', [withOperation({})]],
    ['no members', {}],
    ['a version alone', { openapi }],
    ['a version that is an object', { openapi: {}, paths: { '/a': { get: {} } } }],
    ['paths that are a list', { openapi, paths: [] }],
    ['paths that are a list of path items', { openapi, paths: [{ get: {} }] }],
    ['paths that are null', { openapi, paths: null }],
    ['paths that are a text', { openapi, paths: 'x' }],
    ['paths that refer to themselves', { openapi, paths: { $ref: '#/paths' } }],
    ['paths that refer to the root', { openapi, paths: { $ref: '#' } }],
    ['a path item that is null', { openapi, paths: { '/a': null } }],
    ['a path item that is a number', { openapi, paths: { '/a': 5 } }],
    ['a path item that is a list', { openapi, paths: { '/a': [{ get: {} }] } }],
    ['a path item that refers to itself', { openapi, paths: { '/a': { $ref: '#/paths/~1a' } } }],
    [
      'path items that refer to each other',
      { openapi, paths: { '/a': { $ref: '#/paths/~1b' }, '/b': { $ref: '#/paths/~1a' } } },
    ],
    ['an operation that is a list', withOperation([])],
    ['an operation that is null', withOperation(null)],
    ['an operation that is a text', withOperation('x')],
    [
      'responses that refer to themselves',
      withOperation({ responses: { $ref: '#/paths/~1health/get/responses' } }),
    ],
    ['responses that lead nowhere', withOperation({ responses: { $ref: '#/nowhere' } })],
    ['webhooks that are a list', { openapi, webhooks: [{ post: {} }] }],
    ['a webhook that is null', { openapi, webhooks: { a: null } }],
    ['a fine operation', withOperation(fine)],
    ['parameters that are an object', withOperation({ ...fine, parameters: {} })],
    [
      'parameters that are null',
      withOperation({ ...fine, parameters: [null, 5, 'x', [], {}, { name: 5, in: {} }] }),
    ],
    ['a request body that is a text', withOperation({ ...fine, requestBody: 'x' })],
    ['callbacks that are a list', withOperation({ ...fine, callbacks: [{ a: { post: {} } }] })],
    [
      'callbacks that are null',
      withOperation({ ...fine, callbacks: { a: null, b: 5, c: { d: null, e: [] } } }),
    ],
    ['headers that are a list', withOperation({ responses: { '200': { ...response, headers: [] } } })],
    ['headers that are a text', withOperation({ responses: { '200': { ...response, headers: 'x' } } })],
    ['content that is a list', withOperation({ responses: { '200': { ...response, content: [] } } })],
    ['links that are a text', withOperation({ responses: { '200': { ...response, links: 'x' } } })],
    ['a description that is an object', withOperation({ responses: { '200': { description: {} } } })],
    ['a response that is null', withOperation({ responses: { '200': null } })],
    ['a response that is a list', withOperation({ responses: { '200': [] } })],
    ['security that is a text', withOperation({ ...fine, security: 'x' }, { security: 'y' })],
    ['security of texts', withOperation({ ...fine, security: ['x', null, 5] })],
    ['tags that are a number', withOperation({ ...fine, tags: 3, operationId: 5, summary: [] }, { tags: 3 })],
    ['servers that are a number', withOperation(fine, { servers: 5, info: null })],
    ['components that are a list', withOperation({ ...fine, security: [] }, { components: [] })],
    ['security schemes that are null', withOperation(fine, { components: { securitySchemes: null } })],
    ['kinds and reasons for nothing', withOperation({ ...fine, 'x-status-codes': {} })],
  ])('%s: nothing', async (_, document) => {
    expect(await rulesIn(document)).toEqual([]);
  });

  test.each<[string, unknown, string[]]>([
    ['no responses', {}, ['http-responses-declared']],
    ['empty responses', { responses: {} }, ['http-responses-declared']],
    ['responses that are a number', { responses: 5 }, ['http-responses-declared']],
    ['responses that are null', { responses: null }, ['http-responses-declared']],
    ['responses that are a list', { responses: [response] }, ['http-responses-declared']],
    ['responses that are extensions', { responses: { 'x-200': response } }, ['http-responses-declared']],
    [
      'a response with a key that is none',
      { responses: { '200': response, '20': response } },
      ['http-status-key-valid'],
    ],
    ['x-status-codes that are null', { ...fine, 'x-status-codes': null }, ['http-ignore-reason']],
    ['x-status-codes that are a list', { ...fine, 'x-status-codes': [] }, ['http-ignore-reason']],
    [
      'x-status-codes on a response',
      { responses: { '200': { ...response, 'x-status-codes': 'x' } } },
      ['http-ignore-reason'],
    ],
    [
      'a requirement beside malformed ones',
      { responses: { '200': response }, security: [null, { key: null }] },
      ['http-401-if-secured', 'http-403-if-secured'],
    ],
  ])('an operation with %s', async (_, operation, rules) => {
    expect(await rulesIn(withOperation(operation))).toEqual(rules);
  });

  test('a member __proto__ beside a $ref, which Spectral resolves to a revoked proxy', async () => {
    const text = `{ "openapi": "3.1.0", "paths": { "/pets": { "get": { "responses": {
      "__proto__": { "description": "x" }, "404": { "$ref": "#/components/responses/Gone" } } } } },
      "components": { "responses": { "Gone": { "description": "x" } } } }`;
    await expectSoundness(JSON.parse(text));
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'a document that is full of %s',
    async (key) => {
      const text = `{ "openapi": "3.2.0", "K": {}, "paths": { "K": { "K": {}, "get": {
        "K": {}, "operationId": "K", "parameters": [{ "name": "K", "in": "K", "K": 1 }], "security": [{ "K": ["K"] }],
        "responses": { "K": { "description": "K" }, "200": { "headers": { "K": {} }, "content": { "K": {} } } },
        "x-status-codes": { "K": {}, "kind": "K", "ignore": { "K": "K" } }, "callbacks": { "K": { "K": { "K": {} } } }
      }, "additionalOperations": { "K": { "responses": { "200": {} } } } } }, "webhooks": { "K": { "post": {} } },
        "security": [{ "K": [] }], "components": { "securitySchemes": { "K": { "type": "K" } } } }`.replaceAll(
        'K',
        key,
      );
      await expectSoundness(JSON.parse(text));
      const found = findingsWithoutSpectral(JSON.parse(text));
      expect(found.map(({ rule, path }) => `${rule} ${path.join(' ')}`)).toEqual(
        expect.arrayContaining([
          `http-401-if-secured paths ${key} get responses`,
          `http-status-key-valid paths ${key} get responses ${key}`,
          `http-ignore-reason paths ${key} get x-status-codes`,
          `http-error-declared paths ${key} additionalOperations ${key} responses`,
          `http-responses-declared webhooks ${key} post`,
        ]),
      );
    },
  );
});
