import { describe, expect, test } from '@jest/globals';
import { Paths, parseTemplate } from '../../functions/openapi/paths.ts';

const paths = (...entries: string[]) =>
  new Paths(
    entries.map((entry) => {
      const [methods = '', path = ''] = entry.split(' ');
      return { path, methods: methods.split(',') };
    }),
  );
const shape = (path: string) =>
  parseTemplate(path)
    .segments.map((segment) => (segment.isParameter ? '{}' : segment.literal))
    .join('/');

describe('a template is taken apart', () => {
  test.each([
    ['/pets', 'pets'],
    ['/pets/', 'pets'],
    ['/pets/{petId}', 'pets/{}'],
    ['/pets/:petId', 'pets/{}'],
    ['/pets/{petId}.json', 'pets/{}'],
    ['/pets.json', 'pets'],
    ["/Tables('{table}')", 'Tables/{}'],
    ["/{table}(PartitionKey='{p}',RowKey='{r}')", '{}/{}'],
    ['/groups/delta()', 'groups/delta'],
    ['/v1/{name=projects/*/secrets/*}/versions', 'v1/{}/versions'],
    ['/Endpoint/$template', 'Endpoint/$template'],
    ['/chat.postMessage', 'chat.postMessage'],
    ['/', ''],
    ['', ''],
  ])('%s', (path, expected) => {
    expect(shape(path)).toBe(expected);
  });

  test.each([
    ['/pets:import', 'import'],
    ['/pets/{petId}:sell', 'sell'],
    ['/v1/{name=a/*}:cancel', 'cancel'],
    ['/pets/:petId', undefined],
    ['/{a}:{b}', undefined],
    ['/urn:x/pets', undefined],
  ])('custom method of %s', (path, expected) => {
    expect(parseTemplate(path).customMethod).toBe(expected);
  });

  test('a fragment or query is a suffix', () => {
    expect(parseTemplate('/Task#return')).toMatchObject({ suffix: 'return', customMethod: undefined });
    expect(shape('/Task#return')).toBe('Task');
    expect(parseTemplate('/tasks?async').suffix).toBe('async');
    expect(parseTemplate('/tasks').suffix).toBeUndefined();
  });
});

describe('a template has neighbours', () => {
  const document = paths(
    'GET,POST /pets',
    'GET,DELETE /pets/{petId}',
    'POST /pets/create',
    'POST /hooks',
    'POST /hooks/{name}',
    'POST /orders',
    'GET /orders/{id}/items',
    'POST /Accounts/{Sid}/Messages.json',
    'GET /Accounts/{Sid}/Messages/{Sid}.json',
    'POST /shops/{id}/pets',
    'POST /owners/{id}/companies',
    'GET /company/{id}',
    'GET /owners/{owner}/settings',
    'POST /pets/{petId}:sell',
  );

  test.each([
    ['/pets', '/pets/{petId}'],
    ['/pets/', '/pets/{petId}'],
    ['/orders', '/orders/{id}/items'],
    ['/Accounts/{Sid}/Messages.json', '/Accounts/{Sid}/Messages/{Sid}.json'],
    ['/pets/{petId}', undefined],
    ['/hooks', undefined],
    ['/unknown', undefined],
    ['/pets/{petId}:sell', undefined],
  ])('item below %s', (path, expected) => {
    expect(document.locate(path).item).toBe(expected);
  });

  test('item beside and elsewhere', () => {
    expect(document.locate('/pets/create').itemBeside).toBe('/pets/{petId}');
    expect(document.locate('/shops/{id}/pets').itemElsewhere).toBe('/pets/{petId}');
    expect(document.locate('/owners/{id}/companies').itemElsewhere).toBe('/company/{id}');
    expect(document.locate('/shops/{id}').itemElsewhere).toBeUndefined();
  });

  test('methods, collection, trailing parameter', () => {
    expect([...document.locate('/pets').methods]).toEqual(['GET', 'POST']);
    expect(document.locate('/pets/{any}')).toMatchObject({ collection: 'pets', endsInParameter: true });
    expect(document.locate('/owners/{o}/settings')).toMatchObject({
      collection: 'settings',
      endsInParameter: false,
    });
    expect(document.locate('/').collection).toBe('');
  });
});

test('any string is a template', () => {
  const odd = [
    '',
    '/',
    '{',
    '}',
    '/{',
    '/a}{/b',
    '/__proto__',
    '/constructor/{x}',
    '(',
    '/a(',
    ':',
    '/:',
    '#',
    '/a:',
  ];
  const document = new Paths(odd.map((path) => ({ path, methods: ['GET', 'POST', '__proto__'] })));
  for (const path of [...odd, '/'.repeat(100_000), '{'.repeat(100_000), `/${'a'.repeat(100_000)}:`]) {
    expect(() => document.locate(path)).not.toThrow();
  }
  expect(document.locate('/constructor').item).toBe('/constructor/{x}');
  expect(new Paths([]).locate('/toString').item).toBeUndefined();
});

// Code that Stryker has instrumented is slow.
(process.env.STRYKER_MUTATOR_WORKER ? test.skip : test)('thousands of templates are quick', () => {
  const entries = Array.from({ length: 20_000 }, (_, index) => ({
    path: `/v1/group${index % 200}/{id}/things${index}/{thing}`,
    methods: ['GET', 'PUT'],
  }));
  const start = performance.now();
  const document = new Paths(entries);
  for (const { path } of entries) document.locate(path);
  expect(performance.now() - start).toBeLessThan(2000);
});
