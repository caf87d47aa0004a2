import { expect, test } from '@jest/globals';
import { isHeader } from '../../functions/http/header.ts';

test.each<[string, string, boolean]>([
  ['Location', 'location', true],
  ['locations', 'Location', false],
  ['Locatio', 'Location', false],
  ['x-retry-after-ms', 'X-Retry-After*', true],
  ['X-Retry-After', 'X-Retry-After*', true],
  ['Retry-After', 'X-Retry-After*', false],
  ['x-ms-if-match', '*-If-*', true],
  ['if-match', '*-If-*', false],
  ['anything', '*', true],
  ['aba', 'a*a', true],
  ['a', 'a*a', false],
  ['', '', true],
])('whether %j is the header %j: %j', (name, wanted, expected) => {
  expect(isHeader(name, wanted)).toBe(expected);
});
