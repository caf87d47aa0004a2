/** One part of a path template between two slashes, taken apart. */
export interface Segment {
  /** What is written without parameters, verb and file extension: 'pets' of '/pets:import', '' of '/{petId}'. */
  readonly literal: string;
  /** Whether it holds a parameter: `{petId}`, `:petId`, `{sid}.json`. */
  readonly isParameter: boolean;
  /** What the braces hold, '' without: 'petId'. */
  readonly parameter: string;
}

/** A path template, taken apart. */
export interface Template {
  /** `/Tables('{table}')` counts as two: the collection, and the parameter that selects an item. */
  readonly segments: readonly Segment[];
  /** The custom method of `/pets/{petId}:sell`, 'sell'. */
  readonly customMethod: string | undefined;
  /** What follows `#` or `?`, which some descriptions use to tell apart operations with one URL. */
  readonly suffix: string | undefined;
}

/** What a document says about one of its path templates. */
export interface Place extends Template {
  readonly endsInParameter: boolean;
  /** The last segment without parameters, '' when there is none: 'pets' of '/pets/{petId}'. */
  readonly collection: string;
  /** The methods on this path, upper-case. */
  readonly methods: ReadonlySet<string>;
  /** The template of an item: '/pets/{petId}' for '/pets', whatever the name of the parameter. */
  readonly item: string | undefined;
  /** The template of an item beside the last segment: '/pets/{petId}' for '/pets/create'. */
  readonly itemBeside: string | undefined;
  /** The template of an item of a collection of the same name, or of its singular, elsewhere. */
  readonly itemElsewhere: string | undefined;
}

interface Node {
  readonly children: Map<string, Node>;
  readonly methods: Set<string>;
  template: string | undefined;
}

const LONGEST = 2000;
const ITEM_METHODS = ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'];
/** The key of every parameter among a node's children; no literal segment can be it. */
const PARAMETER = '{}';

const NONE: ReadonlySet<string> = new Set();

const newNode = (): Node => ({ children: new Map(), methods: new Set(), template: undefined });

/**
 * The path templates of one description and their neighbourhood. Built once, in time linear to the templates;
 * each question takes time linear to the one template asked about. Takes templates however malformed.
 */
export class Paths {
  private readonly root = newNode();
  /** Collection name, in the singular, to the template of an item of it. */
  private readonly items = new Map<string, string>();
  private readonly places = new Map<string, Place>();
  private readonly templates = new Map<string, Template>();

  constructor(entries: Iterable<{ readonly path: string; readonly methods: readonly string[] }>) {
    for (const { path, methods } of entries) {
      const template = this.template(path);
      if (template.customMethod !== undefined) continue; // not a path of its own: a method on another one
      const node = this.insert(template.segments);
      node.template ??= path;
      for (const method of methods) node.methods.add(method.toUpperCase());
      const last = template.segments.at(-1);
      const collection = template.segments.at(-2);
      if (!last?.isParameter || !collection || collection.isParameter) continue;
      if (!ITEM_METHODS.some((method) => node.methods.has(method))) continue;
      const key = singularOf(keyOf(collection));
      if (!this.items.has(key)) this.items.set(key, path);
    }
  }

  /** What the document says about a template: its parts and its neighbours. A template that it does not have has none. */
  locate(path: string): Place {
    const place = this.places.get(path) ?? this.read(path);
    this.places.set(path, place);
    return place;
  }

  private template(path: string): Template {
    const template = this.templates.get(path) ?? parseTemplate(path);
    this.templates.set(path, template);
    return template;
  }

  private read(path: string): Place {
    const { segments, customMethod, suffix } = this.template(path);
    const last = segments.at(-1);
    const node = customMethod === undefined ? this.find(segments) : undefined;
    return {
      segments,
      customMethod,
      suffix,
      endsInParameter: last?.isParameter ?? false,
      collection: segments.findLast((segment) => !segment.isParameter)?.literal ?? '',
      methods: node?.methods ?? NONE,
      item: itemBelow(node),
      itemBeside: itemBelow(this.find(segments.slice(0, -1))),
      itemElsewhere: last && !last.isParameter ? this.items.get(singularOf(keyOf(last))) : undefined,
    };
  }

  private insert(segments: readonly Segment[]): Node {
    let node = this.root;
    for (const segment of segments) {
      const key = keyOf(segment);
      let child = node.children.get(key);
      if (!child) {
        child = newNode();
        node.children.set(key, child);
      }
      node = child;
    }
    return node;
  }

  private find(segments: readonly Segment[]): Node | undefined {
    let node: Node | undefined = this.root;
    for (const segment of segments) node = node?.children.get(keyOf(segment));
    return node;
  }
}

function itemBelow(node: Node | undefined): string | undefined {
  const item = node?.children.get(PARAMETER);
  if (!item) return undefined;
  if (ITEM_METHODS.some((method) => item.methods.has(method))) return item.template;
  // an item that has sub-resources only is still an item; one that takes nothing but POST is a second entrance
  if (item.methods.size > 0) return undefined;
  for (const child of item.children.values()) if (child.template !== undefined) return child.template;
  return undefined;
}

const keyOf = (segment: Segment): string => (segment.isParameter ? PARAMETER : segment.literal.toLowerCase());

/** 'companies' and 'company' are one key; that 'status' becomes 'statu' does no harm to a key. */
const singularOf = (key: string): string =>
  key.endsWith('ies') ? `${key.slice(0, -3)}y` : key.replace(/s$/, '');

/**
 * Takes a path template apart. Braces may hold slashes (`/v1/{name=projects/*}`), parentheses hold an OData key,
 * a trailing slash and a file extension count for nothing.
 */
export function parseTemplate(path: string): Template {
  const text = path.slice(0, LONGEST);
  const parts: string[] = [];
  let suffix: string | undefined;
  let depth = 0;
  let start = 0;
  let end = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '{') depth += 1;
    else if (character === '}') depth = Math.max(0, depth - 1);
    else if (depth === 0 && character === '/') {
      parts.push(text.slice(start, index));
      start = index + 1;
    } else if (depth === 0 && (character === '#' || character === '?')) {
      suffix = text.slice(index + 1);
      end = index;
      break;
    }
  }
  parts.push(text.slice(start, end));
  const written = parts.filter((part) => part !== '');
  const segments: Segment[] = [];
  let customMethod: string | undefined;
  written.forEach((part, index) => {
    let rest = part;
    if (index === written.length - 1) {
      const colon = part.lastIndexOf(':');
      if (colon > 0 && /^[\w-]+$/.test(part.slice(colon + 1))) {
        customMethod = part.slice(colon + 1);
        rest = part.slice(0, colon);
      }
    }
    segments.push(...segmentsOf(rest));
  });
  return { segments, customMethod, suffix };
}

function segmentsOf(part: string): Segment[] {
  const open = part.indexOf('(');
  if (open > 0 && part.endsWith(')')) {
    const outer = segmentsOf(part.slice(0, open));
    return part.includes('{', open) ? [...outer, parameterOf(part.slice(open))] : outer;
  }
  // the second is the routers' notation, /pets/:petId
  if (part.includes('{') || part.startsWith(':')) return [parameterOf(part)];
  return [{ literal: part.replace(EXTENSION, ''), isParameter: false, parameter: '' }];
}

const EXTENSION = /\.(?:json|xml|html|csv|php|aspx|do)$/i;
const parameterOf = (part: string): Segment => ({
  literal: '',
  isParameter: true,
  parameter: part.replace(/[{}:()]/g, ''),
});
