import { matches, SELECTION, type Selection, type StatusKeys, selector } from './conditions.ts';
import type { Finding } from './finding.ts';
import { spell } from './http/registry.ts';
import { STATUS_KEY_PATTERN } from './http/status.ts';
import type { Description } from './openapi/description.ts';
import type { Response } from './openapi/response.ts';
import { options, pattern, STATUS_KEYS, saying, statusKeys, TEXT, WORDS } from './options.ts';
import { defineFunction, type IsExcepted } from './spectral.ts';

export interface OmitsOptions extends Selection {
  /** The keys that are wrong: each stands for itself only, so that `2XX` does not declare 201. */
  readonly noneOf: StatusKeys;
  /** Those among them that are meant, and so not reported. */
  readonly allow?: StatusKeys;
  /** A regular expression, ignoring case: responses whose description matches are left alone. */
  readonly unlessDescribed?: string;
  /**
   * Says it once of an operation, at the first of `noneOf`; of a response that several operations share, at the
   * first of these; or of the whole document, at its root.
   */
  readonly once?: (typeof ONCE)[number];
  /** What the finding says; `{code}` is the code with its reason phrase, `{because}` the evidence for the kind. */
  readonly fact?: string;
  /** What to do, for all codes or by code. */
  readonly fix?: string | Readonly<Record<string, string>>;
}

export const ONCE = ['operation', 'shared', 'document'] as const;

/** Operations declare none of these responses. */
export default defineFunction<OmitsOptions>(
  'omits',
  options(
    {
      ...SELECTION,
      ...WORDS,
      noneOf: STATUS_KEYS('noneOf'),
      allow: STATUS_KEYS('allow'),
      unlessDescribed: pattern('unlessDescribed'),
      once: { enum: ONCE, errorMessage: `"once" takes one of: ${ONCE.join(', ')}` },
      fix: saying('"fix" takes a text, or texts by status key', {
        anyOf: [
          TEXT,
          { type: 'object', propertyNames: { pattern: STATUS_KEY_PATTERN }, additionalProperties: TEXT },
        ],
      }),
    },
    ['noneOf'],
  ),
  function* omits(
    description: Description,
    options: OmitsOptions,
    isExcepted: IsExcepted,
  ): Iterable<Finding> {
    const { noneOf, allow = [], once, fact = 'declares {code}', fix = {} } = options;
    const allowed = statusKeys(allow);
    const wrong = statusKeys(noneOf).filter((key) => !allowed.includes(key));
    if (!description.hasResponsesUnder(wrong)) return;
    const isSelected = wrongUses(wrong, options);
    const isWrong = (use: Response) => isSelected(use) && !isExcepted(use.operation, use);
    const said = new Set<unknown>();
    for (const operation of description.operations) {
      const responses = operation.responses.filter(isWrong);
      if (once === 'operation') {
        responses.sort((one, other) => wrong.indexOf(one.key) - wrong.indexOf(other.key)).splice(1);
      }
      for (const response of responses) {
        const { key, node } = response;
        if (once === 'shared' && said.has(node)) continue;
        said.add(node);
        const others =
          once === 'shared' && isWrongElsewhere(response, isWrong) ? ', as do others that share it' : '';
        const words = {
          fact: `${fact.replace('{code}', () => spell(key))}${others}`,
          fix: typeof fix === 'string' ? fix : (fix[key] ?? `remove ${key}`),
          evidence: fact.includes('{because}') ? operation.kind.evidence : undefined,
        };
        if (once === 'document') {
          yield { about: 'node', pointer: [], node: description.root as object, ...words };
          return;
        }
        yield { about: 'key', response, ...words };
      }
    }
  },
);

/** Whether other operations share a response, and are as wrong in doing so. */
const isWrongElsewhere = (response: Response, isWrong: (use: Response) => boolean): boolean =>
  response.operation.description
    .usesOf(response)
    .some((use) => use.operation.node !== response.operation.node && isWrong(use));

/** Whether a response is one of those that are wrong, in an operation that the rule is about. */
function wrongUses(wrong: readonly string[], options: OmitsOptions): (response: Response) => boolean {
  const { unlessDescribed } = options;
  const selects = selector(options);
  return ({ key, hasValidKey, description, operation }) =>
    hasValidKey &&
    wrong.includes(key) &&
    !(unlessDescribed && matches(unlessDescribed, description)) &&
    selects(operation);
}
