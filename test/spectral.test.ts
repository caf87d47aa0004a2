/** Where findings land, what silences them, and the behaviour of Spectral that all of it rests on. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import {
  createRulesetFunction,
  Document,
  type ISpectralDiagnostic,
  type RulesetDefinition,
  type RulesetFunctionContext,
  Spectral,
} from '@stoplight/spectral-core';
import { Yaml } from '@stoplight/spectral-parsers';
import content from '../functions/content.ts';
import declares from '../functions/declares.ts';
import omits from '../functions/omits.ts';
import type { Description } from '../functions/openapi/description.ts';
import { options } from '../functions/options.ts';
import registered from '../functions/registered.ts';
import responds from '../functions/responds.ts';
import { type Check, defineFunction } from '../functions/spectral.ts';
import type { RuleId } from '../ruleset/rules.ts';
import { rulesetOf } from '../ruleset/ruleset.ts';

type Then = { readonly function: unknown; readonly functionOptions?: unknown };

/** A ruleset of rules with `given: $` and the finding's own message, as `rulesetOf` makes them. */
const rulesOf = (rules: Readonly<Record<string, Then>>): RulesetDefinition =>
  ({
    rules: Object.fromEntries(
      Object.entries(rules).map(([id, then]) => [id, { given: '$', message: '{{error}}', then }]),
    ),
  }) as unknown as RulesetDefinition;

const run = async (
  document: unknown,
  ruleset: object,
  source = `${process.cwd()}/test/description.yaml`,
): Promise<ISpectralDiagnostic[]> => {
  const spectral = new Spectral();
  spectral.setRuleset(ruleset as RulesetDefinition);
  return spectral.run(new Document(JSON.stringify(document), Yaml as never, source));
};

/** A missing response, and a fault in a response, with words of their own. */
const SUCCESS: Then = { function: declares, functionOptions: { anyOf: '2XX', fix: 'declare one' } };
const NO_CONTENT: Then = {
  function: content,
  functionOptions: { expected: false, responses: ['204', '205'], fix: 'remove it' },
};

/** The findings of a rule as `path | message`. */
const findingsOf = async (document: object, then: Then): Promise<string[]> => {
  const results = await run({ openapi: '3.1.0', ...document }, rulesOf({ rule: then }));
  return results.map(({ path, message }) => `${path.join(' ')} | ${message}`);
};

/** The places of the findings of one rule of ours. */
const placesOf = async (document: object, id: RuleId): Promise<(string | number)[][]> => {
  const results = await run({ openapi: '3.1.0', ...document }, rulesetOf([id], true));
  return results.map(({ path }) => path as (string | number)[]);
};

const response = { description: 'A response.' };
const ref = (pointer: string) => ({ $ref: `#/${pointer}` });

describe('a missing response', () => {
  test('lands at the responses of the operation', async () => {
    const paths = { '/pets': { get: { responses: { '400': response } } } };
    expect(await findingsOf({ paths }, SUCCESS)).toEqual([
      'paths /pets get responses | GET /pets declares no 2XX; declare one.',
    ]);
  });

  test('lands at the operation when that has no responses', async () => {
    const paths = { '/pets': { get: {}, put: { responses: 5 }, post: { responses: {} } } };
    expect(await placesOf({ paths }, 'http-responses-declared')).toEqual([
      ['paths', '/pets', 'get'],
      ['paths', '/pets', 'put'],
      ['paths', '/pets', 'post', 'responses'],
    ]);
  });

  test('lands at responses that are shared, once', async () => {
    const get = { responses: ref('x-shared') };
    const document = { paths: { '/cats': { get }, '/dogs': { get } }, 'x-shared': { '400': response } };
    expect(await placesOf(document, 'http-success-declared')).toEqual([['x-shared']]);
  });

  test('lands in a path item that is shared, once', async () => {
    const document = {
      paths: { '/cats': ref('components/pathItems/Pets'), '/dogs': ref('components/pathItems/Pets') },
      components: { pathItems: { Pets: { get: { responses: { '400': response } } } } },
    };
    expect(await findingsOf(document, SUCCESS)).toEqual([
      'components pathItems Pets get responses | GET /cats declares no 2XX; declare one.',
    ]);
  });
});

