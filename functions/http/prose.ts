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

/** Phrases in words, by code: those of the registry, its former ones, and other spellings of them. */
const PHRASES: ReadonlyMap<string, readonly string[]> = new Map(
  [...REGISTRY.values()].map(({ code, phrase, formerPhrases }) => [
    code,
    [phrase, ...formerPhrases].filter((text) => !text.startsWith('(')).map(words),
  ]),
);
const OTHER_PHRASES: Readonly<Record<string, readonly string[]>> = {
  '401': ['unauthorised', 'unauthenticated', 'not authorized'],
  '500': ['internal error'],
  '503': ['service temporarily unavailable', 'temporarily unavailable'],
  '504': ['gateway time out'],
};

const phrasesOf = (code: string): readonly string[] => [
  ...(PHRASES.get(code) ?? []),
  ...(OTHER_PHRASES[code] ?? []),
];

/** Codes whose phrase is ordinary English that means other things as often: a plan to upgrade, a post reported. */
const ORDINARY = new Set(['100', '102', '208', '411', '423', '424', '426', '507', '508']);

/** The codes that a phrase in words stands for. */
const CODES_BY_PHRASE: ReadonlyMap<string, string> = new Map(
  [...PHRASES.keys()]
    .filter((code) => !ORDINARY.has(code))
    .flatMap((code) => phrasesOf(code).map((phrase) => [phrase, code] as const)),
);

/** Phrases of several words, which say the status also when more follows: "Bad request when …". */
const BEGINNINGS = [...CODES_BY_PHRASE].filter(([phrase]) => phrase.includes(' '));

/** After these, a number is that of another response, with which this one is compared. */
const COMPARISON =
  /\b(?:than|instead of|unlike|not|no|non|see|as|like|previously|formerly|was)\s+(?:an?\s+|the\s+)?$/i;

/** A number that is a status and no amount: at the beginning, or where a word says so. */
const NUMBER =
  /^\W{0,3}(?:(?:http|error|status|code|response)\W{1,3}){0,3}([1-5]\d\d)(?=$|\s*[-–—:.,;)(/]|\s+(?:[A-Z]|error\b|response\b|status\b))|\b(?:http(?: status)?(?: code)?|status(?: code)?)\W{1,3}([1-5]\d\d)\b|\b([1-5]\d\d)\s+(?:status|response|http)\b/gi;

/**
 * The codes that a description names, each once: by number where the text says that it is a status, or by the
 * reason phrase with which it begins. Phrases of one word, such as OK or Created, only where nothing follows.
 */
export function statusesNamed(text: string): readonly string[] {
  const plain = textOf(text);
  const codes = new Set<string>();
  const sentence = plain.split(/[.\n](?:\s|$)/)[0] ?? '';
  for (const match of sentence.matchAll(NUMBER)) {
    const code = match[1] ?? match[2] ?? match[3] ?? '';
    if (REGISTRY.has(code) && !COMPARISON.test(sentence.slice(0, match.index))) codes.add(code);
  }
  const head = words(headOf(plain).replace(/([a-z])([A-Z])/g, '$1 $2'));
  const whole = CODES_BY_PHRASE.get(head);
  const isOneWord = !head.includes(' ');
  if (whole !== undefined && !(isOneWord && words(plain) !== head && isPlainWord(whole))) codes.add(whole);
  for (const [phrase, code] of BEGINNINGS) if (head.startsWith(`${phrase} `)) codes.add(code);
  return [...codes];
}

/** The codes of these phrases say nothing where more follows: "Created in the meantime". */
const isPlainWord = (code: string): boolean => ['200', '201', '202', '302', '410'].includes(code);

/** Whether a text names a code anywhere, by number or phrase, however loosely. */
export function mentions(text: string, code: string): boolean {
  const plain = ` ${words(textOf(text).replace(/([a-z])([A-Z])/g, '$1 $2'))} `;
  return [code, ...phrasesOf(code)].some((name) => plain.includes(` ${name} `));
}

/** Component names that stand for a code without being its phrase. */
const NAMES: Readonly<Record<string, string>> = { 'rate limited': '429' };
/** Words that a name may have around the phrase without meaning anything else. */
const AFFIXES = new Set([
  'response',
  'error',
  'problem',
  'exception',
  'default',
  'http',
  'api',
  'standard',
  'common',
]);

/**
 * The code that the name of a component stands for: `NotFound`, `ResourceNotFoundError`, `Error404`. Names with
 * several codes, and general ones such as `Error`, stand for none.
 */
export function statusOfName(name: string): string | undefined {
  const parts = words(name.replace(/([a-z])([A-Z0-9])|(\d)([A-Za-z])/g, '$1$3 $2$4')).split(' ');
  const numbers = new Set(parts.filter((part) => REGISTRY.has(part)));
  if (numbers.size > 0) return numbers.size === 1 ? [...numbers][0] : undefined;
  const core = parts.filter((part) => !AFFIXES.has(part) || part === 'error').join(' ');
  const bare = parts.filter((part) => !AFFIXES.has(part)).join(' ');
  const whole = CODES_BY_PHRASE.get(core) ?? CODES_BY_PHRASE.get(bare) ?? NAMES[bare];
  if (whole !== undefined) return whole;
  const ends = BEGINNINGS.filter(([phrase]) => bare.endsWith(` ${phrase}`) || core.endsWith(` ${phrase}`));
  return ends.length === 1 ? ends[0]?.[1] : undefined;
}

