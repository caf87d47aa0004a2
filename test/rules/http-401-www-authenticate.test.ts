import { testRule } from '../harness.ts';

testRule('http-401-www-authenticate', {
  'is wrong where 401 has no challenge': `
    security: [{ token: [] }]
    paths:
      /pets:
        get:
          responses:
            '401': { description: Log in first. } # 401 Unauthorized does not say how to authenticate; declare a WWW-Authenticate header.
        post:
          responses:
            '401': # 401 Unauthorized does not say how to authenticate; declare a WWW-Authenticate header.
              description: Log in first.
              headers:
                X-Request-Id: { schema: { type: string } }
    components:
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'is wrong for API keys, optional security and none': `
    security: [{ key: [] }]
    paths:
      /pets:
        get:
          responses:
            '401': { description: The key is unknown. } # 401 Unauthorized does not say how to authenticate; declare a WWW-Authenticate header.
        head:
          security: [{}, { key: [] }]
          responses:
            '401': { description: The key is unknown. } # 401 Unauthorized does not say how to authenticate; declare a WWW-Authenticate header.
        options:
          security: []
          responses:
            '401': { description: The key is unknown. } # 401 Unauthorized does not say how to authenticate; declare a WWW-Authenticate header.
    components:
      securitySchemes:
        key: { type: apiKey, in: header, name: X-Key }
  `,
  'lands once at a shared response': `
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
        Unauthorized: { description: Log in first. } # 401 Unauthorized does not say how to authenticate; declare a WWW-Authenticate header.
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses:
            '401': { description: Log in first. } # 401 Unauthorized does not say how to authenticate; declare a WWW-Authenticate header.
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '401': { description: Log in first. } # 401 Unauthorized does not say how to authenticate; declare a WWW-Authenticate header.
        additionalOperations:
          COPY:
            responses:
              '401': { description: Log in first. } # 401 Unauthorized does not say how to authenticate; declare a WWW-Authenticate header.
  `,
  'is wrong where certificates are one of two ways': `
    security: [{ certificate: [] }, { token: [] }]
    paths:
      /pets:
        get:
          responses:
            '401': { description: Log in first. } # 401 Unauthorized does not say how to authenticate; declare a WWW-Authenticate header.
    components:
      securitySchemes:
        certificate: { type: mutualTLS }
        token: { type: http, scheme: bearer }
  `,
  'is right with the header in any case': `
    paths:
      /pets:
        get:
          responses:
            '401':
              description: Log in first.
              headers:
                www-authenticate: { schema: { type: string } }
  `,
  'is not about 403, 4XX and default': `
    paths:
      /pets:
        get:
          responses:
            '403': { description: Not yours. }
            4XX: { description: Your fault. }
            default: { description: An error. }
  `,
  'is not about client certificates alone': `
    security: [{ certificate: [] }]
    paths:
      /pets:
        get:
          responses:
            '401': { description: The certificate is unknown. }
    components:
      securitySchemes:
        certificate: { type: mutualTLS }
  `,
  'is not about session cookies': `
    security: [{ session: [] }]
    paths:
      /pets:
        get:
          responses:
            '401': { description: Log in first. }
    components:
      securitySchemes:
        session: { type: apiKey, in: cookie, name: sid }
  `,
  'is wrong where a cookie is one of two ways': `
    security: [{ session: [] }, { token: [] }]
    paths:
      /pets:
        get:
          responses:
            '401': { description: Log in first. } # 401 Unauthorized does not say how to authenticate; declare a WWW-Authenticate header.
    components:
      securitySchemes:
        session: { type: apiKey, in: cookie, name: sid }
        token: { type: http, scheme: bearer }
  `,
  'is not about a login, whose outcome is no challenge': `
    components: { securitySchemes: { bearer: { type: http, scheme: bearer } } }
    paths:
      /auth/refresh:
        post:
          security: []
          summary: Refresh access token
          responses:
            '401': { description: Invalid or expired refresh token }
      /auth/change-password:
        post:
          security: [{ bearer: [] }]
          summary: Change the password
          responses:
            '401': { description: Who are you? } # 401 Unauthorized does not say how to authenticate; declare a WWW-Authenticate header.
      /countries:
        get:
          security: []
          responses:
            '401': { description: Who are you? } # 401 Unauthorized does not say how to authenticate; declare a WWW-Authenticate header.
      /login:
        post:
          responses:
            '401': { description: The password is wrong. }
      /oauth/token:
        post:
          responses:
            '401': { description: The client is unknown. }
      /door:
        post:
          x-status-codes: { kind: login }
          responses:
            '401': { description: The password is wrong. }
  `,
  'is not about webhooks and callbacks': `
    webhooks:
      newPet:
        post:
          responses:
            '401': { description: Who are you? }
  `,
  'is silent where the shared response says why': `
    paths:
      /pets:
        get:
          responses:
            '401': { $ref: '#/components/responses/Unauthorized' }
    components:
      responses:
        Unauthorized:
          description: Log in first.
          x-status-codes: { ignore: { http-401-www-authenticate: A challenge would make browsers ask. } }
  `,
});
