/** What the command line says. */
import { parseArgs } from 'node:util';
import { FILTERS, type Filter } from './change.ts';
import { reasonOf, UsageError } from './errors.ts';

export const USAGE = `Usage: status-review review [globs…] (--since <ref> | --base <ref> --head <ref>) [options]

What a change brings: the findings of the head that the base does not have.

  --since <ref>             the change from where HEAD left <ref>
  --base <ref> --head <ref> the change from where the head left the base
  --ruleset <file>          a ruleset in the base (.spectral.yaml there, else spectral-status-codes)
  --trust-head-ruleset      take the ruleset from the head: it is code, and runs
  --filter <which>          new (default), touched, changed-lines, all
  --report <how>            text, json, rdjsonl, sarif, gitlab, annotations
  --fail-on <severity>      error (default), warn, never

Exit status: 0 fine; 1 findings at or above --fail-on; 2 usage, configuration, or a file that cannot be read;
3 the forge refused.
`;

export const REPORTS = ['text', 'json', 'rdjsonl', 'sarif', 'gitlab', 'annotations'] as const;
const FAIL_ON = ['error', 'warn', 'never'] as const;

const OPTIONS = {
  since: { type: 'string' },
  base: { type: 'string' },
  head: { type: 'string' },
  ruleset: { type: 'string' },
  'trust-head-ruleset': { type: 'boolean', default: false },
  filter: { type: 'string', default: 'new' },
  report: { type: 'string', default: 'text' },
  'fail-on': { type: 'string', default: 'error' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

export interface Arguments {
  readonly globs: readonly string[];
  readonly base: string;
  readonly head: string;
  readonly ruleset?: string;
  readonly trustHeadRuleset: boolean;
  readonly filter: Filter;
  readonly report: (typeof REPORTS)[number];
  readonly failOn: (typeof FAIL_ON)[number];
}

/** The arguments of a review, or a word that asks for something else. */
export function parse(args: string[]): Arguments | 'help' | 'version' {
  const { values, positionals } = strict(args);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const [command, ...globs] = positionals;
  if (command === undefined) throw new UsageError('a command is missing, try --help');
  if (command !== 'review') throw new UsageError(`${command} is not known, try --help`);
  return {
    globs,
    ...endsOf(values),
    ...(values.ruleset === undefined ? {} : { ruleset: values.ruleset }),
    trustHeadRuleset: values['trust-head-ruleset'],
    filter: oneOf('filter', values.filter, FILTERS),
    report: oneOf('report', values.report, REPORTS),
    failOn: oneOf('fail-on', values['fail-on'], FAIL_ON),
  };
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

function endsOf({ since, base, head }: Values): { base: string; head: string } {
  if (since !== undefined && base === undefined) return { base: since, head: head ?? 'HEAD' };
  if (since === undefined && base !== undefined && head !== undefined) return { base, head };
  throw new UsageError('--since, or --base and --head, say what to review');
}
