import { testRule } from '../harness.ts';

testRule('http-401-only-if-secured', {
  'is wrong where the operation has no security': `
    paths:
      /pets:
        get:
          responses:
            '401': { description: Who are you? } # GET /pets declares 401 Unauthorized, but no security; declare its security, or remove 401.
        post:
          security: [{ token: [] }]
          responses:
            '401': { description: Who are you? }
    components:
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'is wrong where the operation removes the security of the document': `
    security: [{ token: [] }]
    paths:
      /pets:
        get:
          security: []
          responses:
            '401': { description: Who are you? } # GET /pets declares 401 Unauthorized, but no security; declare its security, or remove 401.
        post:
          responses:
            '401': { description: Who are you? }
    components:
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'lands at the operation that uses a shared response wrongly': `
    paths:
      /pets:
        get:
          responses: # GET /pets declares 401 Unauthorized, but no security; declare its security, or remove 401.
            '401': { $ref: '#/components/responses/Unauthorized' }
        post:
          security: [{ token: [] }]
          responses:
            '401': { $ref: '#/components/responses/Unauthorized' }
    components:
      responses:
        Unauthorized: { description: Who are you? }
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'is one finding at the root of a document without schemes': `
    openapi: 3.1.0 # 401 Unauthorized is declared, but the document requires no security scheme; define the schemes, and the security of the operations.
    info: { title: Pets, version: '1' }
    paths:
      /pets:
        get:
          responses:
            '401': { description: Who are you? }
        post:
          responses:
            '401': { description: Who are you? }
  `,
  'is one finding at the root where no operation uses the schemes': `
    openapi: 3.1.0 # 401 Unauthorized is declared, but the document requires no security scheme; define the schemes, and the security of the operations.
    info: { title: Pets, version: '1' }
    paths:
      /pets:
        get:
          responses:
            '401': { description: Who are you? }
        post:
          responses:
            '401': { description: Who are you? }
    components:
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'is one finding at the root when there are no schemes in 2.0': `
    swagger: '2.0' # 401 Unauthorized is declared, but the document requires no security scheme; define the schemes, and the security of the operations.
    info: { title: Pets, version: '1' }
    securityDefinitions: {}
    paths:
      /pets:
        get:
          responses:
            '401': { description: Who are you? }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /owners: { get: { security: [{ key: [] }], responses: { '200': { description: x } } } }
      /pets:
        get:
          responses:
            '401': { description: Who are you? } # GET /pets declares 401 Unauthorized, but no security; declare its security, or remove 401.
    securityDefinitions:
      key: { type: apiKey, in: header, name: X-Key }
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /owners: { get: { security: [{ token: [] }], responses: { '200': { description: x } } } }
      /pets:
        query:
          responses:
            '401': { description: Who are you? } # QUERY /pets declares 401 Unauthorized, but no security; declare its security, or remove 401.
        additionalOperations:
          COPY:
            responses:
              '401': { description: Who are you? } # COPY /pets declares 401 Unauthorized, but no security; declare its security, or remove 401.
    components:
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'is wrong beside parameters that are no credentials': `
    paths:
      /owners: { get: { security: [{ token: [] }], responses: { '200': { description: x } } } }
      /pets/{petId}:
        get:
          parameters:
            - { name: petId, in: path, required: true, schema: { type: string } }
            - { name: X-Request-Id, in: header, schema: { type: string } }
          responses:
            '401': { description: Who are you? } # GET /pets/{petId} declares 401 Unauthorized, but no security; declare its security, or remove 401.
    components:
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'is right with optional security, and with a scheme that is not defined': `
    security: [{}]
    paths:
      /pets:
        get:
          security: [{ token: [] }, {}]
          responses:
            '401': { description: The token has expired. }
        post:
          responses:
            '401': { description: The token has expired. }
        delete:
          security: [{ nobody: [] }]
          responses:
            '401': { description: Who are you? }
    components:
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'is not about credentials in parameters': `
    paths:
      /pets:
        parameters:
          - { name: Authorization, in: header, schema: { type: string } }
        get:
          responses:
            '401': { description: Who are you? }
      /toys:
        get:
          parameters:
            - { name: X-API-Key, in: header, schema: { type: string } }
          responses:
            '401': { description: Who are you? }
      /cages:
        get:
          parameters:
            - { name: apiKey, in: query, schema: { type: string } }
          responses:
            '401': { description: Who are you? }
      /shops:
        get:
          parameters:
            - { name: X-Auth-Token, in: header, schema: { type: string } }
          responses:
            '401': { description: Who are you? }
      /hooks:
        post:
          parameters:
            - { name: X-Hub-Signature-256, in: header, schema: { type: string } }
          responses:
            '401': { description: Not by us. }
      /carts:
        get:
          parameters:
            - { name: Cookie, in: header, schema: { type: string } }
          responses:
            '401': { description: Who are you? }
    components:
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'is not about what takes or gives credentials, by its path': `
    paths:
      /login:
        post:
          responses:
            '401': { description: The password is wrong. }
      /oauth/token:
        post:
          responses:
            '401': { description: The client is unknown. }
      /sign-up:
        post:
          responses:
            '401': { description: The invitation has expired. }
      /password:
        put:
          responses:
            '401': { description: The old password is wrong. }
      /mfa:
        post:
          responses:
            '401': { description: The code is wrong. }
      /introspect:
        post:
          responses:
            '401': { description: The client is unknown. }
    components:
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'is not about a login, however its path is written': `
    paths:
      /users/enter:
        post:
          x-status-codes: { kind: login }
          responses:
            '401': { description: The password is wrong. }
    components:
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'is not about documents whose only 401 is that of a login': `
    openapi: 3.1.0
    info: { title: Pets, version: '1' }
    paths:
      /login:
        post:
          responses:
            '401': { description: The password is wrong. }
  `,
  'is not about 403, ranges and default': `
    paths:
      /pets:
        get:
          responses:
            '403': { description: Not you. }
            4XX: { description: Your fault. }
            default: { description: An error. }
    components:
      securitySchemes:
        token: { type: http, scheme: bearer }
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
                    '401': { description: Who are you? }
          responses:
            '204': { description: Done. }
    webhooks:
      newPet:
        post:
          responses:
            '401': { description: Who are you? }
    components:
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'is not about webhooks in a document without schemes': `
    openapi: 3.1.0
    info: { title: Pets, version: '1' }
    webhooks:
      newPet:
        post:
          responses:
            '401': { description: Who are you? }
  `,
  'falls back to the security of the document where that of the operation is malformed': `
    security: [{ token: [] }]
    paths:
      /pets:
        get:
          security: null
          responses:
            '401': { description: Who are you? }
        post:
          security: { token: [] }
          responses:
            '401': { description: Who are you? }
    components:
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'is silent where the description says why': `
    paths:
      /pets:
        get:
          x-status-codes: { ignore: { http-401-only-if-secured: The gateway answers it. } }
          responses:
            '401': { description: Who are you? }
    components:
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'is silent at the root where every operation says why': `
    paths:
      /pets:
        get:
          x-status-codes: { ignore: { http-401-only-if-secured: The gateway adds it. } }
          responses:
            '401': { description: x }
  `,
  'is not about credentials, however the path is written': `
    paths:
      /users/resetPassword: { post: { responses: { '401': { description: x } } } }
      /api/Auth/Me: { get: { responses: { '401': { description: x } } } }
      /api/Account/Register: { post: { responses: { '401': { description: x } } } }
      /users/log_in/callback: { get: { responses: { '401': { description: x } } } }
    components: { securitySchemes: { token: { type: http, scheme: bearer } } }
  `,
  'does not find words inside others': `
    paths:
      /owners: { get: { security: [{ token: [] }], responses: { '200': { description: x } } } }
      /authors: { get: { responses: { '401': { description: x } } } } # GET /authors declares 401 Unauthorized, but no security; declare its security, or remove 401.
      /lessons: { get: { responses: { '401': { description: x } } } } # GET /lessons declares 401 Unauthorized, but no security; declare its security, or remove 401.
      /hotpots: { get: { responses: { '401': { description: x } } } } # GET /hotpots declares 401 Unauthorized, but no security; declare its security, or remove 401.
    components: { securitySchemes: { token: { type: http, scheme: bearer } } }
  `,
  'does not take the token of a page for credentials': `
    paths:
      /owners: { get: { security: [{ token: [] }], responses: { '200': { description: x } } } }
      /pets:
        get:
          parameters: [{ name: pageToken, in: query, schema: { type: string } }]
          responses:
            '401': { description: x } # GET /pets declares 401 Unauthorized, but no security; declare its security, or remove 401.
    components: { securitySchemes: { token: { type: http, scheme: bearer } } }
  `,
  'is not about credentials in a cookie or a header of its own': `
    paths:
      /pets:
        get:
          parameters: [{ name: JSESSIONID, in: cookie, schema: { type: string } }]
          responses:
            '401': { description: x }
        post:
          parameters: [{ name: X-Authorization, in: header, schema: { type: string } }]
          responses:
            '401': { description: x }
    components: { securitySchemes: { token: { type: http, scheme: bearer } } }
  `,
});
