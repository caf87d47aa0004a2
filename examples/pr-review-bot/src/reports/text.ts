import type { Severity } from '../finding.ts';
import { count, plain } from '../plain.ts';
import { type Report, type Review, tally } from './report.ts';

const NAMES: Record<Severity, string> = { error: 'error', warn: 'warning', info: 'info', hint: 'hint' };

/** For people at a terminal. */
export const text: Report = (review) => {
  const { findings, notes } = review;
  const lines: string[] = [];
  const width = Math.max(0, ...findings.map(({ rule }) => plain(rule).length));
  const places = findings.map(({ range: { start } }) => `${start.line}:${start.column}`);
  const placeWidth = Math.max(0, ...places.map((place) => place.length));
  let file: string | undefined;
  for (const [index, finding] of findings.entries()) {
    if (finding.file !== file) lines.push(...(file === undefined ? [] : ['']), plain(finding.file));
    file = finding.file;
    const place = String(places[index]).padStart(placeWidth);
    const columns = [
      place,
      NAMES[finding.severity].padEnd(7),
      plain(finding.rule).padEnd(width),
      plain(finding.message),
    ];
    lines.push(`  ${columns.join('  ')}`);
  }
  if (lines.length > 0) lines.push('');
  return `${[...lines, sentence(review), ...notes.map(plain)].join('\n')}\n`;
};

/** What the change does to the findings, in one sentence. */
export function sentence({ findings, old, gone, descriptions }: Review): string {
  if (descriptions.length === 0) return 'No description changes.';
  const brought =
    findings.length === 0 ? 'No findings' : `${count(findings.length, 'finding')} (${tally(findings)})`;
  const rest = [
    old > 0 ? `${old} stood before` : '',
    gone > 0 ? `${gone} ${gone === 1 ? 'is' : 'are'} gone` : '',
  ];
  const others = rest.filter((part) => part !== '').join(', ');
  return `${brought} in ${count(descriptions.length, 'description')}${others === '' ? '' : `; ${others}`}.`;
}
