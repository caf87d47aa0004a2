import { SELECTION, type Selection, type StatusKeys, selector } from './conditions.ts';
import type { Finding } from './finding.ts';
import { isHeader } from './http/header.ts';
import { spell } from './http/registry.ts';
import type { Description } from './openapi/description.ts';
import { HEADER_NAMES, names, options, STATUS_KEYS, statusKeys } from './options.ts';
import { defineFunction } from './spectral.ts';

export interface RequiresOptions extends Selection {
  /** The responses to look at: each key stands for itself only. */
  readonly responses: StatusKeys;
  /** The headers, in any case, that are marked where they are declared. */
  readonly headers: string | readonly string[];
  /** Leaves responses alone that may have content of one of these media types. */
  readonly unlessMediaType?: string | readonly string[];
}

/**
 * Headers that these responses declare are marked `required: true` (OpenAPI 3, Header Object; in 2.0 they cannot
 * be). Whether they are declared is for `carries` to say.
 */
export default defineFunction<RequiresOptions>(
  'requires',
  options(
    {
      ...SELECTION,
      responses: STATUS_KEYS('responses'),
      headers: HEADER_NAMES('headers'),
      unlessMediaType: names('unlessMediaType', 'media types'),
    },
    ['responses', 'headers'],
  ),
  function* requires(description: Description, options: RequiresOptions): Iterable<Finding> {
    const keys = statusKeys(options.responses);
    if (description.version === '2.0' || !description.hasResponsesUnder(keys)) return;
    const wanted = [options.headers].flat();
    const exempt = [options.unlessMediaType ?? []].flat();
    const selects = selector(options);
    for (const response of description.responses) {
      if (!keys.includes(response.key) || response.isUnknown || !selects(response.operation)) continue;
      if (response.mediaTypes.some((type) => exempt.includes(type))) continue;
      for (const { name, node, pointer, isRequired } of response.headerObjects) {
        if (isRequired || !wanted.some((one) => isHeader(name, one))) continue;
        const fact = `${spell(response.key)} always has ${name}, but it is not marked as required`;
        yield { about: 'part', response, pointer, node, fact, fix: 'write required: true' };
      }
    }
  },
);
