import { matches, SELECTION, type Selection, type StatusKeys, selector } from './conditions.ts';
import { type Finding, quotation, sharedFault } from './finding.ts';
import { isNameOfFailure, remembered, speaksOf, TOPICS, type Topic } from './http/prose.ts';
import { spell } from './http/registry.ts';
import { classOf } from './http/status.ts';
import type { Description } from './openapi/description.ts';
import type { Response } from './openapi/response.ts';
import { options, pattern, STATUS_KEYS, statusKeys, TEXT } from './options.ts';
import { defineFunction } from './spectral.ts';

export interface DescribesOptions extends Selection {
  /** The responses to look at: a code stands for itself only, a range for itself and the codes of its class. */
  readonly responses: StatusKeys;
  /** Those to leave alone. */
  readonly exceptResponses?: StatusKeys;
  /** What their descriptions do not speak of. */
  readonly notAs: Topic;
  /** Leaves a description alone that speaks of this as well. */
  readonly unlessAs?: Topic;
  /** A regular expression, ignoring case: only responses whose description matches are looked at. */
  readonly ifDescribed?: string;
  /** A regular expression, ignoring case: responses whose description matches are left alone. */
  readonly unlessDescribed?: string;
  /** How the message names what they are described as: `missing permission, which is 403 Forbidden`. */
  readonly meaning?: string;
  readonly fix?: string;
}

const TOPIC = (option: string) => ({
  enum: TOPICS,
  errorMessage: `"${option}" takes one of: ${TOPICS.join(', ')}`,
});

/**
 * These responses are not described as what another status is for. A wrong description is a finding at the
 * response; the wrong name of a component, at each operation that refers to it.
 */
export default defineFunction<DescribesOptions>(
  'describes',
  options(
    {
      ...SELECTION,
      responses: STATUS_KEYS('responses'),
      exceptResponses: STATUS_KEYS('exceptResponses'),
      notAs: TOPIC('notAs'),
      unlessAs: TOPIC('unlessAs'),
      ifDescribed: pattern('ifDescribed'),
      unlessDescribed: pattern('unlessDescribed'),
      meaning: TEXT,
      fix: TEXT,
    },
    ['responses', 'notAs'],
  ),
  function* describes(description: Description, options: DescribesOptions): Iterable<Finding> {
    const {
      notAs,
      unlessAs,
      ifDescribed,
      unlessDescribed,
      meaning = notAs,
      fix = 'mend the code or the description',
    } = options;
    const keys = statusKeys(options.responses);
    const except = statusKeys(options.exceptResponses ?? []);
    const selects = selector(options);
    const isOne = ({ key, hasValidKey }: Response) =>
      hasValidKey && (keys.includes(key) || keys.includes(classOf(key) ?? '')) && !except.includes(key);
    const isSo = remembered(
      (text) =>
        speaksOf(text, notAs) &&
        !(unlessAs && speaksOf(text, unlessAs)) &&
        !(ifDescribed && !matches(ifDescribed, text)) &&
        !(unlessDescribed && matches(unlessDescribed, text)),
    );
    const isDescribedSo = ({ text }: Response) => isSo(text);
    const fault = sharedFault(
      (response) => isOne(response) && isDescribedSo(response) && selects(response.operation),
    );
    for (const response of description.responses) {
      if (!isOne(response) || response.isUnknown) continue;
      const code = spell(response.key);
      const name = notAs === 'failure' ? response.componentNames.find(isNameOfFailure) : undefined;
      if ((!isDescribedSo(response) && name === undefined) || !selects(response.operation)) continue;
      if (isDescribedSo(response)) {
        const so = `${meaning} (${quotation(response.text)})`;
        yield fault(
          response,
          { fact: `the description of ${code} speaks of ${so}`, fix },
          `describes ${code} as ${so}`,
        );
      } else {
        const fact = `answers ${code} with the component ${quotation(String(name))}, which is ${meaning}`;
        yield { about: 'operation', operation: response.operation, response, fact, fix };
      }
    }
  },
);
