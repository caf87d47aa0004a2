import { SELECTION, type Selection, selector } from './conditions.ts';
import { type Finding, quotation } from './finding.ts';
import { isError } from './http/status.ts';
import type { Description } from './openapi/description.ts';
import { entries, isObject } from './openapi/json.ts';
import type { Response } from './openapi/response.ts';
import { type Property, valuesOf } from './openapi/schema.ts';
import { options } from './options.ts';
import { defineFunction, type IsExcepted } from './spectral.ts';

/** Names of properties, in lower case and without `_` and `-`, that show how the server is made. */
const INTERNAL = new Set([
  'stack',
  'stacktrace',
  'backtrace',
  'traceback',
  'exception',
  'exceptiontype',
  'exceptionclass',
  'innerexception',
  'sql',
  'sqlstate',
  'debug',
  'debuginfo',
  'debugmessage',
  'hostname',
  'servername',
  'env',
]);
/** Names that show it only beside one of these. */
const BESIDE: ReadonlyMap<string, readonly string[]> = new Map([
  ['query', ['sql', 'sqlstate']],
  ['file', ['line']],
  ['filename', ['line']],
  ['line', ['file', 'filename']],
]);

/** Texts that only a program says of itself, with the words that belong to them. */
const TRACES =
  /\bat (?:com|org|net|java|javax|sun|io)\.[\w.$]+\(|Traceback \(most recent call last\)|Exception in thread|\b\w+\.java:\d+|\b\w+\.py", line \d+|\bSELECT\s[^;]{1,200}?\sFROM\s+\w+|\/(?:usr\/(?:lib|local|bin|share|src)|var\/(?:www|lib|log|task)|home\/\w+\/\w+|opt\/\w+)\/[\w./-]+|\b[A-Z]:\\[\w.\\-]+/;

/** How much of a text is read: a trace begins soon. */
const MAX_TEXT = 2000;

/** How deep an example is read: deeper, none is written by hand. */
const MAX_DEPTH = 8;

const fix = 'keep it in the log, and return an id to find it by';

/**
 * The content of errors shows nothing of how the server is made: no stack traces, SQL, paths or classes
 * (RFC 9457, section 5). A schema is read once, however many errors share it.
 */
export default defineFunction<Selection>(
  'internals',
  options(SELECTION),
  function* internals(
    description: Description,
    selection: Selection,
    isExcepted: IsExcepted,
  ): Iterable<Finding> {
    const { schemas } = description;
    const selects = selector(selection);
    const seen = new Set<unknown>();
    for (const response of description.responses) {
      if (!isErrorHere(response) || response.isUnknown || seen.has(response.node)) continue;
      if (!selects(response.operation) || isExcepted(response.operation, response)) continue;
      seen.add(response.node);
      for (const { schema, examples } of response.contents) {
        const shown = traceAmong(examples.map(({ node }) => node));
        if (shown) yield { about: 'response', response, fact: shown, fix };
        const root = schemas.follow(schema);
        const trace = isObject(root.node) && !seen.has(root.node) && traceAmong(valuesOf(root.node).examples);
        if (trace) yield { about: 'part', response, ...root, node: root.node as object, fact: trace, fix };
        for (const siblings of schemas.below([schema], seen)) {
          for (const property of siblings) {
            const fact = isInternal(property, siblings, description)
              ? `the content of an error has "${property.name}"`
              : traceAmong(valuesOf(property.node).examples);
            if (fact) yield { about: 'property', response, property, fact, fix };
          }
        }
      }
    }
  },
);

/** Whether it is for errors: `default` without a success beside it may be one. */
const isErrorHere = ({ key, hasValidKey, operation }: Response): boolean =>
  hasValidKey && isError(key) && (key !== 'default' || operation.declares(NO_ERRORS));

const NO_ERRORS = ['1XX', '2XX', '3XX'];

const plain = (name: string): string => name.toLowerCase().replace(/[_-]/g, '');

function isInternal(property: Property, siblings: readonly Property[], { schemas }: Description): boolean {
  const name = plain(property.name);
  const beside = BESIDE.get(name);
  if (beside ? !siblings.some((other) => beside.includes(plain(other.name))) : !INTERNAL.has(name))
    return false;
  // A stack or an environment may be what the API is about, and is an object then; `debug` may be a switch.
  const types = schemas.types(property);
  return (
    types.length === 0 ||
    types.some((type) => type === 'string' || type === 'array' || name === 'innerexception')
  );
}

/** What is said of the first text among examples that only a program says of itself. */
function traceAmong(examples: readonly unknown[]): string | undefined {
  for (const example of examples) {
    const trace = traceIn(example, 0);
    if (trace !== undefined) return `an example of an error shows ${quotation(trace)}`;
  }
  return undefined;
}

function traceIn(value: unknown, depth: number): string | undefined {
  if (typeof value === 'string') return TRACES.exec(value.slice(0, MAX_TEXT))?.[0];
  if (depth > MAX_DEPTH) return undefined;
  const parts = Array.isArray(value) ? value : entries(value).map(([, part]) => part);
  for (const part of parts) {
    const text = traceIn(part, depth + 1);
    if (text !== undefined) return text;
  }
  return undefined;
}
