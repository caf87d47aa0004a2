/** Makes the pull request say what the review says, with as few words as possible. */
import { ForgeError } from '../errors.ts';
import { type Finding, SEVERITIES } from '../finding.ts';
import { short } from '../git.ts';
import { count } from '../plain.ts';
import { type Review, tally } from '../reports/report.ts';
import { type Draft, type GitHub, type ReviewComment, statusOf } from './client.ts';
import { commentOn, fixedComment, markersOf, summary } from './markdown.ts';
import { type Place, place } from './placement.ts';
import type { Target } from './target.ts';

/**
 * Posts a review: what is new as comments on lines, what has no line in the summary, and what is fixed is taken
 * back. What stands there already is left alone.
 *
 * @param maxInline the most comments on lines that may stand at once.
 */
export async function converse(
  github: GitHub,
  review: Review,
  target: Target,
  maxInline: number,
): Promise<void> {
  const { head } = review.change;
  const login = await github.login();
  const reviewComments = await github.reviewComments();
  const own = reviewComments.filter(({ author, body }) => author === login && markersOf(body).length > 0);
  const standing = new Set(own.flatMap(({ body }) => markersOf(body)));
  const { places } = await place(review.findings, review.change, review.edits, standing);
  const present = new Set(review.findings.map(({ fingerprint }) => fingerprint));
  const live = own.filter(({ body }) => markersOf(body).some((name) => present.has(name)));
  const chosen = gravestFirst(places).slice(0, Math.max(0, maxInline - live.length));
  const mine = (await github.comments()).find(
    ({ author, body }) => author === login && markersOf(body).includes('summary'),
  );

  const now = await github.ends();
  if (now.head !== head.commit) {
    throw new ForgeError(
      `the pull request has moved on from ${short(head.commit)} to ${short(now.head)}: nothing is posted`,
    );
  }
  const posted = await post(github, head.commit, login, chosen);
  const told = new Set([
    ...standing,
    ...posted.flatMap(({ findings }) => findings).map(({ fingerprint }) => fingerprint),
  ]);
  const isInline = ({ fingerprint }: Finding) => told.has(fingerprint);
  const shown = {
    inline: review.findings.filter(isInline),
    elsewhere: review.findings.filter((finding) => !isInline(finding)),
  };
  await retract(github, review, own, reviewComments);
  const body = summary(review, shown, target);
  const isSilent = review.findings.length + review.unreadable.size + review.notes.length === 0;
  if (mine === undefined) {
    if (!isSilent) await github.postComment(body);
  } else if (mine.body !== body) await github.editComment(mine.id, body);
}

const gravestFirst = (places: readonly Place[]): Place[] => {
  const rank = ({ findings }: Place) =>
    Math.min(...findings.map(({ severity }) => SEVERITIES.indexOf(severity)));
  return [...places].sort((a, b) => rank(a) - rank(b));
};

/** Posts one review with these comments, without those that GitHub does not take; returns what is posted. */
async function post(
  github: GitHub,
  commit: string,
  login: string,
  places: readonly Place[],
): Promise<readonly Place[]> {
  if (places.length === 0) return [];
  try {
    await github.postReview(commit, headline(places), places.map(draftOf));
    return places;
  } catch (error) {
    if (statusOf(error) !== 422) throw error;
  }
  await github.discardPending(login);
  const taken = await sift(github, commit, places);
  if (taken.length > 0) await github.postReview(commit, headline(taken), taken.map(draftOf));
  return taken;
}

/** The places that GitHub takes comments on: it does not say which of several it does not. */
async function sift(github: GitHub, commit: string, places: readonly Place[]): Promise<readonly Place[]> {
  if (places.length === 1) return (await github.takes(commit, places.map(draftOf))) ? places : [];
  const middle = places.length >> 1;
  const taken: Place[] = [];
  for (const half of [places.slice(0, middle), places.slice(middle)]) {
    const isFine = half.length > 1 && (await github.takes(commit, half.map(draftOf)));
    taken.push(...(isFine ? half : await sift(github, commit, half)));
  }
  return taken;
}

const draftOf = ({ file, line, findings, suggestion }: Place): Draft => ({
  path: file,
  line,
  body: commentOn(findings, suggestion),
});

function headline(places: readonly Place[]): string {
  const findings = places.flatMap((place) => place.findings);
  return `${count(findings.length, 'finding')} at ${count(places.length, 'line')}: ${tally(findings)}.`;
}

/** Takes back what is fixed: a comment that somebody answered stays, and says so. */
async function retract(
  github: GitHub,
  { findings, change }: Review,
  own: readonly ReviewComment[],
  all: readonly ReviewComment[],
): Promise<void> {
  for (const { id, body } of own) {
    const markers = markersOf(body).filter((name) => name !== 'fixed');
    const left = findings.filter(({ fingerprint }) => markers.includes(fingerprint));
    if (markers.length === 0 || left.length === markers.length) continue;
    if (left.length > 0) await github.editReviewComment(id, commentOn(left));
    else if (all.some(({ repliesTo }) => repliesTo === id)) {
      await github.editReviewComment(id, fixedComment(body, change.head.commit));
    } else await github.deleteReviewComment(id);
  }
}
