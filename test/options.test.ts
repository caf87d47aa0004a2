/** Options that do not fit are refused when the ruleset is loaded, with a message that helps. */
import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type RulesetDefinition, Spectral } from '@stoplight/spectral-core';
import * as exported from '../functions/index.ts';
import { KINDS } from '../functions/openapi/kind.ts';
import type { StatusFunction } from '../functions/spectral.ts';
import type { Then } from '../ruleset/rule.ts';
import { RULE_IDS, rulesetOf as rulesetOfRules } from '../ruleset/ruleset.ts';
import { lint } from './harness.ts';

const functions = { ...exported };
type Name = keyof typeof functions;
type Options = Readonly<Record<string, unknown>>;

/** The options that a function cannot do without; each function stands here. */
const REQUIRED: Readonly<Record<Name, Options>> = {
  carries: { responses: '401', anyOf: 'WWW-Authenticate' },
  content: { expected: true },
  declares: { anyOf: '404' },
  defaultsToError: {},
  describes: { responses: '401', notAs: 'permission' },
  errorFree: { evidence: 'error' },
  exceptions: {},
  headerSchemas: {},
  internals: {},
  lacks: { noneOf: 'Content-Type' },
  matchesStatus: {},
  offers: {},
  omits: { noneOf: '404' },
  problemMembers: {},
  registered: {},
  requires: { responses: '405', headers: 'Allow' },
  responds: {},
  statusMembers: {},
  succeeds: { among: '200' },
  uniqueHeaders: {},
  validKeys: {},
};
const NAMES = Object.keys(REQUIRED) as Name[];
const SELECTING = NAMES.filter((name) => name !== 'exceptions');

const rulesetOf = (name: Name, given: { readonly functionOptions?: unknown }): RulesetDefinition => ({
  rules: {
    'http-test': {
      given: '$',
      message: '{{error}}',
      then: { function: functions[name] as StatusFunction<unknown>, ...given } as never,
    },
  },
});

const flat = (error: unknown): string[] => {
  const { errors, message } = error as AggregateError;
  return Array.isArray(errors) ? errors.flatMap(flat) : [message];
};

/** What Spectral says of these options; nothing when it takes them. */
const refusals = (name: Name, functionOptions: unknown): string[] => {
  try {
    new Spectral().setRuleset(rulesetOf(name, { functionOptions }));
    return [];
  } catch (error) {
    return flat(error);
  }
};

const withOptions = (name: Name, more: Options) => refusals(name, { ...REQUIRED[name], ...more });

test('every function stands in this test', () => {
  expect(Object.keys(functions).sort()).toEqual(NAMES);
});

test('every file of a function is exported by its name', () => {
  // The files that hold no function: what functions are made of.
  const others = ['catalogue', 'conditions', 'finding', 'index', 'options', 'spectral'];
  const files = readdirSync('functions').filter((file) => file.endsWith('.ts'));
  const names = files.map((file) => file.slice(0, -3)).filter((file) => !others.includes(file));
  expect(names.sort()).toEqual(Object.keys(functions).sort());
});

/** All calls of functions by the rules of the package, with options that are copies: those themselves are trusted. */
const CALLS = Object.entries(
  (rulesetOfRules(RULE_IDS) as { readonly rules: Readonly<Record<string, { readonly then: Then[] }>> }).rules,
).flatMap(([id, { then }]) =>
  then.map((call) => [id, call.function, structuredClone(call.functionOptions as object)] as const),
);

test.each(CALLS)('%s gives options that fit', (_id, fn, options) => {
  expect(() => fn.validator(options)).not.toThrow();
  expect(() => fn.validator({ ...options, unknown: true })).toThrow();
});

describe.each(NAMES)('%s', (name) => {
  test('takes what it needs, and no more', () => {
    expect(refusals(name, REQUIRED[name])).toEqual([]);
  });

  test('says which of the options that it needs are missing', () => {
    const needed = Object.keys(REQUIRED[name]);
    const missing = needed.map((option) => `"${name}" function is missing "${option}" option`);
    expect(refusals(name, {})).toEqual(missing);
    for (const option of needed) {
      const { [option]: _, ...rest } = REQUIRED[name];
      expect(refusals(name, rest)).toEqual([`"${name}" function is missing "${option}" option`]);
    }
  });

  test('needs no options at all, or says what they are', () => {
    const needed = Object.keys(REQUIRED[name]).sort();
    const said =
      needed.length === 0 ? [] : [expect.stringMatching(/^"functionOptions" takes an object with /)];
    for (const none of [undefined, null]) {
      const found = refusals(name, none);
      expect(found).toEqual(said);
      for (const option of needed) expect(found[0]).toContain(option);
    }
  });

  test.each([['404'], [404], [true], [[]], [['404']]])(
    'refuses options that are no object: %j',
    (malformed) => {
      expect(refusals(name, malformed)).toEqual([
        expect.stringMatching(/^"functionOptions" takes an object/),
      ]);
    },
  );

  test('refuses an unknown option, and says which there are', () => {
    const found = withOptions(name, { foo: 1 });
    expect(found).toEqual([
      expect.stringMatching(/^"functionOptions" does not take "foo", only [a-zA-Z, ]+$/),
    ]);
    for (const option of Object.keys(REQUIRED[name])) expect(found[0]).toContain(option);
  });

  test('refuses each of several unknown options', () => {
    const found = withOptions(name, { foo: 1, bar: 2 });
    expect(found.map((text) => text.split(', only')[0])).toEqual([
      '"functionOptions" does not take "foo"',
      '"functionOptions" does not take "bar"',
    ]);
  });
});

