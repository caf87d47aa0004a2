/**
 * Descriptions that say the same in another way have the same findings, whatever their order. A finding is a
 * rule, a place and a message; what is not named here stays as it is.
 *
 * | what changes                       | what that changes in the findings                                        |
 * | ---------------------------------- | ------------------------------------------------------------------------ |
 * | YAML becomes JSON                  | nothing                                                                  |
 * | the order of keys                  | nothing                                                                  |
 * | inline responses become components | the place: what is wrong in a response is in the component; a code that  |
 * |                                    | is wrong for the operation is at `responses`, where several are one      |
 * | header names become upper-case     | names in places and messages                                             |
 * | path items become files, what they | the place: it is in the file, above a key that a URI has to encode,      |
 * | share another one                  | which Spectral does not find there                                       |
 * | `401` becomes `4XX`                | what is said of 401 alone is gone, and so is what asks for a 4xx code;   |
 * |                                    | all else is said of `4XX`, and `http-error-content` asks of it what it   |
 * |                                    | does not ask of 401                                                      |
 *
 * The descriptions of `../shared/specs` are not in a clone; without them this is about the committed ones only.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Document, Ruleset, type RulesetDefinition, Spectral } from '@stoplight/spectral-core';
import { Json } from '@stoplight/spectral-parsers';
import { httpAndFileResolver } from '@stoplight/spectral-ref-resolver';
import { RULE_IDS, rulesetOf } from '../ruleset/ruleset.ts';
import { documentOf, hasSpecs, specs } from '../scripts/specs.ts';
import { richDescription, VERSIONS } from './descriptions/rich.ts';

/** Small and middle ones, each in one file, of all versions. */
const SPECS: Readonly<Record<string, string>> = {
  'nytimes-books': '2.0',
  netlify: '2.0',
  'uk-govpay': '3.0',
  'paypal-payouts-v1': '3.0',
  sumup: '3.0',
  'scalar-galaxy': '3.1',
  pokeapi: '3.1',
  'oai-tags-32': '3.2',
};
const made = (version: string) =>
  new Document(JSON.stringify(richDescription(version)), Json as never, '/made.json');
const DESCRIPTIONS: [id: string, version: string, read: () => ReturnType<typeof documentOf>][] = [
  ...Object.keys(VERSIONS).map((version): [string, string, () => ReturnType<typeof documentOf>] => [
    'a made one',
    version,
    () => made(version),
  ]),
  ['traccar', '3.1', () => documentOf(resolve('examples/quick-start/traccar.yaml'))],
];
if (hasSpecs) {
  const files = specs();
  for (const [id, version] of Object.entries(SPECS))
    DESCRIPTIONS.push([id, version, () => documentOf(String(files.get(id)))]);
} else test.skip('those of ../shared/specs: they are not here', () => {});

/** The rules about 401 alone, and those that ask for a 4xx code, which `4XX` declares. */
const ABOUT_401 = ['http-401-not-403', 'http-401-only-if-secured', 'http-401-www-authenticate'];
const ASKING_FOR_4XX = [
  'http-400-if-input',
  'http-403-if-secured',
  'http-404-if-path-parameter',
  'http-412-if-precondition',
  'http-429-if-limited',
];

type Node = Record<string, unknown>;
type Path = readonly string[];

interface Found {
  readonly rule: string;
  readonly message: string;
  /** The file, where it is not the root. */
  readonly file?: string;
  readonly path: Path;
}

const RULESET = new Ruleset(rulesetOf(RULE_IDS, true) as RulesetDefinition);
// A folder each, because Spectral's resolver remembers the files that it has read.
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'metamorphic-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function lint(document: ReturnType<typeof documentOf>): Promise<Found[]> {
  const spectral = new Spectral({ resolver: httpAndFileResolver });
  spectral.setRuleset(RULESET);
  const results = await spectral.run(document);
  return results
    .filter(({ code }) => String(code).startsWith('http-'))
    .map(({ code, message, path, source }) => {
      const at = { rule: String(code), message, path: path.map(String) };
      return source === document.source ? at : { ...at, file: relative(folder, String(source)) };
    });
}

/** Lints a text of JSON that stands in the temporary folder. */
function lintJson(text: string): Promise<Found[]> {
  const root = join(folder, 'root.json');
  writeFileSync(root, text);
  return lint(new Document(text, Json as never, root));
}

const line = ({ rule, message, file, path }: Found): string =>
  `${rule} ${file === undefined ? '' : `${file}#`}/${path.join('/')} ${message}`;
const lines = (found: readonly Found[]): string[] => found.map(line).sort();
const places = (found: readonly Found[]): string[] => lines(found.map((one) => ({ ...one, message: '' })));

const isObject = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const members = (value: unknown): [string, unknown][] => (isObject(value) ? Object.entries(value) : []);

