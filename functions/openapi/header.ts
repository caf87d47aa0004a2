import { arrayAt, entries, isObject, isUnresolved, type JsonObject, type JsonPath, member } from './json.ts';
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

  /** The examples of it and of its schema, and a value that the schema admits alone, where these are scalars. */
  get examples(): readonly (string | number | boolean)[] {
    const { only, examples } = valuesOf(this.schema.node);
    const own = [member(this.node, 'example'), ...arrayAt(this.node, 'examples')];
    const named = entries(member(this.node, 'examples')).map(([, example]) => member(example, 'value'));
    return [...own, ...named, only, ...examples].filter((value) =>
      ['string', 'number', 'boolean'].includes(typeof value),
    ) as (string | number | boolean)[];
  }

  /** In 2.0 the members of the schema stand in the header itself. */
  private get schema() {
    const schema = member(this.node, 'schema');
    return isObject(schema) || isObject(member(this.node, 'content'))
      ? { node: schema, pointer: [...this.pointer, 'schema'] }
      : { node: this.node, pointer: this.pointer };
  }
}
