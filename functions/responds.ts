import { SELECTION, type Selection, selector } from './conditions.ts';
import type { Finding } from './finding.ts';
import { isCode, isRange } from './http/status.ts';
import type { Description } from './openapi/description.ts';
import { options, WORDS } from './options.ts';
import { defineFunction } from './spectral.ts';

export interface RespondsOptions extends Selection {
  readonly fact?: string;
  readonly fix?: string;
}

/** Operations declare at least one response. The one function that speaks of an operation without any. */
export default defineFunction<RespondsOptions>(
  'responds',
  options({ ...SELECTION, ...WORDS }),
  function* responds(description: Description, options: RespondsOptions): Iterable<Finding> {
    const { fact = 'declares no responses', fix = 'declare at least its success response' } = options;
    const selects = selector(options);
    for (const operation of description.operations) {
      if (operation.hasUnknownResponses || !selects(operation)) continue;
      if (operation.responses.some(({ key }) => isCode(key) || isRange(key) || key === 'default')) continue;
      yield { about: 'operation', operation, fact, fix };
    }
  },
);
