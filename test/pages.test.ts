/** Every rule has a test and a page, and the examples on the pages show what they claim. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { RULE_IDS, rulesetOf } from '../ruleset/ruleset.ts';
import { annotate } from './harness.ts';
import { Project } from './project.ts';

const SECTIONS = ['Why', 'Incorrect', 'Correct', 'Does not flag', 'When to switch it off', 'Options'];

interface Section {
  readonly title: string;
  readonly blocks: readonly string[];
}

const sectionsOf = (page: string): Section[] =>
  page
    .split(/^## /m)
    .slice(1)
    .map((text) => ({
      title: text.slice(0, text.indexOf('\n')),
      blocks: [...text.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map((match) => String(match[1])),
    }));

const isDescription = (block: string): boolean => /^(openapi|swagger):/m.test(block);

test('every page and every test belongs to a rule', () => {
  const ids = new Set<string>(RULE_IDS);
  const files = (folder: string, suffix: string) =>
    readdirSync(folder).map((file) => (file.endsWith(suffix) ? file.slice(0, -suffix.length) : file));
  expect(new Set(files('docs/rules', '.md'))).toEqual(ids);
  expect(new Set(files('test/rules', '.test.ts'))).toEqual(ids);
});

describe.each(RULE_IDS)('the page of %s', (id) => {
  const file = `docs/rules/${id}.md`;
  const sections = existsSync(file) ? sectionsOf(readFileSync(file, 'utf8')) : [];

  test('has the sections of a page, in order', () => {
    const titles = sections.map(({ title }) => title);
    expect(titles).toEqual(SECTIONS.slice(0, Math.max(5, titles.length))); // not every rule has options
  });

  test('shows a wrong and a right description', () => {
    const count = (title: string) =>
      sections.find((section) => section.title === title)?.blocks.filter(isDescription).length;
    expect(count('Incorrect')).toBeGreaterThan(0);
    expect(count('Correct')).toBeGreaterThan(0);
  });

  // Spectral's output for people takes the first two numbers of a line for line and column: `http-401-not-403:403 …`.
  if (/\d$/.test(id)) {
    test('shows messages that do not begin with a number, because the id ends with one', () => {
      const messages = sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => block.match(/ # .*/g) ?? []),
      );
      expect(messages).not.toEqual([]);
      expect(messages).not.toContainEqual(expect.stringMatching(/^ # \d/));
    });
  }

  for (const { title, blocks } of sections) {
    let ruleset: string | undefined;
    for (const [index, block] of blocks.entries()) {
      if (!isDescription(block)) {
        ruleset = block;
        test(`${title}: ruleset ${index + 1} loads`, async () => {
          const project = new Project({
            '.spectral.yaml': block,
            'a.yaml': 'openapi: 3.1.0\ninfo: {}\npaths: {}\n',
          });
          await project.lint('a.yaml');
          project.remove();
        });
        continue;
      }
      const options = ruleset;
      test(`${title}: description ${index + 1} has the findings that it shows`, async () => {
        if (options === undefined) expect(await annotate(block, rulesetOf([id], true))).toBe(block);
        else expect(await annotateWithCli(block, options, id)).toBe(block);
        if (title === 'Incorrect') expect(block).toMatch(/ # /);
        if (title === 'Correct' || title === 'Does not flag') expect(block).not.toMatch(/ # /);
      });
    }
  }
});

/** A description after a ruleset is linted with it, by the CLI, as a user's ruleset is. */
async function annotateWithCli(block: string, ruleset: string, id: string): Promise<string> {
  const lines = block.replace(/ # .*$/gm, '').split('\n');
  const project = new Project({ '.spectral.yaml': ruleset, 'a.yaml': lines.join('\n') });
  for (const { code, message, range } of await project.lint('a.yaml')) {
    if (code === id) lines[range.start.line] += ` # ${message}`;
  }
  project.remove();
  return lines.join('\n');
}
