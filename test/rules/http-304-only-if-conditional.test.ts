import { testRule } from '../harness.ts';

testRule('http-304-only-if-conditional', {
  'is wrong where no conditional header can be sent': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '200': { description: The pet. }
            '304': { description: You have it. } # GET /pets/{petId} declares 304 Not Modified but takes neither If-None-Match nor If-Modified-Since; declare the header parameter.
        head:
          responses:
            '200': { description: There is a pet. }
            '304': { description: You have it. } # HEAD /pets/{petId} declares 304 Not Modified but takes neither If-None-Match nor If-Modified-Since; declare the header parameter.
  `,
  'does not take other headers, or other places, for a condition': `
    paths:
      /pets/{petId}:
        get:
          parameters:
            - { name: If-Match, in: header, schema: { type: string } }
            - { name: If-Range, in: header, schema: { type: string } }
            - { name: If-None-Match, in: query, schema: { type: string } }
          responses:
            '200': { description: The pet. }
            '304': { description: You have it. } # GET /pets/{petId} declares 304 Not Modified but takes neither If-None-Match nor If-Modified-Since; declare the header parameter.
  `,
  'does not take a validator for a condition': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '200':
              description: The pet.
              headers:
                ETag: { schema: { type: string } }
            '304': # GET /pets/{petId} declares 304 Not Modified but takes neither If-None-Match nor If-Modified-Since; declare the header parameter.
              description: You have it.
              headers:
                ETag: { schema: { type: string } }
  `,
  'lands at the operation that uses a shared response wrongly': `
    paths:
      /pets/{petId}:
        get:
          responses: # GET /pets/{petId} declares 304 Not Modified but takes neither If-None-Match nor If-Modified-Since; declare the header parameter.
            '304': { $ref: '#/components/responses/Same' }
      /toys/{toyId}:
        get:
          parameters:
            - { name: If-None-Match, in: header, schema: { type: string } }
          responses:
            '304': { $ref: '#/components/responses/Same' }
    components:
      responses:
        Same: { description: You have it. }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets/{petId}:
        get:
          responses:
            '304': { description: You have it. } # GET /pets/{petId} declares 304 Not Modified but takes neither If-None-Match nor If-Modified-Since; declare the header parameter.
        head:
          parameters:
            - { name: If-None-Match, in: header, type: string }
          responses:
            '304': { description: You have it. }
  `,
  'is wrong for QUERY': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '304': { description: You have them. } # QUERY /pets declares 304 Not Modified but takes neither If-None-Match nor If-Modified-Since; declare the header parameter.
  `,
  'is right with a conditional header, in any case and at the path too': `
    paths:
      /pets/{petId}:
        parameters:
          - { name: if-none-match, in: header, schema: { type: string } }
        get:
          responses:
            '304': { description: You have it. }
        head:
          responses:
            '304': { description: You have it. }
      /toys/{toyId}:
        get:
          parameters:
            - { $ref: '#/components/parameters/Since' }
          responses:
            '304': { description: You have it. }
    components:
      parameters:
        Since: { name: If-Modified-Since, in: header, schema: { type: string } }
  `,
  'is not about other methods': `
    openapi: 3.2.0
    paths:
      /pets/{petId}:
        put:
          responses:
            '304': { description: Nothing has changed. }
        additionalOperations:
          REPORT:
            responses:
              '304': { description: You have it. }
  `,
  'is not about ranges and default': `
    paths:
      /pets/{petId}:
        get:
          responses:
            3XX: { description: Elsewhere, or unchanged. }
            default: { description: An error. }
  `,
  'is not about webhooks and callbacks': `
    paths:
      /pets:
        post:
          callbacks:
            sold:
              '{$request.body#/callback}':
                get:
                  responses:
                    '304': { description: You have it. }
          responses:
            '201': { description: The pet. }
    webhooks:
      newPet:
        get:
          responses:
            '304': { description: You have it. }
  `,
  'is silent where the description says why': `
    paths:
      /pets/{petId}:
        get:
          x-status-codes: { ignore: { http-304-only-if-conditional: Every HTTP library sends it. } }
          responses:
            '304': { description: You have it. }
  `,
});
