import { testRule } from '../harness.ts';

testRule('http-delete-success', {
  'is wrong with another success code': `
    paths:
      /pets/{petId}:
        delete:
          responses:
            '201': { description: Gone. } # DELETE /pets/{petId} declares 201 Created, which is no answer to DELETE; declare 204, 200 with content, or 202 when it is queued.
      /toys/{toyId}:
        delete:
          responses:
            '204': { description: Gone. }
            '205': { description: Gone. } # DELETE /toys/{toyId} declares 205 Reset Content, which is no answer to DELETE; declare 204, 200 with content, or 202 when it is queued.
  `,
  'is wrong once, at the first wrong code': `
    paths:
      /pets/{petId}:
        delete:
          responses:
            '203': { description: Gone. } # DELETE /pets/{petId} declares 203 Non-Authoritative Information, which is no answer to DELETE; declare 204, 200 with content, or 202 when it is queued.
            '205': { description: Gone. }
  `,
  'is wrong without a success code': `
    paths:
      /pets/{petId}:
        delete:
          responses: # DELETE /pets/{petId} declares no success; declare 204, 200 with content, or 202 when it is queued.
            '404': { description: No such pet. }
  `,
  'does not take default for a success': `
    paths:
      /pets/{petId}:
        delete:
          responses: # DELETE /pets/{petId} has only default for its success, and default covers errors as well; declare 204, 200 with content, or 202 when it is queued.
            default: { description: Gone, or an error. }
  `,
  'is wrong where a shared response stands under the wrong code': `
    paths:
      /pets:
        post:
          responses:
            '201': { $ref: '#/components/responses/Pet' }
      /pets/{petId}:
        delete:
          responses: # DELETE /pets/{petId} declares 201 Created, which is no answer to DELETE; declare 204, 200 with content, or 202 when it is queued.
            '201': { $ref: '#/components/responses/Pet' }
    components:
      responses:
        Pet: { description: The pet. }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets/{petId}:
        delete:
          responses:
            '201': { description: Gone. } # DELETE /pets/{petId} declares 201 Created, which is no answer to DELETE; declare 204, 200 with content, or 202 when it is queued.
  `,
  'is right with 204, 200 or 202': `
    paths:
      /pets/{petId}:
        delete:
          responses:
            '204': { description: Gone. }
      /toys/{toyId}:
        delete:
          responses:
            '200': { $ref: '#/components/responses/Toy' }
      /shops/{shopId}:
        delete:
          responses:
            '202': { description: Queued. }
    components:
      responses:
        Toy: { description: The toy as it was. }
  `,
  'is right with the range': `
    paths:
      /pets/{petId}:
        delete:
          responses:
            2XX: { description: Gone. }
  `,
  'is not about many in one request': `
    paths:
      /pets:
        delete:
          responses:
            '207': { description: What became of each. }
  `,
  'is not about a DELETE that is redirected': `
    paths:
      /pets/{petId}:
        delete:
          responses:
            '303': { description: The pets that are left. }
            '404': { description: No such pet. }
      /toys/{toyId}:
        delete:
          responses:
            3XX: { description: The toys that are left. }
  `,
  'is not about other methods': `
    openapi: 3.2.0
    paths:
      /pets/{petId}:
        post:
          responses:
            '201': { description: The pet. }
        additionalOperations:
          PURGE:
            responses:
              '205': { description: Gone. }
  `,
  'is not about webhooks and callbacks': `
    webhooks:
      gonePet:
        delete:
          responses:
            '201': { description: Thank you. }
  `,
  'is silent on an operation without responses': `
    paths:
      /pets/{petId}:
        delete: {}
      /toys/{toyId}:
        delete:
          responses: {}
  `,
});
