import { describe, expect, test } from '@jest/globals';
import { Document, type RulesetDefinition, Spectral } from '@stoplight/spectral-core';
import { Json } from '@stoplight/spectral-parsers';
import { type Located, type Property, Schemas, valuesOf } from '../../functions/openapi/schema.ts';

const at = (node: unknown, pointer: Located['pointer'] = ['here']): Located => ({ node, pointer });
const ref = (pointer: string) => ({ $ref: `#/${pointer}` });
const rootOf = (schemas: unknown) => ({ openapi: '3.1.0', components: { schemas } });

const namesIn = (properties: readonly Property[]): readonly string[] => properties.map(({ name }) => name);
const propertiesOf = (schema: unknown, root: unknown = {}) =>
  namesIn(new Schemas(root).properties(at(schema)));
const typesOf = (schema: unknown, root: unknown = {}) => new Schemas(root).types(at(schema));
const belowOf = (schema: unknown, root: unknown = {}) =>
  [...new Schemas(root).below([at(schema)], new Set())].map(namesIn);

/** What Spectral makes of a document before its functions see it. */
async function resolved(document: object): Promise<unknown> {
  let seen: unknown;
  const look = (_input: unknown, _options: unknown, { documentInventory }: { documentInventory: object }) => {
    seen = (documentInventory as { resolved?: unknown }).resolved;
  };
  const spectral = new Spectral();
  spectral.setRuleset({
    rules: { look: { given: '$', then: { function: look } } },
  } as never as RulesetDefinition);
  await spectral.run(new Document(JSON.stringify(document), Json as never, '/openapi.json'));
  return seen;
}

describe('the name of a schema is', () => {
  const named = { title: 'A title' };
  test('that of its component, before its title', () => {
    expect(new Schemas(rootOf({ Pet: named })).nameOf(named)).toBe('Pet');
  });
  test('that of its definition in 2.0', () => {
    expect(new Schemas({ swagger: '2.0', definitions: { Pet: named } }).nameOf(named)).toBe('Pet');
  });
  test('its title when it is no component', () => {
    expect(new Schemas(rootOf({ Pet: { title: 'A title' } })).nameOf(named)).toBe('A title');
  });
  test('any, also one that every object has', () => {
    const components = JSON.parse('{ "__proto__": {}, "constructor": {} }');
    const schemas = new Schemas(rootOf(components));
    expect(Object.values(components).map((node) => schemas.nameOf(node))).toEqual([
      '__proto__',
      'constructor',
    ]);
  });
  test('none for what has none', () => {
    for (const node of [{}, { title: 5 }, { title: ['Pet'] }, 'Pet', 5, [], undefined]) {
      expect(new Schemas(rootOf({ Pet: named })).nameOf(node)).toBeUndefined();
    }
  });
  test.each([[undefined], [null], ['x'], [{ components: null }], [{ components: { schemas: ['Pet'] } }]])(
    'its title in the malformed document %j',
    (root) => {
      expect(new Schemas(root).nameOf(named)).toBe('A title');
    },
  );
});

