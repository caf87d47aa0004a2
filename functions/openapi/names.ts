/** What a verb says an operation does. */
export type Meaning =
  | 'create'
  | 'upsert'
  | 'search'
  | 'evaluate'
  | 'update'
  | 'delete'
  | 'bulk'
  | 'login'
  | 'upload'
  | 'async'
  | 'ingest'
  | 'action'
  | 'command';

/** A verb found in a name, and what it is done to. */
export interface Reading {
  readonly verb: string;
  readonly meaning: Meaning;
  /** A common noun too (`order`, `export`), or a generator's word for the method: structure outweighs it. */
  readonly isWeak: boolean;
  /** The words of the object in order: ['access', 'token'] of `createAccessTokenForUser`; may be empty. */
  readonly object: readonly string[];
  /** The object stands before the verb, as in `birds.add`: its plural is then a collection's, not that of many. */
  readonly isObjectFirst?: boolean;
}

/** The words of each meaning; those after `|` are common nouns as well. This is the whole vocabulary. */
const VOCABULARY: Readonly<Record<Meaning, string>> = {
  create: 'create add new register insert make signup | open place post',
  upsert: 'upsert | save',
  search: 'search get find query lookup fetch retrieve read show browse | list count filter view download',
  // answers from what it is given or from what there is, and leaves nothing behind
  evaluate:
    'calculate compute estimate determine validate verify analyze analyse evaluate describe compare convert parse lint ' +
    'translate introspect simulate suggest predict detect recognize classify explain inspect decode render geocode ' +
    'autocomplete | check preview test match score diff',
  update: 'update edit modify set change replace rename configure adjust reorder merge put | patch',
  delete: 'delete remove destroy erase unassign unlink unset',
  bulk: 'bulk mass multi multiple many | batch',
  login: 'login logon signin logout logoff signout authenticate oauth oauth2 forgot | auth token session',
  upload: 'upload',
  async:
    'start submit enqueue trigger run launch begin initiate import generate | execute export process schedule queue',
  ingest: 'ingest collect track receive write | webhook callback log',
  // does something that may well leave a resource behind
  action:
    'apply assign attach associate buy do enroll exchange install join publish provision push send subscribe use ' +
    '| block call charge clone comment commit copy deploy duplicate follow fork grant invite like link lock order pay pull ' +
    'redeem refund release report request review share ship star transfer vote watch',
  // changes the state of what is there
  command:
    'abort accept acknowledge activate approve authorise authorize ban cancel clear close complete confirm connect deactivate ' +
    'decline decrypt detach disable disassociate disconnect dismiss empty enable encrypt escalate expire finalize finish ' +
    'flush handle ignore invalidate invoke leave mark migrate move mute notify pause promote prune purge reactivate ' +
    'reassign reboot rebuild recalculate refresh regenerate reject reload renew reopen replay rerun resend reset resolve ' +
    'restart restore resume retry revert revoke rollback rotate sell skip snooze stop suspend swap switch sync synchronize ' +
    'terminate toggle unarchive unban unblock undelete undo unfollow unlock unmute unpause unpin unpublish unsubscribe ' +
    'upgrade uninstall void withdraw | archive capture pin trash',
};

/** What is made is a credential, or a link to log in by: it answers like a login, unless it can be read or deleted by id. */
const CREDENTIALS = new Set('token tokens session sessions jwt login auth challenge otp nonce'.split(' '));
/** What is made is the answer itself, and nothing stays behind. */
const RESULTS = new Set(
  (
    'preview estimate calculation completion embedding moderation transcription translation speech prediction ' +
    'inference generation response url dispatch download pdf qrcode recommendation suggestion'
  ).split(' '),
);

/** Whether these words name a credential: ['access', 'token'], ['password', 'reset']. */
export const isCredential = (words: readonly string[]): boolean =>
  CREDENTIALS.has(words.at(-1) ?? '') ||
  words.includes('password') ||
  (/^(?:links?|urls?)$/.test(words.at(-1) ?? '') && /^(?:login|signin)$/.test(words.at(-2) ?? ''));

