import { testRule } from '../harness.ts';

testRule('http-200-on-search', {
  'is wrong where the path says search': `
    paths:
      /pets/search:
        post:
          responses:
            '201': { description: The pets. } # POST /pets/search creates nothing (because its path says search) but declares 201 Created; use 200 OK.
      /pets:query:
        post:
          responses:
            '200': { description: The pets. }
            '201': { description: The pets. } # POST /pets:query creates nothing (because its path says query) but declares 201 Created; use 200 OK.
  `,
  'is wrong where the operationId says search': `
    paths:
      /pets:
        post:
          operationId: findPets
          responses:
            '201': { description: The pets. } # POST /pets creates nothing (because its operationId findPets says find) but declares 201 Created; use 200 OK.
  `,
  'is wrong where the description sets the kind': `
    paths:
      /matches:
        post:
          x-status-codes: { kind: search }
          responses:
            '201': { description: The pets. } # POST /matches creates nothing (because x-status-codes says so) but declares 201 Created; use 200 OK.
  `,
  'lands at the operation that shares a response': `
    paths:
      /pets/search:
        post:
          responses: # POST /pets/search creates nothing (because its path says search) but declares 201 Created; use 200 OK.
            '201': { $ref: '#/components/responses/Pets' }
    components:
      responses:
        Pets: { description: The pets. }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets/search:
        post:
          responses:
            '201': { description: The pets. } # POST /pets/search creates nothing (because its path says search) but declares 201 Created; use 200 OK.
  `,
  'is right with 200, 202 and 303': `
    paths:
      /pets/search:
        post:
          responses:
            '200': { description: The pets. }
            '202': { description: It takes a while. }
            '303': { description: The pets are there. }
  `,
  'is not about a search that is stored': `
    paths:
      /pets/search:
        post:
          responses:
            '201': { description: The search. }
      /pets/search/{searchId}:
        get:
          responses:
            '200': { description: The pets. }
  `,
  'is not about what creates, or may': `
    paths:
      /pets:
        post:
          operationId: createPet
          responses:
            '201': { description: The pet. }
      /toys:
        post:
          responses:
            '201': { description: The toy. }
  `,
  'is not about 2XX and default': `
    paths:
      /pets/search:
        post:
          responses:
            2XX: { description: The pets. }
            default: { description: An error. }
  `,
  'is not about QUERY, PUT and extension methods': `
    openapi: 3.2.0
    paths:
      /pets/search:
        query:
          responses:
            '201': { description: The pets. }
        put:
          responses:
            '201': { description: The pets. }
        additionalOperations:
          SEARCH:
            responses:
              '201': { description: The pets. }
  `,
  'is not about webhooks and callbacks': `
    webhooks:
      search:
        post:
          operationId: searchPets
          responses:
            '201': { description: The pets. }
  `,
  'is not about what leaves something behind': `
    paths:
      /webrtc:
        post:
          summary: Get a stream
          requestBody: { content: { application/sdp: { schema: { type: string } } } }
          responses:
            '201': { description: The answer. }
      /offers/search:
        post:
          operationId: searchOffers
          responses:
            '201':
              description: The result.
              headers:
                Location: { schema: { type: string } }
      /register/{number}/verify/{token}:
        post:
          summary: Verify a phone number
          responses:
            '201': { description: Verified. }
  `,
});
