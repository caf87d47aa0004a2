import { describe, expect, test } from '@jest/globals';
import { Description } from '../../functions/openapi/description.ts';
import type { Operation } from '../../functions/openapi/operation.ts';
import type { Response } from '../../functions/openapi/response.ts';

const operationOf = (responses: unknown, version: object = { openapi: '3.1.0' }): Operation => {
  const [operation] = new Description({ ...version, paths: { '/pets': { get: { responses } } } }).operations;
  return operation as Operation;
};

const responseOf = (node: unknown, version?: object): Response =>
  operationOf({ '200': node }, version).responses[0] as Response;

const hasContent = (content: unknown) => responseOf({ content }).hasContent;

describe('the responses of an operation', () => {
  test('are the members of `responses` in their order, extensions left out', () => {
    const { responses } = operationOf({ default: {}, 'x-note': {}, '4XX': {}, foo: null });
    expect(responses.map(({ key }) => key)).toEqual(['default', '4XX', 'foo']);
  });

  test('know where they stand', () => {
    expect(responseOf({}).pointer).toEqual(['paths', '/pets', 'get', 'responses', '200']);
  });

  test.each([[undefined], [null], ['200'], [5], [[{ description: 'x' }]]])(
    'are none when `responses` is no object: %j',
    (responses) => {
      const operation = operationOf(responses);
      expect(operation.responses).toEqual([]);
      expect(operation.responsesNode).toBeUndefined();
      expect(operation.hasUnknownResponses).toBe(false);
    },
  );

  test('are unknown behind a $ref that leads nowhere', () => {
    const operation = operationOf({ $ref: '#/nowhere' });
    expect(operation.responses).toEqual([]);
    expect(operation.hasUnknownResponses).toBe(true);
    expect(operation.declaresResponses).toBe(false);
  });

  test('are none in an empty object, which is there nevertheless', () => {
    const operation = operationOf({});
    expect([operation.responsesNode, operation.declaresResponses]).toEqual([{}, false]);
  });

  test('may have any key', () => {
    const responses = JSON.parse('{ "__proto__": {}, "constructor": {}, "200": {} }');
    expect(operationOf(responses).responses.map(({ key }) => key)).toEqual([
      '200',
      '__proto__',
      'constructor',
    ]);
  });
});

describe('an operation declares', () => {
  test.each<[string, object, string[], boolean]>([
    ['a code by itself', { '404': {} }, ['404'], true],
    ['a code by its range', { '4XX': {} }, ['404'], true],
    ['a range by a code', { '404': {} }, ['4XX'], true],
    ['one of several', { '410': {} }, ['404', '410'], true],
    ['default by itself', { default: {} }, ['default'], true],
    ['a code whose response is malformed', { '404': null }, ['404'], true],
    ['no code by default', { default: {} }, ['404'], false],
    ['no code by another', { '410': {} }, ['404'], false],
    ['no range by a key that is none', { '40X': {}, '4xx': {} }, ['4XX'], false],
    ['nothing by an extension', { 'x-404': {} }, ['404'], false],
  ])('%s', (_, responses, wanted, declared) => {
    expect(operationOf(responses).declares(wanted)).toBe(declared);
  });

  test('no code by a range in 2.0, which has none', () => {
    const operation = operationOf({ '4XX': {} }, { swagger: '2.0' });
    expect(operation.declares(['404'])).toBe(false);
    expect(operation.declaresResponses).toBe(false);
  });
});

describe('a key is valid', () => {
  const isValid = (key: string, version: object) =>
    operationOf({ [key]: {} }, version).responses[0]?.hasValidKey;
  test.each([
    ['200', true, true],
    ['599', true, true],
    ['default', true, true],
    ['4XX', false, true],
    ['4xx', false, false],
    ['099', false, false],
    ['600', false, false],
    ['Default', false, false],
    ['__proto', false, false],
  ])('%s: in 2.0 %p, in 3.x %p', (key, in2, in3) => {
    expect(isValid(key, { swagger: '2.0' })).toBe(in2);
    for (const openapi of ['3.0.4', '3.1.2', '3.2.0']) expect(isValid(key, { openapi })).toBe(in3);
  });
});