/** Whether these words name what is given back and not kept: ['chat', 'completions']. */
export const isResult = (words: readonly string[]): boolean => {
  const word = words.at(-1) ?? '';
  return [word, word.replace(/s$/, ''), word.replace(/es$/, '')].some((stem) => RESULTS.has(stem));
};

interface Entry {
  readonly meaning: Meaning;
  readonly isNoun: boolean;
}
const ENTRIES = new Map<string, Entry>();
for (const [meaning, words] of Object.entries(VOCABULARY) as [Meaning, string][]) {
  const [verbs = '', nouns = ''] = words.split('|');
  for (const word of verbs.trim().split(' ')) ENTRIES.set(word, { meaning, isNoun: false });
  for (const word of nouns.trim().split(' ')) if (word) ENTRIES.set(word, { meaning, isNoun: true });
}

/** Verbs that names put last: `usersCreate`, `NetworkPrune`, `savedQuerySearch`. Others there are nouns. */
const isTrailingVerb = (word: string): boolean => {
  const entry = ENTRIES.get(word);
  return entry !== undefined && (!entry.isNoun || word === 'list') && word !== 'new' && word !== 'set';
};
/** `data-set`, `sick-leave`, `no-show`, `status-change`: verbs that end the name of a thing. */
const NOUNS_AT_END = new Set(['set', 'leave', 'show', 'change']);
/** Of a name like `listCreate`, where both ends could be the verb, the last is. */
const ELEMENTARY = new Set(['create', 'add', 'insert', 'get', 'update', 'delete', 'remove', 'search']);
const NOISE = new Set(['a', 'an', 'the', 'api', 'rest', 'http', 'one', 'this', 'your', 'and', 'async']);
const PREPOSITIONS = new Set([
  'for',
  'to',
  'from',
  'in',
  'into',
  'by',
  'with',
  'of',
  'on',
  'at',
  'using',
  'via',
  'as',
]);
/** Written apart in camelCase or prose: `signIn`, 'log out', `OAuth`. */
const COMPOUNDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['sign', ['in', 'out', 'up']],
  ['log', ['in', 'on', 'out', 'off']],
  ['o', ['auth']],
  ['look', ['up']],
  ['roll', ['back']],
  ['set', ['up']],
  ['check', ['out', 'in']],
  ['up', ['sert']],
]);
/** Said of the object they make the request a bulk one; a 'payout batch' is one thing. */
const MANY = new Set(['bulk', 'mass', 'multi', 'multiple', 'many', 'several', 'batch']);
const LONGEST = 300;

const WORD = /\p{Lu}+(?![\p{Ll}\p{N}])|\p{Lu}?[\p{Ll}\p{N}]+|\p{Lo}+/gu;
/** The same of ASCII, which takes a tenth of the time to make ready. */
const ASCII_WORD = /[A-Z]+(?![a-z0-9])|[A-Z]?[a-z0-9]+/g;
const isAscii = (text: string): boolean => !/[\x80-\uffff]/.test(text);

/** A digit is less than a letter, so that of most words one character tells that they are no version. */
const isSaying = (word: string): boolean =>
  !NOISE.has(word) && !(word.slice(-1) <= '9' && /^v?\d+$/.test(word));

/**
 * Splits a name of any style into lower-case words: camelCase, PascalCase, snake_case, kebab-case, prose.
 * Acronyms stay whole (`getURLById` is get, url, by, id), versions and articles are left out.
 */
export function wordsOf(name: string): string[] {
  const text = name.slice(0, LONGEST);
  const parts = text.match(isAscii(text) ? ASCII_WORD : WORD) ?? [];
  const words: string[] = [];
  for (const part of parts) {
    const word = part.toLowerCase();
    const previous = words.at(-1);
    if (previous !== undefined && COMPOUNDS.get(previous)?.includes(word))
      words[words.length - 1] = previous + word;
    else words.push(word);
  }
  return words.filter(isSaying);
}

