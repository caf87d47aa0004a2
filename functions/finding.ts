import type { JsonPath } from './openapi/json.ts';
import type { Operation } from './openapi/operation.ts';
import type { Response } from './openapi/response.ts';
import type { Property } from './openapi/schema.ts';

/** What a finding says: `<fact>; <fix>.` In the fact, `{because}` stands where the evidence goes. */
export interface Words {
  readonly fact: string;
  readonly fix: string;
  /** What the verdict rests on, in words; the first thing to go when the message is too long. */
  readonly evidence?: string | undefined;
}

/** What a finding is about, which decides where it lands and whether the message names the operation. */
export type Finding = Words &
  (
    | {
        /** A response that the operation lacks, or one that is wrong in this use: its `responses`. */
        readonly about: 'operation';
        readonly operation: Operation;
        /** The response that is wrong in this use, whose own exceptions count as well. */
        readonly response?: Response;
      }
    | {
        /** A code that is wrong for the operation: its key, or `responses` when a `$ref` stands there. */
        readonly about: 'key';
        readonly response: Response;
      }
    | {
        /** A fault inside a response, whoever uses it: the response, or the component it comes from. */
        readonly about: 'response';
        readonly response: Response;
      }
    | {
        /** A part of a response: a header, a schema. It may be shared, and is then a component of its own. */
        readonly about: 'part';
        readonly response: Response;
        readonly pointer: JsonPath;
        /** What stands at the pointer. */
        readonly node: object;
      }
    | {
        /** A property in a schema of a response: where it is named, not where a `$ref` in its place leads. */
        readonly about: 'property';
        readonly response: Response;
        readonly property: Property;
      }
    | {
        /** Something else in the document. `node` is what stands at the pointer. */
        readonly about: 'node';
        readonly pointer: JsonPath;
        readonly node: object;
      }
  );

/**
 * A fault of a response that may be shared. Where it is wrong in every use, it is one finding at the response;
 * where only in some, a finding at each operation that uses it so.
 *
 * @param isWrong whether a use of the response has the fault.
 * @returns makes the finding of a wrong use, from what is said of the response, and the fact as it is said of
 * one operation.
 */
export function sharedFault(
  isWrong: (use: Response) => boolean,
): (response: Response, words: Words, here: string) => Finding {
  const everywhere = new Map<unknown, boolean>();
  return (response, words, here) => {
    const { node, operation } = response;
    if (!everywhere.has(node)) everywhere.set(node, operation.description.usesOf(response).every(isWrong));
    if (everywhere.get(node)) return { about: 'response', response, ...words };
    return { about: 'operation', operation, response, ...words, fact: here };
  };
}

/** More places with one fault than anybody wants to see one by one. */
const MANY = 20;

/**
 * Whether a fault is a habit of the whole description, which is one finding at its root.
 *
 * @param count the places that have it, those that are shared once.
 * @param of the places that could.
 * @param uses of these, the ones that have it, where a place can have more than one.
 */
export const isHabit = (count: number, of: number, uses = count): boolean => count > MANY && uses > of / 2;

/** How many there are of responses, those that are shared once. */
export const distinct = (responses: readonly Response[]): number =>
  new Set(responses.map(({ node }) => node)).size;

/** A quotation leaves the message room for the rest. */
const MAX_QUOTATION = 60;

/** A JSON type with its article, as a message names it. */
export const article = (type: string): string => (/^[aeio]/.test(type) ? `an ${type}` : `a ${type}`);

/** The beginning of a text of the document, as a message quotes it. */
export const quotation = (text: string): string =>
  `"${cut(text.replace(/\s+/g, ' ').trim(), MAX_QUOTATION)}"`;

const MAX_LENGTH = 200;

/**
 * The one line that a user reads.
 *
 * @param words the fact and the fix, without a full stop.
 * @param label the operation as `METHOD path`, when the finding is about one.
 * @returns at most 200 characters: of a longer text the evidence goes first, then the middle of the path,
 * then the end.
 */
export function message(words: Words, label?: string): string {
  const whole = line(words, label, ` (because ${words.evidence})`);
  if (whole.length <= MAX_LENGTH) return whole;
  const short = line(words, label, '');
  if (short.length <= MAX_LENGTH || label === undefined) return cut(short, MAX_LENGTH);
  const room = Math.max(label.length - (short.length - MAX_LENGTH), 24);
  if (label.length <= room) return cut(short, MAX_LENGTH);
  const head = Math.ceil((room - 1) / 2);
  const shortened = `${withoutHalves(label.slice(0, head))}…${withoutHalves(label.slice(label.length - (room - 1 - head)))}`;
  return cut(line(words, shortened, ''), MAX_LENGTH);
}

function line({ fact, fix, evidence }: Words, label: string | undefined, because: string): string {
  // Without evidence the fact may quote the document, and a `{because}` in it is no placeholder.
  const explained = evidence === undefined ? fact : fact.replace('{because}', () => because);
  return plain(`${label === undefined ? '' : `${label} `}${explained}; ${fix}.`);
}

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${withoutHalves(text.slice(0, length - 1))}…`;

/** The text without the half of a character that a cut has left at its ends. */
const withoutHalves = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');

/** One line of plain text. Spectral reads `{{…}}` in a message as a placeholder, also in a path. */
const plain = (text: string): string =>
  /[^ -~]|\{\{/.test(text) ? text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/\{(?=\{)/g, '{ ') : text;
