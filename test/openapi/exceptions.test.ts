import { describe, expect, test } from '@jest/globals';
import { type ExceptionsOwner, exceptionsOf, faultOf } from '../../functions/openapi/exceptions.ts';
import { KINDS } from '../../functions/openapi/kind.ts';

const ignoredBy = (extension: unknown) => [...exceptionsOf({ 'x-status-codes': extension }).ignore];
const kindBy = (extension: unknown) => exceptionsOf({ 'x-status-codes': extension }).kind;

describe('an exception', () => {
  test('silences each rule that has a reason', () => {
    const ignore = { 'http-201-on-create': 'Legacy clients.', 'http-get-success': 'See #12.' };
    expect(ignoredBy({ ignore })).toEqual(Object.entries(ignore));
  });

  test.each([[''], ['  \n'], [null], [true], [5], [['why']], [{ why: 'x' }]])(
    'silences nothing without a reason: %j',
    (reason) => {
      expect(ignoredBy({ ignore: { 'http-201-on-create': reason, 'http-get-success': 'Why.' } })).toEqual([
        ['http-get-success', 'Why.'],
      ]);
    },
  );

  test('has ids as they are written, __proto__ among them', () => {
    expect(ignoredBy(JSON.parse('{ "ignore": { "__proto__": "Why.", "constructor": "Why." } }'))).toEqual([
      ['__proto__', 'Why.'],
      ['constructor', 'Why.'],
    ]);
    expect(exceptionsOf({ 'x-status-codes': { ignore: {} } }).ignore.has('constructor')).toBe(false);
  });

  test.each(KINDS)('sets the kind %s', (kind) => {
    expect(kindBy({ kind })).toBe(kind);
  });
  test.each([['Create'], ['teleport'], [''], ['constructor'], [5], [null], [['create']], [{}]])(
    'sets no kind with %j',
    (kind) => {
      expect(kindBy({ kind })).toBeUndefined();
    },
  );

  test.each([
    [undefined],
    [null],
    [true],
    ['http-get-success'],
    [5],
    [[]],
    [{}],
    [{ ignore: [] }],
    [{ ignore: 'x' }],
  ])('says nothing when it is %j', (extension) => {
    expect(ignoredBy(extension)).toEqual([]);
    expect(kindBy(extension)).toBeUndefined();
  });

  test.each([[undefined], [null], [5], ['x'], [[]]])('is none where the owner is %j', (owner) => {
    expect(exceptionsOf(owner)).toEqual({ ignore: new Map(), kind: undefined });
  });
});

describe('the fault', () => {
  const isRule = (id: string) => id === 'http-get-success';
  const faultIn = (extension: unknown, owner: ExceptionsOwner = 'operation') => {
    const fault = faultOf(extension, owner, isRule);
    return fault && `${fault.fact}; ${fault.fix}`;
  };

  test.each<[unknown, ExceptionsOwner]>([
    [{}, 'operation'],
    [{ ignore: {} }, 'operation'],
    [{ ignore: { 'http-get-success': 'Why.' } }, 'operation'],
    [{ kind: 'action', ignore: { 'http-get-success': 'Why.' } }, 'operation'],
    [{ ignore: { 'http-get-success': 'Why.' } }, 'path item'],
    [{ ignore: { 'http-get-success': 'Why.' } }, 'response'],
  ])('is none in %j on a %s', (extension, owner) => {
    expect(faultIn(extension, owner)).toBeUndefined();
  });

  test.each<[unknown, ExceptionsOwner, string]>([
    [null, 'operation', 'x-status-codes is not an object; give it ignore or kind as a member'],
    ['off', 'operation', 'x-status-codes is not an object; give it ignore or kind as a member'],
    [[], 'response', 'x-status-codes is not an object; give it ignore as a member'],
    [{ ignored: {} }, 'operation', 'x-status-codes has the unknown member ignored; use ignore or kind'],
    [{ kind: 'create' }, 'response', 'x-status-codes has the unknown member kind; use ignore'],
    [{ kind: 'create' }, 'path item', 'x-status-codes has the unknown member kind; use ignore'],
    [
      { kind: 'teleport' },
      'operation',
      `x-status-codes has the unknown kind "teleport"; use ${KINDS.join(', ')}`,
    ],
    [{ ignore: [] }, 'operation', 'x-status-codes.ignore is not an object; list reasons by rule id'],
    [
      { ignore: 'http-get-success' },
      'response',
      'x-status-codes.ignore is not an object; list reasons by rule id',
    ],
    [
      { ignore: { 'http-nothing': 'Why.' } },
      'operation',
      'x-status-codes ignores the unknown rule http-nothing; use the id that the report names',
    ],
    [
      { ignore: { 'http-get-success': ' ' } },
      'path item',
      'x-status-codes ignores http-get-success without a reason; write why, as the value of http-get-success',
    ],
    [
      { ignore: { 'http-get-success': null } },
      'operation',
      'x-status-codes ignores http-get-success without a reason; write why, as the value of http-get-success',
    ],
  ])('in %j on a %s is: %s', (extension, owner, words) => {
    expect(faultIn(extension, owner)).toBe(words);
  });

  test.each([[5], [null], [['create']]])('is the kind when that is %j', (kind) => {
    expect(faultIn({ kind })).toMatch(/^x-status-codes\.kind is not a string; use create, /);
  });

  test('is the first of several', () => {
    expect(faultIn({ kind: 'teleport', ignore: 5 })).toMatch(/unknown kind/);
    expect(faultIn({ ignore: { 'http-get-success': '', 'http-nothing': '' } })).toMatch(/without a reason/);
  });
});
