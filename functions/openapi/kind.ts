import {
  isPlural,
  type Meaning,
  type Reading,
  readOperationId,
  readSegment,
  readSentence,
  wordsOf,
} from './names.ts';
import type { Paths, Place } from './paths.ts';

/** What an operation does, as rules tell them apart and `x-status-codes: { kind }` names them. */
export const KINDS = [
  'create',
  'action',
  'search',
  'list',
  'read',
  'update',
  'upsert',
  'delete',
  'bulk',
  'login',
  'upload',
  'async',
  'ingest',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

/** What a kind is read from: never the declared responses. */
export interface KindSubject {
  /** Upper-case: 'GET', 'POST', 'QUERY', or an extension method such as 'COPY'. */
  readonly method: string;
  /** The template as written, '/pets/{petId}'. */
  readonly path: string;
  readonly operationId: string | undefined;
  readonly summary: string | undefined;
  readonly description: string | undefined;
  readonly tags: readonly string[];
  readonly requestBody:
    | {
        readonly mediaTypes: readonly string[];
        readonly isArray: boolean;
        /** A binary media type or a binary part. */
        readonly hasFile: boolean;
        readonly isEmpty?: boolean;
      }
    | undefined;
}

export interface KindVerdict {
  readonly kind: Kind;
  /** Rules at warn act on 'high' only. */
  readonly confidence: 'high' | 'low';
  /** In words, quoted after 'because': '/pets/{petId} exists'. */
  readonly evidence: string;
}

/** Everything a decision looks at. */
interface Clues extends KindSubject {
  readonly place: Place;
  /** What the last path segment says, where it is a verb: `/pets/{petId}/sell`, `/pets:import`. */
  readonly segment: Reading | undefined;
  readonly name: Reading | undefined;
  readonly said: Reading | undefined;
}

type Decision = (clues: Clues) => KindVerdict | undefined;

/** Decides what an operation does. `paths` is the document's; whatever the strings are, there is a verdict. */
export function kindOf(subject: KindSubject, paths: Paths): KindVerdict {
  const place = paths.locate(subject.path);
  const words = place.segments.flatMap((segment) => wordsOf(segment.literal || segment.parameter));
  const clues: Clues = {
    ...subject,
    place,
    segment: readVerbSegment(place),
    name: subject.operationId ? readOperationId(subject.operationId, subject.method, words) : undefined,
    said: readSentence(subject.summary ?? '') ?? readSentence(subject.description ?? ''),
  };
  for (const decide of DECISIONS[subject.method] ?? []) {
    const verdict = decide(clues);
    if (verdict) return verdict;
  }
  return low('other', 'nothing says what it does');
}

const high = (kind: Kind, evidence: string): KindVerdict => ({ kind, confidence: 'high', evidence });
const low = (kind: Kind, evidence: string): KindVerdict => ({ kind, confidence: 'low', evidence });

const KIND_OF: Readonly<Record<Meaning, Kind>> = {
  create: 'create',
  upsert: 'upsert',
  search: 'search',
  evaluate: 'search',
  update: 'update',
  delete: 'delete',
  bulk: 'bulk',
  login: 'login',
  upload: 'upload',
  async: 'async',
  ingest: 'ingest',
  action: 'action',
  command: 'action',
};
/** Meanings that structure does not outweigh: a collection's POST that searches does not create. */
const DECISIVE: readonly (Meaning | undefined)[] = [
  'search',
  'evaluate',
  'bulk',
  'login',
  'upload',
  'update',
  'upsert',
  'delete',
];
/** What is made is a credential: it answers like a login, unless it can be read or deleted by id. */
const CREDENTIALS = new Set([
  'token',
  'tokens',
  'session',
  'sessions',
  'jwt',
  'login',
  'challenge',
  'otp',
  'nonce',
]);
/** What is made is the answer itself. */
const RESULTS = new Set([
  ...[
    'preview',
    'estimate',
    'calculation',
    'completion',
    'completions',
    'embedding',
    'embeddings',
    'moderation',
  ],
  ...[
    'moderations',
    'transcription',
    'translation',
    'speech',
    'prediction',
    'inference',
    'url',
    'urls',
    'uri',
  ],
]);
/** A DELETE that is one of these takes a state back; the resource stays. */
const REVERSALS = new Set([
  'reset',
  'restore',
  'clear',
  'purge',
  'flush',
  'rollback',
  'undo',
  'revert',
  'refresh',
  'rotate',
]);

const says = (reading: Reading | undefined, ...meanings: readonly Meaning[]): boolean =>
  reading !== undefined && meanings.includes(reading.meaning);

const POST: readonly Decision[] = [
  // OData and JSON:API: what is added is a reference, no resource
  ({ place }) =>
    place.collection === '$ref' || place.segments.at(-2)?.literal === 'relationships'
      ? low('update', 'its path names a relationship')
      : undefined,
  function segmentIsVerb(clues) {
    const { segment, place, name } = clues;
    if (!segment) return undefined;
    const evidence = `its path ends in the verb ${segment.verb}`;
    if (segment.meaning === 'create')
      return created(clues, segment, place.suffix === undefined ? high : low, evidence);
    if (segment.isNoun && says(name, 'create') && !name?.isNoun) return undefined;
    const sure = ['search', 'bulk', 'login', 'command', 'update'].includes(segment.meaning);
    return (sure ? high : low)(KIND_OF[segment.meaning], evidence);
  },
  ({ requestBody }) => (requestBody?.isArray ? high('bulk', 'its request body is an array') : undefined),
  function nameIsDecisive(clues) {
    const { name, said, place, operationId } = clues;
    const source = name && !(name.isNoun && (place.item || name.verb === 'post')) ? name : said;
    const bulk = [name, said].find((reading) => says(reading, 'bulk') && !reading?.isNoun);
    const verb = bulk ?? source;
    if (!verb || !DECISIVE.includes(verb.meaning) || (verb.isNoun && place.item)) return undefined;
    if (verb.meaning === 'upload' && place.item) return undefined;
    return (verb.isNoun ? low : high)(KIND_OF[verb.meaning], evidenceOf(verb, name, operationId));
  },
  function endsInParameter(clues) {
    const { place, name, said, methods } = { ...clues, methods: clues.place.methods };
    if (!place.endsInParameter) return undefined;
    const verb = [name, said].find((reading) => says(reading, 'create') && !reading?.isNoun);
    if (!verb) return low('update', 'its path ends in a parameter');
    const evidence = evidenceOf(verb, name, clues.operationId);
    const places = place.item !== undefined || methods.has('PUT') || methods.has('PATCH');
    return (places ? high : low)('create', place.item ? `${place.item} exists` : evidence);
  },
  function isCredential({ place }) {
    const last = wordsOf(place.collection).at(-1) ?? '';
    if (!CREDENTIALS.has(last) || place.item || place.itemElsewhere) return undefined;
    return low('login', `its path ends in ${place.collection}`);
  },
  function takesFile({ requestBody, place }) {
    return requestBody?.hasFile && !place.item ? low('upload', 'its request body is a file') : undefined;
  },
  function isCommand({ name, said, operationId }) {
    const verb = name && !name.isNoun ? name : said;
    return says(verb, 'command') ? low('action', evidenceOf(verb, name, operationId)) : undefined;
  },
  function hasItems({ place }) {
    if (place.item === undefined) return undefined;
    return (place.segments.length > 0 && place.suffix === undefined ? high : low)(
      'create',
      `${place.item} exists`,
    );
  },
  function hasCreateVerb(clues) {
    const verb = [clues.name, clues.said].find(
      (reading) => says(reading, 'create') && reading?.verb !== 'post',
    );
    if (!verb) return undefined;
    const disputed = clues.said && DECISIVE.includes(clues.said.meaning) && !clues.said.isNoun;
    const { place } = clues;
    const several = verb.verb === 'add' && !place.itemElsewhere && !namesCollection(verb, place.collection);
    const sure = place.suffix === undefined && place.segments.length > 0 && !disputed && !several;
    return created(clues, verb, sure ? high : low, evidenceOf(verb, clues.name, clues.operationId));
  },
  function hasItemsElsewhere({ place, name }) {
    if (place.itemElsewhere === undefined || !isPlural(place.collection)) return undefined;
    const open = name === undefined || name.verb === 'post' || says(name, 'action', 'async');
    return (open ? high : low)('create', `${place.itemElsewhere} exists`);
  },
  function isListed({ place, name }) {
    const open = isPlural(place.collection) && place.methods.has('GET') && (!name || name.verb === 'post');
    return open ? low('create', `${place.collection} can be listed`) : undefined;
  },
  function otherVerb({ name, said, operationId }) {
    const verb = name ?? said;
    return verb && low(KIND_OF[verb.meaning], evidenceOf(verb, name, operationId));
  },
];

/** A create verb with its object: what it makes may be a credential, or the answer itself. */
function created(clues: Clues, verb: Reading, sure: typeof high, evidence: string): KindVerdict {
  const { place, name, segment } = clues;
  const collection = segment === verb ? (place.segments.at(-2)?.literal ?? '') : place.collection;
  const objects = [verb.object, name?.object ?? [], wordsOf(collection)];
  const made = objects.map((object) => object.at(-1) ?? '');
  if (made.some((word) => CREDENTIALS.has(word)) || objects.some((object) => object.includes('password')))
    return low('login', evidence);
  return made.some((word) => RESULTS.has(word)) ? low('search', evidence) : sure('create', evidence);
}

/** `/pets/create`, `/createPet`: sure where it is known what is made. `/pets/add` adds to what, unless pets have items? */
function createdByPath(clues: Clues, segment: Reading, evidence: string): KindVerdict {
  const { place, name, said, requestBody } = clues;
  if (requestBody?.isArray) return high('bulk', 'its request body is an array');
  if (says(name, 'bulk') || says(said, 'bulk')) return low('bulk', evidence);
  const rpc = place.suffix !== undefined || place.customMethod !== undefined;
  const before = place.segments.at(-2)?.literal ?? '';
  const named =
    segment.object.length > 0 || isPlural(before) || [name, said].some((reading) => reading?.object.length);
  const sure = !rpc && (place.itemBeside !== undefined || (named && !['add', 'post'].includes(segment.verb)));
  return created(clues, segment, sure ? high : low, evidence);
}

/** 'Add a comment' on `/comments` makes one; 'Add tags' and 'Add to queue' change what is there. */
function namesCollection(verb: Reading, collection: string): boolean {
  const head = verb.object.at(-1) ?? '';
  return head !== '' && !isPlural(head) && wordsOf(collection).join('').includes(head);
}

const DELETE: readonly Decision[] = [
  ({ place }) =>
    place.suffix !== undefined || place.collection === '$ref' || place.segments.length === 0
      ? low('action', 'its path names no resource')
      : undefined,
  function segmentIsVerb({ segment }) {
    if (!segment || segment.isNoun || says(segment, 'delete')) return undefined;
    return low(KIND_OF[segment.meaning], `its path ends in the verb ${segment.verb}`);
  },
  function namedOtherwise({ name, said, operationId }) {
    const verb = name ?? said;
    if (!verb) return undefined;
    const evidence = evidenceOf(verb, name, operationId);
    if (says(verb, 'bulk') || verb.object.includes('all')) return low('bulk', evidence);
    return REVERSALS.has(verb.verb) ? low('action', evidence) : undefined;
  },
  ({ requestBody }) => (requestBody?.isArray ? low('bulk', 'its request body is an array') : undefined),
  ({ path }) => (/ids\}$/i.test(path) ? low('bulk', 'its path takes several ids') : undefined),
  ({ place }) => (place.endsInParameter ? high('delete', 'its path names one resource') : undefined),
  ({ place }) => (place.item ? high('bulk', `${place.item} exists`) : undefined),
  ({ place }) =>
    isPlural(place.collection)
      ? low('bulk', `${place.collection} is a collection`)
      : high('delete', `${place.collection} is one resource`),
];

