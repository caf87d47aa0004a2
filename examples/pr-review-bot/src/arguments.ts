/** What the command line says. */
import { parseArgs } from 'node:util';
import { FILTERS, type Filter } from './change.ts';
import { reasonOf, UsageError } from './errors.ts';

export const USAGE = `Usage: status-review review [globs…] [--since <ref> | --base <ref> --head <ref>] [options]
       status-review fix [globs…] --diff | --write [--ruleset <file>]

What a change brings: the findings of the head that the base does not have. In a workflow of GitHub for a pull
request, the change is that pull request, and the report is a review of it. The second form adds missing
responses to the files of the working tree, where it is plain what to write.

  --since <ref>             the change from where HEAD left <ref>
  --base <ref> --head <ref> the change from where the head left the base
  --ruleset <file>          a ruleset in the base (.spectral.yaml there, else spectral-status-codes)
  --trust-head-ruleset      take the ruleset from the head: it is code, and runs
  --filter <which>          new (default), touched, changed-lines, all
  --report <how>            auto (default), github, annotations, summary, rdjsonl, sarif, gitlab, json, text
  --no-suggest              without edits that mend findings
  --fail-on <severity>      error (default), warn, never

On GitHub, with the token in GITHUB_TOKEN:

  --repo <owner/name> --pr <number>   the pull request, unless the workflow tells
  --api-url <url>           https://host/api/v3 for Enterprise
  --max-inline <number>     the most comments on lines that stand at once (30)
  --dry-run                 print what would be posted, ask nobody

Exit status: 0 fine; 1 findings at or above --fail-on; 2 usage, configuration, or a file that cannot be read;
3 the forge refused, or the pull request has moved on.
`;

export const REPORTS = [
  'auto',
  'github',
  'annotations',
  'summary',
  'rdjsonl',
  'sarif',
  'gitlab',
  'json',
  'text',
] as const;
const FAIL_ON = ['error', 'warn', 'never'] as const;

const OPTIONS = {
  diff: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  'no-suggest': { type: 'boolean', default: false },
  since: { type: 'string' },
  base: { type: 'string' },
  head: { type: 'string' },
  ruleset: { type: 'string' },
  'trust-head-ruleset': { type: 'boolean', default: false },
  filter: { type: 'string', default: 'new' },
  report: { type: 'string', default: 'auto' },
  'fail-on': { type: 'string', default: 'error' },
  repo: { type: 'string' },
  pr: { type: 'string' },
  'api-url': { type: 'string' },
  'max-inline': { type: 'string', default: '30' },
  'dry-run': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

export interface Ends {
  readonly base: string;
  readonly head: string;
}

export interface FixArguments {
  readonly command: 'fix';
  readonly globs: readonly string[];
  readonly ruleset?: string;
  /** Whether the files are written, and not only the patch shown. */
  readonly isWritten: boolean;
}

export interface Arguments {
  readonly command: 'review';
  readonly globs: readonly string[];
  /** Both ends, or neither: then the pull request has them. */
  readonly ends?: Ends;
  readonly ruleset?: string;
  readonly trustHeadRuleset: boolean;
  readonly filter: Filter;
  readonly report: (typeof REPORTS)[number];
  readonly failOn: (typeof FAIL_ON)[number];
  readonly repo?: string;
  readonly pr?: string;
  readonly apiUrl?: string;
  readonly suggest: boolean;
  readonly maxInline: number;
  readonly dryRun: boolean;
}

/** The arguments of a command, or a word that asks for something else. */
export function parse(args: string[]): Arguments | FixArguments | 'help' | 'version' {
  const { values, positionals } = strict(args);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const [command, ...globs] = positionals;
  if (command === undefined) throw new UsageError('a command is missing, try --help');
  if (command === 'fix') return fixArguments(values, globs);
  if (command !== 'review') throw new UsageError(`${command} is not known, try --help`);
  const ends = endsOf(values);
  const { ruleset, repo, pr, 'api-url': apiUrl, 'max-inline': maxInline } = values;
  if (!/^\d+$/.test(maxInline)) throw new UsageError(`--max-inline is a number, not ${maxInline}`);
  return {
    command,
    globs,
    ...(ends === undefined ? {} : { ends }),
    ...(ruleset === undefined ? {} : { ruleset }),
    trustHeadRuleset: values['trust-head-ruleset'],
    filter: oneOf('filter', values.filter, FILTERS),
    report: oneOf('report', values.report, REPORTS),
    failOn: oneOf('fail-on', values['fail-on'], FAIL_ON),
    ...(repo === undefined ? {} : { repo }),
    ...(pr === undefined ? {} : { pr }),
    ...(apiUrl === undefined ? {} : { apiUrl }),
    suggest: !values['no-suggest'],
    maxInline: Number(maxInline),
    dryRun: values['dry-run'],
  };
}

function fixArguments({ diff, write, ruleset }: Values, globs: readonly string[]): FixArguments {
  if (diff === write) throw new UsageError('fix takes --diff or --write');
  return { command: 'fix', globs, ...(ruleset === undefined ? {} : { ruleset }), isWritten: write };
}

type Values = ReturnType<typeof strict>['values'];

function strict(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(reasonOf(error));
  }
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  if (allowed.includes(value as T)) return value as T;
  throw new UsageError(`--${option} is one of ${allowed.join(', ')}, not ${value}`);
}

function endsOf({ since, base, head }: Values): Ends | undefined {
  if (since === undefined && base === undefined && head === undefined) return undefined;
  if (since !== undefined && base === undefined) return { base: since, head: head ?? 'HEAD' };
  if (since === undefined && base !== undefined && head !== undefined) return { base, head };
  throw new UsageError('--since, or --base and --head, say what to review');
}
