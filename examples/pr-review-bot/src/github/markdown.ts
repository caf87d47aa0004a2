/** What people read on the pull request. All that comes from a description is text, whatever it wants to be. */
import type { Finding, Severity } from '../finding.ts';
import { short } from '../git.ts';
import { count, plain } from '../plain.ts';
import { type Review, tally } from '../reports/report.ts';
import type { Target } from './target.ts';

/** GitHub refuses longer texts; some room is left for what counts otherwise there. */
const MAX_LENGTH = 65_536 - 536;

/** How many files that cannot be read, and how many notes, are told one by one. */
const MAX_NAMED = 20;

const MARKER = /<!-- status-codes:v1:([0-9a-f]{16}|summary|fixed) -->/g;
const MARKERS = /(?:\r?\n<!-- status-codes:v1:(?:[0-9a-f]{16}|summary|fixed) -->)+\s*$/;

const marker = (name: string): string => `<!-- status-codes:v1:${name} -->`;

/** What the bot has marked a comment with, at its end. In a suggestion such a text is a line of the description. */
export const markersOf = (body: string): string[] =>
  [...(MARKERS.exec(body)?.[0] ?? '').matchAll(MARKER)].map(([, name]) => String(name));

const NAMES: Record<Severity, string> = { error: 'Error', warn: 'Warning', info: 'Info', hint: 'Hint' };
const ZERO_WIDTH = '\u200B';

/** Text as Markdown: no emphasis, no code, no HTML, and nothing that GitHub would link, mention or refer to. */
export const prose = (text: string): string =>
  plain(text)
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
    .replace(/@(?=\w)|#(?=\d)|\bGH(?=-\d)|:(?=\/\/)|\bwww(?=\.)|\b(?:mailto|xmpp)(?=:)/gi, `$&${ZERO_WIDTH}`)
    .replace(/^[-+#=]|(?<=^\d+)[.)]/, '\\$&');

/** Text as code, which nothing is done to. */
export function code(text: string): string {
  const content = plain(text);
  const longest = Math.max(0, ...[...content.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? `${fence}${content}${fence}` : `${fence} ${content} ${fence}`;
}

/** A comment on a line. */
export function commentOn(findings: readonly Finding[], suggestion?: string): string {
  const lines = findings.map(
    (finding) => `**${NAMES[finding.severity]}** ${ruleOf(finding)}: ${prose(finding.message)}`,
  );
  const text = lines.length === 1 ? lines : lines.map((line) => `- ${line}`);
  const block = suggestion === undefined ? [] : ['', fenced('suggestion', suggestion)];
  return [...text, ...block, '', ...findings.map(({ fingerprint }) => marker(fingerprint))].join('\n');
}

/** The same comment once there is nothing left to say. */
export function fixedComment(body: string, commit: string): string {
  const said = body
    .replace(MARKER, '')
    .replace(/^(`{3,})suggestion\n[\s\S]*?^\1$/gm, '')
    .trim();
  return `Fixed in ${short(commit)}.\n\n${said.replace(/^/gm, '> ')}\n\n${marker('fixed')}`;
}

const ruleOf = ({ rule, url }: Finding): string =>
  url === undefined ? code(rule) : `[${code(rule)}](${encodeURI(url)})`;

function fenced(info: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${info}\n${text}\n${fence}`;
}

/** What has become of the findings. */
export interface Shown {
  /** Those that a comment on a line tells. */
  readonly inline: readonly Finding[];
  /** Those that the summary tells. */
  readonly elsewhere: readonly Finding[];
}

/** The one comment that tells of all the others. */
export function summary(review: Review, { inline, elsewhere }: Shown, target: Target | undefined): string {
  const { findings, old, gone, notes, change, unreadable } = review;
  const head = change.head.commit;
  const parts = ['### Status codes', verdict(review)];
  const before = [
    old > 0 ? `${count(old, 'finding')} stood there before` : '',
    gone > 0 ? `${gone} ${gone === 1 ? 'is' : 'are'} gone` : '',
  ].filter((part) => part !== '');
  if (before.length > 0) parts.push(`${before.join(', and ')}.`);
  for (const [file, reason] of [...unreadable].slice(0, MAX_NAMED)) {
    parts.push(`${code(file)} cannot be read: ${prose(reason)}`);
  }
  if (unreadable.size > MAX_NAMED) parts.push(`${unreadable.size - MAX_NAMED} more files cannot be read.`);
  parts.push(...notes.slice(0, MAX_NAMED).map((note) => `> ${prose(note)}`));
  const end = `<sub>${short(change.base.commit)}…${short(head)}, by status-review</sub>\n\n${marker('summary')}`;
  if (elsewhere.length > 0) {
    const rows = elsewhere.map(
      (finding) =>
        `- ${linkTo(finding, head, target)} **${NAMES[finding.severity]}** ${ruleOf(finding)}: ${prose(finding.message)}`,
    );
    const room = MAX_LENGTH - [...parts, end].join('\n\n').length - 200;
    const listed = fitting(rows, room);
    const counts = [inline.length > 0 ? `${inline.length} at their lines` : '', `${listed.length} here`];
    if (listed.length < rows.length)
      counts.push(`${rows.length - listed.length} not listed, for want of space`);
    parts.push(`Shown: ${counts.filter((part) => part !== '').join(', ')}.`, listed.join('\n'));
  } else if (findings.length > 0) parts.push(`Shown: ${inline.length} at their lines.`);
  return [...parts, end].join('\n\n');
}

/** All findings in one text. */
export const jobSummary = (review: Review, target?: Target): string =>
  `${summary(review, { inline: [], elsewhere: review.findings }, target)}\n`;

function verdict({ findings, unreadable }: Review): string {
  if (findings.length > 0)
    return `This change brings **${count(findings.length, 'finding')}**: ${tally(findings)}.`;
  return unreadable.size > 0
    ? 'Not everything could be looked at.'
    : 'All clear: this change brings no findings.';
}

function fitting(rows: readonly string[], room: number): string[] {
  let length = 0;
  const end = rows.findIndex((row) => {
    length += row.length + 1;
    return length > room;
  });
  return rows.slice(0, end < 0 ? rows.length : end);
}

function linkTo(
  { file, range: { start, end } }: Finding,
  commit: string,
  target: Target | undefined,
): string {
  const place = code(`${file}:${start.line}`);
  if (target === undefined) return place;
  const { serverUrl, owner, repo } = target;
  const path = file
    .split('/')
    .map((segment) => encodeURIComponent(segment).replace(/[()!*']/g, percent))
    .join('/');
  const lines = start.line === end.line ? `L${start.line}` : `L${start.line}-L${end.line}`;
  return `[${place}](${serverUrl}/${owner}/${repo}/blob/${commit}/${path}#${lines})`;
}

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
