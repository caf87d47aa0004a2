import type { RulesetDefinition } from '@stoplight/spectral-core';
import * as rulesets from '@stoplight/spectral-rulesets';
import { trust } from '../functions/spectral.ts';
import type { Then } from './rule.ts';
import { HOMEPAGE, RULES, type RuleId } from './rules.ts';

// As in functions/spectral.ts: not every host names the members of this CommonJS module.
const host: Partial<typeof rulesets> = { ...rulesets };
const { oas } = (host.default ?? host) as { oas: unknown };

/**
 * Builds a ruleset of these rules.
 *
 * @param ids the rules, in the order of the catalogue.
 * @param on whether they are all on; by default those that are recommended.
 */
export function rulesetOf(ids: readonly RuleId[], on = false): RulesetDefinition {
  return {
    // The formats of `oas` are those the host's Spectral knows, 3.2 among them if it does; Spectral lints every
    // file that an editor opens, and these keep the rules away from what is no OpenAPI.
    formats: [...((oas as RulesetDefinition).formats ?? [])],
    rules: Object.fromEntries(
      inOrder(ids).map((id) => {
        const { description, severity, recommended, yieldsTo, then } = RULES[id];
        return [
          id,
          {
            description,
            severity,
            recommended: on || recommended,
            documentationUrl: `${HOMEPAGE}${id}.md`,
            // Any other path makes Spectral walk the whole document for every rule.
            given: '$',
            // Without it the user sees the description of the rule instead of the finding.
            message: '{{error}}',
            then: [then].flat().map((call) => trusting(call, yieldsTo === undefined ? {} : { yieldsTo })),
          },
        ];
      }),
    ),
  };
}

/** A call of a rule, with an option that every function takes. */
const trusting = ({ function: fn, functionOptions }: Then, more: object): Then => ({
  function: fn,
  functionOptions: trust({ ...(functionOptions as object | undefined), ...more }),
});

/** The same rules, each behind those that it yields to: Spectral runs them in the order of the ruleset. */
function inOrder(ids: readonly RuleId[]): readonly RuleId[] {
  const ordered = new Set<RuleId>();
  const visit = (id: RuleId) => {
    for (const other of RULES[id].yieldsTo ?? []) if (isOneOf(ids, other)) visit(other);
    ordered.add(id);
  };
  ids.forEach(visit);
  return [...ordered];
}

const isOneOf = (ids: readonly RuleId[], id: string): id is RuleId => ids.includes(id as RuleId);

/** All ids, in the order of the catalogue. */
export const RULE_IDS = Object.keys(RULES) as readonly RuleId[];
