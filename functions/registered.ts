import { SELECTION, type Selection, type StatusKeys, selector } from './conditions.ts';
import type { Finding, Words } from './finding.ts';
import { REGISTRY, spell, UNOFFICIAL } from './http/registry.ts';
import { isCode } from './http/status.ts';
import type { Description } from './openapi/description.ts';
import { options, STATUS_KEYS, statusKeys } from './options.ts';
import { defineFunction } from './spectral.ts';

export interface RegisteredOptions extends Selection {
  /** Codes that are meant although nobody registered them, such as those of a CDN in front of the API. */
  readonly allow?: StatusKeys;
}

/** Explicit codes are registered with IANA. */
export default defineFunction<RegisteredOptions>(
  'registered',
  options({ ...SELECTION, allow: STATUS_KEYS('allow') }),
  function* registered(
    description: Description,
    { allow = [], ...selection }: RegisteredOptions,
  ): Iterable<Finding> {
    const allowed = statusKeys(allow);
    const selects = selector(selection);
    for (const operation of description.operations) {
      for (const response of operation.responses) {
        const { key } = response;
        if (!isCode(key) || REGISTRY.has(key) || allowed.includes(key) || !selects(operation)) continue;
        yield { about: 'key', response, ...words(key) };
      }
    }
  },
);

function words(key: string): Words {
  const { knownAs, instead = [] } = UNOFFICIAL.get(key) ?? {};
  const name = knownAs === undefined ? key : `${key} (${knownAs})`;
  return {
    fact: `declares ${name}, which is not registered: clients treat it as ${key.charAt(0)}00`,
    fix:
      instead.length > 0
        ? `use ${instead
            .map(spell)
            .join(', ')
            .replace(/, (?=[^,]*$)/, ' or ')}`
        : 'use a registered code, and say the rest in the body',
  };
}
