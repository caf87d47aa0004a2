import { describe, expect, test } from '@jest/globals';
import { Description } from '../../functions/openapi/description.ts';

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];
const VERSIONS = [
  { swagger: '2.0' },
  { openapi: '3.0.4' },
  { openapi: '3.1.2' },
  { openapi: '3.2.0' },
] as const;

const operationsOf = (document: unknown) => new Description(document).operations;
const labelsOf = (document: unknown) => operationsOf(document).map(({ label }) => label);
const pointersOf = (document: unknown) => operationsOf(document).map(({ pointer }) => pointer.join(' '));

describe('the version', () => {
  test.each([
    [{ swagger: '2.0' }, '2.0'],
    [{ swagger: 2 }, '2.0'],
    [{ swagger: 2.0 }, '2.0'],
    [{ openapi: '3.0.0' }, '3.0'],
    [{ openapi: '3.0.4-rc1' }, '3.0'],
    [{ openapi: 3 }, '3.0'],
    [{ openapi: '3.1.0' }, '3.1'],
    [{ openapi: 3.1 }, '3.1'],
    [{ openapi: '3.2.0' }, '3.2'],
    [{ openapi: 3.2 }, '3.2'],
    [{ openapi: '3.3.0' }, '3.2'],
    [{ openapi: '3.10.0' }, '3.2'],
  ])('of %j is %s', (document, version) => {
    expect(new Description(document).version).toBe(version);
  });

  test.each([
    [null],
    [undefined],
    [42],
    ['openapi: 3.1.0'],
    [['openapi', '3.1.0']],
    [{}],
    [{ openapi: null }],
    [{ openapi: true }],
    [{ openapi: '' }],
    [{ openapi: 'three' }],
    [{ openapi: 'v3.1' }],
    [{ openapi: '4.0.0' }],
    [{ openapi: '31.0.0' }],
    [{ openapi: ['3.1.0'] }],
    [{ openapi: { version: '3.1.0' } }],
    [{ swagger: '1.2' }],
    [{ swagger: '' }],
    [{ swagger: 3 }],
    [{ asyncapi: '3.0.0' }],
    [Object.create({ openapi: '3.1.0' })],
  ])('of %j is unknown, so that it has no operations', (document) => {
    const paths = { '/pets': { get: {} } };
    const whole =
      typeof document === 'object' && document !== null ? Object.assign(document, { paths }) : document;
    const description = new Description(whole);
    expect(description.version).toBeUndefined();
    expect(description.operations).toEqual([]);
  });

  test.each([
    ['2.0', { swagger: '2.0' }, false, false],
    ['3.0', { openapi: '3.0.4' }, true, false],
    ['3.1', { openapi: '3.1.2' }, true, true],
    ['3.2', { openapi: '3.2.0' }, true, true],
  ])('%s decides about ranges and webhooks', (_, document, hasRanges, hasWebhooks) => {
    const description = new Description(document);
    expect([description.hasRanges, description.hasWebhooks]).toEqual([hasRanges, hasWebhooks]);
  });
});

