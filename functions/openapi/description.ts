import { answers } from '../http/status.ts';
import { entries, isObject, isUnresolved, type JsonPath, member, objectAt, stringAt } from './json.ts';
import { Operation, type Scope } from './operation.ts';
import { Paths } from './paths.ts';
import type { Response } from './response.ts';
import { Schemas } from './schema.ts';
import { EffectiveSecurity } from './security.ts';

export type Version = '2.0' | '3.0' | '3.1' | '3.2';

const METHODS: Record<Version, readonly string[]> = {
  '2.0': ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'],
  '3.0': ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'],
  '3.1': ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'],
  '3.2': ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'],
};

/**
 * One OpenAPI description, read once for all rules. Takes a document of any shape whose `$ref`s Spectral has
 * resolved; what is no OpenAPI 2.0 or 3.x has no operations.
 */
export class Description {
  readonly root: unknown;
  readonly version: Version | undefined;
  readonly security: EffectiveSecurity;
  private readonly ownOperations: Operation[] = [];
  private ownUsesSchemes: boolean | undefined;
  private ownPaths: Paths | undefined;
  private uses: Map<unknown, Response[]> | undefined;
  private keys: Set<string> | undefined;
  private declaring: readonly Operation[] | undefined;
  private readonly answering = new WeakMap<readonly string[], ReadonlySet<string>>();
  private ownSchemas: Schemas | undefined;
  private componentsByNode: Map<unknown, readonly string[]> | undefined;
  private ownResponses: readonly Response[] | undefined;

  constructor(root: unknown) {
    this.root = root;
    this.version = versionOf(root);
    this.security = new EffectiveSecurity(root);
    if (this.version === undefined) return;
    for (const [path, item] of entries(member(root, 'paths'))) {
      if (!path.startsWith('x-')) this.read('provider', path, item, ['paths', path]);
    }
    for (const [name, item] of entries(member(root, 'webhooks'))) {
      if (this.hasWebhooks && !name.startsWith('x-'))
        this.read('receiver', `webhook ${name}`, item, ['webhooks', name]);
    }
    // Callbacks may be declared in callbacks; the list grows while it is walked. One that is shared is read
    // at its first use only, which also ends whatever leads back to itself.
    const seen = new Set<unknown>();
    for (const operation of this.ownOperations) {
      for (const [name, callback] of entries(member(operation.node, 'callbacks'))) {
        if (this.version === '2.0' || seen.has(callback)) continue;
        seen.add(callback);
        for (const [expression, item] of entries(callback)) {
          if (expression.startsWith('x-')) continue;
          const pointer = [...operation.pointer, 'callbacks', name, expression];
          this.read('receiver', `callback ${name} ${expression}`, item, pointer);
        }
      }
    }
  }

  /** All operations: those under `paths`, then webhooks, then callbacks. */
  get operations(): readonly Operation[] {
    return this.ownOperations;
  }

  /** The responses of all operations, in their order. */
  get responses(): readonly Response[] {
    this.ownResponses ??= this.operations.flatMap(({ responses }) => responses);
    return this.ownResponses;
  }

  /** Whether it defines security schemes, and any operation uses one. */
  get usesSecuritySchemes(): boolean {
    this.ownUsesSchemes ??=
      this.security.hasSchemes && this.operations.some(({ security }) => !security.states.includes('none'));
    return this.ownUsesSchemes;
  }

  /** The path templates under `paths`, with the methods of each. */
  get paths(): Paths {
    this.ownPaths ??= new Paths(this.methodsByPath());
    return this.ownPaths;
  }

  /** What the document says it is about: its title and its description. */
  get about(): string {
    const info = member(this.root, 'info');
    return `${stringAt(info, 'title') ?? ''}\n${stringAt(info, 'description') ?? ''}`;
  }

  /** The schemas, read once however many operations share them. */
  get schemas(): Schemas {
    this.ownSchemas ??= new Schemas(this.root);
    return this.ownSchemas;
  }

