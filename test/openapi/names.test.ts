import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  isCredential,
  isPlural,
  isResult,
  type Reading,
  readOperationId,
  readSegment,
  readSentence,
  wordsOf,
} from '../../functions/openapi/names.ts';
import { written } from '../written.ts';

describe('words of a name of any style', () => {
  test.each([
    ['createPet', 'create pet'],
    ['UsersApi_createUser', 'users create user'],
    ['repos/create-fork', 'repos create fork'],
    ['v1-create-a-project', 'create project'],
    ['getURLById', 'get url by id'],
    ['PostBucketsIDLabels', 'post buckets id labels'],
    ['createCoreV1NamespacedPod', 'create core namespaced pod'],
    ['Create an agreement', 'create agreement'],
    ['signIn', 'signin'],
    ['OAuthToken', 'oauth token'],
    ['log-out', 'logout'],
    ['Ändere_Größe', 'ändere größe'],
    ['ÖBBFahrplan', 'öbb fahrplan'],
    ['créerUnÉlément', 'créer un élément'],
    ['日本語Name', '日本語 name'],
    ['Ä2bÖ', 'ä2b ö'],
    ['getS3v9', 'get s3v9'],
    ['listV19', 'list'],
    ['list_v9', 'list'],
    ['v1beta', 'v1beta'],
    ['', ''],
  ])('%s', (name, expected) => {
    expect(wordsOf(name).join(' ')).toBe(expected);
  });
});

test.each('a an the api rest http one this your and async v2 2'.split(' '))('%s says nothing', (word) => {
  expect(wordsOf(`get ${word} pet`)).toEqual(['get', 'pet']);
});

test.each(
  'sign in,sign out,sign up,log in,log on,log out,log off,o auth,look up,roll back,set up,check out,check in,up sert'.split(
    ',',
  ),
)('%s is one word', (words) => {
  expect(wordsOf(`${words} pet`)).toEqual([words.replace(' ', ''), 'pet']);
});

test.each([
  ['pets', true],
  ['order-items', true],
  ['companies', true],
  ['people', true],
  ['addresses', true],
  ['status', false],
  ['address', false],
  ['news', false],
  ['sms', false],
  ['analysis', false],
  ['alias', false],
  ['series', false],
  ['pet', false],
  ['xs', false],
  ['', false],
])('isPlural(%s) is %s', (name, expected) => {
  expect(isPlural(name)).toBe(expected);
});

test.each('menus skus gpus epics topics clinics metrics apis kpis databases'.split(' '))(
  '%s are several',
  (word) => {
    expect(isPlural(word)).toBe(true);
  },
);

test.each(
  (
    'status apparatus bus campus virus bonus corpus census focus radius nexus plus dangerous us is this atlas canvas ' +
    'analysis basis axis crisis thesis synopsis diagnosis news gps dns https always ' +
    'analytics statistics physics logistics mathematics economics diagnostics'
  ).split(' '),
)('%s is one', (word) => {
  expect(isPlural(word)).toBe(false);
});

