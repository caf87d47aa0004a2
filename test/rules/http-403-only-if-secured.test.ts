import { testRule } from '../harness.ts';

testRule('http-403-only-if-secured', {
  'is wrong where the operation has no security': `
    paths:
      /pets:
        get:
          responses:
            '403': { description: Not you. } # GET /pets declares 403 Forbidden, but no security; declare its security, or remove 403.
        post:
          security: [{ token: [] }]
          responses:
            '403': { description: Not you. }
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
            '403': {} # GET /pets declares 403 Forbidden, but no security; declare its security, or remove 403.
        post:
          responses:
            '403': { description: Not you. }
    components:
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'lands at the operation that uses a shared response wrongly': `
    paths:
      /pets:
        get:
          responses: # GET /pets declares 403 Forbidden, but no security; declare its security, or remove 403.
            '403': { $ref: '#/components/responses/Forbidden' }
        post:
          security: [{ token: [] }]
          responses:
            '403': { $ref: '#/components/responses/Forbidden' }
    components:
      responses:
        Forbidden: { description: Not you. }
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /owners: { get: { security: [{ key: [] }], responses: { '200': { description: x } } } }
      /pets:
        get:
          responses:
            '403': { description: Not you. } # GET /pets declares 403 Forbidden, but no security; declare its security, or remove 403.
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
            '403': { description: Not you. } # QUERY /pets declares 403 Forbidden, but no security; declare its security, or remove 403.
        additionalOperations:
          COPY:
            responses:
              '403': { description: Not you. } # COPY /pets declares 403 Forbidden, but no security; declare its security, or remove 403.
    components:
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'does not take the description of the operation for that of the 403': `
    paths:
      /owners: { get: { security: [{ token: [] }], responses: { '200': { description: x } } } }
      /pets:
        get:
          description: The pets of one country.
          responses:
            '403': { description: Forbidden. } # GET /pets declares 403 Forbidden, but no security; declare its security, or remove 403.
    components:
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'is right with optional security': `
    paths:
      /pets:
        get:
          security: [{ token: [] }, {}]
          responses:
            '403': { description: Not you. }
    components:
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'is not about what is refused for another reason than who asks': `
    paths:
      /pets:
        get:
          responses:
            '403': { description: Not available in your country. }
        post:
          responses:
            '403': { description: The CSRF token is missing. }
        put:
          responses:
            '403': { description: Your IP is on the list. }
        patch:
          responses:
            '403': { $ref: '#/components/responses/Quota' }
        delete:
          responses:
            '403': { description: The shop is read-only today. }
    components:
      responses:
        Quota: { description: Your QUOTA is used up. }
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'does not find a reason inside another word': `
    paths:
      /owners: { get: { security: [{ token: [] }], responses: { '200': { description: x } } } }
      /pets:
        get:
          responses:
            '403': { description: The ship is not yours. } # GET /pets declares 403 Forbidden, but no security; declare its security, or remove 403.
        post:
          responses:
            '403': { description: The planet is not yours. } # POST /pets declares 403 Forbidden, but no security; declare its security, or remove 403.
    components:
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'is not about credentials in parameters': `
    paths:
      /pets:
        get:
          parameters:
            - { name: authorization, in: header, schema: { type: string } }
          responses:
            '403': { description: Not you. }
        post:
          parameters:
            - { name: signature, in: query, schema: { type: string } }
          responses:
            '403': { description: The link has expired. }
    components:
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'is not about what takes or gives credentials': `
    paths:
      /login:
        post:
          responses:
            '403': { description: Too many wrong passwords. }
      /users/enter:
        post:
          x-status-codes: { kind: login }
          responses:
            '403': { description: Too many wrong passwords. }
    components:
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'is not about documents without schemes': `
    openapi: 3.1.0
    info: { title: Pets, version: '1' }
    paths:
      /pets:
        get:
          responses:
            '401': { description: Who are you? }
            '403': { description: Not you. }
  `,
  'is not about 401, ranges and default': `
    paths:
      /pets:
        get:
          responses:
            '401': { description: Who are you? }
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
                    '403': { description: Not you. }
          responses:
            '204': { description: Done. }
    webhooks:
      newPet:
        post:
          responses:
            '403': { description: Not you. }
    components:
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'is silent where the description says why': `
    paths:
      /pets:
        get:
          responses:
            '403':
              x-status-codes: { ignore: { http-403-only-if-secured: Pets in quarantine. } }
              description: Not you.
    components:
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
});
