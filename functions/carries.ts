import { matches, SELECTION, type Selection, type StatusKeys, selector } from './conditions.ts';
import { type Finding, sharedFault } from './finding.ts';
import { isNamed } from './http/header.ts';
import { spell } from './http/registry.ts';
import { isError } from './http/status.ts';
import type { Description } from './openapi/description.ts';
import { entries } from './openapi/json.ts';
import type { Response } from './openapi/response.ts';
import type { Located } from './openapi/schema.ts';
import { flag, HEADER_NAMES, names, options, pattern, STATUS_KEYS, statusKeys, WORDS } from './options.ts';
import { defineFunction } from './spectral.ts';

export interface CarriesOptions extends Selection {
  /** The responses to look at: each key stands for itself only. */
  readonly responses: StatusKeys;
  /** Header names of which one is expected, in any case; a `*` stands for any part. */
  readonly anyOf: string | readonly string[];
  /** Whether `links` on the response do as well. */
  readonly orLinks?: boolean;
  /** Properties of the content, or of an object it wraps, of which one does as well; a `*` stands for any part. */
  readonly orProperty?: string | readonly string[];
  /** Media types of the response that do as well. */
  readonly orMediaType?: string | readonly string[];
  /** A regular expression, ignoring case: only responses whose description matches are looked at. */
  readonly ifDescribed?: string;
  /** A regular expression, ignoring case: responses whose description matches are left alone. */
  readonly unlessDescribed?: string;
  /** What the finding says; `{code}` is the code with its reason phrase. */
  readonly fact?: string;
  readonly fix?: string;
}

/**
 * These responses declare one of these headers. A response that lacks them is one finding, wherever it is used; a
 * success that is shared with another code, one at each operation.
 */
export default defineFunction<CarriesOptions>(
  'carries',
  options(
    {
      ...SELECTION,
      ...WORDS,
      responses: STATUS_KEYS('responses'),
      anyOf: HEADER_NAMES('anyOf'),
      orLinks: flag('orLinks'),
      orProperty: names('orProperty', 'property names'),
      orMediaType: names('orMediaType', 'media types'),
      ifDescribed: pattern('ifDescribed'),
      unlessDescribed: pattern('unlessDescribed'),
    },
    ['responses', 'anyOf'],
  ),
  function* carries(description: Description, options: CarriesOptions): Iterable<Finding> {
    const keys = statusKeys(options.responses);
    if (!description.hasResponsesUnder(keys)) return;
    const headers = [options.anyOf].flat();
    const properties = [options.orProperty ?? []].flat();
    const { fact = `{code} declares no ${headers[0]} header`, fix = `declare ${headers[0]}` } = options;
    const mediaTypes = [options.orMediaType ?? []].flat().map((type) => type.toLowerCase());
    const selects = selector(options);
    const isExempt = (response: Response) =>
      response.hasHeader(headers) ||
      (options.orLinks && response.hasLinks) ||
      response.mediaTypes.some((type) => mediaTypes.includes(type)) ||
      (options.ifDescribed && !matches(options.ifDescribed, response.description)) ||
      (options.unlessDescribed && matches(options.unlessDescribed, response.description)) ||
      (properties.length > 0 && mayHaveProperty(response, properties));
    // A 200 that is a 201 elsewhere is right without what the 201 lacks. Errors are most often shared by many codes.
    const fault = sharedFault(({ key }) => keys.includes(key) || isError(key));
    for (const response of description.responses) {
      if (!keys.includes(response.key) || !response.hasValidKey || response.isUnknown) continue;
      if (isExempt(response) || !selects(response.operation)) continue;
      const code = spell(response.key);
      const saying = (subject: string) => fact.replace('{code}', () => subject);
      yield fault(response, { fact: saying(code), fix }, saying(`declares ${code}, which`));
    }
  },
);

/** Whether the content has one of these properties, in itself, in its items or in an object that it wraps. */
function mayHaveProperty({ contents, operation }: Response, wanted: readonly string[]): boolean {
  const { schemas } = operation.description;
  const isWanted = ({ name }: { readonly name: string }) => wanted.some((one) => isNamed(name, one));
  const propertiesOf = (schema: Located) => {
    const items = schemas.items(schema);
    return [...schemas.properties(schema), ...(items ? schemas.properties(items) : [])];
  };
  return contents.some(({ schema, examples }) => {
    if (schemas.isUnknown(schema)) return true;
    const properties = propertiesOf(schema);
    return (
      properties.some(isWanted) ||
      properties.some((inner) => propertiesOf(inner).some(isWanted)) ||
      examples.some(({ node }) => entries(node).some(([name]) => isWanted({ name })))
    );
  });
}