describe('the properties of a schema', () => {
  test('are those that it names, in their order', () => {
    expect(propertiesOf({ properties: { b: {}, a: true, c: null } })).toEqual(['b', 'a', 'c']);
  });
  test('are those of its compositions, at any depth', () => {
    const schema = {
      properties: { own: {} },
      allOf: [{ properties: { all: {} } }, { anyOf: [{ oneOf: [{ properties: { deep: {} } }] }] }],
      anyOf: [{ properties: { any: {} } }],
      oneOf: [{ properties: { one: {} } }],
    };
    expect(propertiesOf(schema)).toEqual(['own', 'all', 'deep', 'any', 'one']);
  });
  test('come as often as they are written', () => {
    expect(propertiesOf({ properties: { id: {} }, allOf: [{ properties: { id: {} } }] })).toEqual([
      'id',
      'id',
    ]);
  });
  test('are not those of what is inside', () => {
    const inner = { properties: { inner: {} } };
    const schema = { items: inner, additionalProperties: inner, not: inner, properties: { own: inner } };
    expect(propertiesOf(schema)).toEqual(['own']);
  });
  test('may have any name', () => {
    const properties = JSON.parse('{ "__proto__": {}, "constructor": {}, "toString": {} }');
    expect(propertiesOf({ properties })).toEqual(['__proto__', 'constructor', 'toString']);
    expect(propertiesOf({ properties: {} })).toEqual([]);
  });
  test('know where they stand, and in what', () => {
    const properties = { id: { type: 'string' } };
    const schema = { allOf: [{}, { properties }] };
    const pointer = ['here', 'allOf', 1, 'properties'];
    expect(new Schemas({}).properties(at(schema))).toEqual([
      { name: 'id', node: properties.id, pointer: [...pointer, 'id'], owner: { node: properties, pointer } },
    ]);
  });
  test('stand in their place also where a $ref in it leads elsewhere', () => {
    const schema = { properties: { next: ref('components/schemas/Pet') } };
    const [property] = new Schemas(rootOf({ Pet: schema })).properties(at(schema));
    expect(property).toMatchObject({ node: schema, pointer: ['components', 'schemas', 'Pet'] });
    expect(property?.owner).toEqual({ node: schema.properties, pointer: ['here', 'properties'] });
  });
  test('are those behind a $ref', () => {
    const root = rootOf({ Pet: { properties: { name: {} } } });
    const schema = { allOf: [ref('components/schemas/Pet'), { properties: { tag: {} } }] };
    expect(propertiesOf(ref('components/schemas/Pet'), root)).toEqual(['name']);
    expect(propertiesOf(schema, root)).toEqual(['name', 'tag']);
  });
  test('are there once where a composition leads back to itself', () => {
    const pet: Record<string, unknown> = { properties: { name: {} } };
    pet.allOf = [pet, ref('components/schemas/Pet')];
    expect(propertiesOf(pet, rootOf({ Pet: pet }))).toEqual(['name']);
  });
  test.each([
    [undefined],
    [null],
    [true],
    ['properties'],
    [[{ properties: { a: {} } }]],
    [{ properties: null }],
    [{ properties: [{}] }],
    [{ allOf: { properties: { a: {} } } }],
    [{ allOf: [null, 5, 'x', [{ properties: { a: {} } }]] }],
    [{ $ref: '#/nowhere' }],
    [{ $ref: 'other.json#/Pet' }],
  ])('are none in %j', (schema) => {
    expect(propertiesOf(schema)).toEqual([]);
  });
  test('are none in what throws when it is asked', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect([propertiesOf(proxy), typesOf(proxy), belowOf(proxy)]).toEqual([[], [], []]);
  });
  test('are read to a bounded depth of compositions', () => {
    const nested = (depth: number) => {
      let schema: object = { properties: { deepest: {} } };
      for (let level = 0; level < depth; level += 1) schema = { allOf: [schema] };
      return schema;
    };
    expect(propertiesOf(nested(20))).toEqual(['deepest']);
    expect(propertiesOf(nested(10_000))).toEqual([]);
    expect(typesOf(nested(10_000))).toEqual([]);
  });
});

