import {
  isCredential,
  isPlural,
  isResult,
  type Meaning,
  type Reading,
  readOperationId,
  readSegment,
  readSentence,
  repeats,
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
  readonly requestBody:
    | {
        readonly mediaTypes: readonly string[];
        readonly isArray: boolean;
        /** A binary media type or a binary part. */
        readonly hasFile: boolean;
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
  /** What the summary says, or else the description. */
  readonly said: Reading | undefined;
  readonly saidIn: 'summary' | 'description';
}

type Decision = (clues: Clues) => KindVerdict | undefined;

/** Decides what an operation does. `paths` is the document's; whatever the strings are, there is a verdict. */
export function kindOf(subject: KindSubject, paths: Paths): KindVerdict {
  const place = paths.locate(subject.path);
  const name = subject.operationId
    ? readOperationId(ownPartOf(subject.operationId, subject), subject.method, () => wordsOfPlace(place))
    : undefined;
  // Nothing but a POST is asked for both.
  const isSaid = subject.method === 'POST' || name === undefined;
  const summary = isSaid ? readSentence(subject.summary ?? '') : undefined;
  const clues: Clues = {
    method: subject.method,
    path: subject.path,
    operationId: subject.operationId,
    summary: subject.summary,
    description: subject.description,
    requestBody: subject.requestBody,
    place,
    segment: readVerbSegment(place),
    name,
    said: summary ?? (isSaid ? readSentence(subject.description ?? '') : undefined),
    saidIn: summary ? 'summary' : 'description',
  };
  for (const decide of DECISIONS.get(subject.method) ?? []) {
    const verdict = decide(clues);
    if (verdict) return verdict;
  }
  return low('other', 'nothing says what it does');
}

/** FastAPI appends path and method to the name of a function: `create_pet_api_v1_pets_post`. */
function ownPartOf(operationId: string, { method, path }: KindSubject): string {
  const end = `_${method.toLowerCase()}`;
  if (!operationId.endsWith(end)) return operationId;
  const appended = `${path.replace(/\W/g, '_')}${end}`;
  return operationId.endsWith(appended) && operationId.length > appended.length
    ? operationId.slice(0, -appended.length)
    : operationId;
}

/** The words of a path, its parameters among them. */
const wordsOfPlace = ({ segments }: Place): readonly string[] =>
  segments.flatMap((segment) => wordsOf(segment.literal || segment.parameter));

const high = (kind: Kind, evidence: string): KindVerdict => ({ kind, confidence: 'high', evidence });
const low = (kind: Kind, evidence: string): KindVerdict => ({ kind, confidence: 'low', evidence });

const says = (reading: Reading | undefined, ...meanings: readonly Meaning[]): boolean =>
  reading !== undefined && meanings.includes(reading.meaning);

/** The same of a verb that is no noun as well. */
const saysSurely = (reading: Reading | undefined, ...meanings: readonly Meaning[]): boolean =>
  !reading?.isWeak && says(reading, ...meanings);

/** The kinds whose meaning has another name. */
const kindOfMeaning = (meaning: Meaning): Kind =>
  meaning === 'evaluate' ? 'search' : meaning === 'command' ? 'action' : meaning;

/** Items that show the last segment to be a collection: below it, or below one of the same name elsewhere. */
const itemOf = (place: Place): string | undefined =>
  place.item ?? (isPlural(place.collection) ? place.itemElsewhere : undefined);

/** Of a summary they cast doubt on an operationId that says create: a 'createSnooze' that snoozes. */
const OPPOSED = ['search', 'evaluate', 'login', 'update', 'upsert', 'delete', 'command'] as const;

const POST: readonly Decision[] = [
  // OData and JSON:API: what is added is a reference, no resource
  ({ place }) =>
    place.collection === '$ref' || place.segments.at(-2)?.literal === 'relationships'
      ? low('update', 'its path names a relationship')
      : undefined,
  function pathEndsInVerb(clues) {
    const { segment, name, said } = clues;
    if (!segment) return undefined;
    const evidence = `its path says ${segment.verb}`;
    if (segment.meaning === 'create') return createdByPath(clues, segment, evidence);
    // `/orders/{id}/capture` named createCapture, but described as 'Capture an order'
    const isMeant = says(segment, 'command') && said?.verb === segment.verb;
    const isNoun = (segment.isWeak && !isMeant) || isSameThing(segment, name, clues.place);
    if (saysSurely(name, 'create') && isNoun) return undefined;
    // `/series/{id}/read-progress` named markAsRead, `/change-requests` described as 'Create a change request'
    const others = [name, said].filter((reading) => reading !== undefined);
    const isOther = others.every(({ verb }) => verb !== segment.verb) && others.some(({ isWeak }) => !isWeak);
    if (segment.object.length > 0 && isOther && !says(segment, 'bulk')) return undefined;
    // `/queue` named getQueueInfo and described as 'Get queue information'; whoever gets a token logs in
    const mayBeNoun = segment.isWeak && !says(segment, 'login');
    if (mayBeNoun && [name, said].every((verb) => saysSurely(verb, 'search'))) return undefined;
    const isLast =
      clues.place.customMethod !== undefined || wordsOf(clues.place.collection).includes(segment.verb);
    const isClear = says(segment, 'search', 'bulk', 'login', 'command', 'update', 'delete');
    // `/estimate` named getEstimate
    const sure = isLast && (isClear || (says(segment, 'evaluate') && saysSurely(name, 'search')));
    return (sure ? high : low)(kindOfMeaning(segment.meaning), evidence);
  },
  ({ requestBody }) => (requestBody?.isArray ? high('bulk', 'its request body is an array') : undefined),
  function nameIsDecisive(clues) {
    const { name, said, place } = clues;
    const several = [name, said].find((reading) => saysSurely(reading, 'bulk'));
    // 'create batch payout' is one payout where payouts have items, and several where they have not
    const verb = several && !place.item ? several : name && !isVague(name) ? name : said;
    if (!says(verb, 'search', 'evaluate', 'bulk', 'login', 'upload', 'update', 'upsert', 'delete'))
      return undefined;
    const isOne = verb && ['upload', 'save', 'create', 'add'].includes(verb.verb) && !saysEither(verb);
    if (!verb || (place.item && (isVague(verb) || isOne))) return undefined;
    return (verb.isWeak ? low : high)(kindOfMeaning(verb.meaning), evidenceOf(clues, verb));
  },
  function pathEndsInParameter(clues) {
    const { place, name, said } = clues;
    if (!place.endsInParameter) return undefined;
    const verb = [name, said].find((reading) => saysSurely(reading, 'create'));
    if (!verb) {
      const before = readSegment(place.collection);
      if (before && saysSurely(before, 'command')) return high('action', `its path says ${before.verb}`);
      return (place.item ? low : high)('update', 'its path ends in a parameter');
    }
    // `/workflows/{namespace}` is a collection when items stand below; `/files/{path}` is no update when PUT is
    if (place.item) return high('create', `${place.item} exists`);
    const updates = verb.verb !== 'add' && (place.methods.has('PUT') || place.methods.has('PATCH'));
    return (updates ? high : low)('create', evidenceOf(clues, verb));
  },
  ({ place, requestBody }) =>
    !itemOf(place) && requestBody?.hasFile ? low('upload', 'its request body is a file') : undefined,
  function isCommand(clues) {
    const verb = clues.name && !isVague(clues.name) ? clues.name : clues.said;
    return verb && says(verb, 'command') ? low('action', evidenceOf(clues, verb)) : undefined;
  },
  function makesSeveral(clues) {
    const { name, said, summary, description, saidIn } = clues;
    // a name in the plural alone may do no more than repeat the path
    if (!said || !isOfSeveral(said)) return undefined;
    if (name && !isVague(name) && says(name, 'create', 'upload') && !isPlural(name.object.at(-1) ?? ''))
      return undefined;
    const text = (saidIn === 'summary' ? summary : description)?.slice(0, 300) ?? '';
    const isOne = new RegExp(`\\b${said.verb}(?:e?s)?\\s+(?:an?|one|the|this)\\b`, 'i').test(text);
    return isOne ? undefined : low('bulk', evidenceOf(clues, said));
  },
  ({ place }) =>
    /(?:^|[_-])async$|[a-z]Async$/.test(place.collection)
      ? low('async', `its path ends in ${place.collection}`)
      : undefined,
  function hasItems({ place }) {
    if (place.item === undefined) return undefined;
    if (!place.item.endsWith('}') && isCredential(wordsOf(place.collection)))
      return low('login', `its path ends in ${place.collection}`);
    const sure = place.segments.length > 0 && place.suffix === undefined;
    return (sure ? high : low)('create', `${place.item} exists`);
  },
  function saysCreate(clues) {
    const { name, said, place } = clues;
    const verb = [name, said].find(
      (reading) => says(reading, 'create') && !(reading?.verb === 'post' && reading.isWeak),
    );
    if (!verb) return undefined;
    // 'postMessage' that sends one says the method rather than the verb
    const disputed =
      isDisputed(said) || (verb.verb === 'post' && said && !said.isWeak && !says(said, 'create'));
    const adds = [verb, said].some(
      (reading) => reading?.verb === 'add' && !namesCollection(reading, place.collection),
    );
    // 'Makes user admin' makes no user
    const isMade = said?.verb !== 'make' && (clues.summary === undefined || says(said, 'create'));
    const toggles = isToggle(place) && !isMade;
    const isThing =
      !verb.isWeak || verb.verb !== 'create' || isCounted(wordsOf(place.collection).at(-1) ?? '');
    const named = isThing && place.segments.length > 0 && place.suffix === undefined;
    return created(
      clues,
      verb,
      named && !disputed && !adds && !toggles ? high : low,
      evidenceOf(clues, verb),
    );
  },
  function hasItemsElsewhere(clues) {
    const item = itemOf(clues.place);
    if (item === undefined) return undefined;
    const sure = !isNamed(clues) && !isUnread(clues) && !isView(clues.place);
    return created(clues, undefined, sure ? high : low, `${item} exists`);
  },
  ({ place, name }) =>
    isPlural(place.collection) && place.methods.has('GET') && (!name || isVague(name))
      ? low('create', `${place.collection} can be listed`)
      : undefined,
  ({ place }) =>
    isCredential(wordsOf(place.collection))
      ? low('login', `its path ends in ${place.collection}`)
      : undefined,
  function actsOnItem(clues) {
    const { place } = clues;
    const isAfterItem = place.segments.at(-2)?.isParameter && !place.endsInParameter;
    const isThing =
      place.item ?? place.itemElsewhere ?? (place.methods.size > 1 || isPlural(place.collection));
    if (!isAfterItem || isThing || isNamed(clues)) return undefined;
    // `/ships/{id}/extract` named extract-resources
    const [id, verb] = [clues.operationId ?? '', place.collection].map((text) => wordsOf(text).join(' '));
    const isSame = ` ${id} `.includes(` ${verb} `);
    return (isUnread(clues) && !isSame ? low : high)('action', `${place.collection} is no collection`);
  },
  otherVerb,
];

/** Whether the operationId or the text has a verb that says what is done. */
const isNamed = ({ name, said }: Clues): boolean =>
  [name, said].some((reading) => reading && !isVague(reading));

/** An operationId that says something which nobody here understands: `recommendProducts`, `adresseAnlegen`; a hash says nothing. */
const isUnread = ({ name, operationId = '', place }: Clues): boolean =>
  name === undefined &&
  !repeats(wordsOf(operationId), wordsOfPlace(place)) &&
  !/^[\da-f-]{16,}$/i.test(operationId);

/** `/workflows/tasks` beside `/workflows/{id}`, and `/reports/orders`: no place where an item is made. */
const isView = ({ segments, itemBeside }: Place): boolean => {
  const above = segments.at(-2);
  if (!above || above.isParameter) return false;
  return itemBeside !== undefined || wordsOf(above.literal).some((word) => VIEWS.has(word.replace(/s$/, '')));
};
const VIEWS = new Set(
  'report stat statistic analytic dashboard export import email mail recommendation'.split(' '),
);

const isDisputed = (said: Reading | undefined): boolean => saysSurely(said, ...OPPOSED);

/** Plural words for one thing. */
const UNCOUNTED = new Set('credentials data details funds media preferences settings terms'.split(' '));

const isCounted = (word: string): boolean => isPlural(word) && !UNCOUNTED.has(word);

/** 'Create invitations', 'Upload documents': several in one request, whatever its body looks like. */
function isOfSeveral({ verb, meaning, object }: Reading): boolean {
  const head = object.at(-1) ?? '';
  // not 'Create user and assign roles', nor 'Add webhook that receives events'
  const isPhrase =
    object.length <= 3 && object.slice(0, -1).every((word) => readSegment(word)?.isWeak !== false);
  const makes = ['create', 'upload'].includes(meaning) && verb !== 'post';
  return makes && isPhrase && isCounted(head);
}

/** `/restore-point` named createRestorePoint: what looks like a verb and its object is the name of a thing; so is `/run` with items. */
const isSameThing = (segment: Reading, name: Reading | undefined, place: Place): boolean => {
  if (segment.object.length === 0) return place.item !== undefined && name?.object.at(-1) === segment.verb;
  const [thing, named] = [segment, name].map((reading) => reading?.object.at(-1)?.replace(/s$/, ''));
  return thing !== undefined && thing === named && name?.object.includes(segment.verb) === true;
};

/** 'Create or update', items below or not; `save` alone does not say it. */
const saysEither = (reading: Reading): boolean => says(reading, 'upsert') && reading.verb !== 'save';

/** `POST /orders` named `orders` or `postOrders`: the name does not say what is done. */
function isVague(reading: Reading): boolean {
  return (reading.isWeak && reading.object.length === 0) || reading.verb === 'post';
}

/** `/articles/{slug}/favorite`, taken back by DELETE and never read: a state of its parent. */
const isToggle = (place: Place): boolean =>
  place.segments.at(-2)?.isParameter === true &&
  !place.endsInParameter &&
  !isPlural(place.collection) &&
  place.methods.size === 2 &&
  place.methods.has('DELETE');

/** `/auth/register` makes what it need not name. */
const SIGNUPS = ['register', 'signup'];

/** What is made may be a credential, or the answer itself; with items it is a resource all the same. */
function created(clues: Clues, verb: Reading | undefined, sure: typeof high, evidence: string): KindVerdict {
  const { place, name, segment } = clues;
  const isOfParent = verb !== undefined && verb === segment;
  const collection = isOfParent ? place.segments.at(-2)?.literal : place.collection;
  if (isOfParent && SIGNUPS.includes(verb.verb)) return sure('create', evidence);
  const made = [verb?.object, name?.object, wordsOf(collection ?? '')].map((words) => words ?? []);
  const hasItem = place.item ?? place.itemBeside ?? place.itemElsewhere;
  if (!hasItem && made.some(isCredential)) return low('login', evidence);
  return made.some(isResult) ? low('search', evidence) : sure('create', evidence);
}

/** `/pets/create` and `/createPet` say what is made; `/pets/add` may add to what is there, unless pets have items. */
function createdByPath(clues: Clues, verb: Reading, evidence: string): KindVerdict {
  const { place, name, said, requestBody } = clues;
  const several = requestBody?.isArray || says(name, 'bulk') || says(said, 'bulk');
  if (several || isPlural(verb.object.join(' '))) return low('bulk', evidence);
  const isRpc = place.suffix !== undefined || place.customMethod !== undefined;
  const before = place.segments.at(-2)?.literal ?? '';
  const isClear =
    isPlural(before) ||
    (verb.verb === 'create' && before !== '') ||
    SIGNUPS.includes(verb.verb) ||
    [verb, name, said].some((reading) => reading?.object.length);
  const sure = place.itemBeside !== undefined || (isClear && verb.verb !== 'add' && verb.verb !== 'post');
  return created(clues, verb, sure && !isRpc && !isDisputed(said) ? high : low, evidence);
}

/** 'Add a comment' to `/comments` makes one; 'Add tags' and 'Add to queue' change what is there. */
function namesCollection(verb: Reading, collection: string): boolean {
  const head = verb.object.at(-1) ?? '';
  const words = wordsOf(collection);
  const isMany = isPlural(head) && !verb.isObjectFirst;
  return words.at(-1) !== verb.verb && head !== '' && !isMany && words.join('').includes(head);
}

/** A DELETE named so takes a state back; the resource stays. */
const REVERSALS = 'reset restore clear empty purge flush rollback undo revert refresh rotate'.split(' ');
/** And so does one of these on `/comments/{id}/resolved`. */
const UNDOINGS = 'mark unarchive undelete unpause unpublish reopen resume'.split(' ');

const DELETE: readonly Decision[] = [
  ({ place }) =>
    place.suffix !== undefined || place.collection === '$ref' || place.segments.length === 0
      ? low('action', 'its path names no resource')
      : undefined,
  function pathEndsInVerb({ segment, name, place }) {
    if (!segment || segment.isWeak || says(segment, 'delete')) return undefined;
    // `/user/assign` named Assign_Delete; but Django's generator calls every DELETE destroy: cart_clear_destroy
    const isGenerated = says(segment, 'command', 'bulk') && name?.object.includes(segment.verb);
    if (!isGenerated && (saysSurely(name, 'delete') || isSameThing(segment, name, place))) return undefined;
    return low(kindOfMeaning(segment.meaning), `its path says ${segment.verb}`);
  },
  function namedOtherwise(clues) {
    const { place } = clues;
    const verb = clues.name ?? clues.said;
    if (!verb) return undefined;
    const evidence = evidenceOf(clues, verb);
    const isAll = verb.object.includes('all') && !place.segments.some(({ literal }) => literal === 'all');
    if (says(verb, 'bulk') || isAll) return low('bulk', evidence);
    const isUndone = !place.endsInParameter && UNDOINGS.includes(verb.verb);
    return isUndone || REVERSALS.includes(verb.verb) ? low('action', evidence) : undefined;
  },
  ({ requestBody }) => (requestBody?.isArray ? low('bulk', 'its request body is an array') : undefined),
  ({ path }) => (/ids\}$/i.test(path) ? low('bulk', 'its path takes several ids') : undefined),
  ({ place }) => (place.endsInParameter ? high('delete', 'its path names one resource') : undefined),
  ({ place }) => (place.item ? high('bulk', `${place.item} exists`) : undefined),
  ({ place, name }) =>
    isPlural(place.collection) || (name && says(name, 'delete') && isPlural(name.object.at(-1) ?? ''))
      ? low('bulk', `${place.collection} holds several`)
      : undefined,
  ({ place, segment }) =>
    high(
      'delete',
      says(segment, 'delete') ? `its path says ${segment?.verb}` : `${place.collection} is one resource`,
    ),
];