/** Calls back for every object, with where it stands; what that changes below is visited as it is then. */
function visit(node: unknown, see: (node: Node, path: Path) => void, path: Path = []): void {
  if (typeof node !== 'object' || node === null) return;
  if (isObject(node)) see(node, path);
  for (const [key, child] of Object.entries(node)) visit(child, see, [...path, key]);
}

const NAMES = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

/** Every Responses Object of an operation, also of webhooks and callbacks, with where it stands. */
function eachResponses(root: Node, see: (responses: Node, path: Path) => void): void {
  const readItem = (item: unknown, path: Path): void => {
    for (const [method, operation] of members(item)) {
      if (!NAMES.includes(method) || !isObject(operation)) continue;
      if (isObject(operation.responses)) see(operation.responses, [...path, method, 'responses']);
      for (const [name, callback] of members(operation.callbacks))
        for (const [url, inner] of members(callback))
          readItem(inner, [...path, method, 'callbacks', name, url]);
    }
  };
  for (const place of ['paths', 'webhooks'])
    for (const [name, item] of members(root[place])) readItem(item, [place, name]);
}

/** Where the components stand: in 2.0, beside the paths. */
const componentsPath = (root: Node): Path => ('swagger' in root ? [] : ['components']);
const componentsOf = (root: Node): Node => ('swagger' in root ? root : child(root, 'components'));

/** The object under a key, which is made when there is none. */
function child(node: Node, key: string): Node {
  node[key] ??= {};
  return node[key] as Node;
}

const KINDS = [
  'schemas',
  'definitions',
  'responses',
  'parameters',
  'headers',
  'examples',
  'requestBodies',
  'links',
  'pathItems',
];
/** The components that a `$ref` may lead to, by kind. */
const sharedComponents = (root: Node): [string, Node][] =>
  members(componentsOf(root)).filter(
    (entry): entry is [string, Node] => KINDS.includes(entry[0]) && isObject(entry[1]),
  );

/** In another file, Spectral does not find a key that a URI has to encode, such as the expression of a callback. */
function findable(path: Path): Path {
  const end = path.map((key) => key.replaceAll('/', '')).findIndex((key) => encodeURIComponent(key) !== key);
  return end < 0 ? path : path.slice(0, end);
}

const escaped = (segment: string): string => segment.replaceAll('~', '~0').replaceAll('/', '~1');

