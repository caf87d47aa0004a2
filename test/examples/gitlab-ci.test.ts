import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CliFinding, CliRun } from '../project.ts';
import { Example } from './example.ts';

interface Pipeline {
  readonly 'api-descriptions': {
    readonly script: readonly string[];
    readonly artifacts: { readonly reports: { readonly codequality: string; readonly junit: string } };
  };
}

/** What GitLab reads of an entry of a code quality report. */
interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly positions: { readonly begin: { line: number } } };
}

const example = new Example('gitlab-ci');
afterAll(() => example.remove());

const { script, artifacts } = example.read<Pipeline>('.gitlab-ci.yml')['api-descriptions'];

test("the pipeline is valid by GitLab's schema", async () => {
  await example.commitAll();
  const { status, stdout, stderr } = await example.shell(
    `git remote add origin git@example.com:acme/apis.git
    ${process.execPath} ${resolve('node_modules/.bin/gitlab-ci-local')} --list`,
  );
  expect(stderr).toContain('json schema validated');
  expect(stdout).toMatch(/^api-descriptions /m);
  expect(status).toBe(0);
});

describe('the job', () => {
  let run: CliRun;
  let findings: CliFinding[];
  const report = (file: string) => readFileSync(join(example.folder, file), 'utf8');

  beforeAll(async () => {
    // Its first line is npm ci, and what that does is done.
    expect(script[0]).toBe('npm ci');
    run = await example.shell(script.slice(1).join('\n'));
    findings = await example.lint('apis/*.yaml');
  });

  test('fails, and prints what it found', () => {
    expect(run.status).toBe(1);
    for (const { message } of findings) expect(run.stdout).toContain(message);
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['http-204-on-delete', 'http-401-if-secured']),
    );
  });

  test('reports code quality as GitLab reads it', () => {
    const issues = JSON.parse(report(artifacts.reports.codequality)) as Issue[];
    expect(issues.map(({ check_name, description }) => [check_name, description])).toEqual(
      findings.map(({ code, message }) => [code, message]),
    );
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    for (const [index, { severity, location }] of issues.entries()) {
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
      expect(location.path).toBe('apis/customers.yaml');
      // Lines of the report should count from 1 as all others do. When this fails, Spectral has mended it:
      // take the sentence out of the README.
      expect(location.positions.begin.line).toBe(findings[index]?.range.start.line);
    }
  });

  test('reports a failed test for each finding', () => {
    const junit = report(artifacts.reports.junit);
    expect(junit).toContain(`tests="${findings.length}" errors="0" failures="${findings.length}"`);
    for (const { code, range } of findings) {
      expect(junit).toMatch(new RegExp(`line ${range.start.line + 1}, .*\\(${code}\\)`));
    }
  });

  test('fails when there is nothing to lint, as after a folder is renamed', async () => {
    const renamed = new Example('gitlab-ci');
    const { status } = await renamed.shell(`mv apis descriptions\n${script.slice(1).join('\n')}`);
    expect(status).toBeGreaterThan(0);
    expect(existsSync(join(renamed.folder, artifacts.reports.junit))).toBe(false);
    renamed.remove();
  });
});
