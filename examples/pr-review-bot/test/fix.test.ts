/** `status-review fix`: what it adds, what it leaves alone, and that nothing else becomes of a file. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { description, PET, Sandbox } from './sandbox.ts';

const read = (sandbox: Sandbox, file: string) => readFileSync(join(sandbox.folder, file), 'utf8');

const SHARED = `components:
  responses:
    NotFound:
      description: There is none.
      content: { application/json: { schema: { type: string } } }
`;

/** The lines that `fix` adds to a file, after it has made sure that no others are gone. */
async function added(sandbox: Sandbox, file: string): Promise<string[]> {
  const before = read(sandbox, file);
  const run = await sandbox.run(['fix', '--write']);
  expect([run.status, run.stderr]).toEqual([0, '']);
  const after = read(sandbox, file).split('\n');
  const kept = before.split('\n');
  const lines = after.filter((line) => {
    const isKept = line === kept[0];
    if (isKept) kept.shift();
    return !isKept;
  });
  expect(kept).toEqual([]);
  return lines;
}

describe('fix', () => {
  test('refers to the response that is shared for the code, by use or by name', async () => {
    const other = PET.replaceAll('pet', 'owner').replaceAll('Pet', 'Owner');
    const named = new Sandbox({ 'openapi.yaml': description(PET + other, SHARED) });
    const lines = ["        '404':", "          $ref: '#/components/responses/NotFound'"];
    expect(await added(named, 'openapi.yaml')).toEqual([...lines, ...lines]);
    const uses = `${other}        '404': { $ref: '#/components/responses/Missing' }\n`;
    const used = new Sandbox({
      'openapi.yaml': description(PET + uses, SHARED.replace('NotFound', 'Missing')),
    });
    expect((await added(used, 'openapi.yaml'))[1]).toContain('responses/Missing');
  });

  test('refers across files, as the others do', async () => {
    const operation = PET.split('\n')
      .slice(2)
      .join('\n')
      .replace(/^ {4}/gm, '')
      .replace(/'400':[\s\S]*/, "'400': { $ref: '../errors.yaml#/Bad' }\n");
    const error = '\n  description: No.\n  content: { application/json: { schema: { type: string } } }\n';
    const sandbox = new Sandbox({
      'openapi.yaml': description(
        `  /pets/{petId}: { $ref: 'paths/pet.yaml' }\n  /owners/{id}: { $ref: 'paths/owner.yaml' }`,
      ),
      'paths/pet.yaml': operation,
      'paths/owner.yaml': `${operation.replaceAll('petId', 'id')}    '404': { $ref: '../errors.yaml#/Missing' }\n`,
      'errors.yaml': `Bad:${error}Missing:${error}`,
    });
    expect(await added(sandbox, 'paths/pet.yaml')).toEqual([
      "    '404': { $ref: '../errors.yaml#/Missing' }",
    ]);
  });

  test('writes a body like that of the errors beside it, without its schema', async () => {
    const body = (schema: string) =>
      `components: { schemas: { Error: { type: object } } }\npaths:${PET.replace(/('400'[\s\S]*schema: )\{ type: string \}/, `$1${schema}`)}`;
    const sandbox = new Sandbox({
      'openapi.yaml': `openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\n${body("{ $ref: '#/components/schemas/Error' }")}`,
    });
    expect((await added(sandbox, 'openapi.yaml')).join('\n')).toBe(
      `        '404':\n          description: Not Found\n          content:\n            application/json:\n              schema:\n                $ref: '#/components/schemas/Error'`,
    );
    const invented = new Sandbox({
      'openapi.yaml': `openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\n${body('{ type: object }')}`,
    });
    expect(await added(invented, 'openapi.yaml')).toEqual([]);
  });

  test('leaves alone what would bring another finding', async () => {
    // The shared 401 does not say how to authenticate, which nobody has seen because nobody refers to it.
    const more = `${SHARED}    Unauthorized: { description: No., content: { a/b: {} } }\n    Forbidden: { description: No., content: { a/b: {} } }\n  securitySchemes: { token: { type: http, scheme: bearer } }\nsecurity: [{ token: [] }]\n`;
    const sandbox = new Sandbox({ 'openapi.yaml': description(PET, more) });
    const lines = await added(sandbox, 'openapi.yaml');
    expect(lines.filter((line) => line.includes('$ref')).map((line) => line.split('/').at(-1))).toEqual([
      "Forbidden'",
      "NotFound'",
    ]);
  });

  test('shows a patch that does the same, and changes nothing by itself', async () => {
    const crlf = description(PET, SHARED).replaceAll('\n', '\r\n');
    const sandbox = new Sandbox({
      'a b.yaml': crlf,
      'c.json': JSON.stringify({ openapi: '3.1.0', paths: {} }),
    });
    const { stdout } = await sandbox.run(['fix', '--diff', '*.yaml']);
    expect(read(sandbox, 'a b.yaml')).toBe(crlf);
    await sandbox.run(['fix', '--write']);
    const written = read(sandbox, 'a b.yaml');
    expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    sandbox.git('checkout', '--quiet', '.');
    writeFileSync(join(sandbox.folder, '.git/patch'), stdout);
    sandbox.git('apply', '.git/patch');
    expect(read(sandbox, 'a b.yaml')).toBe(written);
    expect((await sandbox.run(['fix', '--diff'])).stdout).toBe('');
  });

  test.each([
    [['fix'], 'fix takes --diff or --write'],
    [['fix', '--diff', '--write'], 'fix takes --diff or --write'],
    [['fix', '--diff', 'none.yaml'], 'no file matches none.yaml'],
  ])('%j is one line and 2', async (args, message) => {
    const sandbox = new Sandbox({ 'a.yaml': description(PET) });
    expect(await sandbox.run(args)).toEqual({ status: 2, stdout: '', stderr: `status-review: ${message}\n` });
  });

  test('tells of files that it cannot read, and does not write through links', async () => {
    const sandbox = new Sandbox({
      'a.yaml': description(PET, SHARED),
      'broken.yaml': 'openapi: 3.1.0\npaths: }\n',
    });
    sandbox.link('link.yaml', 'a.yaml');
    const run = await sandbox.run(['fix', '--write']);
    expect(run).toMatchObject({
      status: 2,
      stdout: expect.stringMatching(/^1 finding mended in 1 file; \d left\.\n$/),
    });
    expect(run.stderr).toMatch(/^status-review: broken\.yaml cannot be read: line 2: .+\n$/);
    expect(sandbox.git('diff', '--name-only')).toBe('a.yaml');
  });
});

const SPECS = resolve('../shared/specs');
const real = ['netlify/swagger.yml', 'uk-govpay/publicapi_spec.json', 'sumup/openapi.yaml'].filter((file) =>
  existsSync(join(SPECS, file)),
);

(real.length > 0 ? test : test.skip)(
  'real descriptions lose findings and gain none, if these are here',
  async () => {
    const sandbox = new Sandbox(
      Object.fromEntries(real.map((file) => [file, readFileSync(join(SPECS, file), 'utf8')])),
    );
    const { stdout } = await sandbox.run(['fix', '--write']);
    const [, mended] = /^(\d+) findings mended in 3 files; \d+ left\.\n$/.exec(stdout) ?? [];
    expect(Number(mended)).toBeGreaterThan(30);
    sandbox.commit();
    expect(await sandbox.review('--no-suggest')).toMatchObject({ findings: [], gone: Number(mended) });
    const removed = sandbox
      .git('diff', '--numstat', 'main')
      .split('\n')
      .map((line) => line.split('\t')[1]);
    expect(removed).toEqual(['0', '0', '0']);
  },
);
