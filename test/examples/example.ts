/** The folders under `examples/`, copied into a project of a user, where what their files say is run. */
import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, unlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { installed } from '../pack.ts';
import { type CliRun, Project } from '../project.ts';

/** The files of an example, with their content. */
function filesOf(name: string): Record<string, string> {
  const root = join('examples', name);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name: file }) => {
      const path = join(parentPath, file);
      return [path.slice(root.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}

export class Example extends Project {
  readonly files: Readonly<Record<string, string>>;

  /**
   * @param name the folder in `examples/`.
   * @param more files that it has besides.
   */
  constructor(name: string, more: Readonly<Record<string, string>> = {}) {
    const own = filesOf(name);
    const files = { ...own, ...more };
    super(files);
    this.files = files;
    for (const file of Object.keys(own)) {
      chmodSync(join(this.folder, file), statSync(join('examples', name, file)).mode);
    }
    // What `npm install --save-dev @stoplight/spectral-cli spectral-status-codes` makes.
    const modules = join(this.folder, 'node_modules');
    unlinkSync(modules);
    mkdirSync(join(modules, '.bin'), { recursive: true });
    for (const entry of readdirSync(installed())) symlinkSync(join(installed(), entry), join(modules, entry));
    symlinkSync(resolve('node_modules/.bin/spectral'), join(modules, '.bin/spectral'));
  }

  /** A file of YAML or JSON, read. */
  read<T>(file: string): T {
    return parse(String(this.files[file])) as T;
  }

  /** The blocks of a language in the README, in order. */
  snippets(language: string): string[] {
    const blocks = String(this.files['README.md']).matchAll(/^```(\w+)\n([\s\S]*?)^```/gm);
    return [...blocks].filter(([, found]) => found === language).map(([, , text]) => String(text));
  }

  /** Runs a script as CI services do: with bash, which stops at the first command that fails. */
  shell(script: string, env: Readonly<Record<string, string>> = {}): Promise<CliRun> {
    return new Promise((done) => {
      execFile(
        'bash',
        ['-eo', 'pipefail', '-c', script],
        { cwd: this.folder, env: { ...process.env, ...env }, maxBuffer: 1e9 },
        (error, stdout, stderr) => {
          done({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
        },
      );
    });
  }

  /** Makes the folder a repository with a commit of everything. */
  async commitAll(): Promise<void> {
    const { status, stderr } = await this.shell(`
      git init --quiet --initial-branch main
      git config user.name Example
      git config user.email example@example.com
      echo node_modules > .gitignore
      git add .
      git commit --quiet --no-verify --message 'All of it'`);
    if (status !== 0) throw new Error(stderr);
  }
}