describe('a response', () => {
  test('has its headers in lower case', () => {
    expect(responseOf({ headers: { 'WWW-Authenticate': {}, etag: {}, 'X-Ü': null } }).headers).toEqual([
      'www-authenticate',
      'etag',
      'x-ü',
    ]);
  });
  test.each([[undefined], [null], [['Location']], ['Location'], [5]])('has no headers in %j', (headers) => {
    expect(responseOf({ headers }).headers).toEqual([]);
  });

  test('has links when there is one', () => {
    expect(responseOf({ links: { self: {} } }).hasLinks).toBe(true);
    for (const links of [undefined, {}, [], ['self'], null, 'self']) {
      expect(responseOf({ links }).hasLinks).toBe(false);
    }
  });

  test('has a description, which is empty when there is none', () => {
    expect(responseOf({ description: 'The pets.' }).description).toBe('The pets.');
    for (const description of [undefined, null, 5, ['x'], {}]) {
      expect(responseOf({ description }).description).toBe('');
    }
  });

  test.each([[null], ['x'], [5], [true], [[]], [{ $ref: '#/nowhere' }]])(
    'is unknown and declares nothing when it is %j',
    (node) => {
      const response = responseOf(node);
      expect(response.isUnknown).toBe(true);
      expect([response.headers, response.hasLinks, response.hasContent, response.description]).toEqual([
        [],
        false,
        false,
        '',
      ]);
    },
  );
  test('is known when it is an object, even an empty one', () => {
    expect(responseOf({}).isUnknown).toBe(false);
  });
});

describe('in OpenAPI 3.x it has content', () => {
  test.each<[string, unknown, boolean]>([
    ['with a media type', { 'application/json': { schema: { type: 'object' } } }, true],
    ['with a media type of any shape', { 'application/json': {} }, true],
    ['with a media type that says nothing', { 'application/json': null }, true],
    ['with an empty schema', { 'application/json': { schema: {} } }, true],
    ['with a schema that admits all', { 'application/json': { schema: true } }, true],
    [
      'with a schema that excludes something',
      { 'application/json': { schema: { not: { type: 'null' } } } },
      true,
    ],
    ['with a text of limited length', { 'text/plain': { schema: { maxLength: 1 } } }, true],
    ['with one schema that admits nothing and one that does', { 'a/b': { schema: false }, 'c/d': {} }, true],
    ['not without media types', {}, false],
    ['not with a schema that admits nothing', { 'application/json': { schema: false } }, false],
    ['not with not: {}', { 'application/json': { schema: { not: {} } } }, false],
    ['not with not: true', { 'application/json': { schema: { not: true } } }, false],
    ['not with an empty text', { 'text/plain': { schema: { type: 'string', maxLength: 0 } } }, false],
    [
      'not with schemas of which each admits nothing',
      { 'a/b': { schema: false }, 'c/d': { schema: { not: {} } } },
      false,
    ],
    ['not when it is a list', [{}], false],
    ['not when it is null', null, false],
    ['not when it is a text', 'application/json', false],
  ])('%s', (_, content, expected) => {
    expect(hasContent(content)).toBe(expected);
  });

  test('not by the schema and examples of 2.0', () => {
    expect(responseOf({ schema: {}, examples: { 'a/b': {} } }).hasContent).toBe(false);
  });
});

describe('in OpenAPI 2.0 it has content', () => {
  test.each<[string, object, boolean]>([
    ['with a schema', { schema: { type: 'object' } }, true],
    ['with an empty schema', { schema: {} }, true],
    ['with a file', { schema: { type: 'file' } }, true],
    ['with examples', { examples: { 'application/json': {} } }, true],
    ['not without a schema', {}, false],
    ['not with a schema that admits nothing', { schema: { maxLength: 0 } }, false],
    ['not with a schema that is null', { schema: null }, false],
    ['not with malformed examples', { examples: 'x' }, false],
    ['not by the content of 3.x', { content: { 'application/json': {} } }, false],
  ])('%s', (_, node, expected) => {
    expect(responseOf(node, { swagger: '2.0' }).hasContent).toBe(expected);
  });
});