const PUT: readonly Decision[] = [
  function pathEndsInVerb({ segment, name, place }) {
    if (!segment || says(segment, 'create', 'update')) return undefined;
    // `/compute/settings` named setComputeSettings, `/queue` that is read as well
    if (segment.isWeak && (place.methods.has('GET') || saysSurely(name, 'update'))) return undefined;
    return (segment.isWeak ? low : high)(kindOfMeaning(segment.meaning), `its path says ${segment.verb}`);
  },
  function named(clues) {
    const verb = clues.name ?? clues.said;
    if (!verb || verb.isWeak || says(verb, 'update', 'search', 'evaluate', 'login', 'delete'))
      return undefined;
    const evidence = evidenceOf(clues, verb);
    if (says(verb, 'create', 'upsert')) return high('upsert', evidence);
    return (says(verb, 'bulk') ? high : low)(kindOfMeaning(verb.meaning), evidence);
  },
  ({ requestBody }) => (requestBody?.hasFile ? low('upload', 'its request body is a file') : undefined),
  ({ place }) => (place.item ? low('bulk', `${place.item} exists`) : undefined),
  () => high('update', 'PUT replaces'),
];

const PATCH: readonly Decision[] = [
  function named(clues) {
    const verb = clues.name ?? clues.said;
    return verb && saysSurely(verb, 'bulk', 'upsert')
      ? high(kindOfMeaning(verb.meaning), evidenceOf(clues, verb))
      : undefined;
  },
  ({ place }) => (place.item ? low('bulk', `${place.item} exists`) : undefined),
  () => high('update', 'PATCH changes'),
];

