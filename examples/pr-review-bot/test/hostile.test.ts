/** What a pull request may hold that wants to be read, fetched, run or printed. */

import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { description, PET, Sandbox } from './sandbox.ts';

const referring = (...refs: string[]) =>
  description(
    refs
      .map(
        (ref, index) =>
          `  /r${index}:\n    get:\n      responses:\n        '200': { $ref: ${JSON.stringify(ref)} }`,
      )
      .join('\n'),
  );

describe('a reference', () => {
  test('to another host, out of the repository or to nothing is a finding, and is not followed', async () => {
    let requests = 0;
    const server = createServer((_request, response) => {
      requests++;
      response.end('{}');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.yaml`;
    const sandbox = new Sandbox({ 'api/openapi.yaml': description(PET) });
    sandbox.link('api/link.yaml', '../../../../../../../proc/self/environ');
    const secret = { SECRET: 'swordfish' };
    sandbox.commit({
      'api/openapi.yaml': referring(
        `${url}#/a`,
        '../../../../../../../../proc/self/environ#/b',
        'file:///proc/self/environ#/c',
        '/proc/self/environ#/d',
        'ftp://127.0.0.1/x#/e',
        'none.yaml#/f',
        'link.yaml#/g',
        'ok.yaml#/h',
        '%2e%2e/%2e%2e/proc/self/environ#/i',
      ),
      'api/ok.yaml': 'h: { description: It., content: { application/json: {} } }',
    });
    const { stdout, status } = await sandbox.run(['review', '--since', 'main', '--report', 'json'], secret);
    const { findings } = JSON.parse(stdout) as {
      findings: { rule: string; message: string; pointer: string }[];
    };
    const refused = findings.filter(({ rule }) => rule === 'invalid-ref');
    server.close();
    expect(refused.map(({ message, pointer }) => `${pointer.split('/')[2]} ${message}`)).toEqual([
      expect.stringContaining("'#/g' does not exist @ 'api/link.yaml'"),
      `~1r0 ${url} is not fetched: only files of the repository are read.`,
      '~1r1 /proc/self/environ is outside the repository, and is not read.',
      '~1r2 api/proc/self/environ does not exist.', // as are all absolute paths, in Spectral's resolver
      '~1r4 ftp://127.0.0.1/x is not fetched: only files of the repository are read.',
      '~1r5 api/none.yaml does not exist.',
      '~1r8 api/../../proc/self/environ does not exist.',
    ]);
    expect([requests, status, stdout.includes('swordfish')]).toEqual([0, 1, false]);
  });
});