describe('a wrong code', () => {
  test('lands at its key when the response is written there', async () => {
    const responses = { '200': response, '299': response };
    expect(await placesOf({ paths: { '/pets': { get: { responses } } } }, 'http-status-registered')).toEqual([
      ['paths', '/pets', 'get', 'responses', '299'],
    ]);
  });

  test('lands at its key when that is malformed', async () => {
    const responses = { '200': response, '299': null, '419': 'x', '420': [] };
    const places = await placesOf({ paths: { '/pets': { get: { responses } } } }, 'http-status-registered');
    expect(places.map((path) => path.at(-1))).toEqual(['299', '419', '420']);
  });

  test('lands at the responses of the operation when a $ref stands there', async () => {
    const document = {
      paths: { '/pets': { get: { responses: { '200': response, '299': ref('components/responses/Odd') } } } },
      components: { responses: { Odd: response } },
    };
    expect(await placesOf(document, 'http-status-registered')).toEqual([
      ['paths', '/pets', 'get', 'responses'],
    ]);
  });

  test('lands at the responses of each operation that uses the shared one', async () => {
    const get = { responses: { '200': response, '299': ref('components/responses/Odd') } };
    const document = {
      paths: { '/cats': { get }, '/dogs': { get } },
      components: { responses: { Odd: response } },
    };
    expect(await placesOf(document, 'http-status-registered')).toEqual([
      ['paths', '/cats', 'get', 'responses'],
      ['paths', '/dogs', 'get', 'responses'],
    ]);
  });

  test('lands at responses once when several $refs are wrong there', async () => {
    const odd = ref('components/responses/Odd');
    const document = {
      paths: { '/pets': { get: { responses: { '298': odd, '299': odd, '419': response } } } },
      components: { responses: { Odd: response } },
    };
    expect(await placesOf(document, 'http-status-registered')).toEqual([
      ['paths', '/pets', 'get', 'responses'],
      ['paths', '/pets', 'get', 'responses', '419'],
    ]);
  });

  test('lands at its key behind a $ref to the path item or the responses', async () => {
    const document = {
      paths: { '/cats': ref('components/pathItems/Cats'), '/dogs': { get: { responses: ref('x-dogs') } } },
      components: { pathItems: { Cats: { get: { responses: { '299': response } } } } },
      'x-dogs': { '298': response },
    };
    expect(await placesOf(document, 'http-status-registered')).toEqual([
      ['components', 'pathItems', 'Cats', 'get', 'responses', '299'],
      ['x-dogs', '298'],
    ]);
  });

  test('lands at the responses when a $ref leads nowhere', async () => {
    const responses = { '200': response, '299': ref('components/responses/Lost') };
    const results = await run(
      { openapi: '3.1.0', paths: { '/pets': { get: { responses } } } },
      rulesetOf(['http-status-registered'], true),
    );
    const ours = results.filter(({ code }) => code === 'http-status-registered');
    expect(ours).toHaveLength(1);
    expect(ours[0]?.path.slice(0, 4)).toEqual(['paths', '/pets', 'get', 'responses']);
  });
});

describe('a fault in a response', () => {
  const wrong = { ...response, content: { 'application/json': {} } };

  test('lands at the response when it is written there', async () => {
    const paths = { '/pets': { put: { responses: { '204': wrong } } } };
    expect(await findingsOf({ paths }, NO_CONTENT)).toEqual([
      'paths /pets put responses 204 | 204 No Content declares content; remove it.',
    ]);
  });

  test('lands at the component once, however many operations use it', async () => {
    const put = { responses: { '204': ref('components/responses/Done') } };
    const document = {
      paths: { '/cats': { put }, '/dogs': { put, delete: put } },
      components: { responses: { Done: wrong } },
    };
    expect(await placesOf(document, 'http-204-no-content')).toEqual([['components', 'responses', 'Done']]);
  });

  test('lands at the component behind a chain of $refs', async () => {
    const document = {
      paths: { '/pets': { put: { responses: { '204': ref('components/responses/Done') } } } },
      components: { responses: { Done: ref('components/responses/Gone'), Gone: wrong } },
    };
    expect(await placesOf(document, 'http-204-no-content')).toEqual([['components', 'responses', 'Gone']]);
  });

  test('lands at the responses of the operation when it is a fault in this use only', async () => {
    const document = {
      paths: {
        '/cats': { put: { responses: { '204': ref('components/responses/Pet') } } },
        '/dogs': { put: { responses: { '200': ref('components/responses/Pet') } } },
      },
      components: { responses: { Pet: wrong } },
    };
    expect(await findingsOf(document, NO_CONTENT)).toEqual([
      'paths /cats put responses | PUT /cats declares content for 204 No Content; remove it.',
    ]);
  });

  test('of two codes of one component is found once', async () => {
    const done = ref('components/responses/Done');
    const document = {
      paths: { '/pets': { put: { responses: { '204': done, '205': done } } } },
      components: { responses: { Done: wrong } },
    };
    expect(await placesOf(document, 'http-204-no-content')).toEqual([['components', 'responses', 'Done']]);
  });
});

