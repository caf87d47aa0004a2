/** The only file that knows Spectral: it defines a function, and turns what it finds into Spectral's results. */

import type {
  IFunctionResult,
  RulesetFunctionContext,
  RulesetFunctionWithValidator,
} from '@stoplight/spectral-core';
import * as core from '@stoplight/spectral-core';
import { type Finding, message } from './finding.ts';
import { Description } from './openapi/description.ts';
import { isObject, type JsonPath, member } from './openapi/json.ts';
import type { Operation } from './openapi/operation.ts';
import type { Response } from './openapi/response.ts';
import { type Option, SHARED_OPTIONS } from './options.ts';

// CommonJS: Node names the members of newer versions only, the bundler of the editor names them always and has
// no `default`. A copy, because that bundler warns of a `default` that it sees is not there.
const host: Partial<typeof core> = { ...core };
const { createRulesetFunction } = (host.default ?? host) as typeof core;

type Inventory = RulesetFunctionContext['documentInventory'];

/** Whether an `x-status-codes` of the document silences the rule at an operation, or at one of its responses. */
export type IsExcepted = (operation: Operation, response?: Response) => boolean;

/**
 * What a function does: reads the description, yields what is wrong with it. Findings with an exception are left
 * out for it; where one finding stands for several places, it has to ask which of them have one.
 */
