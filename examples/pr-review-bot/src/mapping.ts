/** Where the members of a mapping stand in a text of YAML or JSON. */
import { findNodeAtLocation, type Node as JsonNode, type ParseError, parseTree } from 'jsonc-parser';
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Pointer } from './finding.ts';

export type Quote = "'" | '"' | '';

export interface Member {
  readonly key: string;
  readonly quote: Quote;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly valueStart: number;
  /** The end of the last character of the value. */
  readonly valueEnd: number;
  /** How the value is written, where it is a mapping with members. */
  readonly value?: { readonly style: Style; readonly keyStart: number };
}

/** Indented lines, or braces. */
export type Style = 'block' | 'flow';

export interface Mapping {
  readonly style: Style;
  readonly language: 'yaml' | 'json';
  /** At least one. */
  readonly members: readonly Member[];
  /** The braces of flow style, or what is in their place. */
  readonly start: number;
  readonly end: number;
}

/** A text that is parsed once. */
export interface Source {
  readonly text: string;
  /** The mapping at a pointer; nothing where there is none, or where something stands in the way of editing it. */
  mappingAt(pointer: Pointer): Mapping | undefined;
}

/** Parses a text; what does not parse has no mappings. */
export function sourceFrom(text: string): Source {
  const nothing = { text, mappingAt: () => undefined };
  // What was not UTF-8 could not be written back as it was.
  if (text.startsWith('\uFEFF') || text.includes('\uFFFD')) return nothing;
  if (/^\s*\{/.test(text)) {
    const errors: ParseError[] = [];
    const root = parseTree(text, errors, { disallowComments: true });
    if (root !== undefined && errors.length === 0)
      return { text, mappingAt: (pointer) => jsonAt(root, pointer) };
  }
  const document = parseDocument(text, { uniqueKeys: false });
  if (document.errors.length > 0) return nothing;
  return { text, mappingAt: (pointer) => yamlAt(document, text, pointer) };
}

function jsonAt(root: JsonNode, pointer: Pointer): Mapping | undefined {
  const node = findNodeAtLocation(
    root,
    pointer.map((segment) => (typeof segment === 'number' ? segment : String(segment))),
  );
  const members = node?.type === 'object' ? membersOfJson(node) : [];
  if (node === undefined || members.length === 0 || members.some(({ key }) => key === '$ref'))
    return undefined;
  return { style: 'flow', language: 'json', members, start: node.offset, end: node.offset + node.length };
}

const membersOfJson = (node: JsonNode): Member[] =>
  (node.children ?? []).flatMap(({ children: [key, value] = [] }) => {
    if (key === undefined || value === undefined) return [];
    const inner = value.type === 'object' ? value.children?.[0] : undefined;
    return [
      {
        key: String(key.value),
        quote: '"' as const,
        keyStart: key.offset,
        keyEnd: key.offset + key.length,
        valueStart: value.offset,
        valueEnd: value.offset + value.length,
        ...(inner === undefined ? {} : { value: { style: 'flow' as const, keyStart: inner.offset } }),
      },
    ];
  });

/** Members that an alias or a merge brings have no place of their own, and an anchor is read elsewhere too. */
function yamlAt(document: Document, text: string, pointer: Pointer): Mapping | undefined {
  let node: unknown = document.contents;
  for (const segment of pointer) {
    if ((node as Node | null)?.anchor !== undefined) return undefined;
    if (isMap(node)) node = node.items.find(({ key }) => keyOf(key) === String(segment))?.value;
    else if (isSeq(node)) node = node.items[Number(segment)];
    else return undefined;
  }
  if (!isMap(node) || node.anchor !== undefined || node.tag !== undefined || !node.range) return undefined;
  const members = membersOfYaml(node, text);
  if (members === undefined || members.length === 0) return undefined;
  const [start, end] = node.range;
  return { style: node.flow ? 'flow' : 'block', language: 'yaml', members, start, end };
}

const keyOf = (key: unknown): string => (isScalar(key) ? String(key.source ?? key.value) : '');

function membersOfYaml(map: YAMLMap, text: string): Member[] | undefined {
  const members: Member[] = [];
  for (const { key, value } of map.items) {
    if (!isScalar(key) || !key.range || key.anchor !== undefined || ['$ref', '<<'].includes(keyOf(key)))
      return undefined;
    const [keyStart, keyEnd] = key.range;
    const colon = text.slice(keyEnd).search(/\S/) + keyEnd;
    if (text[colon] !== ':') return undefined;
    const node = value as Node | null;
    const inner = isMap(node) && !node.anchor ? node.items[0]?.key : undefined;
    members.push({
      key: keyOf(key),
      quote: quoteOf(key),
      keyStart,
      keyEnd,
      valueStart: node?.range?.[0] ?? colon + 1,
      valueEnd: endOf(node, text) ?? colon + 1,
      ...(isScalar(inner) && inner.range
        ? { value: { style: (node as YAMLMap).flow ? 'flow' : 'block', keyStart: inner.range[0] } }
        : {}),
    });
  }
  return members;
}

const quoteOf = ({ type }: Scalar): Quote =>
  type === 'QUOTE_SINGLE' ? "'" : type === 'QUOTE_DOUBLE' ? '"' : '';

/** The end of what is written, without the blank lines and comments that a parser counts in. */
function endOf(node: unknown, text: string): number | undefined {
  if (isAlias(node)) return node.range?.[1];
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last: unknown = node.items.at(-1);
    if (last === undefined) return node.range?.[1];
    if (isSeq(node)) return endOf(last, text);
    const { key, value } = last as { key: Node; value: Node | null };
    return endOf(value, text) ?? (key.range ? text.indexOf(':', key.range[1]) + 1 : undefined);
  }
  const range = (node as Node | null)?.range;
  if (!range) return undefined;
  const written = text.slice(range[0], range[1]);
  if (isScalar(node) && node.source === '' && written.trim() === '') return undefined; // nothing stands there
  // Blank lines at the end of a block scalar count where it keeps them.
  const isKept = /^[|>][\d-]*\+/.test(written);
  return isKept ? range[1] : range[0] + written.trimEnd().length;
}
