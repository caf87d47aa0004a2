import { testRule } from '../harness.ts';

testRule('http-problem-status-matches', {
  'is wrong where an example names another status': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '404':
              description: No such pet.
              content:
                application/problem+json:
                  example: # "status" in the content of 404 Not Found is 410; write 404, or declare the response under 410.
                    status: 410
            '409':
              description: It exists.
              content:
                application/problem+json:
                  examples:
                    right: { value: { status: 409 } }
                    wrong: { value: { status: 400 } } # "status" in the content of 409 Conflict is 400; write 409, or declare the response under 400.
  `,
  'is wrong where the schema of the member names another': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '400':
              description: Your fault.
              content:
                application/problem+json:
                  schema:
                    properties:
                      status: { const: 404 } # "status" in the content of 400 Bad Request is 404; write 400, or declare the response under 404.
            '404':
              description: No such pet.
              content:
                application/problem+json:
                  schema:
                    properties:
                      status: { type: integer, enum: [400] } # "status" in the content of 404 Not Found is 400; write 404, or declare the response under 400.
            '409':
              description: It exists.
              content:
                application/problem+json:
                  schema:
                    properties:
                      status: { type: integer, example: 400 } # "status" in the content of 409 Conflict is 400; write 409, or declare the response under 400.
            '410':
              description: It is gone.
              content:
                application/problem+json:
                  schema:
                    properties:
                      status: { type: integer, default: 404 } # "status" in the content of 410 Gone is 404; write 410, or declare the response under 404.
            '422':
              description: Your fault.
              content:
                application/problem+json:
                  schema:
                    properties:
                      status: { type: integer, examples: [400] } # "status" in the content of 422 Unprocessable Content is 400; write 422, or declare the response under 400.
  `,
  'is wrong where an example of the whole schema names another': `
    paths:
      /pets:
        get:
          responses:
            '400':
              description: Your fault.
              content:
                application/problem+json:
                  schema: # "status" in the content of 400 Bad Request is 500; write 400, or declare the response under 500.
                    type: object
                    example: { status: 500 }
  `,
  'knows the member by other names in other formats': `
    paths:
      /pets:
        get:
          responses:
            '400': { description: No., content: { application/json: { example: { status: 401 } } } } # "status" in the content of 400 Bad Request is 401; write 400, or declare the response under 401.
            '401': { description: No., content: { application/json: { example: { statusCode: 400 } } } } # "statusCode" in the content of 401 Unauthorized is 400; write 401, or declare the response under 400.
            '402': { description: No., content: { application/json: { example: { status_code: 400 } } } } # "status_code" in the content of 402 Payment Required is 400; write 402, or declare the response under 400.
            '403': { description: No., content: { application/json: { example: { httpStatus: 400 } } } } # "httpStatus" in the content of 403 Forbidden is 400; write 403, or declare the response under 400.
            '404': { description: No., content: { application/json: { example: { http_status: 400 } } } } # "http_status" in the content of 404 Not Found is 400; write 404, or declare the response under 400.
            '409': { description: No., content: { application/vnd.api+json: { example: { code: 400 } } } } # "code" in the content of 409 Conflict is 400; write 409, or declare the response under 400.
  `,
  'is wrong where the status is outside the range': `
    paths:
      /pets:
        get:
          responses:
            4XX:
              description: Your fault.
              content:
                application/problem+json:
                  example: # "status" in the content of 4XX is 500; write a status of 4XX, or declare the response under 500.
                    status: 500
            5XX:
              description: Our fault.
              content:
                application/problem+json: { example: { status: 503 } }
  `,
  'lands once at a shared response, example or schema': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '404': { $ref: '#/components/responses/Missing' }
            '409':
              description: It exists.
              content:
                application/json:
                  examples:
                    it: { $ref: '#/components/examples/Exists' }
            '410':
              description: It is gone.
              content:
                application/json: { schema: { $ref: '#/components/schemas/Gone' } }
        put:
          responses:
            '404': { $ref: '#/components/responses/Missing' }
            '409':
              description: It exists.
              content:
                application/json:
                  examples:
                    it: { $ref: '#/components/examples/Exists' }
            '410':
              description: It is gone.
              content:
                application/json: { schema: { $ref: '#/components/schemas/Gone' } }
    components:
      responses:
        Missing:
          description: No such pet.
          content:
            application/json:
              example: # "status" in the content of 404 Not Found is 400; write 404, or declare the response under 400.
                status: 400
      examples:
        Exists:
          value: { status: 400 } # "status" in the content of 409 Conflict is 400; write 409, or declare the response under 400.
      schemas:
        Gone:
          properties:
            status: { const: 404 } # "status" in the content of 410 Gone is 404; write 410, or declare the response under 404.
  `,
  'lands at the operation that uses a shared schema of one status wrongly': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '410': { description: It is gone., content: { application/json: { schema: { $ref: '#/components/schemas/Gone' } } } }
        put:
          responses: # PUT /pets/{petId} answers 404 Not Found with content whose "status" is 410; declare the response under 410, or use other content.
            '404': { description: No such pet., content: { application/json: { schema: { $ref: '#/components/schemas/Gone' } } } }
    components:
      schemas:
        Gone: { properties: { status: { enum: [410] } } }
  `,
  'follows a schema that holds itself': `
    paths:
      /pets:
        get:
          responses:
            '400': { description: Your fault., content: { application/problem+json: { schema: { $ref: '#/components/schemas/Problem' } } } }
    components:
      schemas:
        Problem:
          properties:
            status: { const: 500 } # "status" in the content of 400 Bad Request is 500; write 400, or declare the response under 500.
            cause: { $ref: '#/components/schemas/Problem' }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    produces: [application/json]
    paths:
      /pets:
        get:
          responses:
            '400':
              description: Your fault.
              schema: { type: object }
              examples:
                application/json: # "status" in the content of 400 Bad Request is 404; write 400, or declare the response under 404.
                  status: 404
            '404':
              description: No such pet.
              schema:
                properties:
                  status: { type: integer, enum: [400] } # "status" in the content of 404 Not Found is 400; write 404, or declare the response under 400.
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '400': { description: No., content: { application/json: { example: { status: 500 } } } } # "status" in the content of 400 Bad Request is 500; write 400, or declare the response under 500.
        additionalOperations:
          COPY:
            responses:
              '409': { description: No., content: { application/json: { examples: { one: { dataValue: { status: 404 } } } } } } # "status" in the content of 409 Conflict is 404; write 409, or declare the response under 404.
  `,
  'is right with the status of the response': `
    paths:
      /pets:
        get:
          responses:
            '400': { description: No., content: { application/problem+json: { example: { status: 400 } } } }
            '404': { description: No., content: { application/problem+json: { schema: { properties: { status: { const: 404 } } } } } }
            4XX: { description: No., content: { application/problem+json: { example: { status: 409 } } } }
  `,
  'is not about a schema of several statuses': `
    paths:
      /pets:
        get:
          responses:
            '400': { description: No., content: { application/problem+json: { schema: { properties: { status: { enum: [404, 410] } } } } } }
  `,
  'is not about an example that responses of several codes share': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '400': { description: No., content: { application/problem+json: { schema: { $ref: '#/components/schemas/Problem' } } } }
            '404': { description: No., content: { application/problem+json: { schema: { $ref: '#/components/schemas/Problem' } } } }
            '409': { $ref: '#/components/responses/Gone' }
            '410': { $ref: '#/components/responses/Gone' }
        put:
          responses:
            '422': { description: No., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
            default: { description: No., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
    components:
      responses:
        Gone: { description: It is gone., content: { application/problem+json: { example: { status: 410 } } } }
      schemas:
        Problem: { properties: { status: { type: integer, example: 400 } } }
        Error: { properties: { status: { type: integer, example: 500 } } }
  `,
  'is not about codes of the application': `
    paths:
      /pets:
        get:
          responses:
            '400': { description: No., content: { application/json: { example: { code: 1042, status: E404 } } } }
            '401': { description: No., content: { application/json: { example: { code: 101 } } } }
            '402': { description: No., content: { application/json: { example: { code: 499 } } } }
            '403': { description: No., content: { application/json: { example: { status: 0 } } } }
            '404': { description: No., content: { application/problem+json: { example: { status: 404, code: 400, statusCode: 400 } } } }
  `,
  'is not about what is inside the error': `
    paths:
      /pets:
        get:
          responses:
            '502': { description: No., content: { application/json: { example: { upstream: { status: 404 } }, schema: { properties: { upstream: { properties: { status: { const: 404 } } } } } } } }
            '422': { description: No., content: { application/json: { example: [{ status: 404 }] } } }
  `,
  'is not about successes, default and other formats': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets., content: { application/json: { example: { status: 404 } } } }
            '303': { description: Elsewhere., content: { application/json: { example: { status: 404 } } } }
            '400': { description: No., content: { application/xml: { example: { status: 404 } } } }
            default: { description: No., content: { application/json: { example: { status: 404 } } } }
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
                    '400': { description: No., content: { application/json: { example: { status: 404 } } } }
          responses:
            '204': { description: Done. }
    webhooks:
      newPet:
        post:
          responses:
            '400': { description: No., content: { application/json: { example: { status: 404 } } } }
  `,
  'is silent where the description says why': `
    paths:
      /pets:
        get:
          responses:
            '400':
              x-status-codes: { ignore: { http-problem-status-matches: It is the status of the proxy. } }
              description: No.
              content: { application/json: { example: { status: 404 } } }
  `,
  'is silent on what nobody can know': `
    paths:
      /pets:
        get:
          responses:
            '400': { description: No., content: { application/json: { example: null, schema: { properties: { status: 404 } } } } }
            '401': { description: No., content: { application/json: { example: { status: { code: 404 } }, schema: { properties: { status: { enum: 404, examples: 404 } } } } } }
            '402': { description: No., content: { application/json: { examples: { it: { $ref: '#/components/examples/Missing' } } } } }
            '404': { $ref: '#/components/responses/Missing' }
  `,
  'does not send an error to a success, or to a code that is none': `
    paths:
      /pets:
        get:
          responses:
            '400': { description: No., content: { application/json: { example: { status: 200 } } } } # "status" in the content of 400 Bad Request is 200; write 400.
            '409': { description: No., content: { application/json: { example: { status: 499 } } } } # "status" in the content of 409 Conflict is 499; write 409.
  `,
  'lands once at a shared schema that is wrong wherever it is used': `
    paths:
      /pets:
        get:
          responses:
            '404': { description: No., content: { application/problem+json: { schema: { $ref: '#/components/schemas/Problem' } } } }
        put:
          responses:
            '409': { description: No., content: { application/problem+json: { schema: { $ref: '#/components/schemas/Problem' } } } }
    components:
      schemas:
        Problem:
          properties:
            status: { const: 400 } # "status" in the content of 404 Not Found is 400; write 404, or declare the response under 400.
  `,
  'takes an example of a base schema as overruled by that beside it': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '404':
              description: No such pet.
              content:
                application/problem+json:
                  schema:
                    allOf:
                      - $ref: '#/components/schemas/Problem'
                      - properties: { status: { example: 404 } }
    components:
      schemas:
        Problem: { properties: { status: { type: integer, example: 500 } } }
  `,
  'reads the examples of 2.0 where the document says nothing of what it produces': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses:
            '404':
              description: None.
              schema: { type: object }
              examples:
                application/json: # "status" in the content of 404 Not Found is 400; write 404, or declare the response under 400.
                  status: 400
        put:
          produces: [application/json; charset=utf-8]
          responses:
            '404':
              description: None.
              schema: { type: object }
              examples:
                application/json: # "status" in the content of 404 Not Found is 400; write 404, or declare the response under 400.
                  status: 400
  `,
});
