/**
 * The algebra of the keys under `responses`: an explicit code (`404`), the range of a class (`4XX`), and
 * `default` for whatever is not declared otherwise. OpenAPI 3.x, Responses Object; RFC 9110, section 15.
 */

/** What an option takes where it names responses: a code, a range, or `default`. */
export const STATUS_KEY_PATTERN = '^([1-5][0-9]{2}|[1-5]XX|default)$';

/** Whether the key is one explicit code from 100 to 599. Others are no HTTP (RFC 9110, section 15). */
export const isCode = (key: string): boolean => /^[1-5][0-9]{2}$/.test(key);

/** Whether the key is the range of a class, `1XX` to `5XX`, upper-case as OpenAPI wants it. */
export const isRange = (key: string): boolean => /^[1-5]XX$/.test(key);

/** The range of the class that a code or range belongs to: `4XX` for `404` and `4XX`; `default` has none. */
export const classOf = (key: string): string | undefined =>
  isCode(key) || isRange(key) ? `${key.charAt(0)}XX` : undefined;

/** Whether the key is for errors: a code or range of 4xx or 5xx, or `default`, which stands for all that is undeclared. */
export const isError = (key: string): boolean =>
  key === 'default' || ['4XX', '5XX'].includes(classOf(key) ?? '');

/**
 * Whether a declared key answers the question for a wanted one. A wanted code is answered by itself and by
 * the range of its class; a wanted range by any code of the class and by itself; `default` only by itself,
 * because whether it is good enough is for the rule to say.
 */
export function answers(declared: string, wanted: string): boolean {
  if (declared === wanted) return true;
  // Codes and ranges of one class begin with the same digit; asked of every response, so cheap things first.
  return (
    declared[0] === wanted[0] && (isRange(wanted) ? isCode(declared) : isRange(declared) && isCode(wanted))
  );
}
