import { regExp, SELECTION, type Selection, type StatusKeys, selector } from './conditions.ts';
import type { Finding } from './finding.ts';
import { spell } from './http/registry.ts';
import { STATUS_KEY_PATTERN } from './http/status.ts';
import type { Description } from './openapi/description.ts';
import { options, pattern, STATUS_KEYS, saying, statusKeys, TEXT, WORDS } from './options.ts';
import { defineFunction } from './spectral.ts';

export interface OmitsOptions extends Selection {
  /** The keys that are wrong: each stands for itself only, so that `2XX` does not declare 201. */
  readonly noneOf: StatusKeys;
  /** Those among them that are meant, and so not reported. */
  readonly allow?: StatusKeys;
  /** A regular expression, ignoring case: responses whose description matches are left alone. */
  readonly unlessDescribed?: string;
  /** What the finding says; `{code}` is the code with its reason phrase, `{because}` the evidence for the kind. */
  readonly fact?: string;
  /** What to do, for all codes or by code. */
  readonly fix?: string | Readonly<Record<string, string>>;
}

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
    { noneOf, allow = [], unlessDescribed, fact = 'declares {code}', fix = {}, ...selection }: OmitsOptions,
  ): Iterable<Finding> {
    const allowed = statusKeys(allow);
    const wrong = statusKeys(noneOf).filter((key) => !allowed.includes(key));
    if (!description.hasResponsesUnder(wrong)) return;
    const selects = selector(selection);
    for (const operation of description.operations) {
      const responses = operation.responses.filter(
        ({ key, hasValidKey, description }) =>
          hasValidKey &&
          wrong.includes(key) &&
          !(unlessDescribed && regExp(unlessDescribed, 'iu').test(description)),
      );
      if (responses.length === 0 || !selects(operation)) continue;
      for (const response of responses) {
        const code = spell(response.key);
        yield {
          about: 'key',
          response,
          fact: fact.replace('{code}', () => code),
          fix: typeof fix === 'string' ? fix : (fix[response.key] ?? `remove ${response.key}`),
          ...(fact.includes('{because}') ? { evidence: operation.kind.evidence } : {}),
        };
      }
    }
  },
);
