/**
 * What a text in English says about a response: which status it names, and what it speaks of. Texts are
 * descriptions and summaries of responses, and names of components. In doubt, and in other languages, nothing.
 */

import { REGISTRY } from './registry.ts';

/** What a description can speak of. */
export const TOPICS = ['failure', 'authentication', 'permission', 'validation'] as const;
export type Topic = (typeof TOPICS)[number];

/** Longer texts say what they are in their first words. */
const MAX_LENGTH = 600;

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Written together: `NotFound`, `HTTPNotFound`, `Error404`, `OK200`. */
const apart = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .replace(/([A-Za-z])(\d)/g, '$1 $2')
    .replace(/(\d)([A-Za-z])/g, '$1 $2');

/** Phrases in words, by code: those of the registry and its former ones. */
const PHRASES: ReadonlyMap<string, readonly string[]> = new Map(
  [...REGISTRY.values()].map(({ code, phrase, formerPhrases }) => [
    code,
    [phrase, ...formerPhrases].filter((text) => !text.startsWith('(')).map(words),
  ]),
);
/** Other spellings of them. */
const VARIANTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['401', ['unauthorised', 'unauthenticated']],
  ['500', ['internal error']],
  ['503', ['service temporarily unavailable', 'temporarily unavailable']],
  ['504', ['gateway time out']],
]);

const phrasesOf = (code: string): readonly string[] => [
  ...(PHRASES.get(code) ?? []),
  ...(VARIANTS.get(code) ?? []),
];

/** Codes whose phrase is ordinary English that means other things as often: a plan to upgrade, a post reported. */
const ORDINARY = new Set(['100', '102', '208', '411', '423', '424', '426', '507', '508']);

/** The codes that a phrase in words stands for. */
const CODES_BY_PHRASE: ReadonlyMap<string, string> = new Map(
  [...PHRASES.keys()]
    .filter((code) => !ORDINARY.has(code))
    .flatMap((code) => phrasesOf(code).map((phrase) => [phrase, code] as const)),
);

/** Phrases of several words. They say the status also where certain words follow: "Bad request when …". */
const BEGINNINGS = [...CODES_BY_PHRASE].filter(([phrase]) => phrase.includes(' '));
const CONTINUATION =
  /^ (?:errors?|response|status|if|when|whenever|while|because|since|due|for the (?:given|requested)|is)\b/;

/** A number as the status of this response: at the beginning, with what makes it one, or before its own phrase. */
const NUMBER =
  /^\W{0,3}(?:(?:http|status|code|response|error)(?:\/1\.1|\/2)?\W{1,3}){0,3}([1-5]\d\d)(?=$|\s*\n|\s*\(|\s*[-–—:.;)]\s*(?:$|[^\d\s])|\s+(?:error|response|status)\b)/i;
/** The words before a number with which an API counts its own errors as often as it names a status. */
const OWN_CODE = /^\W{0,3}(?:error|code)\b/i;

/**
 * The codes that a description names, each once: by number where the text begins with it as a status, or by the
 * reason phrase with which it begins. Phrases of one word, such as OK or Created, only where nothing follows.
 */
export function statusesNamed(text: string): readonly string[] {
  const plain = textOf(text);
  const codes = new Set<string>();
  const number = /\d{3}/.test(plain) ? (NUMBER.exec(plain)?.[1] ?? numberBeforePhrase(plain)) : undefined;
  // "Error 101" is one of the API's own; a status would be an error itself.
  if (number !== undefined && REGISTRY.has(number) && (number >= '400' || !OWN_CODE.test(plain)))
    codes.add(number);
  const head = words(apart(headOf(plain)));
  const whole = CODES_BY_PHRASE.get(head);
  if (whole !== undefined && !(PLAIN_WORDS.has(whole) && words(plain) !== head)) codes.add(whole);
  for (const [phrase, code] of BEGINNINGS) {
    if (head.startsWith(`${phrase} `) && CONTINUATION.test(head.slice(phrase.length))) codes.add(code);
  }
  return [...codes];
}

/** Codes with phrases of one word that say nothing where more follows: "Created in the meantime". */
const PLAIN_WORDS = new Set(['200', '201', '202', '302', '410']);

/** A code that stands in the first sentence before its own phrase: "returns the HTTP 200 OK status". */
function numberBeforePhrase(plain: string): string | undefined {
  const [sentence = ''] = plain.split(/[.\n](?:\s|$)/);
  for (const [, code = '', rest = ''] of sentence.matchAll(/\b([1-5]\d\d)\s+([A-Za-z].*)/g)) {
    if (phrasesOf(code).some((phrase) => `${words(rest)} `.startsWith(`${phrase} `))) return code;
  }
  return undefined;
}

/** Whether a text names a code anywhere, by number or phrase, however loosely. */
export function mentions(text: string, code: string): boolean {
  const plain = ` ${words(apart(textOf(text)))} `;
  return [code, ...phrasesOf(code)].some((name) => plain.includes(` ${name} `));
}

