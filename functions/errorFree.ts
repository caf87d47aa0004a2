import { SELECTION, type Selection, selector } from './conditions.ts';
import { distinct, type Finding, isHabit, sharedFault } from './finding.ts';
import { isJson } from './http/media-type.ts';
import { isNameOfFailure } from './http/prose.ts';
import { spell } from './http/registry.ts';
import { classOf } from './http/status.ts';
import type { Description } from './openapi/description.ts';
import { entries, member } from './openapi/json.ts';
import type { Response } from './openapi/response.ts';
import { type Property, valuesOf } from './openapi/schema.ts';
import { options } from './options.ts';
import { defineFunction, type IsExcepted } from './spectral.ts';

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
const REQUEST_ID = /^(?:request|trace|correlation|span|log)_?id$/i;

const isOfResource = (name: string): boolean => RESOURCE.test(name) && !REQUEST_ID.test(name);

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
  function errorFree(
    description: Description,
    { evidence, ...selection }: ErrorFreeOptions,
    isExcepted: IsExcepted,
  ) {
    const selects = selector(selection);
    const isSelected = ({ operation }: Response) => selects(operation);
    return evidence === 'error'
      ? errorsIn(description, isSelected)
      : flagsIn(description, (response) => isSelected(response) && !isExcepted(response.operation, response));
  },
);

// 207 has a status for each of its parts.
const isSuccess = ({ key, hasValidKey }: Response): boolean =>
  classOf(key) === '2XX' && key !== '207' && hasValidKey;

type Filter = (response: Response) => boolean;

function* errorsIn({ responses }: Description, isSelected: Filter): Iterable<Finding> {
  const errorOf = (response: Response) =>
    isSuccess(response) && !response.isUnknown ? errorIn(response) : undefined;
  const fault = sharedFault((response) => errorOf(response) !== undefined && isSelected(response));
  for (const response of responses) {
    const error = errorOf(response);
    if (error === undefined || !isSelected(response)) continue;
    const code = spell(response.key);
    yield fault(response, { fact: `${code} has ${error}`, fix }, `answers ${code} with ${error}`);
  }
}

function* flagsIn({ root, responses }: Description, isSelected: Filter): Iterable<Finding> {
  const successes = responses.filter((response) => isSuccess(response) && !response.isUnknown);
  const places = distinct(successes);
  const flags = new Map<Response, Property>();
  const schemas = new Set<unknown>();
  const flagged = new Set<unknown>();
  for (const response of successes) {
    const property = flagIn(response);
    if (property === undefined || !isSelected(response)) continue;
    flags.set(response, property);
    schemas.add(property.owner.node);
    flagged.add(response.node);
    if (!isHabit(schemas.size, places, flagged.size)) continue;
    const [first = property] = flags.values();
    const fact = `most successes have "${first.name}" or the like, so that they may be none`;
    yield { about: 'node', pointer: [], node: root as object, fact, fix };
    return;
  }
  for (const [response, property] of flags) {
    const fact = `a success has "${property.name}", so that it may be none`;
    yield { about: 'property', response, property, fact, fix };
  }
}

/** What makes the content of a success an error, in words. */
function errorIn({ contents, operation }: Response): string | undefined {
  const { schemas, version } = operation.description;
  const isProblem = ({ mediaType }: { readonly mediaType: string }) =>
    mediaType === 'application/problem+json';
  // In 2.0 the media types are those of all responses of the operation.
  const problem = version === '2.0' && !contents.every(isProblem) ? undefined : contents.find(isProblem);
  if (problem) return `content of ${problem.mediaType}`;
  for (const { mediaType, schema, examples } of contents) {
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
  if (status !== 'error' && status !== 'fail') return undefined;
  // The status of a thing is its own.
  const others = entries(example).filter(([name]) => name !== 'status');
  return others.some(([name]) => isOfResource(name)) ? undefined : `"status": "${status}"`;
}

/** The property at the root of the content that tells whether the success is one. */
function flagIn({ contents, operation }: Response): Property | undefined {
  const { schemas } = operation.description;
  for (const { mediaType, schema } of contents) {
    if (!isJson(mediaType) || mediaType.includes('graphql')) continue;
    // Once a stream has begun, there is no other place for an error.
    if (/stream/i.test(schemas.nameOf(schemas.follow(schema).node) ?? '')) continue;
    const properties = schemas.properties(schema);
    const names = properties.map(({ name }) => name);
    if (REPORTS.some((report) => report.every((name) => names.includes(name)))) continue;
    const flag = BESIDE_FLAG.some((name) => names.includes(name))
      ? properties.find((one) => FLAGS.includes(one.name) && schemas.types(one).includes('boolean'))
      : undefined;
    if (flag) return flag;
    if (names.some(isOfResource)) continue;
    const isNumber = (one: Property) =>
      schemas.types(one).some((type) => type === 'integer' || type === 'number');
    // A number of errors is none.
    const error = properties.find((one) => ERRORS.includes(one.name) && !isNumber(one));
    if (error) return error;
  }
  return undefined;
}
