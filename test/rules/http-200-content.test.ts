import { testRule } from '../harness.ts';

const gets = (count: number, content: string, name = 'pets', finding = '') =>
  Array.from(
    { length: count },
    (_, index) =>
      `  /${name}${index}: { get: { responses: { '200': { description: The pets.${content} } } } }${finding}`,
  ).join('\n    ');

testRule('http-200-content', {
  'is wrong where a GET gets nothing': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. } # 200 OK declares no content; declare a media type with a schema, or use 204 No Content.
            '203': { description: The pets of a proxy. } # 203 Non-Authoritative Information declares no content; declare a media type with a schema, or use 204 No Content.
            '206': # 206 Partial Content declares no content; declare a media type with a schema.
              description: Some of the pets.
              content: {}
  `,
  'is wrong for 207, whatever the method': `
    paths:
      /pets:
        delete:
          responses:
            '207': { description: What became of each. } # 207 Multi-Status does not declare the results that it has as content; declare a media type with a schema.
  `,
  'is wrong for a created resource that is neither there nor elsewhere': `
    paths:
      /pets:
        post:
          responses:
            '201': { description: The pet. } # 201 Created declares neither content nor a Location header; declare a Location header, or what was created as content.
  `,
  'lands once at a shared response, and names no method': `
    paths:
      /pets:
        get:
          responses:
            '200': { $ref: '#/components/responses/Ok' }
      /toys:
        get:
          responses:
            '200': { $ref: '#/components/responses/Ok' }
    components:
      responses:
        Ok: { description: OK. } # 200 OK declares no content; declare a media type with a schema, or use 204 No Content.
  `,
  'lands at the operation where the shared response may be empty elsewhere': `
    paths:
      /pets:
        get:
          responses: # GET /pets declares no content for 200 OK; declare a media type with a schema, or use 204 No Content.
            '200': { $ref: '#/components/responses/Ok' }
        post:
          responses:
            '200': { $ref: '#/components/responses/Ok' }
    components:
      responses:
        Ok: { description: OK. }
  `,
  'is wrong for QUERY': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '200': { description: The pets. } # 200 OK declares no content; declare a media type with a schema, or use 204 No Content.
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. } # 200 OK declares no content; declare a media type with a schema, or use 204 No Content.
        post:
          responses:
            '201': { description: The pet., schema: { type: object } }
  `,
  'is silent in 2.0 where schemas are left out throughout': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
            '400': { description: Your fault. }
            '404': { description: There are none. }
        post:
          responses:
            '201': { description: The pet. }
            '400': { description: Your fault. }
            '409': { description: Your fault., schema: { type: object } }
  `,
  'is right with content, or with Location under 201': `
    paths:
      /pets:
        get:
          responses:
            '200':
              description: The pets.
              content:
                application/json: {}
        post:
          responses:
            '201':
              description: The pet.
              headers:
                location: { schema: { type: string } }
      /toys:
        post:
          responses:
            '201':
              description: The toy.
              content:
                application/json: {}
            '207':
              description: What became of each.
              content:
                application/json: {}
  `,
  'is not about 200 to other methods, and 201 to PUT and PATCH': `
    paths:
      /pets/{petId}:
        put:
          responses:
            '200': { description: The pet. }
            '201': { description: The pet. }
        patch:
          responses:
            '201': { description: The pet. }
        post:
          responses:
            '200': { description: Done. }
        delete:
          responses:
            '200': { description: Gone. }
        head:
          responses:
            '200': { description: It exists. }
            '207': { description: It exists. }
  `,
  'is not about what opens a WebSocket': `
    paths:
      /live-updates:
        get:
          summary: Websocket handler
          responses:
            '200': { description: OK. }
  `,
  'is not about a 201 to what creates nothing': `
    paths:
      /roles/{roleId}/grants:
        post:
          operationId: revokeGrantFromRole
          responses:
            '201': { description: The grant was revoked. }
  `,
  'is one finding at the root where most have none': `
    openapi: 3.1.0 # most 200 responses declare no content; declare a media type with a schema, or use 204 No Content.
    paths:
    ${gets(21, '')}
    ${gets(20, ', content: { application/json: {} }', 'more')}
  `,
  'is one finding each where half of them have some': `
    paths:
    ${gets(21, '', 'pets', ' # 200 OK declares no content; declare a media type with a schema, or use 204 No Content.')}
    ${gets(21, ', content: { application/json: {} }', 'more')}
  `,
  'is not about probes': `
    paths:
      /health:
        get:
          responses:
            '200': { description: Fine. }
      /healthz:
        get:
          responses:
            '200': { description: Fine. }
      /v1/_ping:
        get:
          responses:
            '200': { description: Fine. }
      /health/ready:
        get:
          responses:
            '200': { description: Fine. }
      /api/Health:
        get:
          responses:
            '200': { description: Fine. }
      /api/HealthRecords:
        get:
          responses:
            '200': { description: The records. } # 200 OK declares no content; declare a media type with a schema, or use 204 No Content.
      /rides/start:
        post:
          operationId: startRide
          responses:
            '201': { description: '' }
  `,
  'is not about 202, 204, 300, 2XX and default': `
    paths:
      /pets:
        get:
          responses:
            '202': { description: Not yet. }
            '204': { description: Nothing. }
            '300': { description: Choose. }
            2XX: { description: The pets. }
            default: { description: The pets. }
  `,
  'is not about webhooks and callbacks': `
    webhooks:
      newPet:
        get:
          responses:
            '200': { description: Thanks. }
        post:
          responses:
            '201': { description: Thanks. }
            '207': { description: Thanks. }
  `,
});
