/** A git repository in a temporary folder, and the real program run in it. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from '@jest/globals';

export const PROGRAM = resolve('examples/pr-review-bot/dist/cli.js');

export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What the `json` report has of a finding. */
export interface Reported {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string;
  readonly pointer: string;
  readonly range: { readonly start: { readonly line: number } };
  readonly edit?: { readonly file: string; readonly offset: number; readonly text: string };
}

export interface Report {
  readonly base: string;
  readonly head: string;
  readonly findings: readonly Reported[];
  readonly old: number;
  readonly gone: number;
  readonly notes: readonly string[];
}

/** The environment of the program: without what a workflow that runs these tests would tell it. */
const ENVIRONMENT = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(GITHUB_|CI$|NODE_OPTIONS|GIT_)/.test(name)),
  ),
  // The same commits have the same names, every time.
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};

const sandboxes: Sandbox[] = [];
afterAll(() => {
  for (const sandbox of sandboxes.splice(0)) sandbox.remove();
});

export class Sandbox {
  readonly folder: string;

  /** @param files the content of the first commit, on the branch `main`; a branch `feature` is checked out. */
  constructor(files: Readonly<Record<string, string>> = {}) {
    this.folder = mkdtempSync(join(tmpdir(), 'review-'));
    sandboxes.push(this);
    this.git('init', '--quiet', '--initial-branch=main');
    this.git('config', 'user.email', 'a@example.org');
    this.git('config', 'user.name', 'A');
    this.git('config', 'commit.gpgsign', 'false');
    this.commit(files);
    this.git('switch', '--quiet', '--create', 'feature');
  }

  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.folder, env: ENVIRONMENT, encoding: 'utf8' }).trim();
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, file)), { recursive: true });
      writeFileSync(join(this.folder, file), content);
    }
  }

  link(file: string, target: string): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    symlinkSync(target, join(this.folder, file));
  }

  /** Commits all that lies in the folder, after writing these files; returns the commit. */
  commit(files: Readonly<Record<string, string>> = {}): string {
    this.write(files);
    this.git('add', '--all', '--force');
    this.git('commit', '--quiet', '--allow-empty', '--message', 'a commit');
    return this.git('rev-parse', 'HEAD');
  }

  run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
    return new Promise((done) => {
      const options = { cwd: this.folder, env: { ...ENVIRONMENT, ...env }, maxBuffer: 1e9 };
      execFile(process.execPath, [PROGRAM, ...args], options, (error, stdout, stderr) => {
        done({ status: error === null ? 0 : Number(error.code ?? -1), stdout, stderr });
      });
    });
  }

  /** What the change from `main` brings, as the `json` report tells it. */
  async review(...args: string[]): Promise<Report> {
    const { stdout, stderr } = await this.run(['review', '--since', 'main', '--report', 'json', ...args]);
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout) as Report;
  }

  /** The same, as `rule file pointer`. */
  async brought(...args: string[]): Promise<string[]> {
    return (await this.review(...args)).findings.map(
      ({ rule, file, pointer }) => `${rule} ${file} ${pointer}`,
    );
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A description with these paths; each has to be indented by two. */
export const description = (paths: string, more = ''): string =>
  `openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\n${more}paths:\n${paths.replace(/^\n/, '').trimEnd()}\n`;

/** An operation that lacks 404, and nothing else. */
export const PET = `
  /pets/{petId}:
    get:
      parameters: [{ name: petId, in: path, required: true, schema: { type: string } }]
      responses:
        '200':
          description: The pet.
          content: { application/json: { schema: { type: string } } }
        '400':
          description: The id is none.
          content: { application/json: { schema: { type: string } } }
`;
