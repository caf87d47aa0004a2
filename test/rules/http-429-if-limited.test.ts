import { testRule } from '../harness.ts';

testRule('http-429-if-limited', {
  'is wrong where the headers tell of a limit': `
    paths:
      /pets:
        get:
          responses: # GET /pets has rate limit headers but declares no 429 Too Many Requests; declare a 429 response.
            '200': { description: The pets., headers: { RateLimit: { schema: { type: string } } } }
        post:
          responses: # POST /pets has rate limit headers but declares no 429 Too Many Requests; declare a 429 response.
            '201': { description: The pet., headers: { x-ratelimit-remaining: { schema: { type: integer } } } }
        delete:
          responses: # DELETE /pets has rate limit headers but declares no 429 Too Many Requests; declare a 429 response.
            '204': { description: Done., headers: { X-Rate-Limit-Reset: { schema: { type: integer } } } }
        put:
          responses: # PUT /pets has rate limit headers but declares no 429 Too Many Requests; declare a 429 response.
            '204': { description: Done., headers: { RateLimit-Policy: { schema: { type: string } } } }
  `,
  'is wrong where most operations declare 429': `
    paths:
      /pets:
        get:
          responses:
            '429': { description: Slower. }
        post:
          responses:
            '429': { description: Slower. }
        delete:
          responses: # DELETE /pets declares no 429 Too Many Requests, unlike most operations; declare a 429 response.
            '204': { description: Done. }
  `,
  'is not about a 429 that only half of the operations declare': `
    paths:
      /pets:
        get:
          responses:
            '429': { description: Slower. }
        post:
          responses:
            '429': { description: Slower. }
        put:
          responses:
            '204': { description: Done. }
        delete:
          responses:
            '204': { description: Done. }
  `,
  'does not count default for most operations': `
    paths:
      /pets:
        get:
          responses:
            default: { description: An error. }
        post:
          responses:
            default: { description: An error. }
        delete:
          responses:
            '204': { description: Done. }
  `,
  'does not count webhooks and operations without responses': `
    paths:
      /pets:
        get:
          responses:
            '429': { description: Slower. }
        put: {}
        post:
          responses:
            '429': { description: Slower. }
        delete:
          responses: # DELETE /pets declares no 429 Too Many Requests, unlike most operations; declare a 429 response.
            '204': { description: Done. }
    webhooks:
      newPet:
        post:
          responses:
            '204': { description: Thank you. }
      newToy:
        post:
          responses:
            '204': { description: Thank you. }
  `,
  'is one finding where both tell of a limit': `
    paths:
      /pets:
        get:
          responses:
            '429': { description: Slower. }
        post:
          responses:
            '429': { description: Slower. }
        delete:
          responses: # DELETE /pets has rate limit headers but declares no 429 Too Many Requests; declare a 429 response.
            '204': { description: Done., headers: { RateLimit: { schema: { type: string } } } }
  `,
  'finds the headers of a shared response, in each operation': `
    paths:
      /pets:
        get:
          responses: # GET /pets has rate limit headers but declares no 429 Too Many Requests; declare a 429 response.
            '200': { $ref: '#/components/responses/Pets' }
        head:
          responses: # HEAD /pets has rate limit headers but declares no 429 Too Many Requests; declare a 429 response.
            '200': { $ref: '#/components/responses/Pets' }
    components:
      responses:
        Pets: { description: The pets., headers: { RateLimit: { $ref: '#/components/headers/Limit' } } }
      headers:
        Limit: { schema: { type: string } }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses: # GET /pets has rate limit headers but declares no 429 Too Many Requests; declare a 429 response.
            '200': { description: The pets., headers: { X-RateLimit-Limit: { type: integer } } }
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses: # QUERY /pets has rate limit headers but declares no 429 Too Many Requests; declare a 429 response.
            '200': { description: The pets., headers: { RateLimit: {} } }
        additionalOperations:
          COPY:
            responses: # COPY /pets has rate limit headers but declares no 429 Too Many Requests; declare a 429 response.
              '201': { description: The copy., headers: { RateLimit: {} } }
  `,
  'is right with 429, 4XX or default': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets., headers: { RateLimit: {} } }
            '429': { $ref: '#/components/responses/Slower' }
        put:
          responses:
            '204': { description: Done., headers: { RateLimit: {} } }
            4XX: { description: Your fault. }
        post:
          responses:
            '201': { description: The pet., headers: { RateLimit: {} } }
            default: { description: An error. }
    components:
      responses:
        Slower: { description: Slower. }
  `,
  'is right with default where most operations declare 429': `
    paths:
      /pets:
        get:
          responses:
            '429': { description: Slower. }
        post:
          responses:
            '429': { description: Slower. }
        delete:
          responses:
            default: { description: An error. }
  `,
  'does not take 503 for 429': `
    paths:
      /pets:
        get:
          responses: # GET /pets has rate limit headers but declares no 429 Too Many Requests; declare a 429 response.
            '200': { description: The pets., headers: { RateLimit: {} } }
            '403': { description: Too many requests. }
            '503': { description: Not now. }
  `,
  'is not about health checks': `
    paths:
      /pets:
        get:
          responses:
            '429': { description: Slower. }
        post:
          responses:
            '429': { description: Slower. }
        put:
          responses:
            '429': { description: Slower. }
        delete:
          responses:
            '429': { description: Slower. }
      /health:
        get:
          responses:
            '200': { description: Well. }
      /v1/ping/:
        get:
          responses:
            '200': { description: Pong. }
      /metrics:
        get:
          responses:
            '200': { description: Numbers. }
  `,
  'is not about other headers': `
    paths:
      /pets:
        get:
          responses:
            '200':
              description: The pets.
              headers:
                Retry-After: { schema: { type: integer } }
                X-Rate: { schema: { type: string } }
                X-Total-Limit: { schema: { type: integer } }
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
                    '204': { description: Thank you., headers: { RateLimit: {} } }
          responses:
            '429': { description: Slower. }
    webhooks:
      newPet:
        post:
          responses:
            '204': { description: Thank you., headers: { RateLimit: {} } }
  `,
  'is silent on responses that nobody can know': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets., headers: [RateLimit] }
        put:
          responses:
            '200': null
        post:
          responses: { $ref: '#/components/responses/Missing' }
        delete:
          responses: {}
  `,
  'is silent where the description says why': `
    paths:
      /pets:
        get:
          x-status-codes: { ignore: { http-429-if-limited: We wait instead. } }
          responses:
            '200': { description: The pets., headers: { RateLimit: {} } }
  `,
  'counts the codes, and not the ranges, for most operations': `
    paths:
      /a: { get: { responses: { 4XX: { description: x } } } }
      /b: { get: { responses: { 4XX: { description: x } } } }
      /c: { get: { responses: { '200': { description: x } } } }
  `,
  'is not about probes, and knows them from other words': `
    paths:
      /a: { get: { responses: { '429': { description: x } } } }
      /b: { get: { responses: { '429': { description: x } } } }
      /c: { get: { responses: { '429': { description: x } } } }
      /d: { get: { responses: { '429': { description: x } } } }
      /shipping:
        get:
          responses: # GET /shipping declares no 429 Too Many Requests, unlike most operations; declare a 429 response.
            '200': { description: x }
      /api/Health: { get: { responses: { '200': { description: x } } } }
      /health-check: { get: { responses: { '200': { description: x } } } }
  `,
});
