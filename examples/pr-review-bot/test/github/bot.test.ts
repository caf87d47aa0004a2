/** The bot on a forge: what it posts, once, and what it does where it may not. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { description, PET } from '../sandbox.ts';
import { BOT } from './forge.ts';
import { type Pull, scenario } from './pull.ts';

const REVIEW = 'POST pulls/7/reviews';
const SUMMARY = 'POST issues/7/comments';
const EDIT = expect.stringMatching(/^PATCH issues\/comments\/\d+$/);

const ops = (...names: string[]) =>
  names.map((name) => PET.replaceAll('pet', name).replaceAll('Pet', name)).join('');
const api = (...names: string[]) => description(ops(...names));
const SOUND = { 'openapi.yaml': description('  /none: {}') };
const NOT_FOUND = `        '404':\n          description: None.\n          content: { application/json: { schema: { type: string } } }\n`;

scenario(
  'one review and one summary, and nothing when the same is pushed again',
  SOUND,
  { 'openapi.yaml': api('pet', 'owner') },
  async (pull) => {
    const first = await pull.run();
    expect(first).toMatchObject({ status: 0, stdout: '', stderr: '', writes: [REVIEW, SUMMARY] });
    expect(pull.forge.reviews).toMatchObject([
      { state: 'COMMENTED', body: '2 findings at 2 lines: 2 warnings.' },
    ]);
    expect(pull.places).toEqual(['openapi.yaml:7', 'openapi.yaml:18']);
    expect(pull.forge.lineComments[0]?.body).toMatch(
      /^\*\*Warning\*\* \[`http-404-if-path-parameter`\]\(https:.*\): GET \/pets\/{petId} has/,
    );
    expect(pull.summary).toContain(
      'This change brings **2 findings**: 2 warnings.\n\nShown: 2 at their lines.',
    );
    expect((await pull.run()).writes).toEqual([]);
  },
);

scenario(
  'nothing to say, nothing said',
  SOUND,
  { 'openapi.yaml': description(`${ops('pet')}${NOT_FOUND}`) },
  async (pull) => {
    expect(await pull.run()).toMatchObject({ status: 0, writes: [] });
  },
);

scenario(
  'lines that move, a finding that is fixed, an answer to it',
  SOUND,
  { 'openapi.yaml': api('pet', 'owner') },
  async (pull) => {
    await pull.run();
    pull.push({ 'openapi.yaml': `# A remark.\n${api('pet', 'owner')}` });
    expect((await pull.run()).writes).toEqual([EDIT]);
    const [first, second] = pull.forge.lineComments;
    pull.forge.comment('someone', 'Is that so?', second?.id);
    pull.push({ 'openapi.yaml': description(`${ops('pet')}${NOT_FOUND}${ops('owner')}`) });
    expect((await pull.run()).writes).toEqual([`DELETE pulls/comments/${first?.id}`, EDIT]);
    pull.push({ 'openapi.yaml': description(`${ops('pet')}${NOT_FOUND}${ops('owner')}${NOT_FOUND}`) });
    expect((await pull.run()).writes).toEqual([`PATCH pulls/comments/${second?.id}`, EDIT]);
    expect(second?.body).toBe(
      `Fixed in ${pull.forge.head.slice(0, 8)}.\n\n> **Warning** ${LINK}: GET /owners/{ownerId} has a path parameter but declares no 404 Not Found; declare a 404 response.\n\n<!-- status-codes:v1:fixed -->`,
    );
    expect(pull.summary).toContain('All clear: this change brings no findings.');
    pull.push({ 'openapi.yaml': api('pet', 'owner') }); // and back
    expect((await pull.run()).writes).toEqual([REVIEW, EDIT]);
    expect(pull.forge.lineComments.map(({ body }) => body.slice(0, 11))).toEqual([
      `Fixed in ${pull.forge.lineComments[0]?.body.slice(9, 11)}`,
      'Is that so?',
      '**Warning**',
      '**Warning**',
    ]);
  },
);

const LINK =
  '[`http-404-if-path-parameter`](https://unpkg.com/spectral-status-codes/docs/rules/http-404-if-path-parameter.md)';

const SCHEME = 'components:\n  securitySchemes: { token: { type: http, scheme: bearer } }\n';
const tail = (name: string) => `${ops(name)}${NOT_FOUND}`;

scenario(
  'findings far from the diff stand in the summary, with a link',
  { 'openapi.yaml': description(`${tail('pet')}${tail('owner')}`, SCHEME) },
  { 'openapi.yaml': description(`${tail('pet')}${tail('owner')}`, `security: [{ token: [] }]\n${SCHEME}`) },
  async (pull) => {
    expect((await pull.run(['--fail-on', 'warn'])).status).toBe(1);
    const [line] = pull.forge.lineComments.map(({ path, line }) => `${path}:${line}`);
    expect(line).toBeUndefined();
    const url = `https://github.com/acme/pets/blob/${pull.forge.head}/openapi.yaml#L10-L19`;
    expect(pull.summary).toContain(
      `Shown: 4 here.\n\n- [\`openapi.yaml:10\`](${url}) **Warning** [\`http-401-if-secured\`]`,
    );
    expect((await pull.run()).writes).toEqual([]);
  },
);

const MANY = Array.from({ length: 33 }, (_, index) => `pet${index}`);

scenario(
  'at most 30 comments on lines, the gravest first',
  SOUND,
  { 'openapi.yaml': api(...MANY).replace(/'200'(?![\s\S]*'200')/, "'204'") },
  async (pull) => {
    expect((await pull.run()).status).toBe(1);
    expect(pull.forge.lineComments).toHaveLength(30);
    expect(pull.forge.lineComments[0]?.body).toContain('http-204-no-content');
    expect(pull.summary).toContain('Shown: 30 at their lines, 4 here.');
    expect((await pull.run()).writes).toEqual([]);
  },
);

scenario(
  'more than a summary can hold',
  SOUND,
  { 'openapi.yaml': api(...Array.from({ length: 320 }, (_, index) => `pet${index}`)) },
  async (pull) => {
    expect((await pull.run(['--max-inline', '0'])).writes).toEqual([SUMMARY]);
    expect(pull.summary.length).toBeLessThanOrEqual(65_536);
    const [, listed, dropped] =
      /Shown: (\d+) here, (\d+) not listed, for want of space\./.exec(pull.summary) ?? [];
    expect(Number(listed) + Number(dropped)).toBe(320);
    expect(pull.summary.match(/^- /gm)).toHaveLength(Number(listed));
  },
);

const USES = description(
  ['get', 'put']
    .map(
      (method) =>
        `    ${method}:\n      responses: { '200': { description: It., content: { a/b: {} } }, '405': { $ref: 'shared/errors.yaml#/NotAllowed' } }`,
    )
    .join('\n')
    .replace(/^/, '  /it:\n'),
);
const ALLOW = 'NotAllowed:\n  description: No.\n  content: { application/json: {} }\n';

scenario(
  'a fault in a shared component of a split description, once and there',
  {
    'a.yaml': USES,
    'b.yaml': USES,
    'shared/errors.yaml': `${ALLOW}  headers: { Allow: { schema: { type: string } } }\n`,
  },
  { 'shared/errors.yaml': ALLOW },
  async (pull) => {
    await pull.run();
    expect(pull.places).toEqual(['shared/errors.yaml:1']);
    expect(pull.summary).toContain('**1 finding**');
  },
);

scenario(
  'a renamed file, and a new one with a name that needs care',
  { 'old.yaml': api('pet', 'owner') },
  { 'a (b) [c].yaml': api('cat') },
  async (pull) => {
    pull.sandbox.git('mv', 'old.yaml', 'new.yaml');
    pull.push({ 'new.yaml': api('pet', 'owner', 'dog') });
    await pull.run();
    expect(pull.places.sort()).toEqual(['a (b) [c].yaml:7', 'new.yaml:29']);
    expect(pull.summary).toContain('2 findings stood there before');
  },
);

scenario(
  'without the right to write, the workflow has the findings',
  SOUND,
  { 'openapi.yaml': api('pet') },
  async (pull) => {
    pull.forge.conditions.readOnly = true;
    const annotation =
      /^::warning title=http-404-if-path-parameter,file=openapi\.yaml,line=7,endLine=\d+,col=\d+::GET /;
    for (const env of [{}, { GITHUB_TOKEN: '' }] as Record<string, string>[]) {
      const run = await pull.run(['--fail-on', 'warn'], env);
      expect(run).toMatchObject({ status: 1, stdout: expect.stringMatching(annotation) });
      expect(run.stderr).toMatch(
        /^status-review: the findings are in the workflow and not on the pull request: .+\n$/,
      );
    }
    const job = readFileSync(join(pull.sandbox.folder, '.git/summary.md'), 'utf8');
    expect(job.match(/Shown: 1 here\./g)).toHaveLength(2);
    expect([pull.forge.lineComments, pull.forge.comments]).toEqual([[], []]);
    for (const [env, status, message] of [
      [{}, 3, /^status-review: GitHub does not take the review: Resource not accessible by integration/],
      [{ GITHUB_TOKEN: 'another' }, 3, /^status-review: GitHub does not take the review: Bad credentials/],
      [{ GITHUB_TOKEN: '' }, 2, /^status-review: GITHUB_TOKEN is not set\n$/],
      [{ GITHUB_API_URL: 'nowhere' }, 2, /^status-review: --api-url is a URL, not nowhere\n$/],
    ] as [Record<string, string>, number, RegExp][]) {
      const run = await pull.run(['--report', 'github'], env);
      expect(run).toMatchObject({ status, stdout: '', stderr: expect.stringMatching(message) });
      expect(run.stderr.trim()).not.toContain('\n');
    }
    pull.forge.violations.splice(0); // GitHub's description has no 401 for these
  },
);

scenario('a head that moves meanwhile', SOUND, { 'openapi.yaml': api('pet') }, async (pull) => {
  const { conditions } = pull.forge;
  conditions.before = (request) => {
    if (request.endsWith('/pulls/7')) pull.forge.head = pull.sandbox.git('rev-parse', 'main');
  };
  const run = await pull.run();
  expect(run).toMatchObject({ status: 3, stdout: '', writes: [] });
  expect(run.stderr).toMatch(
    /^status-review: the pull request has moved on from \w{8} to \w{8}: nothing is posted\n$/,
  );
});

scenario(
  'lines that GitHub refuses cost the others nothing',
  SOUND,
  { 'openapi.yaml': api('a', 'b', 'c') },
  async (pull) => {
    pull.forge.conditions.refused = (_path, line) => line === 29;
    pull.forge.reviews.push({ id: 4711, body: '', state: 'PENDING', author: BOT });
    await pull.run();
    expect(pull.places).toEqual(['openapi.yaml:7', 'openapi.yaml:18']);
    expect(pull.forge.reviews).toMatchObject([
      { state: 'COMMENTED', body: '2 findings at 2 lines: 2 warnings.' },
    ]);
    expect(pull.summary).toContain('Shown: 2 at their lines, 1 here.');
    await pull.run();
    expect([pull.forge.reviews.length, pull.forge.lineComments.length]).toEqual([1, 2]);
  },
);

scenario('a secondary rate limit is waited for', SOUND, { 'openapi.yaml': api('pet') }, async (pull) => {
  pull.forge.conditions.tooMany = 1;
  expect(await pull.run()).toMatchObject({ status: 0, stderr: '', writes: [REVIEW, REVIEW, SUMMARY] });
  expect(pull.forge.reviews).toHaveLength(1);
});

const markersIn = (pull: Pull) =>
  pull.forge.lineComments.flatMap(({ body }) => body.match(/<!--.*-->/g) ?? []);

scenario(
  "other people's comments, on many pages, some with our marks",
  SOUND,
  { 'openapi.yaml': api('pet') },
  async (pull) => {
    pull.forge.conditions.login = 'a-robot';
    await pull.run();
    const [mark] = markersIn(pull);
    const [own] = pull.forge.lineComments.splice(0);
    const [summary] = pull.forge.comments.splice(0);
    for (let index = 0; index < 120; index++) {
      pull.forge.lineComment('someone', 'openapi.yaml', 7, `Look: ${mark}`);
      pull.forge.comment('someone', '<!-- status-codes:v1:summary -->');
    }
    if (own) pull.forge.lineComments.push(own);
    if (summary) pull.forge.comments.push(summary);
    expect((await pull.run()).writes).toEqual([]);
    pull.forge.lineComments.pop();
    pull.forge.comments.pop();
    expect((await pull.run()).writes).toEqual([REVIEW, SUMMARY]);
    expect(pull.forge.lineComments.filter(({ author }) => author === 'a-robot')).toHaveLength(1);
  },
);

scenario(
  'several findings on one line, of which some are fixed',
  SOUND,
  { 'openapi.yaml': description(ops('pet'), `security: [{ token: [] }]\n${SCHEME}`) },
  async (pull) => {
    await pull.run();
    expect(pull.forge.lineComments).toHaveLength(1);
    expect([
      pull.forge.lineComments[0]?.body.match(/^- \*\*Warning\*\*/gm)?.length,
      markersIn(pull).length,
    ]).toEqual([3, 3]);
    pull.push({
      'openapi.yaml': description(`${ops('pet')}${NOT_FOUND}`, `security: [{ token: [] }]\n${SCHEME}`),
    });
    expect((await pull.run()).writes).toEqual([
      `PATCH pulls/comments/${pull.forge.lineComments[0]?.id}`,
      EDIT,
    ]);
    expect([
      pull.forge.lineComments[0]?.body.match(/^- \*\*Warning\*\*/gm)?.length,
      markersIn(pull).length,
    ]).toEqual([2, 2]);
  },
);