describe('responses', () => {
  const OPTIONS: [Name, string][] = [
    ['declares', 'anyOf'],
    ['omits', 'noneOf'],
    ['omits', 'allow'],
    ['carries', 'responses'],
    ['content', 'responses'],
    ['content', 'exceptResponses'],
    ['registered', 'allow'],
    ['succeeds', 'among'],
    ['succeeds', 'needs'],
    ['describes', 'responses'],
    ['describes', 'exceptResponses'],
    ['lacks', 'responses'],
    ['offers', 'responses'],
    ['requires', 'responses'],
  ];

  describe.each(OPTIONS)('%s, %s', (name, option) => {
    test.each([
      ['404'],
      [404],
      ['4XX'],
      ['default'],
      [['404']],
      [['404', 410, '5XX', 'default']],
      [[100, 599]],
    ])('takes %j', (value) => {
      expect(withOptions(name, { [option]: value })).toEqual([]);
    });

    test.each([
      [[20]],
      [['20X']],
      [[]],
      ['foo'],
      [''],
      ['4xx'],
      ['404, 410'],
      [99],
      [600],
      [404.5],
      [true],
      [null],
      [{}],
      [['404', 'foo']],
      [[['404']]],
    ])('refuses %j, and says what it takes', (value) => {
      expect(withOptions(name, { [option]: value })).toEqual([
        `"${option}" takes one or more status codes from 100 to 599 such as 404, ranges such as 4XX, or default`,
      ]);
    });
  });

  test('mean the same as numbers', async () => {
    const description = "paths: { /a: { get: { responses: { '200': { description: x } } } } }";
    const found = async (functionOptions: Options) =>
      (await lint(`openapi: 3.1.0\n${description}`, rulesetOf('declares', { functionOptions }))).length;
    expect(await found({ anyOf: 200 })).toBe(0);
    expect(await found({ anyOf: [404, 200] })).toBe(0);
    expect(await found({ anyOf: 404 })).toBe(1);
  });
});