describe('a key with characters that pointers escape', () => {
  test.each([
    '/a~b',
    '/a~0b',
    '/a~1b',
    '/~',
    '/a/b/c',
    '/a%2Fb',
    '/a%b',
    '/100%25',
    '/a b#c?d',
    '/ä/{ö}',
    '/a"b\\c',
    '/$ref',
    '/a.b[0]',
    '/',
    '',
  ])('is found: %j', async (path) => {
    const responses = { '200': response, '299': response };
    const document = { paths: { [path]: { get: { responses } } } };
    expect(await placesOf(document, 'http-status-registered')).toEqual([
      ['paths', path, 'get', 'responses', '299'],
    ]);
    const missing = await run(
      { openapi: '3.1.0', ...document },
      rulesOf({ rule: { function: declares, functionOptions: { anyOf: '4XX' } } }),
    );
    expect(missing.map((result) => result.path)).toEqual([['paths', path, 'get', 'responses']]);
  });

  // Not `%2F` and its like: Spectral decodes them, and so puts what a `$ref` below them leads to elsewhere.
  test.each(['/a~b', '/a~1b', '/a/b', '/a%b', '/a b', '/ä'])(
    'is found on the way to a $ref: %j',
    async (path) => {
      const component = { ...response, content: { 'application/json': {} } };
      const document = {
        paths: { [path]: { put: { responses: { '299': ref('components/responses/Done') } } } },
        components: { responses: { Done: component } },
      };
      expect(await placesOf(document, 'http-status-registered')).toEqual([
        ['paths', path, 'put', 'responses'],
      ]);
      const put = { responses: { '204': ref('components/responses/Done') } };
      expect(await placesOf({ ...document, paths: { [path]: { put } } }, 'http-204-no-content')).toEqual([
        ['components', 'responses', 'Done'],
      ]);
    },
  );

  test('is found in a component', async () => {
    const document = {
      paths: { '/pets': { put: { responses: { '204': ref('components/responses/a~1b~0c') } } } },
      components: { responses: { 'a/b~c': { ...response, content: { 'text/plain': {} } } } },
    };
    expect(await placesOf(document, 'http-204-no-content')).toEqual([['components', 'responses', 'a/b~c']]);
  });
});

