/**
 * A forge to test against, in two parts. Prism stands in front, with GitHub's own description of its API, and
 * holds every request and every answer to it. Behind it is a server that knows one pull request of a real
 * repository, remembers what is posted, and refuses what GitHub refuses, in GitHub's words.
 */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import prismHttp from '@stoplight/prism-http';
import prismServer from '@stoplight/prism-http-server';
import type { Sandbox } from '../sandbox.ts';

const DESCRIPTION = JSON.parse(
  readFileSync('examples/pr-review-bot/test/github/api.github.com.json', 'utf8'),
);

/** The same for Prism, which resolves the references in it. */
const OPERATIONS = prismHttp.getHttpOperationsFromSpec(structuredClone(DESCRIPTION));

/** GitHub's own example of an answer. */
const example = (name: string) => structuredClone(DESCRIPTION.components.examples[name].value);

export interface Comment {
  readonly id: number;
  body: string;
  readonly author: string;
}

export interface LineComment extends Comment {
  readonly path: string;
  readonly line: number;
  readonly inReplyTo?: number;
}

interface Draft {
  readonly path: string;
  readonly body: string;
  readonly line?: number;
  readonly side?: string;
  readonly start_line?: number;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** What a test may switch on. */
export interface Conditions {
  /** The token may not write. */
  readOnly?: boolean;
  /** The token is a person's, who may ask for the name. */
  login?: string;
  /** How many requests that create something are refused because there were too many. */
  tooMany?: number;
  /** Lines that GitHub refuses although the diff shows them. */
  refused?: (path: string, line: number) => boolean;
  /** Where the API lies, for Enterprise. */
  prefix?: string;
  /** Called before a request is answered. */
  before?: (request: string) => void;
}

export const BOT = 'github-actions[bot]';
export const TOKEN = 'a-token';

export class Forge {
  readonly conditions: Conditions = {};
  /** The requests, as `METHOD path`, without what reads. */
  readonly writes: string[] = [];
  readonly requests: string[] = [];
  readonly reviews: { id: number; body: string; state: string; author: string }[] = [];
  readonly comments: Comment[] = [];
  readonly lineComments: LineComment[] = [];
  /** What Prism found against GitHub's description. */
  readonly violations: string[] = [];
  head: string;
  #id = 1;
  readonly #sandbox: Sandbox;
  readonly #servers: { close: () => unknown }[] = [];
  #url = '';

  private constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox;
    this.head = sandbox.git('rev-parse', 'feature');
  }

  static async start(sandbox: Sandbox): Promise<Forge> {
    const forge = new Forge(sandbox);
    const upstream = await forge.#listen((request, body) => forge.#answer(request, body));
    const report = (...message: unknown[]) => void forge.violations.push(message.map(String).join(' '));
    const quiet = () => {};
    const logger = {
      error: report,
      fatal: report,
      warn: report,
      info: quiet,
      success: quiet,
      debug: quiet,
      trace: quiet,
      child: () => logger,
    };
    const prism = prismServer.createServer(await OPERATIONS, {
      components: { logger: logger as never },
      cors: false,
      config: {
        isProxy: true,
        upstream: new URL(upstream),
        upstreamProxy: undefined,
        checkSecurity: true,
        validateRequest: true,
        validateResponse: true,
        mock: { dynamic: false },
        errors: false,
        isExperimental: false,
      } as never,
    });
    forge.#url = String(await prism.listen(0, '127.0.0.1'));
    forge.#servers.push(prism);
    return forge;
  }

  /** Where the API is. */
  get url(): string {
    return this.#url;
  }