export type Check<Options> = (
  description: Description,
  options: Options,
  isExcepted: IsExcepted,
) => Iterable<Finding>;

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
  const run = (options: Options, context: RulesetFunctionContext): IFunctionResult[] => {
    try {
      const run = runOf(context);
      // The name is there at run time, though not in the types.
      const { name: rule } = context.rule as typeof context.rule & { readonly name: string };
      const isExcepted: IsExcepted = (operation, response) => (response ?? operation).ignores(rule);
      const { yieldsTo = [] } = options as Yielding;
      const findings = check(run.description, options, isExcepted);
      return results(findings, { rule, isExcepted, yieldsTo }, run, context.documentInventory);
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
  const validate = validatorOf(name, schema);
  const validator = (options: unknown) => {
    if (!isObject(options) || !trusted.has(options)) validate(options);
  };
  const defined = (_input: unknown, options: Options | null, context: RulesetFunctionContext) => {
    validator(options);
    return run(options ?? ({} as Options), context);
  };
  Object.defineProperty(defined, 'name', { value: name });
  return Object.assign(defined, { schemas: { input: null, options: schema as never }, validator });
}

/** Options that are known to fit their function. */
const trusted = new WeakSet<object>();

/**
 * Marks the options of a rule of this package as fitting, which its tests have made sure of: so that nobody who
 * uses the rules as they are waits for schemas to be compiled.
 */
export function trust<Options extends object>(options: Options): Options {
  trusted.add(options);
  return options;
}

type Validator = (options: unknown) => void;

/** Throws where options do not fit. Compiling a schema takes longer than everything else at the start, so it waits until it is needed. */
function validatorOf(name: string, schema: Option): Validator {
  const properties = Object.entries((schema.properties ?? {}) as Readonly<Record<string, Option>>);
  const shared = properties.filter(([, option]) => SHARED_OPTIONS.has(option));
  let own: Validator | undefined;
  return (options) => {
    own ??= compiled(name, ownSchema(schema));
    const validate = own;
    throwAll([
      () => validate(options),
      ...shared.flatMap(([option, schema]) => checksOf(option, schema, member(options, option))),
    ]);
  };
}

/** Spectral's own validator, in whose messages the function has this name. */
function compiled(name: string, options: Option): Validator {
  const named = Object.defineProperty(() => [], 'name', { value: name });
  return createRulesetFunction({ input: null, options: options as never }, named).validator as Validator;
}

/** The schema of a function without the options that others have as well. */
function ownSchema(schema: Option): Option {
  const properties = Object.entries((schema.properties ?? {}) as Readonly<Record<string, Option>>).map(
    ([name, option]) => [name, SHARED_OPTIONS.has(option) ? {} : option],
  );
  return { ...schema, properties: Object.fromEntries(properties) };
}

const validators = new Map<Option, Validator>();

/** The checks of a shared option with its value, if it has one. */
function checksOf(option: string, schema: Option, value: unknown): (() => void)[] {
  const { name, isList } = SHARED_OPTIONS.get(schema) ?? { name: option, isList: false };
  if (value === undefined) return [];
  const isSeveral = isList && Array.isArray(value) && value.length > 0;
  return (isSeveral ? value : [value]).map((one, index) => () => {
    try {
      sharedValidator(name, schema)({ [name]: one });
    } catch (error) {
      for (const mistake of (error as AggregateError).errors as Mistake[]) {
        mistake.message = mistake.message.replace(`"${name}`, () => `"${option}`);
        mistake.path.splice(1, 1, option, ...(isSeveral ? [String(index)] : []));
      }
      throw error;
    }
  });
}

/** What Spectral says of an option: where it stands is seen in the ruleset. */
interface Mistake {
  message: string;
  readonly path: string[];
}

function sharedValidator(name: string, schema: Option): Validator {
  const validator =
    validators.get(schema) ?? compiled(name, { type: 'object', properties: { [name]: schema } });
  validators.set(schema, validator);
  return validator;
}

/** Runs them all, and throws what they throw as one error, as Spectral does with several mistakes of one schema. */
function throwAll(checks: readonly (() => void)[]): void {
  let thrown: AggregateError | undefined;
  for (const check of checks) {
    try {
      check();
    } catch (error) {
      if (thrown === undefined) thrown = error as AggregateError;
      else thrown.errors.push(...(error as AggregateError).errors);
    }
  }
  if (thrown !== undefined) throw thrown;
}

/** The option that every function takes: the rules that say more about the same fault, if they are on. */
interface Yielding {
  readonly yieldsTo?: readonly string[];
}

/** Nodes of the document by the member of theirs that is meant, or by ''. */
type Places = Map<string, Set<object>>;

/** What a rule has found in a run, which may have called its functions several times. */
interface Found {
  /** Where its findings land. */
  readonly places: Places;
  /** What they are about: an operation and, unless it is about all of it, the key of a response. */
  readonly subjects: Places;
}

/** What a run shares between its rules, and between the calls of one rule. */
interface Run {
  readonly description: Description;
  readonly found: Map<string, Found>;
  /** Tells where a place is written, in a document with YAML anchors; undefined in others. */
  readonly writtenPlace: ((finding: Finding, place: Place) => Place) | undefined;
}

const runs = new WeakMap<object, Run>();

/** The run of Spectral over one document that this call belongs to. */
function runOf({ documentInventory }: RulesetFunctionContext): Run {
  let run = runs.get(documentInventory);
  if (run === undefined) {
    // The resolved document is there at run time, though not in the types.
    const { resolved } = documentInventory as Inventory & { readonly resolved?: unknown };
    run = {
      description: new Description(resolved),
      found: new Map(),
      writtenPlace: hasAnchors(documentInventory) ? placesByRange(documentInventory) : undefined,
    };
    runs.set(documentInventory, run);
  }
  return run;
}

/**
 * Results for the findings that no exception silences, at most one per rule and place. A rule that yields to
 * others is silent on what one of these has found before: rulesets have them in this order.
 */
function results(
  findings: Iterable<Finding>,
  { rule, isExcepted, yieldsTo }: { rule: string; isExcepted: IsExcepted } & Required<Yielding>,
  { found, writtenPlace }: Run,
  inventory: Inventory,
): IFunctionResult[] {
  const own = found.get(rule) ?? { places: new Map(), subjects: new Map() };
  found.set(rule, own);
  const others = yieldsTo.flatMap((other) => found.get(other)?.subjects ?? []);
  const made: IFunctionResult[] = [];
  for (const finding of findings) {
    if (finding.about !== 'node') {
      const operation = operationOf(finding);
      if (isExcepted(operation, finding.response)) continue;
      if (others.some((subjects) => isAmong(finding, subjects))) continue;
      add(own.subjects, operation.node, finding.response?.key ?? '');
    }
    const place = placeOf(finding, inventory);
    const { pointer, node, member } = writtenPlace?.(finding, place) ?? place;
    if (!add(own.places, node, member)) continue;
    made.push({ message: message(finding, labelOf(finding)), path: escaped(pointer) });
  }
  return made;
}

/** Adds a place; false when it has been there. */
function add(places: Places, node: object, member: string): boolean {
  const nodes = places.get(member);
  if (nodes === undefined) places.set(member, new Set([node]));
  else if (nodes.has(node)) return false;
  else nodes.add(node);
  return true;
}

/** Whether there is a finding about the same response or, for one about an operation, about any part of it. */
function isAmong(finding: AboutOperation, subjects: Places): boolean {
  const { node } = operationOf(finding);
  if (finding.response !== undefined) return subjects.get(finding.response.key)?.has(node) ?? false;
  for (const nodes of subjects.values()) if (nodes.has(node)) return true;
  return false;
}

type AboutOperation = Exclude<Finding, { about: 'node' }>;

const operationOf = (finding: AboutOperation): Operation =>
  finding.about === 'operation' ? finding.operation : finding.response.operation;

/** How the message names the operation, if the finding is about one. */
function labelOf(finding: Finding): string | undefined {
  if (finding.about === 'operation') return finding.operation.label;
  return finding.about === 'key' ? finding.response.operation.label : undefined;
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
    case 'part':
      return { pointer: finding.pointer, node: finding.node, member: '' };
    case 'property': {
      const { owner, name } = finding.property;
      const pointer = [...owner.pointer, name];
      const isHere = isWrittenHere(pointer, inventory);
      return { pointer: isHere ? pointer : owner.pointer, node: owner.node as object, member: name };
    }
    case 'response': {
      const { pointer, node, operation, key } = finding.response;
      return isObject(node) ? { pointer, node, member: '' } : { pointer, node: operation.node, member: key };
    }
    case 'key':
      if (isWrittenHere(finding.response.pointer, inventory)) {
        const { pointer, operation, key } = finding.response;
        return { pointer, node: operation.responsesNode ?? operation.node, member: key };
      }
      return placeOf({ ...finding, about: 'operation', operation: finding.response.operation }, inventory);
    case 'operation': {
      const { pointer, responsesPointer, node, responsesNode } = finding.operation;
      return responsesNode === undefined
        ? { pointer, node, member: '' }
        : { pointer: responsesPointer, node: responsesNode, member: '' };
    }
  }
}

