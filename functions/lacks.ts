import { SELECTION, type Selection, type StatusKeys, selector } from './conditions.ts';
import type { Finding } from './finding.ts';
import { isHeader } from './http/header.ts';
import { spell } from './http/registry.ts';
import type { Description } from './openapi/description.ts';
import { HEADER_NAMES, options, STATUS_KEYS, statusKeys, WORDS } from './options.ts';
import { defineFunction } from './spectral.ts';

export interface LacksOptions extends Selection {
  /** Header names, in any case; a `*` stands for any part. */
  readonly noneOf: string | readonly string[];
  /** The responses to look at, each key standing for itself only; all of them when absent. */
  readonly responses?: StatusKeys;
  /** What the finding says; `{code}` is the code with its reason phrase, `{header}` the header in lower case. */
  readonly fact?: string;
  readonly fix?: string;
}

/** Responses declare none of these headers. */
export default defineFunction<LacksOptions>(
  'lacks',
  options({ ...SELECTION, ...WORDS, noneOf: HEADER_NAMES('noneOf'), responses: STATUS_KEYS('responses') }, [
    'noneOf',
  ]),
  function* lacks(description: Description, options: LacksOptions): Iterable<Finding> {
    const names = [options.noneOf].flat();
    const keys = options.responses === undefined ? undefined : statusKeys(options.responses);
    const { fact = '{code} declares the header {header}', fix = 'remove the header' } = options;
    const selects = selector(options);
    for (const response of description.responses) {
      if (keys && !keys.includes(response.key)) continue;
      if (!response.hasHeader(names) || response.isUnknown || !selects(response.operation)) continue;
      const header = response.headers.find((name) => names.some((one) => isHeader(name, one))) ?? '';
      const said = fact.replace('{code}', () => spell(response.key)).replace('{header}', () => header);
      yield { about: 'response', response, fact: said, fix };
    }
  },
);
