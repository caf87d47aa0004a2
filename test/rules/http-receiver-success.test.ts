import { testRule } from '../harness.ts';

testRule('http-receiver-success', {
  'is wrong where a webhook expects no success': `
    webhooks:
      newPet:
        post:
          responses: # POST webhook newPet does not say which success (2xx) it expects from the receiver; declare 2XX, 200 or 204.
            '400': { description: What is this? }
            5XX: { description: We try again. }
  `,
  'is wrong where a callback expects no success': `
    paths:
      /pets:
        post:
          callbacks:
            sold:
              '{$request.body#/callback}':
                post:
                  responses: # POST callback sold {$request.body#/callback} does not say which success (2xx) it expects from the receiver; declare 2XX, 200 or 204.
                    '410': { description: Do not call again. }
          responses:
            '201': { description: The pet. }
  `,
  'does not take a redirect or an interim response for a success': `
    webhooks:
      newPet:
        post:
          responses: # POST webhook newPet does not say which success (2xx) it expects from the receiver; declare 2XX, 200 or 204.
            '101': { description: Let us talk. }
            '307': { description: I have moved. }
  `,
  'is wrong in 3.0': `
    openapi: 3.0.4
    paths:
      /pets:
        post:
          callbacks:
            sold:
              '{$request.body#/callback}':
                post:
                  responses: # POST callback sold {$request.body#/callback} does not say which success (2xx) it expects from the receiver; declare 2XX, 200 or 204.
                    '410': { description: Do not call again. }
          responses:
            '201': { description: The pet. }
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    webhooks:
      whichPets:
        query:
          responses: # QUERY webhook whichPets does not say which success (2xx) it expects from the receiver; declare 2XX, 200 or 204.
            '404': { description: None. }
        additionalOperations:
          PING:
            responses: # PING webhook whichPets does not say which success (2xx) it expects from the receiver; declare 2XX, 200 or 204.
              '404': { description: Nobody is here. }
  `,
  'lands once at a callback that several operations share, as Spectral looks for no braces behind a $ref': `
    paths:
      /pets:
        post:
          callbacks:
            sold: { $ref: '#/components/callbacks/Sold' }
          responses:
            '201': { description: The pet. }
      /toys:
        post:
          callbacks:
            sold: { $ref: '#/components/callbacks/Sold' }
          responses:
            '201': { description: The toy. }
    components:
      callbacks:
        Sold: # POST callback sold {$url} does not say which success (2xx) it expects from the receiver; declare 2XX, 200 or 204.
          '{$url}':
            post:
              responses:
                '410': { description: Do not call again. }
  `,
  'is right with a success, a range, default, or a shared response': `
    webhooks:
      newPet:
        post:
          responses:
            '204': { description: Thank you. }
        put:
          responses:
            2XX: { description: Thank you. }
        patch:
          responses:
            default: { description: Whatever you answer, we do not look. }
        delete:
          responses:
            '410': { description: Do not call again. }
            default: { description: Anything else. }
      soldPet:
        post:
          responses:
            '202': { $ref: '#/components/responses/Thanks' }
    components:
      responses:
        Thanks: { description: Thank you. }
  `,
  'is not about the operations of the API': `
    paths:
      /pets:
        get:
          responses:
            '404': { description: No pets. }
  `,
  'is not about 2.0, and not about webhooks before 3.1': `
    swagger: '2.0'
    webhooks:
      newPet:
        post:
          responses:
            '400': { description: What is this? }
    paths:
      /pets:
        post:
          callbacks:
            sold:
              '{$request.body#/callback}':
                post:
                  responses:
                    '410': { description: Do not call again. }
          responses:
            '201': { description: The pet. }
  `,
  'is silent on an operation without responses': `
    webhooks:
      newPet:
        post:
          responses: {}
        put: {}
  `,
  'is silent where the description says why': `
    webhooks:
      newPet:
        post:
          x-status-codes: { ignore: { http-receiver-success: The answer is never read. } }
          responses:
            '410': { description: Do not call again. }
  `,
});
