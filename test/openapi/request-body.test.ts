import { describe, expect, test } from '@jest/globals';
import { Description } from '../../functions/openapi/description.ts';
import type { RequestBody } from '../../functions/openapi/request-body.ts';

const bodyOf = (requestBody: unknown, method = 'post', version = '3.1.0'): RequestBody | undefined => {
  const paths = { '/pets': { [method]: { requestBody } } };
  return new Description({ openapi: version, paths }).operations[0]?.requestBody;
};

const withContent = (content: unknown) => bodyOf({ content });
const withSchema = (schema: unknown, type = 'application/json') => withContent({ [type]: { schema } });

/** The body of a POST in 2.0. */
const bodyOf2 = (source: {
  readonly parameters?: unknown;
  readonly consumes?: unknown;
  readonly ofPathItem?: unknown;
  readonly ofDocument?: unknown;
}): RequestBody | undefined => {
  const { parameters, consumes, ofPathItem, ofDocument } = source;
  const paths = { '/pets': { parameters: ofPathItem, post: { parameters, consumes } } };
  return new Description({ swagger: '2.0', consumes: ofDocument, paths }).operations[0]?.requestBody;
};

describe('a request body', () => {
  test('has the media types of its content, without parameters and in lower case', () => {
    const body = withContent({ 'application/JSON; charset=utf-8': {}, ' text/plain ;q=1': {}, '*/*': {} });
    expect(body?.mediaTypes).toEqual(['application/json', 'text/plain', '*/*']);
  });

  test('is one even when nothing is known about a media type', () => {
    expect(withContent({ 'application/json': null })).toEqual({
      mediaTypes: ['application/json'],
      isArray: false,
      hasFile: false,
    });
  });

  test('is one when its $ref leads nowhere, but nothing is known about it', () => {
    expect(bodyOf({ $ref: '#/nowhere' })).toEqual({ mediaTypes: [], isArray: false, hasFile: false });
  });

  test.each([
    [undefined],
    [null],
    ['pet'],
    [5],
    [[]],
    [{}],
    [{ required: true }],
    [{ content: {} }],
    [{ content: null }],
    [{ content: [{}] }],
    [{ content: 'application/json' }],
  ])('is none without content: %j', (requestBody) => {
    expect(bodyOf(requestBody)).toBeUndefined();
  });

  test('is the same at each question', () => {
    const [operation] = new Description({
      openapi: '3.1.0',
      paths: { '/pets': { post: { requestBody: { content: { 'a/b': {} } } } } },
    }).operations;
    expect(operation?.requestBody).toBe(operation?.requestBody);
  });
});

describe('on methods whose body has no meaning', () => {
  const requestBody = { content: { 'application/json': {} } };
  test.each(['get', 'head', 'delete'])('3.0 ignores it: %s', (method) => {
    expect(bodyOf(requestBody, method, '3.0.4')).toBeUndefined();
  });
  test.each(['post', 'put', 'patch', 'options'])('3.0 reads it on others: %s', (method) => {
    expect(bodyOf(requestBody, method, '3.0.4')?.mediaTypes).toEqual(['application/json']);
  });
  test.each([
    ['get', '3.1.0'],
    ['head', '3.1.0'],
    ['delete', '3.1.0'],
    ['delete', '3.2.0'],
    ['query', '3.2.0'],
  ])('later versions read it: %s in %s', (method, version) => {
    expect(bodyOf(requestBody, method, version)?.mediaTypes).toEqual(['application/json']);
  });
});

describe('a list', () => {
  test.each<[string, RequestBody | undefined, boolean]>([
    ['is a schema of an array', withSchema({ type: 'array', items: {} }), true],
    [
      'is one of several media types',
      withContent({ 'text/plain': {}, 'application/json': { schema: { type: 'array' } } }),
      true,
    ],
    ['is no object', withSchema({ type: 'object' }), false],
    ['is no object with a list', withSchema({ properties: { pets: { type: 'array' } } }), false],
    ['is not known without a schema', withSchema(undefined), false],
    ['is not known from a malformed schema', withSchema(['array']), false],
  ])('%s', (_, body, isArray) => {
    expect(body?.isArray).toBe(isArray);
  });
});

