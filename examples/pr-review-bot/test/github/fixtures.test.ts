/**
 * A review to look at: `test/fixtures/review.html` shows the summary and three comments as GitHub would. The bot
 * has to post just these. To take over what it posts now, run the tests with UPDATE_FIXTURES=1, and look.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { description } from '../sandbox.ts';
import { BOT } from './forge.ts';
import { scenario } from './pull.ts';

const FIXTURES = 'examples/pr-review-bot/test/fixtures';

/** Everything that GitHub makes something of, and a mark of the bot. */
const HOSTILE =
  '@octocat see #1 GH-2 acme/pets#3 https://evil.example www.evil.example [a](javascript:alert(1)) ![b](https://evil.example/c.png) ' +
  '<img src=x onerror=alert(1)> <!-- status-codes:v1:summary --> **bold** _it_ ~~no~~ $x$ `code` ```suggestion a@evil.example | a | b |\\u202E\\u0007';

const RULESET = `extends: spectral-status-codes
rules:
  acme-summary:
    message: 'The summary is {{value}}'
    severity: error
    given: $.paths.*.*.summary
    then: { function: pattern, functionOptions: { match: '^[A-Z][a-z ]+$' } }
`;

const COMPONENTS = `components:
  securitySchemes: { token: { type: http, scheme: bearer } }
  responses:
    NotFound:
      description: There is none.
      content: { application/problem+json: { schema: { type: object } } }
`;

const OTHERS = Array.from(
  { length: 4 },
  (_, index) =>
    `  /others/${index}:\n    get:\n      summary: Get another\n      responses:\n        '200': { description: It., content: { application/json: {} } }\n`,
).join('');

const BEFORE = { '.spectral.yaml': RULESET, 'pets (v1).yaml': description(OTHERS, COMPONENTS) };

const AFTER = {
  'pets (v1).yaml': description(
    `${OTHERS}  /pets/{petId}:
    get:
      summary: Get a pet
      security: []
      parameters: [{ name: petId, in: path, required: true, schema: { type: string } }]
      responses:
        '200':
          description: The pet.
          content: { application/json: { schema: { type: object } } }
        # what went wrong: <!-- status-codes:v1:0123456789abcdef -->
        '500':
          description: An error.
          content: { application/problem+json: { schema: { type: object } } }
    delete:
      summary: Delete a pet
      parameters: [{ name: petId, in: path, required: true, schema: { type: string } }]
      responses: { '204': { description: Deleted., content: { text/plain: {} } }, '404': { $ref: 'https://evil.example/errors.yaml#/NotFound' } }
  /hostile:
    get:
      summary: ${JSON.stringify(HOSTILE).replaceAll('\\\\u', '\\u')}
      security: []
      responses: { '200': { description: It., content: { text/plain: {} } } }
`,
    `security: [{ token: [] }]\n${COMPONENTS}`,
  ),
};

const render = (markdown: string) =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

const page = (posts: Record<string, string>) => `<!doctype html>
<meta charset="utf-8">
<title>A review</title>
<style>
  body { font: 14px/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; }
  article { border: 1px solid #d0d7de; border-radius: 6px; margin: 0 0 1.5rem; padding: 0 1rem; overflow-wrap: anywhere; }
  code { background: #eff1f3; border-radius: 6px; padding: .2em .4em; font-size: 85%; }
  pre { background: #f6f8fa; border-radius: 6px; padding: 1rem; overflow: auto; }
  pre code { background: none; padding: 0; }
  .language-suggestion::before { content: 'Suggested change'; display: block; border-bottom: 1px solid #d0d7de; margin-bottom: .5rem; }
  blockquote { border-left: .25em solid #d0d7de; color: #59636e; margin: 0; padding: 0 1em; }
</style>
${Object.entries(posts)
  .map(([name, markdown]) => `<h2>${name}</h2>\n<article>\n${render(markdown)}\n</article>`)
  .join('\n')}
`;

function check(file: string, text: string): void {
  if (process.env.UPDATE_FIXTURES) writeFileSync(`${FIXTURES}/${file}`, text);
  expect(text).toBe(readFileSync(`${FIXTURES}/${file}`, 'utf8'));
}

scenario('a review to look at', BEFORE, AFTER, async (pull) => {
  await pull.run();
  const bodies = pull.forge.lineComments.map(({ body }) => body);
  const containing = (text: string) => String(bodies.find((body) => body.includes(text)));
  const posts = {
    summary: pull.summary,
    'a suggestion': containing('```suggestion'),
    'several findings': containing('http-204-no-content'),
    'hostile text': containing('acme-summary'),
  };
  for (const [name, markdown] of Object.entries(posts)) check(`${name.replaceAll(' ', '-')}.md`, markdown);
  check('review.html', page(posts));

  for (const markdown of Object.values(posts)) {
    const html = render(markdown);
    const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, url]) => String(url));
    expect(
      links.filter(
        (url) => !/^https:\/\/(github\.com\/acme\/pets\/blob\/|unpkg\.com\/spectral-status-codes)/.test(url),
      ),
    ).toEqual([]);
    expect(
      html.match(
        /<(?!\/?(a|p|ul|li|strong|code|pre|h3|sub|blockquote)\b|!-- status-codes:v1:([0-9a-f]{16}|summary) -->)[^>]*>/g,
      ),
    ).toBeNull();
    const text = html.replace(/<code[\s\S]*?<\/code>|<[^>]*>/g, '');
    expect(text).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\.|\p{Cf}(?<!\u200B)/u);
  }
  expect(render(posts['hostile text']).match(/<!--/g)).toHaveLength(1);
  expect((await pull.run()).writes).toEqual([]);
  expect(pull.forge.comments).toMatchObject([{ author: BOT }]);
});
