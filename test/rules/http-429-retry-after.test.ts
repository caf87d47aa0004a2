import { testRule } from '../harness.ts';

testRule('http-429-retry-after', {
  'is wrong where 429 does not say how long to wait': `
    paths:
      /pets:
        get:
          responses:
            '429': { description: Slow down. } # 429 Too Many Requests does not say when to try again; declare a Retry-After header.
        post:
          responses:
            '429': # 429 Too Many Requests does not say when to try again; declare a Retry-After header.
              description: Slow down.
              headers:
                X-RateLimit-Limit: { schema: { type: integer } }
                X-RateLimit-Remaining: { schema: { type: integer } }
  `,
  'lands once at a shared response': `
    paths:
      /pets:
        get:
          responses:
            '429': { $ref: '#/components/responses/TooManyRequests' }
        post:
          responses:
            '429': { $ref: '#/components/responses/TooManyRequests' }
    components:
      responses:
        TooManyRequests: { description: Slow down. } # 429 Too Many Requests does not say when to try again; declare a Retry-After header.
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses:
            '429': { description: Slow down. } # 429 Too Many Requests does not say when to try again; declare a Retry-After header.
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '429': { description: Slow down. } # 429 Too Many Requests does not say when to try again; declare a Retry-After header.
        additionalOperations:
          COPY:
            responses:
              '429': { description: Slow down. } # 429 Too Many Requests does not say when to try again; declare a Retry-After header.
  `,
  'is right with Retry-After in any case': `
    paths:
      /pets:
        get:
          responses:
            '429':
              description: Slow down.
              headers:
                retry-after: { schema: { type: integer } }
  `,
  'is right with a header that tells when the limit is reset': `
    paths:
      /a:
        get:
          responses:
            '429': { description: Slow down, headers: { RateLimit: { schema: { type: string } } } }
      /b:
        get:
          responses:
            '429': { description: Slow down, headers: { RateLimit-Reset: { schema: { type: integer } } } }
      /c:
        get:
          responses:
            '429': { description: Slow down, headers: { X-RateLimit-Reset: { schema: { type: integer } } } }
      /d:
        get:
          responses:
            '429': { description: Slow down, headers: { X-Rate-Limit-Reset: { schema: { type: integer } } } }
      /e:
        get:
          responses:
            '429': { description: Slow down, headers: { X-Retry-After-Ms: { schema: { type: integer } } } }
      /f:
        get:
          responses:
            '429': { description: Slow down, headers: { retry-after-ms: { schema: { type: integer } } } }
  `,
  'is not about 503, 4XX and default': `
    paths:
      /pets:
        get:
          responses:
            '503': { description: Not now. }
            4XX: { description: Your fault. }
            default: { description: An error. }
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
                    '429': { description: Slow down. }
          responses:
            '204': { description: Done. }
    webhooks:
      newPet:
        post:
          responses:
            '429': { description: Slow down. }
  `,
});
