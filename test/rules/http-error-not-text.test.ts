import { testRule } from '../harness.ts';

testRule('http-error-not-text', {
  'is wrong where an error is text beside successes in JSON': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets., content: { application/json: {} } }
            '400': { description: Your fault., content: { text/plain: {} } } # 400 Bad Request has its error as text/plain only, beside successes in JSON; describe it as JSON, such as application/problem+json.
            '404': { description: Not here., content: { text/html: {} } } # 404 Not Found has its error as text/html only, beside successes in JSON; describe it as JSON, such as application/problem+json.
            '500': # 500 Internal Server Error has its error as text/plain and text/html only, beside successes in JSON; describe it as JSON, such as application/problem+json.
              description: Our fault.
              content:
                text/plain: { schema: { type: string } }
                text/html: { schema: { type: string } }
            5XX: { description: Our fault., content: { text/plain: {} } } # 5XX has its error as text/plain only, beside successes in JSON; describe it as JSON, such as application/problem+json.
            default: { description: An error., content: { text/plain: {} } } # default has its error as text/plain only, beside successes in JSON; describe it as JSON, such as application/problem+json.
  `,
  'is wrong where nobody can tell what the error is': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets., content: { application/json: {} } }
            '400': { description: Your fault., content: { '*/*': {} } } # 400 Bad Request has its error as */* only, beside successes in JSON; describe it as JSON, such as application/problem+json.
  `,
  'takes formats of their own for JSON, and ranges for successes': `
    paths:
      /pets:
        get:
          responses:
            2XX: { description: The pets., content: { application/hal+json: {} } }
            '400': { description: Your fault., content: { text/plain: {} } } # 400 Bad Request has its error as text/plain only, beside successes in JSON; describe it as JSON, such as application/problem+json.
        post:
          responses:
            '201': { description: The pet., content: { text/csv: {}, application/json: {} } }
            '400': { description: Your fault., content: { text/plain: {} } } # 400 Bad Request has its error as text/plain only, beside successes in JSON; describe it as JSON, such as application/problem+json.
  `,
  'ignores case and parameters of the type': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets., content: { Application/JSON: {} } }
            '400': { description: Your fault., content: { Text/Plain;charset=utf-8: {} } } # 400 Bad Request has its error as text/plain only, beside successes in JSON; describe it as JSON, such as application/problem+json.
  `,
  'lands once at a shared response': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets., content: { application/json: {} } }
            '400': { $ref: '#/components/responses/Wrong' }
        post:
          responses:
            '200': { description: The pet., content: { application/json: {} } }
            '400': { $ref: '#/components/responses/Wrong' }
    components:
      responses:
        Wrong: { description: Your fault., content: { text/plain: {} } } # 400 Bad Request has its error as text/plain only, beside successes in JSON; describe it as JSON, such as application/problem+json.
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '200': { description: The pets., content: { application/json: {} } }
            '400': { description: Your fault., content: { text/plain: {} } } # 400 Bad Request has its error as text/plain only, beside successes in JSON; describe it as JSON, such as application/problem+json.
        additionalOperations:
          COPY:
            responses:
              '201': { description: The pet., content: { application/json: {} } }
              '409': { description: Your fault., content: { text/html: {} } } # 409 Conflict has its error as text/html only, beside successes in JSON; describe it as JSON, such as application/problem+json.
  `,
  'is right with JSON, even beside text': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets., content: { application/json: {} } }
            '400': { description: Your fault., content: { application/problem+json: {} } }
            '404': { description: Not here., content: { application/json: {} } }
            '500': { description: Our fault., content: { text/html: {}, application/json: {} } }
  `,
  'is not about other types, which a client may know': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets., content: { application/json: {} } }
            '400': { description: Your fault., content: { application/xml: {} } }
            '500': { description: Our fault., content: { text/xml: {}, text/plain: {} } }
  `,
  'is not about operations whose successes are no JSON, or have no content': `
    paths:
      /pets.csv:
        get:
          responses:
            '200': { description: The pets., content: { text/csv: {} } }
            '400': { description: Your fault., content: { text/plain: {} } }
      /pets:
        get:
          responses:
            '200': { description: The pets., content: { '*/*': {} } }
            '400': { description: Your fault., content: { '*/*': {} } }
      /pets/{petId}:
        delete:
          responses:
            '204': { description: Deleted. }
            '404': { description: Not here., content: { text/plain: {} } }
        put:
          responses:
            '404': { description: Not here., content: { text/plain: {} } }
            default: { description: The pet., content: { application/json: {} } }
  `,
  'is not about successes, redirects and errors without content': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets., content: { application/json: {} } }
            '203': { description: The pets., content: { text/plain: {} } }
            '302': { description: Elsewhere., content: { text/html: {} } }
            '400': { description: Your fault. }
            '404': { description: Not here., content: {} }
  `,
  'is not about 2.0, where one list of types is for all responses': `
    swagger: '2.0'
    produces: [application/json]
    paths:
      /pets:
        get:
          produces: [text/plain]
          responses:
            '200': { description: The pets., schema: { type: string } }
            '400': { description: Your fault., schema: { type: string } }
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
                    '200': { description: Thanks., content: { application/json: {} } }
                    '400': { description: Your fault., content: { text/plain: {} } }
          responses:
            '201': { description: The pet., content: { application/json: {} } }
    webhooks:
      newPet:
        post:
          responses:
            '200': { description: Thanks., content: { application/json: {} } }
            '400': { description: Your fault., content: { text/plain: {} } }
  `,
  'is silent on what nobody can know': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets., content: { application/json: {} } }
            '400': { $ref: '#/components/responses/Missing' }
            '404': null
            '409': { description: Your fault., content: text/plain }
            '500': [text/plain]
  `,
  'is silent where the description says why': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets., content: { application/json: {} } }
            '502':
              description: A bad gateway.
              content: { text/html: {} }
              x-status-codes: { ignore: { http-error-not-text: The load balancer writes it. } }
  `,
  'lands at the operation where a shared text is wrong beside JSON only': `
    paths:
      /pets:
        get:
          responses: # GET /pets declares a response that is wrong here: 400 Bad Request has its error as text/plain only, beside successes in JSON; describe it as JSON, such as application/problem+json.
            '200': { description: The pets., content: { application/json: {} } }
            '400': { $ref: '#/components/responses/Bad' }
      /robots.txt:
        get:
          responses:
            '200': { description: The rules., content: { text/plain: {} } }
            '400': { $ref: '#/components/responses/Bad' }
    components: { responses: { Bad: { description: Bad, content: { text/plain: {} } } } }
  `,
  'is wrong beside JSON with parameters': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets., content: { application/json; charset=utf-8: {} } }
            '400': { description: Bad, content: { text/plain: {} } } # 400 Bad Request has its error as text/plain only, beside successes in JSON; describe it as JSON, such as application/problem+json.
  `,
  'lands at the component that stands beside a 204 as well': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '200': { description: The pet., content: { application/json: {} } }
            default: { $ref: '#/components/responses/Error' }
        delete:
          responses:
            '204': { description: Gone. }
            default: { $ref: '#/components/responses/Error' }
    components:
      responses:
        Error: # default has its error as */* only, beside successes in JSON; describe it as JSON, such as application/problem+json.
          description: An error.
          content: { '*/*': {} }
  `,
  'lands at the operation where the shared response stands beside text elsewhere': `
    paths:
      /pets/{petId}:
        get:
          responses: # GET /pets/{petId} declares a response that is wrong here: default has its error as text/plain only, beside successes in JSON; describe it as JSON, such as application/problem+json.
            '200': { description: The pet., content: { application/json: {} } }
            default: { $ref: '#/components/responses/Error' }
      /pets/{petId}/name:
        get:
          responses:
            '200': { description: The name., content: { text/plain: {} } }
            default: { $ref: '#/components/responses/Error' }
    components:
      responses:
        Error: { description: An error., content: { text/plain: {} } }
  `,
});