describe('an exception', () => {
  const ignoring = (...ids: string[]) => ({
    'x-status-codes': { ignore: Object.fromEntries(ids.map((id) => [id, 'On purpose.'])) },
  });
  const odd = { get: { responses: { '298': response, '299': response } } };

  test('on an operation silences the rule there', async () => {
    const get = { ...odd.get, ...ignoring('http-status-registered') };
    expect(await placesOf({ paths: { '/cats': { get, put: odd.get } } }, 'http-status-registered')).toEqual([
      ['paths', '/cats', 'put', 'responses', '298'],
      ['paths', '/cats', 'put', 'responses', '299'],
    ]);
  });

  test('on a path item silences the rule for all its operations', async () => {
    const paths = {
      '/cats': { get: odd.get, put: odd.get, ...ignoring('http-status-registered') },
      '/dogs': odd,
    };
    const places = await placesOf({ paths }, 'http-status-registered');
    expect(new Set(places.map((path) => path[1]))).toEqual(new Set(['/dogs']));
  });

  test('on a response silences the rule for this response', async () => {
    const get = {
      responses: { '298': { ...response, ...ignoring('http-status-registered') }, '299': response },
    };
    expect(await placesOf({ paths: { '/pets': { get } } }, 'http-status-registered')).toEqual([
      ['paths', '/pets', 'get', 'responses', '299'],
    ]);
  });

  test('on a shared response silences the rule wherever it is used', async () => {
    const put = { responses: { '204': ref('components/responses/Done') } };
    const Done = { ...response, content: { 'text/plain': {} }, ...ignoring('http-204-no-content') };
    const document = { paths: { '/cats': { put }, '/dogs': { put } }, components: { responses: { Done } } };
    expect(await placesOf(document, 'http-204-no-content')).toEqual([]);
  });

  test('on one operation does not silence a fault that another shares', async () => {
    const put = { responses: { '204': ref('components/responses/Done') } };
    const document = {
      paths: { '/cats': { put: { ...put, ...ignoring('http-204-no-content') } }, '/dogs': { put } },
      components: { responses: { Done: { ...response, content: { 'text/plain': {} } } } },
    };
    expect(await placesOf(document, 'http-204-no-content')).toEqual([['components', 'responses', 'Done']]);
  });

  test('silences no other rule', async () => {
    const paths = { '/pets': { get: { ...odd.get, ...ignoring('http-get-success') } } };
    expect(await placesOf({ paths }, 'http-status-registered')).toHaveLength(2);
  });

  test('without a reason silences nothing', async () => {
    const extension = { 'x-status-codes': { ignore: { 'http-status-registered': ' ' } } };
    const paths = { '/pets': { get: { ...odd.get, ...extension } } };
    expect(await placesOf({ paths }, 'http-status-registered')).toHaveLength(2);
  });

  test('on the document or on a callback silences nothing else', async () => {
    const callbacks = { done: { '{$url}': { post: odd.get, ...ignoring('http-status-registered') } } };
    const get = { ...odd.get, callbacks };
    const places = await placesOf(
      { paths: { '/pets': { get } }, ...ignoring('http-status-registered') },
      'http-status-registered',
    );
    expect(places).toEqual([
      ['paths', '/pets', 'get', 'responses', '298'],
      ['paths', '/pets', 'get', 'responses', '299'],
    ]);
  });

  test('cannot silence the rule about exceptions', async () => {
    const get = { ...odd.get, ...ignoring('http-ignore-reason', 'http-nothing') };
    expect(await placesOf({ paths: { '/pets': { get } } }, 'http-ignore-reason')).toEqual([
      ['paths', '/pets', 'get', 'x-status-codes'],
    ]);
  });

  test('is found faulty once where it is shared', async () => {
    const get = { responses: { '200': ref('components/responses/Pet') } };
    const document = {
      paths: { '/cats': { get }, '/dogs': { get } },
      components: { responses: { Pet: { ...response, 'x-status-codes': { ignore: 5 } } } },
    };
    expect(await placesOf(document, 'http-ignore-reason')).toEqual([
      ['components', 'responses', 'Pet', 'x-status-codes'],
    ]);
  });

  test('is found faulty at each owner', async () => {
    const broken = { 'x-status-codes': null };
    const get = { responses: { '200': { ...response, ...broken } }, ...broken };
    expect(await placesOf({ paths: { '/pets': { get, ...broken } } }, 'http-ignore-reason')).toEqual([
      ['paths', '/pets', 'get', 'responses', '200', 'x-status-codes'],
      ['paths', '/pets', 'get', 'x-status-codes'],
      ['paths', '/pets', 'x-status-codes'],
    ]);
  });

  test('sets the kind of an operation', async () => {
    const post = { responses: { '200': response } };
    const create = { ...post, 'x-status-codes': { kind: 'create' } };
    const action = { ...post, 'x-status-codes': { kind: 'action' } };
    const document = { paths: { '/a': { post: create }, '/b': { post: action }, '/b/{id}': { get: {} } } };
    expect(await placesOf(document, 'http-201-on-create')).toEqual([['paths', '/a', 'post', 'responses']]);
  });

  test('silences the rules of users as well', async () => {
    const ours = { function: declares, functionOptions: { anyOf: '200' } };
    const post = { responses: { '201': response } };
    const ignored = { ...post, 'x-status-codes': { ignore: { 'my-rule': 'On purpose.' } } };
    const document = { openapi: '3.1.0', paths: { '/a': { post }, '/b': { post: ignored } } };
    const results = await run(document, rulesOf({ 'my-rule': ours, 'your-rule': ours }));
    expect(results.map(({ code, path }) => `${code} ${path[1]}`)).toEqual([
      'my-rule /a',
      'your-rule /a',
      'your-rule /b',
    ]);
  });
});

