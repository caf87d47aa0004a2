import { entries, isObject, member } from './json.ts';
import { KINDS, type Kind } from './kind.ts';

/** Where `x-status-codes` may stand; `kind` belongs to an operation. */
export type ExceptionsOwner = 'operation' | 'path item' | 'response';

/**
 * What an author says to this linter in the document itself:
 * `x-status-codes: { kind: action, ignore: { <rule id>: <reason> } }`.
 */
export interface Exceptions {
  /** The reason by rule id. An entry without a reason silences nothing and is not in here. */
  readonly ignore: ReadonlyMap<string, string>;
  readonly kind: Kind | undefined;
}

const NONE: Exceptions = { ignore: new Map(), kind: undefined };

const isKind = (value: unknown): value is Kind => KINDS.includes(value as Kind);
const isReason = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** @param owner the operation, path item or response, of any shape. */
export function exceptionsOf(owner: unknown): Exceptions {
  const extension = member(owner, 'x-status-codes');
  if (!isObject(extension)) return NONE;
  const kind = member(extension, 'kind');
  return {
    ignore: new Map(
      entries(member(extension, 'ignore')).filter((entry): entry is [string, string] => isReason(entry[1])),
    ),
    kind: isKind(kind) ? kind : undefined,
  };
}

/** The first fault of an `x-status-codes` in words, and how to mend it; undefined when it has none. */
export function faultOf(
  extension: unknown,
  owner: ExceptionsOwner,
  isRule: (id: string) => boolean,
): { readonly fact: string; readonly fix: string } | undefined {
  const members = owner === 'operation' ? ['ignore', 'kind'] : ['ignore'];
  if (!isObject(extension)) {
    return { fact: 'x-status-codes is not an object', fix: `give it ${members.join(' or ')} as a member` };
  }
  for (const [name, value] of entries(extension)) {
    if (!members.includes(name)) {
      return {
        fact: `x-status-codes has the unknown member ${name}`,
        fix: `use ${members.join(' or ')}`,
      };
    }
    if (name === 'kind') {
      if (isKind(value)) continue;
      const fact =
        typeof value === 'string'
          ? `x-status-codes has the unknown kind "${value}"`
          : 'x-status-codes.kind is not a string';
      return { fact, fix: `use ${KINDS.join(', ')}` };
    }
    if (!isObject(value)) {
      return { fact: 'x-status-codes.ignore is not an object', fix: 'list reasons by rule id' };
    }
    for (const [id, reason] of entries(value)) {
      if (!isRule(id)) {
        return {
          fact: `x-status-codes ignores the unknown rule ${id}`,
          fix: 'use the id that the report names',
        };
      }
      if (!isReason(reason)) {
        return {
          fact: `x-status-codes ignores ${id} without a reason`,
          fix: `write why, as the value of ${id}`,
        };
      }
    }
  }
  return undefined;
}
