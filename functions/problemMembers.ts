import { SELECTION, type Selection, selector } from './conditions.ts';
import { article, type Finding } from './finding.ts';
import { isError } from './http/status.ts';
import type { Description } from './openapi/description.ts';
import { isObject } from './openapi/json.ts';
import { options } from './options.ts';
import { defineFunction } from './spectral.ts';

/** The members of problem details with the JSON types they have (RFC 9457, section 3.1). */
const TYPES: ReadonlyMap<string, readonly string[]> = new Map([
  ['type', ['string']],
  ['status', ['integer', 'number']],
  ['title', ['string']],
  ['detail', ['string']],
  ['instance', ['string']],
]);

/** The schemas of `application/problem+json` are objects whose members have the types of RFC 9457. */
export default defineFunction<Selection>(
  'problemMembers',
  options(SELECTION),
  function* problemMembers(description: Description, selection: Selection): Iterable<Finding> {
    const { schemas } = description;
    const selects = selector(selection);
    for (const response of description.responses) {
      const content = response.contents.find(({ mediaType }) => mediaType === 'application/problem+json');
      if (content === undefined || response.isUnknown || !selects(response.operation)) continue;
      // In 2.0 the media types are those of all responses of the operation.
      if (description.version === '2.0' && !isError(response.key)) continue;
      const schema = schemas.follow(content.schema);
      const types = schemas.types(schema);
      if (isObject(schema.node) && types.length > 0 && !types.includes('object')) {
        const fact = `problem details are described as ${article(types[0] ?? '')}`;
        yield { about: 'part', response, ...schema, node: schema.node, fact, fix: 'describe an object' };
        continue;
      }
      for (const property of schemas.properties(schema)) {
        const [expected = '', ...others] = TYPES.get(property.name) ?? [];
        const wrong = schemas.types(property).find((type) => type !== expected && !others.includes(type));
        if (expected === '' || wrong === undefined) continue;
        const fact = `"${property.name}" of problem details is described as ${article(wrong)}, which clients ignore`;
        yield { about: 'property', response, property, fact, fix: `describe ${article(expected)}` };
      }
    }
  },
);