scenario(
  'Enterprise, and a pull request that the command line names',
  SOUND,
  { 'openapi.yaml': api('pet') },
  async (pull) => {
    const url = await pull.forge.under('/api/v3');
    const env = {
      GITHUB_ACTIONS: '',
      GITHUB_EVENT_PATH: '',
      GITHUB_REPOSITORY: '',
      GITHUB_API_URL: '',
      GITHUB_SERVER_URL: '',
    };
    const args = ['--report', 'github', '--repo', 'acme/pets', '--pr', '7', '--max-inline', '0'];
    expect(await pull.run([...args, '--api-url', `${url}/`], env)).toMatchObject({
      status: 0,
      stderr: '',
      writes: [SUMMARY],
    });
    expect(pull.summary).toContain(
      `](${url.replace('/api/v3', '')}/acme/pets/blob/${pull.forge.head}/openapi.yaml#L`,
    );
  },
);

scenario(
  'a description that cannot be read',
  SOUND,
  { 'openapi.yaml': 'openapi: 3.1.0\npaths: }\n' },
  async (pull) => {
    const run = await pull.run();
    expect(run).toMatchObject({ status: 2, writes: [REVIEW, SUMMARY] });
    expect(run.stderr).toMatch(/^status-review: openapi.yaml cannot be read: line 2: .+\n$/);
    expect(pull.summary).toMatch(/`openapi\.yaml` cannot be read: line 2: /);
  },
);