/** JSON with the members of every object in another order, also those that look like numbers. */
function ordered(value: unknown, arrange: (entries: [string, unknown][]) => [string, unknown][]): string {
  if (Array.isArray(value)) return `[${value.map((item) => ordered(item, arrange)).join()}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const pairs = arrange(members(value)).map(
    ([key, child]) => `${JSON.stringify(key)}:${ordered(child, arrange)}`,
  );
  return `{${pairs.join()}}`;
}

describe.each(DESCRIPTIONS)('%s (%s) has the same findings', (_id, version, read) => {
  let text = '';
  let base: Found[] = [];
  const data = (): Node => JSON.parse(text);

  beforeAll(async () => {
    text = JSON.stringify(read().data);
    base = await lint(read());
    expect(base.length).toBeGreaterThan(0);
  });

  test('as JSON', async () => {
    expect(lines(await lintJson(text))).toEqual(lines(base));
  });

  test.each<[string, (entries: [string, unknown][]) => [string, unknown][]]>([
    ['in the reverse order', (entries) => entries.reverse()],
    ['in the order of the alphabet', (entries) => entries.sort(([one], [other]) => (one < other ? -1 : 1))],
  ])('%s', async (_order, arrange) => {
    const arranged = ordered(read().data, arrange);
    expect(arranged).not.toBe(text);
    expect(lines(await lintJson(arranged))).toEqual(lines(base));
  });

  test('with its responses among the components', async () => {
    const root = data();
    const shared = child(componentsOf(root), 'responses');
    const path = [...componentsPath(root), 'responses'];
    const moved = new Map<string, Path>();
    eachResponses(root, (responses, at) => {
      for (const [key, response] of members(responses)) {
        if (!isObject(response) || '$ref' in response || key.startsWith('x-')) continue;
        const name = `Moved${'abcdefghij'[moved.size % 10]}${'x'.repeat(Math.floor(moved.size / 10))}`;
        shared[name] = response;
        responses[key] = { $ref: `#/${[...path, name].join('/')}` };
        moved.set([...at, key].join('\0'), [...path, name]);
      }
    });
    const expected = base.map((finding) => {
      const depth = finding.path.lastIndexOf('responses') + 2;
      const component = moved.get(finding.path.slice(0, depth).join('\0'));
      if (component === undefined) return finding;
      // A code that is wrong for the operation: the message names that.
      const isKey =
        depth === finding.path.length && /^[A-Z]+ (?:\/|webhook |callback )/.test(finding.message);
      return {
        ...finding,
        path: isKey ? finding.path.slice(0, -1) : [...component, ...finding.path.slice(depth)],
      };
    });
    const found = await lintJson(JSON.stringify(root));
    expect(places(found)).toEqual([...new Set(places(expected))]);
    const known = new Set(lines(expected));
    expect(lines(found).filter((one) => !known.has(one))).toEqual([]);
  });

  test('with its header names in upper case', async () => {
    const root = data();
    visit(root, (node, path) => {
      if (isObject(node.headers) && path.at(-2) === 'responses') {
        node.headers = Object.fromEntries(
          members(node.headers).map(([name, header]) => [name.toUpperCase(), header]),
        );
      }
      if (node.in === 'header' && typeof node.name === 'string') node.name = node.name.toUpperCase();
    });
    const lower = (found: readonly Found[]) =>
      lines(found)
        .map((one) => one.toLowerCase())
        .sort();
    expect(lower(await lintJson(JSON.stringify(root)))).toEqual(lower(base));
  });

  // In another file, because Spectral leaves some references back to the root as they are, not always the same.
  test('with its path items in files, and its components in another one', async () => {
    const root = data();
    const home = 'shared.json';
    const items = new Map(members(root.paths).map(([path], index) => [path, `paths/${index}.json`]));
    const write = (file: string, value: unknown) => writeFileSync(join(folder, file), JSON.stringify(value));
    /** What leads into a path item goes to its file, and all else to where the components are. */
    const redirect = (value: unknown, from: string) =>
      visit(value, (node) => {
        if (typeof node.$ref !== 'string' || !node.$ref.startsWith('#')) return;
        const [, first, path = '', ...rest] = node.$ref.split('/');
        const item = items.get(decodeURIComponent(path).replaceAll('~1', '/').replaceAll('~0', '~'));
        if (first === 'paths' && item !== undefined) node.$ref = `${from}${item}#/${rest.join('/')}`;
        else node.$ref = `${from}${home}${node.$ref}`;
      });
    mkdirSync(join(folder, 'paths'));
    for (const [path, item] of members(root.paths)) {
      redirect(item, '../');
      write(String(items.get(path)), item);
      (root.paths as Node)[path] = { $ref: items.get(path) };
    }
    const moved = new Set<string>();
    const shared = structuredClone(root);
    delete shared.paths;
    write(home, shared);
    for (const [kind, component] of sharedComponents(root)) {
      for (const name of Object.keys(component)) {
        const path = [...componentsPath(root), kind, name];
        moved.add(path.join('\0'));
        component[name] = { $ref: `${home}#/${path.map(escaped).join('/')}` };
      }
    }
    const expected = base.map((finding) => {
      const [first, path = '', ...rest] = finding.path;
      const item = first === 'paths' ? items.get(path) : undefined;
      if (item !== undefined) return { ...finding, file: item, path: findable(rest) };
      const depth = componentsPath(root).length + 2;
      return moved.has(finding.path.slice(0, depth).join('\0')) ? { ...finding, file: home } : finding;
    });
    expect(lines(await lintJson(JSON.stringify(root)))).toEqual(lines(expected));
  });

  const withRanges = version === '2.0' ? test.skip : test; // 2.0 has no ranges
  withRanges('with 4XX for 401 (from 3.0 on)', async () => {
    const root = data();
    const touched = new Set<string>();
    /** Of 401 it is no fault to be empty. */
    const empty = new Map<string, Found>();
    eachResponses(root, (responses, at) => {
      const response = responses['401'];
      if (!isObject(response) || '4XX' in responses) return;
      delete responses['401'];
      responses['4XX'] = response;
      touched.add(at.join('\0'));
      const ref = String(response.$ref ?? '')
        .split('/')
        .slice(1);
      const path = ref.length > 0 ? ref : [...at, '4XX'];
      const target = ref.reduce<unknown>(
        (node, key) => (node as Node)[key],
        ref.length > 0 ? root : response,
      );
      if (at[0] !== 'paths' || at.includes('callbacks') || members((target as Node).content).length > 0)
        return;
      const message = '4XX declares no content that explains the error; declare the error as content.';
      empty.set(path.join('\0'), { rule: 'http-error-content', message, path });
    });
    const expected = base.flatMap((finding) => {
      const { rule, message, path } = finding;
      if (ABOUT_401.includes(rule)) return [];
      if (ASKING_FOR_4XX.includes(rule) && touched.has(path.join('\0'))) return [];
      return {
        rule,
        message: path.at(-1) === 'responses' ? message : message.replace('401 Unauthorized', '4XX'),
        path: path.map((key, index) => (key === '401' && path[index - 1] === 'responses' ? '4XX' : key)),
      };
    });
    // Where empty errors are a habit of the whole description, that is said already.
    const isHabit = base.some(({ rule, path }) => rule === 'http-error-content' && path.length === 0);
    const more = isHabit ? [] : empty.values();
    expect(lines(await lintJson(JSON.stringify(root)))).toEqual(lines([...expected, ...more]));
  });
});