describe('the verb of an operationId, wherever its style puts it', () => {
  test.each([
    ['createPet', 'create'],
    ['CreatePet', 'create'],
    ['create_pet', 'create'],
    ['create-pet', 'create'],
    ['pets.create', 'create'],
    ['Pets_Create', 'create'],
    ['UsersApi_createUser', 'create'],
    ['UsersController_create', 'create'],
    ['UserService_CreateUser', 'create'],
    ['repos/create-fork', 'create'],
    ['activitiesAdd', 'create'],
    ['v1-create-a-project', 'create'],
    ['Create an agreement', 'create'],
    ['compute.instances.insert', 'create'],
    ['createPetUsingPOST_1', 'create'],
    ['create_pet_pets__post', 'create'],
    ['notificationControllerCreate', 'create'],
    ['signUp', 'create'],
    ['registerUser', 'create'],
    ['placeOrder', 'create'],
    ['listCreate', 'create'],
    ['createOrUpdatePet', 'upsert'],
    ['getOrCreatePet', 'upsert'],
    ['VirtualMachines_CreateOrUpdate', 'upsert'],
    ['searchPets', 'search'],
    ['postSearchPets', 'search'],
    ['Namespaces_ListKeys', 'search'],
    ['validatePet', 'evaluate'],
    ['PetUpdate', 'update'],
    ['PetsPrune', 'command'],
    ['bulkCreatePets', 'bulk'],
    ['UserService_BatchCreateUsers', 'bulk'],
    ['createMultiplePets', 'bulk'],
    ['createPetBatch', 'create'],
    ['loginUser', 'login'],
    ['uploadPhoto', 'upload'],
    ['sendMessage', 'action'],
    ['cancelOrder', 'command'],
    ['startJob', 'async'],
    ['fooBar', undefined],
    ['', undefined],
    ['___', undefined],
  ])('%s says %s', (name, meaning) => {
    expect(readOperationId(name, 'POST', () => ['pets'])?.meaning).toBe(meaning);
  });

  test('a name that only repeats method and path says nothing', () => {
    expect(readOperationId('postDevicesIdImage', 'POST', () => ['devices', 'id', 'image'])).toBeUndefined();
    expect(
      readOperationId('PostChargesChargeCapture', 'POST', () => ['charges', 'charge', 'capture']),
    ).toBeUndefined();
    expect(readOperationId('payouts.post', 'POST', () => ['payments', 'payouts'])).toBeUndefined();
    expect(readOperationId('POSTPet', 'POST', () => ['animals'])).toMatchObject({
      verb: 'post',
      isWeak: true,
    });
    expect(readOperationId('postPet', 'POST', () => ['animals'])).toMatchObject({
      verb: 'post',
      isWeak: false,
    });
    expect(readOperationId('tasks_retry_create', 'POST', () => ['tasks', 'id', 'retry'])).toMatchObject({
      isWeak: true,
    });
  });

  test.each([
    ['createPetUsingPOST_12', 'POST', 'create [pet]'],
    ['createPetUsingPOST', 'POST', 'create [pet]'],
    ['Pets_Delete', 'DELETE', 'delete [pets]'],
    ['pets.delete', 'DELETE', 'delete [pets]'],
    ['pets_delete', 'DELETE', undefined],
    ['create_delete', 'DELETE', 'create? []'],
    ['tasks_retry_update', 'POST', 'update [tasks,retry]'],
    ['putPetsSearch', 'PUT', 'search [pets]'],
    ['patchOwnersCopy', 'PATCH', undefined],
    ['postToken', 'POST', 'token? []'],
    ['postLog', 'POST', 'log? []'],
    ['postEvents', 'POST', 'post [events]'],
    ['postComment', 'POST', 'post [comment]'],
    ['postImport', 'POST', 'import []'],
    ['postPetsById', 'POST', undefined],
    ['postPetsByPetIds', 'POST', undefined],
    ['Birds_list', 'QUERY', 'list [birds]'],
    ['Birds_check', 'POST', 'check? [birds]'],
    ['birds.order', 'POST', 'order? [birds]'],
    ['link.token.create', 'POST', 'create [token]'],
    ['myCreatePet', 'POST', 'create [pet]'],
  ])('%s of a %s on /pets is read as %s', (name, method, expected) => {
    const found = readOperationId(name, method, () => ['pets']);
    expect(found && `${found.verb}${found.isWeak ? '?' : ''} [${found.object}]`).toBe(expected);
  });

  test('the object ends at a preposition', () => {
    expect(readOperationId('createAccessTokenForUser', 'POST', () => [])?.object).toEqual([
      'access',
      'token',
    ]);
    expect(readOperationId('linkTokenCreate', 'POST', () => [])?.object).toEqual(['link', 'token']);
    expect(readOperationId('add-to-queue', 'POST', () => [])?.object).toEqual([]);
  });
});

test.each('create add insert get update delete remove search'.split(' '))(
  '%s is the verb of listThings, put last',
  (verb) => {
    expect(readOperationId(`list_things_${verb}`, 'QUERY', () => [])?.verb).toBe(verb);
  },
);

test.each([
  ['thingsList', 'list'],
  ['thingsNew', undefined],
  ['thingsSet', undefined],
  ['thingsOrder', undefined],
  ['thingsPurge', 'purge'],
])('at the end of %s stands the verb %s', (name, verb) => {
  expect(readOperationId(name, 'QUERY', () => [])?.verb).toBe(verb);
});

test.each('for to from in into by with of on at using via as'.split(' '))(
  'the object ends before %s',
  (word) => {
    expect(readSentence(`Create a pet ${word} owners`)?.object).toEqual(['pet']);
  },
);

test.each('bulk mass multi multiple many several batch'.split(' '))(
  '%s makes a request one of many',
  (word) => {
    expect(readSentence(`Create ${word} pets`)?.meaning).toBe('bulk');
  },
);