describe('in other files', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'status-codes-')));
  afterAll(() => rmSync(folder, { recursive: true }));
  let count = 0;

  /** The findings in the first file as `file: path`. */
  const lintFiles = async (files: Readonly<Record<string, object>>, id: RuleId): Promise<string[]> => {
    const root = join(folder, String(count++));
    for (const [file, document] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), JSON.stringify(document));
    }
    const [main = ''] = Object.keys(files);
    const results = await run(files[main], rulesetOf([id], true), join(root, main));
    return results.map(({ code, source, path }) => {
      const place = `${source?.slice(root.length + 1)}: ${path.join(' ')}`;
      return code === id ? place : `${code} ${place}`;
    });
  };
  const openapi = '3.1.0';
  const odd = { get: { responses: { '200': response, '299': response } } };

  test('a wrong code in a path item lands at its key there', async () => {
    const files = {
      'openapi.yaml': { openapi, paths: { '/pets': { $ref: './paths/pets.yaml' } } },
      'paths/pets.yaml': odd,
    };
    expect(await lintFiles(files, 'http-status-registered')).toEqual(['paths/pets.yaml: get responses 299']);
  });

  test('a missing response in a path item lands at its responses there', async () => {
    const files = {
      'openapi.yaml': { openapi, paths: { '/pets': { $ref: './pets.yaml' } } },
      'pets.yaml': { get: { responses: { '400': response } } },
    };
    expect(await lintFiles(files, 'http-success-declared')).toEqual(['pets.yaml: get responses']);
  });

  test('a path item below a pointer is found', async () => {
    const files = {
      'openapi.yaml': { openapi, paths: { '/a~b': { $ref: './items.yaml#/items/~1a~0b' } } },
      'items.yaml': { items: { '/a~b': odd } },
    };
    expect(await lintFiles(files, 'http-status-registered')).toEqual([
      'items.yaml: items /a~b get responses 299',
    ]);
  });

  test('what two paths share in another file is found once', async () => {
    const files = {
      'openapi.yaml': {
        openapi,
        paths: { '/cats': { $ref: './pets.yaml' }, '/dogs': { $ref: './pets.yaml' } },
      },
      'pets.yaml': odd,
    };
    expect(await lintFiles(files, 'http-status-registered')).toEqual(['pets.yaml: get responses 299']);
  });

  test('a wrong code in a whole responses object lands at its key there', async () => {
    const files = {
      'openapi.yaml': { openapi, paths: { '/pets': { get: { responses: { $ref: './responses.yaml' } } } } },
      'responses.yaml': odd.get.responses,
    };
    expect(await lintFiles(files, 'http-status-registered')).toEqual(['responses.yaml: 299']);
  });

  test('a missing response in a whole responses object lands there, once', async () => {
    const get = { responses: { $ref: './responses.yaml#/list' } };
    const files = {
      'openapi.yaml': { openapi, paths: { '/cats': { get }, '/dogs': { get } } },
      'responses.yaml': { list: { '400': response } },
    };
    expect(await lintFiles(files, 'http-success-declared')).toEqual(['responses.yaml: list']);
  });

  test('a wrong code behind a $ref lands at the responses of the operation', async () => {
    const files = {
      'openapi.yaml': {
        openapi,
        paths: { '/pets': { get: { responses: { '299': { $ref: './responses.yaml#/Odd' } } } } },
      },
      'responses.yaml': { Odd: response },
    };
    expect(await lintFiles(files, 'http-status-registered')).toEqual([
      'openapi.yaml: paths /pets get responses',
    ]);
  });

  test('a wrong code behind a $ref in a path item lands at the responses there', async () => {
    const files = {
      'openapi.yaml': { openapi, paths: { '/pets': { $ref: './pets.yaml' } } },
      'pets.yaml': { get: { responses: { '299': { $ref: './responses.yaml#/Odd' } } } },
      'responses.yaml': { Odd: response },
    };
    expect(await lintFiles(files, 'http-status-registered')).toEqual(['pets.yaml: get responses']);
  });

  test('a wrong code behind a $ref within the same other file lands at the responses there', async () => {
    const files = {
      'openapi.yaml': { openapi, paths: { '/pets': { $ref: './pets.yaml#/item' } } },
      'pets.yaml': { item: { get: { responses: { '299': { $ref: '#/Odd' } } } }, Odd: response },
    };
    expect(await lintFiles(files, 'http-status-registered')).toEqual(['pets.yaml: item get responses']);
  });

  test('a fault in a shared response lands there, once', async () => {
    const put = { responses: { '204': { $ref: './responses.yaml#/Done' } } };
    const files = {
      'openapi.yaml': { openapi, paths: { '/cats': { put }, '/dogs': { put } } },
      'responses.yaml': { Done: { ...response, content: { 'text/plain': {} } } },
    };
    expect(await lintFiles(files, 'http-204-no-content')).toEqual(['responses.yaml: Done']);
  });

  test('a file that is not there says nothing about the operation', async () => {
    const files = {
      'openapi.yaml': { openapi, paths: { '/pets': { get: { responses: { $ref: './lost.yaml' } } } } },
    };
    for (const id of ['http-responses-declared', 'http-success-declared'] as const) {
      expect(await lintFiles(files, id)).toEqual([
        'invalid-ref openapi.yaml: paths /pets get responses $ref',
      ]);
    }
  });
});

