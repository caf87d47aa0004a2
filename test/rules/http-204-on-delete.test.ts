import { testRule } from '../harness.ts';

testRule('http-204-on-delete', {
  'is wrong on an item': `
    paths:
      /pets/{petId}:
        delete:
          responses: # DELETE /pets/{petId} deletes a resource (because its path names one resource) but declares no 204 No Content; declare 204 without content.
            '200': { description: Gone. }
            '404': { description: No such pet. }
  `,
  'is wrong on a resource of which there is one': `
    paths:
      /pets/{petId}/avatar:
        delete:
          responses: # DELETE /pets/{petId}/avatar deletes a resource (because avatar is one resource) but declares no 204 No Content; declare 204 without content.
            '200': { description: Gone. }
  `,
  'is wrong with content as well': `
    paths:
      /pets/{petId}:
        delete:
          responses: # DELETE /pets/{petId} deletes a resource (because its path names one resource) but declares no 204 No Content; declare 204 without content.
            '200':
              description: The pet as it was.
              content:
                application/json: {}
  `,
  'does not take default for an answer': `
    paths:
      /pets/{petId}:
        delete:
          responses: # DELETE /pets/{petId} deletes a resource (because its path names one resource) but declares no 204 No Content; declare 204 without content.
            '200': { description: Gone. }
            default: { description: An error. }
  `,
  'is wrong with a shared 200': `
    paths:
      /pets/{petId}:
        delete:
          responses: # DELETE /pets/{petId} deletes a resource (because its path names one resource) but declares no 204 No Content; declare 204 without content.
            '200': { $ref: '#/components/responses/Done' }
      /toys/{toyId}:
        delete:
          responses: # DELETE /toys/{toyId} deletes a resource (because its path names one resource) but declares no 204 No Content; declare 204 without content.
            '200': { $ref: '#/components/responses/Done' }
    components:
      responses:
        Done: { description: Done. }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets/{petId}:
        delete:
          responses: # DELETE /pets/{petId} deletes a resource (because its path names one resource) but declares no 204 No Content; declare 204 without content.
            '200': { description: Gone. }
  `,
  'is wrong where the description sets the kind': `
    paths:
      /pets:
        delete:
          x-status-codes: { kind: delete }
          responses: # DELETE /pets deletes a resource (because x-status-codes says so) but declares no 204 No Content; declare 204 without content.
            '200': { description: Gone. }
      /pets/{petId}:
        get:
          responses:
            '200': { description: The pet. }
  `,
  'is right with 204 or 202, also beside 200': `
    paths:
      /pets/{petId}:
        delete:
          responses:
            '204': { $ref: '#/components/responses/Gone' }
      /toys/{toyId}:
        delete:
          responses:
            '200': { description: The toy as it was, if you prefer. }
            '204': { description: Gone. }
      /shops/{shopId}:
        delete:
          responses:
            '200': { description: Gone. }
            '202': { description: Queued. }
    components:
      responses:
        Gone: { description: Gone. }
  `,
  'is right with the range': `
    paths:
      /pets/{petId}:
        delete:
          responses:
            2XX: { description: Gone. }
  `,
  'is not about collections': `
    paths:
      /pets:
        delete:
          responses:
            '200': { description: How many are gone. }
      /pets/{petId}:
        get:
          responses:
            '200': { description: The pet. }
  `,
  'is not about many in one request': `
    paths:
      /pets:
        delete:
          requestBody:
            content:
              application/json:
                schema: { type: array, items: {} }
          responses:
            '200': { description: What became of each. }
      /toys/{toyId}:
        delete:
          x-status-codes: { kind: bulk }
          responses:
            '200': { description: How many are gone. }
      /shops/{shopId}:
        delete:
          responses:
            '200': { description: Gone. }
            '207': { description: What became of each branch. }
  `,
  'leaves a wrong success code to http-delete-success': `
    paths:
      /pets/{petId}:
        delete:
          responses:
            '200': { description: Gone. }
            '205': { description: Gone. }
      /toys/{toyId}:
        delete:
          responses:
            '201': { description: Gone. }
      /shops/{shopId}:
        delete:
          responses:
            default: { description: Gone, or an error. }
  `,
  'is not about a DELETE that is redirected': `
    paths:
      /pets/{petId}:
        delete:
          responses:
            '303': { description: The pets that are left. }
  `,
  'is not about other methods': `
    openapi: 3.2.0
    paths:
      /pets/{petId}/delete:
        post:
          responses:
            '200': { description: Gone. }
      /pets/{petId}:
        additionalOperations:
          PURGE:
            responses:
              '200': { description: Gone. }
  `,
  'is not about webhooks and callbacks': `
    webhooks:
      gonePet:
        delete:
          responses:
            '200': { description: Thank you. }
  `,
  'is silent on an operation without responses': `
    paths:
      /pets/{petId}:
        delete: {}
  `,
});
