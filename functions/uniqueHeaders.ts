import { SELECTION, type Selection, selector } from './conditions.ts';
import type { Finding } from './finding.ts';
import type { Description } from './openapi/description.ts';
import { options } from './options.ts';
import { defineFunction } from './spectral.ts';

/** No two headers of a response differ only in case (RFC 9110, section 5.1). */
export default defineFunction<Selection>(
  'uniqueHeaders',
  options(SELECTION),
  function* uniqueHeaders(description: Description, selection: Selection): Iterable<Finding> {
    const selects = selector(selection);
    for (const response of description.responses) {
      const { headers } = response;
      const twice = headers.find((name, index) => headers.indexOf(name) < index);
      if (twice === undefined || response.isUnknown || !selects(response.operation)) continue;
      yield {
        about: 'response',
        response,
        fact: `the header ${twice} is declared in several spellings`,
        fix: 'keep one of them',
      };
    }
  },
);
