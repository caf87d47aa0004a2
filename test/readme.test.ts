/** The snippets of the README, and what it claims, run with the packed package and the real CLI. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { Project } from './project.ts';

const PAGES = ['README.md', 'docs/functions.md'];

const DESCRIPTION = `openapi: 3.1.0
info: { title: Pets, version: '1' }
security: [{ token: [] }]
paths:
  /pets/{petId}:
    delete:
      responses:
        '200': { description: Deleted. }
        default: { description: An error. }
  /accounts:
    post:
      operationId: createAccount
      responses:
        '200': { description: Created. }
  /accounts/{id}:
    get:
      responses:
        200: { description: The account. }
  /accounts/{id}/rename:
    post:
      responses:
        '200': { description: Renamed. }
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
`;

interface Snippet {
  readonly page: string;
  readonly language: string;
  readonly text: string;
}

const snippets: Snippet[] = PAGES.flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(([, language, text]) => ({
    page,
    language: String(language),
    text: String(text),
  })),
);

const projects: Project[] = [];
const project = (files: Record<string, string>): Project => {
  const made = new Project(files);
  projects.push(made);
  return made;
};
afterAll(() => {
  for (const made of projects) made.remove();
});

/** The findings on the description above with this ruleset, as `code path`. */
async function found(ruleset: string, description = DESCRIPTION): Promise<string[]> {
  const files = { '.spectral.yaml': ruleset, 'openapi.yaml': description };
  const findings = await project(files).lint('openapi.yaml');
  return findings.map(({ code, path }) => `${code} ${path.slice(1, 3).join(' ')}`);
}

// The one from a URL is in ways/url.test.ts.
const rulesets = snippets.filter(
  ({ language, text }) => language === 'yaml' && /^extends:(?! https:)/m.test(text),
);
const rulesetWith = (part: string): string => {
  const matching = rulesets.filter(({ text }) => text.includes(part));
  return String(matching[0]?.text);
};

describe('a ruleset in the README', () => {
  test.each(rulesets.map(({ page, text }) => [page, text.trim().split('\n').slice(0, 6).join(' / '), text]))(
    '%s: %s',
    async (_page, _name, text) => {
      const codes = await found(text);
      expect(codes).toContain('http-403-if-secured paths'.replace('paths', '/accounts post'));
    },
    20_000,
  );

  test('turns all rules on', async () => {
    const codes = await found(rulesetWith('all]]'));
    expect(codes).toContain('http-5xx-declared /accounts post');
  });

  test('adds a single rule to a preset', async () => {
    const description = DESCRIPTION.replace(
      'default: { description: An error. }',
      "'400': { description: An error. }",
    );
    const codes = await found(rulesetWith('spectral-status-codes/minimal'), description);
    expect(codes).toContain('http-404-if-path-parameter /pets/{petId} delete');
    expect(codes).toContain('http-201-on-create /accounts post');
    expect(codes.filter((code) => code.startsWith('http-error-declared'))).toEqual([]);
  });

  test('switches a rule off for one operation', async () => {
    const codes = await found(rulesetWith('overrides:'));
    expect(codes).not.toContain('http-204-on-delete /pets/{petId} delete');
    expect(await found('extends: spectral-status-codes')).toContain(
      'http-204-on-delete /pets/{petId} delete',
    );
  });

  test('changes an option', async () => {
    const codes = await found(rulesetWith('acceptDefault'));
    expect(codes).not.toContain('http-401-if-secured /pets/{petId} delete');
    expect(codes).toContain('http-401-if-secured /accounts post');
  });

  test('adds a rule', async () => {
    expect(await found(rulesetWith('acme-409-on-account'))).toContain('acme-409-on-account /accounts post');
    expect(await found(rulesetWith('acme-409-on-rename'))).toContain(
      'acme-409-on-rename /accounts/{id}/rename post',
    );
  });

  test('takes unquoted codes', async () => {
    expect(await found('extends: spectral-status-codes')).toContain('parser /accounts/{id} get');
    expect(await found(rulesetWith('incompatibleValues'))).not.toContain('parser /accounts/{id} get');
  });
});

test('a description in the README has the findings that it shows: none', async () => {
  const description = snippets.find(({ text }) => /^openapi:/m.test(text))?.text;
  expect(await found('extends: spectral-status-codes', description)).toEqual([]);
  const without = String(description).replace(/ +x-status-codes:.*\n( +ignore:.*\n)?/g, '');
  expect(await found('extends: spectral-status-codes', without)).toEqual([
    'http-204-on-delete /pets/{petId} delete',
    'http-201-on-create /reports post',
  ]);
});

test('the output in the README is what the CLI prints', async () => {
  const file = 'examples/quick-start/traccar.yaml';
  const made = project({
    '.spectral.yaml': readFileSync('examples/quick-start/.spectral.yaml', 'utf8'),
    'traccar.yaml': readFileSync(file, 'utf8'),
  });
  const findings = await made.lint('traccar.yaml');
  const printed = findings.map(({ code, message, range }) => `${range.start.line + 1} ${code} ${message}`);
  const output = snippets.find(({ language }) => language === 'text');
  const lines = String(output?.text)
    .trim()
    .split('\n')
    .map((line) => line.trim().replace(/ {2,}/g, ' '));
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) expect(printed).toContain(line.replace(/^(\d+):\d+ \w+ /, '$1 '));
});

test('the commands in the README exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const commands = snippets.filter(({ language }) => language === 'sh').map(({ text }) => text.trim());
  expect(commands).toEqual([
    'npm install --save-dev @stoplight/spectral-cli spectral-status-codes',
    'npx spectral lint openapi.yaml',
    'npm start',
    'npm cit',
  ]);
  for (const name of ['start', 'test', 'check', 'generate', 'bench']) expect(scripts).toHaveProperty(name);
});

test('the workflow in the README runs what a project has', async () => {
  const workflow = snippets.find(({ text }) => text.includes('runs-on'));
  const { jobs } = parse(String(workflow?.text)) as { jobs: { lint: { steps: { run?: string }[] } } };
  const run = jobs.lint.steps
    .map((step) => step.run ?? '')
    .find((command) => command.startsWith('npx spectral'));
  const made = project({ '.spectral.yaml': 'extends: spectral-status-codes', 'openapi.yaml': DESCRIPTION });
  const { status, stdout } = await made.spectral(...String(run).split(' ').slice(2));
  expect(stdout).toMatch(/^::warning title=http-204-on-delete,file=openapi.yaml/m);
  expect(status).toBe(1);
});

test('CONTRIBUTING names scripts and files that exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const page = readFileSync('CONTRIBUTING.md', 'utf8');
  const named = [...page.matchAll(/`npm run (\w+)/g)].map(([, name]) => String(name));
  expect(named).toEqual(expect.arrayContaining(['check', 'generate', 'survey', 'version', 'release']));
  for (const name of named) expect(scripts).toHaveProperty(name);
  for (const [, link] of page.matchAll(/\]\(([^)]+)\)/g))
    expect([link, existsSync(String(link))]).toEqual([link, true]);
});

test('the README lists every example', () => {
  const [, section = ''] = /^## Examples\n([\s\S]*?)^## /m.exec(readFileSync('README.md', 'utf8')) ?? [];
  const listed = [...section.matchAll(/\]\(examples\/([\w-]+)\)/g)].map(([, name]) => name);
  expect(listed.sort()).toEqual(readdirSync('examples').sort());
});