describe('the operations under paths', () => {
  const item = Object.fromEntries(METHODS.map((method) => [method, {}]));

  test.each([
    ['2.0', { swagger: '2.0' }, 'GET PUT POST DELETE OPTIONS HEAD PATCH'],
    ['3.0', { openapi: '3.0.4' }, 'GET PUT POST DELETE OPTIONS HEAD PATCH TRACE'],
    ['3.1', { openapi: '3.1.2' }, 'GET PUT POST DELETE OPTIONS HEAD PATCH TRACE'],
    ['3.2', { openapi: '3.2.0' }, 'GET PUT POST DELETE OPTIONS HEAD PATCH TRACE QUERY'],
  ])('of %s have the methods that it knows', (_, version, methods) => {
    const operations = operationsOf({ ...version, paths: { '/pets': item } });
    expect(operations.map(({ method }) => method).join(' ')).toBe(methods);
    expect(new Set(operations.map(({ scope }) => scope))).toEqual(new Set(['provider']));
  });

  test.each(VERSIONS)('have further methods in 3.2 only: %j', (version) => {
    const paths = { '/pets': { additionalOperations: { COPY: {}, purge: {}, 'x-OWN': {} } } };
    expect(labelsOf({ ...version, paths })).toEqual(
      'openapi' in version && version.openapi === '3.2.0' ? ['COPY /pets', 'purge /pets', 'x-OWN /pets'] : [],
    );
  });

  test('know where they stand', () => {
    const paths = {
      '/pets/{petId}': { query: {}, additionalOperations: { COPY: {} } },
    };
    const operations = operationsOf({ openapi: '3.2.0', paths });
    expect(operations.map(({ pointer }) => pointer)).toEqual([
      ['paths', '/pets/{petId}', 'query'],
      ['paths', '/pets/{petId}', 'additionalOperations', 'COPY'],
    ]);
    expect(operations.map(({ pathItemPointer }) => pathItemPointer)).toEqual([
      ['paths', '/pets/{petId}'],
      ['paths', '/pets/{petId}'],
    ]);
    expect(operations.map(({ pathItem }) => pathItem)).toEqual([
      paths['/pets/{petId}'],
      paths['/pets/{petId}'],
    ]);
    expect(operations[1]?.node).toBe(paths['/pets/{petId}'].additionalOperations.COPY);
  });

  test('stand at each path that uses a shared path item', () => {
    const shared = { get: {} }; // as Spectral resolves two `$ref`s to one component
    const document = { openapi: '3.1.0', paths: { '/cats': shared, '/dogs': shared } };
    expect(labelsOf(document)).toEqual(['GET /cats', 'GET /dogs']);
    expect(pointersOf(document)).toEqual(['paths /cats get', 'paths /dogs get']);
  });

  test('are not read from extensions', () => {
    const paths = { 'x-internal': { get: {} }, '/pets': { 'x-get': {}, get: {} } };
    expect(labelsOf({ openapi: '3.1.0', paths })).toEqual(['GET /pets']);
  });

  test('are not read from path items left in components', () => {
    const components = { pathItems: { Pets: { get: {} } }, callbacks: { hook: { '{$url}': { post: {} } } } };
    expect(labelsOf({ openapi: '3.1.0', paths: {}, components })).toEqual([]);
  });

  test.each([
    ['paths is a list', []],
    ['paths is a text', 'pets'],
    ['paths is null', null],
    ['a path item is null', { '/pets': null }],
    ['a path item is a list', { '/pets': [{ get: {} }] }],
    ['a path item is a $ref that leads nowhere', { '/pets': { $ref: '#/nowhere' } }],
    ['an operation is null', { '/pets': { get: null } }],
    ['an operation is a list', { '/pets': { get: [] } }],
    ['an operation is a $ref that leads nowhere', { '/pets': { get: { $ref: '#/nowhere' } } }],
    ['a method is upper-case', { '/pets': { GET: {} } }],
    ['additionalOperations is a list', { '/pets': { additionalOperations: [{}] } }],
    ['a further operation is no object', { '/pets': { additionalOperations: { COPY: 5 } } }],
  ])('are none when %s', (_, paths) => {
    expect(labelsOf({ openapi: '3.2.0', paths })).toEqual([]);
  });

  test('are read beside malformed ones', () => {
    const paths = JSON.parse('{ "__proto__": { "get": {} }, "/a": 5, "/b": { "get": null, "put": {} } }');
    expect(labelsOf({ openapi: '3.1.0', paths })).toEqual(['GET __proto__', 'PUT /b']);
  });
});

