/** Brings a review to where people see it: the pull request, or where that is not allowed, the workflow. */
import { appendFileSync } from 'node:fs';
import { ForgeError, reasonOf, UsageError } from '../errors.ts';
import { annotations } from '../reports/annotations.ts';
import type { Review } from '../reports/report.ts';
import { GitHub, statusOf } from './client.ts';
import { converse } from './conversation.ts';
import { commentOn, jobSummary, summary } from './markdown.ts';
import { place } from './placement.ts';
import type { Target } from './target.ts';

export interface PublishOptions {
  readonly maxInline: number;
  /** Whether annotations of the workflow will do when the pull request cannot be written to. */
  readonly fallback: boolean;
}

/**
 * Posts a review on the pull request.
 *
 * @returns what to print instead, if it could not be posted, and why it could not.
 */
export async function publish(
  review: Review,
  target: Target,
  { maxInline, fallback }: PublishOptions,
): Promise<{ report: string; reason: string } | undefined> {
  try {
    if (target.token === undefined) throw new UsageError('there is no GITHUB_TOKEN');
    await converse(new GitHub(target), review, target, maxInline);
    return undefined;
  } catch (error) {
    const isRefusal = error instanceof UsageError || statusOf(error) !== undefined;
    if (error instanceof ForgeError || !isRefusal) throw error;
    const reason = reasonOf(error);
    if (fallback) {
      const file = process.env.GITHUB_STEP_SUMMARY;
      if (file) appendFileSync(file, jobSummary(review, target));
      return { report: await annotations(review), reason };
    }
    throw error instanceof UsageError ? error : new ForgeError(`GitHub does not take the review: ${reason}`);
  }
}

/** What a first review would post, for people to read. */
export async function draft(review: Review, maxInline: number, target?: Target): Promise<string> {
  const { places } = await place(review.findings, review.change, review.edits);
  const chosen = places.slice(0, maxInline);
  const inline = chosen.flatMap(({ findings }) => findings);
  const elsewhere = review.findings.filter((finding) => !inline.includes(finding));
  const comments = chosen.map(
    ({ file, line, findings, suggestion }) => `${file}, line ${line}\n\n${commentOn(findings, suggestion)}`,
  );
  return `${[summary(review, { inline, elsewhere }, target), ...comments].join('\n\n---\n\n')}\n`;
}