describe('of one place', () => {
  test('there is at most one finding of a rule', async () => {
    const wanted = { function: omits, functionOptions: { noneOf: ['201', '202', '203'] } };
    const shared = ref('components/responses/Done');
    const document = {
      openapi: '3.1.0',
      paths: { '/pets': { get: { responses: { '201': shared, '202': shared, '203': response } } } },
      components: { responses: { Done: response } },
    };
    const results = await run(document, rulesOf({ a: wanted }));
    expect(results.map(({ path }) => path.join(' '))).toEqual([
      'paths /pets get responses',
      'paths /pets get responses 203',
    ]);
  });

  test('two rules each have a finding', async () => {
    const then = { function: responds };
    const document = { openapi: '3.1.0', paths: { '/pets': { get: {} } } };
    const results = await run(document, rulesOf({ a: then, b: then }));
    expect(results.map(({ code }) => code)).toEqual(['a', 'b']);
  });
});

describe('of YAML anchors', () => {
  const text = `openapi: 3.1.0
paths:
  /pets: { get: { responses: &success { '204': { description: No, content: { text/plain: {} } } } } }
  /toys: { get: { responses: { <<: *success, '404': { description: None } } } }
  /cats: { get: { responses: { <<: *success, '404': { description: None } } } }
  /dogs: { get: { responses: *success } }
  /cows: { get: &get { responses: { '404': { description: None } } } }
  /emus: { get: { <<: *get } }
`;
  const placed = async (yaml: string, then: Then): Promise<string[]> => {
    const spectral = new Spectral();
    spectral.setRuleset(rulesOf({ rule: then }));
    const results = await spectral.run(new Document(yaml, Yaml as never, '/description.yaml'));
    return results.map(({ path, range }) => `${range.start.line + 1} ${path.join(' ')}`);
  };

  test('a fault in what is merged is one finding, and one behind an alias lands at the alias', async () => {
    expect(await placed(text, NO_CONTENT)).toEqual([
      '3 paths /pets get responses 204',
      '6 paths /dogs get responses',
    ]);
  });

  test('operations that merge what they have are not one', async () => {
    expect(await placed(text, SUCCESS)).toEqual([
      '7 paths /cows get responses',
      '7 paths /emus get responses',
    ]);
  });

  test('an ampersand makes none', async () => {
    const plain = text.replace(/&\w+ |\*success|<<: \*\w+,?/g, (anchor) =>
      anchor === '*success' ? '{}' : '',
    );
    expect(await placed(`${plain}x-text: 'a&b, R&D, & more'\n`, NO_CONTENT)).toEqual([
      '3 paths /pets get responses 204',
    ]);
  });
});

