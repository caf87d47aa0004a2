import { SELECTION, type Selection, selector } from './conditions.ts';
import type { Finding } from './finding.ts';
import type { Description } from './openapi/description.ts';
import type { Response } from './openapi/response.ts';
import { options } from './options.ts';
import { defineFunction } from './spectral.ts';

/** The keys under `responses` are codes from 100 to 599, `default` or, in OpenAPI 3, ranges such as `4XX`. */
export default defineFunction<Selection>(
  'validKeys',
  options(SELECTION),
  function* validKeys(description: Description, selection: Selection): Iterable<Finding> {
    const selects = selector(selection);
    for (const operation of description.operations) {
      for (const response of operation.responses) {
        if (response.hasValidKey || !selects(operation)) continue;
        yield { about: 'key', response, ...mistakeOf(response) };
      }
    }
  },
);

/** What is wrong with an invalid key, and what was probably meant. */
function mistakeOf({ key, operation }: Response): { fact: string; fix: string } {
  const shown = key.length > 30 ? `${key.slice(0, 29)}…` : key;
  const fact = `has the response key "${shown}", which is no status code`;
  if (/^[1-5]XX$/.test(key)) {
    return {
      fact: `has the response key ${key}, and OpenAPI 2.0 has no ranges`,
      fix: 'declare the codes themselves, or default',
    };
  }
  if (/^default$/i.test(key.trim())) return { fact, fix: 'write default' };
  const range = /^([1-5])(xx|\*\*|--|__|nn)$/i.exec(key.trim());
  if (range) {
    return {
      fact,
      fix: operation.description.hasRanges
        ? `write ${range[1]}XX`
        : 'declare the codes themselves, or default',
    };
  }
  const partial = /^([1-5])\dX$/i.exec(key.trim());
  if (partial) {
    return {
      fact,
      fix: operation.description.hasRanges
        ? `write the codes themselves, or ${partial[1]}XX`
        : 'write the codes themselves',
    };
  }
  if (/^\d{3}$/.test(key)) return { fact, fix: 'use a code from 100 to 599' };
  const codes = key.match(/\b[1-5]\d{2}\b/g) ?? [];
  if (codes.length > 1) return { fact, fix: 'write a key for each code' };
  if (codes[0] !== undefined) return { fact, fix: `write ${codes[0]}` };
  return {
    fact,
    fix: `use a code such as 404${operation.description.hasRanges ? ', a range such as 4XX' : ''}, or default`,
  };
}
