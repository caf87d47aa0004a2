/**
 * The real descriptions, with all rules. They are not in a clone: without them this is skipped, and says so.
 * `npm run survey` prints what is found in them.
 */

import { describe, expect, test } from '@jest/globals';
import type { ISpectralDiagnostic } from '@stoplight/spectral-core';
import { RULE_IDS, rulesetOf } from '../ruleset/ruleset.ts';
import { documentOf, hasSpecs, lint, specs } from '../scripts/specs.ts';

/** Whether the file that a finding names has its path. */
function exists({ source, path }: ISpectralDiagnostic): boolean {
  let node: unknown = documentOf(String(source)).data;
  for (const segment of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, segment)) return false;
    node = (node as Record<string, unknown>)[segment];
  }
  return true;
}

const every: [string, string][] = hasSpecs ? [...specs()] : [['none', '']];

(hasSpecs ? describe : describe.skip)('a real description', () => {
  test.each(every)('%s is linted, with every finding in its place, once', async (_id, file) => {
    const { findings } = await lint(file, rulesetOf(RULE_IDS, true));
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ message }) => message.includes('a fault of this ruleset'))).toEqual([]);
    expect(findings.filter(({ message }) => message.length > 200 || /[\n\r]/.test(message))).toEqual([]);
    const places = findings.map(({ code, source, path }) => `${code} ${source} ${path.join('\u0000')}`);
    expect(places.length - new Set(places).size).toBe(0);
    // Parsing a file for each finding is slow, and each rule places all its findings alike.
    const samples = new Map(findings.map((finding) => [`${finding.code} ${finding.source}`, finding]));
    expect([...samples.values()].slice(0, 40).filter((finding) => !exists(finding))).toEqual([]);
  });
});
