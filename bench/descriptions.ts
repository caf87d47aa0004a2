/** The descriptions that are linted: the real ones of `../shared/specs`, else made from the committed example. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parse, stringify } from 'yaml';
import { hasSpecs, specs } from '../scripts/specs.ts';

/** Where the bench keeps what it makes and installs. */
export const CACHE = '.cache/bench';
mkdirSync(CACHE, { recursive: true });

export const EXAMPLE = 'examples/quick-start/traccar.yaml';

/** How to get the file of each description, by name; made ones are written to the cache. */
export const DESCRIPTIONS: Readonly<Record<string, () => string>> = {
  traccar: () => real('traccar') ?? EXAMPLE,
  'middle×1': () => repeated(middle(), 1),
  'middle×4': () => repeated(middle(), 4),
  'middle×16': () => repeated(middle(), 16),
  square: () => real('square') ?? repeated(EXAMPLE, copiesOf(EXAMPLE, 3_000_000)),
  ...(hasSpecs ? { digitalocean: () => String(real('digitalocean')) } : {}),
};

const middle = (): string => real('argo-workflows') ?? repeated(EXAMPLE, copiesOf(EXAMPLE, 800_000));

/** What the reader of the tables has to know of the descriptions. */
export const NOTE = hasSpecs
  ? 'middle is argo-workflows, its paths repeated under other prefixes; digitalocean is thousands of files.'
  : `Without ../shared/specs, middle and square are ${EXAMPLE}, its paths repeated, and none is of many files.`;

const real = (id: string): string | undefined => (hasSpecs ? specs().get(id) : undefined);

/** A description of some 2 KB: the first paths of the example. */
export function tiny(): string {
  const { openapi, info, paths } = parse(readFileSync(EXAMPLE, 'utf8'));
  const file = `${CACHE}/tiny.yaml`;
  const some = Object.entries(paths as object).slice(0, 2);
  writeFileSync(file, stringify({ openapi, info, paths: Object.fromEntries(some) }));
  return file;
}

/** A description whose paths stand in it several times, under other prefixes. */
function repeated(from: string, copies: number): string {
  const description = parse(readFileSync(from, 'utf8'));
  const paths = Object.entries(description.paths as object);
  description.paths = Object.fromEntries(
    Array.from({ length: copies }, (_, copy) =>
      paths.map(([path, item]) => [`/copy-${copy}${path}`, item]),
    ).flat(),
  );
  const file = `${CACHE}/${basename(from, extname(from))}-${copies}.json`;
  writeFileSync(file, JSON.stringify(description, null, 2));
  return file;
}

const copiesOf = (file: string, size: number): number =>
  Math.ceil(size / JSON.stringify(parse(readFileSync(file, 'utf8')).paths, null, 2).length);

/** How many operations the file itself has. */
export function operationsIn(file: string): number {
  const text = readFileSync(file, 'utf8');
  const { paths } = (extname(file) === '.json' ? JSON.parse(text) : parse(text)) as { paths: object };
  const methods = /^(?:get|put|post|delete|options|head|patch|trace|query)$/;
  return Object.values(paths).flatMap((item) => Object.keys(item).filter((key) => methods.test(key))).length;
}
