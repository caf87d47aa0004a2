import { matches, SELECTION, type Selection, type StatusKeys, selector } from './conditions.ts';
import type { Finding } from './finding.ts';
import { spell } from './http/registry.ts';
import { classOf } from './http/status.ts';
import type { Description } from './openapi/description.ts';
import type { Operation } from './openapi/operation.ts';
import { flag, options, pattern, STATUS_KEYS, saying, statusKeys, WORDS } from './options.ts';
import { defineFunction } from './spectral.ts';

export interface DeclaresOptions extends Selection {
  /** The responses of which one is expected. A code is declared by itself or by its range, a range by any of its codes. */
  readonly anyOf: StatusKeys;
  /** Whether `default` is good enough; it is not unless this is true. */
  readonly acceptDefault?: boolean;
  /** Whether a 200 with content is good enough, because it has something to say. */
  readonly bodyAllowed?: boolean;
  /** Whether to speak only where more than half of the operations of the document declare `anyOf`. */
  readonly ifMostDeclare?: boolean;
  /** Codes that are good enough when their description matches a pattern (ignoring case). */
  readonly orDescribed?: Readonly<Record<string, string>>;
  /**
   * What the finding says; by default that the first of `anyOf` is not declared. `{because}` is the evidence
   * for the kind of the operation, `{successes}` the success codes that it declares.
   */
  readonly fact?: string;
  readonly fix?: string;
}

/**
 * Operations declare one of these responses. Silent on an operation that declares no response at all, which
 * is another fault.
 */
export default defineFunction<DeclaresOptions>(
  'declares',
  options(
    {
      ...SELECTION,
      ...WORDS,
      anyOf: STATUS_KEYS('anyOf'),
      acceptDefault: flag('acceptDefault'),
      bodyAllowed: flag('bodyAllowed'),
      ifMostDeclare: flag('ifMostDeclare'),
      orDescribed: saying('"orDescribed" takes regular expressions by code', {
        type: 'object',
        propertyNames: { pattern: '^[1-5][0-9]{2}$' },
        additionalProperties: pattern('orDescribed'),
      }),
    },
    ['anyOf'],
  ),
  function* declares(description: Description, options: DeclaresOptions): Iterable<Finding> {
    const wanted = statusKeys(options.anyOf);
    const accepted = options.acceptDefault ? [...wanted, 'default'] : wanted;
    const first = spell(wanted[0] ?? '');
    const { fact = `declares no ${first}`, fix = `declare ${first}` } = options;
    const isExplained = fact.includes('{because}');
    const isListed = fact.includes('{successes}');
    const selects = selector(options);
    if (options.ifMostDeclare && !isDeclaredByMost(description, wanted)) return;
    for (const operation of description.lacking(accepted)) {
      if (!selects(operation)) continue;
      if (options.bodyAllowed && has(operation, '200', (response) => response.hasContent)) continue;
      if (options.orDescribed && isDescribed(operation, options.orDescribed)) continue;
      yield {
        about: 'operation',
        operation,
        fact: isListed ? fact.replace('{successes}', () => successesOf(operation)) : fact,
        fix,
        evidence: isExplained ? operation.kind.evidence : undefined,
      };
    }
  },
);

function isDeclaredByMost({ operations }: Description, wanted: readonly string[]): boolean {
  const own = operations.filter(({ scope, declaresResponses }) => scope === 'provider' && declaresResponses);
  return (
    own.filter(({ responses }) => responses.some(({ key }) => wanted.includes(key))).length > own.length / 2
  );
}

const successesOf = (operation: Operation): string =>
  operation.responses
    .filter(({ key }) => classOf(key) === '2XX')
    .map(({ key }) => spell(key))
    .join(' and ');

const has = (
  operation: Operation,
  key: string,
  test: (response: Operation['responses'][number]) => boolean,
): boolean => operation.responses.some((response) => response.key === key && test(response));

const isDescribed = (operation: Operation, patterns: Readonly<Record<string, string>>): boolean =>
  Object.entries(patterns).some(([key, source]) =>
    has(operation, key, (response) => matches(source, response.description)),
  );
