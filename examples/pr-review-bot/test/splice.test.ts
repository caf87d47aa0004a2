/** One insertion, and every other byte as it was. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { parseDocument } from 'yaml';
import { sourceFrom } from '../src/mapping.ts';
import { applied, type Edit, insertion, type Value } from '../src/splice.ts';

const REF = { $ref: '#/components/responses/NotFound' };
const BODY = { description: 'Not Found', content: { 'application/json': { schema: { $ref: '#/x/Error' } } } };

/** A text with lines that begin with `+` put in, as the splice is expected to put them in. */
function check(shown: string, value: Value = REF, pointer = ['responses'], code = '404'): void {
  const lines = shown.replace(/^\n/, '').split('\n');
  const before = lines.filter((line) => !line.startsWith('+')).map((line) => line.replace(/^ ?/, ''));
  const after = lines.filter((line) => !line.startsWith('-')).map((line) => line.slice(1));
  const text = before.map((line) => line.replace(/^-/, '')).join('\n');
  expect(splice(text, value, pointer, code)).toBe(after.join('\n'));
}

function splice(
  text: string,
  value: Value = REF,
  pointer: (string | number)[] = ['responses'],
  code = '404',
): string | undefined {
  const edit = insertion(sourceFrom(text), pointer, code, value);
  return edit && applied(text, [{ file: '', ...edit }]);
}

describe('in lines', () => {
  test('goes where its status belongs, with the quotes and the indentation of its siblings', () => {
    check(`
 responses:
   '200':
     description: "It."
+  '404':
+    $ref: "#/components/responses/NotFound"
   default: { $ref: "#/x" }
`);
    check(
      `
 responses:
     "200":
         description: It.
     "400":
         $ref: '#/x'
+    "404":
+        description: Not Found
+        content:
+            application/json:
+                schema:
+                    $ref: '#/x/Error'
     "500":
         $ref: '#/y'
`,
      BODY,
    );
  });

  test('keeps comments where they are', () => {
    check(`
 responses:
   '200': # fine
     description: It. # is it?
     # so they say
+  '404':
+    $ref: '#/components/responses/NotFound'
   # when all fails
   '500':
     description: It is not.
`);
    check(`
 responses: # all
+  '404':
+    $ref: '#/components/responses/NotFound'
   # when all fails

   # really
   '500':
     description: It is not.
`);
  });

  test('is as short as its siblings', () => {
    check(`
 responses:
   200: { description: It. }
+  404: { $ref: '#/components/responses/NotFound' }
   default: {description: Other.}
`);
    check(`
 responses:
   '200': {description: It.}
+  '404': {$ref: '#/components/responses/NotFound'}`);
  });

  test('comes after what a block scalar keeps', () => {
    check(`
 responses:
   '200':
     description: |+
       It.

+  '404':
+    $ref: '#/components/responses/NotFound'
   '500':
     description: >-
       It
       is not.

 more: true
`);
    check(`
 responses:
   '200':
     description: >-
       It.
+  '404':
+    $ref: '#/components/responses/NotFound'

 more: true
`);
  });

  test('keeps apart what is apart', () => {
    check(`
 responses:
   '200':
     description: It.
+
+  '404':
+    $ref: '#/components/responses/NotFound'

   '500':
     description: It is not.
`);
    check(`
 responses:
+  '404':
+    $ref: '#/components/responses/NotFound'
+
   '500':
     description: It is not.

   default:
     description: It is not either.
`);
  });

  test('keeps the line breaks', () => {
    expect(splice("responses:\r\n  '200':\r\n    description: It.\r\n")).toBe(
      "responses:\r\n  '200':\r\n    description: It.\r\n  '404':\r\n    $ref: '#/components/responses/NotFound'\r\n",
    );
    expect(splice("responses:\n  '200':\n    description: It.")).toBe(
      "responses:\n  '200':\n    description: It.\n  '404':\n    $ref: '#/components/responses/NotFound'",
    );
  });

  test('knows the end of a list, of an alias and of nothing', () => {
    for (const end of [
      'tags: [a]',
      'tags:\n      - a',
      'tags:\n    - a: 1\n      b: 2',
      'x: *it',
      'x:',
      "x: ''",
      'tags: []',
      'x: # nothing',
    ]) {
      const text = `it: &it { a: 1 }\nresponses:\n  '200':\n    ${end}\nmore: true\n`;
      expect(splice(text)).toBe(
        text.replace('\nmore', "\n  '404':\n    $ref: '#/components/responses/NotFound'\nmore"),
      );
    }
  });

  test.each([
    ['an alias', "it: &it\n  '200': {}\nresponses: *it\n", ['responses']],
    ['an anchor', "responses: &it\n  '200': {}\nit: *it\n", ['responses']],
    ['an anchor above', "a: &it\n  responses:\n    '200': {}\nit: *it\n", ['a', 'responses']],
    ['a merge', "it: &it { '400': {} }\nresponses:\n  <<: *it\n  '200': {}\n", ['responses']],
    ['a $ref', 'responses:\n  $ref: "#/x"\n', ['responses']],
    ['nothing', 'responses:\n', ['responses']],
    ['an empty mapping', 'responses: {}\n', ['responses']],
    ['a list', 'responses: [a]\n', ['responses']],
    ['a compact mapping', "a:\n  - '200': {}\n    '400': {}\n", ['a', 0]],
    ['an explicit key', "responses:\n  ? '200'\n  : {}\n", ['responses']],
    ['a tag', "responses: !x\n  '200': {}\n", ['responses']],
    ['the code', 'responses:\n  404: {}\n', ['responses']],
    ['two documents', "responses:\n  '200': {}\n---\n{}\n", ['responses']],
    ['a fault', "responses:\n  '200': {}\n a: }\n", ['responses']],
    ['no such place', "responses:\n  '200': {}\n", ['paths', 0]],
  ])('refuses %s', (_name, text, pointer) => {
    expect(splice(text, REF, pointer)).toBeUndefined();
  });
});

