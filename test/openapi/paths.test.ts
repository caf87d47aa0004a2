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

  test('its segments hold what is written and what the braces hold', () => {
    const parameter = (name: string) => ({ literal: '', isParameter: true, parameter: name });
    const literal = (text: string) => ({ literal: text, isParameter: false, parameter: '' });
    expect(parseTemplate('/pets/{petId}').segments).toEqual([literal('pets'), parameter('petId')]);
    expect(parseTemplate('/pets/:petId').segments).toEqual([literal('pets'), parameter('petId')]);
    expect(parseTemplate('/pets:import').segments).toEqual([literal('pets')]);
    expect(parseTemplate("/Tables('{table}')").segments).toEqual([literal('Tables'), parameter("'table'")]);
    expect(parseTemplate('/a.JSON/b.xml').segments).toEqual([literal('a'), literal('b')]);
  });

  test('a slash, a fragment or a query inside braces is part of the parameter', () => {
    expect(shape('/{a/b}/c')).toBe('{}/c');
    expect(shape('/{a{b}/c}/d')).toBe('{}/d');
    expect(shape('/}{a/b}/c')).toBe('{}/c');
    expect(parseTemplate('/{a?b}/c#d')).toMatchObject({ suffix: 'd' });
    expect(shape('/{a?b}/c')).toBe('{}/c');
  });

  test.each([
    ['/a()', 'a'],
    ['/(a)', '(a)'],
    ['/a(b', 'a(b'],
    ['/a)', 'a)'],
    ['/a:b c', 'a:b c'],
    ['/a:!b', 'a:!b'],
  ])('what is like a key or a custom method, but none: %s', (path, expected) => {
    expect(shape(path)).toBe(expected);
    expect(parseTemplate(path).customMethod).toBeUndefined();
  });

  test('of a long one the beginning is read', () => {
    expect(shape(`/${'a'.repeat(5000)}`)).toHaveLength(1999);
  });

  test('a fragment or query is a suffix', () => {
    expect(parseTemplate('/Task#return')).toMatchObject({ suffix: 'return', customMethod: undefined });
    expect(shape('/Task#return')).toBe('Task');
    expect(parseTemplate('/tasks?async').suffix).toBe('async');
    expect(parseTemplate('/tasks').suffix).toBeUndefined();
  });
});

describe('a template has neighbours', () => {
  const locate = (path: string) => document().locate(path);
  const document = () =>
    paths(
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
      'POST /lists/{id}',
      'POST /lists/{id}/items',
      'GET /shelves/all/{shelf}',
      'POST /shelves/{shelf}:close',
      'POST /rooms/{id}/lists',
      'POST /rooms/{id}/shelves',
      'POST /rooms/{id}/sports',
      'GET /sport/{id}',
      'PUT /rooms/{id}/pets/{other}',
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
    ['/pets:import', undefined],
    ['/orders:archive', undefined],
    ['/lists', undefined],
    ['/shelves', undefined],
    ['/orders/{id}', undefined],
  ])('item below %s', (path, expected) => {
    expect(locate(path).item).toBe(expected);
  });

  test('item beside and elsewhere', () => {
    expect(locate('/pets/create').itemBeside).toBe('/pets/{petId}');
    expect(locate('/shops/{id}/pets').itemElsewhere).toBe('/pets/{petId}');
    expect(locate('/owners/{id}/companies').itemElsewhere).toBe('/company/{id}');
    expect(locate('/shops/{id}').itemElsewhere).toBeUndefined();
    // one that takes nothing but POST, and one that is none by its custom method
    expect(locate('/rooms/{id}/lists').itemElsewhere).toBeUndefined();
    expect(locate('/rooms/{id}/shelves').itemElsewhere).toBeUndefined();
    expect(locate('/rooms/{id}/sports').itemElsewhere).toBe('/sport/{id}');
  });

  test('methods, collection, trailing parameter', () => {
    expect([...locate('/pets').methods]).toEqual(['GET', 'POST']);
    expect(locate('/pets/{any}')).toMatchObject({ collection: 'pets', endsInParameter: true });
    expect(locate('/owners/{o}/settings')).toMatchObject({
      collection: 'settings',
      endsInParameter: false,
    });
    expect(locate('/').collection).toBe('');
    expect(locate('/').endsInParameter).toBe(false);
    expect([...locate('/pets:import').methods]).toEqual([]);
    expect([...locate('/nothing').methods]).toEqual([]);
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
