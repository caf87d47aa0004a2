import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import type { CliFinding } from '../project.ts';
import { Example } from './example.ts';

const DESCRIPTION = 'parcels.yaml';

const example = new Example('custom-rules');
afterAll(() => example.remove());

const description = String(example.files[DESCRIPTION]);

/** The findings in the description, changed. */
function lint(changed: string): Promise<CliFinding[]> {
  writeFileSync(join(example.folder, DESCRIPTION), changed);
  return example.lint(DESCRIPTION);
}

let findings: CliFinding[];
beforeAll(async () => {
  findings = await lint(description);
});

/** The operation under each key of the findings, and its rule. */
const brief = (found: CliFinding[]) => found.map(({ code, path }) => `${code} ${path.slice(1, 3).join(' ')}`);

test('finds what the README shows', () => {
  const printed = findings.map(
    ({ code, severity, message, range: { start } }) =>
      `${start.line + 1}:${start.character + 1} ${['error', 'warning'][severity]} ${code} ${message}`,
  );
  const shown = example.snippets('text').join('').trim().split('\n');
  expect(shown).toHaveLength(3);
  expect(printed).toEqual(expect.arrayContaining(shown.map((line) => line.replace(/ {2,}/g, ' '))));
  expect(brief(findings).filter((finding) => finding.includes('401-www-authenticate'))).toEqual([]);
});

test('needs its exceptions: without them, it has the findings that they silence', async () => {
  const document = parse(description) as { paths: Record<string, Record<string, Record<string, unknown>>> };
  const reasons: string[] = [];
  for (const operation of Object.values(document.paths).flatMap((item) => Object.values(item))) {
    const { ignore = {} } = (operation['x-status-codes'] ?? {}) as { ignore?: Record<string, string> };
    reasons.push(...Object.keys(ignore));
    delete operation['x-status-codes'];
  }
  const before = brief(findings);
  const added = brief(await lint(stringify(document))).filter((finding) => !before.includes(finding));
  expect(reasons).toEqual(['http-204-on-delete', 'acme-429-on-every-operation']);
  expect(added).toEqual(
    expect.arrayContaining([
      ...reasons.map((rule) => `${rule} /parcels/{parcelId} delete`),
      'http-201-on-create /parcels/{parcelId}/labels post',
    ]),
  );
});

test("asks a reason for an exception of the company's rules, and knows their names", async () => {
  const reason = 'The gateway does not limit deletions.';
  expect(
    brief(await lint(description.replace(reason, "''"))).map((finding) => finding.split(' ')[0]),
  ).toEqual(expect.arrayContaining(['http-ignore-reason', 'acme-429-on-every-operation']));
  const misspelt = await lint(description.replace('acme-429-on-every-operation', 'acme-429-everywhere'));
  expect(misspelt.find(({ code }) => code === 'http-ignore-reason')?.message).toContain(
    'acme-429-everywhere',
  );
});
