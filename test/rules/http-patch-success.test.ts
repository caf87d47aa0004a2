import { testRule } from '../harness.ts';

testRule('http-patch-success', {
  'is wrong with another success code': `
    paths:
      /pets/{petId}:
        patch:
          responses:
            '200': { description: The pet. }
            '205': { description: Clear the form. } # PATCH /pets/{petId} declares 205 Reset Content, which is no answer to PATCH; declare 200 with the patched resource, or 204.
  `,
  'is wrong with 201 alone': `
    paths:
      /pets/{petId}:
        patch:
          responses: # PATCH /pets/{petId} declares only 201 Created as success; declare 200 with the patched resource, or 204.
            '201': { description: The pet. }
            default: { description: An error. }
  `,
  'is wrong once, at the first wrong code': `
    paths:
      /pets/{petId}:
        patch:
          responses:
            '203': { description: The pet. } # PATCH /pets/{petId} declares 203 Non-Authoritative Information, which is no answer to PATCH; declare 200 with the patched resource, or 204.
            '206': { description: Some of the pet. }
  `,
  'is wrong where a shared response stands under the wrong code': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '200': { $ref: '#/components/responses/Pet' }
        patch:
          responses: # PATCH /pets/{petId} declares 205 Reset Content, which is no answer to PATCH; declare 200 with the patched resource, or 204.
            '205': { $ref: '#/components/responses/Pet' }
    components:
      responses:
        Pet: { description: The pet. }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets/{petId}:
        patch:
          responses: # PATCH /pets/{petId} declares only 201 Created as success; declare 200 with the patched resource, or 204.
            '201': { description: The pet. }
  `,
  'is right with 200, 204 or 202, with or without 201': `
    paths:
      /pets/{petId}:
        patch:
          responses:
            '200': { description: The pet. }
            '201': { description: The pet is new. }
      /toys/{toyId}:
        patch:
          responses:
            '204': { description: Patched. }
      /shops/{shopId}:
        patch:
          responses:
            '202': { description: Queued. }
  `,
  'is right where an upload is resumed': `
    paths:
      /uploads/{uploadId}:
        patch:
          requestBody:
            content:
              application/partial-upload: {}
          responses:
            '201': { description: That was the last part. }
            '204': { description: Go on. }
  `,
  'is right with the range': `
    paths:
      /pets/{petId}:
        patch:
          responses:
            '201': { description: The pet is new. }
            2XX: { description: The pet. }
  `,
  'is not about many in one request': `
    paths:
      /pets:
        patch:
          responses:
            '207': { description: What became of each. }
  `,
  'is not about other methods': `
    openapi: 3.2.0
    paths:
      /pets/{petId}:
        put:
          responses:
            '201': { description: The pet. }
        additionalOperations:
          COPY:
            responses:
              '201': { description: The copy. }
  `,
  'is not about webhooks and callbacks': `
    webhooks:
      newPet:
        patch:
          responses:
            '201': { description: Thank you. }
  `,
  'is silent without any success code': `
    paths:
      /pets/{petId}:
        patch:
          responses:
            '303': { description: It is there. }
            default: { description: An error. }
      /toys/{toyId}:
        patch: {}
  `,
});
