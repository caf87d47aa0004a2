import { RULE_IDS } from './catalogue.ts';
import type { Finding } from './finding.ts';
import type { Description } from './openapi/description.ts';
import { type ExceptionsOwner, faultOf } from './openapi/exceptions.ts';
import { member } from './openapi/json.ts';
import type { Located } from './openapi/schema.ts';
import { options } from './options.ts';
import { defineFunction } from './spectral.ts';

export interface ExceptionsOptions {
  /** Ids of further rules, made with these functions, that a description may ignore. */
  readonly additionalRules?: readonly string[];
}

/**
 * Every `x-status-codes` is well-formed, names known rules and gives a reason for each. One finding per
 * extension, that names its first fault.
 */
export default defineFunction<ExceptionsOptions>(
  'exceptions',
  options({ additionalRules: { type: 'array', items: { type: 'string' } } }),
  function* exceptions(
    description: Description,
    { additionalRules = [] }: ExceptionsOptions,
  ): Iterable<Finding> {
    const isRule = (id: string) => RULE_IDS.has(id) || additionalRules.includes(id);
    for (const [owner, located] of owners(description)) {
      const extension = member(located.node, 'x-status-codes');
      if (extension === undefined) continue;
      const fault = faultOf(extension, owner, isRule);
      const pointer = [...located.pointer, 'x-status-codes'];
      if (fault) yield { about: 'node', node: located.node as object, pointer, ...fault };
    }
  },
);

/** Whatever may have an `x-status-codes`; what is shared comes up at each use. */
function* owners({ operations }: Description): Iterable<[ExceptionsOwner, Located]> {
  for (const operation of operations) {
    yield ['path item', { node: operation.pathItem, pointer: operation.pathItemPointer }];
    yield ['operation', operation];
    for (const response of operation.responses) if (!response.isUnknown) yield ['response', response];
  }
}
