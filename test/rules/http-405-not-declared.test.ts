import { testRule } from '../harness.ts';

testRule('http-405-not-declared', {
  'is wrong where the operation exists': `
    paths:
      /pets:
        get:
          responses:
            '405': { description: Method not allowed. } # GET /pets exists but declares 405 Method Not Allowed; remove 405, or say in its description when it occurs.
        put:
          responses:
            '405': {} # PUT /pets exists but declares 405 Method Not Allowed; remove 405, or say in its description when it occurs.
        post:
          responses:
            '405': # POST /pets exists but declares 405 Method Not Allowed; remove 405, or say in its description when it occurs.
              description: Invalid input
              headers:
                Allow: { schema: { type: string } }
  `,
  'lands at the operations that share a response': `
    paths:
      /pets:
        get:
          responses: # GET /pets exists but declares 405 Method Not Allowed; remove 405, or say in its description when it occurs.
            '405': { $ref: '#/components/responses/NotAllowed' }
        put:
          responses: # PUT /pets exists but declares 405 Method Not Allowed; remove 405, or say in its description when it occurs.
            '405': { $ref: '#/components/responses/NotAllowed' }
    components:
      responses:
        NotAllowed: { description: Not allowed. }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        put:
          responses:
            '405': { description: Validation exception } # PUT /pets exists but declares 405 Method Not Allowed; remove 405, or say in its description when it occurs.
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '405': { description: Not allowed. } # QUERY /pets exists but declares 405 Method Not Allowed; remove 405, or say in its description when it occurs.
        additionalOperations:
          COPY:
            responses:
              '405': { description: Not allowed. } # COPY /pets exists but declares 405 Method Not Allowed; remove 405, or say in its description when it occurs.
  `,
  'is wrong where the description says no more than the code': `
    paths:
      /pets:
        get:
          responses:
            '405': { description: The method is not allowed for the requested URL. } # GET /pets exists but declares 405 Method Not Allowed; remove 405, or say in its description when it occurs.
        put:
          responses:
            '405': { description: HTTP method not supported by this endpoint } # PUT /pets exists but declares 405 Method Not Allowed; remove 405, or say in its description when it occurs.
  `,
  'is right where the description says when': `
    paths:
      /pets/{petId}:
        put:
          responses:
            '405': { description: Not allowed while the pet is at the vet. }
        patch:
          responses:
            '405': { description: WHEN the pet is asleep }
        post:
          responses:
            '405': { description: Method not allowed. Selling is not supported in demo shops. }
        delete:
          responses:
            '405': { $ref: '#/components/responses/Protected' }
    components:
      responses:
        Protected: { description: Only pets without an owner can go. }
  `,
  'is not about 501, 4XX and default': `
    paths:
      /pets:
        put:
          responses:
            '501': { description: Not yet. }
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
                post:
                  responses:
                    '405': { description: Not allowed. }
          responses:
            '204': { description: Done. }
    webhooks:
      newPet:
        post:
          responses:
            '405': { description: Not allowed. }
  `,
});