describe('the verb of a summary', () => {
  test.each([
    ['Creates a pet.', 'create'],
    ['Create a pet', 'create'],
    ['[Beta] Create a pet', 'create'],
    ['Standard - Add a pet', 'create'],
    ['CRUD: Create pet', 'create'],
    ['Create / Update dashboard', 'upsert'],
    ['Create or edit a pet', 'upsert'],
    ['Create a pet or modify it', 'upsert'],
    ['Creates a pet or replaces it', 'upsert'],
    ['Create a pet or overwrite it', 'upsert'],
    ['Create a pet or sell it', 'create'],
    ['Create a change request', 'create'],
    ['Create and edit pets', 'upsert'],
    ['Get or create a pet', 'upsert'],
    ['Find new pets', 'search'],
    ['Find one or the other', 'search'],
    ['Pushes a pet', 'action'],
    ['Create pets batch now', 'bulk'],
    ['Create batch', 'create'],
    ['Fetches all pets', 'search'],
    ['Bulk create pets', 'bulk'],
    ['Create multiple pets', 'bulk'],
    ['Attach one or more tags', 'bulk'],
    ['Determine the id', 'evaluate'],
    ['Creation of a pet', undefined],
    ['This creates a pet', 'create'],
    ['Pet anlegen', undefined],
    ['', undefined],
  ])('%s', (text, meaning) => {
    expect(readSentence(text)?.meaning).toBe(meaning);
  });
});

describe('the verb of a path segment', () => {
  test.each([
    ['data-ingest', undefined],
    ['pets-import', undefined],
    ['data-set', undefined],
    ['sick-leave', undefined],
    ['no-show', undefined],
    ['status-change', undefined],
    ['pet-match', 'evaluate'],
    ['pets-create', 'create'],
    ['cancel', 'command'],
    ['mark-as-read', 'command'],
    ['createPet', 'create'],
    ['chat.update', 'update'],
    ['_search', 'search'],
    ['$validate', 'evaluate'],
    ['advanced-search', 'search'],
    ['bulk-create', 'bulk'],
    ['listKeys', undefined],
    ['test-runs', undefined],
    ['order-items', undefined],
    ['pets', undefined],
    ['', undefined],
  ])('%s', (segment, meaning) => {
    expect(readSegment(segment)?.meaning).toBe(meaning);
  });
});

test('what is made may be a credential or the answer', () => {
  expect(isCredential(['access', 'token'])).toBe(true);
  expect(isCredential(['password', 'reset'])).toBe(true);
  expect(isCredential(['token', 'type'])).toBe(false);
  expect(isCredential(['signin', 'link'])).toBe(true);
  expect(isCredential(['signin', 'urls'])).toBe(true);
  expect(isCredential(['login', 'url'])).toBe(true);
  expect(isCredential(['payment', 'link'])).toBe(false);
  expect(isCredential(['link', 'login', 'linkage'])).toBe(false);
  expect(isCredential(['login', 'uplink'])).toBe(false);
  expect(isCredential(['relogin', 'link'])).toBe(false);
  expect(isCredential(['logins', 'link'])).toBe(false);
  expect(isCredential(['login', 'form', 'link'])).toBe(false);
  expect(isCredential([])).toBe(false);
  expect(isResult(['chat', 'completions'])).toBe(true);
  expect(isResult(['speeches'])).toBe(true);
  expect(isResult(['order'])).toBe(false);
  expect(isResult(['responsestore'])).toBe(false);
  expect(isResult([])).toBe(false);
});

test('any string is a name', () => {
  for (const name of [
    '__proto__',
    'constructor',
    'toString',
    '💥',
    'A'.repeat(100_000),
    '_'.repeat(100_000),
  ]) {
    expect(() => [
      readOperationId(name, 'POST', () => [name]),
      readSentence(name),
      readSegment(name),
    ]).not.toThrow();
  }
});

/**
 * What is read from the names, the summaries and the last segments of the operations in kinds.txt. Who changes a
 * reading reads what else has changed: `WRITE=1 npm test -- test/openapi/names` writes the file anew.
 */
const READINGS = 'test/openapi/readings.txt';

const shown = (read: Reading | undefined): string =>
  read === undefined
    ? 'nothing'
    : `${read.meaning}${read.isWeak ? '?' : ''}: ${[read.verb, ...(read.isObjectFirst ? ['after'] : []), ...read.object].join(' ')}`;

const readings = (): string[] => {
  const lines = readFileSync('test/openapi/kinds.txt', 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, method = '', path = '', names = ''] = /^([A-Z]+) (\S+) (.*) -> /.exec(line) ?? [];
      const words = path.split(/[/{}]+/).flatMap(wordsOf);
      const segment = path.split('/').at(-1) ?? '';
      return [
        ...names
          .split(' | ')
          .filter((name) => name !== '')
          .map((name) =>
            /\s/.test(name)
              ? `${name} -> ${shown(readSentence(name))}`
              : `${method} ${name} -> ${shown(readOperationId(name, method, () => words))}`,
          ),
        ...(/^[^{]+$/.test(segment) ? [`/${segment} -> ${shown(readSegment(segment))}`] : []),
      ];
    });

  return [...new Set(lines)].sort();
};

test('names are read as before', () => {
  expect(readings()).toEqual(written(READINGS, readings));
});
