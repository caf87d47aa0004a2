import { testRule } from '../harness.ts';

testRule('http-error-declared', {
  'is wrong where parameters have no client error': `
    paths:
      /pets:
        get:
          parameters:
            - { name: tag, in: query, schema: { type: string } }
          responses: # GET /pets takes input but declares no client error (4xx); declare the 4xx responses that callers can act on, or default.
            '200': { description: The pets. }
  `,
  'is wrong where the path item has the parameter': `
    paths:
      /pets/{petId}:
        parameters:
          - { name: petId, in: path, required: true, schema: { type: string } }
        get:
          responses: # GET /pets/{petId} takes input but declares no client error (4xx); declare the 4xx responses that callers can act on, or default.
            '200': { description: The pet. }
  `,
  'is wrong where the parameter is shared': `
    paths:
      /pets:
        get:
          parameters:
            - { $ref: '#/components/parameters/Session' }
          responses: # GET /pets takes input but declares no client error (4xx); declare the 4xx responses that callers can act on, or default.
            '200': { description: The pets. }
    components:
      parameters:
        Session: { name: session, in: cookie, schema: { type: string } }
  `,
  'is wrong where request content has no client error': `
    paths:
      /pets:
        post:
          requestBody: { content: { application/json: {} } }
          responses: # POST /pets takes input but declares no client error (4xx); declare the 4xx responses that callers can act on, or default.
            '201': { description: The pet. }
  `,
  'is wrong where required security has no client error': `
    security: [{ token: [] }]
    paths:
      /pets:
        get:
          responses: # GET /pets needs credentials but declares no client error (4xx); declare the 4xx responses that callers can act on, or default.
            '200': { description: The pets. }
    components:
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'is wrong where client certificates are required': `
    paths:
      /pets:
        get:
          security: [{ certificate: [] }]
          responses: # GET /pets needs credentials but declares no client error (4xx); declare the 4xx responses that callers can act on, or default.
            '200': { description: The pets. }
    components:
      securitySchemes:
        certificate: { type: mutualTLS }
  `,
  'is one finding where there are input and security': `
    security: [{ token: [] }]
    paths:
      /pets:
        post:
          requestBody: { content: { application/json: {} } }
          responses: # POST /pets takes input but declares no client error (4xx); declare the 4xx responses that callers can act on, or default.
            '201': { description: The pet. }
    components:
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'takes no server error for a client error': `
    paths:
      /pets:
        post:
          requestBody: { content: { application/json: {} } }
          responses: # POST /pets takes input but declares no client error (4xx); declare the 4xx responses that callers can act on, or default.
            '201': { description: The pet. }
            '500': { description: Our fault. }
            5XX: { description: Our fault. }
  `,
  'is wrong in 2.0, where a range declares nothing': `
    swagger: '2.0'
    paths:
      /pets:
        post:
          parameters:
            - { name: pet, in: body, schema: { type: object } }
          responses: # POST /pets takes input but declares no client error (4xx); declare the 4xx responses that callers can act on, or default.
            '201': { description: The pet. }
        put:
          parameters:
            - { name: photo, in: formData, type: file }
          responses: # PUT /pets takes input but declares no client error (4xx); declare the 4xx responses that callers can act on, or default.
            '204': { description: Done. }
            4XX: { description: Your fault. }
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          requestBody: { content: { application/json: {} } }
          responses: # QUERY /pets takes input but declares no client error (4xx); declare the 4xx responses that callers can act on, or default.
            '200': { description: The pets. }
        additionalOperations:
          COPY:
            parameters:
              - { name: Destination, in: header, required: true, schema: { type: string } }
            responses: # COPY /pets takes input but declares no client error (4xx); declare the 4xx responses that callers can act on, or default.
              '201': { description: The copy. }
  `,
  'counts content of GET and DELETE from 3.1 on': `
    openapi: 3.1.0
    paths:
      /pets:
        get:
          requestBody: { content: { application/json: {} } }
          responses: # GET /pets takes input but declares no client error (4xx); declare the 4xx responses that callers can act on, or default.
            '200': { description: The pets. }
        delete:
          requestBody: { content: { application/json: {} } }
          responses: # DELETE /pets takes input but declares no client error (4xx); declare the 4xx responses that callers can act on, or default.
            '204': { description: Gone. }
  `,
  'does not count content that 3.0 ignores': `
    openapi: 3.0.4
    paths:
      /pets:
        get:
          requestBody: { content: { application/json: {} } }
          responses:
            '200': { description: The pets. }
        delete:
          requestBody: { content: { application/json: {} } }
          responses:
            '204': { description: Gone. }
  `,
  'is right with any 4xx, their range or default': `
    paths:
      /pets/{petId}:
        parameters:
          - { name: petId, in: path, required: true, schema: { type: string } }
        get:
          responses:
            '200': { description: The pet. }
            '404': { description: No such pet. }
        put:
          responses:
            '204': { description: Done. }
            4XX: { description: Your fault. }
        delete:
          responses:
            '204': { description: Gone. }
            default: { description: An error. }
  `,
  'is right with a shared response': `
    paths:
      /pets:
        post:
          requestBody: { content: { application/json: {} } }
          responses:
            '201': { description: The pet. }
            '400': { $ref: '#/components/responses/BadRequest' }
    components:
      responses:
        BadRequest: { description: No pet. }
  `,
  'is not about an operation without input and security': `
    paths:
      /health:
        get:
          responses:
            '200': { description: Healthy. }
        post:
          requestBody: { content: {} }
          responses:
            '204': { description: Noted. }
  `,
  'is not about optional or disabled security': `
    security: [{ token: [] }]
    paths:
      /version:
        get:
          security: []
          responses:
            '200': { description: The version. }
      /pets:
        get:
          security: [{}, { token: [] }]
          responses:
            '200': { description: The pets. }
    components:
      securitySchemes:
        token: { type: http, scheme: bearer }
  `,
  'does not count header parameters that OpenAPI ignores': `
    paths:
      /pets:
        get:
          parameters:
            - { name: Accept, in: header, schema: { type: string } }
            - { name: Content-Type, in: header, schema: { type: string } }
            - { name: Authorization, in: header, schema: { type: string } }
          responses:
            '200': { description: The pets. }
  `,
  'is not about webhooks and callbacks': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
          callbacks:
            seen:
              'https://example.com/seen':
                post:
                  requestBody: { content: { application/json: {} } }
                  responses:
                    '204': { description: Thank you. }
    webhooks:
      newPet:
        post:
          requestBody: { content: { application/json: {} } }
          responses:
            '204': { description: Thank you. }
  `,
  'is silent on an operation without responses': `
    paths:
      /pets:
        put:
          requestBody: { content: { application/json: {} } }
          responses: {}
        post:
          requestBody: { content: { application/json: {} } }
  `,
});
