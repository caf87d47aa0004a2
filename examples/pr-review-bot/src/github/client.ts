/** The requests to GitHub. It waits where GitHub asks for it, and reads all pages. */
import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { VERSION } from '../version.ts';
import type { Target } from './target.ts';

const Client = Octokit.plugin(retry, throttling, paginateRest);

/** The longest that a rate limit may make a workflow wait, in seconds, and how often. */
const PATIENCE = 60;
const ATTEMPTS = 2;

const isWorthWaiting = (seconds: number, _options: unknown, _octokit: unknown, retries: number): boolean =>
  seconds <= PATIENCE && retries < ATTEMPTS;

type Id = number | bigint;

/** A comment on the diff. */
export interface ReviewComment {
  readonly id: Id;
  readonly body: string;
  readonly author: string;
  readonly repliesTo?: Id;
}

/** A comment on the pull request. */
export interface Comment {
  readonly id: Id;
  readonly body: string;
  readonly author: string;
}

/** A comment that is yet to be made. */
export interface Draft {
  readonly path: string;
  readonly line: number;
  readonly body: string;
}

export class GitHub {
  readonly #octokit: InstanceType<typeof Client>;
  readonly #target: Target;
  readonly #at: { owner: string; repo: string };

  constructor(target: Target) {
    this.#target = target;
    this.#at = { owner: target.owner, repo: target.repo };
    const quiet = () => {};
    this.#octokit = new Client({
      ...(target.token === undefined ? {} : { auth: target.token }),
      baseUrl: target.apiUrl,
      userAgent: `status-review/${VERSION}`,
      throttle: { onRateLimit: isWorthWaiting, onSecondaryRateLimit: isWorthWaiting },
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    });
  }

  /** Who the bot is. The token of a workflow may not ask. */
  async login(): Promise<string> {
    try {
      return (await this.#octokit.request('GET /user')).data.login;
    } catch (error) {
      if (statusOf(error) === 403) return this.#target.login;
      throw error;
    }
  }

  /** The ends of the pull request as they are now. */
  async ends(): Promise<{ base: string; head: string }> {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
    const { data } = await this.#octokit.request(route, { ...this.#at, pull_number: this.#target.number });
    return { base: data.base.sha, head: data.head.sha };
  }

  /** All comments on the diff. */
  async reviewComments(): Promise<ReviewComment[]> {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments';
    const options = { ...this.#at, pull_number: this.#target.number, per_page: 100 };
    const comments = await this.#octokit.paginate(route, options);
    return comments.map(({ id, body, user, in_reply_to_id: repliesTo }) => ({
      id,
      body,
      author: user?.login ?? '',
      ...(repliesTo === undefined ? {} : { repliesTo }),
    }));
  }

  /** All comments on the pull request. */
  async comments(): Promise<Comment[]> {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const options = { ...this.#at, issue_number: this.#target.number, per_page: 100 };
    const comments = await this.#octokit.paginate(route, options);
    return comments.map(({ id, body, user }) => ({ id, body: body ?? '', author: user?.login ?? '' }));
  }

  /** Posts a review in one piece: a comment that GitHub does not take makes it refuse all. */
  async postReview(commit: string, body: string, comments: readonly Draft[]): Promise<void> {
    await this.#createReview({ commit_id: commit, body, event: 'COMMENT', comments });
  }

  /** Whether GitHub would take these comments. It is asked with a review that nobody gets to see. */
  async takes(commit: string, comments: readonly Draft[]): Promise<boolean> {
    try {
      const id = await this.#createReview({ commit_id: commit, comments });
      await this.#discard(id);
      return true;
    } catch (error) {
      if (statusOf(error) === 422) return false;
      throw error;
    }
  }

  /** Removes a review that an earlier run has left unfinished: there may be only one. */
  async discardPending(author: string): Promise<void> {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
    const options = { ...this.#at, pull_number: this.#target.number, per_page: 100 };
    for (const { id, state, user } of await this.#octokit.paginate(route, options)) {
      if (state === 'PENDING' && user?.login === author) await this.#discard(id);
    }
  }

  async editReviewComment(id: Id, body: string): Promise<void> {
    const route = 'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}';
    await this.#octokit.request(route, { ...this.#at, comment_id: id, body });
  }

  async deleteReviewComment(id: Id): Promise<void> {
    await this.#octokit.request('DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}', {
      ...this.#at,
      comment_id: id,
    });
  }

  async postComment(body: string): Promise<void> {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    await this.#octokit.request(route, { ...this.#at, issue_number: this.#target.number, body, ...ONCE });
  }

  async editComment(id: Id, body: string): Promise<void> {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    await this.#octokit.request(route, { ...this.#at, comment_id: id, body });
  }

  async #createReview(review: {
    commit_id: string;
    body?: string;
    event?: 'COMMENT';
    comments: readonly Draft[];
  }): Promise<Id> {
    const comments = review.comments.map((draft) => ({ ...draft, side: 'RIGHT' }));
    const { data } = await this.#octokit.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
      ...this.#at,
      pull_number: this.#target.number,
      ...review,
      comments,
      ...ONCE,
    });
    return data.id;
  }

  async #discard(id: Id): Promise<void> {
    const route = 'DELETE /repos/{owner}/{repo}/pulls/{pull_number}/reviews/{review_id}';
    await this.#octokit.request(route, {
      ...this.#at,
      pull_number: this.#target.number,
      review_id: Number(id),
    });
  }
}

/** What creates something is not tried again after a failure of the server, which may have created it. */
const ONCE = { request: { retries: 0 } };

/** The HTTP status of a refusal. */
export const statusOf = (error: unknown): number | undefined => {
  const { status } = error as { status?: unknown };
  return typeof status === 'number' ? status : undefined;
};
