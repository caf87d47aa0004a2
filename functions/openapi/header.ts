import {
  arrayAt,
  EXAMPLE_VALUES,
  entries,
  isObject,
  isUnresolved,
  type JsonObject,
  type JsonPath,
  member,
} from './json.ts';
import { type Schemas, valuesOf } from './schema.ts';

/** A Header Object of a response. */
export class Header {
  /** As written; names ignore case (RFC 9110, section 5.1). */
  readonly name: string;
  readonly node: JsonObject;
  readonly pointer: JsonPath;
  private readonly schemas: Schemas;

  private constructor(name: string, node: JsonObject, pointer: JsonPath, schemas: Schemas) {
    this.name = name;
    this.node = node;
    this.pointer = pointer;
    this.schemas = schemas;
  }

  /** The headers of a response in their order, without those that are malformed or that a `$ref` does not find. */
  static read(headers: unknown, pointer: JsonPath, schemas: Schemas): readonly Header[] {
    return entries(headers).flatMap(([name, node]) =>
      isObject(node) && !isUnresolved(node) ? [new Header(name, node, [...pointer, name], schemas)] : [],
    );
  }

  get isRequired(): boolean {
    return member(this.node, 'required') === true;
  }

  /** The JSON types of its values; empty when its schema says nothing, and for one with `content`. */
  get types(): readonly string[] {
    return this.schemas.types(this.schema);
  }

  /** The JSON types of the items where its values are arrays. */
  get itemTypes(): readonly string[] {
    const items = this.types.includes('array') ? this.schemas.items(this.schema) : undefined;
    return items === undefined ? [] : this.schemas.types(items);
  }

  /** The values that it and its schema give, as examples or as the only one, where these are scalars. */
  get examples(): readonly (string | number | boolean)[] {
    if (this.hasContent) return [];
    const own = [member(this.node, 'example'), ...arrayAt(this.node, 'examples')];
    const named = entries(member(this.node, 'examples')).flatMap(([, example]) =>
      EXAMPLE_VALUES.map((name) => member(example, name)),
    );
    const branches = ['oneOf', 'anyOf'].flatMap((keyword) => arrayAt(this.schema.node, keyword));
    const ofSchema = [this.schema.node, ...branches].flatMap((schema) => {
      const { only, examples } = valuesOf(schema);
      return [only, ...examples];
    });
    return [...own, ...named, ...ofSchema].filter((value) =>
      ['string', 'number', 'boolean'].includes(typeof value),
    ) as (string | number | boolean)[];
  }

  private get hasContent(): boolean {
    return isObject(member(this.node, 'content'));
  }

  /** In 2.0 the members of the schema stand in the header itself. */
  private get schema() {
    const schema = member(this.node, 'schema');
    return isObject(schema) || this.hasContent
      ? { node: schema, pointer: [...this.pointer, 'schema'] }
      : { node: this.node, pointer: this.pointer };
  }
}