  /** The names under which a response stands among the components; more than one when they are aliases. */
  componentNames(response: unknown): readonly string[] {
    if (this.componentsByNode === undefined) {
      this.componentsByNode = new Map();
      const components =
        objectAt(objectAt(this.root, 'components'), 'responses') ?? member(this.root, 'responses');
      for (const [name, node] of entries(components)) {
        if (isObject(node))
          this.componentsByNode.set(node, [...(this.componentsByNode.get(node) ?? []), name]);
      }
    }
    return this.componentsByNode.get(response) ?? [];
  }

  /** OpenAPI 2.0 has no `4XX`. */
  get hasRanges(): boolean {
    return this.version !== '2.0';
  }

  get hasWebhooks(): boolean {
    return this.version === '3.1' || this.version === '3.2';
  }

  /** Whether any operation has a response under one of these keys, each standing for itself only. */
  hasResponsesUnder(keys: readonly string[]): boolean {
    return keys.some((key) => this.responseKeys.has(key));
  }

  /**
   * The keys of responses by which an operation declares one of these codes, ranges or `default`. A description
   * has few different keys, and many operations that are asked the same.
   */
  keysAnswering(wanted: readonly string[]): ReadonlySet<string> {
    const known = this.answering.get(wanted);
    if (known) return known;
    const keys = new Set([...this.responseKeys].filter((key) => wanted.some((one) => answers(key, one))));
    this.answering.set(wanted, keys);
    return keys;
  }

  /** The operations that declare responses, but none of these. Of one without a response nothing can be said to be missing. */
  lacking(wanted: readonly string[]): readonly Operation[] {
    this.declaring ??= this.operations.filter(({ declaresResponses }) => declaresResponses);
    return this.keysAnswering(wanted).size === 0
      ? this.declaring
      : this.declaring.filter((operation) => !operation.declares(wanted));
  }

  private get responseKeys(): ReadonlySet<string> {
    this.keys ??= new Set(this.responses.map(({ key }) => key));
    return this.keys;
  }

  /** All places where a response stands: more than one when it is shared through a `$ref`. */
  usesOf(response: Response): readonly Response[] {
    if (this.uses === undefined) {
      this.uses = new Map();
      for (const use of this.responses) {
        const uses = this.uses.get(use.node);
        if (uses) uses.push(use);
        else this.uses.set(use.node, [use]);
      }
    }
    return isObject(response.node) ? (this.uses.get(response.node) ?? [response]) : [response];
  }

  private read(scope: Scope, path: string, item: unknown, pointer: JsonPath): void {
    if (!isObject(item) || this.version === undefined) return;
    const add = (method: string, node: unknown, segments: JsonPath) => {
      if (!isObject(node) || isUnresolved(node)) return;
      const own = { method, node, pointer: [...pointer, ...segments] };
      this.ownOperations.push(
        new Operation(this, { scope, path, pathItem: item, pathItemPointer: pointer, ...own }),
      );
    };
    for (const method of METHODS[this.version]) add(method.toUpperCase(), member(item, method), [method]);
    if (this.version !== '3.2') return;
    for (const [method, node] of entries(member(item, 'additionalOperations'))) {
      add(method, node, ['additionalOperations', method]);
    }
  }

  private methodsByPath(): Iterable<{ path: string; methods: string[] }> {
    const byPath = new Map<string, { path: string; methods: string[] }>();
    for (const { scope, path, method } of this.ownOperations) {
      if (scope !== 'provider') continue;
      const entry = byPath.get(path) ?? { path, methods: [] };
      entry.methods.push(method);
      byPath.set(path, entry);
    }
    return byPath.values();
  }
}

function versionOf(root: unknown): Version | undefined {
  // Unquoted, `swagger: 2.0` and `openapi: 3.1` are numbers.
  const [swagger, openapi] = ['swagger', 'openapi'].map((name) => {
    const version = member(root, name);
    return typeof version === 'number' ? String(version) : version;
  });
  if (typeof swagger === 'string') return Number.parseFloat(swagger) === 2 ? '2.0' : undefined;
  const parsed = typeof openapi === 'string' ? /^3(?:\.(\d+)|$)/.exec(openapi) : null;
  if (parsed === null) return undefined;
  const minor = Number(parsed[1] ?? 0);
  return minor >= 2 ? '3.2' : minor === 1 ? '3.1' : '3.0';
}
