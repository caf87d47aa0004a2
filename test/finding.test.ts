import { describe, expect, test } from '@jest/globals';
import { message, type Words } from '../functions/finding.ts';
import { rulesetOf } from '../ruleset/ruleset.ts';
import { lint } from './harness.ts';

const CREATES: Words = {
  fact: 'creates a resource{because} but declares no 201 Created',
  fix: 'declare 201 with a Location header',
};
/** The same, of a function that has no evidence to give. */
const PLAIN: Words = { ...CREATES, fact: 'creates a resource but declares no 201 Created' };
const MAX_LENGTH = 200;
const longPath = (length: number) => `/${'segment-'.repeat(length)}`.slice(0, length);

describe('a message', () => {
  test('says what is wrong and what to do', () => {
    expect(message({ fact: '404 has no content', fix: 'describe the error' })).toBe(
      '404 has no content; describe the error.',
    );
  });

  test('begins with the operation when it is about one', () => {
    expect(message(PLAIN, 'POST /pets')).toBe(
      'POST /pets creates a resource but declares no 201 Created; declare 201 with a Location header.',
    );
  });

  test('says by what evidence, where there is room', () => {
    expect(message({ ...CREATES, evidence: '/pets/{petId} exists' }, 'POST /pets')).toBe(
      'POST /pets creates a resource (because /pets/{petId} exists) but declares no 201 Created; ' +
        'declare 201 with a Location header.',
    );
  });

  test('quotes what looks like the place of the evidence where there is none', () => {
    expect(message({ fact: 'has the key {because}', fix: 'write 404' }, 'GET /{because}')).toBe(
      'GET /{because} has the key {because}; write 404.',
    );
  });

  test('takes words that look like a replacement pattern as they are', () => {
    expect(message({ ...CREATES, evidence: "$& $1 $' exists" }, 'POST /$&/$1')).toBe(
      "POST /$&/$1 creates a resource (because $& $1 $' exists) but declares no 201 Created; " +
        'declare 201 with a Location header.',
    );
  });
});

describe('of a message that is too long', () => {
  const evidence = 'the path of an item stands below it';

  test('the evidence goes first, and the path stays whole', () => {
    const label = `POST ${longPath(100)}`;
    expect(message({ ...CREATES, evidence }, label)).toBe(message(PLAIN, label));
    expect(message(PLAIN, label)).toContain(`${label} creates`);
  });

  test('the evidence stays while there is room for it', () => {
    const whole = message({ ...CREATES, evidence }, 'POST /');
    const label = `POST ${longPath(1 + MAX_LENGTH - whole.length)}`;
    expect(message({ ...CREATES, evidence }, label)).toHaveLength(MAX_LENGTH);
    expect(message({ ...CREATES, evidence }, label)).toContain(evidence);
    expect(message({ ...CREATES, evidence }, `${label}s`)).not.toContain(evidence);
  });

  test('the path loses its middle, and keeps its method and its end', () => {
    const text = message({ ...CREATES, evidence }, `POST ${longPath(300)}/{petId}`);
    expect(text).toMatch(
      /^POST \/segment-\S+…\S+\/\{petId\} creates a resource but declares no 201 Created; declare 201 with a Location header\.$/,
    );
    expect(text).toHaveLength(MAX_LENGTH);
  });

  test('the end goes when even a short path is too long', () => {
    const text = message({ fact: `declares ${'204 '.repeat(60)}`, fix: 'choose' }, `GET ${longPath(100)}`);
    expect(text).toHaveLength(MAX_LENGTH);
    expect(text).toMatch(/^GET \/segment\S*…\S+ declares 204 .*…$/);
  });

  test('a path that is short already stays as it is', () => {
    const text = message({ fact: `declares ${'204 '.repeat(60)}`, fix: 'choose' }, 'GET /pets');
    expect(text).toMatch(/^GET \/pets declares 204 /);
    expect(text).toHaveLength(MAX_LENGTH);
  });

  test('the end goes when it names no operation', () => {
    const text = message({ fact: '4'.repeat(300), fix: 'choose' });
    expect(text).toBe(`${'4'.repeat(MAX_LENGTH - 1)}…`);
  });

  test.each([10, 50, 99, 100, 101, 150, 199, 200, 201, 1000, 100_000])(
    'no more than 200 characters are left of a path of %d',
    (length) => {
      for (const path of [longPath(length), '{{'.repeat(length / 2), '\n'.repeat(length)]) {
        const words = { ...CREATES, evidence: `${path} exists` };
        for (const text of [message(words, `POST ${path}`), message({ ...words, fact: path }, 'POST /')]) {
          expect(text.length).toBeLessThanOrEqual(MAX_LENGTH);
          expect(text).not.toBe('');
        }
      }
    },
  );

  test.each([0, 1, 2, 3])('no character is cut in half (offset %d)', (offset) => {
    const path = `/${'a'.repeat(offset)}${'🐈'.repeat(200)}`;
    expect(message(PLAIN, `POST ${path}`)).not.toMatch(/\p{Cs}/u);
    expect(message({ fact: path, fix: 'choose' })).not.toMatch(/\p{Cs}/u);
  });
});

