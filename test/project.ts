/** Projects of users: an empty folder with the packed package and some files, linted by the real CLI. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { installed } from './pack.ts';

const SPECTRAL = resolve('node_modules/@stoplight/spectral-cli/dist/index.js');

export interface CliRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** One finding of the CLI's `json` format. */
export interface CliFinding {
  readonly code: string;
  readonly message: string;
  readonly severity: number;
  readonly path: readonly (string | number)[];
  readonly source: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

export class Project {
  readonly folder = mkdtempSync(join(tmpdir(), 'status-codes-'));

  /** @param files the content of each file by its path in the folder. */
  constructor(files: Readonly<Record<string, string>>) {
    symlinkSync(installed(), join(this.folder, 'node_modules'));
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, file)), { recursive: true });
      writeFileSync(join(this.folder, file), content);
    }
  }

  /** Runs `spectral` with these arguments in the folder. */
  spectral(...args: string[]): Promise<CliRun> {
    return this.run(SPECTRAL, ...args);
  }

  /** Runs a script with Node in the folder. */
  run(script: string, ...args: string[]): Promise<CliRun> {
    return new Promise((done) => {
      execFile(
        process.execPath,
        [script, ...args],
        { cwd: this.folder, maxBuffer: 1e9 },
        (error, stdout, stderr) => {
          done({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
        },
      );
    });
  }

  /** The findings of `spectral lint` on files of the folder; throws with what it printed when it cannot lint. */
  async lint(...args: string[]): Promise<CliFinding[]> {
    const { status, stdout, stderr } = await this.spectral('lint', '--quiet', '--format', 'json', ...args);
    if (status > 1) throw new Error(`${stdout}\n${stderr}`);
    return JSON.parse(stdout) as CliFinding[];
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
