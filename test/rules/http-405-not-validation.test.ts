import { testRule } from '../harness.ts';

testRule('http-405-not-validation', {
  'is wrong where 405 is for invalid input': `
    paths:
      /pets:
        post:
          responses:
            '405': { description: Invalid input } # the description of 405 Method Not Allowed speaks of invalid input, which is 400 or 422 ("Invalid input"); declare 400 or 422.
        put:
          responses:
            '405': { description: Validation exception } # the description of 405 Method Not Allowed speaks of invalid input, which is 400 or 422 ("Validation exception"); declare 400 or 422.
        patch:
          responses:
            '405': { description: 'The request has a malformed body, or a missing field.' } # the description of 405 Method Not Allowed speaks of invalid input, which is 400 or 422 ("The request has a malformed body, or a missing field."); declare 400 or 422.
        delete:
          responses:
            '405': { description: Bad Request } # the description of 405 Method Not Allowed speaks of invalid input, which is 400 or 422 ("Bad Request"); declare 400 or 422.
  `,
  'is wrong beside a 400, too': `
    paths:
      /pets:
        post:
          responses:
            '400': { description: Bad Request }
            '405': { description: Invalid request body } # the description of 405 Method Not Allowed speaks of invalid input, which is 400 or 422 ("Invalid request body"); declare 400 or 422.
  `,
  'lands once at a shared response': `
    paths:
      /pets:
        post:
          responses:
            '405': { $ref: '#/components/responses/Invalid' }
        put:
          responses:
            '405': { $ref: '#/components/responses/Invalid' }
    components:
      responses:
        Invalid: { description: Missing required field. } # the description of 405 Method Not Allowed speaks of invalid input, which is 400 or 422 ("Missing required field."); declare 400 or 422.
  `,
  'lands at the operation where a shared response is a 405': `
    paths:
      /pets:
        post:
          responses: # POST /pets describes 405 Method Not Allowed as invalid input, which is 400 or 422 ("Invalid input"); declare 400 or 422.
            '405': { $ref: '#/components/responses/Invalid' }
        put:
          responses:
            '400': { $ref: '#/components/responses/Invalid' }
    components:
      responses:
        Invalid: { description: Invalid input }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        post:
          responses:
            '405': { description: Invalid input } # the description of 405 Method Not Allowed speaks of invalid input, which is 400 or 422 ("Invalid input"); declare 400 or 422.
  `,
  'is wrong in the methods and in the summary of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '405': { summary: Validation failed } # the description of 405 Method Not Allowed speaks of invalid input, which is 400 or 422 ("Validation failed"); declare 400 or 422.
        additionalOperations:
          COPY:
            responses:
              '405': { description: Bad parameter } # the description of 405 Method Not Allowed speaks of invalid input, which is 400 or 422 ("Bad parameter"); declare 400 or 422.
  `,
  'is right where 405 is about the method': `
    paths:
      /pets:
        put:
          responses:
            '405': { description: Method Not Allowed }
        post:
          responses:
            '405': { description: 'Invalid HTTP method, use GET.' }
        delete:
          responses:
            '405': { description: A pet cannot be deleted while it is at the vet's. }
  `,
  'is not about other codes, ranges and default': `
    paths:
      /pets:
        post:
          responses:
            '400': { description: Invalid input }
            '422': { description: Validation exception }
            '501': { description: Invalid input }
            4XX: { description: Invalid input }
            default: { description: Invalid input }
  `,
  'is not about webhooks and callbacks': `
    paths:
      /pets:
        post:
          callbacks:
            sold:
              '{$request.body#/callback}':
                post:
                  responses:
                    '405': { description: Invalid input }
          responses:
            '204': { description: Done. }
    webhooks:
      newPet:
        post:
          responses:
            '405': { description: Invalid input }
  `,
  'is silent on what says nothing, in other languages and on what nobody can know': `
    paths:
      /pets:
        post:
          responses:
            '405': { description: '' }
        put:
          responses:
            '405': { description: Ungültige Eingabe }
        patch:
          responses:
            '405': { $ref: '#/components/responses/InvalidInput' }
        delete:
          responses:
            '405': [Invalid input]
    components:
      responses: {}
  `,
  'is silent where the description says why': `
    paths:
      /pets:
        x-status-codes: { ignore: { http-405-not-validation: The old clients wait for it. } }
        post:
          responses:
            '405': { description: Invalid input }
  `,
});
