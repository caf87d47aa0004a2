/** The section of the README on adopting the rules, done step by step, with the script of the example. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { CliFinding } from '../project.ts';
import { Example } from './example.ts';

const [, section = ''] =
  /^## Adopt it on a grown API\n([\s\S]*?)^## /m.exec(readFileSync('README.md', 'utf8')) ?? [];
const blocks = (language: string) =>
  [...section.matchAll(/^ {3}```(\w+)\n([\s\S]*?)^ {3}```/gm)]
    .filter(([, found]) => found === language)
    .map(([, , text]) => String(text).replace(/^ {3}/gm, ''));
/** Each command of the section, with the line that it prints, if it prints one. */
const commands = blocks('console').flatMap((block) =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map((text) => text.trim().split('\n')),
);
const [start = [], write = [], clean = [], added = []] = commands;

const traccar = readFileSync('examples/quick-start/traccar.yaml', 'utf8');
const example = new Example('grown-api', { 'traccar.yaml': traccar });
afterAll(() => example.remove());

const edit = (text: string) => writeFileSync(join(example.folder, 'traccar.yaml'), text);
const baseline = () => readFileSync(join(example.folder, '.spectral.yaml'), 'utf8');
const count = (pattern: RegExp) => [...baseline().matchAll(pattern)].length;

/** Runs a command of the section, and expects the last line that it prints to be what the section shows. */
async function follow([command = '', shown = '']: readonly string[]): Promise<void> {
  const { stdout } = await example.shell(`${command} || true`);
  expect(stdout.trim().split('\n').at(-1)).toBe(shown);
}

describe('adopting the rules', () => {
  let findings: CliFinding[];

  test('starts with the findings of minimal', async () => {
    expect(commands).toHaveLength(4);
    expect(example.files['rules.yaml']).toBe(blocks('yaml')[0]);
    await follow(start);
    findings = await example.lint('--ruleset', 'rules.yaml', 'traccar.yaml');
    const counts = new Map<string, number>();
    for (const { code } of findings) {
      const status = code.slice('http-'.length, 'http-401'.length);
      counts.set(status, (counts.get(status) ?? 0) + 1);
    }
    const [, ...said] = /(\d+) ask for a 403, (\d+) for a 401 and (\d+) for a 201/.exec(section) ?? [];
    expect(said.map(Number)).toEqual(['403', '401', '201'].map((status) => counts.get(status)));
  });

  test('keeps them out of the way', async () => {
    await follow(write);
    await follow(clean);
    expect(count(/files:/g)).toBe(Number(/There are (\d+) places/.exec(section)?.[1]));
    expect((parse(baseline()) as { overrides: unknown[] }).overrides).toContainEqual(
      parse(String(blocks('yaml')[1]))[0],
    );
  });

  test('reports what is added', async () => {
    edit(
      traccar.replace(
        /^paths:\n/m,
        "$&  /trips:\n    get:\n      responses:\n        '200': { description: Trips. }\n",
      ),
    );
    await follow(added);
  });

  test('shrinks as findings are mended, and grows with the rules', async () => {
    edit(traccar);
    const lines = traccar.split('\n');
    const without401 = findings.filter(({ code }) => code === 'http-401-if-secured');
    const [, mended, after, before] =
      /When the (\d+) operations without 401 declared it, .* wrote (\d+) findings in place of (\d+)/.exec(
        section,
      ) ?? [];
    expect(without401).toHaveLength(Number(mended));
    expect(count(/: off/g)).toBe(Number(before));
    for (const { range } of without401) {
      // What is missing is reported on the line of `responses:`.
      lines[range.start.line] += "\n        '401': { description: Log in. }";
    }
    edit(lines.join('\n'));
    await follow(write);
    expect(count(/: off/g)).toBe(Number(after));

    writeFileSync(join(example.folder, 'rules.yaml'), 'extends: spectral-status-codes\n');
    await follow(write);
    expect(count(/: off/g)).toBeGreaterThan(Number(before));
    await follow(clean);
  });
});

describe('the script', () => {
  /** The ruleset that it writes of findings. */
  async function written(findings: Partial<CliFinding>[]): Promise<unknown> {
    const file = join(example.folder, 'findings.json');
    writeFileSync(file, JSON.stringify(findings));
    const { stdout } = await example.shell('node baseline.mjs rules.yaml < findings.json');
    return parse(stdout);
  }
  const source = join(example.folder, 'apis/it is "one".yaml');

  test('has nothing to leave alone where nothing is found', async () => {
    expect(await written([])).toEqual({ extends: 'rules.yaml' });
  });

  test('gives a place one entry, as a pointer in a URI', async () => {
    const path = ['paths', '/a~b/{id}:run', 'get'];
    const found = await written([
      { code: 'one', source, path },
      { code: 'two', source, path },
      { code: 'one', source, path: ['paths', 0] },
    ]);
    expect(found).toEqual({
      extends: 'rules.yaml',
      overrides: [
        {
          files: ['apis/it is "one".yaml#/paths/~1a~0b~1%7Bid%7D%3Arun/get'],
          rules: { one: 'off', two: 'off' },
        },
        { files: ['apis/it is "one".yaml#/paths/0'], rules: { one: 'off' } },
      ],
    });
  });

  test('leaves out what has no rule or no file', async () => {
    const path: string[] = [];
    expect(
      await written([
        { code: 'parser', source, path },
        { code: 'one', path },
      ]),
    ).toEqual({ extends: 'rules.yaml' });
  });
});
