/** Which pull request, on which forge, with whose rights: from the command line and the workflow's environment. */
import { readFileSync } from 'node:fs';
import { UsageError } from '../errors.ts';

export interface Target {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  readonly apiUrl: string;
  /** Where people look at files. */
  readonly serverUrl: string;
  readonly token?: string;
  /** Who the token belongs to, where that cannot be asked. */
  readonly login: string;
  /** The commits of the event that started the workflow. */
  readonly base?: string;
  readonly head?: string;
}

export interface TargetArguments {
  readonly repo?: string;
  readonly pr?: string;
  readonly apiUrl?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The pull request to review; nothing where neither the command line nor the workflow has one. */
export function targetOf(args: TargetArguments, env: Environment): Target | undefined {
  const event = eventOf(env);
  const number = args.pr ?? event?.number;
  const repository = args.repo ?? env.GITHUB_REPOSITORY;
  if (number === undefined) return undefined;
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository ?? '') ?? [];
  if (owner === undefined || repo === undefined) throw new UsageError('--repo is owner/name');
  if (!/^[1-9]\d*$/.test(String(number))) throw new UsageError(`--pr is a number, not ${number}`);
  const apiUrl = urlOf(args.apiUrl ?? (env.GITHUB_API_URL || 'https://api.github.com'));
  const token = env.GITHUB_TOKEN || undefined;
  return {
    owner,
    repo,
    number: Number(number),
    apiUrl,
    serverUrl: env.GITHUB_SERVER_URL || apiUrl.replace(/\/api\/v3$/, '').replace('//api.', '//'),
    login: env.STATUS_REVIEW_LOGIN || 'github-actions[bot]',
    ...(token === undefined ? {} : { token }),
    ...(event === undefined || args.pr !== undefined ? {} : { base: event.base, head: event.head }),
  };
}

/** The pull request of the event, if it is about one. */
function eventOf({
  GITHUB_EVENT_PATH: file,
}: Environment): { number: number; base: string; head: string } | undefined {
  if (!file) return undefined;
  try {
    const { pull_request: pull } = JSON.parse(readFileSync(file, 'utf8'));
    // The checkout of a pull request is a merge commit that nobody has written; the head is what is reviewed.
    return pull === undefined ? undefined : { number: pull.number, base: pull.base.sha, head: pull.head.sha };
  } catch {
    throw new UsageError(`${file} (GITHUB_EVENT_PATH) cannot be read`);
  }
}

function urlOf(text: string): string {
  if (!URL.canParse(text) || !/^https?:/.test(text)) throw new UsageError(`--api-url is a URL, not ${text}`);
  return text.replace(/\/+$/, '');
}
