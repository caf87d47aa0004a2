import { HEADER_NAME_PATTERN } from './http/header.ts';
import { STATUS_KEY_PATTERN } from './http/status.ts';

/** A JSON Schema, with the `errorMessage` that Spectral prints when the option does not fit. */
export type Option = Readonly<Record<string, unknown>>;

/** In an error message, the name of the option that it is about, in quotation marks. */
const NAME = `\${0#}`;

/**
 * Says this, and only this, whatever inside the option is wrong. Negated twice, because ajv-errors alone does
 * not take back what was said of an item where the option itself is inside a list.
 */
export const saying = (errorMessage: string, schema: Option): Option => ({
  not: { not: schema },
  errorMessage,
});

/** An option that many functions take. */
export interface SharedOption {
  /** The name that it has in its own messages, instead of which they are to say that of the option. */
  readonly name: string;
  /** Whether a list of values is checked one by one. */
  readonly isList: boolean;
}

/** Compiling a schema takes time, so those that many functions have are compiled once, and only when they are given. */
export const SHARED_OPTIONS = new WeakMap<Option, SharedOption>();
export const sharedOption = (name: string, option: Option, isList = false): Option => {
  SHARED_OPTIONS.set(option, { name, isList });
  return option;
};

/** True or false. */
export const flag = (option: string): Option => ({
  type: 'boolean',
  errorMessage: `"${option}" takes true or false`,
});

/** Rules, by the names that the ruleset gives them. */
const RULE_NAMES = sharedOption(
  'yieldsTo',
  saying('"yieldsTo" takes a list of rule names', {
    type: 'array',
    items: { type: 'string', minLength: 1 },
    minItems: 1,
  }),
);

/** The options object of a function: these members and no others. Spectral says null where there are none. */
export const options = (
  properties: Readonly<Record<string, Option>>,
  required: readonly string[] = [],
): Option => ({
  type: required.length > 0 ? 'object' : ['object', 'null'],
  properties: { ...properties, yieldsTo: RULE_NAMES },
  additionalProperties: unknownMember('functionOptions', { ...properties, yieldsTo: RULE_NAMES }),
  required,
  errorMessage: {
    type: `"functionOptions" takes an object${required.length > 0 ? ` with ${required.join(' and ')}` : ''}`,
  },
});

/** Refuses a member that is none of these, where `additionalProperties: false` would not say what there is. */
export const unknownMember = (owner: string, properties: Readonly<Record<string, Option>>): Option => ({
  not: {},
  errorMessage: `"${owner}" does not take ${NAME}, only ${Object.keys(properties).join(', ')}`,
});

/** One item or a list of them. */
export const oneOrMore = (item: Option, option: string, what: string): Option =>
  saying(`"${option}" takes one or more ${what}`, {
    anyOf: [item, { type: 'array', items: item, minItems: 1 }],
  });

/** One or more of the words. */
export const words = (values: readonly string[], option: string): Option =>
  oneOrMore({ enum: values }, option, `of: ${values.join(', ')}`);

/** A regular expression. */
export const pattern = (option: string): Option => ({
  type: 'string',
  format: 'regex',
  minLength: 1,
  errorMessage: `"${option}" takes a regular expression`,
});

/** Codes, ranges or `default`; YAML may write a code as a number. */
export const STATUS_KEYS = (option: string): Option =>
  oneOrMore(
    {
      anyOf: [
        { type: 'string', pattern: STATUS_KEY_PATTERN },
        { type: 'integer', minimum: 100, maximum: 599 },
      ],
    },
    option,
    'status codes from 100 to 599 such as 404, ranges such as 4XX, or default',
  );

/** Names of parameters, properties, media types. */
export const names = (option: string, what: string): Option =>
  oneOrMore({ type: 'string', minLength: 1 }, option, what);

/** Header names, which may have a `*`. */
export const HEADER_NAMES = (option: string): Option =>
  oneOrMore({ type: 'string', pattern: HEADER_NAME_PATTERN }, option, 'header names');

/** Status keys of an option as a list of strings. */
export const statusKeys = (value: string | number | readonly (string | number)[]): readonly string[] =>
  [value].flat().map(String);

/** A text that becomes part of a message. */
export const TEXT: Option = {
  type: 'string',
  minLength: 1,
  errorMessage: { minLength: `${NAME} takes a text that is not empty` },
};

/** The words of the message: what is wrong, and what to do; both have a default. */
export const WORDS = { fact: TEXT, fix: TEXT };
