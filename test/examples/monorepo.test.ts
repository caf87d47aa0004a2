import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Example } from './example.ts';

const example = new Example('monorepo');
const strict = new Example('monorepo', { '.spectral.yaml': 'extends: spectral-status-codes' });
afterAll(() => {
  example.remove();
  strict.remove();
});

/** The findings as `file:line severity rule`. */
let findings: string[];
const about = (...parts: string[]) =>
  findings.filter((finding) => parts.every((part) => finding.includes(part)));
beforeAll(async () => {
  const [, lint] = example.snippets('sh').join('').split('\n');
  const { stdout } = await example.shell(`${lint} --quiet --format text || true`);
  findings = [...stdout.matchAll(/(services|shared)\/(\S*?):(\d+):\d+ (\w+) (\S+)/g)].map(
    ([, folder, file, line, severity, rule]) => `${folder}/${file}:${line} ${severity} ${rule}`,
  );
});

test('holds every service to minimal, and one to no more', () => {
  expect(about('orders/')).toEqual([
    'services/orders/openapi.yaml:9 warning http-201-on-create',
    'services/orders/openapi.yaml:11 error http-status-registered',
  ]);
});

test('holds two services to more', () => {
  expect(findings).toContain('services/catalogue/openapi.yaml:10 error http-404-if-path-parameter');
  expect(findings).toContain('services/accounts/openapi.yaml:10 warning http-403-if-secured');
});

test('exempts a service from a rule, and an operation from another', () => {
  expect(about('catalogue', 'http-403-if-secured')).toEqual([]);
  expect(about('http-204-on-delete')).toEqual([]);
});

test('reports a fault of the shared file there, once for each service', () => {
  const fault = 'shared/responses.yaml:9 warning http-429-retry-after';
  expect(about('http-429-retry-after')).toEqual([fault, fault]);
});

describe('one run over all services, with no overrides', () => {
  let found: string[];
  beforeAll(async () => {
    const all = await strict.lint('services/*/openapi.yaml');
    found = all.map(({ code, source }) => `${code} ${source?.split('/').slice(-2).join('/')}`);
  });

  test('finds what is exempt', () => {
    expect(found).toContain('http-403-if-secured catalogue/openapi.yaml');
    expect(found).toContain('http-204-on-delete accounts/openapi.yaml');
    expect(found).toContain('http-404-if-path-parameter orders/openapi.yaml');
  });

  // When this fails, Spectral has mended it: the README needs no run for each service any more.
  test('loses the shared file of the second', () => {
    expect(found.filter((finding) => finding.startsWith('http-429-retry-after'))).toEqual([
      'http-429-retry-after shared/responses.yaml',
      'http-429-retry-after undefined',
    ]);
  });
});
