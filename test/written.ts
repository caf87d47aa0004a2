import { readFileSync, writeFileSync } from 'node:fs';

/** The lines of a file that holds what a test expects; with `WRITE=1` in the environment it is written anew first. */
export function written(file: string, lines: () => readonly string[]): string[] {
  if (process.env.WRITE) writeFileSync(file, `${lines().join('\n')}\n`);
  return readFileSync(file, 'utf8').trimEnd().split('\n');
}
