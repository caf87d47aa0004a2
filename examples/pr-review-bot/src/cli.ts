#!/usr/bin/env node
/** The program: it reads the command line, and ends with a status that says what came of it. */
import { parse, type REPORTS, USAGE } from './arguments.ts';
import { Change } from './change.ts';
import { reasonOf } from './errors.ts';
import { isAtLeast } from './finding.ts';
import { Repository } from './git.ts';
import { plain } from './plain.ts';
import { annotations } from './reports/annotations.ts';
import { gitlab } from './reports/gitlab.ts';
import { json } from './reports/json.ts';
import { rdjsonl } from './reports/rdjsonl.ts';
import type { Report } from './reports/report.ts';
import { sarif } from './reports/sarif.ts';
import { text } from './reports/text.ts';
import { VERSION } from './version.ts';

const reports: Record<(typeof REPORTS)[number], Report> = { text, json, rdjsonl, sarif, gitlab, annotations };

async function main(): Promise<number> {
  const args = parse(process.argv.slice(2));
  if (args === 'help') return print(USAGE);
  if (args === 'version') return print(`${VERSION}\n`);
  const repository = await Repository.open(process.cwd());
  try {
    const change = await Change.between(repository, args.base, args.head);
    const { reviewOf } = await import('./review.ts'); // Spectral takes its time
    const review = await reviewOf(repository, change, args, progress());
    await print(await reports[args.report](review));
    for (const [file, reason] of review.unreadable) complain(`${file} cannot be read: ${reason}`);
    if (review.unreadable.size > 0) return 2;
    const { failOn } = args;
    const isBad = failOn !== 'never' && review.findings.some(({ severity }) => isAtLeast(severity, failOn));
    return isBad ? 1 : 0;
  } finally {
    repository.close();
  }
}

/** Tells a terminal which file is looked at; elsewhere nothing. */
function progress(): (file: string) => void {
  if (!process.stderr.isTTY) return () => {};
  let number = 0;
  return (file) => process.stderr.write(`\r\x1b[K${++number} ${plain(file).slice(0, 70)}\r`);
}

function print(text: string): Promise<0> {
  if (process.stderr.isTTY) process.stderr.write('\x1b[K'); // what `progress` has left
  return new Promise((done) => process.stdout.write(text, () => done(0)));
}

const complain = (text: string) => process.stderr.write(`status-review: ${plain(text)}\n`);

process.stdout.on('error', () => process.exit(2)); // whoever read the report has left

try {
  process.exitCode = await main();
} catch (error) {
  const { status } = error as { status?: unknown };
  const isExpected = status === 2 || status === 3;
  complain(isExpected ? reasonOf(error) : `an internal failure: ${reasonOf(error)}`);
  process.exitCode = isExpected ? status : 2;
}
