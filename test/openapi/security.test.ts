import { describe, expect, test } from '@jest/globals';
import { Description } from '../../functions/openapi/description.ts';
import { EffectiveSecurity, type Security } from '../../functions/openapi/security.ts';

const SCHEMES = {
  token: { type: 'http', scheme: 'bearer' },
  oauth: { type: 'oauth2', flows: {} },
  key: { type: 'apiKey', in: 'header', name: 'X-Key' },
  session: { type: 'apiKey', in: 'cookie', name: 'SID' },
  remember: { type: 'apiKey', in: 'cookie', name: 'RID' },
  certificate: { type: 'mutualTLS' },
  hardware: { type: 'mutualTLS' },
};
const components = { securitySchemes: SCHEMES };

/** The security of an operation in a 3.1 document; without the member when `undefined` is given. */
const securityOf = (ofOperation: unknown, ofDocument?: unknown): Security => {
  const [operation] = new Description({
    openapi: '3.1.0',
    components,
    ...(ofDocument === undefined ? {} : { security: ofDocument }),
    paths: { '/pets': { get: ofOperation === undefined ? {} : { security: ofOperation } } },
  }).operations;
  return (operation as NonNullable<typeof operation>).security;
};

const statesOf = (ofOperation: unknown, ofDocument?: unknown) => securityOf(ofOperation, ofDocument).states;

describe('the security in force is', () => {
  test('that of the document when the operation says nothing', () => {
    expect(statesOf(undefined, [{ token: [] }])).toEqual(['required']);
  });
  test('that of the operation when both say something', () => {
    expect(statesOf([{}], [{ token: [] }])).toEqual(['optional']);
    expect(statesOf([{ token: [] }], [{}])).toEqual(['required']);
  });
  test('none when the operation removes that of the document with []', () => {
    expect(statesOf([], [{ token: [] }])).toEqual(['none']);
  });
  test('none when nobody says anything', () => {
    expect(statesOf(undefined)).toEqual(['none']);
    expect(statesOf(undefined, [])).toEqual(['none']);
  });
});

describe('the states of', () => {
  test.each<[string, unknown, string[]]>([
    ['one scheme', [{ token: [] }], ['required']],
    ['two alternatives', [{ token: [] }, { key: [] }], ['required']],
    ['two schemes at once', [{ token: [], key: [] }], ['required']],
    ['a scheme that is not defined', [{ nobody: [] }], ['required']],
    ['a scheme named like a member of every object', [{ constructor: [] }], ['required']],
    ['an empty alternative', [{}], ['optional']],
    ['an empty alternative before another', [{}, { token: [] }], ['optional']],
    ['an empty alternative after another', [{ token: [] }, {}], ['optional']],
    ['an empty alternative beside a certificate', [{}, { certificate: [] }], ['optional']],
    ['a certificate alone', [{ certificate: [] }], ['mutualTLS']],
    ['certificates alone', [{ certificate: [] }, { hardware: [] }], ['mutualTLS']],
    ['certificates at once', [{ certificate: [], hardware: [] }], ['mutualTLS']],
    ['a certificate or a token', [{ certificate: [] }, { token: [] }], ['required']],
    ['a certificate and a token', [{ certificate: [], token: [] }], ['required']],
    ['a cookie alone', [{ session: [] }], ['required', 'cookie']],
    ['cookies alone', [{ session: [] }, { session: [], remember: [] }], ['required', 'cookie']],
    ['a cookie or a token', [{ session: [] }, { token: [] }], ['required']],
    ['a cookie and a key', [{ session: [], key: [] }], ['required', 'cookie']],
    ['a cookie or a certificate', [{ session: [] }, { certificate: [] }], ['required']],
    ['a cookie or nothing', [{ session: [] }, {}], ['optional', 'cookie']],
  ])('%s', (_, security, states) => {
    expect(statesOf(security)).toEqual(states);
  });
});