describe('a file', () => {
  const form = 'multipart/form-data';
  test.each<[string, RequestBody | undefined, boolean]>([
    ['is octets', withContent({ 'application/octet-stream': {} }), true],
    ['is an image', withContent({ 'image/png': {} }), true],
    ['is any image, with a parameter', withContent({ 'Image/*; q=1': {} }), true],
    ['is a video', withContent({ 'video/mp4': {} }), true],
    ['is a PDF', withContent({ 'application/pdf': {} }), true],
    ['is a binary body', withSchema({ type: 'string', format: 'binary' }, 'application/x-own'), true],
    ['is a binary part', withSchema({ properties: { photo: { format: 'binary' } } }, form), true],
    [
      'is a list of binary parts',
      withSchema({ properties: { a: { items: { format: 'binary' } } } }, form),
      true,
    ],
    [
      'is a part with a media type',
      withSchema({ properties: { a: { contentMediaType: 'application/octet-stream' } } }, form),
      true,
    ],
    [
      'is a part of a schema that is put together',
      withSchema({ allOf: [{}, { properties: { a: { format: 'binary' } } }] }, form),
      true,
    ],
    ['is no form of texts', withSchema({ properties: { name: { type: 'string' } } }, form), false],
    ['is no JSON', withContent({ 'application/json': {} }), false],
    ['is one of several media types', withContent({ 'image/png': {}, 'application/json': {} }), true],
    ['is no vendor type that ends alike', withContent({ 'application/x-octet-stream': {} }), false],
    ['is no vendor type that begins alike', withContent({ 'application/pdfx': {} }), false],
    ['is no type with the name of one inside', withContent({ 'x-application/pdf': {} }), false],
    ['is no type of images with another name', withContent({ 'x-image/png': {} }), false],
    ['is no malformed schema', withSchema({ properties: [{ format: 'binary' }], allOf: 5 }, form), false],
  ])('%s', (_, body, hasFile) => {
    expect(body?.hasFile).toBe(hasFile);
  });
});

describe('in OpenAPI 2.0', () => {
  const pet = { name: 'pet', in: 'body', schema: { type: 'object' } };

  test('a body is a parameter', () => {
    expect(bodyOf2({ parameters: [pet] })).toEqual({ mediaTypes: [], isArray: false, hasFile: false });
  });
  test('a body may be a parameter of the path item', () => {
    expect(bodyOf2({ ofPathItem: [pet] })).toBeDefined();
  });
  test('a form is made of parameters', () => {
    expect(bodyOf2({ parameters: [{ name: 'a', in: 'formData', type: 'string' }] })).toBeDefined();
  });
  test('other parameters are no body, nor is a requestBody', () => {
    expect(bodyOf2({ parameters: [{ name: 'q', in: 'query' }, null, 'body'] })).toBeUndefined();
    const operation = { requestBody: { content: { 'application/json': {} } } };
    const document = { swagger: '2.0', paths: { '/pets': { post: operation } } };
    expect(new Description(document).operations[0]?.requestBody).toBeUndefined();
  });
  test('the body is read on any method', () => {
    const document = { swagger: '2.0', paths: { '/pets': { delete: { parameters: [pet] } } } };
    expect(new Description(document).operations[0]?.requestBody).toBeDefined();
  });

  test('the media types are those that the operation consumes', () => {
    const body = bodyOf2({ parameters: [pet], consumes: ['Text/CSV; header=present'], ofDocument: ['a/b'] });
    expect(body?.mediaTypes).toEqual(['text/csv']);
  });
  test('the media types are those of the document when the operation has none', () => {
    expect(bodyOf2({ parameters: [pet], ofDocument: ['a/b', null, 5] })?.mediaTypes).toEqual(['a/b']);
  });
  test('an empty list of the operation clears that of the document', () => {
    expect(bodyOf2({ parameters: [pet], consumes: [], ofDocument: ['a/b'] })?.mediaTypes).toEqual([]);
  });
  test.each([['a/b'], [null], [{ 'a/b': true }]])('media types are no %j', (consumes) => {
    expect(bodyOf2({ parameters: [pet], consumes, ofDocument: consumes })?.mediaTypes).toEqual([]);
  });

  test('a list is a body whose schema is an array', () => {
    expect(bodyOf2({ parameters: [{ ...pet, schema: { type: 'array' } }] })?.isArray).toBe(true);
    expect(bodyOf2({ parameters: [pet] })?.isArray).toBe(false);
  });
  test('the body of the operation replaces the one of the path item', () => {
    const body = bodyOf2({ ofPathItem: [{ ...pet, schema: { type: 'array' } }], parameters: [pet] });
    expect(body?.isArray).toBe(false);
  });

  test.each<[string, Parameters<typeof bodyOf2>[0], boolean]>([
    ['is a parameter of that type', { parameters: [{ name: 'a', in: 'formData', type: 'file' }] }, true],
    [
      'is one parameter among others',
      {
        parameters: [
          { name: 'a', in: 'formData', type: 'file' },
          { name: 'b', in: 'formData', type: 'string' },
        ],
      },
      true,
    ],
    ['is a binary body', { parameters: [{ ...pet, schema: { format: 'binary' } }] }, true],
    ['is a body in file types only', { parameters: [pet], consumes: ['image/png', 'image/gif'] }, true],
    ['is no body that may be JSON', { parameters: [pet], consumes: ['image/png', 'a/json'] }, false],
    ['is no body of unknown type', { parameters: [pet] }, false],
    ['is no text field', { parameters: [{ name: 'a', in: 'formData', type: 'string' }] }, false],
  ])('a file %s', (_, source, hasFile) => {
    expect(bodyOf2(source)?.hasFile).toBe(hasFile);
  });
});
