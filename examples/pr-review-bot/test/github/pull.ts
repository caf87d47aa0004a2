/** A pull request of a real repository on a forge, and the bot that runs on it as in a workflow. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type Run, Sandbox } from '../sandbox.ts';
import { Forge, TOKEN } from './forge.ts';

type Files = Readonly<Record<string, string>>;

export class Pull {
  readonly sandbox: Sandbox;
  readonly forge: Forge;

  constructor(sandbox: Sandbox, forge: Forge) {
    this.sandbox = sandbox;
    this.forge = forge;
  }

  push(files: Files): void {
    this.forge.head = this.sandbox.commit(files);
  }

  /** Runs the bot, and returns with what it asked to change as well. */
  async run(args: readonly string[] = [], env: Files = {}): Promise<Run & { writes: string[] }> {
    const { forge, sandbox } = this;
    const base = { sha: sandbox.git('rev-parse', 'main') };
    const event = { pull_request: { number: 7, head: { sha: forge.head }, base } };
    writeFileSync(join(sandbox.folder, '.git/event.json'), JSON.stringify(event));
    forge.writes.length = 0;
    const result = await sandbox.run(['review', ...args], {
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'acme/pets',
      GITHUB_EVENT_PATH: join(sandbox.folder, '.git/event.json'),
      GITHUB_STEP_SUMMARY: join(sandbox.folder, '.git/summary.md'),
      GITHUB_API_URL: forge.url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_TOKEN: TOKEN,
      ...env,
    });
    return { ...result, writes: forge.writes.map((write) => write.replace('/repos/acme/pets/', '')) };
  }

  /** Where comments stand on lines. */
  get places(): string[] {
    return this.forge.lineComments.map(({ path, line }) => `${path}:${line}`);
  }

  get summary(): string {
    return String(this.forge.comments.find(({ body }) => body.includes('status-codes:v1:summary'))?.body);
  }
}

/** A test on a pull request that turns the first files into the second. Tests mostly wait, so they wait together. */
export function scenario(
  name: string,
  before: Files,
  after: Files,
  check: (pull: Pull) => Promise<void>,
): void {
  test.concurrent(name, async () => {
    const sandbox = new Sandbox(before);
    sandbox.commit(after);
    const forge = await Forge.start(sandbox);
    try {
      await check(new Pull(sandbox, forge));
    } finally {
      await forge.stop();
    }
    expect(forge.violations).toEqual([]);
  }, 120_000);
}