describe('the ruleset', () => {
  const files = { 'openapi.yaml': description('  /none: {}') };
  const loud = (name: string) =>
    `import { writeFileSync } from 'node:fs';\nwriteFileSync('${name}', '');\nexport default { rules: {} };\n`;

  test('is that of the base, and a change to it is mentioned', async () => {
    const rules = 'extends: ./rules/pets.yaml';
    const pets = 'extends: spectral-status-codes\nrules: { http-404-if-path-parameter: error }';
    const sandbox = new Sandbox({ ...files, '.spectral.yaml': rules, 'rules/pets.yaml': pets });
    const off = 'extends: spectral-status-codes\nrules: { http-404-if-path-parameter: off }';
    sandbox.commit({ 'openapi.yaml': description(PET), 'rules/pets.yaml': off });
    const { findings, notes } = await sandbox.review();
    expect(findings).toMatchObject([{ rule: 'http-404-if-path-parameter', severity: 'error' }]);
    expect(notes).toEqual([
      'rules/pets.yaml is part of the ruleset and changes; it is in force once merged.',
    ]);
    expect((await sandbox.review('--trust-head-ruleset')).findings).toEqual([]);
  });

  test('of the head does not run, unless it is trusted', async () => {
    const sandbox = new Sandbox(files);
    sandbox.commit({ '.spectral.mjs': loud('ran'), 'openapi.yaml': description(PET) });
    const { findings, notes } = await sandbox.review();
    expect([findings.length, notes]).toEqual([
      1,
      ['.spectral.mjs is part of the ruleset and changes; it is in force once merged.'],
    ]);
    expect(existsSync(join(sandbox.folder, 'ran'))).toBe(false);
    expect((await sandbox.review('--trust-head-ruleset')).findings).toEqual([]);
    expect(existsSync(join(sandbox.folder, 'ran'))).toBe(true);
  });

  test('does not run packages that the head brings along', async () => {
    const manifest = '{ "name": "acme", "version": "1.0.0", "type": "module", "exports": "./index.js" }';
    const sandbox = new Sandbox({ ...files, '.spectral.yaml': 'extends: acme' });
    const evil = { 'package.json': manifest, 'index.js': loud('ran') };
    const under = (folder: string) =>
      Object.fromEntries(Object.entries(evil).map(([file, text]) => [`${folder}/${file}`, text]));
    sandbox.commit({ ...under('node_modules/acme'), 'openapi.yaml': description(PET) });
    const committed = await sandbox.run(['review', '--since', 'main']);
    expect([committed.status, committed.stderr]).toEqual([
      2,
      expect.stringContaining("Cannot find module 'acme'"),
    ]);
    sandbox.git('rm', '-r', '--quiet', 'node_modules');
    sandbox.commit(under('packages/acme'));
    sandbox.link('node_modules/acme', '../packages/acme');
    expect((await sandbox.run(['review', '--since', 'main'])).status).toBe(2);
    expect(existsSync(join(sandbox.folder, 'ran'))).toBe(false);
  });

  test('uses packages that are installed, functions of the base, and overrides', async () => {
    const sandbox = new Sandbox({
      ...files,
      '.gitignore': 'node_modules',
      '.spectral.yaml': `extends: acme\nfunctions: [no]\nrules:\n  acme-no: { given: $.paths.*, then: { function: no } }\noverrides:\n  - files: ['openapi.yaml#/paths/~1pets~1%7BpetId%7D/get']\n    rules: { http-404-if-path-parameter: off }\n`,
      'functions/no.js': "export default () => [{ message: 'No.' }];",
    });
    sandbox.commit({
      'openapi.yaml': description(PET + PET.replaceAll('pet', 'owner').replaceAll('Pet', 'Owner')),
    });
    sandbox.write({
      'node_modules/acme/package.json': '{ "name": "acme", "version": "1.0.0", "main": "./index.js" }',
      'node_modules/acme/index.js':
        "module.exports = { extends: [], rules: { 'acme-yes': { given: '$.info', then: { function: () => [{ message: 'Yes.' }] } } } };",
    });
    expect(await sandbox.brought()).toEqual([
      'acme-no openapi.yaml /paths/~1pets~1{petId}',
      'acme-no openapi.yaml /paths/~1owners~1{ownerId}',
    ]);
  });

  test('that is not in the base, or does not load, is one line and 2', async () => {
    const sandbox = new Sandbox({
      ...files,
      'bad.yaml': 'extends: https://127.0.0.1/r.yaml',
      'worse.mjs': 'throw new Error("boom\\nbang")',
    });
    for (const [ruleset, message] of [
      ['none.yaml', 'the ruleset none.yaml cannot be loaded: none.yaml does not exist'],
      ['none.mjs', 'the ruleset none.mjs cannot be loaded: it does not exist'],
      ['bad.yaml', 'the ruleset bad.yaml cannot be loaded: https://127.0.0.1/r.yaml is not fetched'],
      ['worse.mjs', 'the ruleset worse.mjs cannot be loaded: boom'],
    ] as const) {
      const run = await sandbox.run(['review', '--since', 'main', '--filter', 'all', '--ruleset', ruleset]);
      expect(run).toEqual({ status: 2, stdout: '', stderr: `status-review: ${message}\n` });
    }
  });
});

test('text that wants to be more than text stays text', async () => {
  const path = '/pets\\u202E\\e[31m%0A::error::x,y:z/{petId}';
  const sandbox = new Sandbox({ 'openapi.yaml': description('  /none: {}') });
  sandbox.commit({ 'a,b:c%.yaml': description(PET.replace('/pets/{petId}', `"${path}"`)) });
  const annotations = (await sandbox.run(['review', '--since', 'main', '--report', 'annotations'])).stdout;
  expect(annotations.split('\n').filter((line) => line !== '')).toEqual([
    expect.stringMatching(
      /^::warning title=http-404-if-path-parameter,file=a%2Cb%3Ac%25\.yaml,line=7,[^:]*::GET .*%250A::error::x,y:z/,
    ),
  ]);
  const { stdout } = await sandbox.run(['review', '--since', 'main']);
  expect(['\u001b', '\u202E'].filter((character) => stdout.includes(character))).toEqual([]);
});
