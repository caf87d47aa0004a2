import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { REGISTRY, type Status, spell, UNOFFICIAL } from '../../functions/http/registry.ts';
import { isCode } from '../../functions/http/status.ts';
import { written } from '../written.ts';

const ALL = [...REGISTRY.values()];
const inWords = ({ name, level, when }: { name: string; level: string; when?: string }): string =>
  `${level} ${name}${when === undefined ? '' : ` when ${when}`}`;
const codesWhere = (is: (status: Status) => boolean) => ALL.filter(is).map(({ code }) => code);

describe('the registry', () => {
  test('has the 64 codes of IANA, each once, in order', () => {
    const codes = [...REGISTRY.keys()];
    expect(codes).toHaveLength(64);
    expect(codes).toEqual([...codes].sort());
    expect(codes.filter((code) => !isCode(code))).toEqual([]);
    expect(ALL.map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    ['200', 'OK'],
    ['203', 'Non-Authoritative Information'],
    ['302', 'Found'],
    ['306', '(Unused)'],
    ['401', 'Unauthorized'],
    ['404', 'Not Found'],
    ['408', 'Request Timeout'],
    ['413', 'Content Too Large'],
    ['414', 'URI Too Long'],
    ['416', 'Range Not Satisfiable'],
    ['418', '(Unused)'],
    ['422', 'Unprocessable Content'],
    ['505', 'HTTP Version Not Supported'],
  ])('calls %s %s', (code, phrase) => {
    expect(REGISTRY.get(code)?.phrase).toBe(phrase);
  });

  test.each([
    ['302', 'Moved Temporarily'],
    ['306', 'Switch Proxy'],
    ['413', 'Payload Too Large'],
    ['413', 'Request Entity Too Large'],
    ['414', 'Request-URI Too Long'],
    ['416', 'Requested Range Not Satisfiable'],
    ['418', "I'm a teapot"],
    ['422', 'Unprocessable Entity'],
  ])('knows that %s was once %s', (code, phrase) => {
    expect(REGISTRY.get(code)?.formerPhrases).toContain(phrase);
  });

  test('never lists the current phrase as a former one', () => {
    expect(codesWhere(({ phrase, formerPhrases }) => formerPhrases.includes(phrase))).toEqual([]);
  });

  test.each([
    ['unused', ['306', '418']],
    ['deprecated', ['305']],
    ['obsolete', ['102', '510']],
    ['temporary', ['104']],
  ])('holds as %s only %j', (registration, codes) => {
    expect(codesWhere((status) => status.registration === registration)).toEqual(codes);
  });

  test('knows which codes come from WebDAV', () => {
    expect(codesWhere(({ webdav }) => webdav)).toEqual(['102', '207', '208', '423', '424', '507', '508']);
  });

  test('gives no content to 1xx, 204, 205 and 304, and to no others', () => {
    const without = ['100', '101', '102', '103', '104', '204', '205', '304'];
    expect(codesWhere(({ content }) => !content)).toEqual(without);
  });

  test.each([
    ['101', ['Upgrade', 'Connection']],
    ['303', ['Location']],
    ['401', ['WWW-Authenticate']],
    ['405', ['Allow']],
    ['407', ['Proxy-Authenticate']],
    ['426', ['Upgrade', 'Connection']],
  ])('says that %s MUST always have %j', (code, names) => {
    const headers = REGISTRY.get(code)?.headers ?? [];
    const always = headers.filter(({ level, when }) => level === 'MUST' && when === undefined);
    expect(always.map(({ name }) => name)).toEqual(names);
  });

  test.each(['404', '403', '500', '204'])('demands no header of %s', (code) => {
    expect(REGISTRY.get(code)?.headers).toEqual([]);
  });

  test.each([
    ['404', 'RFC 9110, section 15.5.5'],
    ['429', 'RFC 6585, section 4'],
    ['103', 'RFC 8297, section 2'],
    ['451', 'RFC 7725, section 3'],
  ])('cites for %s %s', (code, reference) => {
    expect(REGISTRY.get(code)?.reference).toBe(reference);
  });

  test.each(['419', '299', '600', '4XX', 'default', 'constructor'])('does not have %s', (key) => {
    expect(REGISTRY.has(key)).toBe(false);
  });
});

/** One line a code, to read what a change of the registry changes: `WRITE=1 npm test -- test/http/registry` writes it anew. */
const REGISTERED = 'test/http/registry.txt';

test('every code has the facts that it had', () => {
  const lines = ALL.map((status) =>
    [
      ...[`${status.code} ${status.phrase}`, status.reference, status.registration],
      ...[status.content ? '' : 'no content', status.webdav ? 'WebDAV' : ''],
      ...status.formerPhrases.map((phrase) => `once ${phrase}`),
      ...status.headers.map(inWords),
    ]
      .filter(Boolean)
      .join('; '),
  );
  const others = [...UNOFFICIAL].map(
    ([code, { knownAs, instead }]) => `${code} ${knownAs}; instead ${instead.join(' or ')}`,
  );
  const all = [...lines, ...others];
  expect(all).toEqual(written(REGISTERED, () => all));
});

describe('the facts that the registry was made from', () => {
  interface Fact {
    readonly code: number;
    readonly reasonPhrase: string;
    readonly formerReasonPhrases: readonly string[];
    readonly reference: { readonly spec: string; readonly section: string };
    readonly registration: string;
    readonly deprecated: boolean;
    readonly webdav: boolean;
    readonly bodyAllowed: string;
    readonly responseHeaders: readonly {
      readonly name: string;
      readonly level: string;
      readonly when?: string;
    }[];
  }
  const FILE = '../shared/facts/status-codes.json';

  // They are not part of the repository.
  (existsSync(FILE) ? test : test.skip)('say the same of every code', () => {
    const facts = JSON.parse(readFileSync(FILE, 'utf8')) as readonly Fact[];
    const expected = facts.map((fact) => ({
      code: String(fact.code),
      phrase: fact.reasonPhrase,
      former: fact.formerReasonPhrases.map((phrase) => phrase.replace(/ \(.*/, '')).sort(),
      reference: fact.reference.spec.startsWith('RFC')
        ? `${fact.reference.spec}, section ${fact.reference.section.replace(/,.*/, '')}`
        : fact.reference.spec,
      retired: fact.deprecated,
      temporary: fact.registration === 'temporary',
      unused: fact.registration === 'unused',
      content: fact.bodyAllowed !== 'never',
      webdav: fact.webdav,
      headers: fact.responseHeaders
        .filter(({ level }) => level === 'MUST' || level === 'SHOULD')
        .map(inWords),
    }));
    const actual = ALL.map((status) => ({
      code: status.code,
      phrase: status.phrase,
      former: [...status.formerPhrases].sort(),
      reference: status.reference,
      retired: ['unused', 'deprecated', 'obsolete'].includes(status.registration),
      temporary: status.registration === 'temporary',
      unused: status.registration === 'unused',
      content: status.content,
      webdav: status.webdav,
      headers: status.headers.map(inWords),
    }));
    expect(actual).toEqual(expected);
  });
});

describe('a message names', () => {
  test.each([
    ['404', '404 Not Found'],
    ['422', '422 Unprocessable Content'],
    ['499', '499'],
    ['4XX', '4XX'],
    ['default', 'default'],
    ['__proto__', '__proto__'],
  ])('%s as %s', (key, spelling) => {
    expect(spell(key)).toBe(spelling);
  });
});

describe('codes outside the registry', () => {
  test('are codes that IANA has not registered, and lead to codes that it has', () => {
    for (const [code, { knownAs, instead }] of UNOFFICIAL) {
      expect([code, isCode(code), REGISTRY.has(code)]).toEqual([code, true, false]);
      expect(knownAs).not.toBe('');
      expect([code, instead.filter((other) => REGISTRY.get(other)?.registration !== 'registered')]).toEqual([
        code,
        [],
      ]);
    }
  });

  test.each([
    ['420', ['429']],
    ['498', ['401']],
    ['499', ['401']],
    ['509', ['429', '503']],
    ['524', ['504']],
  ])('such as %s have %j instead', (code, instead) => {
    expect(UNOFFICIAL.get(code)?.instead).toEqual(instead);
  });
});
