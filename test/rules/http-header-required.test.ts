import { testRule } from '../harness.ts';

testRule('http-header-required', {
  'is wrong where a header that HTTP demands is not required': `
    paths:
      /pets:
        get:
          responses:
            '101':
              description: Over to WebSocket.
              headers:
                Upgrade: { schema: { type: string } } # 101 Switching Protocols always has Upgrade, but it is not marked as required; write required: true.
            '206':
              description: Some bytes of the pets.
              headers:
                Content-Range: { schema: { type: string } } # 206 Partial Content always has Content-Range, but it is not marked as required; write required: true.
            '401':
              description: Who are you?
              headers:
                WWW-Authenticate: { schema: { type: string } } # 401 Unauthorized always has WWW-Authenticate, but it is not marked as required; write required: true.
            '405':
              description: Not this way.
              headers:
                Allow: { schema: { type: string } } # 405 Method Not Allowed always has Allow, but it is not marked as required; write required: true.
            '407':
              description: Ask the proxy.
              headers:
                Proxy-Authenticate: { schema: { type: string } } # 407 Proxy Authentication Required always has Proxy-Authenticate, but it is not marked as required; write required: true.
            '426':
              description: Not like this.
              headers:
                Upgrade: { schema: { type: string } } # 426 Upgrade Required always has Upgrade, but it is not marked as required; write required: true.
  `,
  'is wrong with required: false, and with what is no boolean': `
    paths:
      /pets:
        put:
          responses:
            '405':
              description: Not this way.
              headers:
                Allow: { required: false, schema: { type: string } } # 405 Method Not Allowed always has Allow, but it is not marked as required; write required: true.
        post:
          responses:
            '405':
              description: Not this way.
              headers:
                Allow: { required: 'true', schema: { type: string } } # 405 Method Not Allowed always has Allow, but it is not marked as required; write required: true.
  `,
  'names the header as it is written': `
    paths:
      /pets:
        get:
          responses:
            '401':
              description: Who are you?
              headers:
                www-authenticate: { schema: { type: string } } # 401 Unauthorized always has www-authenticate, but it is not marked as required; write required: true.
  `,
  'lands once at a shared header': `
    paths:
      /pets:
        get:
          responses:
            '401': { description: Who are you?, headers: { WWW-Authenticate: { $ref: '#/components/headers/Challenge' } } }
        post:
          responses:
            '401': { description: Who are you?, headers: { WWW-Authenticate: { $ref: '#/components/headers/Challenge' } } }
    components:
      headers:
        Challenge: { schema: { type: string } } # 401 Unauthorized always has WWW-Authenticate, but it is not marked as required; write required: true.
  `,
  'lands in a shared response': `
    paths:
      /pets:
        get:
          responses:
            '401': { $ref: '#/components/responses/Unauthorized' }
        post:
          responses:
            '401': { $ref: '#/components/responses/Unauthorized' }
    components:
      responses:
        Unauthorized:
          description: Who are you?
          headers:
            WWW-Authenticate: { schema: { type: string } } # 401 Unauthorized always has WWW-Authenticate, but it is not marked as required; write required: true.
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '401': { description: Who are you?, headers: { WWW-Authenticate: {} } } # 401 Unauthorized always has WWW-Authenticate, but it is not marked as required; write required: true.
        additionalOperations:
          COPY:
            responses:
              '405': { description: Not this way., headers: { Allow: {} } } # 405 Method Not Allowed always has Allow, but it is not marked as required; write required: true.
  `,
  'is right where the header is required': `
    paths:
      /pets:
        get:
          responses:
            '206': { description: Some bytes., headers: { Content-Range: { required: true } } }
            '401': { description: Who are you?, headers: { WWW-Authenticate: { required: true } } }
            '405': { description: Not this way., headers: { allow: { required: true } } }
            '407': { description: Ask the proxy., headers: { Proxy-Authenticate: { $ref: '#/components/headers/Challenge' } } }
            '426': { description: Not like this., headers: { Upgrade: { required: true } } }
    components:
      headers:
        Challenge: { required: true, schema: { type: string } }
  `,
  'is not about a header that is not there': `
    paths:
      /pets:
        get:
          responses:
            '401': { description: Who are you? }
            '405': { description: Not this way., headers: {} }
            '426': { description: Not like this., headers: { Connection: { schema: { type: string } } } }
  `,
  'is not about headers that HTTP leaves to the server': `
    paths:
      /pets:
        post:
          responses:
            '201': { description: The pet., headers: { Location: { schema: { type: string } } } }
            '416': { description: Too far., headers: { Content-Range: { schema: { type: string } } } }
            '429': { description: Slower., headers: { Retry-After: { schema: { type: integer } } } }
            '401': { description: Who are you?, headers: { X-Request-Id: { schema: { type: string } } } }
  `,
  'is not about the same header of another code': `
    paths:
      /pets:
        options:
          responses:
            '200': { description: What is allowed., headers: { Allow: { schema: { type: string } } } }
            '403': { description: Not you., headers: { WWW-Authenticate: { schema: { type: string } } } }
            '501': { description: Not yet., headers: { Allow: { schema: { type: string } } } }
  `,
  'is not about ranges and default': `
    paths:
      /pets:
        get:
          responses:
            4XX: { description: Your fault., headers: { WWW-Authenticate: {}, Allow: {} } }
            default: { description: An error., headers: { WWW-Authenticate: {}, Allow: {} } }
  `,
  'is not about 2.0, which cannot say it': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses:
            '401': { description: Who are you?, headers: { WWW-Authenticate: { type: string } } }
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
                    '401': { description: Who are you?, headers: { WWW-Authenticate: {} } }
          responses:
            '204': { description: Done. }
    webhooks:
      newPet:
        post:
          responses:
            '401': { description: Who are you?, headers: { WWW-Authenticate: {} } }
  `,
  'is silent on headers that nobody can know': `
    paths:
      /pets:
        get:
          responses:
            '401': { description: Who are you?, headers: { WWW-Authenticate: { $ref: '#/components/headers/Missing' } } }
            '405': { description: Not this way., headers: { Allow: null } }
            '407': { $ref: '#/components/responses/Missing' }
            '426': { description: Not like this., headers: [Upgrade] }
  `,
  'is silent where the description says why': `
    paths:
      /pets:
        get:
          responses:
            '401':
              x-status-codes: { ignore: { http-header-required: The old server leaves it out at times. } }
              description: Who are you?
              headers: { WWW-Authenticate: { schema: { type: string } } }
  `,
  'is not about a 206 that may have several ranges': `
    paths:
      /films/{filmId}:
        get:
          responses:
            '206':
              description: A part, or several.
              headers: { Content-Range: { schema: { type: string } } }
              content: { video/mp4: {}, multipart/byteranges: {} }
  `,
});