describe('the uses of a response', () => {
  const shared = { description: 'Shared.' };
  const own = { description: 'Own.' };
  const description = new Description({
    openapi: '3.1.0',
    paths: {
      '/cats': { get: { responses: { '200': own, '404': shared } } },
      '/dogs': { get: { responses: { '404': null, '410': shared } } },
    },
    webhooks: { newPet: { post: { responses: { default: shared, '500': null } } } },
  });
  const responseAt = (operation: number, index: number) =>
    description.operations[operation]?.responses[index] as Response;
  const usesOf = (response: Response) =>
    description.usesOf(response).map(({ operation, key }) => `${operation.label} ${key}`);

  test('are all places where it stands', () => {
    const everywhere = ['GET /cats 404', 'GET /dogs 410', 'POST webhook newPet default'];
    expect(usesOf(responseAt(0, 1))).toEqual(everywhere);
    expect(usesOf(responseAt(2, 1))).toEqual(everywhere);
  });
  test('are itself when it is not shared', () => {
    expect(usesOf(responseAt(0, 0))).toEqual(['GET /cats 200']);
  });
  test('are itself when it is malformed, however many are', () => {
    expect(usesOf(responseAt(1, 0))).toEqual(['GET /dogs 404']);
  });
});

/** A response of a document of this version, under `200`, or in the components as `Found`. */
const placed = (node: object, version: object, isShared = false): Response => {
  const shared =
    'swagger' in version ? { responses: { Found: node } } : { components: { responses: { Found: node } } };
  const paths = { '/pets': { get: { responses: { '200': node } } } };
  return new Description({ ...version, paths, ...(isShared ? shared : {}) }).responses[0] as Response;
};
const V2 = { swagger: '2.0' };
const V3 = { openapi: '3.0.4' };
const HERE = ['paths', '/pets', 'get', 'responses', '200'];

describe('a response is unknown', () => {
  test.each<[string, unknown, boolean]>([
    ['when it is no object', 'The pet.', true],
    ['when its $ref leads nowhere', { $ref: '#/nowhere' }, true],
    ['when the $ref of its headers leads nowhere', { headers: { $ref: '#/nowhere' } }, true],
    ['but not without headers', { description: 'The pet.' }, false],
    ['but not when the $ref of something else leads nowhere', { content: { $ref: '#/nowhere' } }, false],
  ])('%s', (_, node, expected) => {
    expect(responseOf(node).isUnknown).toBe(expected);
  });
});

describe('the text of a response', () => {
  test.each<[object, string]>([
    [{ summary: 'A pet', description: 'The pet.' }, 'A pet\nThe pet.'],
    [{ description: ' The pet. ' }, 'The pet.'],
    [{ summary: 'A pet' }, 'A pet'],
    [{ summary: 5, description: null }, ''],
  ])('of %j is %j', (node, text) => {
    expect(responseOf(node).text).toBe(text);
  });
});

describe('the names of the component', () => {
  test('are those under which it stands, aliases among them', () => {
    const node = { description: 'The pet.' };
    const components = { responses: { Found: node, Alias: node, Other: { description: 'The pet.' } } };
    const paths = { '/pets': { get: { responses: { '200': node } } } };
    const [response] = new Description({ ...V3, paths, components }).responses;
    expect(response?.componentNames).toEqual(['Found', 'Alias']);
  });

  test.each([V2, V3])('is known in %j', (version) => {
    expect(placed({}, version, true).componentNames).toEqual(['Found']);
    expect(placed({}, version).componentNames).toEqual([]);
  });
});

