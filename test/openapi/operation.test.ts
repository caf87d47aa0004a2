import { describe, expect, test } from '@jest/globals';
import { Description } from '../../functions/openapi/description.ts';
import type { Operation } from '../../functions/openapi/operation.ts';

interface Given {
  readonly path?: string;
  readonly method?: string;
  readonly item?: object;
  readonly root?: object;
}

/** The first operation of a document with one path. */
const operationOf = (node: object, { path = '/pets', method = 'get', item, root }: Given = {}): Operation =>
  new Description({ openapi: '3.1.0', paths: { [path]: { [method]: node, ...item } }, ...root })
    .operations[0] as Operation;

test('an operation is named by its method and its path', () => {
  expect(operationOf({}).label).toBe('GET /pets');
});

describe('what is said of an operation', () => {
  test('is its summary, its description and its tags', () => {
    const { summary, text, tags } = operationOf({
      summary: 'A',
      description: 'B',
      tags: ['C', 5, null, 'D'],
    });
    expect([summary, text, tags]).toEqual(['A', 'B', ['C', 'D']]);
  });
  test('is nothing where that is malformed', () => {
    const { summary, text, tags } = operationOf({ summary: {}, description: 5, tags: 'pets' });
    expect([summary, text, tags]).toEqual([undefined, undefined, []]);
  });
});

describe('the words of a path', () => {
  test.each<[string, string[]]>([
    ['/pets', ['pets']],
    ['/', []],
    ['/Pets/{petId}/log-in', ['pets', 'log', 'in', 'petslog', 'login']],
    ['/signUp', ['sign', 'up', 'signup']],
    ['/v2Pets', ['v2', 'pets', 'v2pets']],
    ['/pets{petId}toys', ['pets', 'toys', 'petstoys']],
  ])('%s are %j', (path, words) => {
    expect(operationOf({}, { path }).pathWords.split(' ').filter(Boolean)).toEqual(words);
  });
  test('are read from the beginning of a path that nobody writes', () => {
    expect(operationOf({}, { path: `/${'a/'.repeat(100_000)}` }).pathWords.length).toBeLessThan(10_000);
  });
  test('are read once', () => {
    const operation = operationOf({});
    expect(operation.pathWords).toBe(operation.pathWords);
  });
});

describe('beside an operation', () => {
  const operation = operationOf({}, { method: 'post', item: { get: {}, put: null } });
  test.each([
    ['get', true],
    ['put', false],
    ['delete', false],
    ['constructor', false],
  ])('is %s: %j', (method, expected) => {
    expect(operation.hasBeside(method)).toBe(expected);
  });
});

describe('what an operation creates is addressable', () => {
  const post = (root: object, item: object = {}) =>
    operationOf({}, { method: 'post', root, item }).isAddressable;
  const at = (paths: object) => ({ paths: { '/pets': { post: {} }, ...paths } });
  test.each<[string, boolean, boolean]>([
    ['where items stand below its path', post(at({ '/pets/{petId}': { get: {} } })), true],
    ['where GET answers on it', post({}, { get: {} }), true],
    ['but not where neither does', post({}), false],
    ['nor where items stand elsewhere', post(at({ '/toys/{toyId}': { get: {} } })), false],
  ])('%s', (_, isAddressable, expected) => {
    expect(isAddressable).toBe(expected);
  });
});

describe('an operation has callbacks', () => {
  test.each<[unknown, boolean]>([
    [{ sold: {} }, true],
    [{}, false],
    [undefined, false],
    [['sold'], false],
  ])('%j: %j', (callbacks, expected) => {
    expect(operationOf({ callbacks }).hasCallbacks).toBe(expected);
  });
});

