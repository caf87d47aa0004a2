/**
 * The algebra of the keys under `responses`: an explicit code (`404`), the range of a class (`4XX`), and
 * `default` for whatever is not declared otherwise. OpenAPI 3.x, Responses Object; RFC 9110, section 15.
 */

/** What an option takes where it names responses: a code, a range, or `default`. */
export const STATUS_KEY_PATTERN = '^([1-5][0-9]{2}|[1-5]XX|default)$';

/** The range of its class by code and range, all of them: asked for every response by many rules, and so looked up. */
const CLASSES: ReadonlyMap<string, string> = new Map(
  ['1XX', '2XX', '3XX', '4XX', '5XX'].flatMap((range, index) => [
    [range, range] as const,
    ...Array.from({ length: 100 }, (_, code) => [String(100 * (index + 1) + code), range] as const),
  ]),
);

/** Whether the key is the range of a class, `1XX` to `5XX`, upper-case as OpenAPI wants it. */
export const isRange = (key: string): boolean => CLASSES.get(key) === key;

/** Whether the key is one explicit code from 100 to 599. Others are no HTTP (RFC 9110, section 15). */
export const isCode = (key: string): boolean => CLASSES.has(key) && !isRange(key);

/** The range of the class that a code or range belongs to: `4XX` for `404` and `4XX`; `default` has none. */
export const classOf = (key: string): string | undefined => CLASSES.get(key);

/** Whether the key is for errors: a code or range of 4xx or 5xx, or `default`, which stands for all that is undeclared. */
export function isError(key: string): boolean {
  const range = classOf(key);
  return range === '4XX' || range === '5XX' || key === 'default';
}

/**
 * Whether a declared key answers the question for a wanted one. A wanted code is answered by itself and by
 * the range of its class; a wanted range by any code of the class and by itself; `default` only by itself,
 * because whether it is good enough is for the rule to say.
 */
export const answers = (declared: string, wanted: string): boolean =>
  declared === wanted ||
  (isRange(wanted) ? classOf(declared) === wanted : isRange(declared) && classOf(wanted) === declared);
