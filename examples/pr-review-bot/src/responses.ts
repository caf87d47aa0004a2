/** What a description answers its errors with, so that one that is missing can be written like the others. */
import { STATUS_CODES } from 'node:http';
import { posix } from 'node:path';
import { parse } from 'yaml';
import type { Pointer } from './finding.ts';
import type { Value } from './splice.ts';
import type { Tree } from './tree.ts';

type Json = Readonly<Record<string, unknown>>;

/** A response in the text of a file. */
interface Use {
  readonly code: string;
  readonly file: string;
  readonly node: Json;
}

/** The responses of some files that belong together. */
export class Responses {
  readonly #documents: ReadonlyMap<string, unknown>;
  readonly #uses: Use[] = [];

  private constructor(documents: ReadonlyMap<string, unknown>) {
    this.#documents = documents;
    for (const [file, document] of documents) this.#collect(file, document, new WeakSet());
  }

  static async of(tree: Tree, files: Iterable<string>): Promise<Responses> {
    const documents = new Map<string, unknown>();
    for (const file of files) documents.set(file, parsed((await tree.read(file)) ?? ''));
    return new Responses(documents);
  }

  /**
   * What to write for a code that is missing.
   *
   * @param file the file that it is written into.
   * @param pointer the `responses` there.
   * @returns a reference to the response that is shared for the code, and where that is, as `file#pointer`; else
   * what most errors beside it look like; nothing where neither is plain.
   */
  forMissing(code: string, file: string, pointer: Pointer): { value: Value; shared?: string } | undefined {
    const shared = this.#sharedFor(code);
    if (shared !== undefined) return { value: { $ref: this.#written(shared, file) }, shared };
    const body = this.#usualBody(file, pointer);
    return body && { value: { description: STATUS_CODES[code] ?? 'Error', ...body } };
  }

  /** Whether a response is shared for this code. */
  hasShared(code: string): boolean {
    return this.#sharedFor(code) !== undefined;
  }

  #collect(file: string, node: unknown, seen: WeakSet<object>): void {
    if (typeof node !== 'object' || node === null || seen.has(node)) return; // aliases lead to one node often, or in circles
    seen.add(node);
    for (const [name, member] of Object.entries(node)) {
      if (name === 'responses' && isObject(member)) {
        for (const [code, response] of Object.entries(member)) {
          if (/^[1-5](\d\d|XX)$|^default$/.test(code) && isObject(response))
            this.#uses.push({ code, file, node: response });
        }
      }
      this.#collect(file, member, seen);
    }
  }

  /** The response that most operations refer to under this code, else the only component that is named after it. */
  #sharedFor(code: string): string | undefined {
    const counts = new Map<string, number>();
    for (const use of this.#uses) {
      const target = use.code === code ? this.#target(use) : undefined;
      if (target !== undefined) counts.set(target, (counts.get(target) ?? 0) + 1);
    }
    if (counts.size > 0) return majority(counts);
    const phrase = (STATUS_CODES[code] ?? '').toLowerCase().replace(/[^a-z]/g, '');
    const names = [code, phrase, `${code}${phrase}`].flatMap((name) => [
      name,
      `${name}error`,
      `${name}response`,
      `http${name}`,
      `error${name}`,
    ]);
    const named = this.#components().filter((target) => {
      const name = target
        .split('/')
        .at(-1)
        ?.toLowerCase()
        .replace(/[^a-z0-9]/g, '');
      return name !== undefined && names.includes(name);
    });
    return named.length === 1 ? named[0] : undefined;
  }

  /** The shared responses, each as `file#pointer`. */
  #components(): string[] {
    return [...this.#documents].flatMap(([file, document]) => {
      const sections: [string, unknown][] = [
        ['#/components/responses/', at(document, ['components', 'responses'])],
        ['#/responses/', at(document, ['swagger']) === undefined ? undefined : at(document, ['responses'])],
      ];
      return sections.flatMap(([prefix, section]) =>
        isObject(section) ? Object.keys(section).map((name) => `${file}${prefix}${escaped(name)}`) : [],
      );
    });
  }

  /** Where a response refers to, as `file#pointer`; nothing where it leads to no response that was read. */
  #target({ file, node }: Use): string | undefined {
    const { $ref } = node;
    if (typeof $ref !== 'string' || /^[a-z][a-z+.-]*:/i.test($ref)) return undefined;
    const [path = '', fragment] = $ref.split('#');
    const target = path === '' ? file : posix.join(posix.dirname(file), path);
    return isObject(this.#resolve(target, fragment))
      ? `${target}${fragment === undefined ? '' : `#${fragment}`}`
      : undefined;
  }

  #resolve(file: string, fragment = ''): unknown {
    const segments = fragment
      .split('/')
      .slice(1)
      .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
    return at(this.#documents.get(file), segments);
  }

  /** A `$ref` to a target, relative to the file that holds it, as that writes the others. */
  #written(target: string, file: string): string {
    const [path = '', fragment] = target.split('#');
    const hash = fragment === undefined ? '' : `#${fragment}`;
    if (path === file) return hash;
    const relative = posix.relative(posix.dirname(file), path);
    const others = this.#uses.filter((use) => use.file === file).map(({ node }) => node.$ref);
    const isDotted = others.some((ref) => typeof ref === 'string' && ref.startsWith('./'));
    return `${isDotted && !relative.startsWith('.') ? './' : ''}${relative}${hash}`;
  }

  /** What most errors of the operation, or else of the file, have beside their descriptions. */
  #usualBody(file: string, pointer: Pointer): Record<string, Value> | undefined {
    const responses = at(this.#documents.get(file), pointer);
    const own = isObject(responses) ? Object.values(responses) : [];
    const isError = ({ code }: Use) => /^[45]|^default$/.test(code);
    const errors = this.#uses.filter((use) => use.file === file && isError(use));
    const siblings = errors.filter(({ node }) => own.includes(node));
    return this.#usual(siblings) ?? (errors.length >= 2 ? this.#usual(errors) : undefined);
  }

  #usual(errors: readonly Use[]): Record<string, Value> | undefined {
    const counts = new Map<string, number>();
    for (const use of errors) {
      const body = JSON.stringify(plainBody(this.#followed(use)) ?? null);
      counts.set(body, (counts.get(body) ?? 0) + 1);
    }
    const usual = majority(counts);
    return usual === undefined ? undefined : (JSON.parse(usual) ?? undefined);
  }

  /** The response itself, if it stands in the same file: in another its references would lead elsewhere. */
  #followed(use: Use): Json {
    const target = this.#target(use);
    if (target === undefined) return use.node;
    const [file = '', fragment] = target.split('#');
    const node = file === use.file ? this.#resolve(file, fragment) : undefined;
    return isObject(node) ? node : use.node;
  }
}

