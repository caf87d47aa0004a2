import { testRule } from '../harness.ts';

testRule('http-default-not-success', {
  'is wrong where default has the schema of a success': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets., content: { application/json: { schema: { $ref: '#/components/schemas/Pets' } } } }
            default: { description: Anything else., content: { application/json: { schema: { $ref: '#/components/schemas/Pets' } } } } # GET /pets has one schema for default, which stands for errors, and for 200 OK; give default the schema of an error.
        post:
          responses:
            2XX: { description: The pet., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
            '400': { description: Your fault. }
            default: # POST /pets has one schema for default, which stands for errors, and for 2XX; give default the schema of an error.
              description: Anything else.
              content: { text/csv: {}, application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
    components:
      schemas:
        Pets: { type: array }
        Pet: { properties: { name: { type: string } } }
  `,
  'is wrong where the only response is a default that is no error': `
    paths:
      /pets:
        get:
          responses: # GET /pets has its success under default, which stands for all codes, also of errors; declare the success under its code, and an error as default.
            default: { description: The pets., content: { application/json: { schema: { type: array } } } }
        post:
          responses: # POST /pets has its success under default, which stands for all codes, also of errors; declare the success under its code, and an error as default.
            default: { description: The pet., content: { application/json: { schema: { properties: { name: { type: string } } } } } }
  `,
  'lands at the operation that uses a shared response': `
    paths:
      /pets:
        get:
          responses: # GET /pets has one schema for default, which stands for errors, and for 200 OK; give default the schema of an error.
            '200': { $ref: '#/components/responses/Pets' }
            default: { $ref: '#/components/responses/Pets' }
        post:
          responses: # POST /pets has its success under default, which stands for all codes, also of errors; declare the success under its code, and an error as default.
            default: { $ref: '#/components/responses/Pets' }
        put:
          responses:
            '200': { $ref: '#/components/responses/Pets' }
    components:
      responses:
        Pets: { description: The pets., content: { application/json: { schema: { type: array } } } }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets., schema: { $ref: '#/definitions/Pets' } }
            default: { description: Anything else., schema: { $ref: '#/definitions/Pets' } } # GET /pets has one schema for default, which stands for errors, and for 200 OK; give default the schema of an error.
        post:
          responses: # POST /pets has its success under default, which stands for all codes, also of errors; declare the success under its code, and an error as default.
            default: { description: The pets., schema: { $ref: '#/definitions/Pets' } }
    definitions:
      Pets: { type: array }
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses: # QUERY /pets has its success under default, which stands for all codes, also of errors; declare the success under its code, and an error as default.
            default: { description: The pets., content: { application/json: { schema: { type: array } } } }
        additionalOperations:
          COPY:
            responses: # COPY /pets has its success under default, which stands for all codes, also of errors; declare the success under its code, and an error as default.
              default: { description: The pets., content: { application/json: { schema: { type: array } } } }
  `,
  'is right with an error as default': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets., content: { application/json: { schema: { $ref: '#/components/schemas/Pets' } } } }
            default: { description: Anything else., content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
        post:
          responses:
            '200': { description: The pets., content: { application/json: { schema: { type: array } } } }
            default: { description: The pets., content: { application/json: { schema: { type: array } } } }
    components:
      schemas:
        Pets: { type: array }
        Problem: { properties: { text: { type: string } } }
  `,
  'is not about a default that looks like an error': `
    paths:
      /pets:
        get:
          responses:
            default: { description: The pets or an error., content: { application/json: { schema: { type: object } } } }
        post:
          responses:
            default: { description: Anything., content: { application/problem+json: { schema: { type: object } } } }
        put:
          responses:
            default: { description: Anything., content: { application/json: { schema: { properties: { message: { type: string } } } } } }
        patch:
          responses:
            default: { description: Anything., content: { application/json: { schema: { $ref: '#/components/schemas/ApiError' } } } }
        delete:
          responses:
            default: { $ref: '#/components/responses/Problem' }
    components:
      responses:
        Problem: { description: Anything., content: { application/json: { schema: { type: object } } } }
      schemas:
        ApiError: { properties: { text: { type: string } } }
  `,
  'is not about one schema for results and errors': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/Result' } } } }
            default: { description: Not done., content: { application/json: { schema: { $ref: '#/components/schemas/Result' } } } }
    components:
      schemas:
        Result: { allOf: [{ properties: { code: { type: integer } } }] }
  `,
  'is not about a default without a schema': `
    paths:
      /pets:
        get:
          responses:
            default: { description: The pets. }
        post:
          responses:
            default: { description: The pet., content: { application/json: {} } }
        put:
          responses:
            '200': { description: The pets., content: { application/json: { schema: {} } } }
            default: { description: The pets., content: { application/json: { schema: {} } } }
  `,
  'is not about a default beside other codes': `
    paths:
      /pets:
        get:
          responses:
            '404': { description: None., content: { application/json: { schema: { $ref: '#/components/schemas/Pets' } } } }
            default: { description: The pets., content: { application/json: { schema: { $ref: '#/components/schemas/Pets' } } } }
    components:
      schemas:
        Pets: { type: array }
  `,
  'is not about webhooks and callbacks': `
    paths:
      /pets:
        post:
          callbacks:
            sold:
              '{$request.body#/callback}':
                post:
                  responses:
                    default: { description: The pets., content: { application/json: { schema: { type: array } } } }
          responses:
            '204': { description: Done. }
    webhooks:
      newPet:
        post:
          responses:
            default: { description: The pets., content: { application/json: { schema: { type: array } } } }
  `,
  'is silent where the description says why': `
    paths:
      /pets:
        get:
          x-status-codes: { ignore: { http-default-not-success: The proxy passes on what it gets. } }
          responses:
            default: { description: The pets., content: { application/json: { schema: { type: array } } } }
  `,
  'is silent on a response that nobody can know': `
    paths:
      /pets:
        get:
          responses:
            default: { $ref: '#/components/responses/Missing' }
        post:
          responses:
            default: null
        put:
          responses:
            default: { description: The pets., content: { application/json: { schema: array } } }
  `,
  'is silent on a schema that nobody can know': `
    paths:
      /pets:
        get:
          responses:
            default: { description: The pets., content: { application/json: { schema: { $ref: '#/components/schemas/Missing' } } } }
  `,
});