describe('in braces', () => {
  test.each([
    [
      "{ '200': {}, default: {} }",
      "{ '200': {}, '404': { $ref: '#/components/responses/NotFound' }, default: {} }",
    ],
    [
      '{200: {description: It.}}',
      "{200: {description: It.}, 404: {$ref: '#/components/responses/NotFound'}}",
    ],
    ['{ default: { a: b }, }', "{ '404': { $ref: '#/components/responses/NotFound' }, default: { a: b }, }"],
    ['{"200":{"a":"b"}}', '{"200":{"a":"b"}, "404":{"$ref":"#/components/responses/NotFound"}}'],
    [
      '{"200": {"a": "b"},"500": {}}',
      '{"200": {"a": "b"},"404": {"$ref": "#/components/responses/NotFound"},"500": {}}',
    ],
  ])('of YAML: %s', (before, after) => {
    expect(splice(`responses: ${before} # yes\nmore: true\n`)).toBe(
      `responses: ${after} # yes\nmore: true\n`,
    );
  });

  test('of YAML, over several lines', () => {
    check(`
 responses: {
   '200': { description: It. },
+  '404': { $ref: '#/components/responses/NotFound' },
   '500': { description: It is not. }
 }
`);
  });

  test('refuses commas with comments', () => {
    expect(splice("responses: {\n  '200': {}, # yes\n  '500': {}\n}\n")).toBeUndefined();
  });

  const json = (indent: string | number, before: object) => JSON.stringify(before, undefined, indent);

  test.each(['\t', 2, 4, 1])('of JSON, indented by %j', (indent) => {
    for (const rest of [{}, { default: { description: 'Other.' } }]) {
      const before = { a: { responses: { 200: { description: 'It.' }, ...rest } }, b: 1 };
      const after = { a: { responses: { 200: { description: 'It.' }, 404: BODY, ...rest } }, b: 1 };
      expect(splice(json(indent, before), BODY, ['a', 'responses'])).toBe(json(indent, after));
      const crlf = (text: string) => text.replaceAll('\n', '\r\n');
      expect(splice(crlf(json(indent, before)), BODY, ['a', 'responses'])).toBe(crlf(json(indent, after)));
    }
    const first = { responses: { default: { description: 'Other.' } } };
    expect(splice(json(indent, first), BODY)).toBe(
      json(indent, { responses: { 404: BODY, ...first.responses } }),
    );
  });

  test('of JSON on one line', () => {
    expect(splice('{"responses":{"200":{"a":"b"},"500":{}}}')).toBe(
      '{"responses":{"200":{"a":"b"},"404":{"$ref":"#/components/responses/NotFound"},"500":{}}}',
    );
  });
});

