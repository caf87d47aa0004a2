import { isHeader } from '../http/header.ts';
import { essence } from '../http/media-type.ts';
import { isCode, isRange } from '../http/status.ts';
import { type Exceptions, exceptionsOf } from './exceptions.ts';
import { Header } from './header.ts';
import {
  EXAMPLE_VALUES,
  entries,
  isObject,
  isUnresolved,
  type JsonPath,
  member,
  objectAt,
  stringAt,
} from './json.ts';
import type { Operation } from './operation.ts';
import type { Located } from './schema.ts';

/** Content of a response in one media type. */
export interface Content {
  /** In lower case and without parameters; empty where a document of 2.0 does not say. */
  readonly mediaType: string;
  readonly schema: Located;
  /** The examples of the media type, not those inside its schema. */
  readonly examples: readonly Located[];
}

/** One entry under `responses` of an operation. Every answer on a malformed one is "nothing declared". */
export class Response {
  readonly operation: Operation;
  /** `404`, `4XX` or `default`, as written; in a malformed document anything else. */
  readonly key: string;
  /** The Response Object with its `$ref` resolved. Uses of one shared response have the same node. */
  readonly node: unknown;
  /** Whether the key is one that this version of OpenAPI reads: 2.0 has no ranges. */
  readonly hasValidKey: boolean;
  /** True when it cannot be judged: it is malformed, or a `$ref` in the place of it or its headers leads nowhere. */
  readonly isUnknown: boolean;

  private ownHeaders: readonly string[] | undefined;
  private ownContents: readonly Content[] | undefined;
  private ownHasContent: boolean | undefined;
  private ownText: string | undefined;
  private ownExceptions: Exceptions | undefined;

  constructor(operation: Operation, key: string, node: unknown) {
    this.operation = operation;
    this.key = key;
    this.node = node;
    this.hasValidKey = isCode(key) || key === 'default' || (operation.description.hasRanges && isRange(key));
    this.isUnknown = !isObject(node) || isUnresolved(node) || isUnresolved(member(node, 'headers'));
  }

  get pointer(): JsonPath {
    return [...this.operation.responsesPointer, this.key];
  }

  /**
   * The pointer to what is inside it. Of a component it goes by the component: behind a `$ref`, Spectral does not
   * find a key with a `+`, as media types have.
   */
  private get innerPointer(): JsonPath {
    const [name] = this.componentNames;
    if (name === undefined) return this.pointer;
    return this.operation.description.version === '2.0'
      ? ['responses', name]
      : ['components', 'responses', name];
  }

  /** Whether it, its operation or its path item has an `x-status-codes` that silences a rule. */
  ignores(rule: string): boolean {
    this.ownExceptions ??= exceptionsOf(this.node);
    return this.ownExceptions.ignore.has(rule) || this.operation.ignores(rule);
  }

  get description(): string {
    return stringAt(this.node, 'description') ?? '';
  }

  /** The summary (3.2) and the description. */
  get text(): string {
    this.ownText ??= `${stringAt(this.node, 'summary') ?? ''}\n${this.description}`.trim();
    return this.ownText;
  }

  /** The names under which it stands among the components; none when it is written where it is used. */
  get componentNames(): readonly string[] {
    return this.operation.description.componentNames(this.node);
  }

  get headerObjects(): readonly Header[] {
    return Header.read(
      member(this.node, 'headers'),
      [...this.innerPointer, 'headers'],
      this.operation.description.schemas,
    );
  }

  /** The content with its schema, a media type each; a `$ref` that leads nowhere is none. */
  get contents(): readonly Content[] {
    this.ownContents ??=
      this.operation.description.version === '2.0' ? this.readSchema() : this.readContent();
    return this.ownContents;
  }

  private readContent(): readonly Content[] {
    return entries(member(this.node, 'content')).map(([type, media]) => {
      const pointer = [...this.innerPointer, 'content', type];
      const named = entries(member(media, 'examples')).flatMap(([name, example]) =>
        EXAMPLE_VALUES.map((key) => ({
          node: member(example, key),
          pointer: [...pointer, 'examples', name, key],
        })),
      );
      const example = member(media, 'example');
      const only = example === undefined ? [] : [{ node: example, pointer: [...pointer, 'example'] }];
      return {
        mediaType: essence(type),
        schema: { node: member(media, 'schema'), pointer: [...pointer, 'schema'] },
        examples: [...only, ...named.filter(({ node }) => node !== undefined)],
      };
    });
  }

  private readSchema(): readonly Content[] {
    if (!this.hasContent) return [];
    const { produces } = this.operation;
    const examples = objectAt(this.node, 'examples');
    return (produces.length > 0 ? produces : ['']).map((type) => ({
      mediaType: essence(type),
      schema: { node: member(this.node, 'schema'), pointer: [...this.innerPointer, 'schema'] },
      examples: entries(examples)
        .filter(([name]) => type === '' || essence(name) === essence(type))
        .map(([name, node]) => ({ node, pointer: [...this.innerPointer, 'examples', name] })),
    }));
  }

  /** The names of the declared headers in lower case: header names ignore case (RFC 9110, section 5.1). */
  get headers(): readonly string[] {
    this.ownHeaders ??= Object.keys(objectAt(this.node, 'headers') ?? {}).map((name) => name.toLowerCase());
    return this.ownHeaders;
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
    this.ownHasContent ??= this.contents.some(({ schema }) => !admitsNothing(schema.node));
    return this.ownHasContent;
  }

  /** The media types of the content, in lower case and without parameters: the keys of `content`, or in 2.0 what the operation produces. */
  get mediaTypes(): readonly string[] {
    if (this.operation.description.version !== '2.0') return this.contents.map(({ mediaType }) => mediaType);
    return this.hasContent ? this.operation.produces.map(essence) : [];
  }
}

/** Whether a schema admits nothing, or nothing but an empty text. */
function admitsNothing(schema: unknown): boolean {
  if (schema === false || member(schema, 'maxLength') === 0) return true;
  const not = member(schema, 'not');
  return not === true || (isObject(not) && entries(not).length === 0);
}
