type Node = Record<string, unknown>;

/** The versions of OpenAPI, with what a document says that it is of. */
export const VERSIONS: Readonly<Record<string, Node>> = {
  '2.0': { swagger: '2.0' },
  '3.0': { openapi: '3.0.4' },
  '3.1': { openapi: '3.1.2' },
  '3.2': { openapi: '3.2.0' },
};

/** A description that uses what the version has, and breaks many rules. */
export function richDescription(version: string): Node {
  const is2 = version === '2.0';
  const isAtLeast31 = version === '3.1' || version === '3.2';
  const json = (schema: Node): Node => (is2 ? { schema } : { content: { 'application/json': { schema } } });
  const typed = (type: string): Node => (is2 ? { type } : { schema: { type } });
  const header = { description: 'A header.', ...typed('string') };
  const folder = is2 ? '#' : '#/components';
  const body: Node = is2
    ? { parameters: [{ name: 'pet', in: 'body', schema: { $ref: `${folder}/definitions/Pet` } }] }
    : { requestBody: { content: { 'application/json': { schema: { $ref: `${folder}/schemas/Pet` } } } } };
  const responses: Node = {
    Gone: { description: 'The pet is gone.', ...json({ type: 'object' }) },
    Limited: { description: 'Too fast.', headers: { 'X-Limit': header } },
    Chain: { $ref: `${folder}/responses/Gone` },
  };
  const pet: Node = {
    parameters: [{ name: 'petId', in: 'path', required: true, ...typed('string') }],
    get: {
      operationId: 'getPet',
      summary: 'Get a pet',
      tags: ['pets'],
      parameters: [
        { name: 'If-None-Match', in: 'header', ...typed('string') },
        { name: 'limit', in: 'query', ...typed('integer') },
      ],
      responses: {
        '200': { description: 'The pet.', headers: { ETag: header }, ...json({ type: 'object' }) },
        '304': { description: 'Not modified.', ...json({ type: 'object' }) },
        '404': { $ref: `${folder}/responses/Gone` },
        '429': { $ref: `${folder}/responses/Limited` },
        default: { description: 'An error.' },
      },
    },
    put: { operationId: 'replacePet', ...body, responses: { '201': { description: 'Created.' } } },
    patch: { responses: { '206': { description: 'Part.' }, '2xx': { description: 'Fine.' } } },
    delete: {
      'x-status-codes': { kind: 'delete', ignore: { 'http-204-on-delete': 'We show what we deleted.' } },
      security: [{}, { key: [] }],
      responses: {
        '200': { $ref: `${folder}/responses/Chain` },
        '204': { $ref: `${folder}/responses/Gone` },
      },
    },
    head: {
      responses: {
        '200': { description: 'There.', ...json({ type: 'object' }) },
        '418': { description: '' },
      },
    },
  };
  const callbacks = {
    sold: {
      '{$request.body#/url}': {
        post: {
          responses: { '600': { description: 'No.' } },
          callbacks: { paid: { '{$url}': { put: {} } } },
        },
      },
    },
  };
  const pets: Node = {
    'x-status-codes': { ignore: { 'http-get-success': 'Old clients.', 'http-nothing': '' } },
    get: {
      summary: 'List pets',
      responses: { '201': { description: 'The pets.' }, '302': { description: 'Go.' } },
    },
    post: {
      operationId: 'createPet',
      ...body,
      responses: {
        '200': { description: 'The pet.' },
        '401': { description: 'Log in.' },
        '405': {
          description: 'Invalid input.',
          'x-status-codes': { ignore: { 'http-405-allow': 'A proxy adds it.' } },
        },
        '503': { description: 'Later.' },
        '520': { description: 'Odd.' },
      },
      ...(is2 ? {} : { callbacks }),
    },
    ...(version === '3.2'
      ? {
          query: {
            requestBody: { content: { 'a/b': {} } },
            responses: { '204': { description: 'Nothing.' } },
          },
          additionalOperations: { COPY: { responses: { '4XX': { description: 'Your fault.' } } } },
        }
      : {}),
  };
  const shared: Node = {
    responses,
    [is2 ? 'definitions' : 'schemas']: {
      Pet: {
        type: 'object',
        properties: { parent: { $ref: `${folder}/${is2 ? 'definitions' : 'schemas'}/Pet` } },
      },
    },
    [is2 ? 'securityDefinitions' : 'securitySchemes']: {
      key: { type: 'apiKey', in: 'header', name: 'X-Key' },
      oauth: { type: 'oauth2' },
    },
    ...(isAtLeast31 ? { pathItems: { Health: { get: { security: [], responses: { '500': {} } } } } } : {}),
  };
  return {
    ...VERSIONS[version],
    info: { title: 'Pets', version: '1' },
    security: [{ key: [] }, { oauth: ['pets:write'] }],
    tags: [{ name: 'pets' }],
    ...(is2 ? { consumes: ['application/json'] } : { servers: [{ url: '/v1' }] }),
    paths: {
      '/pets': pets,
      '/pets/{petId}': pet,
      '/pets/{petId}/actions/sell': { post: { responses: { '200': { description: 'Sold.' } } } },
      ...(isAtLeast31 ? { '/health': { $ref: '#/components/pathItems/Health' } } : {}),
    },
    ...(isAtLeast31
      ? { webhooks: { newPet: { post: { ...body, responses: { '204': json({ type: 'object' }) } } } } }
      : {}),
    ...(is2 ? shared : { components: shared }),
  };
}
