/** The real Spectral CLI with the packed package. What the README shows is in readme.test.ts. */

import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HOMEPAGE } from '../../ruleset/rules.ts';
import { RULE_IDS } from '../../ruleset/ruleset.ts';
import { type CliFinding, Project } from '../project.ts';
import { SPLIT } from './split.ts';

const DESCRIPTION = `openapi: 3.1.0
info: { title: Pets, version: '1' }
security: [{ token: [] }]
paths:
  /pets/{petId}:
    delete:
      responses:
        '200': { description: Deleted. }
        '401': { description: Log in. }
  /accounts:
    post:
      operationId: createAccount
      responses:
        '200': { description: Created. }
        '429': { description: Too fast. }
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
`;

const project = new Project({
  'openapi.yaml': DESCRIPTION,
  'legacy/pets.yaml': DESCRIPTION,
  ...SPLIT,

  'default.yaml': 'extends: spectral-status-codes',
  'single.yaml': `
extends: [[spectral-status-codes, off]]
rules:
  http-201-on-create: warn
  http-204-on-delete: true
  http-401-www-authenticate: true
`,
  'severities.yaml': `
extends: [[spectral-status-codes, all]]
rules:
  http-201-on-create: error
  http-5xx-declared: info
  http-401-www-authenticate: off
  http-403-if-secured: hint
`,
  '.spectral.mjs': `
import rfc from 'spectral-status-codes/rfc';
import { declares } from 'spectral-status-codes/functions';

export default {
  extends: [rfc],
  rules: {
    'acme-409-on-account': {
      message: '{{error}}',
      given: '$',
      then: {
        function: declares,
        functionOptions: { when: { path: '^/accounts' }, anyOf: '409', fact: 'declares no 409', fix: 'declare it' },
      },
    },
  },
};
`,
  'overrides.yaml': `
extends: [[spectral-status-codes, off]]
rules: { http-201-on-create: warn, http-204-on-delete: warn }
overrides:
  - files: ['legacy/**']
    rules: { http-201-on-create: off }
  - files: ['openapi.yaml#/paths/~1pets~1%7BpetId%7D/delete']
    rules: { http-204-on-delete: off }
`,
  'bad-option.yaml': `
extends: spectral-status-codes
functionsDir: node_modules/spectral-status-codes/dist/functions
functions: [declares]
rules:
  acme-409-on-account:
    given: $
    then:
      function: declares
      functionOptions: { when: { methods: [POST] }, anyOf: '409' }
`,
  'together.yaml': `extends: [spectral:oas, '@stoplight/spectral-owasp-ruleset', spectral-status-codes]`,
});
afterAll(() => project.remove());

const lint = (ruleset: string, ...files: string[]) => project.lint('--ruleset', ruleset, ...files);
const shown = ({ code, path }: CliFinding): string => `${code} ${path.slice(1, 3).join(' ')}`;
const written = (format: string): string => readFileSync(join(project.folder, `out.${format}`), 'utf8');
const file = ({ source }: CliFinding): string => relative(project.folder, source);

/** What the package finds by itself, in one file and in several that are one description. */
let alone: CliFinding[];
beforeAll(async () => {
  alone = await lint('default.yaml', 'openapi.yaml', 'split/openapi.yaml');
});