const THING =
  '(?:access |auth(?:entication)? |bearer |api |security |session )?(?:tokens?|credentials?|(?:api|access)[- ]?keys?|jwt)';
/** Tokens that do not authenticate: a 403 that speaks of them speaks of something else. */
const OTHER_TOKEN =
  /\b(?:csrf|xsrf|invit\w+|reset|verification|confirmation|captcha|registration|activation|device|page|sync|signature|upload)[- ]tokens?\b/gi;
const NOUN = '(?:error|failure|exception|fault)';
const FAILURES: readonly RegExp[] = [
  // The whole text is the failure: "Error", "An unexpected server error occurred", "Error response".
  new RegExp(
    `^(?:an? |the |some |any |unexpected |unknown |general |generic |internal |server |client |validation |http |api |request )*${NOUN}s?(?: response| message| occurred| occurs| happened| object| \\d{3})*$`,
  ),
  new RegExp(
    `^(?:an? |the )?(?:\\w+ )?${NOUN} (?:occurred|happened|occurs|while|when|during|processing|parsing|in processing)\\b`,
  ),
  /^(?:failed to|failure to|unable to|could not|cannot|can ?not|something went wrong)\b/,
  /^(?:the )?(?:\w+ ){0,2}(?:has |have )?failed$/,
  /^(?:the )?(?:\w+ ){0,3}(?:was |were |is )?not found$/,
  /^(?:an? |the )?invalid (?:\w+ )?(?:requests?|inputs?|parameters?|arguments?|credentials?|tokens?|api key|data|body|payload|id|format)(?: supplied| provided)?$/,
  /^(?:unauthori[sz]ed|unauthenticated|forbidden|access denied|permission denied|bad request|internal server error|service unavailable)\b/,
];

const PATTERNS: Readonly<Record<Exclude<Topic, 'failure'>, RegExp>> = {
  authentication: new RegExp(
    [
      '\\bnot (?:logged|signed) in\\b|\\bunauthenticated\\b|\\bnot authenticated\\b',
      '\\b(?:must|need to|please) (?:log|sign) in\\b|\\blog ?in required\\b',
      '\\bauthentication (?:is |was |has )?(?:required|failed|failure|error|needed|missing)\\b|\\bfailed authentication\\b',
      `\\b(?:missing|expired|invalid|no|wrong|incorrect|bad|absent)(?: or (?:missing|expired|invalid|wrong|incorrect|bad|absent))? ${THING}\\b`,
      `\\b${THING} (?:is |was |are |were |has |have )?(?:been )?(?:either )?(?:missing|expired|invalid|required|absent|wrong|incorrect|not (?:valid|sent|provided|supplied|present))\\b`,
      `\\bno ${THING} (?:was|were|is|are)\\b`,
      '\\b(?:authorization|authentication)\\b.{0,20}\\bheader\\b',
    ].join('|'),
  ),
  permission:
    /\bpermissions?\b|\bnot (?:allowed|permitted)\b|\bforbidden\b|\binsufficient(?:ly)? (?:scopes?|roles?|privileges?|rights|access|authori[sz]\w+)|\b(?:missing|lacks?|required|requires) (?:\w+ )?(?:scopes?|roles?|privileges?|rights)\b|\baccess denied to\b|\bprivileges\b|\bdo(?:es)?(?: not|n't) have (?:\w+ )?access\b/,
  validation:
    /\b(?:invalid|malformed|incorrect|bad) (?:\w+ )?(?:inputs?|requests?|parameters?|arguments?|values?|body|payload|data|fields?|format|id|ids)\b|\bvalidation\b|\bmissing (?:required )?(?:parameters?|fields?|values?)\b|\binput (?:is )?(?:invalid|malformed)\b/,
};

/**
 * Whether a description speaks of a topic. `failure` is meant of texts that are one: "Failed to read the pet",
 * but not "No error", and not "The list of errors".
 */
export function speaksOf(text: string, topic: Topic): boolean {
  const plain = textOf(text).toLowerCase().replace(OTHER_TOKEN, '');
  if (topic !== 'failure') return PATTERNS[topic].test(plain);
  const head = words(headOf(plain));
  return FAILURES.some((pattern) => pattern.test(head));
}

/** Whether the name of a component is that of a failure: its last word, without `Response` and the like, is one. */
export function isNameOfFailure(name: string): boolean {
  const parts = words(name.replace(/([a-z])([A-Z])/g, '$1 $2')).split(' ');
  while (
    parts.length > 1 &&
    /^(?:response|details?|model|dto|schema|object|body|\d+)$/.test(parts.at(-1) ?? '')
  ) {
    parts.pop();
  }
  return /^(?:error|fault|problem|exception)$/.test(parts.at(-1) ?? '');
}

/** A text without its markup, in one piece of bounded length. */
const textOf = (text: string): string =>
  text
    .slice(0, MAX_LENGTH)
    .replace(/<\/?[a-z]+>/gi, '')
    .replace(/[`*_"“”#]/g, '')
    .trim();

/** The first words, up to where a sentence or a clause ends. */
const headOf = (plain: string): string => (plain.split(/[.,:;!?()\n]|\s[-–—]+\s|—/)[0] ?? '').trim();
