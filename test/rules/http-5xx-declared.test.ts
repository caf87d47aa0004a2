import { testRule } from '../harness.ts';

testRule('http-5xx-declared', {
  'is wrong without a server error': `
    paths:
      /pets:
        get:
          responses: # GET /pets declares no server error; declare default or 500 Internal Server Error.
            '200': { description: The pets. }
            4XX: { description: Your fault. }
  `,
  'is wrong in 2.0, where a range declares nothing': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses: # GET /pets declares no server error; declare default or 500 Internal Server Error.
            '200': { description: The pets. }
            5XX: { description: Our fault. }
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses: # QUERY /pets declares no server error; declare default or 500 Internal Server Error.
            '200': { description: The pets. }
        additionalOperations:
          COPY:
            responses: # COPY /pets declares no server error; declare default or 500 Internal Server Error.
              '201': { description: The copy. }
  `,
  'is right with any 5xx, their range or default': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
            '500': { description: Our fault. }
        put:
          responses:
            '204': { description: Done. }
            '503': { description: Later. }
        post:
          responses:
            '201': { description: The pet. }
            5XX: { description: Our fault. }
        delete:
          responses:
            '204': { description: Gone. }
            default: { description: An error. }
  `,
  'is right with a shared response': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
            '500': { $ref: '#/components/responses/Error' }
    components:
      responses:
        Error: { description: Our fault. }
  `,
  'is right with default in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
            default: { description: An error. }
  `,
  'is not about well-known documents': `
    paths:
      /.well-known/openid-configuration:
        get:
          responses:
            '200': { description: The configuration. }
      https://pets.example/.well-known/pets:
        get:
          responses:
            '200': { description: What there is to know of pets. }
      /well-known/pets:
        get:
          responses: # GET /well-known/pets declares no server error; declare default or 500 Internal Server Error.
            '200': { description: The pets that everybody knows. }
  `,
  'is not about webhooks and callbacks': `
    paths:
      /pets:
        post:
          responses:
            '201': { description: The pet. }
            default: { description: An error. }
          callbacks:
            added:
              '{$request.body#/url}':
                post:
                  responses:
                    '204': { description: Thank you. }
    webhooks:
      newPet:
        post:
          responses:
            '204': { description: Thank you. }
  `,
  'is silent on an operation without responses': `
    paths:
      /pets:
        get:
          responses: {}
        post: {}
  `,
});
