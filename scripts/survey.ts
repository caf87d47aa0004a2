/**
 * Lints the real descriptions with all rules and prints what they find: per description, and per rule.
 *
 *   npm run survey                        the tables
 *   npm run survey -- --rule http-…       every finding of a rule, to read
 *   npm run survey -- --spec square       every finding in a description
 *   npm run survey -- --many 4            the operations with more than four findings
 */
import { parseArgs } from 'node:util';
import type { ISpectralDiagnostic } from '@stoplight/spectral-core';
import { RULES, type RuleId } from '../ruleset/rules.ts';
import { RULE_IDS, rulesetOf } from '../ruleset/ruleset.ts';
import { hasSpecs, lint, specs } from './specs.ts';

const { values } = parseArgs({
  options: { rule: { type: 'string' }, spec: { type: 'string' }, many: { type: 'string' } },
});

if (!hasSpecs) {
  console.log('The survey is skipped: it reads real descriptions from ../shared/specs, which are not here.');
  process.exit();
}

interface Survey {
  readonly id: string;
  readonly version: string;
  readonly operations: number;
  readonly findings: readonly ISpectralDiagnostic[];
  readonly seconds: number;
}

async function survey(id: string, file: string): Promise<Survey> {
  const start = performance.now();
  const { findings, description } = await lint(file, rulesetOf(RULE_IDS, true));
  const seconds = (performance.now() - start) / 1000;
  return {
    id,
    version: description.version ?? '?',
    operations: description.operations.length,
    findings,
    seconds,
  };
}

const surveys: Survey[] = [];
for (const [id, file] of specs()) {
  if (values.spec === undefined || values.spec === id) surveys.push(await survey(id, file));
}

const place = ({ source, path, range }: ISpectralDiagnostic): string =>
  `${source?.replace(/^.*\/specs\//, '')}:${range.start.line + 1} ${path.join(' > ')}`;

function print(rows: readonly (readonly (string | number)[])[]): void {
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((row) => String(row[column]).length))) ?? [];
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) =>
          typeof cell === 'number'
            ? String(cell).padStart(widths[column] ?? 0)
            : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    );
  }
}

if (values.many !== undefined) {
  for (const { findings } of surveys) {
    const byPlace = new Map<string, ISpectralDiagnostic[]>();
    for (const finding of findings)
      byPlace.set(place(finding), [...(byPlace.get(place(finding)) ?? []), finding]);
    for (const [where, found] of byPlace) {
      if (found.length > Number(values.many))
        console.log(`${where}\n${found.map(({ code, message }) => `    ${code}: ${message}`).join('\n')}`);
    }
  }
} else if (values.rule !== undefined || values.spec !== undefined) {
  for (const { findings } of surveys) {
    for (const finding of findings) {
      if (values.rule === undefined || finding.code === values.rule) {
        console.log(
          `${place(finding)}\n    ${values.rule === undefined ? `${finding.code}: ` : ''}${finding.message}`,
        );
      }
    }
  }
} else {
  const severities = ['error', 'warn', 'info', 'hint'];
  print([
    ['description', 'version', 'operations', ...severities, 'seconds'],
    ...surveys.map(({ id, version, operations, findings, seconds }) => [
      id,
      version,
      operations,
      ...severities.map((_, severity) => findings.filter((finding) => finding.severity === severity).length),
      Number(seconds.toFixed(1)),
    ]),
  ]);
  console.log();
  const found = surveys.flatMap(({ id, findings }) =>
    findings.map(({ code }) => ({ id, code: code as RuleId })),
  );
  print([
    ['rule', 'severity', 'findings', 'descriptions'],
    ...RULE_IDS.map((rule) => {
      const own = found.filter(({ code }) => code === rule);
      return [rule, RULES[rule].severity, own.length, new Set(own.map(({ id }) => id)).size];
    }),
  ]);
}
