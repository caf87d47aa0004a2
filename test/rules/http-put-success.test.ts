import { testRule } from '../harness.ts';

testRule('http-put-success', {
  'is wrong with another success code': `
    paths:
      /pets/{petId}:
        put:
          responses:
            '200': { description: The pet. }
            '205': { description: Clear the form. } # PUT /pets/{petId} declares 205 Reset Content, which is no answer to PUT; declare 200 with the replaced resource, or 204.
      /toys/{toyId}:
        put:
          responses:
            '206': { description: The toy. } # PUT /toys/{toyId} declares 206 Partial Content, which is no answer to PUT; declare 200 with the replaced resource, or 204.
  `,
  'is wrong with 201 alone': `
    paths:
      /pets/{petId}:
        put:
          responses: # PUT /pets/{petId} declares only 201 Created as success; declare 200 with the replaced resource, or 204.
            '201': { description: The pet. }
            '404': { description: No such pet. }
  `,
  'does not take default for the answer to a replacement': `
    paths:
      /pets/{petId}:
        put:
          responses: # PUT /pets/{petId} declares only 201 Created as success; declare 200 with the replaced resource, or 204.
            '201': { description: The pet. }
            default: { description: An error. }
  `,
  'is wrong once, at the first wrong code': `
    paths:
      /pets/{petId}:
        put:
          responses:
            '203': { description: The pet. } # PUT /pets/{petId} declares 203 Non-Authoritative Information, which is no answer to PUT; declare 200 with the replaced resource, or 204.
            '205': { description: Clear the form. }
  `,
  'is wrong where a shared response stands under the wrong code': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '200': { $ref: '#/components/responses/Pet' }
        put:
          responses: # PUT /pets/{petId} declares 205 Reset Content, which is no answer to PUT; declare 200 with the replaced resource, or 204.
            '205': { $ref: '#/components/responses/Pet' }
    components:
      responses:
        Pet: { description: The pet. }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets/{petId}:
        put:
          responses: # PUT /pets/{petId} declares only 201 Created as success; declare 200 with the replaced resource, or 204.
            '201': { description: The pet. }
  `,
  'is right with 200, 204 or 202, with or without 201': `
    paths:
      /pets/{petId}:
        put:
          responses:
            '200': { description: The pet. }
      /toys/{toyId}:
        put:
          responses:
            '201': { description: The toy. }
            '204': { description: Replaced. }
      /shops/{shopId}:
        put:
          responses:
            '201': { description: The shop. }
            '202': { description: Queued. }
  `,
  'is right with the range': `
    paths:
      /pets/{petId}:
        put:
          responses:
            '201': { description: The pet. }
            2XX: { description: The pet. }
  `,
  'is not about many in one request': `
    paths:
      /pets:
        put:
          responses:
            '207': { description: What became of each. }
  `,
  'is not about a PUT that is redirected': `
    paths:
      /pets/{petId}:
        put:
          responses:
            '308': { description: It has moved. }
      /toys/{toyId}:
        put:
          responses:
            '201': { description: The toy. }
            '303': { description: It is there. }
  `,
  'is not about a PUT that only creates': `
    paths:
      /pets/{petId}:
        put:
          parameters:
            - { name: if-none-match, in: header, required: true, schema: { const: '*' } }
          responses:
            '201': { description: The pet. }
      /toys/{toyId}:
        put:
          description: Create-only, an existing toy is never replaced.
          responses:
            '201': { description: The toy. }
      /shops/{shopId}:
        put:
          summary: Create a shop (create only)
          responses:
            '201': { description: The shop. }
  `,
  'takes an optional If-None-Match for a PUT that can replace': `
    paths:
      /pets/{petId}:
        put:
          parameters:
            - { name: If-None-Match, in: header, schema: { type: string } }
          responses: # PUT /pets/{petId} declares only 201 Created as success; declare 200 with the replaced resource, or 204.
            '201': { description: The pet. }
  `,
  'is not about other methods': `
    openapi: 3.2.0
    paths:
      /pets:
        post:
          responses:
            '201': { description: The pet. }
        additionalOperations:
          COPY:
            responses:
              '201': { description: The copy. }
  `,
  'is not about webhooks and callbacks': `
    webhooks:
      newPet:
        put:
          responses:
            '201': { description: Thank you. }
  `,
  'is silent without any success code': `
    paths:
      /pets/{petId}:
        put:
          responses:
            '404': { description: No such pet. }
            default: { description: The pet, or an error. }
      /toys/{toyId}:
        put: {}
  `,
  'is silent where the description says why': `
    paths:
      /pets/{petId}:
        put:
          x-status-codes: { ignore: { http-put-success: A replacement is a new version with its own URI. } }
          responses:
            '201': { description: The pet. }
  `,
  'is not about a PUT that says that it creates, and nothing of updates': `
    paths:
      /relation-tuples:
        put:
          summary: Create a relation tuple
          description: Use this endpoint to create a relation tuple.
          responses:
            '201': { description: The tuple. }
      /pets/{petId}:
        put:
          description: Creates a pet, or updates it.
          responses: # PUT /pets/{petId} declares only 201 Created as success; declare 200 with the replaced resource, or 204.
            '201': { description: The pet. }
  `,
});
