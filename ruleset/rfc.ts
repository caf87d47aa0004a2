import { RULES } from './rules.ts';
import { RULE_IDS, rulesetOf } from './ruleset.ts';

/** Only what a specification asks for with MUST or SHOULD. */
export default rulesetOf(
  RULE_IDS.filter((id) => ['MUST', 'SHOULD'].includes(RULES[id].level)),
  true,
);
