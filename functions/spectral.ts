/** The only file that knows Spectral: it defines a function, and turns what it finds into Spectral's results. */

import {
  createRulesetFunction,
  type IFunctionResult,
  type RulesetFunctionContext,
  type RulesetFunctionWithValidator,
} from '@stoplight/spectral-core';
import { type Finding, message } from './finding.ts';
import { Description } from './openapi/description.ts';
import { exceptionsOf } from './openapi/exceptions.ts';
import { isObject, type JsonPath, member } from './openapi/json.ts';
import type { Response } from './openapi/response.ts';
import type { Option } from './options.ts';

type Inventory = RulesetFunctionContext['documentInventory'];

/** What a function does: reads the description, yields what is wrong with it. */
export type Check<Options> = (description: Description, options: Options) => Iterable<Finding>;

export interface StatusFunction<Options> extends RulesetFunctionWithValidator<unknown, Options> {}

/**
 * Defines a custom function of Spectral, to be used with `given: $`.
 *
 * @param name the name that a ruleset calls it by, and that Spectral puts into its errors about options.
 * @param schema the JSON Schema of the options; Spectral refuses a ruleset whose options do not fit.
 * @param check yields findings; it may trust the model, and is not called where there is no OpenAPI.
 */
export function defineFunction<Options>(
  name: string,
  schema: Option,
  check: Check<Options>,
): StatusFunction<Options> {
  const run = (
    _input: unknown,
    options: Options | null,
    context: RulesetFunctionContext,
  ): IFunctionResult[] => {
    try {
      return results(check(descriptionOf(context), options ?? ({} as Options)), context);
    } catch (error) {
      // A function that throws ends the whole lint, for every rule of the user. A fault of ours is one finding.
      return [
        {
          message: `${name} failed, which is a fault of this ruleset; please report it: ${error}.`,
          path: [],
        },
      ];
    }
  };
  Object.defineProperty(run, 'name', { value: name });
  return createRulesetFunction(
    { input: null, options: schema as never },
    run as never,
  ) as StatusFunction<Options>;
}

const descriptions = new WeakMap<object, Description>();

/** The model of the document under lint, one for all rules of a run. */
function descriptionOf({ documentInventory }: RulesetFunctionContext): Description {
  let description = descriptions.get(documentInventory);
  if (description === undefined) {
    // The resolved document is there at run time, though not in the types.
    description = new Description(
      (documentInventory as Inventory & { readonly resolved?: unknown }).resolved,
    );
    descriptions.set(documentInventory, description);
  }
  return description;
}

/** Results for the findings that no exception silences, at most one per place. */
function results(findings: Iterable<Finding>, context: RulesetFunctionContext): IFunctionResult[] {
  const seen = new Map<object, Set<string>>();
  const found: IFunctionResult[] = [];
  // The name is there at run time, though not in the types.
  const ruleName = (context.rule as typeof context.rule & { readonly name: string }).name;
  for (const finding of findings) {
    if (isIgnored(finding, ruleName)) continue;
    const place = placeOf(finding, context.documentInventory);
    const members = seen.get(place.node) ?? new Set();
    if (members.has(place.member)) continue;
    seen.set(place.node, members.add(place.member));
    const label =
      finding.about === 'operation'
        ? finding.operation.label
        : finding.about === 'key'
          ? finding.response.operation.label
          : undefined;
    found.push({ message: message(finding, label), path: place.pointer.map(escapeSegment) });
  }
  return found;
}

/** Whether an `x-status-codes` on the operation, its path item or the response silences the rule. */
function isIgnored(finding: Finding, rule: string): boolean {
  if (finding.about === 'node') return false;
  const operation = finding.about === 'operation' ? finding.operation : finding.response.operation;
  const response = finding.about === 'operation' ? undefined : finding.response.node;
  return (
    operation.exceptions.ignore.has(rule) ||
    [operation.pathItem, response].some((owner) => exceptionsOf(owner).ignore.has(rule))
  );
}

/** Where a finding lands. Of two places with the same node and member, Spectral would show the same line. */
interface Place {
  readonly pointer: JsonPath;
  readonly node: object;
  readonly member: string;
}

function placeOf(finding: Finding, inventory: Inventory): Place {
  switch (finding.about) {
    case 'node':
      return { pointer: finding.pointer, node: finding.node, member: '' };
    case 'response': {
      const { pointer, node, operation, key } = finding.response;
      return isObject(node) ? { pointer, node, member: '' } : { pointer, node: operation.node, member: key };
    }
    case 'key':
      if (isWrittenHere(finding.response, inventory)) {
        const { pointer, operation, key } = finding.response;
        return { pointer, node: responsesOf(operation.node), member: key };
      }
      return placeOf({ ...finding, about: 'operation', operation: finding.response.operation }, inventory);
    case 'operation': {
      const { pointer, node, hasResponses } = finding.operation;
      return {
        pointer: hasResponses ? [...pointer, 'responses'] : pointer,
        node: responsesOf(node),
        member: '',
      };
    }
  }
}

const responsesOf = (operation: object): object => {
  const responses = member(operation, 'responses');
  return isObject(responses) ? responses : operation;
};

/**
 * Whether a response is written under its key, and not a `$ref`: a result at a `$ref` is always moved to
 * where it leads, so there is no way to point at the key that holds one.
 */
function isWrittenHere(response: Response, inventory: Inventory): boolean {
  const here = inventory.findAssociatedItemForPath([...response.pointer], true);
  const above = inventory.findAssociatedItemForPath(response.pointer.slice(0, -1), true);
  if (here === null || above === null || here.document !== above.document) return false;
  const expected = [...above.path, response.key];
  return (
    here.path.length === expected.length && expected.every((segment, index) => here.path[index] === segment)
  );
}

/** Spectral decodes `~0` and `~1` in the path of a result, so a `~` of the document is written as `~0`. */
const escapeSegment = (segment: string | number): string | number =>
  typeof segment === 'string' ? segment.replaceAll('~', '~0') : segment;
