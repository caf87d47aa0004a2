import { SELECTION, type Selection, selector } from './conditions.ts';
import type { Finding } from './finding.ts';
import { isJson } from './http/media-type.ts';
import { isNameOfFailure } from './http/prose.ts';
import { spell } from './http/registry.ts';
import { classOf } from './http/status.ts';
import type { Description } from './openapi/description.ts';
import { member } from './openapi/json.ts';
import type { Response } from './openapi/response.ts';
import { type Property, valuesOf } from './openapi/schema.ts';
import { options } from './options.ts';
import { defineFunction } from './spectral.ts';

export const EVIDENCE = ['error', 'flag'] as const;

export interface ErrorFreeOptions extends Selection {
  /** What to look for: content that is an `error`, or a `flag` at its root that tells success from failure. */
  readonly evidence: (typeof EVIDENCE)[number];
}

const FLAGS = ['success', 'ok', 'isSuccess', 'succeeded'];
const BESIDE_FLAG = ['error', 'errors', 'message', 'errorCode', 'error_message'];
const ERRORS = ['error', 'errors', 'fault', 'errorCode'];
/** Root properties of formats that report errors as their purpose: GraphQL, JSON-RPC, a validation. */
const REPORTS = [['data', 'errors'], ['jsonrpc'], ['valid', 'errors']];
/** What a resource has, or a job: errors beside it are its own. */
const RESOURCE = /(?:^|_)(?:u?u?id|status|state)$|(?:I[dD]|Status|State)$/;
/** More schemas with one habit than anybody wants to see one by one. */
const MANY = 20;

const fix = 'answer failures with 4xx or 5xx';

/** Successes carry no errors: what fails is answered with 4xx or 5xx (RFC 9110, section 15.3). */
export default defineFunction<ErrorFreeOptions>(
  'errorFree',
  options(
    {
      ...SELECTION,
      evidence: { enum: EVIDENCE, errorMessage: `"evidence" takes one of: ${EVIDENCE.join(', ')}` },
    },
    ['evidence'],
  ),
  function errorFree(description: Description, { evidence, ...selection }: ErrorFreeOptions) {
    const selects = selector(selection);
    const successes = description.responses.filter(
      ({ key, hasValidKey, isUnknown, operation }) =>
        // 207 has a status for each of its parts.
        classOf(key) === '2XX' && key !== '207' && hasValidKey && !isUnknown && selects(operation),
    );
    return evidence === 'error' ? errorsIn(successes) : flagsIn(description, successes);
  },
);

function* errorsIn(successes: readonly Response[]): Iterable<Finding> {
  for (const response of successes) {
    const error = errorIn(response);
    if (error) yield { about: 'response', response, fact: `${spell(response.key)} has ${error}`, fix };
  }
}

function* flagsIn({ root }: Description, successes: readonly Response[]): Iterable<Finding> {
  const flags = successes.flatMap((response) => {
    const property = flagIn(response);
    return property === undefined ? [] : [{ response, property }];
  });
  const [first] = flags;
  // A convention of the whole API is one fault, however many schemas repeat it.
  if (first && flags.length > MANY && flags.length > successes.length / 2) {
    const fact = `${flags.length} successes have "${first.property.name}" or the like, so that they may be none`;
    yield { about: 'node', pointer: [], node: root as object, fact, fix };
    return;
  }
  for (const { response, property } of flags) {
    const fact = `a success has "${property.name}", so that it may be none`;
    yield { about: 'property', response, property, fact, fix };
  }
}

/** What makes the content of a success an error, in words. */
function errorIn({ contents, operation }: Response): string | undefined {
  const { schemas } = operation.description;
  for (const { mediaType, schema, examples } of contents) {
    if (mediaType === 'application/problem+json') return `content of ${mediaType}`;
    if (!isJson(mediaType)) continue;
    const { node } = schemas.follow(schema);
    const name = schemas.nameOf(node);
    if (name !== undefined && isNameOfFailure(name)) return `the content of an error, ${name}`;
    const values = [...examples.map((example) => example.node), ...valuesOf(node).examples];
    const failure = values.map(failureIn).find((found) => found !== undefined);
    if (failure !== undefined) return `an example with ${failure}`;
  }
  return undefined;
}

function failureIn(example: unknown): string | undefined {
  const flag = FLAGS.find((name) => member(example, name) === false);
  if (flag !== undefined) return `"${flag}": false`;
  const status = member(example, 'status');
  return status === 'error' || status === 'fail' ? `"status": "${status}"` : undefined;
}

/** The property at the root of the content that tells whether the success is one. */
function flagIn({ contents, operation }: Response): Property | undefined {
  const { schemas } = operation.description;
  for (const { mediaType, schema } of contents) {
    if (!isJson(mediaType)) continue;
    // Once a stream has begun, there is no other place for an error.
    if (/\bstream/i.test(schemas.nameOf(schema.node) ?? '')) continue;
    const properties = schemas.properties(schema);
    const names = new Set(properties.map(({ name }) => name));
    const hasAny = (wanted: readonly string[]) => wanted.some((name) => names.has(name));
    if (REPORTS.some((report) => report.every((name) => names.has(name)))) continue;
    const flag = hasAny(BESIDE_FLAG)
      ? properties.find((one) => FLAGS.includes(one.name) && schemas.types(one).includes('boolean'))
      : undefined;
    if (flag) return flag;
    if ([...names].some((name) => RESOURCE.test(name))) continue;
    const error = properties.find(
      // A number of errors is none.
      (one) =>
        ERRORS.includes(one.name) &&
        !schemas.types(one).some((type) => /^(?:integer|number|boolean)$/.test(type)),
    );
    if (error) return error;
  }
  return undefined;
}
