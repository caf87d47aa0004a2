import { SELECTION, type Selection, type StatusKeys, selector } from './conditions.ts';
import { distinct, type Finding, isHabit, sharedFault } from './finding.ts';
import { spell } from './http/registry.ts';
import { isError } from './http/status.ts';
import type { Description } from './openapi/description.ts';
import type { Response } from './openapi/response.ts';
import { flag, HEADER_NAMES, options, STATUS_KEYS, statusKeys, TEXT, WORDS } from './options.ts';
import { defineFunction, type IsExcepted } from './spectral.ts';

export interface ContentOptions extends Selection {
  /** Whether the responses have content, or have none. */
  readonly expected: boolean;
  /** The responses to look at, each key standing for itself only; all of them when absent. */
  readonly responses?: StatusKeys;
  /** Those to leave alone. */
  readonly exceptResponses?: StatusKeys;
  /** Whether to leave alone an error response that several operations share. */
  readonly ignoreSharedErrors?: boolean;
  /** Whether to look at error responses only: 4xx, 5xx, their ranges and `default`. */
  readonly onlyErrors?: boolean;
  /** Headers that do as well as content, in any case; a `*` stands for any part. */
  readonly orHeader?: string | readonly string[];
  /** Whether to leave alone a document of 2.0 in which more than four of five responses have no schema. */
  readonly ignoreSchemaless?: boolean;
  /** What is said of the whole document, once, where more than half of its responses, and many, are wrong. */
  readonly habit?: string;
  /** What the finding says; `{code}` is the code with its reason phrase. */
  readonly fact?: string;
  readonly fix?: string;
}

/**
 * These responses have content, or have none. A response that is shared and wrong wherever it is used is one
 * finding, at the component; one that is wrong only in some uses is a finding at each of these operations.
 */
export default defineFunction<ContentOptions>(
  'content',
  options(
    {
      ...SELECTION,
      ...WORDS,
      expected: flag('expected'),
      responses: STATUS_KEYS('responses'),
      exceptResponses: STATUS_KEYS('exceptResponses'),
      ignoreSharedErrors: flag('ignoreSharedErrors'),
      onlyErrors: flag('onlyErrors'),
      orHeader: HEADER_NAMES('orHeader'),
      ignoreSchemaless: flag('ignoreSchemaless'),
      habit: TEXT,
    },
    ['expected'],
  ),
  function* content(
    description: Description,
    options: ContentOptions,
    isExcepted: IsExcepted,
  ): Iterable<Finding> {
    const keys = options.responses === undefined ? undefined : statusKeys(options.responses);
    if (keys !== undefined && !description.hasResponsesUnder(keys)) return;
    const except = statusKeys(options.exceptResponses ?? []);
    const { expected, fact = expected ? '{code} declares no content' : '{code} declares content' } = options;
    const { fix = expected ? 'declare a media type with a schema' : 'remove the content' } = options;
    const selects = selector(options);
    if (options.ignoreSchemaless && isSchemaless(description)) return;
    const headers = [options.orHeader ?? []].flat();
    const isOne = ({ key }: Response) =>
      (keys === undefined || keys.includes(key)) &&
      !except.includes(key) &&
      (!options.onlyErrors || isError(key));
    // Most have what they should, and which operation is meant takes longest to say.
    const isWrong = (response: Response) =>
      isOne(response) &&
      response.hasContent !== expected &&
      !response.hasHeader(headers) &&
      selects(response.operation);
    const wrong = description.responses.filter(
      (response) => response.hasValidKey && !response.isUnknown && isWrong(response),
    );
    if (options.habit !== undefined && wrong.length > 0) {
      const judged = distinct(
        description.responses.filter((response) => isOne(response) && selects(response.operation)),
      );
      const count = distinct(wrong.filter((response) => !isExcepted(response.operation, response)));
      if (isHabit(count, judged)) {
        yield { about: 'node', pointer: [], node: description.root as object, fact: options.habit, fix };
        return;
      }
    }
    // An error that is not looked at in some use, such as HEAD, is no better there.
    const fault = sharedFault((use) => isWrong(use) || (expected && isError(use.key) && isOne(use)));
    for (const response of wrong) {
      if (options.ignoreSharedErrors && description.usesOf(response).length > 1 && isError(response.key))
        continue;
      const words = { fact: fact.replace('{code}', () => spell(response.key)), fix };
      const here = `declares ${expected ? 'no ' : ''}content for ${spell(response.key)}`;
      yield fault(response, words, here);
    }
  },
);

/** In 2.0 a response without `schema` has no content; some documents leave schemas out throughout. */
function isSchemaless({ version, responses }: Description): boolean {
  if (version !== '2.0') return false;
  return responses.filter(({ hasContent }) => !hasContent).length > responses.length * 0.8;
}
