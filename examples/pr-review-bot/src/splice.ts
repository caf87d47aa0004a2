/** One insertion into a text, that looks like what stands around it and changes nothing else. */
import { Document, isScalar, type ToStringOptions, visit } from 'yaml';
import type { Pointer } from './finding.ts';
import type { Mapping, Member, Quote, Source } from './mapping.ts';

export interface Edit {
  readonly file: string;
  /** In UTF-16 units. */
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** A response as it is written into a description: objects and strings. */
export type Value = string | { readonly [name: string]: Value };

/**
 * The insertion of a response.
 *
 * @param source the text of the file.
 * @param pointer where its `responses` are.
 * @param code the key; it goes where its status belongs.
 * @returns nothing where that is not plain to do: an alias, a merge, a `$ref`, an empty or compact mapping.
 */
export function insertion(
  source: Source,
  pointer: Pointer,
  code: string,
  value: Value,
): Omit<Edit, 'file'> | undefined {
  const mapping = source.mappingAt(pointer);
  if (mapping === undefined || mapping.members.some(({ key }) => key === code)) return undefined;
  const { text } = source;
  const at = mapping.members.findLastIndex(({ key }) => rank(key) < rank(code));
  const edit =
    mapping.style === 'flow'
      ? inFlow(text, mapping, at, code, value)
      : inBlock(text, mapping, at, code, value);
  return edit && { ...edit, length: 0 };
}

/** The order of responses: codes, each range after its codes, `default`, and then extensions. */
const rank = (key: string): number => {
  if (/^\d{3}$/.test(key)) return Number(key);
  if (/^\dXX$/i.test(key)) return Number(key[0]) * 100 + 99.5;
  return key === 'default' ? 1000 : 2000;
};

interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/** Lines after the sibling before, above which the comments of the next one stay with that. */
function inBlock(
  text: string,
  mapping: Mapping,
  at: number,
  code: string,
  value: Value,
): Insertion | undefined {
  const { members } = mapping;
  const indents = members.map(({ keyStart }) => text.slice(lineStart(text, keyStart), keyStart));
  const [indent = ''] = indents;
  if (indents.some((one) => one !== indent) || !/^ *$/.test(indent)) return undefined; // compact, or worse
  const sibling = members[at] ?? (members[0] as Member);
  const offset = at < 0 ? endAbove(text, sibling) : endBelow(text, sibling, indent.length);
  if (offset === undefined) return undefined;
  const eol = /\r\n/.test(text) ? '\r\n' : '\n';
  const style = sibling.value?.style ?? members.find((member) => member.value)?.value?.style ?? 'block';
  const quote = preferredQuote(text);
  const key = quoted(code, quoteOfKey(members, at) ?? quote);
  const isPadded = hasPadding(text, mapping, sibling);
  const lines =
    style === 'flow'
      ? [`${key}: ${flow(text, value, isPadded)}`]
      : [`${key}:`, ...block(text, value, stepOf(text, members, indent))];
  const written = lines.map((line) => `${indent}${line}`).join(eol);
  if (text[offset - 1] === '\n') return { offset, text: `${written}${eol}` };
  const gap = areApart(text, members) ? eol : '';
  return { offset, text: at < 0 ? `${eol}${written}${gap}` : `${eol}${gap}${written}` };
}

/** Whether there is a blank line between all members. */
const areApart = (text: string, members: readonly Member[]): boolean =>
  members.length > 1 &&
  members
    .slice(1)
    .every(({ keyStart }, index) => /\n[ \t]*\r?\n/.test(text.slice(members[index]?.valueEnd, keyStart)));

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** The end of a line, before its line break. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** The end of the last line of a member, with the comments that are indented as deep as its value. */
function endBelow(text: string, { valueEnd }: Member, indent: number): number {
  if (text[valueEnd - 1] === '\n') return valueEnd; // a block scalar that keeps its blank lines
  let end = lineEnd(text, valueEnd);
  for (;;) {
    const next = text.indexOf('\n', end) + 1;
    const [, spaces] = /^( *)#/.exec(text.slice(next, lineEnd(text, next))) ?? [];
    if (next === 0 || spaces === undefined || spaces.length <= indent) return end;
    end = lineEnd(text, next);
  }
}

/** The end of the line above a first member, and above the comments that belong to it. */
function endAbove(text: string, { keyStart }: Member): number | undefined {
  let start = lineStart(text, keyStart);
  while (start > 0) {
    const above = lineStart(text, start - 1);
    const line = text.slice(above, lineEnd(text, above));
    if (!/^\s*(#.*)?$/.test(line)) return lineEnd(text, above);
    start = above;
  }
  return undefined;
}

/** How much deeper a value is indented than its key. */
function stepOf(text: string, members: readonly Member[], indent: string): number {
  for (const { value } of members) {
    const column = value?.style === 'block' ? value.keyStart - lineStart(text, value.keyStart) : 0;
    if (column > indent.length) return column - indent.length;
  }
  const [, spaces = ''] = /^( +)\S/m.exec(text) ?? [];
  return spaces.length || 2;
}

const block = (text: string, value: Value, step: number): string[] =>
  yaml(text, value, { indent: step })
    .split('\n')
    .map((line) => `${' '.repeat(step)}${line}`);

const flow = (text: string, value: Value, isPadded: boolean): string =>
  yaml(text, value, { collectionStyle: 'flow', flowCollectionPadding: isPadded });

/** YAML with the quotes of the rest of the text, also around references that could do without. */
function yaml(text: string, value: Value, options: ToStringOptions): string {
  const document = new Document(value);
  const [, quote = ''] = /\$ref["']?\s*:\s*(["']?)/.exec(text) ?? [];
  visit(document, {
    Pair(_key, { key, value: target }) {
      if (quote === '' || !isScalar(key) || key.value !== '$ref' || !isScalar(target)) return;
      target.type = quote === "'" ? 'QUOTE_SINGLE' : 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ ...options, singleQuote: preferredQuote(text) === "'", lineWidth: 0 }).trimEnd();
}

/** A member beside the others in braces. */
function inFlow(
  text: string,
  mapping: Mapping,
  at: number,
  code: string,
  value: Value,
): Insertion | undefined {
  const { members, language } = mapping;
  const sibling = members[at] ?? (members[0] as Member);
  const between = separator(text, mapping);
  if (between === undefined) return undefined;
  const colon = text.slice(sibling.keyEnd, sibling.valueStart);
  const quote = language === 'json' ? '"' : preferredQuote(text);
  const key = quoted(code, quoteOfKey(members, at) ?? quote);
  const isPadded = hasPadding(text, mapping, sibling);
  const written =
    language === 'json' || sibling.quote === '"'
      ? json(
          value,
          colon,
          isPadded,
          between.includes('\n') && isSpread(text, sibling) ? indents(text, mapping, between) : undefined,
        )
      : flow(text, value, isPadded);
  const member = `${key}${/^\s*:[ \t]*$/.test(colon) ? colon : ': '}${written}`;
  return at < 0
    ? { offset: sibling.keyStart, text: `${member},${between}` }
    : { offset: sibling.valueEnd, text: `,${between}${member}` };
}

/** Whether there is space inside braces, as far as one can see. */
function hasPadding(text: string, { members, start, style }: Mapping, sibling: Member): boolean {
  const filled = [sibling, ...members].find(({ value }) => value?.style === 'flow');
  const brace = filled?.valueStart ?? (style === 'flow' ? start : undefined);
  return brace === undefined || /\s/.test(text[brace + 1] ?? '');
}

/** What stands after the commas, where that is the same everywhere and no comment. */
function separator(text: string, { members, start }: Mapping): string | undefined {
  const gaps = members.slice(1).map(({ keyStart }, index) => text.slice(members[index]?.valueEnd, keyStart));
  const blanks = gaps.map((gap) => /^\s*,(\s*)$/.exec(gap)?.[1]);
  const [first] = blanks;
  if (blanks.length > 0) return blanks.every((blank) => blank === first) ? first : undefined;
  const before = text.slice(start + 1, members[0]?.keyStart);
  if (!/^\s*$/.test(before)) return undefined;
  return before.includes('\n') ? before : ' ';
}

/** Whether a value is written over several lines. */
const isSpread = (text: string, { valueStart, valueEnd }: Member): boolean =>
  text.slice(valueStart, valueEnd).includes('\n') || valueEnd - valueStart <= 2;

/** The line break with the indentation of a member, and how much deeper its value is. */
function indents(
  text: string,
  { members, start, end }: Mapping,
  between: string,
): { line: string; step: string } {
  const line = between.slice(between.lastIndexOf('\n', between.length) - (between.includes('\r\n') ? 1 : 0));
  const own = line.replace(/^\r?\n/, '');
  const closing = text.slice(lineStart(text, end - 1), end - 1);
  const [outer = ''] = /^\s*/.exec(text.slice(lineStart(text, start))) ?? [];
  const inner = members.map(
    ({ value }) => value && text.slice(lineStart(text, value.keyStart), value.keyStart),
  );
  const deeper = inner.find(
    (one) => one !== undefined && /^\s+$/.test(one) && one.startsWith(own) && one.length > own.length,
  );
  const parent = /^\s*$/.test(closing) ? closing : outer;
  return { line, step: deeper?.slice(own.length) || own.slice(parent.length) || '  ' };
}

/** JSON with the white space of its surroundings. */
function json(
  value: Value,
  colon: string,
  isPadded: boolean,
  spread?: { line: string; step: string },
): string {
  if (typeof value === 'string') return JSON.stringify(value);
  const inner = spread && { ...spread, line: `${spread.line}${spread.step}` };
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}${colon}${json(member, colon, isPadded, inner)}`,
  );
  if (spread && inner) return `{${inner.line}${members.join(`,${inner.line}`)}${spread.line}}`;
  const space = /\s$/.test(colon) ? ' ' : '';
  return isPadded && space !== '' ? `{ ${members.join(', ')} }` : `{${members.join(`,${space}`)}}`;
}

/** The quotes of the sibling's key, if that is a code, else of any code. */
function quoteOfKey(members: readonly Member[], at: number): Quote | undefined {
  const codes = [members[at], ...members].filter((member) => member !== undefined && /^\d/.test(member.key));
  return codes[0]?.quote;
}

/** The quotes that the file prefers. */
function preferredQuote(text: string): Quote {
  const single = text.match(/[:-] '/g)?.length ?? 0;
  const double = text.match(/[:-] "/g)?.length ?? 0;
  return double > single ? '"' : "'";
}

const quoted = (key: string, quote: Quote): string => `${quote}${key}${quote}`;

/** A text with all of these edits; those at one offset come one after the other. */
export function applied(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.offset - b.offset);
  let result = '';
  let done = 0;
  for (const { offset, length, text: written } of sorted) {
    result += text.slice(done, offset) + written;
    done = offset + length;
  }
  return result + text.slice(done);
}
