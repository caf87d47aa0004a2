import { testRule } from '../harness.ts';

testRule('http-428-only-if-precondition', {
  'is wrong where no precondition can be sent': `
    paths:
      /pets/{petId}:
        put:
          responses:
            '204': { description: Replaced. }
            '428': { description: Tell me what you have read. } # PUT /pets/{petId} declares 428 Precondition Required but takes no conditional header; declare an If-Match header parameter.
        delete:
          responses:
            '204': { description: Gone. }
            '412': { description: Somebody else was faster. }
            '428': { description: Tell me what you have read. } # DELETE /pets/{petId} declares 428 Precondition Required but takes no conditional header; declare an If-Match header parameter.
  `,
  'does not take other headers, or other places, for a precondition': `
    paths:
      /pets/{petId}:
        patch:
          parameters:
            - { name: If-Range, in: header, schema: { type: string } }
            - { name: If-Modified-Since, in: header, schema: { type: string } }
            - { name: If-Match, in: query, schema: { type: string } }
          responses:
            '204': { description: Changed. }
            '428': { description: Tell me what you have read. } # PATCH /pets/{petId} declares 428 Precondition Required but takes no conditional header; declare an If-Match header parameter.
  `,
  'lands at the operation that uses a shared response wrongly': `
    paths:
      /pets/{petId}:
        put:
          parameters:
            - { name: If-Match, in: header, schema: { type: string } }
          responses:
            '428': { $ref: '#/components/responses/Unconditional' }
        post:
          responses: # POST /pets/{petId} declares 428 Precondition Required but takes no conditional header; declare an If-Match header parameter.
            '428': { $ref: '#/components/responses/Unconditional' }
    components:
      responses:
        Unconditional: { description: Tell me what you have read. }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets/{petId}:
        put:
          responses:
            '428': { description: Tell me what you have read. } # PUT /pets/{petId} declares 428 Precondition Required but takes no conditional header; declare an If-Match header parameter.
        delete:
          parameters:
            - { name: If-Match, in: header, type: string }
          responses:
            '428': { description: Tell me what you have read. }
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        additionalOperations:
          MOVE:
            responses:
              '428': { description: Tell me what you have read. } # MOVE /pets declares 428 Precondition Required but takes no conditional header; declare an If-Match header parameter.
  `,
  'is right with a conditional header, in any case and at the path too': `
    paths:
      /pets/{petId}:
        parameters:
          - { name: if-match, in: header, schema: { type: string } }
        put:
          responses:
            '428': { description: Tell me what you have read. }
      /toys/{toyId}:
        put:
          parameters:
            - { name: If-Unmodified-Since, in: header, schema: { type: string } }
          responses:
            '428': { description: Tell me what you have read. }
        patch:
          parameters:
            - { $ref: '#/components/parameters/New' }
          responses:
            '428': { description: Tell me what you have read. }
    components:
      parameters:
        New: { name: If-None-Match, in: header, schema: { type: string } }
  `,
  'is right with a conditional header of a vendor': `
    paths:
      /pets/{petId}:
        put:
          parameters:
            - { name: x-goog-if-generation-match, in: header, schema: { type: string } }
          responses:
            '428': { description: Tell me what you have read. }
  `,
  'does not ask for 412 beside it': `
    paths:
      /pets/{petId}:
        put:
          parameters:
            - { name: If-Match, in: header, required: true, schema: { type: string } }
          responses:
            '204': { description: Replaced. }
            '428': { description: Tell me what you have read. }
  `,
  'is not about GET and HEAD': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '428': { description: Tell me what you have read. }
        head:
          responses:
            '428': { description: Tell me what you have read. }
  `,
  'is not about ranges and default': `
    paths:
      /pets/{petId}:
        put:
          responses:
            '204': { description: Replaced. }
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
                put:
                  responses:
                    '428': { description: Tell me what you have read. }
          responses:
            '201': { description: The pet. }
    webhooks:
      newPet:
        put:
          responses:
            '428': { description: Tell me what you have read. }
  `,
  'is silent where the description says why': `
    paths:
      /pets/{petId}:
        put:
          x-status-codes: { ignore: { http-428-only-if-precondition: The version is in the body. } }
          responses:
            '428': { description: Tell me what you have read. }
  `,
});