/**
 * Whether something is written under its key, and not a `$ref`: a result at a `$ref` is always moved to where
 * it leads, so there is no way to point at the key that holds one.
 */
function isWrittenHere(pointer: JsonPath, inventory: Inventory): boolean {
  const here = inventory.findAssociatedItemForPath([...pointer], true);
  const above = inventory.findAssociatedItemForPath(pointer.slice(0, -1), true);
  if (here === null || above === null || here.document !== above.document) return false;
  const expected = [...above.path, ...pointer.slice(-1)];
  return (
    here.path.length === expected.length && expected.every((segment, index) => here.path[index] === segment)
  );
}

/** Whether a file of the description names nodes to be used elsewhere, as YAML can: `&errors`. */
function hasAnchors(inventory: Inventory): boolean {
  // These are there at run time, though not in the types.
  const { document, referencedDocuments = {} } = inventory as Partial<Inventory> & {
    readonly document?: object;
  };
  return [document, ...Object.values(referencedDocuments)].some((file) => {
    const { input = '', source } = (file ?? {}) as { readonly input?: string; readonly source?: string };
    if (source?.endsWith('.json')) return false;
    for (let at = input.indexOf('&'); at >= 0; at = input.indexOf('&', at + 1)) {
      if (/^[\s[{,]&[^\s[\]{},]+\s/.test(input.slice(Math.max(0, at - 1), at + 100))) return true;
    }
    return false;
  });
}

/**
 * What is used by an alias, `*errors`, is a copy of what stands at the anchor. Spectral does not find its parts, and
 * would show them at the first line of the file: the finding lands where the alias stands. What is merged, by
 * `<<: *errors`, it finds at the anchor, and a fault in that is one finding, like any that is shared.
 */
function placesByRange(inventory: Inventory): NonNullable<Run['writtenPlace']> {
  const nodes = new Map<string, object>();
  const rangeOf = (pointer: JsonPath) => {
    const item = inventory.findAssociatedItemForPath([...pointer], true);
    const range = item?.document.getRangeForJsonPath(item.path, true);
    return range && JSON.stringify([item?.document.source, range.start]);
  };
  return (finding, place) => {
    let { pointer } = place;
    let range = rangeOf(pointer);
    while (range === undefined && pointer.length > 0) {
      pointer = pointer.slice(0, -1);
      range = rangeOf(pointer);
    }
    const isShared = ['response', 'part', 'property'].includes(finding.about);
    if (!isShared || range === undefined) return { ...place, pointer };
    const node = nodes.get(range) ?? place.node;
    nodes.set(range, node);
    return { pointer, node, member: '' };
  };
}

/** Spectral decodes `~0` and `~1` in the path of a result, so a `~` of the document is written as `~0`. */
const escaped = (pointer: JsonPath): (string | number)[] => pointer.map(escapeSegment);

const escapeSegment = (segment: string | number): string | number =>
  typeof segment === 'string' && segment.includes('~') ? segment.replaceAll('~', '~0') : segment;
