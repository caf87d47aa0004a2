import { SELECTION, type Selection, selector } from './conditions.ts';
import { type Finding, quotation } from './finding.ts';
import { isError } from './http/status.ts';
import type { Description } from './openapi/description.ts';
import { entries } from './openapi/json.ts';
import type { Response } from './openapi/response.ts';
import { type Property, valuesOf } from './openapi/schema.ts';
import { options } from './options.ts';
import { defineFunction } from './spectral.ts';

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

/** Texts that only a program says of itself. */
const TRACES =
  /\bat (?:com|org|net|java|javax|sun|io)\.[\w.$]+\(|Traceback \(most recent call last\)|Exception in thread|\.java:\d|\.py", line \d|\b(?:SELECT|select)\s[^;]{1,200}\s(?:FROM|from)\s|(?:^|[\s"'(])\/(?:usr|var|home|opt)\/\w|\b[A-Z]:\\\w/;

/** How much of a text is read: a trace begins soon. */
const MAX_TEXT = 2000;

/** How deep an example is read: deeper, none is written by hand. */
const MAX_DEPTH = 8;

/**
 * The content of errors shows nothing of how the server is made: no stack traces, SQL, paths or classes
 * (RFC 9457, section 5). A property is a finding where its schema is written, an example at its response.
 */
export default defineFunction<Selection>(
  'internals',
  options(SELECTION),
  function* internals(description: Description, selection: Selection): Iterable<Finding> {
    const selects = selector(selection);
    const seen = new Set<unknown>();
    const errors = description.responses.filter(
      (response) => isErrorHere(response) && selects(response.operation),
    );
    for (const response of errors) {
      if (response.isUnknown || seen.has(response.node)) continue;
      seen.add(response.node);
      const { contents } = response;
      const fix = 'keep it in the log, and return an id to find it by';
      const schemas = contents.map(({ schema }) => schema);
      for (const siblings of description.schemas.below(schemas, seen)) {
        for (const property of siblings) {
          if (!isInternal(property, siblings, description)) continue;
          const fact = `the content of an error has "${property.name}"`;
          yield { about: 'property', response, property, fact, fix };
        }
      }
      const values = contents.flatMap(({ schema, examples }) => [
        ...examples.map(({ node }) => node),
        ...valuesOf(schema.node).examples,
      ]);
      const trace = values.map((value) => traceIn(value, 0)).find((text) => text !== undefined);
      if (trace !== undefined) {
        yield { about: 'response', response, fact: `an example of an error shows ${quotation(trace)}`, fix };
      }
    }
  },
);

/** Whether it is for errors: `default` without a success beside it may be one. */
const isErrorHere = ({ key, hasValidKey, operation }: Response): boolean =>
  hasValidKey && isError(key) && (key !== 'default' || operation.declares(['1XX', '2XX', '3XX']));

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

/** The first text in an example that only a program says of itself. */
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
