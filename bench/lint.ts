import core, { type RulesetDefinition } from '@stoplight/spectral-core';
import resolvers from '@stoplight/spectral-ref-resolver';
import { documentOf } from '../scripts/specs.ts';

/** Parses, resolves and lints a file; the time is that of all three, without loading the ruleset. */
export async function lint(
  file: string,
  ruleset: RulesetDefinition,
): Promise<{ ms: number; findings: number }> {
  const spectral = new core.Spectral({ resolver: resolvers.httpAndFileResolver });
  spectral.setRuleset(ruleset);
  const start = performance.now();
  const findings = await spectral.run(documentOf(file));
  return { ms: performance.now() - start, findings: findings.length };
}
