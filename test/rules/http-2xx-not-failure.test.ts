import { testRule } from '../harness.ts';

testRule('http-2xx-not-failure', {
  'is wrong where a success is described as a failure': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: Error } # the description of 200 OK speaks of a failure ("Error"); declare the failure under its 4xx or 5xx code.
            '203': { description: Pet not found } # the description of 203 Non-Authoritative Information speaks of a failure ("Pet not found"); declare the failure under its 4xx or 5xx code.
            '204': { description: Failed to delete the pet. } # the description of 204 No Content speaks of a failure ("Failed to delete the pet."); declare the failure under its 4xx or 5xx code.
            '206': { description: 'Forbidden: not your pet.' } # the description of 206 Partial Content speaks of a failure ("Forbidden: not your pet."); declare the failure under its 4xx or 5xx code.
            2XX: { description: An unexpected error occurred. } # the description of 2XX speaks of a failure ("An unexpected error occurred."); declare the failure under its 4xx or 5xx code.
  `,
  'is wrong where a success is a component that is named for a failure': `
    paths:
      /pets:
        get:
          responses: # GET /pets answers 200 OK with the component "ErrorResponse", which is a failure; declare the failure under its 4xx or 5xx code.
            '200': { $ref: '#/components/responses/ErrorResponse' }
            '400': { $ref: '#/components/responses/ErrorResponse' }
    components:
      responses:
        ErrorResponse: { description: What there is to say. }
  `,
  'lands once at a shared response that is a success wherever it is used': `
    paths:
      /pets:
        get:
          responses:
            '200': { $ref: '#/components/responses/Wrong' }
        post:
          responses:
            '201': { $ref: '#/components/responses/Wrong' }
    components:
      responses:
        Wrong: { description: Something went wrong. } # the description of 200 OK speaks of a failure ("Something went wrong."); declare the failure under its 4xx or 5xx code.
  `,
  'lands at the operation that takes a shared failure for a success': `
    paths:
      /pets:
        get:
          responses: # GET /pets describes 200 OK as a failure ("Something went wrong."); declare the failure under its 4xx or 5xx code.
            '200': { $ref: '#/components/responses/Wrong' }
            '500': { $ref: '#/components/responses/Wrong' }
    components:
      responses:
        Wrong: { description: Something went wrong. }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses: # GET /pets answers 201 Created with the component "ApiError", which is a failure; declare the failure under its 4xx or 5xx code.
            '200': { description: Internal server error } # the description of 200 OK speaks of a failure ("Internal server error"); declare the failure under its 4xx or 5xx code.
            '201': { $ref: '#/responses/ApiError' }
            2XX: { description: Error }
    responses:
      ApiError: { description: What there is to say. }
  `,
  'is wrong in the methods and in the summary of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '200': { summary: Error, description: The pet could not be found. } # the description of 200 OK speaks of a failure ("Error The pet could not be found."); declare the failure under its 4xx or 5xx code.
        additionalOperations:
          COPY:
            responses:
              '201': { description: Unauthorised } # the description of 201 Created speaks of a failure ("Unauthorised"); declare the failure under its 4xx or 5xx code.
  `,
  'is wrong in webhooks and callbacks too': `
    paths:
      /pets:
        post:
          callbacks:
            sold:
              '{$request.body#/callback}':
                post:
                  responses:
                    '200': { description: Error } # the description of 200 OK speaks of a failure ("Error"); declare the failure under its 4xx or 5xx code.
          responses:
            '204': { description: Done. }
    webhooks:
      newPet:
        post:
          responses:
            '204': { description: Failure } # the description of 204 No Content speaks of a failure ("Failure"); declare the failure under its 4xx or 5xx code.
  `,
  'is right where the failure has an error code': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
            '404': { description: Pet not found }
            4XX: { description: Invalid request. }
            '500': { $ref: '#/components/responses/Error' }
            default: { description: Unexpected error }
    components:
      responses:
        Error: { description: An error occurred. }
  `,
  'is not about what denies a failure': `
    paths:
      /containers/{containerId}/start:
        post:
          responses:
            '200': { description: 'no error, no upgrade header found' }
            '201': { description: Done without error. }
            '204': { description: No error }
  `,
  'is not about what mentions a failure': `
    paths:
      /pets:
        get:
          responses:
            '200':
              description: |
                Success.
                The response body contains the list of \`errors\`.
            '201': { description: The pet, or a list of errors. }
            '204': { description: Failed payments are tried again. }
  `,
  'is not about components that are about failures': `
    paths:
      /pets:
        get:
          responses:
            '200': { $ref: '#/components/responses/ErrorLog' }
            '203': { $ref: '#/components/responses/Errors' }
    components:
      responses:
        ErrorLog: { description: What has been written. }
        Errors: { description: What has been written. }
  `,
  'is not about 202 and 207, which may report failures of parts': `
    paths:
      /pets:
        post:
          responses:
            '202': { description: Failed }
            '207': { $ref: '#/components/responses/Error' }
    components:
      responses:
        Error: { description: Error }
  `,
  'is not about what keeps or looks for failures': `
    paths:
      /errors/{errorId}:
        get:
          responses:
            '200': { description: Error }
      /pets/{petId}/failures:
        get:
          responses:
            '200': { description: Failure }
      /pets:validate:
        post:
          responses:
            '200': { $ref: '#/components/responses/Problem' }
    components:
      responses:
        Problem: { description: Error }
  `,
  'is silent on what says nothing, in other languages and on what nobody can know': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: '' }
            '201': { description: [Error] }
            '203': { description: Fehler }
            '204': { $ref: '#/components/responses/Error' }
            '205': null
    components:
      responses: {}
  `,
  'is silent where the description says why': `
    paths:
      /pets:
        get:
          x-status-codes: { ignore: { http-2xx-not-failure: The old clients read the content only. } }
          responses:
            '200': { description: Error }
  `,
});
