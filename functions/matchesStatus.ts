import { SELECTION, type Selection, selector } from './conditions.ts';
import { type Finding, quotation, sharedFault } from './finding.ts';
import { mentions, remembered, statusesNamed, statusOfName } from './http/prose.ts';
import { REGISTRY, spell } from './http/registry.ts';
import { answers, classOf } from './http/status.ts';
import type { Description } from './openapi/description.ts';
import type { Response } from './openapi/response.ts';
import { options } from './options.ts';
import { defineFunction } from './spectral.ts';

/**
 * The description of a response, and the name of its component, name no other status than its own. A wrong
 * description is a finding at the response; a wrong component, at each operation that refers to it.
 */
export default defineFunction<Selection>(
  'matchesStatus',
  options(SELECTION),
  function* matchesStatus(description: Description, selection: Selection): Iterable<Finding> {
    const selects = selector(selection);
    const isJudged = ({ key, hasValidKey, operation }: Response) =>
      hasValidKey && classOf(key) !== undefined && selects(operation);
    const namedIn = remembered(statusesNamed);
    const otherOf = (response: Response) => otherStatusOf(response, namedIn(response.text));
    const fault = sharedFault((response) => isJudged(response) && otherOf(response) !== undefined);
    const fix = 'mend the code or the description';
    for (const response of description.responses) {
      if (!isJudged(response) || response.isUnknown) continue;
      const { key, text, operation } = response;
      const described = otherOf(response);
      if (described !== undefined) {
        const so = `${quotation(text)}, which is ${spell(described)}`;
        yield fault(
          response,
          { fact: `${spell(key)} is described as ${so}`, fix },
          `describes ${spell(key)} as ${so}`,
        );
        continue;
      }
      const component = componentOfOther(response);
      if (component === undefined) continue;
      const [name, code] = component;
      const fact = `refers ${spell(key)} to the component ${quotation(name)}, which is ${spell(code)}`;
      yield { about: 'operation', operation, response, fact, fix: 'mend the code or the reference' };
    }
  },
);

/** The one other status that the description names; undefined when it names its own as well, or several. */
function otherStatusOf({ key, text }: Response, [named, ...more]: readonly string[]): string | undefined {
  if (named === undefined || more.length > 0 || isSame(named, key)) return undefined;
  // "Forbidden, or not found" under 404: of one that names its own status, the other is a part.
  const own = [...REGISTRY.keys()].filter((code) => isSame(code, key));
  return own.some((code) => mentions(text, code)) ? undefined : named;
}

/** The component that stands for another status, by all of its names. */
function componentOfOther({ key, componentNames }: Response): [name: string, code: string] | undefined {
  const codes = componentNames.map(statusOfName);
  const [name, code] = [componentNames[0], codes[0]];
  if (name === undefined || code === undefined) return undefined;
  return codes.every((one) => one !== undefined && !isSame(one, key)) ? [name, code] : undefined;
}

/** Whether a code is what a key declares. A resource that is gone is not found, too. */
const isSame = (code: string, key: string): boolean =>
  answers(key, code) || (code === '404' && key === '410');
