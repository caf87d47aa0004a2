import { testRule } from '../harness.ts';

testRule('http-401-if-secured', {
  'is wrong where required security has no 401': `
    security: [{ token: [] }]
    paths:
      /pets:
        get:
          responses: # GET /pets needs credentials but declares no 401 Unauthorized; declare a 401 response.
            '200': { description: The pets. }
        head:
          responses: # HEAD /pets needs credentials but declares no 401 Unauthorized; declare a 401 response.
            '200': { description: The pets. }
    components:
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'does not take default for an answer': `
    security: [{ token: [] }]
    paths:
      /pets:
        get:
          responses: # GET /pets needs credentials but declares no 401 Unauthorized; declare a 401 response.
            '200': { description: The pets. }
            default: { description: An error. }
  `,
  'is wrong where each alternative is required': `
    paths:
      /pets:
        get:
          security: [{ certificate: [] }, { token: [] }]
          responses: # GET /pets needs credentials but declares no 401 Unauthorized; declare a 401 response.
            '200': { description: The pets. }
    components:
      securitySchemes:
        certificate: { type: mutualTLS }
        token: { type: http, scheme: bearer }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    security: [{ key: [] }]
    paths:
      /pets:
        get:
          responses: # GET /pets needs credentials but declares no 401 Unauthorized; declare a 401 response.
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
          responses: # QUERY /pets needs credentials but declares no 401 Unauthorized; declare a 401 response.
            '200': { description: The pets. }
        additionalOperations:
          COPY:
            responses: # COPY /pets needs credentials but declares no 401 Unauthorized; declare a 401 response.
              '201': { description: The copy. }
  `,
  'is right with 401, a range, or a shared response': `
    security: [{ token: [] }]
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
            '401': { $ref: '#/components/responses/Unauthorized' }
        post:
          responses:
            '201': { description: The pet. }
            4XX: { description: Your fault. }
    components:
      responses:
        Unauthorized: { description: Log in first. }
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
        post:
          security: [[], { token: [] }]
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
  'is silent where the description says why': `
    security: [{ token: [] }]
    paths:
      /pets:
        get:
          x-status-codes: { ignore: { http-401-if-secured: The gateway answers 403 instead. } }
          responses:
            '200': { description: The pets. }
  `,
});
