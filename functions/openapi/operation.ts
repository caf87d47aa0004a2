import type { Description } from './description.ts';
import { type Exceptions, exceptionsOf } from './exceptions.ts';
import {
  arrayAt,
  entries,
  isObject,
  isUnresolved,
  type JsonObject,
  type JsonPath,
  member,
  objectAt,
  stringAt,
} from './json.ts';
import { type KindVerdict, kindOf } from './kind.ts';
import { Parameter } from './parameter.ts';
import { type RequestBody, readBodyParameters, readRequestBody } from './request-body.ts';
import { Response } from './response.ts';
import type { Security } from './security.ts';

/** Who answers: the API itself, or the consumer that it calls (webhooks, callbacks). */
export const SCOPES = ['provider', 'receiver'] as const;
export type Scope = (typeof SCOPES)[number];

/** Where an operation stands, and what it is. */
export interface OperationSource {
  readonly scope: Scope;
  /** As the request line has it: upper-case for the methods of OpenAPI, as written for others. */
  readonly method: string;
  /** The path template, `webhook <name>`, or `callback <name> <expression>`. */
  readonly path: string;
  readonly pointer: JsonPath;
  readonly pathItem: JsonObject;
  readonly pathItemPointer: JsonPath;
  readonly node: JsonObject;
}

/** An operation, with the questions that rules ask. Whatever is malformed reads as absent. */
export class Operation {
  readonly description: Description;
  readonly scope: Scope;
  readonly method: string;
  readonly path: string;
  readonly pointer: JsonPath;
  readonly pathItem: JsonObject;
  readonly pathItemPointer: JsonPath;
  readonly node: JsonObject;
  /** The object under `responses`, even an empty one. */
  readonly responsesNode: JsonObject | undefined;
  private ownParameters: readonly Parameter[] | undefined;
  private ownRequestBody: RequestBody | undefined | null = null;
  private ownResponses: readonly Response[] | undefined;
  private ownResponsesPointer: JsonPath | undefined;
  private ownPathWords: string | undefined;
  private ownHasOpenPathParameter: boolean | undefined;
  private ownSecurity: Security | undefined;
  private ownKind: KindVerdict | undefined;
  private ignored: Exceptions['ignore'] | undefined;

  constructor(description: Description, source: OperationSource) {
    this.description = description;
    this.scope = source.scope;
    this.method = source.method;
    this.path = source.path;
    this.pointer = source.pointer;
    this.pathItem = source.pathItem;
    this.pathItemPointer = source.pathItemPointer;
    this.node = source.node;
    this.responsesNode = objectAt(source.node, 'responses');
  }

  /** The parameters of the path item and the operation, without the body parameters of 2.0. */
  get parameters(): readonly Parameter[] {
    this.ownParameters ??= this.parameterNodes.flatMap((node) => Parameter.read(node) ?? []);
    return this.ownParameters;
  }

  /** Of two with one name and place, that of the operation counts; there is one body only, however named. */
  private get parameterNodes(): readonly unknown[] {
    const own = arrayAt(this.node, 'parameters');
    const shared = arrayAt(this.pathItem, 'parameters');
    if (shared.length === 0) return own;
    const merged = new Map<string, unknown>();
    for (const node of [...shared, ...own]) {
      const place = stringAt(node, 'in') ?? '';
      const name = stringAt(node, 'name') ?? '';
      merged.set(
        place === 'body' ? place : `${place} ${place === 'header' ? name.toLowerCase() : name}`,
        node,
      );
    }
    return [...merged.values()];
  }

  /** Whether a parameter cannot be known, because its `$ref` leads nowhere. */
  get hasUnknownParameters(): boolean {
    return this.parameterNodes.some(isUnresolved);
  }

  /** The request content; undefined when there is none, or when OpenAPI 3.0 ignores it for the method. */
  get requestBody(): RequestBody | undefined {
    this.ownRequestBody = this.ownRequestBody === null ? this.readRequestBody() : this.ownRequestBody;
    return this.ownRequestBody;
  }

  /** Whether it describes request content that OpenAPI 3.0 ignores for its method. */
  get hasIgnoredBody(): boolean {
    return this.requestBody === undefined && readRequestBody(member(this.node, 'requestBody')) !== undefined;
  }

  private readRequestBody(): RequestBody | undefined {
    if (this.description.version === '2.0') {
      const own = member(this.node, 'consumes');
      return readBodyParameters(
        this.parameterNodes,
        Array.isArray(own) ? own : arrayAt(this.description.root, 'consumes'),
      );
    }
    if (this.description.version === '3.0' && ['GET', 'HEAD', 'DELETE'].includes(this.method))
      return undefined;
    return readRequestBody(member(this.node, 'requestBody'));
  }

  /** In 2.0, the media types of its responses: its own `produces`, else the document's. */
  get produces(): readonly string[] {
    const owner = Array.isArray(member(this.node, 'produces')) ? this.node : this.description.root;
    return arrayAt(owner, 'produces').flatMap((type) =>
      typeof type === 'string' ? [type.toLowerCase()] : [],
    );
  }

