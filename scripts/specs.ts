/** The real descriptions that the survey, the benchmark and some tests read where they are: not in a clone. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = resolve('../shared/specs');

/** Whether the descriptions are there; whoever reads them says when it is skipped. */
export const hasSpecs = existsSync(FOLDER);

/** The root file of each description, by its id. */
export function specs(): Map<string, string> {
  const rows = readFileSync(join(FOLDER, 'LICENSES.md'), 'utf8').matchAll(/^\| ([\w-]+) \| `([^`]+)` \|/gm);
  return new Map([...rows].map(([, id, file]) => [String(id), join(FOLDER, String(file))]));
}

/** Every file of a description, to copy it elsewhere. */
export const filesOf = (id: string): string[] =>
  readdirSync(join(FOLDER, id), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
