import { describe, expect, test } from '@jest/globals';
import { essence, isJson } from '../../functions/http/media-type.ts';

describe('the essence of a media type', () => {
  test.each([
    ['application/json', 'application/json'],
    ['Application/JSON', 'application/json'],
    ['application/json; charset=utf-8', 'application/json'],
    ['application/json;charset=utf-8;version=2', 'application/json'],
    ['text/plain ; format="a;b"', 'text/plain'],
    ['multipart/form-data;\n boundary=x', 'multipart/form-data'],
    ['  text/csv\t', 'text/csv'],
    ['application/vnd.pets.v2+JSON', 'application/vnd.pets.v2+json'],
    ['*/*;q=0.8', '*/*'],
    ['; charset=utf-8', ''],
    ['', ''],
    ['json', 'json'],
  ])('%j is %j', (type, expected) => {
    expect(essence(type)).toBe(expected);
  });
});

describe('content is JSON, or may be', () => {
  test.each([
    'application/json',
    'text/json',
    'application/problem+json',
    'application/vnd.api+json',
    'application/json-patch+json',
    'model/gltf+json',
    '*/*',
    'application/*',
    '',
  ])('in %j', (mediaType) => {
    expect(isJson(mediaType)).toBe(true);
  });

  test.each([
    'application/xml',
    'application/problem+xml',
    'text/plain',
    'text/*',
    'application/octet-stream',
    'application/jsonp',
    'application/json-seq',
    'application/geo+json-seq',
    'application/jsonlines',
    'application/x-ndjson',
    'application/vnd.json',
    'json',
  ])('but not in %j', (mediaType) => {
    expect(isJson(mediaType)).toBe(false);
  });

  test('as its essence says, whatever its case and parameters', () => {
    const type = 'Application/Problem+JSON; charset=utf-8';
    expect([isJson(type), isJson(essence(type))]).toEqual([false, true]);
  });
});