describe('a function', () => {
  /** A function that shows what it is called with. */
  const spyOn = () => {
    const calls: { description: Description; options: unknown }[] = [];
    const check: Check<unknown> = (description, given) => {
      calls.push({ description, options: given });
      return [];
    };
    return { calls, then: { function: defineFunction('spy', options({}), check) } };
  };
  const document = { openapi: '3.1.0', paths: { '/pets': { get: { responses: {} } } } };

  test('is called once per run, with empty options where a ruleset gives none', async () => {
    const { calls, then } = spyOn();
    await run(document, rulesOf({ a: then }));
    expect(calls).toHaveLength(1);
    expect(calls[0]?.options).toEqual({});
  });

  test('shares the description with all others of a run', async () => {
    const [first, second] = [spyOn(), spyOn()];
    await run(document, rulesOf({ a: first.then, b: second.then, c: second.then }));
    const built = new Set([...first.calls, ...second.calls].map(({ description }) => description));
    expect([first.calls.length, second.calls.length, built.size]).toEqual([1, 2, 1]);
  });

  test('shares no description with another run, even of the same document', async () => {
    const { calls, then } = spyOn();
    const spectral = new Spectral();
    spectral.setRuleset(rulesOf({ a: then }));
    const parsed = new Document(JSON.stringify(document), Yaml as never, 'a.yaml');
    await spectral.run(parsed);
    await spectral.run(parsed);
    expect(new Set(calls.map(({ description }) => description)).size).toBe(2);
  });

  test('that throws is one finding, and the other rules go on', async () => {
    const broken = defineFunction('broken', options({}), () => {
      throw new Error('oh no');
    });
    const late = defineFunction('late', options({}), function* check(): Generator<never> {
      yield* [];
      throw new TypeError('too late');
    });
    const fine = { function: responds, functionOptions: { fact: 'is empty', fix: 'fill it' } };
    const rules = { a: { function: broken }, b: { function: late }, c: fine };
    const results = await run({ openapi: '3.1.0', paths: { '/pets': { get: {} } } }, rulesOf(rules));
    expect(results.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'a: broken failed, which is a fault of this ruleset; please report it: Error: oh no.',
      'b: late failed, which is a fault of this ruleset; please report it: TypeError: too late.',
      'c: GET /pets is empty; fill it.',
    ]);
  });

  test.each([
    ['declares', declares],
    ['omits', omits],
    ['content', content],
    ['registered', registered],
    ['responds', responds],
  ])('has the name that its rulesets use: %s', (name, fn) => {
    expect((fn as { readonly name: string }).name).toBe(name);
  });
});

