import {
  arrayAt,
  entries,
  isEmptyArray,
  isObject,
  type JsonObject,
  member,
  objectAt,
  stringAt,
} from './json.ts';

/**
 * What a rule can ask of the security of an operation.
 *
 * - `required`: every alternative needs credentials in the request.
 * - `optional`: an empty requirement `{}` stands among the alternatives.
 * - `none`: `security: []`, or nothing declared anywhere (which says nothing, and not "public").
 * - `cookie`: besides, every alternative is a session cookie, for which HTTP has no challenge.
 * - `mutualTLS`: required, by client certificates alone. These fail before there is a request to answer, so
 *   such an operation is not `required` in the sense above.
 */
export const SECURITY_STATES = ['required', 'optional', 'none', 'cookie', 'mutualTLS'] as const;
export type SecurityState = (typeof SECURITY_STATES)[number];

export interface Security {
  readonly states: readonly SecurityState[];
  /** True when a requirement names scopes or, in 3.1 and later, roles. */
  readonly scoped: boolean;
}

const NONE: Security = { states: ['none'], scoped: false };

/**
 * The security that is in force for an operation: its own `security`, else the document's (OpenAPI,
 * Security Requirement Object). Alternatives are OR-ed, the schemes inside one are AND-ed. Malformed
 * requirements are left out, but `[]` is read as `{}`; a scheme that is not defined still counts as security.
 */
export class EffectiveSecurity {
  private readonly schemes: JsonObject | undefined;
  private readonly ofDocument: Security;
  /** By the names in the requirements: most operations have the same. */
  private readonly statesOf = new Map<string, readonly SecurityState[]>();

  constructor(root: unknown) {
    this.schemes =
      objectAt(objectAt(root, 'components'), 'securitySchemes') ?? objectAt(root, 'securityDefinitions');
    this.ofDocument = this.read(root);
  }

  /** Whether the document defines any scheme; without one, nothing in it can require credentials. */
  get hasSchemes(): boolean {
    return entries(this.schemes).length > 0;
  }

  /** @param operation the Operation Object, of any shape. */
  of(operation: unknown): Security {
    return Array.isArray(member(operation, 'security')) ? this.read(operation) : this.ofDocument;
  }

  private read(owner: unknown): Security {
    const names: string[][] = [];
    let scoped = false;
    for (const requirement of arrayAt(owner, 'security')) {
      if (!isObject(requirement) && !isEmptyArray(requirement)) continue;
      const schemes = Object.keys(requirement as object);
      names.push(schemes);
      scoped ||= schemes.some((name) => arrayAt(requirement, name).length > 0);
    }
    if (names.length === 0) return NONE;
    const key = JSON.stringify(names);
    const states = this.statesOf.get(key) ?? this.readStates(names);
    this.statesOf.set(key, states);
    return { states, scoped };
  }

  private readStates(names: readonly (readonly string[])[]): readonly SecurityState[] {
    const needed = names.filter((schemes) => schemes.length > 0);
    const all = (test: (schemes: readonly string[]) => boolean) => needed.length > 0 && needed.every(test);
    const certificates = all((schemes) => schemes.every((name) => this.type(name) === 'mutualTLS'));
    const cookies = all((schemes) => schemes.some((name) => this.isCookie(name)));
    const required = certificates ? 'mutualTLS' : 'required';
    const state: SecurityState = needed.length < names.length ? 'optional' : required;
    return cookies ? [state, 'cookie'] : [state];
  }

  private type(name: string): string | undefined {
    return stringAt(objectAt(this.schemes, name), 'type');
  }

  private isCookie(name: string): boolean {
    return this.type(name) === 'apiKey' && stringAt(objectAt(this.schemes, name), 'in') === 'cookie';
  }
}
