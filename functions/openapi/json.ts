/**
 * Reading a document whose shape is unknown. The one suspicious place: whatever is not what it ought to be
 * reads as absent, so that everything above may trust what it gets.
 */

export type JsonObject = Readonly<Record<string, unknown>>;
export type JsonPath = readonly (string | number)[];

export function isObject(value: unknown): value is JsonObject {
  try {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false; // a revoked proxy, which Spectral's resolver leaves at some `__proto__`: it throws when asked
  }
}

/** The own member of an object, or undefined: `constructor` and `__proto__` are members like any other. */
export function member(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    // Of all functions this one is called most. Most members are not there, which the object itself says fastest.
    const found = (value as JsonObject)[name];
    return found !== undefined && !Array.isArray(value) && Object.hasOwn(value, name) ? found : undefined;
  } catch {
    return undefined; // a revoked proxy
  }
}

export const objectAt = (value: unknown, name: string): JsonObject | undefined => {
  const found = member(value, name);
  return isObject(found) ? found : undefined;
};

export const stringAt = (value: unknown, name: string): string | undefined => {
  const found = member(value, name);
  return typeof found === 'string' ? found : undefined;
};

export function arrayAt(value: unknown, name: string): readonly unknown[] {
  const found = member(value, name);
  try {
    return Array.isArray(found) ? found : [];
  } catch {
    return []; // a revoked proxy
  }
}

/** Whether a value is `[]`, as which PHP writes an object without members. */
export function isEmptyArray(value: unknown): boolean {
  try {
    return Array.isArray(value) && value.length === 0;
  } catch {
    return false; // a revoked proxy
  }
}

/**
 * The members of an object in the order of the document; none when it is no object. Not by Object.entries, which
 * for an object with a number as a key, as `responses` has, makes a list as long as that number.
 */
export const entries = (value: unknown): [string, unknown][] =>
  isObject(value) ? Object.getOwnPropertyNames(value).map((name) => [name, value[name]]) : [];

/** Where an Example Object has its value; the last two are of 3.2, Example Object. */
export const EXAMPLE_VALUES = ['value', 'dataValue', 'serializedValue'] as const;

/** Whether a `$ref` is left that Spectral could not resolve or kept because it is circular. */
export const isUnresolved = (value: unknown): boolean => stringAt(value, '$ref') !== undefined;
