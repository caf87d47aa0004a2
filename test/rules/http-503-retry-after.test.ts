import { testRule } from '../harness.ts';

testRule('http-503-retry-after', {
  'is wrong where 503 does not say how long to wait': `
    paths:
      /pets:
        get:
          responses:
            '503': { description: Down for maintenance. } # 503 Service Unavailable does not say when to try again; declare a Retry-After header.
        post:
          responses:
            '503': # 503 Service Unavailable does not say when to try again; declare a Retry-After header.
              description: Down for maintenance.
              headers:
                X-RateLimit-Reset: { schema: { type: integer } }
  `,
  'lands once at a shared response': `
    paths:
      /pets:
        get:
          responses:
            '503': { $ref: '#/components/responses/Unavailable' }
        post:
          responses:
            '503': { $ref: '#/components/responses/Unavailable' }
    components:
      responses:
        Unavailable: { description: Down for maintenance. } # 503 Service Unavailable does not say when to try again; declare a Retry-After header.
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses:
            '503': { description: Down for maintenance. } # 503 Service Unavailable does not say when to try again; declare a Retry-After header.
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '503': { description: Down for maintenance. } # 503 Service Unavailable does not say when to try again; declare a Retry-After header.
        additionalOperations:
          COPY:
            responses:
              '503': { description: Down for maintenance. } # 503 Service Unavailable does not say when to try again; declare a Retry-After header.
  `,
  'is right with Retry-After in any case': `
    paths:
      /pets:
        get:
          responses:
            '503':
              description: Down for maintenance.
              headers:
                retry-after: { schema: { type: integer } }
  `,
  'is not about 413, 5XX and default': `
    paths:
      /pets:
        post:
          responses:
            '413': { description: Too large for now. }
            5XX: { description: Our fault. }
            default: { description: An error. }
  `,
  'is not about what stands in front of the API': `
    paths:
      /pets:
        get:
          responses:
            '503': { description: The gateway does not reach the service. }
      /toys:
        get:
          responses:
            '503': { description: Sent by the load balancer when no instance is healthy. }
  `,
  'is not about webhooks and callbacks': `
    webhooks:
      newPet:
        post:
          responses:
            '503': { description: Try again later. }
  `,
  'is not about probes, of which 503 is the answer': `
    paths:
      /health/ready:
        get:
          responses:
            '200': { description: Ready. }
            '503': { description: Not ready. }
  `,
});
