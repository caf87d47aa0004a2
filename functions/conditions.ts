import { isNamed } from './http/header.ts';
import { classOf, isError } from './http/status.ts';
import { KINDS, type Kind } from './openapi/kind.ts';
import type { Operation, Scope } from './openapi/operation.ts';
import { SCOPES } from './openapi/operation.ts';
import { SECURITY_STATES, type SecurityState } from './openapi/security.ts';
import {
  flag,
  HEADER_NAMES,
  names,
  type Option,
  oneOrMore,
  pattern,
  STATUS_KEYS,
  saying,
  sharedOption,
  statusKeys,
  unknownMember,
  words,
} from './options.ts';

/** Which operations: all members that are given hold. */
export interface Condition {
  /** The request method, in any case: `POST`. */
  readonly method?: string | readonly string[];
  /** A regular expression that the path template matches: `^/internal/`. */
  readonly path?: string;
  /** Words, of which the path has at least one, however it is written: `/reset-password` and `/resetPassword` have `password`. A `*` stands for any part. */
  readonly pathWord?: string | readonly string[];
  /** Methods, of which the path has at least one besides. */
  readonly beside?: string | readonly string[];
  /** What the operation does. In `when` it holds where that is certain enough to act on, in `unless` also where not. */
  readonly kind?: Kind | readonly Kind[];
  /** The security in force, see `SECURITY_STATES`. */
  readonly security?: SecurityState | readonly SecurityState[];
  /** Whether a security requirement names scopes or roles. */
  readonly scopedOnly?: boolean;
  /** Whether the path has a parameter that can name what does not exist: no closed list, no `{rest+}`. */
  readonly pathParameter?: boolean;
  /** Whether there is request content, or the media types, of which it takes at least one. */
  readonly requestBody?: boolean | string | readonly string[];
  /** Whether request content is described that OpenAPI 3.0 ignores: that of GET, HEAD and DELETE. */
  readonly ignoredBody?: boolean;
  /** `any`: parameters or request content; `constrained`: content, or a parameter (not in the path) that can be invalid; credentials and tracing headers are none. */
  readonly input?: 'any' | 'constrained';
  /** Header parameters, in any case, of which the operation takes at least one; a `*` stands for any part. */
  readonly requestHeader?: string | readonly string[];
  /** The same, but the parameter is required. */
  readonly requiredHeader?: string | readonly string[];
  /** Parameters in any place, and in any case, of which the operation takes at least one; a `*` stands for any part. One in a cookie is called `cookie`, too. */
  readonly parameter?: string | readonly string[];
  /** Query parameters, in any case, of which the operation takes at least one; a `*` stands for any part. */
  readonly queryParameter?: string | readonly string[];
  /** Responses, of which the operation declares at least one: codes, ranges or `default`. */
  readonly declares?: StatusKeys;
  /** Headers, in any case, of which some success or redirect declares at least one; a `*` stands for any part. */
  readonly responseHeader?: string | readonly string[];
  /** Media types, of which some 2xx response has at least one; a `*` stands for any part. */
  readonly successMediaType?: string | readonly string[];
  /** Whether the operation declares callbacks. */
  readonly callbacks?: boolean;
  /** Whether the document defines security schemes, and any operation uses one. */
  readonly securitySchemes?: boolean;
  /** Whether what it creates can have a URI of its own: an item path below it, or GET on the same path. */
  readonly addressable?: boolean;
  /** A regular expression, ignoring case, that the summary or the description of the operation matches. */
  readonly described?: string;
  /** A regular expression, ignoring case, that the path, a tag, the summary or the description matches. */
  readonly mentions?: string;
  /** A regular expression, ignoring case, that a tag matches. */
  readonly tag?: string;
  /** A regular expression, ignoring case, that the title or the description of the document matches. */
  readonly api?: string;
}

export type StatusKeys = string | number | readonly (string | number)[];

/** The operations that a rule is about. */
export interface Selection {
  /** The operations to look at: all that meet the condition, or one of several conditions. */
  readonly when?: Condition | readonly Condition[];
  /** The operations among them to leave alone. */
  readonly unless?: Condition | readonly Condition[];
  /** Leaves the whole document alone where any of its operations meets the condition. */
  readonly unlessAnywhere?: Condition | readonly Condition[];
  /** Who answers: `provider` (the default; operations under `paths`), `receiver` (webhooks, callbacks). */
  readonly scope?: Scope | readonly Scope[];
}

const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

const lower = (names: string | readonly string[]): readonly string[] =>
  list(names).map((name) => name.toLowerCase());

/**
 * Tells whether a rule with this selection looks at an operation. The selection is taken apart once: a rule
 * asks of every operation, and most conditions have one or two members.
 */
export function selector({ when, unless, unlessAnywhere, scope = 'provider' }: Selection): Predicate {
  const scopes = list(scope);
  const isIncluded = when === undefined ? undefined : some(when, TESTS);
  const isExcluded = unless === undefined ? undefined : some(unless, LENIENT);
  // What cannot be known of one operation says nothing of all the others.
  const excludes = unlessAnywhere === undefined ? undefined : some(unlessAnywhere, TESTS);
  let isLeftAlone: boolean | undefined;
  return (operation) => {
    if (!scopes.includes(operation.scope) || isIncluded?.(operation) === false || isExcluded?.(operation))
      return false;
    if (excludes === undefined) return true;
    isLeftAlone ??= operation.description.operations.some(
      (other) => scopes.includes(other.scope) && excludes(other),
    );
    return !isLeftAlone;
  };
}

