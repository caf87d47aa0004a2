import { testRule } from '../harness.ts';

testRule('http-403-if-secured', {
  'is wrong where required security has no 403, with scopes or without': `
    security: [{ token: [] }]
    paths:
      /pets:
        get:
          responses: # GET /pets needs credentials but declares no 403 Forbidden; declare a 403 response.
            '200': { description: The pets. }
            '401': { description: Log in first. }
        head:
          responses: # HEAD /pets needs credentials but declares no 403 Forbidden; declare a 403 response.
            '200': { description: There are pets. }
        post:
          security: [{ token: ['pets:write'] }]
          responses: # POST /pets needs credentials but declares no 403 Forbidden; declare a 403 response.
            '201': { description: The pet. }
    components:
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'does not take default for an answer': `
    security: [{ token: [] }]
    paths:
      /pets:
        get:
          responses: # GET /pets needs credentials but declares no 403 Forbidden; declare a 403 response.
            '200': { description: The pets. }
            default: { description: An error. }
  `,
  'is wrong for API keys, and for what belongs to the caller': `
    security: [{ key: [] }]
    paths:
      /me:
        get:
          responses: # GET /me needs credentials but declares no 403 Forbidden; declare a 403 response.
            '200': { description: You. }
    components:
      securitySchemes:
        key: { type: apiKey, in: header, name: X-Key }
  `,
  'is wrong for a scheme that is not defined': `
    security: [{ token: [] }]
    paths:
      /pets:
        get:
          responses: # GET /pets needs credentials but declares no 403 Forbidden; declare a 403 response.
            '200': { description: The pets. }
  `,
  'is wrong where certificates are one of two ways': `
    security: [{ certificate: [] }, { token: [] }]
    paths:
      /pets:
        get:
          responses: # GET /pets needs credentials but declares no 403 Forbidden; declare a 403 response.
            '200': { description: The pets. }
    components:
      securitySchemes:
        certificate: { type: mutualTLS }
        token: { type: http, scheme: bearer }
  `,
  'is wrong where 404 hides nothing': `
    security: [{ token: [] }]
    paths:
      /pets/{petId}:
        get:
          responses: # GET /pets/{petId} needs credentials but declares no 403 Forbidden; declare a 403 response.
            '200': { description: The pet. }
            '404': { description: There is no pet with this id. }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    security: [{ key: [] }]
    paths:
      /pets:
        get:
          responses: # GET /pets needs credentials but declares no 403 Forbidden; declare a 403 response.
            '200': { description: The pets. }
    securityDefinitions:
      key: { type: apiKey, in: header, name: X-Key }
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    security: [{ token: [] }]
    paths:
      /pets:
        query:
          responses: # QUERY /pets needs credentials but declares no 403 Forbidden; declare a 403 response.
            '200': { description: The pets. }
        additionalOperations:
          COPY:
            responses: # COPY /pets needs credentials but declares no 403 Forbidden; declare a 403 response.
              '201': { description: The copy. }
  `,
  'is right with 403, a range, or a shared response': `
    security: [{ token: [] }]
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
            '403': { description: Not yours. }
        put:
          responses:
            '204': { description: Done. }
            '403': { $ref: '#/components/responses/Forbidden' }
        post:
          responses:
            '201': { description: The pet. }
            4XX: { description: Your fault. }
    components:
      responses:
        Forbidden: { description: Not yours. }
  `,
  'is right where 404 hides what is forbidden': `
    security: [{ token: [] }]
    paths:
      /pets/{petId}:
        get:
          responses:
            '404': { description: The pet does not exist or you have no access to it. }
        put:
          responses:
            '404': { description: 'Gone, or you aren''t authorized to change it.' }
        patch:
          responses:
            '404': { description: Unknown id or insufficient permissions. }
        delete:
          responses:
            '404': { description: Hides pets of others. Sent instead of 403 Forbidden. }
        post:
          responses:
            '404': { $ref: '#/components/responses/Hidden' }
    components:
      responses:
        Hidden: { description: The pet is unknown or not visible to you. }
  `,
  'is not about public, optional or unknown security': `
    paths:
      /health:
        get:
          security: []
          responses:
            '200': { description: Healthy. }
      /pets:
        get:
          security: [{}, { token: [] }]
          responses:
            '200': { description: The pets. }
      /toys:
        get:
          responses:
            '200': { description: The toys. }
  `,
  'is not about client certificates alone': `
    security: [{ certificate: [] }]
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
    components:
      securitySchemes:
        certificate: { type: mutualTLS }
  `,
  'is not about OPTIONS and TRACE': `
    security: [{ token: [] }]
    paths:
      /pets:
        options:
          responses:
            '204': { description: What is allowed. }
        trace:
          responses:
            '200': { description: The request. }
  `,
  'is not about webhooks and callbacks': `
    security: [{ token: [] }]
    webhooks:
      newPet:
        post:
          responses:
            '200': { description: Thank you. }
  `,
  'is silent on an operation without responses': `
    security: [{ token: [] }]
    paths:
      /pets:
        get:
          responses: {}
        post: {}
  `,
});
