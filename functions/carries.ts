import { regExp, SELECTION, type Selection, type StatusKeys, selector } from './conditions.ts';
import type { Finding } from './finding.ts';
import { spell } from './http/registry.ts';
import type { Description } from './openapi/description.ts';
import type { Response } from './openapi/response.ts';
import { oneOrMore, options, pattern, STATUS_KEYS, statusKeys, WORDS } from './options.ts';
import { defineFunction } from './spectral.ts';

export interface CarriesOptions extends Selection {
  /** The responses to look at: each key stands for itself only. */
  readonly responses: StatusKeys;
  /** Header names of which one is expected, in any case; a `*` at the end stands for any rest. */
  readonly anyOf: string | readonly string[];
  /** Whether `links` on the response do as well. */
  readonly orLinks?: boolean;
  /** A regular expression, ignoring case: responses whose description matches are left alone. */
  readonly unlessDescribed?: string;
  /** What the finding says; `{code}` is the code with its reason phrase. */
  readonly fact?: string;
  readonly fix?: string;
}

/** These responses declare one of these headers. */
export default defineFunction<CarriesOptions>(
  'carries',
  options(
    {
      ...SELECTION,
      ...WORDS,
      responses: STATUS_KEYS('responses'),
      anyOf: oneOrMore({ type: 'string', pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" }, 'anyOf', 'header names'),
      orLinks: { type: 'boolean' },
      unlessDescribed: pattern('unlessDescribed'),
    },
    ['responses', 'anyOf'],
  ),
  function* carries(description: Description, options: CarriesOptions): Iterable<Finding> {
    const keys = statusKeys(options.responses);
    const names = [options.anyOf].flat();
    const { fact = `{code} declares no ${names[0]} header`, fix = `declare ${names[0]}` } = options;
    const selects = selector(options);
    for (const operation of description.operations) {
      for (const response of operation.responses) {
        if (
          !keys.includes(response.key) ||
          !response.hasValidKey ||
          response.isUnknown ||
          has(response, names)
        )
          continue;
        if (options.orLinks && response.hasLinks) continue;
        if (options.unlessDescribed && regExp(options.unlessDescribed, 'iu').test(response.description))
          continue;
        if (!selects(operation)) continue;
        yield { about: 'response', response, fact: fact.replace('{code}', () => spell(response.key)), fix };
      }
    }
  },
);

const has = (response: Response, names: readonly string[]): boolean =>
  names.some((name) => {
    const wanted = name.toLowerCase();
    return wanted.endsWith('*')
      ? response.headers.some((header) => header.startsWith(wanted.slice(0, -1)))
      : response.headers.includes(wanted);
  });
