import { SELECTION, type Selection, selector } from './conditions.ts';
import { article, type Finding, quotation } from './finding.ts';
import { isHeader } from './http/header.ts';
import type { Description } from './openapi/description.ts';
import type { Header } from './openapi/header.ts';
import { options } from './options.ts';
import { defineFunction } from './spectral.ts';

/** What a header holds, and so what its schema describes. */
interface Field {
  readonly names: readonly string[];
  /** The JSON types that can say it. */
  readonly types: readonly string[];
  /** What a value looks like, where that is easily got wrong. */
  readonly value?: RegExp;
  readonly fix: string;
}

/** An HTTP-date in one of its three forms (RFC 9110, section 5.6.7), not checked against the calendar. */
const HTTP_DATE =
  '(?:[A-Z][a-z]{2,8}, \\d{2}[ -][A-Z][a-z]{2}[ -](?:\\d{4}|\\d{2}) \\d{2}:\\d{2}:\\d{2} GMT|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \\d]\\d \\d{2}:\\d{2}:\\d{2} \\d{4})';

const FIELDS: readonly Field[] = [
  {
    names: ['Retry-After'],
    types: ['integer', 'string'],
    value: new RegExp(`^(?:\\d+|${HTTP_DATE})$`),
    fix: 'describe an integer of seconds, or a string with an HTTP-date',
  },
  {
    names: ['Content-Range'],
    types: ['string'],
    value: /^[!#$%&'*+.^`|~\w-]+ (?:\d+-\d+\/(?:\d+|\*)|\*\/\d+)$/,
    fix: 'describe a string such as bytes 0-99/200',
  },
  {
    names: ['Location', 'Content-Location'],
    types: ['string'],
    fix: 'describe a string with a URI reference',
  },
  {
    names: ['Allow'],
    types: ['string', 'array'],
    fix: 'describe a string such as GET, HEAD, or an array of strings',
  },
  { names: ['ETag'], types: ['string'], fix: 'describe a string with an entity tag' },
  {
    names: ['WWW-Authenticate', 'Proxy-Authenticate'],
    types: ['string'],
    fix: 'describe a string with a challenge',
  },
  { names: ['Upgrade'], types: ['string'], fix: 'describe a string with protocols' },
  { names: ['Link'], types: ['string'], fix: 'describe a string with links' },
  {
    names: ['RateLimit', 'RateLimit-Policy'],
    types: ['string'],
    fix: 'describe a string with a structured field',
  },
  {
    names: ['X-RateLimit-*', 'X-Rate-Limit-*'],
    types: ['integer', 'number', 'string'],
    fix: 'describe an integer, or a string',
  },
];

/** The headers that statuses rest on have schemas and examples of what they hold (RFC 9110). */
export default defineFunction<Selection>(
  'headerSchemas',
  options(SELECTION),
  function* headerSchemas(description: Description, selection: Selection): Iterable<Finding> {
    const selects = selector(selection);
    for (const response of description.responses) {
      if (response.headers.length === 0 || response.isUnknown || !selects(response.operation)) continue;
      for (const header of response.headerObjects) {
        const field = FIELDS.find(({ names }) => names.some((one) => isHeader(header.name, one)));
        const fact = field && faultOf(header, field);
        if (fact)
          yield { about: 'part', response, pointer: header.pointer, node: header.node, fact, fix: field.fix };
      }
    }
  },
);

const JSON_TYPES = ['array', 'boolean', 'integer', 'number', 'object', 'string'];

function faultOf({ name, types, itemTypes, examples }: Header, field: Field): string | undefined {
  const wrong =
    types.find((type) => JSON_TYPES.includes(type) && !field.types.includes(type)) ??
    itemTypes.find((type) => JSON_TYPES.includes(type) && type !== 'string');
  if (wrong !== undefined) return `the header ${name} is described as ${article(wrong)}`;
  const example = examples.find((value) => field.value?.test(String(value)) === false);
  return example === undefined ? undefined : `the header ${name} is given as ${quotation(String(example))}`;
}
