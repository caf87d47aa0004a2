import { testRule } from '../harness.ts';

testRule('http-headers-unique', {
  'is wrong where two headers differ only in case': `
    paths:
      /pets:
        get:
          responses:
            '200': # the header etag is declared in several spellings; keep one of them.
              description: The pets.
              headers:
                ETag: { schema: { type: string } }
                Etag: { schema: { type: string } }
            '429': # the header retry-after is declared in several spellings; keep one of them.
              description: Slower.
              headers:
                Retry-After: { schema: { type: integer } }
                X-Request-Id: { schema: { type: string } }
                retry-after: { schema: { type: string } }
  `,
  'is one finding for several of them': `
    paths:
      /pets:
        get:
          responses:
            '200': # the header link is declared in several spellings; keep one of them.
              description: The pets.
              headers:
                Link: { schema: { type: string } }
                ETag: { schema: { type: string } }
                link: { schema: { type: string } }
                etag: { schema: { type: string } }
  `,
  'is wrong in a range and in default': `
    paths:
      /pets:
        get:
          responses:
            4XX: # the header x-request-id is declared in several spellings; keep one of them.
              description: Your fault.
              headers:
                X-Request-Id: { schema: { type: string } }
                X-Request-ID: { schema: { type: string } }
            default: # the header x-request-id is declared in several spellings; keep one of them.
              description: An error.
              headers:
                X-Request-Id: { schema: { type: string } }
                X-Request-ID: { schema: { type: string } }
  `,
  'lands once at a shared response': `
    paths:
      /pets:
        get:
          responses:
            '404': { $ref: '#/components/responses/Wrong' }
        post:
          responses:
            '400': { $ref: '#/components/responses/Wrong' }
    components:
      responses:
        Wrong: # the header x-request-id is declared in several spellings; keep one of them.
          description: Your fault.
          headers:
            X-Request-Id: { schema: { type: string } }
            X-Request-ID: { schema: { type: string } }
  `,
  'is wrong with two names for one shared header': `
    paths:
      /pets:
        get:
          responses:
            '200': # the header etag is declared in several spellings; keep one of them.
              description: The pets.
              headers:
                ETag: { $ref: '#/components/headers/Version' }
                etag: { $ref: '#/components/headers/Version' }
    components:
      headers:
        Version: { schema: { type: string } }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses:
            '200': # the header etag is declared in several spellings; keep one of them.
              description: The pets.
              headers:
                ETag: { type: string }
                Etag: { type: string }
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '200': # the header etag is declared in several spellings; keep one of them.
              description: The pets.
              headers: { ETag: {}, etag: {} }
        additionalOperations:
          COPY:
            responses:
              '201': # the header location is declared in several spellings; keep one of them.
                description: The copy.
                headers: { Location: {}, location: {} }
  `,
  'is wrong in webhooks and callbacks, too': `
    paths:
      /pets:
        post:
          callbacks:
            sold:
              '{$request.body#/url}':
                post:
                  responses:
                    '429': # the header retry-after is declared in several spellings; keep one of them.
                      description: Slower.
                      headers: { Retry-After: {}, retry-after: {} }
          responses:
            '204': { description: Done. }
    webhooks:
      newPet:
        post:
          responses:
            '429': # the header retry-after is declared in several spellings; keep one of them.
              description: Slower.
              headers: { Retry-After: {}, retry-after: {} }
  `,
  'is right with names that differ in more than case': `
    paths:
      /pets:
        get:
          responses:
            '200':
              description: The pets.
              headers:
                ETag: { schema: { type: string } }
                X-ETag: { schema: { type: string } }
                RateLimit: { schema: { type: string } }
                Rate-Limit: { schema: { type: string } }
  `,
  'is right with one header in several responses': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets., headers: { ETag: {} } }
            '304': { description: You have them., headers: { etag: {} } }
  `,
  'is not about the headers of a request': `
    paths:
      /pets:
        get:
          parameters:
            - { name: If-Match, in: header, schema: { type: string } }
            - { name: if-match, in: header, schema: { type: string } }
          responses:
            '200': { description: The pets. }
  `,
  'is silent on headers that nobody can know': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets., headers: [ETag, etag] }
            '400': { description: Your fault., headers: null }
            '404': { $ref: '#/components/responses/Missing' }
            '500': null
  `,
  'is silent where the description says why': `
    paths:
      /pets:
        get:
          responses:
            '200':
              x-status-codes: { ignore: { http-headers-unique: An old generator needs both. } }
              description: The pets.
              headers: { ETag: {}, etag: {} }
  `,
});
