import { SELECTION, type Selection, selector } from './conditions.ts';
import type { Finding } from './finding.ts';
import { isNameOfFailure } from './http/prose.ts';
import { spell } from './http/registry.ts';
import { classOf } from './http/status.ts';
import type { Description } from './openapi/description.ts';
import { isObject, isUnresolved } from './openapi/json.ts';
import type { Operation } from './openapi/operation.ts';
import type { Response } from './openapi/response.ts';
import { options } from './options.ts';
import { defineFunction } from './spectral.ts';

/**
 * `default` describes what goes wrong, and not the success: it stands for every code that is not declared,
 * most of them errors. Silent where schemas are absent.
 */
export default defineFunction<Selection>(
  'defaultsToError',
  options(SELECTION),
  function* defaultsToError(description: Description, selection: Selection): Iterable<Finding> {
    if (!description.hasResponsesUnder(['default'])) return;
    const selects = selector(selection);
    for (const operation of description.operations) {
      const response = operation.responses.find(({ key }) => key === 'default');
      if (response === undefined || response.isUnknown || !selects(operation)) continue;
      const schemas = schemasOf(response);
      if (schemas.length === 0) continue;
      const success = operation.responses.find(
        (other) =>
          classOf(other.key) === '2XX' && schemasOf(other).some((schema) => schemas.includes(schema)),
      );
      if (success && !schemas.some((schema) => isErrorSchema(operation, schema))) {
        yield {
          about: 'key',
          response,
          fact: `has one schema for default, which stands for errors, and for ${spell(success.key)}`,
          fix: 'give default the schema of an error',
        };
      } else if (operation.responses.length === 1 && !looksLikeError(response)) {
        yield {
          about: 'operation',
          operation,
          fact: 'has its success under default, which stands for all codes, also of errors',
          fix: 'declare the success under its code, and an error as default',
        };
      }
    }
  },
);

/** The nodes of its schemas: one that two responses share is the same node. */
const schemasOf = ({ contents }: Response): readonly unknown[] =>
  contents
    .map(({ schema }) => schema.node)
    .filter((schema) => isObject(schema) && !isUnresolved(schema) && Object.keys(schema).length > 0);

/** What error formats have at their root, and representations seldom do. */
const ERROR_PROPERTIES = [
  'error',
  'errors',
  'message',
  'code',
  'detail',
  'fault',
  'errorCode',
  'error_code',
  'faultstring',
];

const isErrorSchema = ({ description }: Operation, node: unknown): boolean =>
  isNameOfFailure(description.schemas.nameOf(node) ?? '') ||
  description.schemas.properties({ node, pointer: [] }).some(({ name }) => ERROR_PROPERTIES.includes(name));

const looksLikeError = (response: Response): boolean =>
  /\b(?:error|fail|problem|fault|exception)/i.test(response.text) ||
  response.componentNames.some(isNameOfFailure) ||
  response.contents.some(({ mediaType }) => mediaType.startsWith('application/problem+')) ||
  schemasOf(response).every((schema) => isErrorSchema(response.operation, schema));
