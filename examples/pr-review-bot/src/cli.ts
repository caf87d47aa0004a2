#!/usr/bin/env node
/** The program: it reads the command line, and ends with a status that says what came of it. */
import { type Arguments, type Ends, type FixArguments, parse, USAGE } from './arguments.ts';
import { Change } from './change.ts';
import { ForgeError, reasonOf, UsageError } from './errors.ts';
import { isAtLeast } from './finding.ts';
import { Repository } from './git.ts';
import { jobSummary } from './github/markdown.ts';
import { type Target, targetOf } from './github/target.ts';
import { plain } from './plain.ts';
import { annotations } from './reports/annotations.ts';
import { gitlab } from './reports/gitlab.ts';
import { json } from './reports/json.ts';
import { rdjsonl } from './reports/rdjsonl.ts';
import type { Report, Review } from './reports/report.ts';
import { sarif } from './reports/sarif.ts';
import { text } from './reports/text.ts';
import { VERSION } from './version.ts';

const reports: Partial<Record<Arguments['report'], Report>> = {
  text,
  json,
  rdjsonl,
  sarif,
  gitlab,
  annotations,
};

async function main(): Promise<number> {
  const args = parse(process.argv.slice(2));
  if (args === 'help') return print(USAGE);
  if (args === 'version') return print(`${VERSION}\n`);
  const repository = await Repository.open(process.cwd());
  try {
    return await (args.command === 'fix' ? runFix(repository, args) : runReview(repository, args));
  } finally {
    repository.close();
  }
}

async function runReview(repository: Repository, args: Arguments): Promise<number> {
  const target = targetOf(args, process.env);
  if (args.report === 'github' && !args.dryRun) {
    if (target === undefined) throw new UsageError('--repo and --pr say where to post the review');
    if (target.token === undefined) throw new UsageError('GITHUB_TOKEN is not set');
  }
  const { base, head } = args.ends ?? (await endsOf(target));
  const change = await Change.between(repository, base, head);
  const { reviewOf } = await import('./review.ts'); // Spectral takes its time
  const review = await reviewOf(repository, change, args, progress());
  await print(await told(review, args, target));
  if (complainOf(review.unreadable)) return 2;
  const { failOn } = args;
  const isBad = failOn !== 'never' && review.findings.some(({ severity }) => isAtLeast(severity, failOn));
  return isBad ? 1 : 0;
}

async function runFix(repository: Repository, args: FixArguments): Promise<number> {
  const { fix } = await import('./fix.ts');
  const { report, unreadable } = await fix(repository, args, progress());
  await print(report);
  return complainOf(unreadable) ? 2 : 0;
}

function complainOf(unreadable: ReadonlyMap<string, string>): boolean {
  for (const [file, reason] of unreadable) complain(`${file} cannot be read: ${reason}`);
  return unreadable.size > 0;
}

/** The ends of a pull request: those of the event, whose head is checked again before anything is posted. */
async function endsOf(target: Target | undefined): Promise<Ends> {
  if (target === undefined) throw new UsageError('--since, or --base and --head, say what to review');
  const { base, head } = target;
  if (base !== undefined && head !== undefined) return { base, head };
  const { GitHub } = await import('./github/client.ts');
  try {
    return await new GitHub(target).ends();
  } catch (error) {
    throw new ForgeError(`GitHub does not show pull request ${target.number}: ${reasonOf(error)}`);
  }
}

/** Tells of a review as it is asked for; what stays to be printed. */
async function told(
  review: Review,
  { report, dryRun, maxInline }: Arguments,
  target: Target | undefined,
): Promise<string> {
  if (report === 'summary') return jobSummary(review, target);
  const isPosted = report === 'github' || (report === 'auto' && process.env.GITHUB_ACTIONS === 'true');
  if (!dryRun && (!isPosted || target === undefined)) return (reports[report] ?? text)(review);
  const { draft, publish } = await import('./github/publish.ts');
  if (dryRun || target === undefined) return draft(review, maxInline, target);
  const instead = await publish(review, target, { maxInline, fallback: report === 'auto' });
  if (instead === undefined) return '';
  complain(`the findings are in the workflow and not on the pull request: ${instead.reason}`);
  return instead.report;
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
