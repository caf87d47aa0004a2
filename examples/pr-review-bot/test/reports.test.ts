/** The reports for other programs, against the schemas of those. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import { validate } from '@umbrelladocs/rdformat-validator';
import Ajv from 'ajv-draft-04';
import formats from 'ajv-formats';
import { description, PET, Sandbox } from './sandbox.ts';

const sandbox = new Sandbox({ 'a file.yaml': description('  /none: {}') });
const bad = `  /päts🐟: { get: { responses: { '204': { description: It., content: { application/json: {} } } } } }\n`;
sandbox.commit({ 'a file.yaml': description(PET + bad) });

const report = async (name: string): Promise<string> =>
  (await sandbox.run(['review', '--since', 'main', '--report', name])).stdout;

test('rdjsonl fits reviewdog, with columns in bytes', async () => {
  const lines = (await report('rdjsonl')).trim().split('\n');
  for (const line of lines) {
    expect(await validate(line, { strictMode: true, allowExtraFields: false })).toMatchObject({
      valid: true,
      errors: [],
    });
  }
  const diagnostics = lines.map((line) => JSON.parse(line));
  expect(diagnostics.map(({ code }) => code.value)).toEqual([
    'http-404-if-path-parameter',
    'http-204-no-content',
  ]);
  const { path, range } = diagnostics[1].location;
  const row = Buffer.from(sandbox.git('show', 'HEAD:a file.yaml')).toString('latin1').split('\n')[
    range.start.line - 1
  ];
  expect([path, row?.slice(0, range.start.column - 1)]).toEqual([
    'a file.yaml',
    expect.stringMatching(/'204':$/),
  ]);
  expect(diagnostics[1]).toMatchObject({
    severity: 'ERROR',
    code: { url: expect.stringMatching(/^https:.*http-204-no-content/) },
  });
});

test('sarif fits its schema, and points into the repository', async () => {
  const schema = createRequire(import.meta.url).resolve(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  );
  const ajv = new (Ajv as unknown as typeof Ajv.default)({ strict: false, unicodeRegExp: false });
  (formats as unknown as typeof formats.default)(ajv);
  const isValid = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));
  const log = JSON.parse(await report('sarif'));
  expect([isValid(log), isValid.errors]).toEqual([true, null]);
  const [result] = log.runs[0].results;
  expect(result).toMatchObject({ ruleId: 'http-404-if-path-parameter', level: 'warning' });
  expect(result.locations[0].physicalLocation).toMatchObject({
    artifactLocation: { uri: 'a%20file.yaml' },
    region: { startLine: 7 },
  });
  log.runs[0].results[0].level = 'grave';
  expect(isValid(log)).toBe(false);
});

test('gitlab counts lines from 1 and tells findings apart', async () => {
  const issues = JSON.parse(await report('gitlab'));
  expect(issues[0]).toMatchObject({
    check_name: 'http-404-if-path-parameter',
    severity: 'minor',
    location: { path: 'a file.yaml', lines: { begin: 7 } },
  });
  expect(new Set(issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(
    issues.length,
  );
});

test('text is what the README shows', async () => {
  const other = PET.replaceAll('pet', 'owner').replaceAll('Pet', 'Owner');
  const shown = new Sandbox({ 'openapi.yaml': description(other) });
  shown.commit({ 'openapi.yaml': description(PET + other) });
  const [, output] =
    /^```text\n([\s\S]*?)^```/m.exec(readFileSync('examples/pr-review-bot/README.md', 'utf8')) ?? [];
  expect((await shown.run(['review', '--since', 'main'])).stdout).toBe(output);
});
