import { testRule } from '../harness.ts';

testRule('http-407-proxy-authenticate', {
  'is wrong where 407 does not say how to authenticate': `
    paths:
      /pets:
        get:
          responses:
            '407': { description: Tell the proxy who you are. } # 407 Proxy Authentication Required does not say how to authenticate to the proxy; declare a Proxy-Authenticate header.
        post:
          responses:
            '407': # 407 Proxy Authentication Required does not say how to authenticate to the proxy; declare a Proxy-Authenticate header.
              description: Tell the proxy who you are.
              headers:
                WWW-Authenticate: { schema: { type: string } }
  `,
  'lands once at a shared response': `
    paths:
      /pets:
        get:
          responses:
            '407': { $ref: '#/components/responses/Proxy' }
        post:
          responses:
            '407': { $ref: '#/components/responses/Proxy' }
    components:
      responses:
        Proxy: { description: Tell the proxy who you are. } # 407 Proxy Authentication Required does not say how to authenticate to the proxy; declare a Proxy-Authenticate header.
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses:
            '407': { description: Tell the proxy who you are. } # 407 Proxy Authentication Required does not say how to authenticate to the proxy; declare a Proxy-Authenticate header.
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '407': { description: Tell the proxy who you are. } # 407 Proxy Authentication Required does not say how to authenticate to the proxy; declare a Proxy-Authenticate header.
        additionalOperations:
          COPY:
            responses:
              '407': { description: Tell the proxy who you are. } # 407 Proxy Authentication Required does not say how to authenticate to the proxy; declare a Proxy-Authenticate header.
  `,
  'is wrong for a proxy as well': `
    info: { title: Forward Proxy, description: A proxy for pets., version: '1' }
    openapi: 3.1.0
    paths:
      /pets:
        get:
          responses:
            '407': { description: Tell the proxy who you are. } # 407 Proxy Authentication Required does not say how to authenticate to the proxy; declare a Proxy-Authenticate header.
  `,
  'is right with Proxy-Authenticate in any case': `
    paths:
      /pets:
        get:
          responses:
            '407':
              description: Tell the proxy who you are.
              headers:
                proxy-authenticate: { schema: { type: string }, example: Basic realm="pets" }
  `,
  'is not about 401, 4XX and default': `
    paths:
      /pets:
        get:
          responses:
            '401': { description: Who are you? }
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
                    '407': { description: Tell the proxy who you are. }
          responses:
            '204': { description: Done. }
    webhooks:
      newPet:
        post:
          responses:
            '407': { description: Tell the proxy who you are. }
  `,
  'is silent on a response that nobody can know': `
    paths:
      /pets:
        get:
          responses:
            '407': null
        post:
          responses:
            '407': { $ref: '#/components/responses/Missing' }
  `,
  'is silent where the description says why': `
    paths:
      /pets:
        get:
          responses:
            '407':
              x-status-codes: { ignore: { http-407-proxy-authenticate: The proxy sends no header. } }
              description: Tell the proxy who you are.
  `,
});