describe('the parameters of an operation', () => {
  const lost = { $ref: '#/components/parameters/lost' };
  test.each<[string, boolean, object, object]>([
    ['are unknown when a $ref leads nowhere', true, { parameters: [lost] }, {}],
    ['are unknown when one of the path item does', true, {}, { parameters: [lost] }],
    ['are known otherwise', false, { parameters: [{ name: 'id', in: 'query' }] }, {}],
    ['are known when there are none', false, {}, {}],
  ])('%s', (_, expected, node, item) => {
    expect(operationOf(node, { item }).hasUnknownParameters).toBe(expected);
  });

  test('are those of the path item and of the operation, which counts where both have one', () => {
    const own = [
      { name: 'X-Id', in: 'header', required: true },
      { name: 'id', in: 'query', required: true },
    ];
    const shared = [
      { name: 'x-id', in: 'header' },
      { name: 'ID', in: 'query' },
      { name: 'id', in: 'cookie' },
    ];
    const { parameters } = operationOf({ parameters: own }, { item: { parameters: shared } });
    expect(parameters.map(({ in: place, name, isRequired }) => [place, name, isRequired])).toEqual([
      ['header', 'x-id', true],
      ['query', 'ID', false],
      ['cookie', 'id', false],
      ['query', 'id', true],
    ]);
  });
});

describe('a body that OpenAPI 3.0 ignores', () => {
  const requestBody = { content: { 'a/b': {} } };
  test.each<[string, boolean, object, Given]>([
    ['is one of GET', true, { requestBody }, { root: { openapi: '3.0.4' } }],
    ['is none of POST', false, { requestBody }, { root: { openapi: '3.0.4' }, method: 'post' }],
    ['is none in 3.1', false, { requestBody }, {}],
    ['is none that is not there', false, {}, { root: { openapi: '3.0.4' } }],
  ])('%s', (_, expected, node, given) => {
    expect(operationOf(node, given).hasIgnoredBody).toBe(expected);
  });
});

describe('in 2.0, an operation produces', () => {
  const root = { openapi: undefined, swagger: '2.0', produces: ['Text/CSV', 5] };
  test.each<[string, object, string[]]>([
    ['what it says', { produces: ['Application/JSON', null] }, ['application/json']],
    ['what the document says', {}, ['text/csv']],
    ['nothing when it says so', { produces: [] }, []],
    ['what the document says, when it says nonsense', { produces: 'a/b' }, ['text/csv']],
  ])('%s', (_, node, expected) => {
    expect(operationOf(node, { root }).produces).toEqual(expected);
  });
});

describe('the kind of an operation', () => {
  test('is what x-status-codes says, for certain', () => {
    expect(operationOf({ 'x-status-codes': { kind: 'action' } }, { method: 'post' }).kind).toEqual({
      kind: 'action',
      confidence: 'high',
      evidence: 'x-status-codes says so',
    });
  });
  test.each<[object, string, string]>([
    [{ operationId: 'searchPets' }, 'search', 'its operationId searchPets says search'],
    [{ summary: 'Search pets' }, 'search', 'its summary says search'],
    [{ description: 'Searches pets.' }, 'search', 'its description says search'],
    [
      { requestBody: { content: { 'a/b': { schema: { type: 'array' } } } } },
      'bulk',
      'its request body is an array',
    ],
  ])('is read from %j', (node, kind, evidence) => {
    expect(operationOf(node, { method: 'post' }).kind).toMatchObject({ kind, evidence });
  });
  test('is read once', () => {
    const operation = operationOf({});
    expect(operation.kind).toBe(operation.kind);
  });
});

describe('an operation ignores a rule', () => {
  const ignoring = { 'x-status-codes': { ignore: { 'http-a': 'It is so.' } } };
  test.each<[string, object, object]>([
    ['that it names', ignoring, {}],
    ['that its path item names', {}, ignoring],
  ])('%s', (_, node, item) => {
    const operation = operationOf(node, { item });
    expect(operation.ignores('http-a')).toBe(true);
    expect(operation.ignores('http-b')).toBe(false);
  });
  test('never without being asked to', () => {
    expect(operationOf({}).ignores('http-a')).toBe(false);
  });
});

test('of two header parameters with one name in different case, that of the operation counts', () => {
  const header = (name: string, required: boolean) => ({ name, in: 'header', required });
  const operation = operationOf(
    { parameters: [header('if-match', true)] },
    { item: { parameters: [header('If-Match', false), { ...header('If-Match', false), in: 'query' }] } },
  );
  expect(operation.parameters.map(({ in: place, name, isRequired }) => [place, name, isRequired])).toEqual([
    ['header', 'if-match', true],
    ['query', 'If-Match', false],
  ]);
});
