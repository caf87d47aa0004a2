import { describe, expect, test } from '@jest/globals';
import { Description } from '../../functions/openapi/description.ts';
import type { Operation } from '../../functions/openapi/operation.ts';
import { Parameter } from '../../functions/openapi/parameter.ts';

interface Source {
  readonly version?: object;
  readonly path?: string;
  readonly ofPathItem?: unknown;
  readonly ofOperation?: unknown;
}

const operationOf = ({
  version = { openapi: '3.1.0' },
  path = '/pets',
  ofPathItem,
  ofOperation,
}: Source): Operation => {
  const [operation] = new Description({
    ...version,
    paths: { [path]: { parameters: ofPathItem, get: { parameters: ofOperation } } },
  }).operations;
  return operation as Operation;
};

const namesOf = (source: Source) =>
  operationOf(source).parameters.map((parameter) => `${parameter.in} ${parameter.name}`);

const query = (members: object) => Parameter.read({ name: 'q', in: 'query', ...members }) as Parameter;

describe('the parameters of an operation', () => {
  test('are those of the path item and its own', () => {
    const ofPathItem = [{ name: 'petId', in: 'path' }];
    const ofOperation = [{ name: 'limit', in: 'query' }];
    expect(namesOf({ ofPathItem, ofOperation })).toEqual(['path petId', 'query limit']);
    expect(namesOf({ ofPathItem })).toEqual(['path petId']);
    expect(namesOf({ ofOperation })).toEqual(['query limit']);
  });

  test('are its own where the path item has one of the same name and place', () => {
    const ofPathItem = [
      { name: 'limit', in: 'query', required: true },
      { name: 'page', in: 'query' },
    ];
    const ofOperation = [{ name: 'limit', in: 'query', required: false }];
    const { parameters } = operationOf({ ofPathItem, ofOperation });
    expect(parameters.map(({ name, isRequired }) => [name, isRequired])).toEqual([
      ['limit', false],
      ['page', false],
    ]);
  });

  test('keep apart those of one name in different places', () => {
    const ofPathItem = [{ name: 'id', in: 'path' }];
    const ofOperation = [
      { name: 'id', in: 'query' },
      { name: 'id', in: 'header' },
      { name: 'id', in: 'cookie' },
    ];
    expect(namesOf({ ofPathItem, ofOperation })).toEqual(['path id', 'query id', 'header id', 'cookie id']);
  });

  test('ignore the case of header names only', () => {
    const ofPathItem = [
      { name: 'If-Match', in: 'header' },
      { name: 'Limit', in: 'query' },
    ];
    const ofOperation = [
      { name: 'IF-MATCH', in: 'header' },
      { name: 'limit', in: 'query' },
    ];
    expect(namesOf({ ofPathItem, ofOperation })).toEqual(['header if-match', 'query Limit', 'query limit']);
  });

  test('are not the bodies of 2.0', () => {
    const ofOperation = [
      { name: 'pet', in: 'body' },
      { name: 'name', in: 'formData' },
      { name: 'q', in: 'query' },
    ];
    expect(namesOf({ version: { swagger: '2.0' }, ofOperation })).toEqual(['query q']);
  });

  test.each([[null], ['q'], [5], [{ name: 'q', in: 'query' }], [undefined]])(
    'are none when the list is none: %j',
    (list) => {
      expect(namesOf({ ofPathItem: list, ofOperation: list })).toEqual([]);
    },
  );

  test('leave out what is malformed or unresolved', () => {
    const ofOperation = [
      null,
      'q',
      [],
      {},
      { name: 'q' },
      { in: 'query' },
      { name: 5, in: 'query' },
      { name: 'q', in: null },
      { $ref: '#/components/parameters/lost' },
      { name: 'page', in: 'query' },
    ];
    expect(namesOf({ ofOperation })).toEqual(['query page']);
  });
});

describe('a header parameter', () => {
  const header = (name: string) => Parameter.read({ name, in: 'header' });

  test.each(['Accept', 'content-type', 'AUTHORIZATION'])('%s is ignored', (name) => {
    expect(header(name)?.isIgnored).toBe(true);
  });
  test.each(['Accept-Language', 'X-Authorization', 'If-Match'])('%s is not ignored', (name) => {
    expect(header(name)?.isIgnored).toBe(false);
  });
  test('is no parameter in another place', () => {
    expect(Parameter.read({ name: 'accept', in: 'query' })?.isIgnored).toBe(false);
  });
});

