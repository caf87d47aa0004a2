/** Whether a header has a name, in any case (RFC 9110, section 5.1). A `*` stands for any part: `X-Retry-After*`. */
export const isHeader = (name: string, wanted: string): boolean =>
  isNamed(name.toLowerCase(), wanted.toLowerCase());

/** Whether a name is the wanted one, in which a `*` stands for any part: `*Id`, `*-If-*`. */
export function isNamed(name: string, wanted: string): boolean {
  if (!wanted.includes('*')) return name === wanted;
  const [first = '', ...parts] = wanted.split('*');
  let rest = name;
  if (!rest.startsWith(first)) return false;
  rest = rest.slice(first.length);
  const last = parts.pop() ?? '';
  for (const part of parts) {
    const at = rest.indexOf(part);
    if (at < 0) return false;
    rest = rest.slice(at + part.length);
  }
  return rest.endsWith(last);
}

/** What an option takes where it names headers (RFC 9110, section 5.6.2: a token, which may have a `*`). */
export const HEADER_NAME_PATTERN = "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$";