describe('the headers of a response', () => {
  const headers = { ETag: { schema: { type: 'string' } }, 'X-Rate': {} };
  test('have their names in lower case', () => {
    expect(responseOf({ headers }).headers).toEqual(['etag', 'x-rate']);
    expect(responseOf({ headers: ['ETag'] }).headers).toEqual([]);
  });

  test.each<[string[], boolean]>([
    [['ETag'], true],
    [['Last-Modified', 'ETAG'], true],
    [['X-*'], true],
    [['Last-Modified'], false],
    [[], false],
  ])('whether one of %j is among them: %j', (names, expected) => {
    expect(responseOf({ headers }).hasHeader(names)).toBe(expected);
  });

  test('stand in the response, or in its component', () => {
    const pointerOf = (response: Response) => response.headerObjects.map(({ pointer }) => pointer);
    const node = { headers: { ETag: {} } };
    expect(pointerOf(placed(node, V3))).toEqual([[...HERE, 'headers', 'ETag']]);
    expect(pointerOf(placed(node, V3, true))).toEqual([
      ['components', 'responses', 'Found', 'headers', 'ETag'],
    ]);
    expect(pointerOf(placed(node, V2, true))).toEqual([['responses', 'Found', 'headers', 'ETag']]);
  });
});

describe('the contents of a response', () => {
  const schema = { type: 'object' };

  test('are one for each media type, with schema and examples', () => {
    const media = {
      schema,
      example: 1,
      examples: { one: { value: 2 }, two: { dataValue: 3 }, text: { serializedValue: '4' }, none: {} },
    };
    const { contents, mediaTypes } = placed(
      { content: { 'Text/JSON; charset=utf-8': media, 'a/b': {} } },
      V3,
    );
    const at = [...HERE, 'content', 'Text/JSON; charset=utf-8'];
    const other = [...HERE, 'content', 'a/b'];
    expect(mediaTypes).toEqual(['text/json', 'a/b']);
    expect(contents).toEqual([
      {
        mediaType: 'text/json',
        schema: { node: schema, pointer: [...at, 'schema'] },
        examples: [
          { node: 1, pointer: [...at, 'example'] },
          { node: 2, pointer: [...at, 'examples', 'one', 'value'] },
          { node: 3, pointer: [...at, 'examples', 'two', 'dataValue'] },
          { node: '4', pointer: [...at, 'examples', 'text', 'serializedValue'] },
        ],
      },
      { mediaType: 'a/b', schema: { node: undefined, pointer: [...other, 'schema'] }, examples: [] },
    ]);
  });

  test('are read once', () => {
    const response = placed({ content: { 'a/b': {} } }, V3);
    expect(response.contents).toBe(response.contents);
  });

  test('of a component stand there', () => {
    const [content] = placed({ content: { 'a/b': { schema } } }, V3, true).contents;
    expect(content?.schema.pointer).toEqual(['components', 'responses', 'Found', 'content', 'a/b', 'schema']);
  });

  const produces = ['Application/JSON', 'text/csv'];
  const examples = { 'application/json': { id: 1 }, 'text/csv; header=absent': 'id\n1' };

  test('in 2.0, are one for each media type that the operation produces', () => {
    const { contents, mediaTypes } = placed({ schema, examples }, { ...V2, produces });
    const at = { node: schema, pointer: [...HERE, 'schema'] };
    expect(mediaTypes).toEqual(['application/json', 'text/csv']);
    expect(contents).toEqual([
      {
        mediaType: 'application/json',
        schema: at,
        examples: [{ node: { id: 1 }, pointer: [...HERE, 'examples', 'application/json'] }],
      },
      {
        mediaType: 'text/csv',
        schema: at,
        examples: [{ node: 'id\n1', pointer: [...HERE, 'examples', 'text/csv; header=absent'] }],
      },
    ]);
  });

  test('in 2.0, are one of any media type where nothing is said of that', () => {
    const { contents, mediaTypes } = placed({ schema, examples }, V2, true);
    expect(mediaTypes).toEqual([]);
    expect(contents).toHaveLength(1);
    expect(contents[0]?.mediaType).toBe('');
    expect(contents[0]?.schema.pointer).toEqual(['responses', 'Found', 'schema']);
    expect(contents[0]?.examples).toHaveLength(2);
  });

  test('in 2.0, are none without a schema and examples, whatever the operation produces', () => {
    const { contents, mediaTypes } = placed({ content: { 'a/b': {} } }, { ...V2, produces });
    expect([contents, mediaTypes]).toEqual([[], []]);
  });
});
