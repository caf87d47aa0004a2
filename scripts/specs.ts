/** The real descriptions that the survey, the figures and some tests read where they are: not in a clone. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import core, { type ISpectralDiagnostic, type RulesetDefinition } from '@stoplight/spectral-core';
import parsers from '@stoplight/spectral-parsers';
import resolvers from '@stoplight/spectral-ref-resolver';
import { Description } from '../functions/openapi/description.ts';

export const SHARED = resolve('../shared');

/** Whether the descriptions are there; whoever reads them says when it is skipped. */
export const hasSpecs = existsSync(join(SHARED, 'specs'));

/** The root file of each description, by its id. */
export function specs(): Map<string, string> {
  const rows = readFileSync(join(SHARED, 'specs/LICENSES.md'), 'utf8').matchAll(
    /^\| ([\w-]+) \| `([^`]+)` \|/gm,
  );
  return new Map([...rows].map(([, id, file]) => [String(id), join(SHARED, 'specs', String(file))]));
}

/** A document of Spectral's, from a file of JSON or YAML. */
export function documentOf(file: string): InstanceType<typeof core.Document> {
  const parser = file.endsWith('.json') ? parsers.Json : parsers.Yaml;
  return new core.Document(readFileSync(file, 'utf8'), parser as never, file);
}

/** Lints a file as `spectral lint` does, and returns the findings together with our model of the description. */
export async function lint(
  file: string,
  ruleset: object,
): Promise<{ findings: ISpectralDiagnostic[]; description: Description }> {
  let description = new Description(undefined);
  const read = (root: unknown) => {
    description = new Description(root);
  };
  const spectral = new core.Spectral({ resolver: resolvers.httpAndFileResolver });
  const own = (ruleset as { readonly rules?: object }).rules;
  const rules = { ...own, read: { given: '$', then: { function: read } } };
  spectral.setRuleset({ ...ruleset, rules } as unknown as RulesetDefinition);
  const findings = await spectral.run(documentOf(file));
  return { findings: findings.filter(({ code }) => String(code).startsWith('http-')), description };
}
