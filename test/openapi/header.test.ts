import { describe, expect, test } from '@jest/globals';
import { Header } from '../../functions/openapi/header.ts';
import { Schemas } from '../../functions/openapi/schema.ts';

const POINTER = ['paths', '/pets', 'get', 'responses', '200', 'headers'];

const headersOf = (headers: unknown, root: object = {}) => Header.read(headers, POINTER, new Schemas(root));

const header = (node: object, root?: object): Header => headersOf({ 'X-Pets': node }, root)[0] as Header;

describe('the headers of a response', () => {
  test('are the members of `headers` in their order, as they are written', () => {
    const headers = headersOf({ 'Retry-After': {}, ETag: {}, etag: {} });
    expect(headers.map(({ name }) => name)).toEqual(['Retry-After', 'ETag', 'etag']);
  });

  test('know what they are and where they stand', () => {
    const node = { schema: { type: 'string' } };
    const { node: own, pointer } = header(node);
    expect(own).toBe(node);
    expect(pointer).toEqual([...POINTER, 'X-Pets']);
  });

  test.each([[undefined], [null], [['ETag']], ['ETag'], [5], [{ $ref: '#/components/lost' }]])(
    'are none in %j',
    (headers) => {
      expect(headersOf(headers)).toEqual([]);
    },
  );

  test('leave out what is malformed or unresolved', () => {
    const headers = headersOf({
      'X-Null': null,
      'X-Text': 'string',
      'X-List': [{}],
      'X-Lost': { $ref: '#/components/headers/lost' },
      ETag: {},
    });
    expect(headers.map(({ name }) => name)).toEqual(['ETag']);
  });

  test('may have any name', () => {
    const headers = headersOf(JSON.parse('{ "__proto__": {}, "constructor": {} }'));
    expect(headers.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
  });
});

describe('a header is required', () => {
  test.each<[string, object, boolean]>([
    ['by required: true', { required: true }, true],
    ['not by required: false', { required: false }, false],
    ['not in words', { required: 'true' }, false],
    ['not by the required of its schema', { schema: { required: true } }, false],
    ['not by itself', {}, false],
  ])('%s', (_, node, expected) => {
    expect(header(node).isRequired).toBe(expected);
  });
});

describe('the types of a header', () => {
  test.each<[string, object, string[]]>([
    ['are that of its schema', { schema: { type: 'integer' } }, ['integer']],
    ['are those of its schema without null', { schema: { type: ['string', 'null'] } }, ['string']],
    [
      'are those of all alternatives',
      { schema: { oneOf: [{ type: 'integer' }, { type: 'string' }] } },
      ['integer', 'string'],
    ],
    ['are those of a part', { schema: { allOf: [{ minimum: 0 }, { type: 'integer' }] } }, ['integer']],
    ['are that of the header itself in 2.0', { type: 'array', items: { type: 'string' } }, ['array']],
    ['are those of the schema beside a type of its own', { type: 'string', schema: { minimum: 0 } }, []],
    ['are none of a schema that says nothing', { schema: {} }, []],
    ['are none of a schema that admits everything', { schema: true }, []],
    ['are none where one alternative says nothing', { schema: { anyOf: [{ type: 'integer' }, {}] } }, []],
    ['are none without a schema', { description: 'Pets.' }, []],
    ['are none of content', { content: { 'text/plain': { schema: { type: 'integer' } } } }, []],
    ['are none beside content', { type: 'integer', content: { 'text/plain': {} } }, []],
    ['are none of a malformed schema', { schema: { type: 5, anyOf: 'x', allOf: null } }, []],
    ['are none of a schema that nobody finds', { schema: { $ref: '#/components/schemas/lost' } }, []],
  ])('%s', (_, node, types) => {
    expect(header(node).types).toEqual(types);
  });

  test('follow a $ref that was kept for its cycle', () => {
    const Seconds = { type: 'integer' };
    const { types } = header(
      { schema: { $ref: '#/components/schemas/Seconds' } },
      { components: { schemas: { Seconds } } },
    );
    expect(types).toEqual(['integer']);
  });

  test('end where a schema contains itself', () => {
    const schema: Record<string, unknown> = {};
    schema.allOf = [schema];
    expect(header({ schema }).types).toEqual([]);
  });
});

describe('the types of the items of a header', () => {
  test.each<[string, object, string[]]>([
    ['are those of its array', { schema: { type: 'array', items: { type: 'string' } } }, ['string']],
    ['are those of the header itself in 2.0', { type: 'array', items: { type: 'integer' } }, ['integer']],
    ['are none of an array that does not say', { schema: { type: 'array' } }, []],
    ['are none of what is no array', { schema: { type: 'string', items: { type: 'string' } } }, []],
    ['are none of items that are malformed', { schema: { type: 'array', items: 'string' } }, []],
  ])('%s', (_, node, types) => {
    expect(header(node).itemTypes).toEqual(types);
  });
});

describe('the examples of a header', () => {
  test.each<[string, object, unknown[]]>([
    ['are its own', { example: '60', schema: { type: 'string' } }, ['60']],
    ['are its named ones', { examples: { one: { value: 1 }, two: { value: 2 } } }, [1, 2]],
    ['are its own in a list', { examples: ['a', 'b'], schema: { type: 'string' } }, ['a', 'b']],
    [
      'are its named ones of 3.2',
      { examples: { one: { dataValue: 1 }, two: { serializedValue: '2' } } },
      [1, '2'],
    ],
    [
      'are those of the alternatives of its schema',
      {
        schema: {
          oneOf: [{ const: 'a' }, { example: 'b' }],
          anyOf: [{ default: 'c' }],
          allOf: [{ const: 'd' }],
        },
      },
      ['a', 'b', 'c'],
    ],
    ['are none beside content', { content: { 'text/plain': {} }, example: 'a' }, []],
    [
      'are those of its schema',
      { schema: { example: 'a', default: 'b', examples: ['c', 'd'] } },
      ['a', 'b', 'c', 'd'],
    ],
    ['are what the schema admits alone', { schema: { const: 'a' } }, ['a']],
    ['are the one value of an enum', { schema: { enum: ['a'] } }, ['a']],
    ['are its own before those of the schema', { example: 'a', schema: { example: 'b' } }, ['a', 'b']],
    ['may be false, 0 and empty', { example: false, schema: { default: 0, example: '' } }, [false, '', 0]],
    ['are not the values of a list', { schema: { enum: ['a', 'b'] } }, []],
    ['are not null, lists and objects', { example: null, schema: { example: ['a'], default: {} } }, []],
    [
      'are not named ones without a value',
      { examples: { one: { externalValue: 'a' }, two: 'b', three: null } },
      [],
    ],
    ['are not those of a malformed schema', { schema: 'string' }, []],
    ['are none where there are none', { schema: { type: 'string' } }, []],
  ])('%s', (_, node, examples) => {
    expect(header(node).examples).toEqual(examples);
  });

  test('are those of the header itself in 2.0', () => {
    expect(header({ type: 'string', default: '60', enum: ['60'] }).examples).toEqual(['60', '60']);
  });
});