describe('below a schema', () => {
  test('the properties of each come together', () => {
    const schema = {
      properties: { a: { properties: { b: {}, c: {} } } },
      allOf: [{ properties: { d: {} } }],
    };
    expect(belowOf(schema).sort()).toEqual([['a'], ['b', 'c'], ['d']]);
  });
  const inner = { properties: { inner: {} } };
  test.each([
    ['properties', { a: inner }],
    ['patternProperties', { '^a': inner }],
    ['dependentSchemas', { a: inner }],
    ['additionalProperties', inner],
    ['unevaluatedProperties', inner],
    ['items', inner],
    ['items', [{}, inner]],
    ['prefixItems', [inner]],
    ['contains', inner],
    ['allOf', [inner]],
    ['anyOf', [true, inner]],
    ['oneOf', [inner]],
    ['if', inner],
    ['then', inner],
    ['else', inner],
  ])('they are found in %s: %j', (keyword, value) => {
    expect(belowOf({ [keyword]: value })).toContainEqual(['inner']);
  });
  test.each(['not', 'example', 'default', 'const', 'discriminator', 'x-schema', '$defs', 'constructor'])(
    'they are not looked for in %s',
    (keyword) => {
      expect(belowOf({ [keyword]: inner })).toEqual([]);
      expect(belowOf({ [keyword]: { inner } })).toEqual([]);
    },
  );
  test('they know where they stand', () => {
    const schema = { items: { oneOf: [{ properties: { a: {} } }] } };
    const [[property] = []] = new Schemas({}).below([at(schema)], new Set());
    expect(property?.pointer).toEqual(['here', 'items', 'oneOf', 0, 'properties', 'a']);
  });
  test('they are found behind a $ref', () => {
    const root = rootOf({ Pet: { properties: { name: {} } } });
    const [[property] = []] = new Schemas(root).below(
      [at({ items: ref('components/schemas/Pet') })],
      new Set(),
    );
    expect(property?.pointer).toEqual(['components', 'schemas', 'Pet', 'properties', 'name']);
  });
  test('what has been seen is not read again, and what is read has been seen', () => {
    const shared = { properties: { a: {} } };
    const seen = new Set<unknown>();
    const schemas = new Schemas({});
    expect([...schemas.below([at(shared), at({ items: shared })], seen)]).toHaveLength(1);
    expect(seen.has(shared)).toBe(true);
    expect([...schemas.below([at({ items: shared })], seen)]).toHaveLength(0);
  });
  test('nothing is where nothing is well-formed', () => {
    for (const schema of [
      undefined,
      null,
      false,
      'x',
      [{ properties: { a: {} } }],
      { items: null, properties: ['a'], allOf: 'x', additionalProperties: true, patternProperties: 5 },
      { $ref: '#/nowhere' },
    ]) {
      expect(belowOf(schema)).toEqual([]);
    }
  });
  test('any depth is read', () => {
    let schema: object = { properties: { deepest: {} } };
    for (let level = 0; level < 5000; level += 1) schema = { items: schema };
    expect(belowOf(schema)).toEqual([['deepest']]);
  });
});

describe('each schema is read once', () => {
  /** Schemas that count how often their `properties` are looked for. */
  const reads = new Map<object, number>();
  const counted = <Node extends object>(node: Node): Node => {
    const proxy: Node = new Proxy(node, {
      get(target, name) {
        if (name === 'properties') reads.set(proxy, (reads.get(proxy) ?? 0) + 1);
        return Reflect.get(target, name);
      },
    });
    return proxy;
  };
  const mostReads = () => Math.max(...reads.values());

  test('below, of thousands that hold each other', () => {
    const nodes: Record<string, unknown>[] = [];
    for (let index = 0; index < 3000; index += 1) nodes.push(counted({}));
    for (const [index, node] of nodes.entries()) {
      const [next, far, back] = [index + 1, index * 7 + 3, index - 5].map((to) =>
        nodes.at(to % nodes.length),
      );
      node.properties = { next, far, back };
      node.anyOf = [next, far];
      node.items = back;
    }
    reads.clear();
    expect(belowOf(nodes[0])).toHaveLength(nodes.length);
    expect(reads.size).toBe(nodes.length);
    expect(mostReads()).toBeLessThanOrEqual(2); // once as the owner of its properties, once for its parts
  });

  test('in compositions that share their parts, for their properties and types', () => {
    reads.clear();
    let schema: object = counted({ type: 'object' });
    for (let level = 0; level < 22; level += 1)
      schema = counted({ allOf: [schema, schema], anyOf: [schema] });
    const schemas = new Schemas({});
    for (let time = 0; time < 3; time += 1) expect(schemas.properties(at(schema))).toEqual([]);
    expect(reads.size).toBe(23);
    expect(mostReads()).toBe(1);
    expect(schemas.types(at(schema))).toEqual(['object']);
  });
});