describe('a value can be invalid', () => {
  test.each<[string, object]>([
    ['a required text', { required: true, schema: { type: 'string' } }],
    ['an integer', { schema: { type: 'integer' } }],
    ['a number', { schema: { type: 'number' } }],
    ['a boolean', { schema: { type: 'boolean' } }],
    ['an integer or null', { schema: { type: ['integer', 'null'] } }],
    ['anyOf an integer and null', { schema: { anyOf: [{ type: 'integer' }, { type: 'null' }] } }],
    ['oneOf a date and a number', { schema: { oneOf: [{ format: 'date' }, { type: 'number' }] } }],
    ['allOf with an integer', { schema: { allOf: [{ description: 'x' }, { type: 'integer' }] } }],
    ['an anyOf inside an allOf', { schema: { allOf: [{ anyOf: [{ type: 'integer' }] }] } }],
    ['a format', { schema: { type: 'string', format: 'date-time' } }],
    ['a pattern', { schema: { type: 'string', pattern: '^[a-z]+$' } }],
    ['an enum', { schema: { type: 'string', enum: ['a', 'b'] } }],
    ['a const', { schema: { const: 'a' } }],
    ['a const that is false', { schema: { const: false } }],
    ['a minimum length', { schema: { type: 'string', minLength: 1 } }],
    ['a maximum length', { schema: { type: 'string', maxLength: 10 } }],
    ['a maximum', { schema: { maximum: 100 } }],
    ['a minimum of 0', { schema: { minimum: 0 } }],
    ['content', { content: { 'application/json': {} } }],
    ['an integer of 2.0', { type: 'integer' }],
    ['an enum of 2.0', { type: 'string', enum: ['a'] }],
    ['a format of 2.0', { type: 'string', format: 'uuid' }],
  ])('of %s', (_, members) => {
    expect(query(members).canBeInvalid).toBe(true);
  });
});

describe('a value cannot be invalid', () => {
  test.each<[string, object]>([
    ['a text', { schema: { type: 'string' } }],
    ['a text or null', { schema: { type: ['string', 'null'] } }],
    ['anyOf a text and null', { schema: { anyOf: [{ type: 'string' }, { type: 'null' }] } }],
    ['anyOf a text and an integer', { schema: { anyOf: [{ type: 'string' }, { type: 'integer' }] } }],
    ['anyOf nothing', { schema: { anyOf: [] } }],
    ['anyOf null', { schema: { anyOf: [{ type: 'null' }] } }],
    ['allOf texts', { schema: { allOf: [{ type: 'string' }, {}] } }],
    ['no schema', {}],
    ['an empty schema', { schema: {} }],
    ['a schema that admits everything', { schema: true }],
    ['a schema that is a $ref kept for its cycle', { schema: { $ref: '#/components/schemas/Node' } }],
    ['required in words', { required: 'true', schema: { type: 'string' } }],
    ['a text of 2.0', { type: 'string' }],
    ['a malformed schema', { schema: { type: 'string', anyOf: 'x', oneOf: 5, allOf: null } }],
    ['malformed content', { content: [] }],
    ['a title', { schema: { type: 'string', title: 'Query', description: 'Free text', default: 'x' } }],
  ])('of %s', (_, members) => {
    expect(query(members).canBeInvalid).toBe(false);
  });

  test.each(['allOf', 'anyOf', 'oneOf'])('of a schema that contains itself in %s', (keyword) => {
    const schema: Record<string, unknown> = {};
    schema[keyword] = [schema];
    expect(query({ schema }).canBeInvalid).toBe(false);
  });

  test.each([
    [8, true],
    [9, false],
  ])('of a constraint %d levels down: %j', (levels, expected) => {
    let schema: object = { type: 'integer' };
    for (let level = 0; level < levels; level += 1) schema = { allOf: [schema] };
    expect(query({ schema }).canBeInvalid).toBe(expected);
  });
});

describe('the values are a closed list', () => {
  test.each<[string, object, boolean]>([
    ['by an enum', { schema: { enum: ['a', 'b'] } }, true],
    ['by a const', { schema: { const: 'a' } }, true],
    ['by an enum of 2.0', { type: 'string', enum: ['a'] }, true],
    ['not by an empty enum', { schema: { enum: [] } }, false],
    ['not by a malformed enum', { schema: { enum: 'a' } }, false],
    ['not by a type', { schema: { type: 'integer' } }, false],
  ])('%s', (_, members, isClosed) => {
    expect(query(members).isClosed).toBe(isClosed);
  });
});

describe('a path has a parameter that can name what does not exist', () => {
  const open = (path: string, ...ofOperation: object[]) =>
    operationOf({ path, ofOperation }).hasOpenPathParameter;

  test.each<[string, boolean, string, object[]]>([
    ['/pets/{petId}', true, 'that is declared', [{ name: 'petId', in: 'path', schema: { type: 'string' } }]],
    ['/pets/{petId}', true, 'that is not declared', []],
    ['/pets/{petId}.json', true, 'before a suffix', []],
    ['/pets', false, 'because there is none', []],
    [
      '/pets/{kind}',
      false,
      'because it is a closed list',
      [{ name: 'kind', in: 'path', schema: { enum: ['a'] } }],
    ],
    [
      '/pets/{kind}',
      true,
      'when the closed list is a query',
      [{ name: 'kind', in: 'query', schema: { enum: ['a'] } }],
    ],
    ['/{kind}/{id}', true, 'beside a closed list', [{ name: 'kind', in: 'path', schema: { enum: ['a'] } }]],
    ['/files/{path+}', false, 'because it takes the rest', []],
    ['/files/{path*}', false, 'because it takes the rest', []],
    ['/files/{path', false, 'because the brace is left open', []],
  ])('%s: %s %s', (path, expected, _, parameters) => {
    expect(open(path, ...parameters)).toBe(expected);
  });
});
