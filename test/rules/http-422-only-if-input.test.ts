import { testRule } from '../harness.ts';

testRule('http-422-only-if-input', {
  'is wrong without parameters and content': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
            '422': { description: Validation error. } # GET /pets takes no input but declares 422 Unprocessable Content; remove 422, or use 409 Conflict for a wrong state.
        delete:
          responses:
            '204': { description: They are gone. }
            '422': { description: Validation error. } # DELETE /pets takes no input but declares 422 Unprocessable Content; remove 422, or use 409 Conflict for a wrong state.
      /tickets:
        post:
          operationId: createTicket
          responses:
            '201': { description: The ticket. }
            '422': { description: Validation error. } # POST /tickets takes no input but declares 422 Unprocessable Content; remove 422, or use 409 Conflict for a wrong state.
  `,
  'is wrong with parameters that OpenAPI ignores': `
    paths:
      /pets:
        get:
          parameters:
            - { name: Authorization, in: header, schema: { type: string } }
            - { name: accept, in: header, schema: { type: string } }
          responses:
            '422': { description: Validation error. } # GET /pets takes no input but declares 422 Unprocessable Content; remove 422, or use 409 Conflict for a wrong state.
  `,
  'is wrong with content that OpenAPI 3.0 ignores': `
    openapi: 3.0.4
    paths:
      /pets:
        delete:
          requestBody:
            content:
              application/json: {}
          responses:
            '422': { description: Validation error. } # DELETE /pets takes no input but declares 422 Unprocessable Content; remove 422, or use 409 Conflict for a wrong state.
  `,
  'lands at the operation that shares a response': `
    paths:
      /pets:
        get:
          responses: # GET /pets takes no input but declares 422 Unprocessable Content; remove 422, or use 409 Conflict for a wrong state.
            '422': { $ref: '#/components/responses/Invalid' }
        post:
          requestBody:
            content:
              application/json: {}
          responses:
            '422': { $ref: '#/components/responses/Invalid' }
    components:
      responses:
        Invalid: { description: Validation error. }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses:
            '422': { description: Validation error. } # GET /pets takes no input but declares 422 Unprocessable Content; remove 422, or use 409 Conflict for a wrong state.
        post:
          parameters:
            - { name: pet, in: body, schema: { type: object } }
          responses:
            '422': { description: No such pet. }
        put:
          parameters:
            - { name: name, in: formData, type: string }
          responses:
            '422': { description: No such name. }
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '422': { description: Validation error. } # QUERY /pets takes no input but declares 422 Unprocessable Content; remove 422, or use 409 Conflict for a wrong state.
        additionalOperations:
          COPY:
            responses:
              '422': { description: Validation error. } # COPY /pets takes no input but declares 422 Unprocessable Content; remove 422, or use 409 Conflict for a wrong state.
  `,
  'is right with content': `
    openapi: 3.2.0
    paths:
      /pets:
        post:
          requestBody:
            content:
              application/json: {}
          responses:
            '422': { description: No such pet. }
        query:
          requestBody:
            content:
              application/json: {}
          responses:
            '422': { description: No such query. }
  `,
  'is not about parameters alone, of the path item or the operation': `
    paths:
      /pets:
        get:
          parameters:
            - { name: limit, in: query, schema: { type: integer } }
          responses:
            '422': { description: Validation error. }
      /pets/{petId}:
        parameters:
          - { name: petId, in: path, required: true, schema: { type: string } }
        get:
          responses:
            '422': { description: Validation error. }
  `,
  'is not about a POST that does something': `
    paths:
      /pets/wash:
        post:
          x-status-codes: { kind: action }
          responses:
            '422': { description: They are clean. }
      /server/restart:
        post:
          responses:
            '422': { description: It is starting. }
      /backup/start:
        post:
          responses:
            '422': { description: It is running. }
  `,
  'is not about 400, 4XX and default': `
    paths:
      /pets:
        get:
          responses:
            '400': { description: Your fault. }
            4XX: { description: Your fault. }
            default: { description: An error. }
  `,
  'is not about webhooks and callbacks': `
    paths:
      /pets:
        post:
          callbacks:
            sold:
              '{$request.body#/url}':
                get:
                  responses:
                    '422': { description: Not now. }
          responses:
            '204': { description: Done. }
    webhooks:
      newPet:
        get:
          responses:
            '422': { description: Not now. }
  `,
});