describe('the types of a schema are', () => {
  test.each<[string, unknown, string[]]>([
    ['its own', { type: 'string' }, ['string']],
    ['its own in a list', { type: ['integer', 'string'] }, ['integer', 'string']],
    ['without null', { type: ['string', 'null'] }, ['string']],
    ['without null in 3.0', { type: 'string', nullable: true }, ['string']],
    [
      'its own before those of its compositions',
      { type: 'string', anyOf: [{ type: 'integer' }] },
      ['string'],
    ],
    [
      'those of its alternatives, each once',
      { oneOf: [{ type: 'string' }, { type: ['string', 'integer'] }] },
      ['string', 'integer'],
    ],
    [
      'those of anyOf and oneOf',
      { anyOf: [{ type: 'string' }], oneOf: [{ type: 'array' }] },
      ['string', 'array'],
    ],
    [
      'those of the first part that says any',
      { allOf: [{}, { type: 'object' }, { type: 'string' }] },
      ['object'],
    ],
    ['those at any depth', { allOf: [{ anyOf: [{ oneOf: [{ type: 'array' }] }] }] }, ['array']],
    ['unknown where it says nothing', {}, []],
    ['unknown where it is null only', { type: 'null' }, []],
    ['unknown where one alternative may be anything', { anyOf: [{ type: 'string' }, {}] }, []],
    ['unknown where alternatives are empty', { anyOf: [] }, []],
    ['not guessed from what stands beside them', { properties: { a: {} }, items: {}, enum: ['a'] }, []],
    ['unknown where they are malformed', { type: { string: true } }, []],
    ['those that are well-formed', { type: [5, null, ['array'], 'string'] }, ['string']],
    ['unknown where the schema is a boolean', true, []],
    ['unknown where the schema is a text', 'string', []],
    ['unknown where a $ref leads nowhere', { $ref: '#/nowhere' }, []],
  ])('%s', (_, schema, types) => {
    expect(typesOf(schema)).toEqual(types);
  });
  test('those behind a $ref', () => {
    expect(typesOf(ref('components/schemas/Name'), rootOf({ Name: { type: 'string' } }))).toEqual(['string']);
  });
  test('unknown where it leads back to itself only', () => {
    const schema: Record<string, unknown> = {};
    schema.allOf = [schema];
    expect(typesOf(schema)).toEqual([]);
  });
});

describe('a $ref that is left is followed', () => {
  const root = {
    a: { $ref: '#/b' },
    b: { type: 'string' },
    'c/d~e f%': { type: 'integer' },
    list: [{ type: 'array' }],
    self: { $ref: '#/self' },
    ping: { $ref: '#/pong' },
    pong: { $ref: '#/ping' },
  };
  const follow = ($ref: unknown) => new Schemas(root).follow(at({ $ref }));

  test.each<[string, unknown, Located['pointer']]>([
    ['#/b', root.b, ['b']],
    ['#/a', root.b, ['b']],
    ['#/c~1d~0e%20f%25', root['c/d~e f%'], ['c/d~e f%']],
    ['#/c~1d~0e f%', root['c/d~e f%'], ['c/d~e f%']],
    ['#/list/0', root.list[0], ['list', '0']],
  ])('%s', ($ref, node, pointer) => {
    expect(follow($ref)).toEqual({ node, pointer });
  });
  test.each([
    '#/nowhere',
    '#/b/type/x',
    '#/list/1',
    '#/constructor',
    '#/__proto__',
    '#/self',
    '#/ping',
    '#/',
  ])('to nothing: %s', ($ref) => {
    expect(follow($ref).node).toBeUndefined();
  });
  test.each([['other.json#/b'], ['#'], [''], [5], [null]])(
    'not when it is none to this document: %j',
    ($ref) => {
      expect(follow($ref)).toEqual(at({ $ref }));
    },
  );
  test('not where there is none', () => {
    for (const node of [undefined, null, 'x', [], {}])
      expect(new Schemas(root).follow(at(node))).toEqual(at(node));
  });
});

describe('what Spectral leaves of a schema that holds itself', () => {
  const schema = ref('components/schemas/Pet');
  const document = {
    openapi: '3.1.0',
    paths: { '/pets': { get: { responses: { '200': { content: { 'application/json': { schema } } } } } } },
    components: {
      schemas: {
        Pet: { type: 'object', allOf: [ref('components/schemas/Animal')], properties: { mate: schema } },
        Animal: {
          properties: {
            parent: ref('components/schemas/Animal'),
            owner: { $ref: '#/components/schemas/Owner' },
          },
        },
        Owner: { title: 'Somebody', type: 'object', properties: { pets: { type: 'array', items: schema } } },
      },
    },
  };
  const schemaIn = (root: unknown) =>
    new Schemas(root).follow({
      node: (root as typeof document).paths['/pets'].get.responses['200'].content['application/json'].schema,
      pointer: [],
    });

  test('is a component with a name', async () => {
    const root = await resolved(document);
    expect(new Schemas(root).nameOf(schemaIn(root).node)).toBe('Pet');
  });
  test('has its properties', async () => {
    const root = await resolved(document);
    expect([...namesIn(new Schemas(root).properties(schemaIn(root)))].sort()).toEqual([
      'mate',
      'owner',
      'parent',
    ]);
  });
  test('is read once below', async () => {
    const root = await resolved(document);
    const found = [...new Schemas(root).below([schemaIn(root)], new Set())].map(namesIn);
    expect(found.sort()).toEqual([['mate'], ['parent', 'owner'], ['pets']]);
  });
});