const PUT: readonly Decision[] = [
  function segmentIsVerb({ segment, place }) {
    if (!segment || (segment.isNoun && place.methods.has('GET')) || says(segment, 'create', 'update'))
      return undefined;
    return (segment.isNoun ? low : high)(
      KIND_OF[segment.meaning],
      `its path ends in the verb ${segment.verb}`,
    );
  },
  function named({ name, said, operationId }) {
    const verb = name ?? said;
    if (!verb || verb.isNoun || says(verb, 'update', 'search', 'evaluate', 'login', 'delete'))
      return undefined;
    const kind = says(verb, 'create') ? 'upsert' : KIND_OF[verb.meaning];
    return (kind === 'upsert' || kind === 'bulk' ? high : low)(kind, evidenceOf(verb, name, operationId));
  },
  ({ requestBody }) => (requestBody?.hasFile ? low('upload', 'its request body is a file') : undefined),
  ({ place }) => (place.item ? low('bulk', `${place.item} exists`) : undefined),
  () => high('update', 'PUT replaces'),
];

const PATCH: readonly Decision[] = [
  function named({ name, said, operationId }) {
    const verb = name ?? said;
    return says(verb, 'bulk', 'upsert') && verb && !verb.isNoun
      ? high(KIND_OF[verb.meaning], evidenceOf(verb, name, operationId))
      : undefined;
  },
  ({ place }) => (place.item ? low('bulk', `${place.item} exists`) : undefined),
  () => high('update', 'PATCH changes'),
];

