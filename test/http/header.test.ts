import { expect, test } from '@jest/globals';
import { HEADER_NAME_PATTERN, isHeader } from '../../functions/http/header.ts';

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
  ['abc', 'a*b*c', true],
  ['a-b-c', 'a*b*c', true],
  ['acb', 'a*b*c', false],
  ['ab', 'a*b*b', false], // each part has a place of its own
  ['abb', 'a*bb*b', false],
  ['', 'a', false],
  ['', '', true],
])('whether %j is the header %j: %j', (name, wanted, expected) => {
  expect(isHeader(name, wanted)).toBe(expected);
});

test.each(['Location', 'x-ms-*', '*', 'ETag', "!#$%&'*+.^_`|~-0"])('%j can name headers', (name) => {
  expect(name).toMatch(new RegExp(HEADER_NAME_PATTERN, 'u'));
});

test.each(['', 'Retry After', 'Location:', 'a,b', '(a)', 'ETag\n', 'Größe'])('%j names no header', (name) => {
  expect(name).not.toMatch(new RegExp(HEADER_NAME_PATTERN, 'u'));
});