  get security(): Security {
    this.ownSecurity ??= this.description.security.of(this.node);
    return this.ownSecurity;
  }

  /** The members of `responses` but its extensions, in the order of the document. */
  get responses(): readonly Response[] {
    this.ownResponses ??= this.readResponses();
    return this.ownResponses;
  }

  private readResponses(): readonly Response[] {
    if (this.hasUnknownResponses) return [];
    return entries(this.responsesNode)
      .filter(([key]) => !key.startsWith('x-'))
      .map(([key, node]) => new Response(this, key, node));
  }

  /** Where its `responses` stand, or would stand. */
  get responsesPointer(): JsonPath {
    this.ownResponsesPointer ??= [...this.pointer, 'responses'];
    return this.ownResponsesPointer;
  }

  /** Whether its responses cannot be known, because a `$ref` leads nowhere. */
  get hasUnknownResponses(): boolean {
    return isUnresolved(this.responsesNode);
  }

  /** Whether it declares any response under a valid key. Without one, nothing can be said to be missing. */
  get declaresResponses(): boolean {
    return this.responses.some((response) => response.hasValidKey);
  }

  /** Whether it declares one of these codes, ranges or `default`, each by itself or by a range. */
  declares(wanted: readonly string[]): boolean {
    const answering = this.description.keysAnswering(wanted);
    if (answering.size === 0) return false;
    for (const { key, hasValidKey } of this.responses) if (hasValidKey && answering.has(key)) return true;
    return false;
  }

  /** Whether the path has a parameter that can name what does not exist: no closed list, no `{rest+}`. */
  get hasOpenPathParameter(): boolean {
    this.ownHasOpenPathParameter ??= this.readOpenPathParameter();
    return this.ownHasOpenPathParameter;
  }

  private readOpenPathParameter(): boolean {
    const names = (this.path.match(/\{[^{}]*\}/g) ?? []).map((written) => written.slice(1, -1));
    return names.some(
      (name) =>
        !/[+*]$/.test(name) &&
        !this.parameters.some(
          (parameter) => parameter.in === 'path' && parameter.name === name && parameter.isClosed,
        ),
    );
  }

  /**
   * The words of the path outside its parameters, in lower case and between spaces, and what two neighbours make
   * together: ` log in login ` of `/log-in`.
   */
  get pathWords(): string {
    this.ownPathWords ??= wordsOfPath(this.path);
    return this.ownPathWords;
  }

  /** Whether the path has an operation with this method in lower case. */
  hasBeside(method: string): boolean {
    return isObject(member(this.pathItem, method));
  }

  /**
   * Whether what it creates can have a URI of its own here: items stand below its path, or GET answers on it. On a
   * path that ends in a parameter, that of the request is the URI (RFC 9110, section 15.3.2).
   */
  get isAddressable(): boolean {
    const { item, endsInParameter } = this.description.paths.locate(this.path);
    return item !== undefined || (this.hasBeside('get') && !endsInParameter);
  }

  get summary(): string | undefined {
    return stringAt(this.node, 'summary');
  }

  get text(): string | undefined {
    return stringAt(this.node, 'description');
  }

  get tags(): readonly string[] {
    return arrayAt(this.node, 'tags').filter((tag) => typeof tag === 'string');
  }

  get hasCallbacks(): boolean {
    return entries(member(this.node, 'callbacks')).length > 0;
  }

  /** What the operation does, and by what evidence; `x-status-codes: { kind }` overrides all evidence. */
  get kind(): KindVerdict {
    this.ownKind ??= this.readKind();
    return this.ownKind;
  }

  private readKind(): KindVerdict {
    const { kind } = exceptionsOf(this.node);
    return kind
      ? { kind, confidence: 'high', evidence: 'x-status-codes says so' }
      : kindOf(
          {
            method: this.method,
            path: this.path,
            operationId: stringAt(this.node, 'operationId'),
            summary: this.summary,
            description: this.text,
            requestBody: this.requestBody,
          },
          this.description.paths,
        );
  }

  /** Whether it or its path item has an `x-status-codes` that silences a rule. */
  ignores(rule: string): boolean {
    this.ignored ??= this.readIgnored();
    return this.ignored.has(rule);
  }

  private readIgnored(): Exceptions['ignore'] {
    const own = exceptionsOf(this.node).ignore;
    const shared = exceptionsOf(this.pathItem).ignore;
    return own.size === 0 ? shared : new Map([...shared, ...own]);
  }

  /** How a message names it: `GET /pets/{petId}`, `POST webhook newPet`. */
  get label(): string {
    return `${this.method} ${this.path}`;
  }
}

function wordsOfPath(path: string): string {
  const text = path.slice(0, LONGEST_PATH).replace(/\{[^{}]*\}/g, '/');
  const words = text.match(/[A-Z]*[a-z0-9]+|[A-Z]+/g) ?? [];
  const pairs = words.slice(1).map((word, index) => `${words[index]}${word}`);
  return ` ${[...words, ...pairs].join(' ')} `.toLowerCase();
}

/** A longer path is none that anybody writes; a bound keeps a hostile one cheap. */
const LONGEST_PATH = 2000;