type Predicate = (operation: Operation) => boolean;

/** Makes, of what a member of a condition is given, what is asked of every operation. */
type Tests = { readonly [Name in keyof Condition]-?: (value: NonNullable<Condition[Name]>) => Predicate };

/** What each member of a condition asks, the cheap ones first. */
const TESTS: Tests = {
  method: (methods) => {
    const wanted = list(methods).map((method) => method.toUpperCase());
    return ({ method }) => wanted.includes(method.toUpperCase());
  },
  scopedOnly: (scoped) => (operation) => operation.security.scoped === scoped,
  security: (states) => {
    const wanted = list(states);
    const isWanted = (state: SecurityState) => wanted.includes(state);
    return (operation) => operation.security.states.some(isWanted);
  },
  declares: (keys) => {
    const wanted = statusKeys(keys);
    return (operation) => operation.declares(wanted);
  },
  path: (source) => (operation) => matches(source, operation.path, 'u'),
  pathWord: (words) => {
    // One expression over all words at once: most rules that name words name many, and few paths have any.
    const wanted = lower(words).map((word) => word.replace(/[^a-z0-9*]/g, '').replaceAll('*', '\\w*'));
    const pattern = new RegExp(` (?:${wanted.join('|')}) `);
    return (operation) => pattern.test(operation.pathWords);
  },
  beside: (methods) => (operation) =>
    lower(methods).some((method) => method !== operation.method.toLowerCase() && operation.hasBeside(method)),
  pathParameter: (expected) => (operation) => operation.hasOpenPathParameter === expected,
  requestBody: (body) => {
    if (typeof body === 'boolean') return (operation) => (operation.requestBody !== undefined) === body;
    const wanted = lower(body);
    return ({ requestBody }) => wanted.some((type) => requestBody?.mediaTypes.includes(type));
  },
  ignoredBody: (expected) => (operation) => operation.hasIgnoredBody === expected,
  input: (input) => (operation) => operation.requestBody !== undefined || hasParameter(operation, input),
  requestHeader: (names) => {
    const isWanted = namer(names);
    return ({ parameters }) => parameters.some(({ in: place, name }) => place === 'header' && isWanted(name));
  },
  requiredHeader: (names) => {
    const isWanted = namer(names);
    return ({ parameters }) =>
      parameters.some((one) => one.in === 'header' && isWanted(one.name) && one.isRequired);
  },
  parameter: (names) => {
    const isWanted = namer(names);
    return ({ parameters }) =>
      parameters.some(({ in: place, name }) => isWanted(name) || (place === 'cookie' && isWanted('cookie')));
  },
  queryParameter: (names) => {
    const isWanted = namer(names);
    return ({ parameters }) => parameters.some(({ in: place, name }) => place === 'query' && isWanted(name));
  },
  responseHeader: (names) => (operation) =>
    operation.responses.some((response) => !isError(response.key) && response.hasHeader(list(names))),
  successMediaType: (types) => {
    const isWanted = namer(types);
    return (operation) =>
      operation.responses.some(({ key, mediaTypes }) => classOf(key) === '2XX' && mediaTypes.some(isWanted));
  },
  callbacks: (expected) => (operation) => operation.hasCallbacks === expected,
  securitySchemes: (expected) => (operation) => operation.description.usesSecuritySchemes === expected,
  addressable: (expected) => (operation) => operation.isAddressable === expected,
  described: (source) => (operation) =>
    matches(source, `${operation.summary ?? ''}\n${operation.text ?? ''}`),
  mentions: (source) => (operation) =>
    matches(
      source,
      [operation.path, ...operation.tags, operation.summary ?? '', operation.text ?? ''].join('\n'),
    ),
  tag:
    (source) =>
    ({ tags }) =>
      tags.some((tag) => matches(source, tag)),
  api: (source) => (operation) => matches(source, operation.description.about),
  kind: (kinds) => {
    const wanted = list(kinds);
    return ({ kind: { kind, confidence } }) => confidence === 'high' && wanted.includes(kind);
  },
};

/**
 * Whoever may be exempt is exempt: silence costs less than a false finding. So the kind need not be certain, and
 * what a `$ref` hides that leads nowhere may be what is asked for.
 */
const LENIENT: Tests = {
  ...TESTS,
  kind: (kinds) => {
    const wanted = list(kinds);
    return (operation) => wanted.includes(operation.kind.kind);
  },
  requestBody: (body) => {
    const holds = TESTS.requestBody(body);
    return (operation) => holds(operation) || (body !== false && operation.hasUnknownParameters);
  },
  requestHeader: (names) => {
    const holds = TESTS.requestHeader(names);
    return (operation) => holds(operation) || operation.hasUnknownParameters;
  },
  responseHeader: (names) => {
    const holds = TESTS.responseHeader(names);
    return (operation) =>
      holds(operation) || operation.responses.some(({ key, isUnknown }) => !isError(key) && isUnknown);
  },
};

