/** What a change brings, and what it does not. */
import { describe, expect, test } from '@jest/globals';
import { description, PET, Sandbox } from './sandbox.ts';

const OWNER = PET.replaceAll('pet', 'owner').replaceAll('Pet', 'Owner');
const MISSING = '~1pets~1{petId}/get/responses';

describe('a change', () => {
  test('brings the findings of an operation that it adds, and no others', async () => {
    const sandbox = new Sandbox({ 'openapi.yaml': description(OWNER) });
    sandbox.commit({ 'openapi.yaml': description(OWNER + PET) });
    expect(await sandbox.review()).toMatchObject({
      findings: [{ rule: 'http-404-if-path-parameter', file: 'openapi.yaml', pointer: `/paths/${MISSING}` }],
      old: 1,
      gone: 0,
    });
  });

  test('brings findings on lines that it does not touch', async () => {
    const secured = `security: [{ token: [] }]\ncomponents:\n  securitySchemes: { token: { type: http, scheme: bearer } }\n`;
    const sandbox = new Sandbox({ 'openapi.yaml': description(PET) });
    sandbox.commit({ 'openapi.yaml': description(PET, secured) });
    const rules = ['http-401-if-secured', 'http-403-if-secured'];
    expect((await sandbox.review()).findings.map(({ rule }) => rule)).toEqual(rules);
    expect(await sandbox.brought('--filter', 'changed-lines')).toEqual([]);
  });

  test('brings nothing by moving lines', async () => {
    const sandbox = new Sandbox({ 'openapi.yaml': description(PET) });
    sandbox.commit({ 'openapi.yaml': `# A remark.\n\n${description(PET)}` });
    expect(await sandbox.review()).toMatchObject({ findings: [], old: 1, gone: 0 });
  });

  test('brings nothing by renaming a file, whichever of its names is asked for', async () => {
    const sandbox = new Sandbox({ 'old name.yaml': description(PET) });
    sandbox.git('mv', 'old name.yaml', 'new.yaml');
    sandbox.commit();
    expect(await sandbox.review()).toMatchObject({ findings: [], old: 1 });
    expect(await sandbox.review('new.yaml')).toMatchObject({ findings: [], old: 1 });
  });

  test('brings nothing by splitting a description into files, or by bundling it', async () => {
    const operation = PET.split('\n').slice(2).join('\n').replace(/^ {4}/gm, '');
    const split = {
      'openapi.yaml': description(`  /pets/{petId}: { $ref: 'paths/pet.yaml' }`),
      'paths/pet.yaml': operation,
    };
    const sandbox = new Sandbox({ 'openapi.yaml': description(PET) });
    sandbox.commit(split);
    expect(await sandbox.review()).toMatchObject({ findings: [], old: 1, gone: 0 });
    sandbox.git('branch', '--force', 'main');
    sandbox.git('rm', '--quiet', 'paths/pet.yaml');
    sandbox.commit({ 'openapi.yaml': description(PET) });
    expect(await sandbox.review()).toMatchObject({ findings: [], old: 1, gone: 0 });
  });

  test('brings a fault of a shared component once, in the file of the component', async () => {
    const uses = (name: string) =>
      description(
        ['get', 'put']
          .map(
            (method) =>
              `    ${method}:\n      responses: { '200': { description: It. }, '405': { $ref: 'shared/errors.yaml#/NotAllowed' } }`,
          )
          .join('\n')
          .replace(/^/, `  /${name}:\n`),
      );
    const allow = (header: string) =>
      `NotAllowed:\n  description: No.\n  content: { application/json: {} }\n${header}`;
    const sound = allow('  headers: { Allow: { schema: { type: string } } }\n');
    const sandbox = new Sandbox({ 'a.yaml': uses('a'), 'b.yaml': uses('b'), 'shared/errors.yaml': sound });
    sandbox.commit({ 'shared/errors.yaml': allow('') });
    expect(await sandbox.brought()).toEqual(['http-405-allow shared/errors.yaml /NotAllowed']);
  });

  test('counts what it mends', async () => {
    const sandbox = new Sandbox({ 'openapi.yaml': description(PET) });
    sandbox.commit({
      'openapi.yaml': description(
        `${PET}        '404': { description: None., content: { application/problem+json: {} } }\n`,
      ),
    });
    expect(await sandbox.review()).toMatchObject({ findings: [], old: 0, gone: 1 });
  });

  test('brings all of a description that is new', async () => {
    const sandbox = new Sandbox({ 'README.md': 'Nothing yet.' });
    sandbox.commit({ 'api/pets.yaml': description(PET) });
    expect(await sandbox.brought()).toEqual([`http-404-if-path-parameter api/pets.yaml /paths/${MISSING}`]);
  });

  test('brings all of a description that was not readable before, and says so', async () => {
    const sandbox = new Sandbox({ 'openapi.yaml': `${description(PET)}  - : }\n` });
    sandbox.commit({ 'openapi.yaml': description(PET) });
    const { findings, notes } = await sandbox.review();
    expect(findings).toMatchObject([{ rule: 'http-404-if-path-parameter' }]);
    expect(notes).toEqual([
      'openapi.yaml could not be read in the base, so that everything in it counts as new.',
    ]);
  });

  test('begins where it left the base', async () => {
    const sandbox = new Sandbox({ 'openapi.yaml': description(OWNER) });
    sandbox.git('switch', '--quiet', 'main');
    sandbox.commit({ 'openapi.yaml': description('  /nothing: {}') });
    sandbox.git('switch', '--quiet', 'feature');
    sandbox.commit({ 'openapi.yaml': description(OWNER + PET) });
    expect(await sandbox.brought()).toEqual([`http-404-if-path-parameter openapi.yaml /paths/${MISSING}`]);
  });

  test('is looked at without a working tree, and leaves none behind', async () => {
    const sandbox = new Sandbox({ 'openapi.yaml': description(OWNER) });
    sandbox.commit({ 'openapi.yaml': description(OWNER + PET) });
    sandbox.write({ 'openapi.yaml': 'not committed' });
    const objects = sandbox.git('count-objects', '-v');
    expect(await sandbox.brought()).toHaveLength(1);
    expect([sandbox.git('status', '--short'), sandbox.git('count-objects', '-v')]).toEqual([
      'M openapi.yaml',
      objects,
    ]);
    const bare = new Sandbox();
    bare.git('clone', '--quiet', '--bare', sandbox.folder, 'bare.git');
    const { stdout } = await bare.run(['review', '--base', 'main', '--head', 'feature'], {
      GIT_DIR: `${bare.folder}/bare.git`,
    });
    expect(stdout).toContain('http-404-if-path-parameter');
  });
});

describe('--filter', () => {
  const sandbox = new Sandbox({ 'a.yaml': description(OWNER), 'b.yaml': description(OWNER) });
  sandbox.commit({ 'a.yaml': description(OWNER + PET) });
  test.each([
    ['new', ['a.yaml pets']],
    ['changed-lines', ['a.yaml pets']],
    ['touched', ['a.yaml owners', 'a.yaml pets']],
    ['all', ['a.yaml owners', 'a.yaml pets', 'b.yaml owners']],
  ])('%s', async (filter, expected) => {
    const { findings } = await sandbox.review('--filter', filter);
    expect(findings.map(({ file, pointer }) => `${file} ${pointer.split('~1')[1]}`)).toEqual(expected);
  });
});
