/** A suggestion does what its edits do, whichever line carries them. */
import { expect, test } from '@jest/globals';
import { carriersOf, suggestionFor } from '../../src/github/suggestion.ts';
import { sourceFrom } from '../../src/mapping.ts';
import { applied, type Edit, insertion } from '../../src/splice.ts';

const VALUE = { description: 'None.' };

test.each([
  ['lines', "responses:\n  '200':\n    description: It.\n  default:\n    description: Other.\n"],
  [
    'lines that are apart',
    "responses:\n  '500':\n    description: It.\n\n  default:\n    description: Other.\n",
  ],
  ['the end', "responses:\n  '200':\n    description: It."],
  [
    'a block scalar that keeps its blank lines',
    "responses:\n  '200':\n    description: |+\n      It.\n\nmore: true\n",
  ],
  ['braces', "responses: { '200': { description: It. }, default: { description: Other. } }\n"],
  ['JSON', JSON.stringify({ responses: { 200: { description: 'It.' }, 500: {} } }, undefined, 2)],
])('%s', (_name, text) => {
  const source = sourceFrom(text);
  const edits = ['401', '404'].map((code): Edit => {
    const edit = insertion(source, ['responses'], code, VALUE);
    if (edit === undefined) throw new Error('nothing to insert');
    return { file: 'a.yaml', ...edit };
  });
  const lines = text.split('\n');
  const carriers = edits.map((edit) => carriersOf(edit, text));
  for (const which of carriers[0]?.keys() ?? []) {
    const carried = carriers.map((options) => options[which]).filter((one) => one !== undefined);
    const [line = 0] = carried.map((one) => one.line);
    if (line > lines.length) continue; // there is no line after the last
    const replaced = lines.with(line - 1, suggestionFor(line, carried, text)).join('\n');
    expect(replaced).toBe(applied(text, edits));
  }
  expect(carriersOf(edits[0] as Edit, text.replaceAll('\n', '\r\n'))).toEqual(
    text.includes('\n') ? [] : expect.anything(),
  );
});