/** What is asked first when several members of a condition are given. */
const ORDER = Object.keys(TESTS) as (keyof Condition)[];

const always: Predicate = () => true;
const never: Predicate = () => false;

/** Tells whether one of these conditions holds. Made of functions that need no more than a call when they are asked. */
const some = (conditions: Condition | readonly Condition[], known: Tests): Predicate =>
  list(conditions)
    .map((condition) => compile(condition, known))
    .reduce(
      (either: Predicate | undefined, or) =>
        either ? (operation) => either(operation) || or(operation) : or,
      undefined,
    ) ?? never;

const compile = (condition: Condition, known: Tests): Predicate =>
  (Object.keys(condition) as (keyof Condition)[])
    .filter((name) => condition[name] !== undefined)
    .sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other))
    .map((name) => (known[name] as (value: unknown) => Predicate)(condition[name]))
    .reduce(
      (both: Predicate | undefined, and) => (both ? (operation) => both(operation) && and(operation) : and),
      undefined,
    ) ?? always;

/** Tells whether a name is one of these, in any case; a `*` stands for any part. */
function namer(names: string | readonly string[]): (name: string) => boolean {
  const wanted = lower(names);
  const patterns = wanted.filter((name) => name.includes('*'));
  const whole = new Set(wanted);
  return (name) => {
    const lowered = name.toLowerCase();
    return whole.has(lowered) || patterns.some((pattern) => isNamed(lowered, pattern));
  };
}

const hasParameter = (operation: Operation, input: 'any' | 'constrained'): boolean =>
  operation.parameters.some(
    (parameter) =>
      !parameter.isIgnored && (input === 'any' || (parameter.in !== 'path' && parameter.canBeInvalid)),
  );

const compiled = new Map<string, RegExp>();

/** So much of a text is looked at: enough for a description, and a bound for what a pattern can cost. */
const LONGEST_TEXT = 2000;

/**
 * Whether a text matches a pattern of an option, by default in any case. The schema of the options has made sure
 * that it compiles. Of a long text, the beginning is looked at.
 */
export function matches(source: string, text: string, flags = 'iu'): boolean {
  const key = `${flags}/${source}`;
  const pattern = compiled.get(key) ?? new RegExp(source, flags);
  compiled.set(key, pattern);
  return pattern.test(text.slice(0, LONGEST_TEXT));
}

const INPUTS = ['any', 'constrained'];

const CONDITION_PROPERTIES: Readonly<Record<keyof Condition, Option>> = {
  method: oneOrMore({ type: 'string', minLength: 1 }, 'when.method', 'request methods such as POST'),
  path: pattern('when.path'),
  pathWord: names('when.pathWord', 'words'),
  beside: names('when.beside', 'request methods'),
  kind: words(KINDS, 'when.kind'),
  security: words(SECURITY_STATES, 'when.security'),
  scopedOnly: flag('when.scopedOnly'),
  pathParameter: flag('when.pathParameter'),
  requestBody: saying(`"when.requestBody" takes true, false, or one or more media types`, {
    anyOf: [
      { type: 'boolean' },
      { type: 'string' },
      { type: 'array', items: { type: 'string' }, minItems: 1 },
    ],
  }),
  ignoredBody: flag('when.ignoredBody'),
  input: { enum: INPUTS, errorMessage: `"when.input" takes one of: ${INPUTS.join(', ')}` },
  requestHeader: HEADER_NAMES('when.requestHeader'),
  requiredHeader: HEADER_NAMES('when.requiredHeader'),
  parameter: names('when.parameter', 'parameter names'),
  queryParameter: names('when.queryParameter', 'parameter names'),
  declares: STATUS_KEYS('when.declares'),
  responseHeader: HEADER_NAMES('when.responseHeader'),
  successMediaType: names('when.successMediaType', 'media types'),
  callbacks: flag('when.callbacks'),
  securitySchemes: flag('when.securitySchemes'),
  addressable: flag('when.addressable'),
  described: pattern('when.described'),
  mentions: pattern('when.mentions'),
  tag: pattern('when.tag'),
  api: pattern('when.api'),
};

const WRONG_CONDITION = `"when" takes one or more conditions, each with at least one of ${Object.keys(CONDITION_PROPERTIES).join(', ')}`;

/** A condition, or a list of them; the messages name the option by which it is given. */
const CONDITIONS = sharedOption(
  'when',
  {
    type: 'object',
    properties: CONDITION_PROPERTIES,
    additionalProperties: unknownMember('when', CONDITION_PROPERTIES),
    minProperties: 1,
    errorMessage: { type: WRONG_CONDITION, minProperties: WRONG_CONDITION },
  },
  true,
);

/** The JSON Schema of a selection, for the options of every function that has one. */
export const SELECTION = {
  when: CONDITIONS,
  unless: CONDITIONS,
  unlessAnywhere: CONDITIONS,
  scope: sharedOption('scope', words(SCOPES, 'scope')),
};
