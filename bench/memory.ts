/** Run as a process of its own: lints a file with a ruleset once, and prints the peak memory in MB. */
import { lint } from './lint.ts';
import { rulesetOf } from './rulesets.ts';

const [, , file = '', name = ''] = process.argv;
const ruleset = await rulesetOf(name);
if (ruleset === undefined) throw new Error(`There is no ruleset ${name}.`);
await lint(file, ruleset);
console.log(process.resourceUsage().maxRSS / 1024);