describe('it is scoped', () => {
  test.each([
    ['by a scope of OAuth', [{ oauth: ['pets:read'] }], true],
    ['by a role', [{ token: ['admin'] }], true],
    ['by one alternative of two', [{ key: [] }, { oauth: ['pets:read'] }], true],
    ['by an optional requirement', [{}, { oauth: ['pets:read'] }], true],
    ['not without scopes', [{ oauth: [] }, { token: [] }], false],
    ['not by a text', [{ oauth: 'pets:read' }], false],
    ['not by null', [{ oauth: null }], false],
    ['not where it is removed', [], false],
  ])('%s', (_, security, scoped) => {
    expect(securityOf(security, [{ oauth: ['pets:write'] }]).scoped).toBe(scoped);
  });

  test('by the document when the operation says nothing', () => {
    expect(securityOf(undefined, [{ oauth: ['pets:write'] }]).scoped).toBe(true);
  });
});

describe('in OpenAPI 2.0', () => {
  const [operation, other] = new Description({
    swagger: '2.0',
    securityDefinitions: { session: { type: 'apiKey', in: 'cookie' }, basic: { type: 'basic' } },
    security: [{ session: [] }],
    paths: { '/pets': { get: {}, put: { security: [{ basic: [] }] } } },
  }).operations;

  test('the schemes stand in securityDefinitions', () => {
    expect(operation?.security.states).toEqual(['required', 'cookie']);
    expect(other?.security.states).toEqual(['required']);
  });
});

describe('malformed', () => {
  test.each([['token'], [null], [5], [true], [{}], [{ token: [] }]])(
    'security of an operation counts as absent: %j',
    (security) => {
      expect(statesOf(security, [{ token: [] }])).toEqual(['required']);
      expect(statesOf(security)).toEqual(['none']);
    },
  );

  test.each([['token'], [null], [5], [{ token: [] }]])(
    'security of the document counts as absent: %j',
    (security) => {
      expect(statesOf(undefined, security)).toEqual(['none']);
    },
  );

  test.each([[[null]], [['token']], [[5, null]], [[['token']]]])(
    'requirements are left out, which leaves none: %j',
    (security) => {
      expect(statesOf(security, [{ token: [] }])).toEqual(['none']);
    },
  );

  test('an empty list among them is the empty object that PHP writes so', () => {
    expect(statesOf([[]], [{ token: [] }])).toEqual(['optional']);
    expect(statesOf([{ token: ['read'] }, []])).toEqual(['optional']);
  });

  test('requirements are left out beside others', () => {
    expect(statesOf([null, 'token', { certificate: [] }])).toEqual(['mutualTLS']);
  });

  test.each([
    [{ securitySchemes: null }],
    [{ securitySchemes: [] }],
    [{ securitySchemes: { certificate: 5 } }],
  ])('schemes still count as security: %j', (malformed) => {
    const security = new EffectiveSecurity({ components: malformed });
    expect(security.of({ security: [{ certificate: [] }] }).states).toEqual(['required']);
  });

  test('roots and operations have none', () => {
    for (const malformed of [null, undefined, 5, 'x', []]) {
      expect(new EffectiveSecurity(malformed).of(malformed)).toEqual({ states: ['none'], scoped: false });
    }
  });

  test('scheme names do not reach into the prototype', () => {
    const root = JSON.parse('{ "security": [{ "__proto__": [] }], "components": { "securitySchemes": {} } }');
    expect(new EffectiveSecurity(root).of({}).states).toEqual(['required']);
  });
});

describe('a document has schemes', () => {
  test.each<[boolean, object]>([
    [true, { components }],
    [true, { securityDefinitions: SCHEMES }],
    [false, {}],
    [false, { components: { securitySchemes: {} } }],
    [false, { components: { securitySchemes: ['token'] } }],
  ])('%s: %j', (expected, root) => {
    expect(new EffectiveSecurity(root).hasSchemes).toBe(expected);
  });
});

test('one scheme with scopes among others makes the security scoped', () => {
  expect(securityOf([{ token: [], oauth: ['pets:read'] }]).scoped).toBe(true);
});

test('only the key of an API can be a session cookie', () => {
  const root = { components: { securitySchemes: { odd: { type: 'http', scheme: 'basic', in: 'cookie' } } } };
  expect(new EffectiveSecurity(root).of({ security: [{ odd: [] }] }).states).toEqual(['required']);
});
