import { testRule } from '../harness.ts';

testRule('http-2xx-no-error', {
  'is wrong where a success has problem details': `
    paths:
      /pets:
        get:
          responses:
            '200': # 200 OK has content of application/problem+json; answer failures with 4xx or 5xx.
              description: The pets, or why not.
              content:
                application/json: {}
                application/problem+json: {}
            '201': { description: A problem., content: { application/problem+json; charset=utf-8: {} } } # 201 Created has content of application/problem+json; answer failures with 4xx or 5xx.
  `,
  'is wrong where the schema has the name of an error': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: OK., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } } # 200 OK has the content of an error, Error; answer failures with 4xx or 5xx.
            '201': { description: OK., content: { application/json: { schema: { $ref: '#/components/schemas/PetFault' } } } } # 201 Created has the content of an error, PetFault; answer failures with 4xx or 5xx.
            '202': { description: OK., content: { application/vnd.pets+json: { schema: { title: api_error_response } } } } # 202 Accepted has the content of an error, api_error_response; answer failures with 4xx or 5xx.
            2XX: { description: OK., content: { '*/*': { schema: { title: ProblemDetails } } } } # 2XX has the content of an error, ProblemDetails; answer failures with 4xx or 5xx.
    components:
      schemas:
        Error: { type: object }
        PetFault: { type: object }
  `,
  'is wrong where an example is a failure': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: OK., content: { application/json: { example: { success: false } } } } # 200 OK has an example with "success": false; answer failures with 4xx or 5xx.
            '201': { description: OK., content: { application/json: { examples: { good: { value: { ok: true } }, bad: { value: { ok: false } } } } } } # 201 Created has an example with "ok": false; answer failures with 4xx or 5xx.
            '202': { description: OK., content: { application/json: { schema: { example: { isSuccess: false } } } } } # 202 Accepted has an example with "isSuccess": false; answer failures with 4xx or 5xx.
            '203': { description: OK., content: { application/json: { schema: { examples: [{ succeeded: false }] } } } } # 203 Non-Authoritative Information has an example with "succeeded": false; answer failures with 4xx or 5xx.
        post:
          responses:
            '200': { description: OK., content: { application/json: { example: { status: error, message: No such pet. } } } } # 200 OK has an example with "status": "error"; answer failures with 4xx or 5xx.
            '201': { description: OK., content: { application/json: { example: { status: fail } } } } # 201 Created has an example with "status": "fail"; answer failures with 4xx or 5xx.
  `,
  'lands once at a shared response': `
    paths:
      /pets:
        get:
          responses:
            '200': { $ref: '#/components/responses/Result' }
        post:
          responses:
            '201': { $ref: '#/components/responses/Result' }
    components:
      responses:
        Result: { description: OK., content: { application/json: { example: { success: false } } } } # 200 OK has an example with "success": false; answer failures with 4xx or 5xx.
  `,
  'follows a schema that holds itself': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: OK., content: { application/json: { schema: { $ref: '#/components/schemas/PetError' } } } } # 200 OK has the content of an error, PetError; answer failures with 4xx or 5xx.
    components:
      schemas:
        PetError: { properties: { cause: { $ref: '#/components/schemas/PetError' } } }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses:
            '200': { description: OK., schema: { $ref: '#/definitions/Error' } } # 200 OK has the content of an error, Error; answer failures with 4xx or 5xx.
        post:
          produces: [application/problem+json]
          responses:
            '200': { description: OK., schema: { type: object } } # 200 OK has content of application/problem+json; answer failures with 4xx or 5xx.
        put:
          produces: [application/json]
          responses:
            '200': { description: OK., schema: { type: object }, examples: { application/json: { ok: false } } } # 200 OK has an example with "ok": false; answer failures with 4xx or 5xx.
    definitions:
      Error: { type: object }
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '200': { description: OK., content: { application/problem+json: {} } } # 200 OK has content of application/problem+json; answer failures with 4xx or 5xx.
        additionalOperations:
          COPY:
            responses:
              '201': { description: OK., content: { application/json: { example: { ok: false } } } } # 201 Created has an example with "ok": false; answer failures with 4xx or 5xx.
  `,
  'is right with a representation': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: OK., content: { application/json: { schema: { $ref: '#/components/schemas/Pets' }, example: { success: true, status: ok } } } }
            '400': { description: No., content: { application/problem+json: { schema: { $ref: '#/components/schemas/Error' } } } }
            default: { description: No., content: { application/json: { example: { success: false } } } }
    components:
      schemas:
        Error: { type: object }
        Pets: { type: object, title: Error }
  `,
  'is not about names that only contain one of an error': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: OK., content: { application/json: { schema: { title: ErrorList } } } }
            '201': { description: OK., content: { application/json: { schema: { title: DefaultPet } } } }
            '202': { description: OK., content: { application/json: { schema: { title: Mirror } } } }
            '203': { description: OK., content: { application/json: { schema: { type: array, items: { title: Error } } } } }
  `,
  'is not about other formats, nor about 207': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: OK., content: { application/xml: { schema: { title: Error }, example: { ok: false } } } }
            '207': { description: OK., content: { application/json: { schema: { title: Error } } } }
  `,
  'is not about parts of the content': `
    paths:
      /pets:
        get:
          responses:
            '200':
              description: OK.
              content:
                application/json:
                  schema: { properties: { last: { title: Error } } }
                  example: { results: [{ success: false }], last: { ok: false } }
  `,
  'is not about errors that were asked for': `
    paths:
      /errors: &error
        get:
          responses:
            '200': { description: OK., content: { application/json: { schema: { title: Error }, example: { success: false } } } }
      /errors/{errorId}: *error
      /pets/{petId}/problem: *error
      /pets/validate: *error
      /pets:check: *error
      /oauth/introspect: *error
      /graphql: *error
      /jobs/{jobId}: *error
      /exports/{exportId}/result: *error
  `,
  'is not about several in one': `
    paths:
      /pets:
        post:
          requestBody:
            content: { application/json: { schema: { type: array } } }
          responses:
            '200': { description: OK., content: { application/json: { example: { success: false } } } }
        put:
          x-status-codes: { kind: bulk }
          responses:
            '200': { description: OK., content: { application/json: { example: { success: false } } } }
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
                    '200': { description: OK., content: { application/problem+json: {} } }
          responses:
            '204': { description: Done. }
    webhooks:
      newPet:
        post:
          responses:
            '200': { description: OK., content: { application/problem+json: {} } }
  `,
  'is silent where the description says why': `
    paths:
      /pets:
        x-status-codes: { ignore: { http-2xx-no-error: The protocol wants it. } }
        get:
          responses:
            '200': { description: OK., content: { application/problem+json: {} } }
  `,
  'is silent on what nobody can know': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: OK., content: { application/json: { schema: { $ref: '#/components/schemas/MissingError' }, example: null } } }
            '201': { description: OK., content: { application/json: { schema: { title: [Error] }, examples: [{ ok: false }] } } }
            '202': null
            '203': { $ref: '#/components/responses/Error' }
  `,
  'is not about the successes of 2.0, whose media types are all the operation produces': `
    swagger: '2.0'
    produces: [application/json, application/problem+json]
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets., schema: { type: array, items: { type: object } } }
            '404': { description: None., schema: { type: object } }
  `,
  'lands at the operation that uses a shared error as a success': `
    paths:
      /pets:
        get:
          responses: # GET /pets answers 200 OK with content of application/problem+json; answer failures with 4xx or 5xx.
            '200': { $ref: '#/components/responses/Wrong' }
        post:
          responses:
            '400': { $ref: '#/components/responses/Wrong' }
    components:
      responses:
        Wrong: { description: No., content: { application/problem+json: {} } }
  `,
  'is not about the status of a resource': `
    paths:
      /cameras/{cameraId}:
        get:
          responses:
            '200': { description: The camera., content: { application/json: { example: { id: 7, name: Door, status: error } } } }
  `,
  'is not about checks, however the path is written': `
    paths:
      /Address/Validate:
        post:
          responses:
            '200': { description: The outcome., content: { application/json: { example: { ok: false } } } }
      /address/preValidate:
        post:
          responses:
            '200': { description: The outcome., content: { application/json: { example: { ok: false } } } }
  `,
  'does not take a checkout for a check': `
    paths:
      /checkout:
        post:
          responses:
            '200': { description: The order., content: { application/json: { example: { success: false } } } } # 200 OK has an example with "success": false; answer failures with 4xx or 5xx.
  `,
  'does not take one null for another': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: OK., content: { application/json: { schema: null } } }
            '201': { description: OK., content: { application/json: { schema: true } } }
    components:
      schemas:
        Problem: null
        Error: true
  `,
});