scenario('a rig that holds both sides to what GitHub describes', SOUND, SOUND, async ({ forge }) => {
  const headers = { authorization: 'token a-token', 'content-type': 'application/json' };
  const body = JSON.stringify({ comments: [{ path: 'openapi.yaml', lines: 7, body: 'x' }] });
  const reviews = `${forge.url}/repos/acme/pets/pulls/7/reviews`;
  await fetch(reviews, { method: 'POST', headers, body });
  expect(forge.violations.splice(0)).toEqual([expect.stringContaining('request.body.comments.0')]);
  forge.comments.push({ id: 'one' as never, author: BOT, body: '' });
  await fetch(`${forge.url}/repos/acme/pets/issues/7/comments`, { headers });
  expect(forge.violations.splice(0)).toEqual([expect.stringContaining('response.body.0.id')]);
});

const SHARED = `components:
  securitySchemes: { token: { type: http, scheme: bearer } }
  responses:
    Unauthorized: &error
      description: No.
      headers: { WWW-Authenticate: { schema: { type: string } } }
      content: { application/json: { schema: { type: string } } }
    Forbidden: *error
    NotFound: *error
security: [{ token: [] }]
`;

/** The description after every suggestion has been committed. */
function accept(pull: Pull, file: string): string {
  const lines = pull.sandbox.git('show', `${pull.forge.head}:${file}`).split('\n');
  for (const { line, body } of [...pull.forge.lineComments].sort((a, b) => b.line - a.line)) {
    const [, , suggestion] = /^(`{3,})suggestion\n([\s\S]*?)\n\1$/m.exec(body) ?? [];
    if (suggestion !== undefined) lines.splice(line - 1, 1, ...suggestion.split('\n'));
  }
  return `${lines.join('\n')}\n`;
}

scenario(
  'suggestions, which mend what they say',
  SOUND,
  { 'openapi.yaml': description(ops('pet', 'owner'), SHARED) },
  async (pull) => {
    await pull.run();
    expect(pull.places).toEqual(['openapi.yaml:23', 'openapi.yaml:34']);
    const [first, second] = pull.forge.lineComments.map(({ body }) => body);
    expect(second).toContain(
      "```suggestion\n          content: { application/json: { schema: { type: string } } }\n        '401':\n          $ref: '#/components/responses/Unauthorized'\n        '403':\n          $ref: '#/components/responses/Forbidden'\n        '404':\n          $ref: '#/components/responses/NotFound'\n```",
    );
    expect(first?.match(/suggestion[^`]*/)?.[0]).toBe(second?.match(/suggestion[^`]*/)?.[0]);
    pull.push({ 'openapi.yaml': accept(pull, 'openapi.yaml') });
    const { writes } = await pull.run();
    expect(writes.filter((write) => !write.startsWith('DELETE'))).toEqual([EDIT]);
    expect([pull.places, pull.summary]).toEqual([[], expect.stringContaining('All clear')]);
  },
);

scenario(
  'a description with our marks in a line that a suggestion repeats',
  SOUND,
  { 'openapi.yaml': description(ops('pet', 'owner'), SHARED) },
  async (pull) => {
    await pull.run();
    const marks = String(pull.forge.lineComments[1]?.body.match(/<!--.*-->/g)?.join(' '));
    const forged = description(`${ops('pet').trimEnd()} # ${marks}\n${ops('owner')}`, SHARED);
    pull.push({ 'openapi.yaml': forged });
    for (const comments of [pull.forge.comments, pull.forge.lineComments]) comments.splice(0);
    await pull.run();
    expect(pull.forge.lineComments[0]?.body).toContain(`# ${marks}\n        '401':`);
    pull.forge.lineComments.pop();
    expect((await pull.run()).writes).toEqual([REVIEW]);
    expect(pull.forge.lineComments).toHaveLength(2);
  },
);

const MINIFIED = JSON.stringify({
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1' },
  paths: Object.fromEntries(
    MANY.map((name) => [
      `/${name}/{id}`,
      {
        get: {
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: { 200: { description: 'It.', content: { 'text/plain': {} } } },
        },
      },
    ]),
  ),
});

scenario('a description on one line', SOUND, { 'api.json': MINIFIED }, async (pull) => {
  expect(await pull.run()).toMatchObject({ status: 0, stderr: '', writes: [REVIEW, SUMMARY] });
  expect(pull.places).toEqual(['api.json:1']);
  expect(markersIn(pull)).toHaveLength(20);
  expect(pull.summary).toContain('Shown: 20 at their lines, 13 here.');
  expect((await pull.run()).writes).toEqual([]);
});

scenario(
  'a ruleset of its own, which does not run and is mentioned',
  { ...SOUND, '.spectral.yaml': 'extends: spectral-status-codes' },
  {
    '.spectral.yaml': 'extends: ./evil.mjs',
    'evil.mjs':
      "import { writeFileSync } from 'node:fs';\nwriteFileSync('ran', '');\nexport default { rules: {} };\n",
  },
  async (pull) => {
    expect(await pull.run()).toMatchObject({ status: 0, writes: [SUMMARY] });
    expect(pull.summary).toContain('All clear');
    expect(pull.summary).toContain(
      '> .spectral.yaml is part of the ruleset and changes; it is in force once merged.',
    );
    expect(existsSync(join(pull.sandbox.folder, 'ran'))).toBe(false);
  },
);