  /** The same API under another path, as Enterprise has it. */
  async under(prefix: string): Promise<string> {
    this.conditions.prefix = prefix;
    const url = await this.#listen(async (request, body) => {
      const { method = 'GET', headers } = request;
      if (!request.url?.startsWith(`${prefix}/`)) return { status: 404, body: { message: 'Not Found' } };
      const { host: _host, connection: _connection, ...kept } = headers as Record<string, string>;
      const init = { method, headers: kept, ...(body === '' ? {} : { body }) };
      const response = await fetch(this.#url + request.url.slice(prefix.length), init);
      return { status: response.status, body: response.status === 204 ? undefined : await response.json() };
    });
    return url + prefix;
  }

  async stop(): Promise<void> {
    for (const server of this.#servers) await server.close();
  }

  /** Another person, or the bot, comments. */
  comment(author: string, body: string, inReplyTo?: number): void {
    if (inReplyTo === undefined) this.comments.push({ id: this.#id++, author, body });
    else this.lineComments.push({ id: this.#id++, author, body, path: 'x', line: 1, inReplyTo });
  }

  /** An example of another comment on a line, by anybody. */
  lineComment(author: string, path: string, line: number, body: string): void {
    this.lineComments.push({ id: this.#id++, author, body, path, line });
  }

  async #listen(
    answer: (request: IncomingMessage, body: string) => Promise<Answer> | Answer,
  ): Promise<string> {
    const server: Server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { status, body, headers } = await answer(request, Buffer.concat(chunks).toString());
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    this.#servers.push(server);
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  #answer({ method = '', url = '', headers }: IncomingMessage, text: string): Answer {
    const { pathname, searchParams } = new URL(url, 'http://forge');
    const request = `${method} ${pathname}`;
    this.requests.push(request);
    this.conditions.before?.(request);
    if (headers.authorization !== `token ${TOKEN}`)
      return { status: 401, body: { message: 'Bad credentials' } };
    if (pathname === '/user') {
      const { login } = this.conditions;
      if (login === undefined) return FORBIDDEN;
      return {
        status: 200,
        body: { ...example('private-user-response-with-public-profile-information'), login },
      };
    }
    if (method !== 'GET') {
      this.writes.push(request);
      if (this.conditions.readOnly) return FORBIDDEN;
      if (method === 'POST' && this.conditions.tooMany) {
        this.conditions.tooMany--;
        return TOO_MANY;
      }
    }
    const [, kind, target] = /^\/repos\/acme\/pets\/(pulls|issues)\/(.+)$/.exec(pathname) ?? [];
    const body = text === '' ? {} : JSON.parse(text);
    return (
      this.#route(`${method} ${kind} ${target}`, body, searchParams) ?? {
        status: 404,
        body: { message: 'Not Found' },
      }
    );
  }

  #route(route: string, body: Record<string, unknown>, query: URLSearchParams): Answer | undefined {
    const id = Number(route.split('/')[1]);
    switch (route.replace(/(?<=comments\/|reviews\/)\d+/, '{id}')) {
      case 'GET pulls 7':
        return { status: 200, body: this.#pull() };
      case 'GET pulls 7/comments':
        return this.#page(
          query,
          this.lineComments.map((comment) => this.#lineComment(comment)),
        );
      case 'GET pulls 7/reviews':
        return this.#page(
          query,
          this.reviews.map((review) => this.#review(review)),
        );
      case 'POST pulls 7/reviews':
        return this.#createReview(body);
      case 'DELETE pulls 7/reviews/{id}':
        return this.#discard(Number(route.split('/')[2]));
      case 'PATCH pulls comments/{id}': {
        const comment = this.#edit(this.lineComments, id, body.body);
        return comment && { status: 200, body: this.#lineComment(comment) };
      }
      case 'DELETE pulls comments/{id}': {
        const at = this.lineComments.findIndex((comment) => comment.id === id);
        if (at < 0) return undefined;
        this.lineComments.splice(at, 1);
        return { status: 204 };
      }
      case 'GET issues 7/comments':
        return this.#page(
          query,
          this.comments.map((comment) => this.#comment(comment)),
        );
      case 'POST issues 7/comments': {
        const comment = { id: this.#id++, author: this.#author, body: String(body.body) };
        if (isTooLong(comment.body)) return invalid('Body is too long (maximum is 65536 characters)');
        this.comments.push(comment);
        return { status: 201, body: this.#comment(comment) };
      }
      case 'PATCH issues comments/{id}': {
        const comment = this.#edit(this.comments, id, body.body);
        return comment && { status: 200, body: this.#comment(comment) };
      }
    }
    return undefined;
  }

  get #author(): string {
    return this.conditions.login ?? BOT;
  }

  #edit<T extends Comment>(comments: readonly T[], id: number, body: unknown): T | undefined {
    const comment = comments.find((one) => one.id === id && one.author === this.#author);
    if (comment !== undefined) comment.body = String(body);
    return comment;
  }

  /** All comments of a review, or none: one that is wrong is not named. */
  #createReview(review: Record<string, unknown>): Answer {
    const {
      body = '',
      event,
      comments = [],
      commit_id: commit,
    } = review as { body?: string; event?: string; comments?: Draft[]; commit_id?: string };
    if (event === undefined && this.reviews.some(({ state }) => state === 'PENDING')) {
      return invalid('User can only have one pending review per pull request');
    }
    if (event === 'COMMENT' && body.trim() === '' && comments.length === 0)
      return invalid("Body can't be blank");
    if (isTooLong(body) || comments.some((draft) => isTooLong(draft.body))) {
      return invalid('Body is too long (maximum is 65536 characters)');
    }
    if (commit !== undefined && commit !== this.head)
      return invalid('Commit is not part of the pull request');
    for (const draft of comments) {
      const fault = this.#faultOf(draft);
      if (fault !== undefined) return invalid(fault);
    }
    const created = {
      id: this.#id++,
      body,
      state: event === undefined ? 'PENDING' : 'COMMENTED',
      author: this.#author,
    };
    this.reviews.push(created);
    if (event !== undefined) {
      for (const { path, line, body } of comments) {
        this.lineComments.push({ id: this.#id++, author: this.#author, path, line: Number(line), body });
      }
    }
    return { status: 200, body: this.#review(created) };
  }

  #faultOf({ path, line, side, start_line: start = line, body }: Draft): string | undefined {
    const diff = this.#sandbox.git('diff', '-U3', '-M', `main...${this.head}`);
    const file = diff.split(/^diff --git .*\n/m).find((part) => part.includes(`\n+++ b/${path}`));
    if (file === undefined) return 'Path could not be resolved';
    const hunks = [...file.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(
      ([, from, count = '1']) => [Number(from), Number(from) + Number(count) - 1] as const,
    );
    const isIn = hunks.some(([from, to]) => from <= Number(start) && Number(line) <= to);
    if (side !== 'RIGHT' || line === undefined || !isIn || this.conditions.refused?.(path, line))
      return 'Line could not be resolved';
    return body.includes('\r') ? 'Body is invalid' : undefined;
  }

  #discard(id: number): Answer | undefined {
    const at = this.reviews.findIndex((review) => review.id === id);
    const review = this.reviews[at];
    if (review === undefined) return undefined;
    if (review.state !== 'PENDING') return invalid('Can not delete a non-pending pull request review');
    this.reviews.splice(at, 1);
    return { status: 200, body: this.#review(review) };
  }

  #page(query: URLSearchParams, items: readonly unknown[]): Answer {
    const size = Number(query.get('per_page') ?? 30);
    const page = Number(query.get('page') ?? 1);
    const body = items.slice((page - 1) * size, page * size);
    if (page * size >= items.length) return { status: 200, body };
    const path = this.requests.at(-1)?.split(' ')[1];
    const link = `<${this.#url}${path}?per_page=${size}&page=${page + 1}>; rel="next"`;
    return { status: 200, body, headers: { link } };
  }

  #pull(): unknown {
    const pull = example('pull-request');
    const base = this.#sandbox.git('rev-parse', 'main');
    return {
      ...pull,
      number: 7,
      requested_teams: [],
      head: { ...pull.head, sha: this.head },
      base: { ...pull.base, sha: base },
    };
  }

  #user(login: string): unknown {
    return { ...example('issue-comment').user, login };
  }

  #comment({ id, body, author }: Comment): unknown {
    return { ...example('issue-comment'), id, body, user: this.#user(author) };
  }

  #lineComment({ id, body, author, path, line, inReplyTo }: LineComment): unknown {
    const { in_reply_to_id: _none, ...comment } = example('pull-request-review-comment-items')[0];
    return {
      ...comment,
      id,
      body,
      path,
      line,
      user: this.#user(author),
      ...(inReplyTo === undefined ? {} : { in_reply_to_id: inReplyTo }),
    };
  }

  #review({ id, body, state, author }: { id: number; body: string; state: string; author: string }): unknown {
    return { ...example('pull-request-review'), id, body, state, user: this.#user(author) };
  }
}

const DOCUMENTATION = 'https://docs.github.com/rest';

const FORBIDDEN: Answer = {
  status: 403,
  body: {
    message: 'Resource not accessible by integration',
    documentation_url: DOCUMENTATION,
    status: '403',
  },
};

const TOO_MANY: Answer = {
  status: 403,
  headers: { 'retry-after': '1' },
  body: {
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    documentation_url: DOCUMENTATION,
  },
};

const invalid = (error: string): Answer => ({
  status: 422,
  body: { message: 'Unprocessable Entity', errors: [error], documentation_url: DOCUMENTATION, status: '422' },
});

const isTooLong = (body: string): boolean => body.length > 65_536;
