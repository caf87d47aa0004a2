/**
 * Reading a document whose shape is unknown. The one suspicious place: whatever is not what it ought to be
 * reads as absent, so that everything above may trust what it gets.
 */

export type JsonObject = Readonly<Record<string, unknown>>;
export type JsonPath = readonly (string | number)[];

/** Spectral's resolver leaves a revoked proxy at some `__proto__`: it is neither, and throws when asked. */
function shapeOf(value: unknown): 'array' | 'object' | undefined {
  try {
    if (Array.isArray(value)) return 'array';
  } catch {
    return undefined;
  }
  return typeof value === 'object' && value !== null ? 'object' : undefined;
}

export const isObject = (value: unknown): value is JsonObject => shapeOf(value) === 'object';

/** The own member of an object, or undefined: `constructor` and `__proto__` are members like any other. */
export const member = (value: unknown, name: string): unknown =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;

export const objectAt = (value: unknown, name: string): JsonObject | undefined => {
  const found = member(value, name);
  return isObject(found) ? found : undefined;
};

export const stringAt = (value: unknown, name: string): string | undefined => {
  const found = member(value, name);
  return typeof found === 'string' ? found : undefined;
};

export const arrayAt = (value: unknown, name: string): readonly unknown[] => {
  const found = member(value, name);
  return shapeOf(found) === 'array' ? (found as readonly unknown[]) : [];
};

/** The members of an object in the order of the document; none when it is no object. */
export const entries = (value: unknown): [string, unknown][] =>
  isObject(value) ? Object.entries(value) : [];

/** Whether a `$ref` is left that Spectral could not resolve or kept because it is circular. */
export const isUnresolved = (value: unknown): boolean => stringAt(value, '$ref') !== undefined;
