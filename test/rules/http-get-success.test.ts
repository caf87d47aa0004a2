import { testRule } from '../harness.ts';

testRule('http-get-success', {
  'is wrong where a GET creates or resets': `
    paths:
      /pets:
        get:
          responses: # GET /pets declares 201 Created but no 200 OK; declare 200 with the representation.
            '201': { description: The pets. }
      /form:
        get:
          responses: # GET /form declares 205 Reset Content but no 200 OK; declare 200 with the representation.
            '205': { description: Start again. }
  `,
  'is wrong with other codes that are not for a representation': `
    paths:
      /pets:
        get:
          responses: # GET /pets declares 203 Non-Authoritative Information but no 200 OK; declare 200 with the representation.
            '203': { description: The pets. }
      /dogs:
        get:
          responses: # GET /dogs declares 207 Multi-Status but no 200 OK; declare 200 with the representation.
            '207': { description: Some dogs. }
      /cats:
        get:
          responses: # GET /cats declares 208 Already Reported but no 200 OK; declare 200 with the representation.
            '208': { description: The same cats. }
      /birds:
        get:
          responses: # GET /birds declares 226 IM Used but no 200 OK; declare 200 with the representation.
            '226': { description: The new birds. }
  `,
  'names all successes': `
    paths:
      /pets:
        get:
          responses: # GET /pets declares 201 Created and 204 No Content but no 200 OK; declare 200 with the representation.
            '201': { description: The pets. }
            '204': { description: No pets. }
  `,
  'does not take default for a success': `
    paths:
      /pets:
        get:
          responses: # GET /pets declares 201 Created but no 200 OK; declare 200 with the representation.
            '201': { description: The pets. }
            default: { description: The pets, or an error. }
  `,
  'lands at responses where the response is shared': `
    paths:
      /pets:
        get:
          responses: # GET /pets declares 201 Created but no 200 OK; declare 200 with the representation.
            '201': { $ref: '#/components/responses/Pets' }
      /dogs:
        get:
          responses: # GET /dogs declares 201 Created but no 200 OK; declare 200 with the representation.
            '201': { $ref: '#/components/responses/Pets' }
    components:
      responses:
        Pets: { description: The pets. }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses: # GET /pets declares 201 Created but no 200 OK; declare 200 with the representation.
            '201': { description: The pets. }
  `,
  'is right with 200, alone or beside others': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
      /dogs:
        get:
          responses:
            '200': { description: The dogs. }
            '203': { description: The dogs, from a proxy. }
  `,
  'is right with 200 behind a range': `
    paths:
      /pets:
        get:
          responses:
            '201': { description: The pets. }
            2XX: { description: The pets as well. }
      /dogs:
        get:
          responses:
            2XX: { description: The dogs. }
  `,
  'is right with parts, redirects and a switch of the protocol': `
    paths:
      /film:
        get:
          responses:
            '206': { description: A part of the film. }
      /logo:
        get:
          responses:
            '203': { description: The logo. }
            '302': { description: The logo is there. }
      /docs:
        get:
          responses:
            '203': { description: The docs. }
            3XX: { description: The docs are there. }
      /chat:
        get:
          responses:
            '101': { description: Let us talk. }
            '207': { description: What the others said. }
  `,
  'leaves 202 or 204 alone to other rules': `
    paths:
      /jobs/{jobId}:
        get:
          responses:
            '202': { description: Still at it. }
      /health:
        get:
          responses:
            '204': { description: Healthy. }
  `,
  'is not about a GET without a success': `
    paths:
      /pets:
        get:
          responses:
            '404': { description: No pets. }
            default: { description: The pets, or an error. }
  `,
  'is not about other methods': `
    openapi: 3.2.0
    paths:
      /pets:
        head:
          responses:
            '203': { description: The headers. }
        post:
          responses:
            '201': { description: The pet. }
        query:
          responses:
            '201': { description: The pets. }
        additionalOperations:
          COPY:
            responses:
              '201': { description: The copy. }
  `,
  'is not about webhooks and callbacks': `
    paths:
      /pets:
        post:
          responses:
            '201': { description: The pet. }
          callbacks:
            added:
              '{$request.body#/url}':
                get:
                  responses:
                    '201': { description: Thank you. }
    webhooks:
      newPet:
        get:
          responses:
            '201': { description: Thank you. }
  `,
  'is silent on an operation without responses': `
    paths:
      /pets:
        get:
          responses: {}
      /dogs:
        get: {}
  `,
});
