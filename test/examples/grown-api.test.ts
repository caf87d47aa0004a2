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
  /** What it prints for these findings, in this document. */
  function written(input: string, args = 'rules.yaml openapi.yaml') {
    writeFileSync(join(example.folder, 'findings.json'), input);
    return example.shell(`node baseline.mjs ${args} < findings.json`);
  }
  const overridesOf = async (findings: Partial<CliFinding>[]) =>
    parse((await written(JSON.stringify(findings))).stdout) as unknown;
  const source = join(example.folder, 'openapi.yaml');

  test('has nothing to leave alone where nothing is found', async () => {
    expect(await overridesOf([])).toEqual({ extends: 'rules.yaml' });
  });

  test('gives a place one entry, as a pointer in a URI', async () => {
    const path = ['paths', '/a~b/{id}:run', 'get'];
    const found = await overridesOf([
      { code: 'one', source, path },
      { code: 'two', source, path },
      { code: 'one', source, path: ['paths', 0] },
    ]);
    expect(found).toEqual({
      extends: 'rules.yaml',
      overrides: [
        { files: ['openapi.yaml#/paths/~1a~0b~1%7Bid%7D%3Arun/get'], rules: { one: 'off', two: 'off' } },
        { files: ['openapi.yaml#/paths/0'], rules: { one: 'off' } },
      ],
    });
  });

  test('leaves out what has no rule or no file', async () => {
    const path: string[] = [];
    expect(
      await overridesOf([
        { code: 'parser', source, path },
        { code: 'one', path },
      ]),
    ).toEqual({
      extends: 'rules.yaml',
    });
  });

  test('says in one line what it was given wrong', async () => {
    expect(await written('Error running Spectral!')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'Expected what `spectral lint --quiet --format json` prints.\n',
    });
    expect(await written('[]', 'rules.yaml')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^Usage: .*\n$/),
    });
  });

  test('works for a description that is split over files', async () => {
    const split = new Example('grown-api', {
      'apis/openapi.yaml': `openapi: 3.1.0
info: { title: Trips, version: '1' }
security: [{ token: [] }]
paths: { /trips: { $ref: 'paths/trips.yaml#/trips' }, /stops: { $ref: 'paths/stops.yaml#/stops' } }
components: { securitySchemes: { token: { type: http, scheme: bearer } } }
`,
      'apis/paths/trips.yaml': "trips: { get: { responses: { '200': { description: Trips. } } } }\n",
      'apis/paths/stops.yaml': 'stops: { get: { responses: { default: { description: Stops. } } } }\n',
    });
    const command = split
      .snippets('sh')
      .join('')
      .split('\n')
      .find((line) => line.includes('baseline.mjs'));
    await split.shell(String(command).replaceAll('openapi.yaml', 'apis/openapi.yaml'));
    const ruleset = readFileSync(join(split.folder, '.spectral.yaml'), 'utf8');
    expect(ruleset).toContain('"{apis/openapi.yaml,apis/paths/trips.yaml}#/trips/get/responses"');
    expect(await split.lint('apis/openapi.yaml')).toEqual([]);
    writeFileSync(
      join(split.folder, 'apis/paths/trips.yaml'),
      String(split.files['apis/paths/trips.yaml']).replace('get:', 'delete:'),
    );
    const codes = (await split.lint('apis/openapi.yaml')).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['http-401-if-secured', 'http-403-if-secured']));
    split.remove();
  });
});