describe('the operations under webhooks', () => {
  const webhooks = { newPet: { post: {} }, 'x-old': { post: {} }, broken: null };

  test.each(VERSIONS)('are read from 3.1 on: %j', (version) => {
    const isRead = 'openapi' in version && version.openapi !== '3.0.4';
    expect(labelsOf({ ...version, webhooks })).toEqual(isRead ? ['POST webhook newPet'] : []);
  });

  test('are the receiver’s, and follow those under paths', () => {
    const operations = operationsOf({ openapi: '3.1.0', webhooks, paths: { '/pets': { get: {} } } });
    expect(operations.map(({ scope }) => scope)).toEqual(['provider', 'receiver']);
    expect(operations[1]?.pointer).toEqual(['webhooks', 'newPet', 'post']);
    expect(operations[1]?.pathItemPointer).toEqual(['webhooks', 'newPet']);
  });
});

describe('the operations under callbacks', () => {
  const pathsWith = (operation: object) => ({ '/pets': { post: operation } });

  test('are the receiver’s, and know where they stand', () => {
    const callbacks = { done: { '{$request.body#/url}': { post: {}, 'x-note': {} } } };
    const [, operation] = operationsOf({ openapi: '3.0.0', paths: pathsWith({ callbacks }) });
    expect(operation?.scope).toBe('receiver');
    expect(operation?.label).toBe('POST callback done {$request.body#/url}');
    expect(operation?.pointer).toEqual([
      'paths',
      '/pets',
      'post',
      'callbacks',
      'done',
      '{$request.body#/url}',
      'post',
    ]);
    expect(operation?.pathItemPointer).toEqual(operation?.pointer.slice(0, -1));
  });

  test('may be declared in a webhook', () => {
    const webhooks = { newPet: { post: { callbacks: { done: { '{$url}': { put: {} } } } } } };
    expect(pointersOf({ openapi: '3.1.0', webhooks })).toEqual([
      'webhooks newPet post',
      'webhooks newPet post callbacks done {$url} put',
    ]);
  });

  test('may be declared in callbacks', () => {
    const inner = { inner: { '{$b}': { put: {} } } };
    const outer = { outer: { '{$a}': { post: { callbacks: inner } } } };
    expect(pointersOf({ openapi: '3.1.0', paths: pathsWith({ callbacks: outer }) })).toEqual([
      'paths /pets post',
      'paths /pets post callbacks outer {$a} post',
      'paths /pets post callbacks outer {$a} post callbacks inner {$b} put',
    ]);
  });

  test('have further methods in 3.2', () => {
    const callbacks = { done: { '{$url}': { query: {}, additionalOperations: { COPY: {} } } } };
    expect(labelsOf({ openapi: '3.2.0', paths: pathsWith({ callbacks }) })).toEqual([
      'POST /pets',
      'QUERY callback done {$url}',
      'COPY callback done {$url}',
    ]);
  });

  test('are read once when the callback is shared', () => {
    const done = { '{$url}': { post: {} } };
    const paths = {
      '/cats': { post: { callbacks: { done } } },
      '/dogs': { post: { callbacks: { finished: done } } },
    };
    expect(labelsOf({ openapi: '3.1.0', paths })).toEqual([
      'POST /cats',
      'POST /dogs',
      'POST callback done {$url}',
    ]);
  });

  test('end where a callback leads back to itself', () => {
    const done: Record<string, unknown> = {};
    done['{$url}'] = { post: { callbacks: { done } } };
    expect(labelsOf({ openapi: '3.1.0', paths: pathsWith({ callbacks: { done } }) })).toEqual([
      'POST /pets',
      'POST callback done {$url}',
    ]);
  });

  test('are not read from extensions and what is malformed', () => {
    const callbacks = {
      list: [{ post: {} }],
      text: 'x',
      nothing: null,
      lost: { $ref: '#/nowhere' },
      done: { 'x-note': { post: {} }, '{$a}': 5, '{$b}': null },
    };
    expect(labelsOf({ openapi: '3.1.0', paths: pathsWith({ callbacks }) })).toEqual(['POST /pets']);
    for (const malformed of ['x', null, 5, []]) {
      expect(labelsOf({ openapi: '3.1.0', paths: pathsWith({ callbacks: malformed }) })).toEqual([
        'POST /pets',
      ]);
    }
  });
});