describe('the values of a schema', () => {
  test.each([
    [{ const: 404 }, 404],
    [{ enum: [404] }, 404],
    [{ const: 404, enum: [400] }, 404],
    [{ const: false }, false],
    [{ enum: [404, 410] }, undefined],
    [{ enum: [] }, undefined],
    [{ enum: 404 }, undefined],
    [{}, undefined],
    [null, undefined],
    [[404], undefined],
  ])('in %j: it admits only %j', (schema, only) => {
    expect(valuesOf(schema).only).toBe(only);
  });
  test('are its examples, whatever they are called', () => {
    expect(valuesOf({ example: 1, default: 2, examples: [3, null] }).examples).toEqual([1, 2, 3, null]);
    expect(valuesOf({ example: null, examples: { a: 1 } }).examples).toEqual([null]);
    for (const schema of [{}, null, 'x', { constructor: 5 }]) expect(valuesOf(schema).examples).toEqual([]);
  });
});

test('alternatives that are null say nothing of the others', () => {
  const node = { anyOf: [{ type: 'string' }, { type: 'null' }] };
  expect(new Schemas({}).types({ node, pointer: [] })).toEqual(['string']);
});

test('the properties of a schema do not depend on what was asked before', () => {
  const job: Record<string, unknown> = { properties: { id: {} } };
  const importJob = { allOf: [job, { properties: { rows: {} } }] };
  job.oneOf = [importJob];
  const names = (first: unknown[]) => {
    const schemas = new Schemas({});
    for (const node of first) schemas.properties({ node, pointer: [] });
    return schemas
      .properties({ node: importJob, pointer: [] })
      .map(({ name }) => name)
      .sort();
  };
  expect(names([job])).toEqual(names([]));
});

test('the types of a schema do not depend on what was asked before', () => {
  const a: Record<string, unknown> = {};
  const b: Record<string, unknown> = { allOf: [a] };
  a.allOf = [b, { type: 'object' }];
  const types = (first: unknown[]) => {
    const schemas = new Schemas({});
    for (const node of first) schemas.types({ node, pointer: [] });
    return schemas.types({ node: b, pointer: [] });
  };
  expect(types([a])).toEqual(types([]));
});

test('a boolean or null among the components names no other', () => {
  const schemas = new Schemas({ components: { schemas: { Error: null, Anything: true } } });
  expect([schemas.nameOf(null), schemas.nameOf(true)]).toEqual([undefined, undefined]);
});

test('parts that compositions share are not multiplied', () => {
  let node: object = { properties: { a: {} } };
  for (let level = 0; level < 20; level += 1) node = { allOf: [node, node] };
  expect(new Schemas({}).properties({ node, pointer: [] }).length).toBeLessThan(100);
});

describe('a schema is unknown', () => {
  const root = rootOf({ Pet: { type: 'object' }, Alias: ref('nowhere') });
  const isUnknown = (schema: unknown) => new Schemas(root).isUnknown(at(schema));
  test.each([[ref('nowhere')], [{ $ref: 'pets.yaml' }], [ref('components/schemas/Alias')]])(
    'where its $ref leads nowhere: %j',
    (schema) => {
      expect(isUnknown(schema)).toBe(true);
    },
  );
  test.each([[{}], [true], [undefined], [{ type: 'object' }], [ref('components/schemas/Pet')]])(
    'not where it says something or nothing: %j',
    (schema) => {
      expect(isUnknown(schema)).toBe(false);
    },
  );
});

test('the items of an array stand below it', () => {
  const items = { type: 'string' };
  expect(new Schemas({}).items(at({ items }))).toEqual({ node: items, pointer: ['here', 'items'] });
  expect(new Schemas({}).items(at({ items: [items] }))).toBeUndefined();
  expect(new Schemas({}).items(at({}))).toBeUndefined();
});