/** Component names that stand for a code without being its phrase. */
const NAMES: ReadonlyMap<string, string> = new Map([['rate limited', '429']]);
/** Words that a name may have around the phrase or the number without meaning anything else. */
const AFFIX = /^(?:response|errors?|problem|exception|default|http|api|standard|common|status|code)$/;

/**
 * The code that the name of a component stands for: `NotFound`, `ResourceNotFoundError`, `Error404`. Names with
 * several codes, and general ones such as `Error`, stand for none.
 */
export function statusOfName(name: string): string | undefined {
  const parts = words(apart(name)).split(' ');
  if (parts.includes('or') || parts.includes('and')) return undefined;
  const bare = parts.filter((part) => !AFFIX.test(part)).join(' ');
  const number = bare.match(/^([1-5]\d\d)\b|\b([1-5]\d\d)$/);
  const code = number?.[1] ?? number?.[2];
  // `Top100` has a number, and `GetPets200` a status; so has what begins with one.
  if (code !== undefined && REGISTRY.has(code))
    return /^(?:top|max|last|first|page)\b/.test(bare) ? undefined : code;
  // "Internal Server Error" has a word of its phrase that is an affix elsewhere.
  const full = parts.filter((part) => !AFFIX.test(part) || part === 'error').join(' ');
  const whole = CODES_BY_PHRASE.get(full) ?? CODES_BY_PHRASE.get(bare) ?? NAMES.get(bare);
  if (whole !== undefined) return whole;
  const ends = BEGINNINGS.filter(([phrase]) => bare.endsWith(` ${phrase}`) || full.endsWith(` ${phrase}`));
  return ends.length === 1 ? ends[0]?.[1] : undefined;
}

const BAD = '(?:missing|expired|invalid|revoked|no|wrong|incorrect|bad|absent|unknown)';
const THING =
  '(?:access |auth(?:entication)? |bearer |api |security |session |refresh )?(?:tokens?|credentials?|(?:api|access)[- ]?keys?|jwt)';
/** Tokens that authenticate nobody: a 403 that speaks of them speaks of something else. */
const OTHER_TOKEN =
  /\b(?:csrf|xsrf|anti-?forgery|invit\w+|reset|verif\w+|confirmation|captcha|registration|activation|device|page|sync|signature|upload|download|share|link|push|unsubscribe)[- ]tokens?\b/gi;
const NOUN = '(?:error|failure|exception|fault)';
const ADJECTIVE =
  '(?:an? |the |some |any |unexpected |unknown |general |generic |internal |server |client |validation |http |api |request )*';
const FAILURES: readonly RegExp[] = [
  // The whole text is the failure: "Error", "An unexpected server error occurred", "Error response".
  new RegExp(`^${ADJECTIVE}${NOUN}(?: response| message| occurred| occurs| happened| object| \\d{3})*$`),
  new RegExp(
    `^(?:an? |the )?(?:(?!no |without )\\w+ )?${NOUN} (?:(?:has )?occurred|happened|occurs|while|when|during|processing|parsing|in processing)\\b(?!.* is null)`,
  ),
  /^(?:there was an? |returns an? |an? )(?:unexpected )?(?:error|failure|exception)(?: has occurred| occurred)?$/,
  /^(?:failed to|failure to|unable to|could not|can ?not|something went wrong)\b/,
  /^(?!no |none )(?:the )?(?:(?!that|which|whether|what|who\b|if|when|have|has|were)\w+ ){0,2}(?:has |have )?failed$/,
  /^(?:the )?(?:(?!that|which|if|when|null|empty|none|list|were|ids|no )\w+ ){0,3}(?:was |were |is )?not found$/,
  /^(?:an? |the )?(?:invalid|bad) (?:\w+ )?(?:request|input|parameters?|arguments?|credentials|token|api key|data|body|payload|id|format|username password)(?: supplied| provided)?$/,
  /^(?:unauthori[sz]ed|unauthenticated|forbidden|access denied|permission denied|bad request|internal server error|service unavailable)$/,
];
/** Each of these has one of these words, and most texts have none: asked first, because those are slow to begin with. */
const FAILING =
  /error|fail|exception|fault|unable|could not|can ?not|wrong|not found|invalid|bad|unauth|forbidden|denied|unavailable/;
/** "The error message" describes a member, "Error message" a failure. */
const NOT_A_FAILURE = /^the (?:error|exception|failure)(?: message| code| object)?$/;

