import { describe, expect, test } from '@jest/globals';
import {
  answers,
  classOf,
  isCode,
  isError,
  isRange,
  STATUS_KEY_PATTERN,
} from '../../functions/http/status.ts';

const CODES = ['100', '199', '200', '404', '418', '499', '599'];
const RANGES = ['1XX', '2XX', '3XX', '4XX', '5XX'];
const NONSENSE = [
  '',
  '0',
  '20',
  '099',
  '600',
  '999',
  '2000',
  '20X',
  '4xx',
  '4Xx',
  '0XX',
  '6XX',
  'XXX',
  '4XXX',
  '14XX',
  'Default',
  'x-note',
  ' 404',
  '404 ',
  '404\n',
  '4XX\n',
  '4e2',
  '-404',
  '٤٠٤',
  'constructor',
  '__proto__',
];

describe('a key is', () => {
  test.each(CODES)('a code and no range: %j', (key) => {
    expect([isCode(key), isRange(key)]).toEqual([true, false]);
  });
  test.each(RANGES)('a range and no code: %j', (key) => {
    expect([isCode(key), isRange(key)]).toEqual([false, true]);
  });
  test.each(['default', ...NONSENSE])('neither a code nor a range: %j', (key) => {
    expect([isCode(key), isRange(key)]).toEqual([false, false]);
  });
});

describe('the class', () => {
  test.each([
    ['100', '1XX'],
    ['204', '2XX'],
    ['308', '3XX'],
    ['499', '4XX'],
    ['599', '5XX'],
    ['4XX', '4XX'],
  ])('of %s is %s', (key, range) => {
    expect(classOf(key)).toBe(range);
  });
  test.each(['default', ...NONSENSE])('of %j is unknown', (key) => {
    expect(classOf(key)).toBeUndefined();
  });
});

describe('a response is', () => {
  test.each(['400', '499', '500', '599', '4XX', '5XX', 'default'])('an error: %s', (key) => {
    expect(isError(key)).toBe(true);
  });
  test.each(['100', '204', '304', '399', '1XX', '2XX', '3XX', ...NONSENSE])('no error: %j', (key) => {
    expect(isError(key)).toBe(false);
  });
});

describe('a declared key answers a wanted one', () => {
  test.each([
    ['404', '404', 'a code answers itself'],
    ['4XX', '404', 'a range answers its codes'],
    ['404', '4XX', 'a code answers its range'],
    ['499', '4XX', 'an unregistered code answers its range as well'],
    ['4XX', '4XX', 'a range answers itself'],
    ['default', 'default', 'default answers itself'],
  ])('%s for %s: %s', (declared, wanted) => {
    expect(answers(declared, wanted)).toBe(true);
  });
});

describe('a declared key does not answer a wanted one', () => {
  test.each([
    ['404', '410', 'two codes of one class are not the same'],
    ['5XX', '404', 'a range answers no code of another class'],
    ['500', '4XX', 'a code answers no range of another class'],
    ['5XX', '4XX', 'two ranges are not the same'],
    ['default', '404', 'default answers no code'],
    ['default', '4XX', 'default answers no range'],
    ['404', 'default', 'a code answers no default'],
    ['4XX', 'default', 'a range answers no default'],
    ['4xx', '404', 'a lower-case range is none'],
    ['4xx', '4XX', 'a lower-case range is none, also not for the range'],
    ['40X', '4XX', 'a partial range is no key'],
    ['600', '6XX', 'there is no sixth class'],
    ['x-note', '4XX', 'an extension is no key'],
  ])('%s for %s: %s', (declared, wanted) => {
    expect(answers(declared, wanted)).toBe(false);
  });
});

describe('the pattern of options', () => {
  const pattern = new RegExp(STATUS_KEY_PATTERN, 'u');
  test.each([...CODES, ...RANGES, 'default'])('takes %j', (key) => {
    expect(pattern.test(key)).toBe(true);
  });
  test.each(NONSENSE)('refuses %j', (key) => {
    expect(pattern.test(key)).toBe(false);
  });
});
