/** Git as a source of objects: it reads commits and blobs, and never a working tree. */
import { type ChildProcessByStdio, execFile, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { promisify } from 'node:util';
import { UsageError } from './errors.ts';
import { type Hunk, hunksOf } from './hunks.ts';

const run = promisify(execFile);

/** Whatever the user configured, the output is what is read below, and nothing is fetched. */
const PLAIN = ['-c', 'core.quotePath=false', '-c', 'diff.algorithm=default', '-c', 'diff.interHunkContext=0'];
const ENVIRONMENT = { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };

/** A file of a commit. */
export interface Entry {
  readonly path: string;
  readonly oid: string;
  readonly isLink: boolean;
}

/** What has become of the files between two commits. */
export interface Changes {
  /** The paths in the head that differ from the base, with what they were called there. */
  readonly before: ReadonlyMap<string, string | undefined>;
  /** The paths of the base that the head no longer has, with what they are called there. */
  readonly after: ReadonlyMap<string, string | undefined>;
}

export class Repository {
  readonly root: string;
  readonly #objects: ChildProcessByStdio<Writable, Readable, null>;
  readonly #waiting: ((blob: Buffer | undefined) => void)[] = [];
  #chunks: Buffer[] = [];
  #size = 0;

  private constructor(root: string) {
    this.root = root;
    this.#objects = spawn('git', ['cat-file', '--batch'], {
      cwd: root,
      env: ENVIRONMENT,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    this.#objects.stdin.on('error', () => {}); // its end is reported by `close`
    this.#objects.stdout.on('data', (chunk: Buffer) => this.#read(chunk));
    this.#objects.on('close', () => {
      for (const done of this.#waiting.splice(0)) done(undefined);
    });
    this.#objects.unref();
  }

  /** The repository that a folder belongs to; a bare one will do. */
  static async open(folder: string): Promise<Repository> {
    const git = (...args: string[]) => run('git', args, { cwd: folder, env: ENVIRONMENT });
    try {
      const bare = (await git('rev-parse', '--is-bare-repository')).stdout.trim() === 'true';
      const { stdout } = await git('rev-parse', bare ? '--absolute-git-dir' : '--show-toplevel');
      return new Repository(resolve(stdout.trim()));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new UsageError('git is not installed');
      const [, refusal] =
        /^fatal: (?!not a git repository)(.+)/m.exec((error as { stderr?: string }).stderr ?? '') ?? [];
      throw new UsageError(refusal ?? `${folder} is not in a git repository`);
    }
  }

  close(): void {
    this.#objects.stdin.end();
  }

  /** The commit that a ref names. */
  async commit(ref: string): Promise<string> {
    try {
      return (
        await this.#git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)
      ).trim();
    } catch {
      throw new UsageError(`there is no commit ${ref} here${await this.#hint()}`);
    }
  }

  /** Where a change began: the last commit that both have. */
  async mergeBase(base: string, head: string): Promise<string> {
    try {
      return (await this.#git('merge-base', base, head)).trim();
    } catch {
      throw new UsageError(
        `${short(base)} and ${short(head)} have no common commit here${await this.#hint()}`,
      );
    }
  }

  /** What to say where history is missing. */
  async #hint(): Promise<string> {
    const shallow = (await this.#git('rev-parse', '--is-shallow-repository')).trim() === 'true';
    return shallow
      ? ': the clone is shallow, fetch the whole history (actions/checkout: fetch-depth: 0)'
      : '';
  }

  /** The files of a commit, by path. */
  async files(commit: string): Promise<Map<string, Entry>> {
    const files = new Map<string, Entry>();
    for (const line of (await this.#git('ls-tree', '-r', '-z', commit)).split('\0')) {
      const [, mode, type, oid, path] = /^(\d+) (\w+) (\w+)\t([\s\S]+)$/.exec(line) ?? [];
      if (type !== 'blob' || path === undefined || oid === undefined) continue;
      files.set(path, { path, oid, isLink: mode === '120000' });
    }
    return files;
  }

  /** The files of the working tree that are not ignored. */
  async paths(): Promise<string[]> {
    const paths = await this.#git('ls-files', '-z', '--cached', '--others', '--exclude-standard');
    return [...new Set(paths.split('\0').filter((path) => path !== ''))];
  }

  /** Which files two commits do not share, renamed ones as pairs. */
  async changes(base: string, head: string): Promise<Changes> {
    const args = ['diff', '--name-status', '-z', '-M', '--no-ext-diff', '--end-of-options', base, head];
    const fields = (await this.#git(...args)).split('\0');
    const before = new Map<string, string | undefined>();
    const after = new Map<string, string | undefined>();
    while (fields.length > 1) {
      const status = fields.shift() as string;
      const path = fields.shift() as string;
      if (status.startsWith('R') || status.startsWith('C')) {
        const renamed = fields.shift() as string;
        before.set(renamed, path);
        if (status.startsWith('R')) after.set(path, renamed);
      } else if (status === 'D') after.set(path, undefined);
      else before.set(path, status === 'A' ? undefined : path);
    }
    return { before, after };
  }

  /** What a forge shows of the change from one blob to another. */
  async hunks(from: string, to: string): Promise<Hunk[]> {
    const args = [
      'diff',
      '-U3',
      '--no-color',
      '--no-ext-diff',
      '--no-textconv',
      '--end-of-options',
      from,
      to,
    ];
    return hunksOf(await this.#git(...args));
  }

  /** The content of a blob; nothing where the object is missing. */
  blob(oid: string): Promise<Buffer | undefined> {
    return new Promise((done) => {
      if (this.#objects.exitCode !== null) return done(undefined);
      this.#waiting.push(done);
      this.#objects.stdin.write(`${oid}\n`);
    });
  }

  #read(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    for (;;) {
      const header = this.#headerLength();
      if (header === undefined) return;
      const [, size] = /^\w+ \w+ (\d+)\n$/.exec(this.#peek(header)) ?? [];
      const length = size === undefined ? 0 : Number(size) + 1;
      if (this.#size < header + length) return;
      const data = Buffer.concat(this.#chunks);
      const rest = data.subarray(header + length);
      this.#chunks = rest.length > 0 ? [rest] : [];
      this.#size = rest.length;
      this.#waiting.shift()?.(size === undefined ? undefined : data.subarray(header, header + length - 1));
    }
  }

  #headerLength(): number | undefined {
    const at = this.#chunks[0]?.indexOf('\n') ?? -1;
    if (at >= 0) return at + 1;
    if (this.#chunks.length < 2) return undefined;
    this.#chunks = [Buffer.concat(this.#chunks)];
    return this.#headerLength();
  }

  #peek(length: number): string {
    return (this.#chunks[0] as Buffer).subarray(0, length).toString('latin1');
  }

  async #git(...args: string[]): Promise<string> {
    const { stdout } = await run('git', [...PLAIN, ...args], {
      cwd: this.root,
      env: ENVIRONMENT,
      maxBuffer: 2 ** 30,
    });
    return stdout;
  }
}

/** A commit as people write it. */
export const short = (commit: string): string => commit.slice(0, 8);