describe('the path templates', () => {
  test('are those of paths, whatever their order', () => {
    const { paths } = new Description({
      openapi: '3.1.0',
      paths: { '/pets/{petId}': { get: {} }, '/pets': { post: {} } },
      webhooks: { '/pets/{petId}/toys/{toyId}': { post: {} } },
    });
    expect(paths.locate('/pets').item).toBe('/pets/{petId}');
    expect(paths.locate('/pets/{petId}/toys').item).toBeUndefined();
  });

  test('are read once', () => {
    const description = new Description({ openapi: '3.1.0', paths: { '/pets': { get: {} } } });
    expect(description.paths).toBe(description.paths);
  });
});

describe('the operations that lack a response', () => {
  const description = new Description({
    openapi: '3.1.0',
    paths: {
      '/a': { get: { responses: { 200: {}, 404: {} } } },
      '/b': { get: { responses: { 200: {}, '4XX': {} } } },
      '/c': { get: { responses: { 200: {}, default: {} } } },
      '/d': { get: { responses: {} } },
      '/e': { get: { responses: { '2xx': {} } } },
      '/f': { get: {} },
    },
  });
  const lacking = (...wanted: string[]) => description.lacking(wanted).map(({ path }) => path);

  test.each<[string[], string[]]>([
    [['404'], ['/c']],
    [['404', 'default'], []],
    [['4XX'], ['/c']],
    [['409'], ['/a', '/c']],
    [['200'], []],
    [['201'], ['/a', '/b', '/c']],
    [['2XX'], []],
    [['503'], ['/a', '/b', '/c']],
    [['default'], ['/a', '/b']],
  ])('%j: %j', (wanted, expected) => {
    expect(lacking(...wanted)).toEqual(expected);
    for (const operation of description.operations) {
      const isLacking = operation.declaresResponses && !operation.declares(wanted);
      expect(isLacking).toBe(expected.includes(operation.path));
    }
  });
  test('are found by the keys that answer', () => {
    expect([...description.keysAnswering(['404'])].sort()).toEqual(['404', '4XX']);
    expect(description.keysAnswering(['503']).size).toBe(0);
  });
});

test('2.0 has no callbacks', () => {
  const post = { callbacks: { sold: { '{$url}': { post: {} } } } };
  expect(labelsOf({ swagger: '2.0', paths: { '/pets': { post } } })).toEqual(['POST /pets']);
  expect(labelsOf({ openapi: '3.0.0', paths: { '/pets': { post } } })).toHaveLength(2);
});

describe('what a description is about', () => {
  test('is its title and its description', () => {
    expect(new Description({ openapi: '3.1.0', info: { title: 'Pets', description: 'All.' } }).about).toBe(
      'Pets\nAll.',
    );
  });
  test.each([[undefined], [null], [5], [{ title: 5, description: {} }]])(
    'is nothing where that is %j',
    (info) => {
      expect(new Description({ openapi: '3.1.0', info }).about).toBe('\n');
    },
  );
});

describe('the responses of a description', () => {
  const document = {
    openapi: '3.1.0',
    paths: {
      '/pets': {
        get: { responses: { 200: {}, 4: 5, default: 'malformed' } },
        put: { responses: { 204: {} } },
      },
    },
  };

  test('are known by their keys, each standing for itself', () => {
    const description = new Description(document);
    expect(description.hasResponsesUnder(['204', '404'])).toBe(true);
    expect(description.hasResponsesUnder(['2XX', '404'])).toBe(false);
    expect(description.hasResponsesUnder([])).toBe(false);
  });
  test('are used where they stand, also when they are malformed', () => {
    const description = new Description(document);
    for (const response of description.responses) expect(description.usesOf(response)).toEqual([response]);
  });
  test('share the schemas that are read once', () => {
    const description = new Description(document);
    expect(description.schemas).toBe(description.schemas);
  });
});
