import { SELECTION, type Selection, type StatusKeys, selector } from './conditions.ts';
import { type Finding, sharedFault } from './finding.ts';
import { isHeader } from './http/header.ts';
import { spell } from './http/registry.ts';
import { isError } from './http/status.ts';
import type { Description } from './openapi/description.ts';
import type { Operation } from './openapi/operation.ts';
import type { Response } from './openapi/response.ts';
import { names, options, STATUS_KEYS, statusKeys, WORDS } from './options.ts';
import { defineFunction } from './spectral.ts';

export interface OffersOptions extends Selection {
  /** The responses to look at, each key standing for itself only; all error responses when absent. */
  readonly responses?: StatusKeys;
  /** Media types of which one is expected; a `*` stands for any part. */
  readonly anyOf?: string | readonly string[];
  /** Media types that are not enough by themselves, as they are written. */
  readonly notOnly?: string | readonly string[];
  /** Properties at the root of the content that belong to a format of its own, which is left alone. */
  readonly unlessProperty?: string | readonly string[];
  /** What the finding says; `{code}` is the code with its reason phrase, `{types}` the media types. */
  readonly fact?: string;
  readonly fix?: string;
}

/**
 * The content of these responses comes in one of these media types, or not in these only. Silent on responses
 * without content, and on 2.0, where one `produces` is for all responses of an operation.
 */
export default defineFunction<OffersOptions>(
  'offers',
  options({
    ...SELECTION,
    ...WORDS,
    responses: STATUS_KEYS('responses'),
    anyOf: names('anyOf', 'media types'),
    notOnly: names('notOnly', 'media types'),
    unlessProperty: names('unlessProperty', 'property names'),
  }),
  function* offers(description: Description, options: OffersOptions): Iterable<Finding> {
    if (description.version === '2.0') return;
    const keys = options.responses === undefined ? undefined : statusKeys(options.responses);
    const { fact = '{code} has content only as {types}', fix = 'offer another media type' } = options;
    const [wanted, poor, foreign] = [options.anyOf, options.notOnly, options.unlessProperty].map((list) =>
      list === undefined ? undefined : [list].flat(),
    );
    const isForeign = ({ contents }: Response) =>
      contents.some(({ schema }) =>
        description.schemas.properties(schema).some(({ name }) => foreign?.includes(name)),
      );
    const selects = selector(options);
    const isPoor = (response: Response) => {
      if (keys ? !keys.includes(response.key) : !isError(response.key)) return false;
      const types = response.mediaTypes;
      if (types.length === 0) return false;
      if (wanted && types.some((type) => wanted.some((name) => isHeader(type, name)))) return false;
      if (poor && !types.every((type) => poor.includes(type))) return false;
      return !(foreign && isForeign(response));
    };
    // Beside a 204 another media type does no harm.
    const fault = sharedFault(
      (use) => isPoor(use) && (selects(use.operation) || !succeedsWithContent(use.operation)),
    );
    for (const response of description.responses) {
      if (!isPoor(response) || response.isUnknown || !selects(response.operation)) continue;
      if (keys === undefined && mayBeSuccess(response)) continue;
      const types = response.mediaTypes.join(' and ');
      const said = fact.replace('{code}', () => spell(response.key)).replace('{types}', () => types);
      yield fault(response, { fact: said, fix }, `declares a response that is wrong here: ${said}`);
    }
  },
);

/** Without any other success or redirect, `default` may be the success. */
const mayBeSuccess = ({ key, operation }: Response): boolean =>
  key === 'default' && !operation.declares(['1XX', '2XX', '3XX']);

const succeedsWithContent = ({ responses }: Operation): boolean =>
  responses.some(({ key, mediaTypes }) => !isError(key) && mediaTypes.length > 0);
