/** Run as a process of its own: lints a file with a ruleset once, and prints what that took, as JSON. */
import { lint } from './lint.ts';
import { rulesetOf } from './rulesets.ts';

const [, , file = '', name = ''] = process.argv;
const ruleset = await rulesetOf(name);
if (ruleset === undefined) throw new Error(`There is no ruleset ${name}.`);
const { ms, findings } = await lint(file, ruleset);
console.log(JSON.stringify({ ms, findings, peak: process.resourceUsage().maxRSS / 1024 }));
