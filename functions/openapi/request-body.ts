import { essence } from '../http/media-type.ts';
import { arrayAt, entries, isUnresolved, member, objectAt, stringAt } from './json.ts';

/** The content of a request, from `requestBody` (3.x) or `in: body` and `in: formData` (2.0). */
export interface RequestBody {
  readonly mediaTypes: readonly string[];
  /** True when the body is a list: many things in one request. */
  readonly isArray: boolean;
  /** True when a file travels in it, as the body itself or as a part of a form. */
  readonly hasFile: boolean;
}

/** The request content of a 3.x operation; undefined when there is none. */
export function readRequestBody(node: unknown): RequestBody | undefined {
  if (isUnresolved(node)) return { mediaTypes: [], isArray: false, hasFile: false };
  const content = entries(member(node, 'content'));
  if (content.length === 0) return undefined;
  return {
    mediaTypes: content.map(([type]) => essence(type)),
    isArray: content.some(([, media]) => isArraySchema(member(media, 'schema'))),
    // Looks into each property, and few ask.
    get hasFile() {
      return content.some(([type, media]) => isFileType(type) || hasFilePart(member(media, 'schema')));
    },
  };
}

/** The request content of a 2.0 operation, from its parameters and the media types it `consumes`. */
export function readBodyParameters(
  parameters: readonly unknown[],
  consumes: readonly unknown[],
): RequestBody | undefined {
  const content = parameters.filter((parameter) =>
    ['body', 'formData'].includes(stringAt(parameter, 'in') ?? ''),
  );
  if (content.length === 0) return undefined;
  const mediaTypes = consumes.filter((type) => typeof type === 'string').map(essence);
  return {
    mediaTypes,
    isArray: content.some((parameter) => isArraySchema(member(parameter, 'schema'))),
    hasFile:
      content.some(
        (parameter) => stringAt(parameter, 'type') === 'file' || isBinary(member(parameter, 'schema')),
      ) ||
      (mediaTypes.length > 0 && mediaTypes.every(isFileType)),
  };
}

const isFileType = (type: string): boolean =>
  /^(image|video|audio)\/|^application\/(octet-stream|zip|gzip|pdf|x-tar|x-gzip)$/.test(essence(type));

const isArraySchema = (schema: unknown): boolean => member(schema, 'type') === 'array';

const isBinary = (schema: unknown): boolean =>
  stringAt(schema, 'format') === 'binary' ||
  stringAt(schema, 'contentMediaType') === 'application/octet-stream';

const hasFilePart = (schema: unknown): boolean =>
  isBinary(schema) ||
  [schema, ...arrayAt(schema, 'allOf')].some((part) =>
    entries(objectAt(part, 'properties')).some(
      ([, property]) => isBinary(property) || isBinary(member(property, 'items')),
    ),
  );