describe.each(['when', 'unless', 'unlessAnywhere'])('the condition `%s`', (option) => {
  test.each<[unknown]>([
    [{ method: 'POST' }],
    [{ method: ['POST', 'PURGE'] }],
    [{ path: '^/internal/' }],
    [{ path: '\\{id\\}$', method: 'GET' }],
    [{ kind: 'create' }],
    [{ kind: ['create', 'upsert'] }],
    [{ security: 'required' }],
    [{ security: ['optional', 'none'] }],
    [{ scopedOnly: true, pathParameter: false, addressable: true }],
    [{ requestBody: true }],
    [{ requestBody: 'application/json' }],
    [{ requestBody: ['application/json', 'text/csv'] }],
    [{ input: 'constrained' }],
    [{ requestHeader: 'If-Match', requiredHeader: ['If-Match'] }],
    [{ declares: 201 }],
    [{ declares: ['2XX', 'default', 404] }],
    [{ described: 'only creates' }],
    [{ mentions: 'proxy', api: 'gateway', tag: '^internal$' }],
    [{ pathWord: ['login', 'auth*'], beside: 'GET' }],
    [{ parameter: ['*token*', 'X-API-Key'], queryParameter: 'q' }],
    [{ responseHeader: ['ETag', 'RateLimit*'], successMediaType: '*+json' }],
    [{ ignoredBody: false, callbacks: true, securitySchemes: false }],
    [[{ method: 'POST' }]],
    [[{ method: 'POST' }, { kind: 'create', security: 'none' }]],
  ])('takes %j', (condition) => {
    for (const name of SELECTING)
      expect([name, withOptions(name, { [option]: condition })]).toEqual([name, []]);
  });

  const CODES = 'status codes from 100 to 599 such as 404, ranges such as 4XX, or default';
  test.each<[string, unknown, string]>([
    ['kind', 'teleport', `takes one or more of: ${KINDS.join(', ')}`],
    ['kind', ['create', 'teleport'], `takes one or more of: ${KINDS.join(', ')}`],
    ['kind', [], `takes one or more of: ${KINDS.join(', ')}`],
    ['security', 'open', 'takes one or more of: required, optional, none, cookie, mutualTLS'],
    ['security', ['open'], 'takes one or more of: required, optional, none, cookie, mutualTLS'],
    ['method', [], 'takes one or more request methods such as POST'],
    ['method', 5, 'takes one or more request methods such as POST'],
    ['path', '(', 'takes a regular expression'],
    ['path', '', 'takes a regular expression'],
    ['path', ['/a'], 'takes a regular expression'],
    ['described', '[', 'takes a regular expression'],
    ['described', '\\', 'takes a regular expression'],
    ['described', 5, 'takes a regular expression'],
    ['requestBody', 5, 'takes true, false, or one or more media types'],
    ['requestBody', [], 'takes true, false, or one or more media types'],
    ['mentions', '(', 'takes a regular expression'],
    ['tag', '(', 'takes a regular expression'],
    ['pathWord', [], 'takes one or more words'],
    ['beside', 5, 'takes one or more request methods'],
    ['api', '', 'takes a regular expression'],
    ['parameter', 5, 'takes one or more parameter names'],
    ['queryParameter', [], 'takes one or more parameter names'],
    ['successMediaType', '', 'takes one or more media types'],
    ['responseHeader', 'Retry After', 'takes one or more header names'],
    ['requestHeader', 5, 'takes one or more header names'],
    ['requiredHeader', [''], 'takes one or more header names'],
    ['input', 'all', 'takes one of: any, constrained'],
    ['scopedOnly', 'yes', 'takes true or false'],
    ['pathParameter', 1, 'takes true or false'],
    ['addressable', null, 'takes true or false'],
    ['ignoredBody', 'yes', 'takes true or false'],
    ['callbacks', 1, 'takes true or false'],
    ['securitySchemes', 'none', 'takes true or false'],
    ['declares', 'foo', `takes one or more ${CODES}`],
    ['declares', [], `takes one or more ${CODES}`],
  ])('refuses the %s %j, and says what it takes', (member, value, says) => {
    const refusal = `"${option}.${member}" ${says}`;
    for (const name of SELECTING) {
      expect(withOptions(name, { [option]: { [member]: value } })).toEqual([refusal]);
    }
    expect(withOptions('declares', { [option]: [{ method: 'GET' }, { [member]: value }] })).toEqual([
      refusal,
    ]);
  });

  test('refuses an unknown member, and says which there are', () => {
    const found = withOptions('declares', { [option]: { methods: 'POST' } });
    expect(found).toEqual([
      expect.stringMatching(
        new RegExp(`^"${option}" does not take "methods", only method, path, pathWord, `),
      ),
    ]);
    expect(withOptions('declares', { [option]: [{ methods: 'POST' }] })).toEqual(found);
  });

  test.each([['POST'], [null], [true], [5], [{}], [[]], [[{}]], [['POST']], [[null]], [[[]]]])(
    'refuses %j, and says what it takes',
    (condition) => {
      expect(withOptions('declares', { [option]: condition })).toEqual([
        expect.stringMatching(
          new RegExp(
            `^"${option}" takes one or more conditions, each with at least one of method, path, pathWord, `,
          ),
        ),
      ]);
    },
  );

  test('says each of several mistakes once', () => {
    const condition = [{ kind: 'teleport', path: '(' }, { security: 'open' }];
    expect(withOptions('declares', { [option]: condition }).map((text) => text.split(' ')[0])).toEqual([
      `"${option}.path"`,
      `"${option}.kind"`,
      `"${option}.security"`,
    ]);
  });
});

describe('the scope', () => {
  test.each([['provider'], ['receiver'], [['provider', 'receiver']]])('takes %j', (scope) => {
    for (const name of SELECTING) expect(withOptions(name, { scope })).toEqual([]);
  });
  test.each([['webhook'], [[]], [['provider', 'webhook']], [null], [true]])('refuses %j', (scope) => {
    for (const name of SELECTING) {
      expect(withOptions(name, { scope })).toEqual(['"scope" takes one or more of: provider, receiver']);
    }
  });
});

describe('yieldsTo', () => {
  test('is taken by every function', () => {
    for (const name of NAMES) expect(withOptions(name, { yieldsTo: ['http-a', 'b'] })).toEqual([]);
  });
  test.each([['http-a'], [[]], [['']], [[5]], [null]])('refuses %j', (yieldsTo) => {
    for (const name of NAMES) {
      expect(withOptions(name, { yieldsTo })).toEqual(['"yieldsTo" takes a list of rule names']);
    }
  });
});