const SPECS = resolve('../shared/specs');
const files = existsSync(SPECS)
  ? readdirSync(SPECS, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ya?ml|json)$/.test(file))
      .filter((file) => /["']?responses["']?:/.test(readFileSync(join(SPECS, file), 'utf8')))
      .sort()
  : [];

(files.length > 0 ? test : test.skip)(
  'in real descriptions, if these are here',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'splice-'));
    let inserted = 0;
    let refused = 0;
    for (const file of files) {
      const text = readFileSync(join(SPECS, file), 'utf8');
      const source = sourceFrom(text);
      const expected = parsed(text);
      const edits: Edit[] = [];
      for (const [pointer, responses] of responsesIn(expected)) {
        const code = ['404', '401', '429', '418'].find((one) => !responses.has(one));
        const edit = code && insertion(source, pointer, code, edits.length % 2 === 0 ? REF : BODY);
        if (!edit) {
          refused++;
          continue;
        }
        edits.push({ file, ...edit });
        responses.set(code, parsed(JSON.stringify(edits.length % 2 === 1 ? REF : BODY)));
      }
      const result = applied(text, edits);
      inserted += edits.length;
      expect([file, isDeepStrictEqual(sorted(parsed(result)), sorted(expected))]).toEqual([file, true]);
      expect([file, removedLines(folder, text, result)]).toEqual([file, []]);
    }
    rmSync(folder, { recursive: true });
    expect(inserted).toBeGreaterThan(1251);
    expect(refused).toBeLessThan(inserted / 50);
  },
  120_000,
);

/** With all keys as strings, and in a Map, which keeps their order. */
const parsed = (text: string): Map<string, unknown> => {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (value instanceof Map) return new Map([...value].map(([key, member]) => [String(key), plain(member)]));
    if (typeof value !== 'object' || value === null) return value;
    return new Map(Object.entries(value).map(([key, member]) => [key, plain(member)]));
  };
  const value = text.trimStart().startsWith('{')
    ? JSON.parse(text)
    : parseDocument(text, { uniqueKeys: false }).toJS({ mapAsMap: true, maxAliasCount: -1 });
  return plain(value) as Map<string, unknown>;
};

function* responsesIn(
  value: unknown,
  pointer: (string | number)[] = [],
): Generator<[(string | number)[], Map<string, unknown>]> {
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* responsesIn(item, [...pointer, index]);
  if (!(value instanceof Map)) return;
  for (const [key, member] of value) {
    const isResponses =
      key === 'responses' &&
      member instanceof Map &&
      [...member.keys()].some((one) => /^([1-5]\d\d|default)$/.test(one));
    if (isResponses) yield [[...pointer, key], member];
    else yield* responsesIn(member, [...pointer, key]);
  }
}

/** Comparable: in the order of their keys. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (!(value instanceof Map)) return value;
  return Object.fromEntries([...value].map(([key, member]) => [key, sorted(member)] as const));
};

/** The lines that git sees removed, apart from those that it sees come back, some with a comma. */
function removedLines(folder: string, before: string, after: string): string[] {
  if (before === after) return [];
  writeFileSync(join(folder, 'before'), before);
  writeFileSync(join(folder, 'after'), after);
  let diff = '';
  try {
    execFileSync('git', ['diff', '--no-index', '-U0', 'before', 'after'], { cwd: folder, maxBuffer: 1e9 });
  } catch (error) {
    diff = String((error as { stdout: Buffer }).stdout);
  }
  const lines = diff.split('\n').slice(4);
  const added = new Set(lines.filter((line) => line.startsWith('+')).map((line) => line.slice(1)));
  return lines
    .filter((line) => line.startsWith('-') && !added.has(line.slice(1)) && !added.has(`${line.slice(1)},`))
    .map((line) => line.slice(1));
}
