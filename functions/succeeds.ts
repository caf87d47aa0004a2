import { SELECTION, type Selection, type StatusKeys, selector } from './conditions.ts';
import type { Finding } from './finding.ts';
import { REGISTRY, spell } from './http/registry.ts';
import { classOf, isCode } from './http/status.ts';
import type { Description } from './openapi/description.ts';
import { options, STATUS_KEYS, statusKeys, TEXT } from './options.ts';
import { defineFunction } from './spectral.ts';

export interface SucceedsOptions extends Selection {
  /** The success codes that the method has. */
  readonly among: StatusKeys;
  /** Those of which one is needed; by default any of `among`. */
  readonly needs?: StatusKeys;
  readonly fix?: string;
}

/** Codes that leave nothing to say: the range covers all, and 207 speaks of many requests in one. */
const SILENT = ['2XX', '207'];

/**
 * The success codes of an operation are among these. One finding per operation: at the first registered 2xx
 * that is not, else at `responses` when none of the needed ones is declared.
 */
export default defineFunction<SucceedsOptions>(
  'succeeds',
  options({ ...SELECTION, among: STATUS_KEYS('among'), needs: STATUS_KEYS('needs'), fix: TEXT }, ['among']),
  function* succeeds(
    description: Description,
    { among, needs = among, fix: given, ...selection }: SucceedsOptions,
  ): Iterable<Finding> {
    const right = statusKeys(among);
    const needed = statusKeys(needs);
    const fix = given ?? `declare ${needed.map(spell).join(' or ')}`;
    const selects = selector(selection);
    for (const operation of description.operations) {
      if (!selects(operation)) continue;
      const successes = operation.responses.filter(({ key }) => classOf(key) === '2XX');
      if (successes.length === 0 || successes.some(({ key }) => SILENT.includes(key))) continue;
      const wrong = successes.find(({ key }) => isCode(key) && REGISTRY.has(key) && !right.includes(key));
      if (wrong) {
        yield {
          about: 'key',
          response: wrong,
          fact: `declares ${spell(wrong.key)}, which is no answer to ${operation.method}`,
          fix,
        };
      } else if (!successes.some(({ key }) => needed.includes(key))) {
        const only = successes.map(({ key }) => spell(key)).join(' and ');
        yield { about: 'operation', operation, fact: `declares only ${only} as success`, fix };
      }
    }
  },
);