describe('severities', () => {
  test('change, and an error makes the run fail', async () => {
    const run = await project.spectral(
      ...['lint', 'openapi.yaml', '-r', 'severities.yaml', '-q'],
      ...['-f', 'json', '-f', 'junit', '--output.junit=out.junit'],
    );
    expect(run.status).toBe(1);
    const findings = JSON.parse(run.stdout) as CliFinding[];
    const severityOf = (rule: string) => findings.find(({ code }) => code === rule)?.severity;
    expect(severityOf('http-201-on-create')).toBe(0);
    expect(severityOf('http-204-on-delete')).toBe(1);
    expect(severityOf('http-5xx-declared')).toBe(2);
    expect(severityOf('http-403-if-secured')).toBe(3);
    expect(severityOf('http-401-www-authenticate')).toBeUndefined();

    // Into this format Spectral writes what made the run fail, and no more.
    const failures = [
      ...written('junit').matchAll(/name="org\.spectral\.([\w-]+)\(.*<failure message="([^"]*)"/g),
    ];
    const errors = findings.filter(({ severity }) => severity === 0);
    expect(failures.map(([, code, message]) => [code, message])).toEqual(
      errors.map(({ code, message }) => [code, message]),
    );
  });
});

describe('a JavaScript ruleset', () => {
  test('is found by its name, and imports a preset and a function', async () => {
    const codes = (await project.lint('openapi.yaml')).map(shown);
    expect(codes).toContain('http-201-on-create /accounts post');
    expect(codes).toContain('acme-409-on-account /accounts post');
    expect(codes).not.toContain('http-204-on-delete /pets/{petId} delete');
  });
});

describe('overrides', () => {
  test('are for the files that match, and for one operation with braces in its path', async () => {
    const findings = await lint('overrides.yaml', 'openapi.yaml', 'legacy/pets.yaml');
    expect(findings.map((finding) => `${file(finding)} ${shown(finding)}`).sort()).toEqual([
      'legacy/pets.yaml http-204-on-delete /pets/{petId} delete',
      'openapi.yaml http-201-on-create /accounts post',
    ]);
  });
});

describe('a rule of your own', () => {
  test('with an option that does not exist makes the run fail, and names it', async () => {
    const { status, stderr } = await project.spectral('lint', 'openapi.yaml', '-r', 'bad-option.yaml');
    expect(status).toBe(2);
    expect(stderr).toMatch(/bad-option\.yaml:10:\d+ — "when" does not take "methods", only method, path,/);
  });
});

describe('beside other rulesets', () => {
  test('it finds what it finds alone, and so do they', async () => {
    const together = await lint('together.yaml', 'openapi.yaml');
    expect(together.filter(({ code }) => code.startsWith('owasp:')).length).toBeGreaterThan(0);
    expect(together.map(shown)).toContain('operation-operationId /pets/{petId} delete');
    const ours = together.filter(({ code }) => code.startsWith('http-'));
    expect(ours).toEqual(alone.filter((finding) => file(finding) === 'openapi.yaml'));
    expect(ours.length).toBeGreaterThan(3);
  });
});

describe('a description split over files', () => {
  test('has each fault in the file that has it, once', () => {
    const places = alone.map((finding) => `${finding.code} ${file(finding)}:${finding.range.start.line + 1}`);
    expect(places).toContain('http-201-on-create split/paths/pets.yaml:3');
    expect(places).toContain('http-404-if-path-parameter split/paths/pet.yaml:3');
    expect(places.filter((place) => place.startsWith('http-429-retry-after split'))).toEqual([
      'http-429-retry-after split/responses.yaml:1',
    ]);
  });
});

describe('the formats', () => {
  const rules = ['http-204-on-delete', 'http-401-www-authenticate', 'http-201-on-create'];
  const formats = ['json', 'sarif', 'gitlab'];

  test('have each finding, and the run succeeds when there are warnings only', async () => {
    const args = formats.flatMap((format) => ['-f', format, `--output.${format}=out.${format}`]);
    // GitHub's goes to the standard output, where its runner reads it.
    const { status, stdout } = await project.spectral(
      ...['lint', 'openapi.yaml', '-r', 'single.yaml', '-q', '-f', 'github-actions', ...args],
    );
    expect(status).toBe(0);

    const findings = JSON.parse(written('json')) as CliFinding[];
    expect(findings.map(({ code }) => code)).toEqual(rules);

    const annotations = [...stdout.matchAll(/^::(\w+) title=([^,]+),file=openapi.yaml,.*::(.*)$/gm)];
    expect(annotations.map(([, level, title]) => [level, title])).toEqual(
      rules.map((rule) => [rule === 'http-401-www-authenticate' ? 'notice' : 'warning', rule]),
    );
    for (const [index, rule] of rules.entries()) {
      expect(annotations[index]?.[3]).toBe(
        `${findings[index]?.message}%0ADocumentation: ${HOMEPAGE}${rule}.md`,
      );
    }

    const issues = JSON.parse(written('gitlab')) as { check_name: string; fingerprint: string }[];
    expect(issues.map(({ check_name }) => check_name)).toEqual(rules);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(rules.length);
  });

  test('sarif has a page for each rule', () => {
    const { runs } = JSON.parse(written('sarif')) as {
      runs: {
        tool: { driver: { rules: { id: string; helpUri: string }[] } };
        results: { ruleId: string }[];
      }[];
    };
    expect(runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(rules);
    const pages = Object.fromEntries(
      (runs[0]?.tool.driver.rules ?? []).map(({ id, helpUri }) => [id, helpUri]),
    );
    expect(pages).toEqual(Object.fromEntries(RULE_IDS.map((id) => [id, `${HOMEPAGE}${id}.md`])));
  });
});
