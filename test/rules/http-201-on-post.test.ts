import { testRule } from '../harness.ts';

testRule('http-201-on-post', {
  'is wrong on a POST of any kind': `
    paths:
      /pets:
        post:
          responses: # POST /pets declares no 201 Created; declare 201 with a Location header.
            '200': { description: The pet. }
      /pets/search:
        post:
          responses: # POST /pets/search declares no 201 Created; declare 201 with a Location header.
            '200': { description: The pets. }
      /login:
        post:
          x-status-codes: { kind: login }
          responses: # POST /login declares no 201 Created; declare 201 with a Location header.
            '204': { description: The session is in the cookie. }
  `,
  'does not take 207 or 303 for an answer': `
    paths:
      /pets:
        post:
          responses: # POST /pets declares no 201 Created; declare 201 with a Location header.
            '207': { description: What became of each. }
      /toys:
        post:
          responses: # POST /toys declares no 201 Created; declare 201 with a Location header.
            '303': { description: The toy. }
  `,
  'does not take default for an answer': `
    paths:
      /pets:
        post:
          responses: # POST /pets declares no 201 Created; declare 201 with a Location header.
            default: { description: The pet, or an error. }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        post:
          responses: # POST /pets declares no 201 Created; declare 201 with a Location header.
            '200': { description: The pet. }
  `,
  'is right with 201, 202, the range, or a shared response': `
    paths:
      /pets:
        post:
          responses:
            '200': { description: The pet was there. }
            '201': { $ref: '#/components/responses/Pet' }
      /toys:
        post:
          responses:
            '202': { description: Queued. }
      /shops:
        post:
          responses:
            2XX: { description: The shop. }
    components:
      responses:
        Pet: { description: The pet. }
  `,
  'is not about other methods': `
    openapi: 3.2.0
    paths:
      /pets:
        put:
          responses:
            '200': { description: The pets. }
        query:
          responses:
            '200': { description: The pets. }
        additionalOperations:
          COPY:
            responses:
              '200': { description: The copy. }
  `,
  'is not about webhooks and callbacks': `
    paths:
      /subscriptions:
        post:
          responses:
            '201': { description: The subscription. }
          callbacks:
            newPet:
              '{$request.body#/url}':
                post:
                  responses:
                    '200': { description: Thank you. }
    webhooks:
      newPet:
        post:
          responses:
            '200': { description: Thank you. }
  `,
  'is silent on an operation without responses': `
    paths:
      /pets:
        post: {}
      /toys:
        post:
          responses: {}
  `,
});
