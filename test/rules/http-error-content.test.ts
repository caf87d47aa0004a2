import { testRule } from '../harness.ts';

/** As many paths with a 400 each, which is followed by this. */
const errors = (count: number, rest: string, own = ''): string =>
  Array.from(
    { length: count },
    (_, index) => `
      /pets${index}:
        get:
          ${own === '' ? 'tags: []' : own}
          responses:
            '400': ${rest}`,
  ).join('');
const EMPTY = '{ description: Your fault. }';
const FULL = '{ description: Your fault., content: { application/problem+json: {} } }';
const FINDING =
  ' # 400 Bad Request declares no content that explains the error; declare the error as content.';

testRule('http-error-content', {
  'is wrong where an error has no content': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
            '400': { description: Your fault. } # 400 Bad Request declares no content that explains the error; declare the error as content.
            '420': { description: Slower. } # 420 declares no content that explains the error; declare the error as content.
            '500': # 500 Internal Server Error declares no content that explains the error; declare the error as content.
              description: Our fault.
              content: {}
            4XX: { description: Your fault. } # 4XX declares no content that explains the error; declare the error as content.
            5XX: { description: Our fault. } # 5XX declares no content that explains the error; declare the error as content.
            default: { description: An error. } # default declares no content that explains the error; declare the error as content.
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
        Wrong: { description: Your fault. } # 400 Bad Request declares no content that explains the error; declare the error as content.
  `,
  'lands at the operation where the shared response may be empty elsewhere': `
    paths:
      /pets:
        get:
          responses:
            '404': { $ref: '#/components/responses/Wrong' }
        post:
          responses: # POST /pets declares no content for 400 Bad Request; declare the error as content.
            '400': { $ref: '#/components/responses/Wrong' }
    components:
      responses:
        Wrong: { description: Your fault. }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
            '400': { description: Your fault. } # 400 Bad Request declares no content that explains the error; declare the error as content.
            '409':
              description: Your fault.
              schema: { type: object }
            default: { description: An error. } # default declares no content that explains the error; declare the error as content.
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '400': { description: Your fault. } # 400 Bad Request declares no content that explains the error; declare the error as content.
        additionalOperations:
          COPY:
            responses:
              '409': { description: Your fault. } # 409 Conflict declares no content that explains the error; declare the error as content.
  `,
  'is right with content, even without a schema': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
            '400':
              description: Your fault.
              content:
                application/problem+json: {}
            default:
              description: An error.
              content:
                application/problem+json: { schema: { type: object } }
  `,
  'is not about codes that say it all': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '401': { description: Who are you? }
            '404': { description: No such pet. }
            '405': { description: Not this way. }
            '407': { description: Ask the proxy. }
            '502': { description: A bad gateway. }
            '503': { description: Not now. }
            '504': { description: Too late. }
  `,
  'is not about successes and redirects': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
            '304': { description: Nothing new. }
            2XX: { description: The pets. }
            3XX: { description: Elsewhere. }
  `,
  'is not about a default that may be the success': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses:
            default: { description: The pets. }
        post:
          responses:
            '409': { description: It exists., schema: { type: object } }
            default: { description: Done. }
  `,
  'is not about HEAD': `
    paths:
      /pets:
        head:
          responses:
            '200': { description: There are pets. }
            '400': { description: Your fault. }
            default: { description: An error. }
  `,
  'is not about webhooks and callbacks': `
    paths:
      /pets:
        post:
          callbacks:
            sold:
              '{$request.body#/url}':
                post:
                  responses:
                    '400': { description: Your fault. }
          responses:
            '204': { description: Done. }
    webhooks:
      newPet:
        post:
          responses:
            '204': { description: Thanks. }
            '400': { description: Your fault. }
            default: { description: An error. }
  `,
  'is silent on a response that nobody can know': `
    paths:
      /pets:
        get:
          responses:
            '400': { $ref: '#/components/responses/Missing' }
            '500': null
  `,
  'is one finding at the root where most of many errors are empty': `
    openapi: 3.1.0 # most error responses declare no content that explains the error; declare the error as content.
    info: { title: Pets, version: '1' }
    paths:${errors(21, EMPTY)}
      /toys: { get: { responses: { '400': ${FULL} } } }
  `,
  'is a finding each where they are not so many': `
    paths:${errors(20, EMPTY + FINDING)}
  `,
  'is a finding each where they are not the most': `
    paths:${errors(21, EMPTY + FINDING)}${errors(21, FULL).replaceAll('/pets', '/toys')}
  `,
  'is silent on a habit where every operation says why': `
    paths:${errors(21, EMPTY, 'x-status-codes: { ignore: { http-error-content: The codes say it all. } }')}
  `,
  'lands at the component that HEAD or a callback uses, too': `
    paths:
      /pets:
        head:
          responses:
            '400': { $ref: '#/components/responses/Wrong' }
        get:
          responses:
            '400': { $ref: '#/components/responses/Wrong' }
        post:
          responses:
            '400': { $ref: '#/components/responses/Wrong' }
          callbacks:
            sold:
              '{$request.body#/url}':
                post:
                  responses:
                    '400': { $ref: '#/components/responses/Wrong' }
    components:
      responses:
        Wrong: { description: Your fault. } # 400 Bad Request declares no content that explains the error; declare the error as content.
  `,
});
