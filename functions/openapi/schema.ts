import {
  arrayAt,
  entries,
  isObject,
  isUnresolved,
  type JsonPath,
  member,
  objectAt,
  stringAt,
} from './json.ts';

/** What stands at a place of the document: a schema, a header, an example. */
export interface Located {
  readonly node: unknown;
  readonly pointer: JsonPath;
}

/** A property that a schema describes. */
export interface Property extends Located {
  readonly name: string;
  /** The `properties` that it is written in: where it leads by a `$ref` may be shared by others. */
  readonly owner: Located;
}

const COMPOSITIONS = ['allOf', 'anyOf', 'oneOf'] as const;
/** What a schema says of the parts of its instances, beside `properties`: one schema each, or several. */
const PARTS = ['additionalProperties', 'unevaluatedProperties', 'contains', 'if', 'then', 'else'] as const;
const BY_NAME = ['properties', 'patternProperties', 'dependentSchemas'] as const;
const LISTS = [...COMPOSITIONS, 'prefixItems', 'items'] as const;
/** Deeper schemas and longer chains of `$ref`s are nothing that anybody writes; a bound keeps them cheap. */
const MAX_DEPTH = 24;
const MAX_POINTER = 20_000;

/**
 * The schemas of one description, in any dialect of OpenAPI 2.0 to 3.2. What several operations share is read
 * once. A pointer may lead to a shared schema by any of the ways to it: Spectral finds the component.
 */
export class Schemas {
  private readonly root: unknown;
  private names: Map<unknown, string> | undefined;
  private readonly roots = new Map<unknown, readonly Property[]>();
  private readonly typesByNode = new Map<unknown, readonly string[]>();

  constructor(root: unknown) {
    this.root = root;
  }

  /** The name of a schema among the components of the document, else its `title`. */
  nameOf(node: unknown): string | undefined {
    this.names ??= this.readNames();
    return this.names.get(node) ?? stringAt(node, 'title');
  }

  private readNames(): Map<unknown, string> {
    const names = new Map<unknown, string>();
    const components =
      objectAt(objectAt(this.root, 'components'), 'schemas') ?? member(this.root, 'definitions');
    for (const [name, schema] of entries(components)) if (isObject(schema)) names.set(schema, name);
    return names;
  }

