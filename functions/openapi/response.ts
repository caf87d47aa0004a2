import { isHeader } from '../http/header.ts';
import { isCode, isRange } from '../http/status.ts';
import { entries, isObject, isUnresolved, type JsonPath, member, objectAt, stringAt } from './json.ts';
import type { Operation } from './operation.ts';

/** One entry under `responses` of an operation. Every answer on a malformed one is "nothing declared". */
export class Response {
  readonly operation: Operation;
  /** `404`, `4XX` or `default`, as written; in a malformed document anything else. */
  readonly key: string;
  /** The Response Object with its `$ref` resolved. Uses of one shared response have the same node. */
  readonly node: unknown;
  /** Whether the key is one that this version of OpenAPI reads: 2.0 has no ranges. */
  readonly hasValidKey: boolean;

  constructor(operation: Operation, key: string, node: unknown) {
    this.operation = operation;
    this.key = key;
    this.node = node;
    this.hasValidKey = isCode(key) || key === 'default' || (operation.description.hasRanges && isRange(key));
  }

  get pointer(): JsonPath {
    return [...this.operation.pointer, 'responses', this.key];
  }

  /** True when it cannot be judged: it is malformed, or a `$ref` in the place of it or its headers leads nowhere. */
  get isUnknown(): boolean {
    return !isObject(this.node) || isUnresolved(this.node) || isUnresolved(member(this.node, 'headers'));
  }

  get description(): string {
    return stringAt(this.node, 'description') ?? '';
  }

  /** The names of the declared headers in lower case: header names ignore case (RFC 9110, section 5.1). */
  get headers(): readonly string[] {
    return entries(member(this.node, 'headers')).map(([name]) => name.toLowerCase());
  }

  /** Whether it declares one of these headers; in a name, `*` stands for any part. */
  hasHeader(names: readonly string[]): boolean {
    return this.headers.some((header) => names.some((name) => isHeader(header, name)));
  }

  get hasLinks(): boolean {
    return entries(member(this.node, 'links')).length > 0;
  }

  /**
   * Whether it declares content: an entry in `content` (3.x), a `schema` or `examples` (2.0). Not if every
   * schema admits nothing, as `false`, `not: {}` or `maxLength: 0` do.
   */
  get hasContent(): boolean {
    if (this.operation.description.version === '2.0') {
      const schema = member(this.node, 'schema');
      return isObject(schema) ? !admitsNothing(schema) : objectAt(this.node, 'examples') !== undefined;
    }
    return entries(member(this.node, 'content')).some(([, media]) => !admitsNothing(member(media, 'schema')));
  }

  /** The media types of the content in lower case: the keys of `content`, or in 2.0 what the operation produces. */
  get mediaTypes(): readonly string[] {
    if (this.operation.description.version !== '2.0') {
      return entries(member(this.node, 'content')).map(([type]) => type.toLowerCase());
    }
    return this.hasContent ? this.operation.produces : [];
  }
}

/** Whether a schema admits nothing, or nothing but an empty text. */
const admitsNothing = (schema: unknown): boolean =>
  schema === false ||
  member(schema, 'maxLength') === 0 ||
  member(schema, 'not') === true ||
  (isObject(member(schema, 'not')) && entries(member(schema, 'not')).length === 0);
