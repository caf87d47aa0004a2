import { testRule } from '../harness.ts';

/** As many paths, each with a GET that has these responses. */
const repeated = (count: number, responses: string, own = ''): string =>
  Array.from(
    { length: count },
    (_, index) => `
      /pets${index}:
        get:
          ${own === '' ? 'tags: []' : own}
          responses: ${responses}`,
  ).join('\n');
const SHARED =
  "{ '200': { description: OK., content: { application/json: { schema: { $ref: '#/components/schemas/Envelope' } } } } }";
const INLINE =
  "{ '200': { description: OK., content: { application/json: { schema: { properties: { error: { type: string } } } } } } }";

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join('\n');

/** As many paths, whose successes have this schema. */
const paths = (name: string, count: number, schema: string, finding = ''): string =>
  times(
    count,
    (index) => `
      /${name}${index}:
        get:
          responses:
            '200': { description: OK., content: { application/json: { schema: ${schema} } } }${finding}`,
  );

const FLAG = '{ properties: { ok: { type: boolean }, error: { type: string } } }';

testRule('http-2xx-no-error-flag', {
  'is wrong where a flag stands beside an error': `
    paths:
      /pets:
        get:
          responses:
            '200':
              description: The pets, or why not.
              content:
                application/json:
                  schema:
                    type: object
                    properties:
                      success: { type: boolean } # a success has "success", so that it may be none; answer failures with 4xx or 5xx.
                      message: { type: string }
                      data: { type: array }
            '201': { description: OK., content: { application/json: { schema: { properties: { ok: { type: boolean }, error_message: { type: string } } } } } } # a success has "ok", so that it may be none; answer failures with 4xx or 5xx.
            '202': { description: OK., content: { application/json: { schema: { properties: { id: { type: integer }, isSuccess: { type: [boolean, 'null'] }, errorCode: { type: string } } } } } } # a success has "isSuccess", so that it may be none; answer failures with 4xx or 5xx.
            2XX: { description: OK., content: { '*/*': { schema: { properties: { succeeded: { type: boolean }, errors: { type: array } } } } } } # a success has "succeeded", so that it may be none; answer failures with 4xx or 5xx.
  `,
  'is wrong where an error stands at the root': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: OK., content: { application/json: { schema: { properties: { error: { type: string }, pets: { type: array } } } } } } # a success has "error", so that it may be none; answer failures with 4xx or 5xx.
            '201': { description: OK., content: { application/json: { schema: { properties: { errors: { type: array } } } } } } # a success has "errors", so that it may be none; answer failures with 4xx or 5xx.
            '202': { description: OK., content: { application/json: { schema: { properties: { fault: { type: object } } } } } } # a success has "fault", so that it may be none; answer failures with 4xx or 5xx.
            '203': { description: OK., content: { application/json: { schema: { properties: { errorCode: {} } } } } } # a success has "errorCode", so that it may be none; answer failures with 4xx or 5xx.
  `,
  'lands once at a shared schema, through allOf too': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: OK., content: { application/json: { schema: { $ref: '#/components/schemas/Envelope' } } } }
        post:
          responses:
            '201':
              description: OK.
              content:
                application/json:
                  schema:
                    allOf:
                      - $ref: '#/components/schemas/Envelope'
                      - properties: { pet: { type: object } }
    components:
      schemas:
        Envelope:
          properties:
            error: { type: string } # a success has "error", so that it may be none; answer failures with 4xx or 5xx.
  `,
  'lands where the member is named, not at the schema of the error': `
    paths:
      /pets:
        get:
          responses:
            '200':
              description: OK.
              content:
                application/json:
                  schema:
                    properties: # a success has "error", so that it may be none; answer failures with 4xx or 5xx.
                      error: { $ref: '#/components/schemas/Error' }
    components:
      schemas:
        Error: { type: object }
  `,
  'lands in a shared response': `
    paths:
      /pets:
        get:
          responses:
            '200': { $ref: '#/components/responses/Done' }
        put:
          responses:
            '200': { $ref: '#/components/responses/Done' }
    components:
      responses:
        Done:
          description: OK.
          content:
            application/json:
              schema:
                properties:
                  error: { type: string } # a success has "error", so that it may be none; answer failures with 4xx or 5xx.
  `,
  'is one finding at the root for a habit of the whole API': `
    openapi: 3.1.0 # most successes have "ok" or the like, so that they may be none; answer failures with 4xx or 5xx.
    paths:
    ${paths('flag', 21, FLAG)}
    ${paths('pure', 20, '{ type: object }')}
  `,
  'counts the successes of a habit, and not their schemas': `
    openapi: 3.1.0 # most successes have "ok" or the like, so that they may be none; answer failures with 4xx or 5xx.
    paths:
    ${paths('pure', 30, '{ type: object }')}
    ${paths('flag', 21, FLAG)}
    ${Array.from({ length: 21 }, (_, index) => `  /again${index}: { get: { responses: { '200': { description: OK., content: { application/json: { schema: { $ref: '#/paths/~1flag${index}/get/responses/200/content/application~1json/schema' } } } } } } }`).join('\n    ')}
  `,
  'is one finding each for twenty of them': `
    paths:
    ${paths('flag', 20, FLAG, ' # a success has "ok", so that it may be none; answer failures with 4xx or 5xx.')}
  `,
  'is one finding each where half of the successes have none': `
    paths:
    ${paths('flag', 21, FLAG, ' # a success has "ok", so that it may be none; answer failures with 4xx or 5xx.')}
    ${paths('pure', 21, '{ type: object }')}
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses:
            '200':
              description: OK.
              schema:
                properties:
                  error: { type: string } # a success has "error", so that it may be none; answer failures with 4xx or 5xx.
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '200': { description: OK., content: { application/json: { schema: { properties: { error: { type: string } } } } } } # a success has "error", so that it may be none; answer failures with 4xx or 5xx.
        additionalOperations:
          COPY:
            responses:
              '201': { description: OK., content: { application/json: { schema: { properties: { error: { type: string } } } } } } # a success has "error", so that it may be none; answer failures with 4xx or 5xx.
  `,
  'is not about a flag alone, nor one that is none': `
    paths:
      /pets:
        delete:
          responses:
            '200': { description: OK., content: { application/json: { schema: { properties: { success: { type: boolean } } } } } }
            '202': { description: OK., content: { application/json: { schema: { properties: { success: { type: string }, message: { type: string } } } } } }
  `,
  'is not about a number of errors, nor errors inside': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: OK., content: { application/json: { schema: { properties: { errors: { type: integer }, pets: { type: array, items: { properties: { error: { type: string } } } } } } } } }
            '201': { description: OK., content: { application/json: { schema: { type: array, items: { properties: { errors: { type: array } } } } } } }
  `,
  'is not about the error of a resource or a job': `
    paths:
      /sensors/{sensorId}:
        get:
          responses:
            '200': { description: OK., content: { application/json: { schema: { properties: { id: { type: string }, error: { type: string } } } } } }
            '201': { description: OK., content: { application/json: { schema: { properties: { sensor_id: { type: string }, error: { type: string } } } } } }
            '202': { description: OK., content: { application/json: { schema: { properties: { state: { type: string }, error: { type: string } } } } } }
      /jobs/{jobId}:
        get:
          responses:
            '200': { description: OK., content: { application/json: { schema: { properties: { error: { type: string } } } } } }
  `,
  'is not about formats that report errors in a success': `
    paths:
      /api:
        post:
          responses:
            '200': { description: GraphQL., content: { application/json: { schema: { properties: { data: { type: object }, errors: { type: array } } } } } }
            '201': { description: JSON-RPC., content: { application/json: { schema: { properties: { jsonrpc: { const: '2.0' }, error: { type: object } } } } } }
            '202': { description: A check., content: { application/json: { schema: { properties: { valid: { type: boolean }, errors: { type: array } } } } } }
            '203': { description: A stream., content: { application/json: { schema: { title: StreamOfPets, properties: { error: { type: string } } } } } }
            '207': { description: Several., content: { application/json: { schema: { properties: { errors: { type: array } } } } } }
      /pets/validate:
        post:
          responses:
            '200': { description: A check., content: { application/json: { schema: { properties: { errors: { type: array } } } } } }
  `,
  'is not about several in one, errors and other formats': `
    paths:
      /pets:
        post:
          x-status-codes: { kind: bulk }
          responses:
            '200': { description: OK., content: { application/json: { schema: { properties: { errors: { type: array } } } } } }
        get:
          responses:
            '200': { description: OK., content: { application/xml: { schema: { properties: { error: { type: string } } } } } }
            '400': { description: No., content: { application/json: { schema: { properties: { error: { type: string } } } } } }
            default: { description: No., content: { application/json: { schema: { properties: { error: { type: string } } } } } }
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
                    '200': { description: OK., content: { application/json: { schema: { properties: { error: { type: string } } } } } }
          responses:
            '204': { description: Done. }
    webhooks:
      newPet:
        post:
          responses:
            '200': { description: OK., content: { application/json: { schema: { properties: { error: { type: string } } } } } }
  `,
  'is silent where the description says why': `
    paths:
      /pets:
        get:
          x-status-codes: { ignore: { http-2xx-no-error-flag: The protocol wants it. } }
          responses:
            '200': { description: OK., content: { application/json: { schema: { properties: { error: { type: string } } } } } }
  `,
  'is silent on what nobody can know': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: OK., content: { application/json: { schema: { $ref: '#/components/schemas/Missing' } } } }
            '201': { description: OK., content: { application/json: { schema: { properties: [error] } } } }
            '202': { description: OK., content: { application/json: { schema: { allOf: { properties: { error: {} } } } } } }
            '203': { description: OK., content: { application/json: [error] } }
  `,
  'lands once at one shared schema, however many successes use it': `
    paths:
    ${repeated(21, SHARED)}
    components:
      schemas:
        Envelope:
          properties:
            error: { type: string } # a success has "error", so that it may be none; answer failures with 4xx or 5xx.
  `,
  'is silent on a habit where every description says why': `
    openapi: 3.1.0
    paths:
    ${repeated(21, INLINE, 'x-status-codes: { ignore: { http-2xx-no-error-flag: We know. } }')}
  `,
  'is wrong where a boolean says whether it is an error': `
    paths:
      /pets:
        get:
          responses:
            '200':
              description: OK.
              content:
                application/json:
                  schema:
                    properties:
                      error: { type: boolean } # a success has "error", so that it may be none; answer failures with 4xx or 5xx.
                      message: { type: string }
  `,
  'is not about GraphQL by its media type, streams by any name, and a number that may be null': `
    paths:
      /api:
        post:
          responses:
            '200': { description: GraphQL., content: { application/graphql-response+json: { schema: { properties: { errors: { type: array } } } } } }
            '201': { description: A stream., content: { application/json: { schema: { title: PetStreamChunk, properties: { error: { type: string } } } } } }
            '202': { description: A count., content: { application/json: { schema: { properties: { errors: { anyOf: [{ type: integer }, { type: 'null' }] } } } } } }
  `,
  'lands at the member in a shared response (a + in the media type)': `
    paths:
      /pets:
        get:
          responses:
            '200': { $ref: '#/components/responses/Done' }
    components:
      responses:
        Done:
          description: OK.
          content:
            application/vnd.pets+json:
              schema:
                properties:
                  error: { type: string } # a success has "error", so that it may be none; answer failures with 4xx or 5xx.
  `,
});