const NOT_PLURAL =
  /(?:ss|alias|atlas|canvas|news|sms|gps|dns|https|always|series|(?:o|at|b|mp|vir|bon|rp|ns|foc|radi|nex|pl)us|(?:lys|bas|ax|cris|thes|ops|nos)is|(?:lyt|tist|hys|gist|mat|nom|nost)ics|^(?:us|is|this))$/;
const PLURALS = new Set(['people', 'children', 'media', 'data', 'criteria', 'statuses', 'aliases']);

/** Whether the last word of a name is an English plural; of 'sms' or 'status' it says no. */
export function isPlural(name: string): boolean {
  const word = wordsOf(name).at(-1) ?? '';
  return PLURALS.has(word) || (word.length > 2 && word.endsWith('s') && !NOT_PLURAL.test(word));
}

/**
 * Reads the verb of an operationId, wherever its style puts it: `createPet`, `pets.create`, `Users_Create`,
 * `UsersApi_createUser`, `repos/create-fork`, `activitiesAdd`, `createPetUsingPOST_1`, `create_pet_pets__post`.
 * A name that only repeats the method and the words of the path (`postUsersUserIdImage`) says nothing; few names
 * ask for these.
 */
export function readOperationId(
  operationId: string,
  method: string,
  path: () => readonly string[],
): Reading | undefined {
  const name = operationId.slice(0, LONGEST).replace(/using(?:get|put|post|patch|delete)(?:_\d+)?$/i, '');
  const chunks = chunksOf(name)
    .map(wordsOf)
    .filter((chunk) => chunk.length > 0);
  const verb = method.toLowerCase();
  const last = chunks.at(-1);
  const isVerb = verb === 'delete' && last?.length === 1 && /[^_][._/]delete$/i.test(name); // Pets_Delete
  if (last?.at(-1) === verb && !isVerb) last.pop(); // FastAPI and payouts.post append the method
  const generated = chunks.find((chunk) => chunk[0] === verb);
  if (generated === undefined || ELEMENTARY.has(verb)) {
    const found = readChunks(chunks);
    // Django's generator calls every POST create: tasks_retry_create
    const isGenerated =
      found?.verb === 'create' && chunks.flat().at(-1) === 'create' && repeats(found.object, path());
    return found && isGenerated ? { ...found, isWeak: true } : found;
  }
  generated.shift(); // postPets, Pets_PostPet: more often the method than the verb
  if (repeats(chunks.flat(), path())) return undefined;
  const rest = readChunks(chunks.filter((chunk) => chunk.length > 0));
  if ((rest && !rest.isWeak) || verb !== 'post') return rest;
  if (rest && !['action', 'create', 'async'].includes(rest.meaning)) return rest; // postEvents, postToken
  const isMethod = chunks.length === 0 || /(?:^|[^A-Za-z])POST/.test(operationId);
  return { verb: 'post', meaning: 'create', isWeak: isMethod, object: chunks.flat() };
}

/**
 * Reads the first word of a summary, or of a description's first sentence: 'Creates a pet', 'Bulk create users'.
 * A label before it is left out: '[Beta] Create a pet', 'Pets: create one', 'Admin - Create a pet'.
 */
export function readSentence(text: string): Reading | undefined {
  const sentence = text.slice(0, LONGEST).split(/[.\n(]/, 1)[0] ?? '';
  for (const part of sentence.split(/[\]:–]| - /)) {
    const words = wordsOf(part);
    const [first = ''] = words;
    const verb = [first, first.replace(/s$/, ''), first.replace(/es$/, '')].find((word) => ENTRIES.has(word));
    if (verb !== undefined) return reading([verb, ...words.slice(1)], 0);
  }
  return undefined;
}

/**
 * Reads a path segment: `cancel`, `mark-as-read`, `createUser`, `chat.postMessage`, `_search`, `$validate`,
 * `advanced-search`. Nouns that begin with a verb-like noun (`test-runs`, `order-items`) are not read.
 */