describe('a message is one line of plain text', () => {
  test.each([
    ['a newline', '\n'],
    ['a carriage return and a newline', '\r\n'],
    ['a tab', '\t'],
    ['a null', '\0'],
    ['an escape', '\u001b'],
    ['a delete', '\u007f'],
    ['a C1 control', '\u0085'],
    ['a line separator', '\u2028'],
    ['a paragraph separator', '\u2029'],
    ['several', '\n\n\t\0'],
  ])('where %s becomes a space', (_, control) => {
    const text = message({ fact: `has a${control}b`, fix: `write${control}c` }, `GET /d${control}e`);
    expect(text).toBe('GET /d e has a b; write c.');
  });
});

describe('a path with a placeholder of Spectral', () => {
  test.each([
    ['/{{x}}', '/{ {x}}'],
    ['/{{error}}', '/{ {error}}'],
    ['/#{{1+1}}', '/#{ {1+1}}'],
    ["/#{{print('value')}}", "/#{ {print('value')}}"],
    ['/{x}/{y}', '/{x}/{y}'],
  ])('%s is no placeholder any more: %s', (path, shown) => {
    expect(message(PLAIN, `POST ${path}`)).toContain(`POST ${shown} creates`);
  });

  test.each(['/{{{x}}}', '/{{{{x}}}}', '/#{{{x}}}', '/{#{{{x}}}', '/{{{{{x}}}}}'])(
    '%s leaves none behind however many braces there are',
    (path) => {
      expect(message(PLAIN, `POST ${path}`)).not.toContain('{{');
    },
  );

  test('cannot appear where the middle of the path is cut out', () => {
    for (let length = 60; length < 200; length++) {
      expect(message(PLAIN, `POST /${'{'.repeat(length)}${'}'.repeat(length)}`)).not.toContain('{{');
    }
  });

  test.each([
    '/{{x}}',
    '/{{path}}',
    '/{{description}}',
    '/#{{1+1}}',
    "/#{{print('value')}}",
    '/{{{x}}}',
    '/{{x',
  ])('%s reaches the user', async (path) => {
    const document = { openapi: '3.1.0', paths: { [path]: { get: { responses: { '600': {} } } } } };
    const [finding] = await lint(JSON.stringify(document), rulesetOf(['http-status-key-valid'], true));
    const shown = finding?.message.split(' has the response key')[0];
    expect(shown?.replaceAll(' ', '')).toBe(`GET${path}`);
    expect(finding?.path).toEqual(['paths', path, 'get', 'responses', '600']);
  });

  test('reaches the user when it stands in a key', async () => {
    const responses = { '{{error}}': {}, '{because}': {} };
    const document = { openapi: '3.1.0', paths: { '/pets': { get: { responses } } } };
    const findings = await lint(JSON.stringify(document), rulesetOf(['http-status-key-valid'], true));
    expect(findings.map(({ message: text }) => text.split(',')[0])).toEqual([
      'GET /pets has the response key "{ {error}}"',
      'GET /pets has the response key "{because}"',
    ]);
  });
});