const GET: readonly Decision[] = [
  function isSearch(clues) {
    const verb = [clues.segment, clues.name].find((reading) =>
      ['search', 'find', 'query', 'lookup', 'filter'].includes(reading?.verb ?? ''),
    );
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

const DECISIONS = new Map<string, readonly Decision[]>([
  ['POST', POST],
  ['DELETE', DELETE],
  ['PUT', PUT],
  ['PATCH', PATCH],
  ['GET', GET],
  ['HEAD', GET],
  ['QUERY', [() => high('search', 'QUERY is safe')]],
]);

/** The verb a path ends in. A noun that is also a verb is a noun where it has items, or can be read. */
function readVerbSegment(place: Place): Reading | undefined {
  const { customMethod, suffix, collection } = place;
  if (customMethod !== undefined)
    return readSegment(customMethod) ?? { verb: customMethod, meaning: 'command', isWeak: false, object: [] };
  if (suffix !== undefined) return readSegment(suffix.slice(suffix.lastIndexOf('=') + 1));
  if (place.endsInParameter) return undefined;
  const before = place.segments.at(-2);
  const verb = readSegment(collection);
  if (verb) {
    const isThing = place.item !== undefined || place.methods.has('GET');
    if (isThing && (verb.isWeak || (place.item && isPlural(collection)))) return undefined;
    // /devices/{id}/register does something to the device; /devices/{id}/create-backup still creates
    const acts = verb.meaning === 'create' && before?.isParameter && verb.verb !== 'create';
    return acts ? { ...verb, meaning: 'action' } : verb;
  }
  // /search/users, /validate/email
  if (place.item || !before || wordsOf(before.literal).length !== 1) return undefined;
  const above = readSegment(before.literal);
  return above && !above.isWeak ? { ...above, isWeak: true } : undefined;
}

function otherVerb(clues: Clues): KindVerdict | undefined {
  const verb = clues.name ?? clues.said;
  return verb && low(kindOfMeaning(verb.meaning), evidenceOf(clues, verb));
}

function evidenceOf({ name, operationId, saidIn }: Clues, verb: Reading): string {
  if (verb !== name) return `its ${saidIn} says ${verb.verb}`;
  const id = operationId && operationId.length <= 32 ? ` ${operationId}` : '';
  return `its operationId${id} says ${verb.verb}`;
}