export function readSegment(segment: string): Reading | undefined {
  const words = wordsOf(segment.split('.').at(-1) ?? '');
  const first = ENTRIES.get(words[0] ?? '');
  if (first && (words.length === 1 || !first.isNoun || !isPlural(segment))) return reading(words, 0);
  const last = words.at(-1) ?? '';
  const meaning = ENTRIES.get(last)?.meaning;
  const isVerb =
    (ELEMENTARY.has(last) && last !== 'add') ||
    (!NOUNS_AT_END.has(last) && meaning && !['create', 'action', 'ingest', 'async'].includes(meaning));
  return isVerb ? reading(words, words.length - 1) : undefined;
}

/** Parts of a name that a service, a tag or a generator put together: at `.`, `/` and, in `Users_createUser`, `_`. */
function chunksOf(name: string): string[] {
  return name.split(/[./:#]|__/).flatMap((part) => (part === part.toLowerCase() ? [part] : part.split('_')));
}

function readChunks(chunks: readonly (readonly string[])[]): Reading | undefined {
  const words = chunks.flat();
  const lastChunk = chunks.at(-1) ?? [];
  const starts = chunks.length > 1 ? [lastChunk, words, ...chunks] : [words];
  const end = words.length - 1;
  for (const start of starts) {
    const entry = ENTRIES.get(start[0] ?? '');
    if (!entry) continue;
    if (entry.isNoun && ELEMENTARY.has(words[end] ?? '')) break;
    if (entry.isNoun && start.length === 1 && chunks.length > 1 && start !== lastChunk) continue;
    const found = reading(start, 0);
    if (!found || start !== lastChunk || start.length > 1) return found;
    // birds.add, Birds_list: alone after its object even a noun is a verb where it says that something is read
    const isWeak = found.isWeak && found.meaning !== 'search';
    return { ...found, isWeak, object: chunks.at(-2) ?? [], isObjectFirst: true };
  }
  if (isTrailingVerb(words[end] ?? '')) return reading(words, end);
  const inside = words.findIndex((word) => ELEMENTARY.has(word));
  return inside < 0 ? undefined : reading(words, inside);
}

/** 'Create a pet or update an existing one'. */
const EDITS = new Set(['update', 'edit', 'modify', 'replace', 'overwrite']);
const isEdit = (word = ''): boolean => EDITS.has(word.replace(/s$/, ''));
/** Of a verb in the third person too: 'Creates and updates'. */
const meaningOf = (word: string): Meaning | undefined =>
  (ENTRIES.get(word) ?? ENTRIES.get(word.replace(/s$/, '')))?.meaning;

function reading(words: readonly string[], at: number): Reading | undefined {
  const verb = words[at] ?? '';
  const entry = ENTRIES.get(verb);
  if (!entry) return undefined;
  const after = words.slice(at + 1);
  const stop = after.findIndex((word) => PREPOSITIONS.has(word));
  const object = at > 0 && after.length === 0 ? words.slice(0, at) : stop < 0 ? after : after.slice(0, stop);
  const many =
    after.some((word, index) => MANY.has(word) && (word !== 'batch' || index < after.length - 1)) ||
    (after[0] === 'or' && after[1] === 'more'); // 'Attach one or more tags'
  const edits = isEdit(after[0]) || after.some((word, at) => word === 'or' && isEdit(after[at + 1]));
  // createOrUpdate, 'Create / update', getOrCreate
  const either =
    (entry.meaning === 'create' && (after[0] === 'or' || edits)) ||
    (after[0] === 'or' && meaningOf(after[1] ?? '') === 'create');
  const meaning = many ? 'bulk' : either ? 'upsert' : entry.meaning;
  return { verb, meaning, isWeak: entry.isNoun, object, isObjectFirst: at > 0 && after.length === 0 };
}

/** Whether words say nothing that a path does not say. */
export function repeats(words: readonly string[], path: readonly string[]): boolean {
  const said = new Set(path.flatMap((word) => [word, word.replace(/s$/, ''), `${word}s`]));
  return words.every((word) => said.has(word) || word === 'id' || word === 'ids' || word === 'by');
}
