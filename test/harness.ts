/**
 * Tests of rules are descriptions in which every finding stands as a comment at the end of the line that it
 * lands on. The harness strips the comments, lints, writes the findings back and compares.
 */
import { expect, test } from '@jest/globals';
import {
  Document,
  type ISpectralDiagnostic,
  type RulesetDefinition,
  Spectral,
} from '@stoplight/spectral-core';
import { Yaml } from '@stoplight/spectral-parsers';
import type { RuleId } from '../ruleset/rules.ts';
import { rulesetOf } from '../ruleset/ruleset.ts';

const COMMENT = / # .*$/gm;
const HEADER = "openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\n";

/** Lints a document with a ruleset, as `spectral lint` does. A text without a version is OpenAPI 3.1. */
export async function lint(text: string, ruleset: object): Promise<ISpectralDiagnostic[]> {
  const spectral = new Spectral();
  spectral.setRuleset(ruleset as RulesetDefinition);
  // The document needs a name: without one Spectral does not follow a `$ref` to where a finding lands.
  return spectral.run(new Document(text, Yaml as never, `${process.cwd()}/test/description.yaml`));
}

/** The text with the findings as comments; `findings` are those of our rules only. */
export async function annotate(text: string, ruleset: object): Promise<string> {
  const stripped = text.replace(COMMENT, '');
  const header = /^(openapi|swagger):/m.test(stripped) ? '' : HEADER;
  const lines = stripped.split('\n');
  for (const { message, range, code } of await lint(header + stripped, ruleset)) {
    if (!String(code).startsWith('http-')) continue;
    // What lands at the root of a text without a header is shown in its first line.
    const line = Math.max(range.start.line - (header.split('\n').length - 1), 0);
    lines[line] += ` # ${message}`;
  }
  return lines.join('\n');
}

const dedent = (text: string): string => {
  const lines = text.replace(/^\n/, '').replace(/\n *$/, '\n').split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent)).join('\n');
};

/** One test for each description, by what it shows. */
export function testRule(id: RuleId, cases: Readonly<Record<string, string>>): void {
  const ruleset = rulesetOf([id], true);
  for (const [name, text] of Object.entries(cases)) {
    test(`${id} ${name}`, async () => {
      const expected = dedent(text);
      expect(await annotate(expected, ruleset)).toBe(expected);
    });
  }
}
