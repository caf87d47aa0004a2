import { SELECTION, type Selection, selector } from './conditions.ts';
import type { Finding } from './finding.ts';
import { isJson } from './http/media-type.ts';
import { REGISTRY, spell } from './http/registry.ts';
import { answers, isError } from './http/status.ts';
import type { Description } from './openapi/description.ts';
import { isObject, type JsonPath, member as memberOf } from './openapi/json.ts';
import type { Content, Response } from './openapi/response.ts';
import { valuesOf } from './openapi/schema.ts';
import { options } from './options.ts';
import { defineFunction } from './spectral.ts';

/** A status that the content of an error names for itself. */
interface Evidence {
  readonly response: Response;
  readonly status: string;
  readonly member: string;
  /** Where it is written: the schema of the member, or the example. */
  readonly node: object;
  readonly pointer: JsonPath;
  /** Whether the schema admits no other status. */
  readonly isOnly: boolean;
}

/** Members that hold the status in formats of errors; in problem details it is `status` alone. */
const MEMBERS = ['status', 'statusCode', 'status_code', 'httpStatus', 'http_status', 'code'];

/**
 * The status in the content of an error, as an example or as the only value, is that of the response
 * (RFC 9457, section 3.1.2). An example that responses of several codes share stands for one of them, and says
 * nothing of the others.
 */
export default defineFunction<Selection>(
  'statusMembers',
  options(SELECTION),
  function* statusMembers(description: Description, selection: Selection): Iterable<Finding> {
    const selects = selector(selection);
    const found: Evidence[] = [];
    const keys = new Map<object, Set<string>>();
    for (const response of description.responses) {
      if (!isError(response.key) || !response.hasValidKey || response.isUnknown) continue;
      for (const evidence of response.contents.flatMap((content) => [...evidenceIn(response, content)])) {
        keys.set(evidence.node, (keys.get(evidence.node) ?? new Set()).add(response.key));
        found.push(evidence);
      }
    }
    for (const { response, status, member, node, pointer, isOnly } of found) {
      const { key, operation } = response;
      if (key === 'default' || answers(key, status) || !selects(operation)) continue;
      const uses = [...(keys.get(node) ?? [])];
      if (uses.length > 1 && !isOnly) continue;
      const write = `write ${key.endsWith('XX') ? `a status of ${key}` : key}`;
      if (uses.every((use) => !answers(use, status))) {
        const isElsewhere = status >= '400' && REGISTRY.has(status);
        const fix = isElsewhere ? `${write}, or declare the response under ${status}` : write;
        const fact = `"${member}" in the content of ${spell(key)} is ${status}`;
        yield { about: 'part', response, pointer, node, fact, fix };
      } else {
        const fact = `answers ${spell(key)} with content whose "${member}" is ${status}`;
        const fix = `declare the response under ${status}, or use other content`;
        yield { about: 'operation', operation, response, fact, fix };
      }
    }
  },
);

function* evidenceIn(response: Response, { mediaType, schema, examples }: Content): Iterable<Evidence> {
  if (!isJson(mediaType)) return;
  const { schemas } = response.operation.description;
  const isProblem = mediaType === 'application/problem+json';
  for (const member of isProblem ? ['status'] : MEMBERS) {
    const statusIn = (value: unknown) => statusOf(value, member, isProblem);
    const written: Evidence[] = [];
    for (const { name, node, pointer } of schemas.properties(schema)) {
      if (name !== member || !isObject(node)) continue;
      const values = valuesOf(node);
      const only = statusIn(values.only);
      const status = only ?? values.examples.map(statusIn).find((one) => one !== undefined);
      if (status !== undefined) {
        written.push({ response, status, member, node, pointer, isOnly: only !== undefined });
      }
    }
    // Of alternatives, and of a base that a part overrules, one being right is enough.
    const right = written.filter(({ status }) => answers(response.key, status));
    yield* right.length > 0 ? right : written;
    const { node: root, pointer } = schemas.follow(schema);
    const ofSchema = isObject(root) ? valuesOf(root).examples.map((node) => ({ node, pointer })) : [];
    for (const { node, pointer } of [...examples, ...ofSchema]) {
      const status = statusIn(memberOf(node, member));
      if (status !== undefined) {
        yield { response, status, member, node: node as object, pointer, isOnly: false };
      }
    }
  }
}

/** The status that a value is; undefined for codes of the application's own, which may be numbers, too. */
function statusOf(value: unknown, member: string, isProblem: boolean): string | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 100 || value > 599) return undefined;
  const status = String(value);
  const isCertain = isProblem || member !== 'code' || (value >= 400 && REGISTRY.has(status));
  return isCertain ? status : undefined;
}
