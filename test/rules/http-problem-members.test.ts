import { testRule } from '../harness.ts';

testRule('http-problem-members', {
  'is wrong where a member has another type': `
    paths:
      /pets:
        get:
          responses:
            '400':
              description: Your fault.
              content:
                application/problem+json:
                  schema:
                    type: object
                    properties:
                      type: { type: integer } # "type" of problem details is described as an integer, which clients ignore; describe a string.
                      status: { type: string } # "status" of problem details is described as a string, which clients ignore; describe an integer.
                      title: { type: array } # "title" of problem details is described as an array, which clients ignore; describe a string.
                      detail: { type: object } # "detail" of problem details is described as an object, which clients ignore; describe a string.
                      instance: { type: boolean } # "instance" of problem details is described as a boolean, which clients ignore; describe a string.
  `,
  'is wrong where one of several types is another': `
    paths:
      /pets:
        get:
          responses:
            default:
              description: An error.
              content:
                application/problem+json:
                  schema:
                    properties:
                      status: { type: [integer, string] } # "status" of problem details is described as a string, which clients ignore; describe an integer.
                      detail: { oneOf: [{ type: string }, { type: array }] } # "detail" of problem details is described as an array, which clients ignore; describe a string.
  `,
  'is wrong where problem details are no object': `
    paths:
      /pets:
        get:
          responses:
            4XX:
              description: Your fault.
              content:
                application/problem+json:
                  schema: { type: array } # problem details are described as an array; describe an object.
            5XX:
              description: Our fault.
              content:
                application/problem+json:
                  schema: { $ref: '#/components/schemas/Text' }
    components:
      schemas:
        Text: { type: string } # problem details are described as a string; describe an object.
  `,
  'lands once at a shared schema, through allOf too': `
    paths:
      /pets:
        get:
          responses:
            '400':
              description: Your fault.
              content:
                application/problem+json: { schema: { $ref: '#/components/schemas/Problem' } }
            '409':
              description: It exists.
              content:
                application/problem+json:
                  schema:
                    allOf:
                      - $ref: '#/components/schemas/Problem'
                      - properties: { pet: { type: integer } }
    components:
      schemas:
        Problem:
          type: object
          properties:
            status: { type: string } # "status" of problem details is described as a string, which clients ignore; describe an integer.
  `,
  'lands where the member is named, not at a type that others share': `
    paths:
      /pets:
        get:
          responses:
            '400':
              description: Your fault.
              content:
                application/problem+json:
                  schema:
                    properties: # "status" of problem details is described as a string, which clients ignore; describe an integer.
                      status: { $ref: '#/components/schemas/Text' }
    components:
      schemas:
        Text: { type: string }
  `,
  'follows a schema that holds itself': `
    paths:
      /pets:
        get:
          responses:
            '400':
              description: Your fault.
              content:
                application/problem+json: { schema: { $ref: '#/components/schemas/Problem' } }
    components:
      schemas:
        Problem:
          properties:
            status: { type: string } # "status" of problem details is described as a string, which clients ignore; describe an integer.
            cause: { $ref: '#/components/schemas/Problem' }
  `,
  'knows the media type with parameters and in any case': `
    paths:
      /pets:
        get:
          responses:
            '400':
              description: Your fault.
              content:
                Application/Problem+JSON; charset=utf-8:
                  schema:
                    properties:
                      status: { type: string } # "status" of problem details is described as a string, which clients ignore; describe an integer.
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    produces: [application/json]
    paths:
      /pets:
        get:
          produces: [application/problem+json]
          responses:
            '400':
              description: Your fault.
              schema:
                properties:
                  status: { type: string } # "status" of problem details is described as a string, which clients ignore; describe an integer.
        put:
          responses:
            '400':
              description: Your fault.
              schema: { properties: { status: { type: string } } }
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '400':
              description: Your fault.
              content:
                application/problem+json:
                  schema: { type: string } # problem details are described as a string; describe an object.
        additionalOperations:
          COPY:
            responses:
              '400':
                description: Your fault.
                content:
                  application/problem+json:
                    schema: { type: array } # problem details are described as an array; describe an object.
  `,
  'is right with the types of RFC 9457': `
    paths:
      /pets:
        get:
          responses:
            '400':
              description: Your fault.
              content:
                application/problem+json:
                  schema:
                    type: object
                    properties:
                      type: { type: string, format: uri }
                      status: { type: integer }
                      title: { type: string }
                      detail: { type: string }
                      instance: { type: string, format: uri-reference }
                    additionalProperties: false
            '409':
              description: It exists.
              content:
                application/problem+json:
                  schema:
                    properties:
                      status: { type: number }
                      detail: { type: [string, 'null'] }
  `,
  'is not about members without a type, nor about others': `
    paths:
      /pets:
        get:
          responses:
            '400':
              description: Your fault.
              content:
                application/problem+json:
                  schema:
                    properties:
                      status: {}
                      code: { type: array }
                      errors: { type: array, items: { properties: { detail: { type: object } } } }
            '500':
              description: Our fault.
              content:
                application/problem+json: {}
  `,
  'is not about other media types': `
    paths:
      /pets:
        get:
          responses:
            '400':
              description: Your fault.
              content:
                application/json: { schema: { properties: { status: { type: string } } } }
                application/problem+xml: { schema: { type: string } }
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
                    '400': { description: No., content: { application/problem+json: { schema: { type: string } } } }
          responses:
            '204': { description: Done. }
    webhooks:
      newPet:
        post:
          responses:
            '400': { description: No., content: { application/problem+json: { schema: { type: string } } } }
  `,
  'is silent where the description says why': `
    paths:
      /pets:
        get:
          x-status-codes: { ignore: { http-problem-members: The gateway writes it so. } }
          responses:
            '400': { description: No., content: { application/problem+json: { schema: { type: string } } } }
  `,
  'is silent on what nobody can know': `
    paths:
      /pets:
        get:
          responses:
            '400': { description: No., content: { application/problem+json: { schema: { $ref: '#/components/schemas/Missing' } } } }
            '401': { description: No., content: { application/problem+json: null } }
            '402': { description: No., content: { application/problem+json: { schema: { type: 7, properties: [status] } } } }
            '403': { description: No., content: { application/problem+json: { schema: { properties: { status: null, title: string } } } } }
            '404': { $ref: '#/components/responses/Missing' }
  `,
  'is not about the successes of 2.0, whose media types are all the operation produces': `
    swagger: '2.0'
    produces: [application/json, application/problem+json]
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets., schema: { type: array, items: { type: object } } }
  `,
  'lands at the member in a shared response (a + in the media type)': `
    paths:
      /pets:
        get:
          responses:
            '400': { $ref: '#/components/responses/Bad' }
    components:
      responses:
        Bad:
          description: Your fault.
          content:
            application/problem+json:
              schema:
                properties:
                  status: { type: string } # "status" of problem details is described as a string, which clients ignore; describe an integer.
  `,
  'is wrong where the member may be null besides': `
    paths:
      /pets:
        get:
          responses:
            '400':
              description: Your fault.
              content:
                application/problem+json:
                  schema:
                    properties:
                      status: { anyOf: [{ type: string }, { type: 'null' }] } # "status" of problem details is described as a string, which clients ignore; describe an integer.
  `,
});
