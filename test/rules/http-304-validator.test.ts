import { testRule } from '../harness.ts';

testRule('http-304-validator', {
  'is wrong where no response has a validator': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '200': { description: The pet. }
            '304': { description: You have it. } # GET /pets/{petId} declares 304 Not Modified, but no response has the ETag or Last-Modified that a client would send back; declare ETag on the 200.
        head:
          responses:
            '200': { description: There is a pet. }
            '304': { description: You have it. } # HEAD /pets/{petId} declares 304 Not Modified, but no response has the ETag or Last-Modified that a client would send back; declare ETag on the 200.
  `,
  'does not take a conditional header for a validator': `
    paths:
      /pets/{petId}:
        get:
          parameters:
            - { name: If-None-Match, in: header, schema: { type: string } }
          responses:
            '200': { description: The pet. }
            '304': { description: You have it. } # GET /pets/{petId} declares 304 Not Modified, but no response has the ETag or Last-Modified that a client would send back; declare ETag on the 200.
  `,
  'does not take other headers for a validator': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '200':
              description: The pet.
              headers:
                Cache-Control: { schema: { type: string } }
                Date: { schema: { type: string } }
                X-ETag: { schema: { type: string } }
            '304': { description: You have it. } # GET /pets/{petId} declares 304 Not Modified, but no response has the ETag or Last-Modified that a client would send back; declare ETag on the 200.
  `,
  'does not take the validator of another operation': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '200': { description: The pet., headers: { ETag: { schema: { type: string } } } }
            '304': { description: You have it. }
        head:
          responses:
            '200': { description: There is a pet. }
            '304': { description: You have it. } # HEAD /pets/{petId} declares 304 Not Modified, but no response has the ETag or Last-Modified that a client would send back; declare ETag on the 200.
  `,
  'lands at the operation that uses a shared response wrongly': `
    paths:
      /pets/{petId}:
        get:
          responses: # GET /pets/{petId} declares 304 Not Modified, but no response has the ETag or Last-Modified that a client would send back; declare ETag on the 200.
            '200': { description: The pet. }
            '304': { $ref: '#/components/responses/Same' }
      /toys/{toyId}:
        get:
          responses:
            '200': { description: The toy., headers: { ETag: { schema: { type: string } } } }
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
            '200': { description: The pet. }
            '304': { description: You have it. } # GET /pets/{petId} declares 304 Not Modified, but no response has the ETag or Last-Modified that a client would send back; declare ETag on the 200.
      /toys/{toyId}:
        get:
          responses:
            '200': { description: The toy., headers: { Last-Modified: { type: string } } }
            '304': { description: You have it. }
  `,
  'is wrong for QUERY': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '200': { description: The pets. }
            '304': { description: You have them. } # QUERY /pets declares 304 Not Modified, but no response has the ETag or Last-Modified that a client would send back; declare ETag on the 200.
  `,
  'is right where the success has a validator, in any case': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '200': { description: The pet., headers: { etag: { schema: { type: string } } } }
            '304': { description: You have it. }
        head:
          responses:
            2XX: { description: There is a pet., headers: { Last-Modified: { schema: { type: string } } } }
            '304': { description: You have it. }
  `,
  'is right where the 304 itself has the validator': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '200': { description: The pet. }
            '304': { description: You have it., headers: { ETag: { schema: { type: string } } } }
  `,
  'is right with a shared header and in a shared response': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '200': { $ref: '#/components/responses/Pet' }
            '304': { description: You have it. }
    components:
      headers:
        Version: { schema: { type: string } }
      responses:
        Pet: { description: The pet., headers: { ETag: { $ref: '#/components/headers/Version' } } }
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
            '200': { description: The pet. }
            3XX: { description: Elsewhere. }
            default: { description: An error. }
  `,
  'is not about webhooks and callbacks': `
    paths:
      /pets:
        post:
          callbacks:
            sold:
              '{$request.body#/url}':
                get:
                  responses:
                    '304': { description: We have it. }
          responses:
            '204': { description: Done. }
    webhooks:
      newPet:
        get:
          responses:
            '304': { description: We have it. }
  `,
  'is silent on responses that are none': `
    paths:
      /pets/{petId}:
        get:
          responses: ['304']
        head:
          responses: null
  `,
  'is silent where the description says why': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '200': { description: The pet. }
            '304':
              x-status-codes: { ignore: { http-304-validator: The CDN adds the ETag. } }
              description: You have it.
  `,
  'is silent where the 200 is unknown': `
    paths:
      /pets:
        get:
          responses:
            '200': { $ref: '#/components/responses/Missing' }
            '304': { description: x }
  `,
  'is wrong where only an error has a validator': `
    paths:
      /pets:
        get:
          responses:
            '304': { description: x } # GET /pets declares 304 Not Modified, but no response has the ETag or Last-Modified that a client would send back; declare ETag on the 200.
            '404': { description: x, headers: { ETag: { schema: { type: string } } } }
  `,
});
