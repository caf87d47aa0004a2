import { testRule } from '../harness.ts';

/** A 500 whose content has these properties. */
const error = (properties: string): string =>
  `{ description: Our fault., content: { application/json: { schema: { properties: ${properties} } } } }`;

testRule('http-error-no-internals', {
  'is wrong where a property shows how the server is made': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
            '400': ${error('{ stackTrace: { type: string } }')} # the content of an error has "stackTrace"; keep it in the log, and return an id to find it by.
            '409': ${error('{ sql_state: {} }')} # the content of an error has "sql_state"; keep it in the log, and return an id to find it by.
            4XX: ${error('{ Exception: { type: string } }')} # the content of an error has "Exception"; keep it in the log, and return an id to find it by.
            5XX: ${error('{ debug-info: { type: [string, array] } }')} # the content of an error has "debug-info"; keep it in the log, and return an id to find it by.
            default: ${error('{ backtrace: { type: array } }')} # the content of an error has "backtrace"; keep it in the log, and return an id to find it by.
  `,
  'looks below the root': `
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
                      errors:
                        type: array
                        items:
                          oneOf:
                            - properties:
                                sql: { type: string } # the content of an error has "sql"; keep it in the log, and return an id to find it by.
                      meta:
                        additionalProperties:
                          properties:
                            hostname: { type: string } # the content of an error has "hostname"; keep it in the log, and return an id to find it by.
                      cause:
                        type: object
                        properties:
                          innerException: { type: object } # the content of an error has "innerException"; keep it in the log, and return an id to find it by.
  `,
  'takes some names for what they are only beside another': `
    paths:
      /pets:
        get:
          responses:
            '400':
              description: Your fault.
              content:
                application/json:
                  schema:
                    properties:
                      at:
                        properties:
                          file: { type: string } # the content of an error has "file"; keep it in the log, and return an id to find it by.
                          column: { type: integer }
                          line: { type: integer }
                      of:
                        properties:
                          query: { type: string } # the content of an error has "query"; keep it in the log, and return an id to find it by.
                          sqlstate: { type: string } # the content of an error has "sqlstate"; keep it in the log, and return an id to find it by.
            '404': ${error('{ file: { type: string }, query: { type: string } }')}
            '409': ${error('{ line: { type: string }, at: { properties: { file: { type: string } } } }')}
  `,
  'is wrong where an example does': `
    paths:
      /pets:
        get:
          responses:
            '500': { description: No., content: { text/plain: { example: "java.lang.Error at com.acme.Pets.list(Pets.java:7)" } } } # an example of an error shows "at com.acme.Pets.list("; keep it in the log, and return an id to find it by.
            '501': { description: No., content: { application/json: { examples: { it: { value: { detail: "Traceback (most recent call last):" } } } } } } # an example of an error shows "Traceback (most recent call last)"; keep it in the log, and return an id to find it by.
            '502': { description: No., content: { application/json: { schema: { example: { errors: ["Exception in thread main"] } } } } } # an example of an error shows "Exception in thread"; keep it in the log, and return an id to find it by.
            '503': { description: No., content: { application/json: { example: { detail: "no such table: SELECT * FROM pets" } } } } # an example of an error shows "SELECT * FROM pets"; keep it in the log, and return an id to find it by.
  `,
  'lands once at a shared response or schema': `
    paths:
      /pets:
        get:
          responses:
            '400': { description: No., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
            '500': { $ref: '#/components/responses/Broken' }
        post:
          responses:
            '409': { description: No., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
            '500': { $ref: '#/components/responses/Broken' }
    components:
      responses:
        Broken: # an example of an error shows "Exception in thread"; keep it in the log, and return an id to find it by.
          description: Our fault.
          content:
            application/json:
              schema:
                properties:
                  env: { type: string } # the content of an error has "env"; keep it in the log, and return an id to find it by.
              example: { detail: Exception in thread main }
      schemas:
        Error:
          properties:
            traceback: { type: string } # the content of an error has "traceback"; keep it in the log, and return an id to find it by.
  `,
  'lands where the member is named, not at a type that others share': `
    paths:
      /pets:
        get:
          responses:
            '500':
              description: Our fault.
              content:
                application/json:
                  schema:
                    properties: # the content of an error has "stack"; keep it in the log, and return an id to find it by.
                      stack: { $ref: '#/components/schemas/Text' }
    components:
      schemas:
        Text: { type: string }
  `,
  'follows a schema that holds itself': `
    paths:
      /pets:
        get:
          responses:
            '500': { description: No., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
    components:
      schemas:
        Error:
          properties:
            cause: { $ref: '#/components/schemas/Error' }
            stack: { type: string } # the content of an error has "stack"; keep it in the log, and return an id to find it by.
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    produces: [application/json, text/plain]
    paths:
      /pets:
        get:
          responses:
            '500':
              description: Our fault.
              schema:
                properties:
                  stack: { type: string } # the content of an error has "stack"; keep it in the log, and return an id to find it by.
            '503': { description: No., examples: { text/plain: Exception in thread main } } # an example of an error shows "Exception in thread"; keep it in the log, and return an id to find it by.
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '500': ${error('{ stack: { type: string } }')} # the content of an error has "stack"; keep it in the log, and return an id to find it by.
        additionalOperations:
          COPY:
            responses:
              '500': ${error('{ stack: { type: string } }')} # the content of an error has "stack"; keep it in the log, and return an id to find it by.
  `,
  'is wrong in an example of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        get:
          responses:
            '500': { description: No., content: { text/plain: { examples: { trace: { serializedValue: Exception in thread main } } } } } # an example of an error shows "Exception in thread"; keep it in the log, and return an id to find it by.
            '503': { description: No., content: { text/plain: { examples: { trace: { dataValue: Exception in thread main } } } } } # an example of an error shows "Exception in thread"; keep it in the log, and return an id to find it by.
  `,
  'is right with an id to find the details by': `
    paths:
      /pets:
        get:
          responses:
            '500':
              description: Our fault.
              content:
                application/problem+json:
                  schema:
                    properties:
                      detail: { type: string }
                      instance: { type: string }
                      traceId: { type: string }
                      trace_id: { type: string }
                      correlationId: { type: string }
                      spanId: { type: string }
                  example: { detail: Something went wrong., instance: /errors/7, traceId: 5f3c }
  `,
  'is not about what is no text': `
    paths:
      /stacks/{stackId}:
        get:
          responses:
            '409': ${error('{ stack: { type: object }, debug: { type: boolean }, env: { type: object }, line: { type: integer } }')}
  `,
  'is not about names that only contain one of these': `
    paths:
      /pets:
        get:
          responses:
            '400': ${error('{ stackable: { type: string }, exceptions: { type: array }, environment: { type: string }, host: { type: string }, fileName: { type: string } }')}
  `,
  'is not about successes, nor a default that may be one': `
    paths:
      /pets:
        get:
          responses:
            '200': ${error('{ stack: { type: string } }')}
            '302': ${error('{ stack: { type: string } }')}
        post:
          responses:
            '409': { description: No. }
            default: ${error('{ stack: { type: string } }')}
  `,
  'is not about services whose input is code': `
    paths:
      /compile:
        post:
          responses:
            '400': ${error('{ file: { type: string }, line: { type: integer } }')}
      /pets:
        post:
          tags: [Linting]
          responses:
            '400': ${error('{ file: { type: string }, line: { type: integer } }')}
        put:
          summary: Execute code in a sandbox
          responses:
            '400': ${error('{ stack: { type: string } }')}
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
                    '500': ${error('{ stack: { type: string } }')}
          responses:
            '204': { description: Done. }
    webhooks:
      newPet:
        post:
          responses:
            '500': ${error('{ stack: { type: string } }')}
  `,
  'is silent where the description says why': `
    paths:
      /pets:
        get:
          x-status-codes: { ignore: { http-error-no-internals: Only developers see it. } }
          responses:
            '500': ${error('{ stack: { type: string } }')}
  `,
  'is silent on what nobody can know': `
    paths:
      /pets:
        get:
          responses:
            '400': ${error('[stack]')}
            '401': ${error('{ __proto__: { stack: { type: string } } }')}
            '402': { description: No., content: { application/json: { schema: { $ref: '#/components/schemas/Missing' } } } }
            '403': { description: No., content: { application/json: [Exception in thread] } }
            '404': { $ref: '#/components/responses/Missing' }
  `,
  'is silenced for one use of a shared schema only': `
    paths:
      /cats:
        get:
          x-status-codes: { ignore: { http-error-no-internals: Only developers see it. } }
          responses:
            '500': { description: No., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
      /dogs:
        get:
          responses:
            '500': { description: No., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
    components:
      schemas:
        Error:
          properties:
            stackTrace: { type: string } # the content of an error has "stackTrace"; keep it in the log, and return an id to find it by.
  `,
  'is not about English, nor about URIs': `
    paths:
      /pets:
        get:
          responses:
            '400': { description: No., content: { application/json: { example: { detail: Please select a value from the list. } } } }
            '404': { description: No., content: { application/problem+json: { example: { type: /var/problems/none, instance: /home/7 } } } }
  `,
  'reads the example of a property': `
    paths:
      /pets:
        get:
          responses:
            '500':
              description: No.
              content:
                application/json:
                  schema: { properties: { detail: { type: string, example: 'Traceback (most recent call last): ...' } } } # an example of an error shows "Traceback (most recent call last)"; keep it in the log, and return an id to find it by.
  `,
  'lands once where a shared schema has the example': `
    paths:
      /cats:
        get:
          responses:
            '500': { description: No., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
      /dogs:
        get:
          responses:
            '500': { description: No., content: { application/json: { schema: { $ref: '#/components/schemas/Error' } } } }
    components:
      schemas:
        Error: # an example of an error shows "Traceback (most recent call last)"; keep it in the log, and return an id to find it by.
          example: { detail: 'Traceback (most recent call last): ...' }
  `,
  'is not about a switch that may be null': `
    paths:
      /pets:
        get:
          responses:
            '400': { description: No., content: { application/json: { schema: { properties: { debug: { anyOf: [{ type: boolean }, { type: 'null' }] } } } } } }
  `,
  'quotes whole words': `
    paths:
      /pets:
        get:
          responses:
            '504': { description: No., content: { application/json: { example: { detail: cannot open /usr/lib/pets.so } } } } # an example of an error shows "/usr/lib/pets.so"; keep it in the log, and return an id to find it by.
            '400': { description: No., content: { application/json: { example: { detail: 'C:\\Pets\\app.config is missing' } } } } # an example of an error shows "C:\\Pets\\app.config"; keep it in the log, and return an id to find it by.
            '409': { description: No., content: { application/json: { example: { detail: 'File "app.py", line 3' } } } } # an example of an error shows "app.py", line 3"; keep it in the log, and return an id to find it by.
  `,
});
