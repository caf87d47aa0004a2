/**
 * Measures functions/openapi/kind.ts against the labelled operations of ../shared, with two baselines beside it.
 * Run by `npm run accuracy`; skipped where ../shared is missing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { KindVerdict } from '../functions/openapi/kind.ts';
import { lint, SHARED } from './specs.ts';

interface Label {
  readonly doc: string;
  readonly method: string;
  readonly path: string;
  readonly operationId: string | null;
  readonly kind: string;
  readonly expects201?: 'yes' | 'no' | 'debatable';
  readonly expects204?: 'yes' | 'no' | 'debatable';
}
interface Item {
  readonly label: Label;
  readonly verdict: KindVerdict;
  /** The path templates of its description. */
  readonly templates: readonly string[];
}

async function load(labels: readonly Label[]): Promise<Item[]> {
  const documents = [...new Set(labels.map(({ doc }) => doc))];
  const read = documents.map(
    async (doc) => [doc, (await lint(resolve(SHARED, 'specs', doc), {})).description] as const,
  );
  const descriptions = new Map(await Promise.all(read));
  return labels.map((label) => {
    const operations = descriptions.get(label.doc)?.operations ?? [];
    const name = `${label.method.toUpperCase()} ${label.path}`;
    const operation = operations.find((candidate) => candidate.label === name);
    if (!operation) throw new Error(`${label.doc} has no ${name}`);
    return { label, verdict: operation.kind, templates: [...new Set(operations.map(({ path }) => path))] };
  });
}

type Judge = (item: Item) => boolean;
interface Question {
  readonly title: string;
  readonly method: string;
  readonly answer: (label: Label) => Label['expects201'];
  readonly judges: Readonly<Record<string, Judge>>;
}

const ours =
  (kind: string): Judge =>
  ({ verdict }) =>
    verdict.kind === kind && verdict.confidence === 'high';

/** As IBM's validator publishes it: the operationId begins with 'create', or a path with one more parameter exists. */
const ibm: Judge = ({ label, templates }) =>
  label.operationId?.startsWith('create') === true ||
  templates.some(
    (path) => path.startsWith(`${label.path}/`) && /^\{[^/]*\}\/?$/.test(path.slice(label.path.length + 1)),
  );

const QUESTIONS: readonly Question[] = [
  {
    title: 'POST expects 201',
    method: 'post',
    answer: (label) => label.expects201,
    judges: {
      'spectral-status-codes': ours('create'),
      'every POST creates': () => true,
      "IBM's heuristic": ibm,
    },
  },
  {
    title: 'DELETE expects 204',
    method: 'delete',
    answer: (label) => label.expects204,
    judges: { 'spectral-status-codes': ours('delete'), 'every DELETE deletes one': () => true },
  },
];

function score(items: readonly Item[], question: Question, judge: Judge) {
  const judged = items.filter(
    ({ label }) => label.method === question.method && question.answer(label) !== 'debatable',
  );
  const isExpected = (item: Item) => question.answer(item.label) === 'yes';
  const positives = judged.filter(judge);
  const hits = positives.filter(isExpected).length;
  return {
    precision: positives.length === 0 ? Number.NaN : hits / positives.length,
    recall: hits / judged.filter(isExpected).length,
    hits,
    positives: positives.length,
    expected: judged.filter(isExpected).length,
    wrong: judged.filter((item) => judge(item) !== isExpected(item)),
  };
}

const percent = (value: number) => (Number.isNaN(value) ? '—' : value.toFixed(3));
const print = (line = '') => process.stdout.write(`${line}\n`);

function printConfusion(items: readonly Item[]): void {
  const counts = new Map<string, Map<string, number>>();
  for (const { label, verdict } of items) {
    const row = label.kind === 'delete-many' ? 'bulk' : label.kind;
    const cells = counts.get(row) ?? new Map<string, number>();
    cells.set(verdict.kind, (cells.get(verdict.kind) ?? 0) + 1);
    counts.set(row, cells);
  }
  const columns = [...new Set(items.map(({ verdict }) => verdict.kind))].sort();
  print('Kinds: rows as labelled, columns as decided, at any confidence');
  print(`${''.padEnd(9)}${columns.map((column) => column.padStart(8)).join('')}`);
  for (const [row, cells] of [...counts].sort(([a], [b]) => a.localeCompare(b))) {
    print(
      `${row.padEnd(9)}${columns.map((column) => String(cells.get(column) ?? '·').padStart(8)).join('')}`,
    );
  }
  const agreed = [...counts].reduce((sum, [row, cells]) => sum + (cells.get(row) ?? 0), 0);
  print(`${agreed} of ${items.length} agree.`);
}

/** How far single descriptions carry the figure: it is taken again without each, and on each alone. */
function printSpread(items: readonly Item[], question: Question, judge: Judge): void {
  const documents = [...new Set(items.map(({ label }) => label.doc))];
  const without = documents.map((doc) =>
    score(
      items.filter(({ label }) => label.doc !== doc),
      question,
      judge,
    ),
  );
  const alone = documents.map((doc) =>
    score(
      items.filter(({ label }) => label.doc === doc),
      question,
      judge,
    ),
  );
  for (const [name, scores] of [
    ['without one', without],
    ['one alone', alone],
  ] as const) {
    const spread = (['precision', 'recall'] as const).map((figure) => {
      const values = scores
        .map((result) => result[figure])
        .filter((value) => !Number.isNaN(value))
        .sort((a, b) => a - b);
      const [min = Number.NaN, median = Number.NaN, max = Number.NaN] = [
        0,
        values.length >> 1,
        values.length - 1,
      ].map((at) => values[at] ?? Number.NaN);
      return `${figure} ${percent(min)} / ${percent(median)} / ${percent(max)}`;
    });
    print(`  ${name.padEnd(12)} min / median / max: ${spread.join(', ')}`);
  }
}

async function main(): Promise<void> {
  const file = resolve(SHARED, 'labels/operations.json');
  if (!existsSync(file)) {
    print(`accuracy: skipped, ${file} is missing.`);
    return;
  }
  const items = await load(JSON.parse(readFileSync(file, 'utf8')) as Label[]);
  printConfusion(items);
  for (const question of QUESTIONS) {
    print();
    print(question.title);
    for (const [name, judge] of Object.entries(question.judges)) {
      const { precision, recall, hits, positives, expected } = score(items, question, judge);
      const counts = `(${hits} of ${positives} said, of ${expected} expected)`;
      print(`  ${name.padEnd(25)} precision ${percent(precision)}  recall ${percent(recall)}  ${counts}`);
    }
    const [judge] = Object.values(question.judges);
    if (!judge) continue;
    print('Leaving descriptions out');
    printSpread(items, question, judge);
    print('Wrong');
    for (const { label, verdict } of score(items, question, judge).wrong) {
      const id = label.operationId ? ` ${label.operationId}` : '';
      print(`  ${label.method.toUpperCase()} ${label.path}${id} (${label.doc})`);
      print(
        `    labelled ${label.kind}, ${question.answer(label)}; decided ${verdict.kind}, ${verdict.confidence}: ${verdict.evidence}`,
      );
    }
  }
}

await main();