describe('Spectral', () => {
  /** What a function of ours is called with. */
  const contextsOf = async (
    document: unknown,
    source?: string,
  ): Promise<[unknown, RulesetFunctionContext][]> => {
    const calls: [unknown, RulesetFunctionContext][] = [];
    const spy = createRulesetFunction({ input: null, options: null }, ((
      input: unknown,
      _: unknown,
      context: RulesetFunctionContext,
    ) => {
      calls.push([input, context]);
      return [];
    }) as never);
    await run(document, rulesOf({ 'my-rule': { function: spy } }), source);
    return calls;
  };
  const resolvedBy = ({ documentInventory }: RulesetFunctionContext) =>
    (documentInventory as unknown as { readonly resolved: unknown }).resolved;
  /** The resolved document, without types. */
  // biome-ignore lint/suspicious/noExplicitAny: these tests look into documents of any shape.
  const resolve = async (document: unknown): Promise<any> => {
    const [call] = await contextsOf(document);
    return resolvedBy((call as [unknown, RulesetFunctionContext])[1]);
  };

  test.each([[{ openapi: '3.1.0' }], [{}], [[]], [['a']], [null], [5], ['text']])(
    'calls a function with `given: $` once, with the resolved document: %j',
    async (document) => {
      const calls = await contextsOf(document);
      expect(calls).toHaveLength(1);
      const [input, context] = calls[0] as [unknown, RulesetFunctionContext];
      expect(input).toEqual(document);
      expect(resolvedBy(context)).toBe(input);
    },
  );

  test('tells a function the name of the rule', async () => {
    const [call] = await contextsOf({});
    expect(call?.[1].rule).toHaveProperty('name', 'my-rule');
  });

  test('gives each run an inventory of its own', async () => {
    const [[first], [second]] = [await contextsOf({}), await contextsOf({})];
    expect(first?.[1].documentInventory).not.toBe(second?.[1].documentInventory);
  });

  test('freezes what it has resolved, at every depth', async () => {
    const resolved = await resolve({ a: { b: [{ c: ref('d') }] }, d: { e: {} } });
    for (const node of [
      resolved,
      resolved.a,
      resolved.a.b,
      resolved.a.b[0],
      resolved.a.b[0].c,
      resolved.d.e,
    ]) {
      expect(Object.isFrozen(node)).toBe(true);
    }
  });

  test('resolves equal $refs to one object, which is the component', async () => {
    const resolved = await resolve({ a: ref('d'), b: [ref('d')], c: ref('e'), d: { x: 1 }, e: ref('d') });
    expect(resolved.a).toEqual({ x: 1 });
    expect(resolved.a).toBe(resolved.d);
    expect(resolved.b[0]).toBe(resolved.d);
    expect(resolved.c).toBe(resolved.d);
  });

  test('keeps the $ref of a cycle and of what leads nowhere', async () => {
    const resolved = await resolve({ a: { b: { c: ref('a') } }, self: ref('self'), lost: ref('nowhere') });
    expect(JSON.stringify(resolved.a)).toContain('"$ref":"#/a"');
    expect(resolved.self).toEqual(ref('self'));
    expect(resolved.lost).toEqual(ref('nowhere'));
  });

  test('leaves out what stands beside a $ref', async () => {
    const resolved = await resolve({ a: { ...ref('d'), summary: 'x' }, d: { x: 1 } });
    expect(resolved.a).toEqual({ x: 1 });
  });

  test('merges results of one rule with equal path and message, and no others', async () => {
    const paths = [['a'], ['a'], ['b']];
    const both = ['one', 'two'];
    const repeat = createRulesetFunction({ input: null, options: null }, (() =>
      paths.flatMap((path) => both.map((message) => ({ message, path })))) as never);
    const results = await run({ a: 1, b: 2 }, rulesOf({ r: { function: repeat }, s: { function: repeat } }));
    expect(results.map(({ code, path, message }) => `${code} ${path} ${message}`).sort()).toEqual([
      'r a one',
      'r a two',
      'r b one',
      'r b two',
      's a one',
      's a two',
      's b one',
      's b two',
    ]);
  });

  test.each<[string, string[], string[]]>([
    ['falls back to the nearest parent that there is', ['a', 'x', 'y'], ['a']],
    ['follows a $ref to where it leads', ['r'], ['d', 'e']],
    ['follows a $ref on the way', ['r', 'f'], ['d', 'e', 'f']],
    ['decodes ~0 and ~1', ['m~0n', 'o~1p'], ['m~n', 'o/p']],
    ['decodes ~0 last', ['q~01'], ['q~1']],
  ])('%s for the path of a result', async (_, path, landed) => {
    const fn = createRulesetFunction({ input: null, options: null }, (() => [
      { message: 'x', path },
    ]) as never);
    const document = { a: {}, d: { e: { f: 1 } }, r: ref('d/e'), 'm~n': { 'o/p': 1 }, 'q~1': {} };
    const [result] = await run(document, rulesOf({ r: { function: fn } }));
    expect(result?.path).toEqual(landed);
  });

  test('replaces placeholders in the message of a function', async () => {
    const fn = createRulesetFunction({ input: null, options: null }, (() => [
      { message: 'a {{x}} b { {x}} c', path: [] },
    ]) as never);
    const [result] = await run({}, rulesOf({ r: { function: fn } }));
    expect(result?.message).toBe('a  b { {x}} c');
  });
});