const GET: readonly Decision[] = [
  ({ segment, name }) => {
    const search = ['search', 'find', 'query', 'lookup', 'filter'];
    const verb = [segment, name].find((reading) => reading && search.includes(reading.verb));
    return verb && low('search', `it says ${verb.verb}`);
  },
  ({ place }) => (place.endsInParameter ? high('read', 'its path names one resource') : undefined),
  ({ place }) => (place.item ? high('list', `${place.item} exists`) : undefined),
  ({ place, name }) =>
    name?.verb === 'list' || isPlural(place.collection)
      ? low('list', `${place.collection} is a collection`)
      : undefined,
  () => low('read', 'GET reads'),
];

const DECISIONS: Readonly<Record<string, readonly Decision[]>> = Object.assign(Object.create(null), {
  POST,
  DELETE,
  PUT,
  PATCH,
  GET,
  HEAD: GET,
  QUERY: [() => high('search', 'QUERY is safe')],
});

/** The verb a path ends in. A noun that is also a verb is a noun where it has items, or can be read. */
function readVerbSegment(place: Place): Reading | undefined {
  if (place.customMethod !== undefined)
    return (
      readSegment(place.customMethod) ?? {
        verb: place.customMethod,
        meaning: 'command',
        isNoun: false,
        object: [],
      }
    );
  if (place.suffix !== undefined) return readSegment(place.suffix.slice(place.suffix.lastIndexOf('=') + 1));
  if (place.endsInParameter) return undefined;
  const verb = readSegment(place.collection);
  if (verb) {
    const isThing = place.item !== undefined || place.methods.has('GET');
    if (isThing && (verb.isNoun || (place.item && isPlural(place.collection)))) return undefined;
    // /devices/{id}/register does something to the device; /devices/{id}/create-backup still creates
    const below = place.segments.at(-2)?.isParameter ?? false;
    if (verb.meaning === 'create' && below && verb.verb !== 'create') return { ...verb, meaning: 'action' };
    return verb;
  }
  const before = place.segments.at(-2);
  if (place.item || !before || before.isParameter) return undefined;
  const above = readSegment(before.literal);
  return above && !above.isNoun && wordsOf(before.literal).length === 1 ? above : undefined;
}

function evidenceOf(
  verb: Reading | undefined,
  name: Reading | undefined,
  operationId: string | undefined,
): string {
  if (!verb) return '';
  if (verb !== name) return `its summary says ${verb.verb}`;
  return operationId && operationId.length <= 32
    ? `its operationId ${operationId} says ${verb.verb}`
    : `its operationId says ${verb.verb}`;
}
