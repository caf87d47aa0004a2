import { testRule } from '../harness.ts';

testRule('http-error-problem-json', {
  'is wrong where an error is another JSON': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
            '400': { description: Your fault., content: { application/json: {} } } # 400 Bad Request has its error as application/json, and not as application/problem+json; describe it as application/problem+json.
            '500': # 500 Internal Server Error has its error as application/json and text/html, and not as application/problem+json; describe it as application/problem+json.
              description: Our fault.
              content:
                application/json: { schema: { type: object } }
                text/html: { schema: { type: string } }
            4XX: { description: Your fault., content: { text/plain: {} } } # 4XX has its error as text/plain, and not as application/problem+json; describe it as application/problem+json.
            default: { description: An error., content: { application/vnd.pets+json: {} } } # default has its error as application/vnd.pets+json, and not as application/problem+json; describe it as application/problem+json.
  `,
  'takes the only default for a success': `
    paths:
      /pets/{petId}/photo:
        get:
          responses:
            '404': { description: No photo., content: { application/problem+json: {} } }
            default: { description: The photo., content: { image/jpeg: {} } }
  `,
  'is one finding for a shared default that is the only response elsewhere': `
    paths:
      /pets:
        get:
          responses:
            default: { $ref: '#/components/responses/Error' }
        post:
          responses:
            '200': { description: The pet. }
            default: { $ref: '#/components/responses/Error' }
        put:
          responses:
            '200': { description: The pets. }
            default: { $ref: '#/components/responses/Error' }
    components:
      responses:
        Error: { description: An error., content: { application/json: {} } } # default has its error as application/json, and not as application/problem+json; describe it as application/problem+json.
  `,
  'is wrong also where the schema has the members of a problem': `
    paths:
      /pets:
        get:
          responses:
            '404': # 404 Not Found has its error as application/json, and not as application/problem+json; describe it as application/problem+json.
              description: Not here.
              content:
                application/json:
                  schema:
                    type: object
                    properties: { type: { type: string }, title: { type: string }, status: { type: integer } }
  `,
  'lands once at a shared response': `
    paths:
      /pets:
        get:
          responses:
            '400': { $ref: '#/components/responses/Wrong' }
        post:
          responses:
            '400': { $ref: '#/components/responses/Wrong' }
    components:
      responses:
        Wrong: { description: Your fault., content: { application/json: {} } } # 400 Bad Request has its error as application/json, and not as application/problem+json; describe it as application/problem+json.
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '400': { description: Your fault., content: { application/json: {} } } # 400 Bad Request has its error as application/json, and not as application/problem+json; describe it as application/problem+json.
        additionalOperations:
          COPY:
            responses:
              '409': { description: Your fault., content: { application/json: {} } } # 409 Conflict has its error as application/json, and not as application/problem+json; describe it as application/problem+json.
  `,
  'is right with a problem, in JSON or XML, also beside other types': `
    paths:
      /pets:
        get:
          responses:
            '400': { description: Your fault., content: { application/problem+json: {} } }
            '404': { description: Not here., content: { Application/Problem+JSON; charset=utf-8: {} } }
            '500': { description: Our fault., content: { application/problem+xml: {} } }
            default: { description: An error., content: { application/json: {}, application/problem+json: {} } }
  `,
  'is not about formats of other standards': `
    paths:
      /pets:
        get:
          responses:
            '400': { description: Your fault., content: { application/vnd.api+json: {} } }
            '401': { description: Who?, content: { application/vnd.error+json: {} } }
            '403': { description: Not yours., content: { application/fhir+json: {} } }
            '404': { description: Not here., content: { application/scim+json: {} } }
            '409': { description: Your fault., content: { application/graphql-response+json: {} } }
            '500': { description: Our fault., content: { application/soap+xml: {} } }
            '503': { description: Not now., content: { text/xml: {} } }
  `,
  'is not about errors of OAuth, OData and Azure': `
    paths:
      /token:
        post:
          responses:
            '400':
              description: Your fault.
              content:
                application/json: { schema: { $ref: '#/components/schemas/Error' } }
            '401':
              description: Who?
              content:
                application/json: { schema: { allOf: [{ $ref: '#/components/schemas/Error' }] } }
            '500':
              description: Our fault.
              content:
                application/json: { schema: { properties: { odata.error: { type: object } } } }
    components:
      schemas:
        Error: { type: object, properties: { error: { type: string }, error_description: { type: string } } }
  `,
  'is about an error that stands deeper': `
    paths:
      /pets:
        post:
          responses:
            '400': # 400 Bad Request has its error as application/json, and not as application/problem+json; describe it as application/problem+json.
              description: Your fault.
              content:
                application/json:
                  schema: { properties: { meta: { properties: { error: { type: string } } } } }
  `,
  'is not about successes, redirects and errors without content': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets., content: { application/json: {} } }
            '302': { description: Elsewhere., content: { text/html: {} } }
            '400': { description: Your fault. }
            '404': { description: Not here., content: {} }
  `,
  'is not about HEAD': `
    paths:
      /pets:
        head:
          responses:
            '400': { description: Your fault., content: { application/json: {} } }
  `,
  'is not about 2.0, where one list of types is for all responses': `
    swagger: '2.0'
    produces: [application/json]
    paths:
      /pets:
        get:
          responses:
            '400': { description: Your fault., schema: { type: object } }
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
                    '400': { description: Your fault., content: { application/json: {} } }
          responses:
            '201': { description: The pet. }
    webhooks:
      newPet:
        post:
          responses:
            '400': { description: Your fault., content: { application/json: {} } }
  `,
  'is silent on what nobody can know': `
    paths:
      /pets:
        get:
          responses:
            '400': { $ref: '#/components/responses/Missing' }
            '404': null
            '409': { description: Your fault., content: [application/json] }
            '500': application/json
  `,
  'is silent where the description says why': `
    paths:
      /pets:
        get:
          x-status-codes: { ignore: { http-error-problem-json: The format is older than RFC 9457. } }
          responses:
            '400': { description: Your fault., content: { application/json: {} } }
  `,
});