const AUTHENTICATION = new RegExp(
  [
    '\\bnot (?:logged|signed)[- ]?in\\b|\\bunauthenticated\\b|\\bnot authenticated\\b|\\banonymous\\b|\\bguests?\\b',
    '\\b(?:must|need to|please) (?:be )?(?:log(?:ged)?|sign(?:ed)?)[- ]?in\\b|\\blog ?in required\\b|\\bto (?:log|sign) ?in\\b',
    '\\bauthentication (?:is |was |has )?(?:required|failed|failure|error|needed|missing|provided)\\b|\\b(?:failed|missing|no|requires|requires an|without) authentication\\b',
    `\\b${BAD}(?:,? (?:or )?${BAD}){0,3} ${THING}\\b|\\bwithout (?:an? )?(?:valid )?${THING}\\b|\\brequires (?:an? )?(?:valid )?${THING}\\b`,
    `\\b${THING} (?:(?:is |was )?(?:found|present|given|sent|provided),? but )?(?:is |was |are |were |has |have )?(?:been )?(?:either )?(?:missing|expired|invalid|revoked|required|absent|wrong|incorrect|not (?:valid|sent|provided|supplied|present))\\b(?! for)`,
    `\\bno ${THING} (?:was|were|is|are) (?:sent|given|provided|supplied|present|found)\\b`,
    '\\b(?:wrong|invalid|incorrect|bad) (?:user ?names? or )?passwords?\\b',
    '\\bauthori[sz]ation\\b.{0,20}\\bheader\\b.{0,20}\\b(?:missing|malformed|invalid|required|absent)\\b|\\b(?:missing|malformed|invalid|no) authori[sz]ation\\b',
  ].join('|'),
);
/** "Invalid token scope", "no credentials of this kind may be created": of somebody who is known. */
const NOT_AUTHENTICATION = new RegExp(`\\b${THING} (?:scopes?|audience|permissions?|of this)\\b`);

const PATTERNS: Readonly<Record<Exclude<Topic, 'failure' | 'authentication'>, RegExp>> = {
  permission:
    /\b(?:permissions?|privileges)\b(?! (?:\w+ )?(?:are|is) (?:listed|described|documented))|\bnot (?:allowed|permitted)\b|\baccess is forbidden\b|\bforbidden (?:to|from|for)\b|\bis forbidden\b|\binsufficient(?:ly)?[ _](?:scopes?|roles?|privileges?|rights|access|authori[sz]\w+)|\b(?:missing|lacks?|required|requires) (?:\w+ )?(?:scopes?|roles?|privileges?|rights)\b|\baccess denied to\b|\bdo(?:es)?(?: not|n't) have (?:the |any )?(?:\w+ )?(?:access|rights)\b/,
  validation:
    /\b(?:invalid|malformed|incorrect|bad|wrong) (?:(?!method)\w+ ){0,2}(?:inputs?|requests?(?! (?:method|type))|parameters?|arguments?|values?|body|payload|data|fields?|format|ids?|json|(?:user|tag )?names?)\b(?! types?)|\bvalidation (?:error|exception|failed|failure)|\bfailed validation\b(?! checks?)|\bmissing (?:required )?(?:parameters?|fields?|values?)\b|\b(?:input|parameter|request body|body) (?:is )?(?:invalid|malformed|missing)\b/,
};
/** A 405 that speaks of the method is for what it says. */
const OF_METHOD = /\bmethod\b/;

/**
 * Whether a description speaks of a topic. `failure` is meant of texts that are one: "Failed to read the pet",
 * but not "No error", and not "The list of errors".
 */
export function speaksOf(text: string, topic: Topic): boolean {
  const plain = textOf(text).toLowerCase().replace(OTHER_TOKEN, '');
  if (topic === 'failure') {
    const head = words(headOf(plain));
    return FAILING.test(head) && !NOT_A_FAILURE.test(head) && FAILURES.some((pattern) => pattern.test(head));
  }
  if (topic === 'authentication') return AUTHENTICATION.test(plain) && !NOT_AUTHENTICATION.test(plain);
  return PATTERNS[topic].test(plain) && !(topic === 'validation' && OF_METHOD.test(plain));
}

/** Whether the name of a component is that of a failure: its last word, without `Response` and the like, is one. */
export function isNameOfFailure(name: string): boolean {
  if (!/error|fault|problem|exception/i.test(name)) return false;
  const parts = words(apart(name)).split(' ');
  while (/^(?:response|details?|model|dto|schema|object|body|\d+)$/.test(parts.at(-1) ?? '')) parts.pop();
  return (
    /^(?:error|fault|problem|exception)$/.test(parts.at(-1) ?? '') &&
    !/^(?:no|non|without)$/.test(parts.at(-2) ?? '')
  );
}

/** The same reading of a text, done once for each: most descriptions stand under many operations. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = read(text);
    known.set(text, now);
    return now;
  };
}

/** A text without its markup, in one piece of bounded length. */
const textOf = (text: string): string =>
  text
    .slice(0, MAX_LENGTH)
    .replace(/<\/?[a-z][^<>]{0,80}>/gi, '')
    .replace(/[`*"“”#]/g, '')
    .replace(/_/g, ' ')
    .trim();

/** The first words, up to where a sentence or a clause ends. */
const headOf = (plain: string): string => (plain.split(/[.,:;!?()\n]|\s[-–—]+\s|—/)[0] ?? '').trim();
