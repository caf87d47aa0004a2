import { RULE_IDS, rulesetOf } from './ruleset.ts';

/** The default ruleset: every rule, the recommended ones on. */
export default rulesetOf(RULE_IDS);