  /**
   * The properties of the instances of a schema, not of what is inside them, through `allOf`, `anyOf` and
   * `oneOf`. One name may come several times. None for what is no schema.
   */
  properties(schema: Located): readonly Property[] {
    const root = this.follow(schema);
    const known = this.roots.get(root.node);
    if (known) return known;
    const properties: Property[] = [];
    const seen = new Set<unknown>();
    const open = [root];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const at = this.follow(next);
      if (
        !isObject(at.node) ||
        seen.has(at.node) ||
        next.pointer.length - root.pointer.length > 2 * MAX_DEPTH
      )
        continue;
      seen.add(at.node);
      properties.push(...this.propertiesAt(at));
      open.push(...compositionOf(at).reverse());
    }
    if (isObject(root.node)) this.roots.set(root.node, properties);
    return properties;
  }

  /** The schema of the items of an array, or undefined. */
  items(schema: Located): Located | undefined {
    const { node, pointer } = this.follow(schema);
    const items = member(node, 'items');
    return isObject(items) ? this.follow({ node: items, pointer: [...pointer, 'items'] }) : undefined;
  }

  /**
   * The properties at any depth below the schemas, those of one schema together.
   *
   * @param seen the schemas that have been read, and are not read again; those that are read are added.
   */
  *below(schemas: Iterable<Located>, seen: Set<unknown>): Iterable<readonly Property[]> {
    const open = [...schemas];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const at = this.follow(next);
      if (!isObject(at.node) || seen.has(at.node) || at.pointer.length > MAX_POINTER) continue;
      seen.add(at.node);
      const properties = this.propertiesAt(at);
      if (properties.length > 0) yield properties;
      open.push(...partsOf(at));
    }
  }

  /** The properties that are written in a schema itself. */
  private propertiesAt({ node, pointer }: Located): readonly Property[] {
    const owner = { node: member(node, 'properties'), pointer: [...pointer, 'properties'] };
    return entries(owner.node).map(([name, property]) => ({
      name,
      owner,
      ...this.follow({ node: property, pointer: [...owner.pointer, name] }),
    }));
  }

  /**
   * The JSON types of the instances of a schema, without `null`: empty when it says nothing of them. Those of
   * an `anyOf` or `oneOf` together; of an `allOf`, those of the first part that says any.
   */
  types(schema: Located): readonly string[] {
    const { node } = this.follow(schema);
    const known = this.typesByNode.get(node);
    if (known) return known;
    // By itself for each schema that is asked about: in a cycle, the answers inside depend on where one comes in.
    const types = this.typesOf(schema, new Map());
    if (isObject(node)) this.typesByNode.set(node, types);
    return types;
  }

  private typesOf(schema: Located, read: Map<unknown, readonly string[]>): readonly string[] {
    const { node, pointer } = this.follow(schema);
    if (!isObject(node) || read.size > MAX_DEPTH * MAX_DEPTH) return [];
    const known = read.get(node);
    if (known) return known;
    read.set(node, []); // whatever leads back here says nothing
    const own = member(node, 'type');
    const all = Array.isArray(own) ? own : [own];
    const types = all.filter((type): type is string => typeof type === 'string' && type !== 'null');
    const found = types.length > 0 ? types : this.typesOfParts({ node, pointer }, read);
    read.set(node, found);
    return found;
  }

  private typesOfParts({ node, pointer }: Located, read: Map<unknown, readonly string[]>): readonly string[] {
    const parts = (keyword: string) =>
      arrayAt(node, keyword)
        .filter((part) => member(part, 'type') !== 'null')
        .map((part, index) => this.typesOf({ node: part, pointer: [...pointer, keyword, index] }, read));
    const alternatives = [...parts('anyOf'), ...parts('oneOf')];
    if (alternatives.length > 0) {
      return alternatives.every((of) => of.length > 0) ? [...new Set(alternatives.flat())] : [];
    }
    return parts('allOf').find((of) => of.length > 0) ?? [];
  }

  /** Whether a schema cannot be known, because its `$ref` leads nowhere. */
  isUnknown(schema: Located): boolean {
    if (!isUnresolved(schema.node)) return false;
    const { node } = this.follow(schema);
    return !isObject(node) || isUnresolved(node);
  }

  /** Where a `$ref` leads that Spectral has left because it is part of a cycle: to this document only. */
  follow(schema: Located): Located {
    let at = schema;
    for (let hops = 0; hops < MAX_DEPTH; hops += 1) {
      const ref = stringAt(at.node, '$ref');
      if (!ref?.startsWith('#/')) return at;
      const pointer = ref.slice(2).split('/').map(unescapeSegment);
      at = { node: pointer.reduce((node, name) => child(node, name), this.root), pointer };
    }
    return { node: undefined, pointer: at.pointer };
  }
}

/** The values that a schema names for its instances: what it admits alone, and its examples. */
export function valuesOf(schema: unknown): { readonly only: unknown; readonly examples: readonly unknown[] } {
  const list = arrayAt(schema, 'enum');
  return {
    only: member(schema, 'const') ?? (list.length === 1 ? list[0] : undefined),
    examples: [member(schema, 'example'), member(schema, 'default'), ...arrayAt(schema, 'examples')].filter(
      (value) => value !== undefined,
    ),
  };
}

/** The schemas that describe the same instances as a schema, in their order. */
const compositionOf = ({ node, pointer }: Located): Located[] =>
  COMPOSITIONS.flatMap((keyword) =>
    arrayAt(node, keyword).map((part, index) => ({ node: part, pointer: [...pointer, keyword, index] })),
  );

/** The schemas inside a schema, one step down. */
function* partsOf({ node, pointer }: Located): Iterable<Located> {
  for (const keyword of BY_NAME) {
    for (const [name, part] of entries(member(node, keyword))) {
      yield { node: part, pointer: [...pointer, keyword, name] };
    }
  }
  for (const keyword of LISTS) {
    for (const [index, part] of arrayAt(node, keyword).entries()) {
      yield { node: part, pointer: [...pointer, keyword, index] };
    }
  }
  for (const keyword of ['items', ...PARTS]) {
    const part = member(node, keyword);
    if (isObject(part)) yield { node: part, pointer: [...pointer, keyword] };
  }
}

const child = (node: unknown, name: string): unknown =>
  Array.isArray(node) ? node[Number(name)] : member(node, name);

/** A segment of a JSON pointer in a URI fragment (RFC 6901, sections 4 and 6). */
function unescapeSegment(segment: string): string {
  let decoded = segment;
  try {
    decoded = decodeURIComponent(segment);
  } catch {
    // A `%` that encodes nothing stands for itself.
  }
  return decoded.replaceAll('~1', '/').replaceAll('~0', '~');
}
