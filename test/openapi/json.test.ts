import { describe, expect, test } from '@jest/globals';
import {
  arrayAt,
  entries,
  isObject,
  isUnresolved,
  member,
  objectAt,
  stringAt,
} from '../../functions/openapi/json.ts';

const revoked = (target: object): object => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const NO_OBJECTS = [undefined, null, true, 0, 5, '', 'text', [], [{}], revoked({}), revoked([])];
const hostile = JSON.parse('{ "__proto__": { "x": 1 }, "constructor": "c" }');

describe('an object is', () => {
  test.each([[{}], [{ a: 1 }], [Object.create(null)], [new Proxy({}, {})]])('%p', (value) => {
    expect(isObject(value)).toBe(true);
  });
  test.each(NO_OBJECTS.map((value, index) => [index, value]))('not the %d. of what is none', (_, value) => {
    expect(isObject(value)).toBe(false);
    expect(entries(value)).toEqual([]);
    expect(member(value, 'length')).toBeUndefined();
    expect(isUnresolved(value)).toBe(false);
  });
});

describe('a member is', () => {
  test('what stands under the name', () => {
    expect(member({ a: 0 }, 'a')).toBe(0);
    expect(member({ a: null }, 'a')).toBeNull();
  });
  test('none that the object inherits', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) expect(member({}, name)).toBeUndefined();
    expect(member(Object.create({ a: 1 }), 'a')).toBeUndefined();
  });
  test('one that the document calls like an inherited one', () => {
    expect(member(hostile, '__proto__')).toEqual({ x: 1 });
    expect(member(hostile, 'constructor')).toBe('c');
    expect(entries(hostile)).toEqual([
      ['__proto__', { x: 1 }],
      ['constructor', 'c'],
    ]);
  });
});

describe('what has another type is absent', () => {
  const object = { a: 1 };
  const list = [1];
  test.each<[unknown, unknown, unknown, unknown]>([
    [object, object, undefined, []],
    ['text', undefined, 'text', []],
    ['', undefined, '', []],
    [list, undefined, undefined, list],
    [5, undefined, undefined, []],
    [null, undefined, undefined, []],
    [undefined, undefined, undefined, []],
  ])('%j', (value, asObject, asString, asArray) => {
    const node = { value };
    expect(objectAt(node, 'value')).toBe(asObject);
    expect(stringAt(node, 'value')).toBe(asString);
    expect(arrayAt(node, 'value')).toEqual(asArray);
  });
  test('a proxy that was revoked, too', () => {
    expect(objectAt({ value: revoked({}) }, 'value')).toBeUndefined();
    expect(arrayAt({ value: revoked([]) }, 'value')).toEqual([]);
  });
});

describe('a $ref is left', () => {
  test.each<[unknown, boolean]>([
    [{ $ref: '#/nowhere' }, true],
    [{ $ref: '' }, true],
    [{ $ref: 5 }, false],
    [{ $ref: { type: 'string' } }, false],
    [{ ref: '#/nowhere' }, false],
  ])('in %j: %j', (value, expected) => {
    expect(isUnresolved(value)).toBe(expected);
  });
});
