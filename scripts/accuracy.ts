/**
 * Measures functions/openapi/kind.ts against the labelled operations of ../shared, with two baselines beside it.
 * Run by `npm run accuracy`; skipped where ../shared is missing.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import { type KindSubject, type KindVerdict, kindOf } from '../functions/openapi/kind.ts';
import { Paths } from '../functions/openapi/paths.ts';

const SHARED = resolve(import.meta.dirname, '../../shared');
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

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
  readonly subject: KindSubject;
  readonly verdict: KindVerdict;
  readonly templates: readonly string[];
}
type Json = Record<string, unknown>;

// --- loading -------------------------------------------------------------------------------------------------

function load(labels: readonly Label[]): Item[] {
  const documents = new Map<string, ReturnType<typeof readDocument>>();
  return labels.map((label) => {
    const document = documents.get(label.doc) ?? readDocument(resolve(SHARED, 'specs', label.doc));
    documents.set(label.doc, document);
    const method = label.method.toUpperCase();
    const subject = document.subjects.get(`${method} ${label.path}`);
    if (!subject) throw new Error(`${label.doc} has no ${method} ${label.path}`);
    return { label, subject, verdict: kindOf(subject, document.paths), templates: document.templates };
  });
}

function readDocument(file: string) {
  const cache = new Map<string, unknown>();
  const read = (name: string): unknown => {
    if (!cache.has(name)) {
      const text = existsSync(name) ? readFileSync(name, 'utf8') : '';
      cache.set(
        name,
        parse(text, { strict: false, uniqueKeys: false, logLevel: 'silent', maxAliasCount: -1 }),
      );
    }
    return cache.get(name);
  };
  /** Follows `$ref`s, also into other files; what cannot be found is an empty object. */
  const follow = (node: unknown, base: string, depth = 0): { node: Json; base: string } => {
    if (!isObject(node) || depth > 20) return { node: {}, base };
    if (typeof node.$ref !== 'string') return { node, base };
    const [name = '', pointer = ''] = node.$ref.split('#');
    const target = name === '' ? base : resolve(dirname(base), name);
    let value = read(target);
    for (const part of pointer.split('/').filter(Boolean)) {
      value = isObject(value)
        ? value[decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')]
        : undefined;
    }
    return follow(value, target, depth + 1);
  };

  const root = follow(read(file), file);
  const subjects = new Map<string, KindSubject>();
  const entries: { path: string; methods: string[] }[] = [];
  for (const [path, written] of Object.entries(isObject(root.node.paths) ? root.node.paths : {})) {
    const item = follow(written, root.base);
    const methods = METHODS.filter((method) => isObject(item.node[method])).map((method) =>
      method.toUpperCase(),
    );
    entries.push({ path, methods });
    for (const method of methods) {
      const operation = follow(item.node[method.toLowerCase()], item.base);
      const { node } = operation;
      subjects.set(`${method} ${path}`, {
        method,
        path,
        operationId: text(node.operationId),
        summary: text(node.summary),
        description: text(node.description),
        tags: Array.isArray(node.tags) ? node.tags.filter((tag) => typeof tag === 'string') : [],
        requestBody: readRequestBody(operation, item, root.node),
      });
    }
  }
  return { paths: new Paths(entries), subjects, templates: entries.map((entry) => entry.path) };

  function readRequestBody(
    operation: { node: Json; base: string },
    item: { node: Json; base: string },
    root: Json,
  ): KindSubject['requestBody'] {
    const parameters = [item, operation].flatMap(({ node, base }) =>
      (Array.isArray(node.parameters) ? node.parameters : []).map((parameter) => follow(parameter, base)),
    );
    const body = parameters.find(({ node }) => node.in === 'body');
    const form = parameters.filter(({ node }) => node.in === 'formData');
    if (body || form.length > 0) {
      const consumes = operation.node.consumes ?? root.consumes;
      const mediaTypes = Array.isArray(consumes) ? consumes.map(String) : [];
      const schema = body ? follow(body.node.schema, body.base).node : {};
      const hasFile = form.some(({ node }) => node.type === 'file') || schema.format === 'binary';
      return { mediaTypes, isArray: schema.type === 'array', hasFile };
    }
    const { node, base } = follow(operation.node.requestBody, operation.base);
    if (!isObject(node.content)) return undefined;
    const schemas = Object.values(node.content).map((media) =>
      follow(isObject(media) ? media.schema : {}, base),
    );
    const isFile = ({ node, base }: { node: Json; base: string }): boolean =>
      node.format === 'binary' ||
      Object.values(isObject(node.properties) ? node.properties : {}).some(
        (property) => follow(property, base).node.format === 'binary',
      );
    const mediaTypes = Object.keys(node.content);
    return {
      mediaTypes,
      isArray: schemas.some(({ node }) => node.type === 'array'),
      hasFile:
        schemas.some(isFile) ||
        mediaTypes.some((type) => /octet-stream|^(?:image|audio|video)\/|zip$/.test(type)),
    };
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

// --- measuring -----------------------------------------------------------------------------------------------

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
const ibm: Judge = ({ subject, templates }) =>
  subject.operationId?.startsWith('create') === true ||
  templates.some(
    (path) =>
      path.startsWith(`${subject.path}/`) && /^\{[^/]*\}\/?$/.test(path.slice(subject.path.length + 1)),
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

function main(): void {
  const file = resolve(SHARED, 'labels/operations.json');
  if (!existsSync(file)) {
    print(`accuracy: skipped, ${file} is missing.`);
    return;
  }
  const items = load(JSON.parse(readFileSync(file, 'utf8')) as Label[]);
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

main();