describe('the words', () => {
  const speaking = NAMES.filter((name) => withOptions(name, { fix: 'Do it.' }).length === 0);

  test('are options of the functions that say what a rule makes of them', () => {
    expect(speaking).toEqual([
      'carries',
      'content',
      'declares',
      'describes',
      'lacks',
      'offers',
      'omits',
      'responds',
      'succeeds',
    ]);
  });

  test.each([[5], [null], [true], [['a']]])('refuse %j', (value) => {
    for (const name of speaking) {
      expect(withOptions(name, { fix: value })).toEqual([
        name === 'omits'
          ? '"fix" takes a text, or texts by status key'
          : `"${name}" function and its "fix" option accepts only the following types: string`,
      ]);
    }
  });

  test('refuse an empty text', () => {
    expect(withOptions('declares', { fix: '' })).toEqual(['"fix" takes a text that is not empty']);
    expect(withOptions('declares', { fact: '' })).toEqual(['"fact" takes a text that is not empty']);
  });
});

describe('a function takes', () => {
  test.each<[Name, Options]>([
    ['declares', { acceptDefault: true, bodyAllowed: false, orDescribed: { '404': 'hidden' } }],
    ['omits', { allow: ['404', 410], fix: { '404': 'use 410' } }],
    ['carries', { anyOf: ['Retry-After', 'RateLimit*'], orLinks: true, unlessDescribed: '\\b304\\b' }],
    ['content', { responses: ['204'], exceptResponses: 304, ignoreSharedErrors: true }],
    ['content', { habit: 'most errors say nothing' }],
    ['registered', { allow: 599 }],
    ['succeeds', { among: ['200', '204'], needs: 204, fix: 'declare 204' }],
    ['exceptions', { additionalRules: ['my-rule'] }],
    ['declares', { ifMostDeclare: true }],
    ['omits', { once: 'document' }],
    ['carries', { orProperty: ['id', '*_id'], orMediaType: 'text/csv' }],
    ['describes', { unlessAs: 'authentication', meaning: 'a refusal, which is 403 Forbidden' }],
    ['errorFree', { evidence: 'flag' }],
    ['lacks', { noneOf: ['Server', 'X-Powered-*'], fact: '{code} shows {header}' }],
    ['offers', { anyOf: '*+json', notOnly: ['text/html'], unlessProperty: 'error' }],
    ['requires', { headers: ['Allow', 'Retry-After'], unlessMediaType: 'multipart/byteranges' }],
  ])('%s: %j', (name, more) => {
    expect(withOptions(name, more)).toEqual([]);
  });
});

describe('a function refuses', () => {
  test.each<[Name, Options, string]>([
    ['declares', { orDescribed: { '404': '(' } }, '"orDescribed" takes regular expressions by code'],
    ['carries', { unlessDescribed: '(' }, '"unlessDescribed" takes a regular expression'],
    ['carries', { anyOf: 'Retry After' }, '"anyOf" takes one or more header names'],
    ['carries', { anyOf: [] }, '"anyOf" takes one or more header names'],
    ['omits', { fix: { '404': 5 } }, '"fix" takes a text, or texts by status key'],
    ['omits', { once: 'twice' }, '"once" takes one of: operation, shared, document'],
    [
      'describes',
      { notAs: 'weather' },
      '"notAs" takes one of: failure, authentication, permission, validation',
    ],
    [
      'describes',
      { unlessAs: 5 },
      '"unlessAs" takes one of: failure, authentication, permission, validation',
    ],
    ['errorFree', { evidence: 'hearsay' }, '"evidence" takes one of: error, flag'],
    ['lacks', { noneOf: 'Content Type' }, '"noneOf" takes one or more header names'],
    ['requires', { headers: [] }, '"headers" takes one or more header names'],
    ['offers', { anyOf: 5 }, '"anyOf" takes one or more media types'],
    ['offers', { notOnly: [] }, '"notOnly" takes one or more media types'],
    ['offers', { unlessProperty: [''] }, '"unlessProperty" takes one or more property names'],
    ['carries', { orProperty: 5 }, '"orProperty" takes one or more property names'],
    ['declares', { acceptDefault: 'yes' }, '"acceptDefault" takes true or false'],
    ['content', { expected: 'no' }, '"expected" takes true or false'],
    [
      'exceptions',
      { additionalRules: 'my-rule' },
      '"exceptions" function and its "additionalRules" option accepts only the following types: array',
    ],
  ])('%s: %j', (name, more, refusal) => {
    expect(withOptions(name, more)).toEqual([refusal]);
  });

  test('declares: a pattern for what is no code, and names the option', () => {
    const found = withOptions('declares', { orDescribed: { '4XX': 'hidden' } });
    expect(found).toEqual([expect.stringContaining('"orDescribed"')]);
  });
});