/** The body of a response that holds nothing of its own: references to schemas, no headers and no examples. */
function plainBody(response: Json): Record<string, Value> | undefined {
  const { description: _description, ...body } = response;
  const [name, ...others] = Object.keys(body);
  if (name === undefined) return {};
  if (others.length > 0) return undefined;
  if (name === 'schema') return isReference(body.schema) ? { schema: body.schema } : undefined;
  if (name !== 'content' || !isObject(body.content) || Object.keys(body.content).length === 0)
    return undefined;
  const isPlain = Object.values(body.content).every(
    (media) => isObject(media) && Object.keys(media).join() === 'schema' && isReference(media.schema),
  );
  return isPlain ? { content: body.content as Record<string, Value> } : undefined;
}

const isReference = (schema: unknown): schema is { $ref: string } =>
  isObject(schema) && Object.keys(schema).join() === '$ref' && typeof schema.$ref === 'string';

/** What more than half of all have. */
function majority(counts: ReadonlyMap<string, number>): string | undefined {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].find(([, count]) => count > total / 2)?.[0];
}

function parsed(text: string): unknown {
  try {
    return /^\s*\{/.test(text) ? JSON.parse(text) : parse(text, { uniqueKeys: false, logLevel: 'silent' });
  } catch {
    return undefined; // flow style, or not readable, which is told elsewhere
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const at = (node: unknown, pointer: Pointer): unknown =>
  pointer.reduce(
    (value: unknown, segment) =>
      typeof value === 'object' && value !== null ? (value as Json)[segment] : undefined,
    node,
  );

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
