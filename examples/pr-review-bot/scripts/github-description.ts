/**
 * Trims GitHub's own OpenAPI description, from the npm package @octokit/openapi, to the operations that the bot
 * uses, and writes it where the tests read it, with its licence. Run it from the root, to move to a newer one:
 *
 *   npx tsx examples/pr-review-bot/scripts/github-description.ts 23.0.2
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const OPERATIONS: Record<string, string[]> = {
  '/user': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/comments': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['get', 'post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}': ['delete'],
  '/repos/{owner}/{repo}/pulls/comments/{comment_id}': ['patch', 'delete'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch'],
};

const TARGET = 'examples/pr-review-bot/test/github';

type Json = { [name: string]: unknown };

const [version = '23.0.2'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'github-description-'));
execFileSync('npm', ['pack', '--silent', `@octokit/openapi@${version}`], { cwd: folder });
const members = ['package/generated/api.github.com.json', 'package/LICENSE'];
execFileSync('tar', ['-xzf', `octokit-openapi-${version}.tgz`, ...members], { cwd: folder });
const whole = JSON.parse(readFileSync(join(folder, members[0] as string), 'utf8')) as Json;
const trimmed: Json = {
  openapi: whole.openapi,
  info: {
    ...(whole.info as Json),
    description: `Trimmed from @octokit/openapi ${version}; request bodies are closed.`,
  },
  servers: whole.servers,
  paths: {},
  components: {},
};

for (const [path, methods] of Object.entries(OPERATIONS)) {
  const item = (whole.paths as Json)[path] as Json;
  const kept = Object.fromEntries(methods.map((method) => [method, strip(item[method] as Json)]));
  for (const operation of Object.values(kept)) close((operation as Json).requestBody);
  (trimmed.paths as Json)[path] = kept;
}
keepReferenced(trimmed.paths);
writeFileSync(join(TARGET, 'api.github.com.json'), `${JSON.stringify(trimmed, undefined, 1)}\n`);
copyFileSync(join(folder, members[1] as string), join(TARGET, 'LICENSE'));
rmSync(folder, { recursive: true });

/** Without prose, vendor extensions and examples of requests. */
function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([name, member]) =>
      !/^(x-|externalDocs$|tags$)/.test(name) &&
      !(name === 'description' && typeof member === 'string' && member.length > 80),
  );
  return Object.fromEntries(
    kept.map(([name, member]) => [name, name === 'examples' ? member : strip(member)]),
  );
}

/** GitHub's schemas accept unknown properties, and would accept a misspelt one. */
function close(schema: unknown): void {
  if (typeof schema !== 'object' || schema === null) return;
  const node = schema as Json;
  if (node.type === 'object' && node.properties !== undefined) node.additionalProperties ??= false;
  for (const member of Object.values(node)) close(member);
}

/** Takes over the components that are referred to, and those that these refer to. */
function keepReferenced(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    if (name !== '$ref' || typeof member !== 'string') keepReferenced(member);
    else keepComponent(member);
  }
}

function keepComponent(reference: string): void {
  const [, , section, name] = reference.split('/') as [string, string, string, string];
  const components = trimmed.components as Record<string, Json>;
  components[section] ??= {};
  const kept = components[section];
  if (name in kept) return;
  kept[name] = strip((whole.components as Record<string, Json>)[section]?.[name]);
  keepReferenced(kept[name]);
}
