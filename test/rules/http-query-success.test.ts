import { testRule } from '../harness.ts';

testRule('http-query-success', {
  'is wrong where a QUERY creates or resets': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '201': { description: The result. } # QUERY /pets declares 201 Created, but a QUERY is safe and creates nothing; declare 200 with the result.
      /toys:
        query:
          responses:
            '205': { description: Start again. } # QUERY /toys declares 205 Reset Content, but a QUERY returns a result; declare 200 with the result.
  `,
  'is wrong with 201 or 205 beside 200, a range or a redirect': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '200': { description: The pets. }
            '201': { description: The result. } # QUERY /pets declares 201 Created, but a QUERY is safe and creates nothing; declare 200 with the result.
      /toys:
        query:
          responses:
            '205': { description: Start again. } # QUERY /toys declares 205 Reset Content, but a QUERY returns a result; declare 200 with the result.
            '303': { description: The toys are there. }
      /cages:
        query:
          responses:
            '201': { description: The result. } # QUERY /cages declares 201 Created, but a QUERY is safe and creates nothing; declare 200 with the result.
            2XX: { description: The cages. }
  `,
  'is one finding for several faults': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '201': { description: The result. } # QUERY /pets declares 201 Created, but a QUERY is safe and creates nothing; declare 200 with the result.
            '204': { description: No pets. }
            '205': { description: Start again. }
  `,
  'is wrong without 200': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses: # QUERY /pets declares no 200 OK for its result; declare 200 with the result.
            '204': { description: No pets. }
      /toys:
        query:
          responses: # QUERY /toys declares no 200 OK for its result; declare 200 with the result.
            '202': { description: Wait. }
            '206': { description: A part of the toys. }
      /cages:
        query:
          responses: # QUERY /cages declares no 200 OK for its result; declare 200 with the result.
            '400': { description: I do not understand. }
            default: { description: The cages, or an error. }
  `,
  'is wrong in additionalOperations, where QUERY does not belong': `
    openapi: 3.2.0
    paths:
      /pets:
        additionalOperations:
          QUERY:
            responses:
              '201': { description: The result. } # QUERY /pets declares 201 Created, but a QUERY is safe and creates nothing; declare 200 with the result.
  `,
  'lands at responses where the response is shared': `
    openapi: 3.2.0
    paths:
      /pets:
        post:
          responses:
            '201': { $ref: '#/components/responses/Created' }
        query:
          responses: # QUERY /pets declares 201 Created, but a QUERY is safe and creates nothing; declare 200 with the result.
            '201': { $ref: '#/components/responses/Created' }
    components:
      responses:
        Created: { description: Done. }
  `,
  'is right with 200, alone or beside others': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '200': { description: The pets. }
      /toys:
        query:
          responses:
            '200': { $ref: '#/components/responses/Toys' }
            '204': { description: No toys. }
            '206': { description: A part of the toys. }
            '304': { description: You have them. }
            '416': { description: There is no such part. }
      /cages:
        query:
          responses:
            2XX: { description: The cages. }
    components:
      responses:
        Toys:
          description: The toys.
          headers:
            Location: { schema: { type: string } }
            Content-Location: { schema: { type: string } }
  `,
  'is right with a redirect': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '303': { description: The result is there. }
      /toys:
        query:
          responses:
            3XX: { description: The toys are there. }
            '204': { description: No toys. }
  `,
  'is not about other methods': `
    openapi: 3.2.0
    paths:
      /pets:
        get:
          responses:
            '204': { description: No pets. }
        post:
          responses:
            '201': { description: The pet. }
        additionalOperations:
          COPY:
            responses:
              '201': { description: The copy. }
  `,
  'is not about earlier versions, which have no QUERY': `
    openapi: 3.1.0
    paths:
      /pets:
        query:
          responses:
            '201': { description: The result. }
  `,
  'is not about 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        query:
          responses:
            '201': { description: The result. }
  `,
  'is not about webhooks and callbacks': `
    openapi: 3.2.0
    paths:
      /pets:
        post:
          callbacks:
            asked:
              '{$request.body#/callback}':
                query:
                  responses:
                    '204': { description: Nothing. }
          responses:
            '201': { description: The pet. }
    webhooks:
      whichPets:
        query:
          responses:
            '201': { description: The result. }
  `,
  'is silent on an operation without responses': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses: {}
      /toys:
        query: {}
  `,
  'is silent where the description says why': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          x-status-codes: { ignore: { http-query-success: The result comes by mail. } }
          responses:
            '202': { description: Wait for it. }
  `,
});
