import { testRule } from '../harness.ts';

testRule('http-success-declared', {
  'is wrong with errors alone': `
    paths:
      /pets:
        get:
          responses: # GET /pets declares no success (2xx) and no redirect (3xx); declare its success response.
            '404': { description: No pets. }
            5XX: { description: Our fault. }
  `,
  'does not take default for a success': `
    paths:
      /pets:
        get:
          responses: # GET /pets has only default for its success, and default covers errors as well; declare its success response beside default.
            default: { description: The pets, or an error. }
  `,
  'takes no interim response for a success': `
    paths:
      /pets:
        get:
          responses: # GET /pets declares no success (2xx) and no redirect (3xx); declare its success response.
            '103': { description: Links to load. }
  `,
  'is wrong with shared errors alone': `
    paths:
      /pets:
        get:
          responses: # GET /pets declares no success (2xx) and no redirect (3xx); declare its success response.
            '404': { $ref: '#/components/responses/NotFound' }
        head:
          responses: # HEAD /pets declares no success (2xx) and no redirect (3xx); declare its success response.
            '404': { $ref: '#/components/responses/NotFound' }
    components:
      responses:
        NotFound: { description: No pets. }
  `,
  'is wrong in 2.0, where a range declares nothing': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses: # GET /pets declares no success (2xx) and no redirect (3xx); declare its success response.
            2XX: { description: The pets. }
            '404': { description: No pets. }
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses: # QUERY /pets declares no success (2xx) and no redirect (3xx); declare its success response.
            '400': { description: Not a query. }
        additionalOperations:
          COPY:
            responses: # COPY /pets declares no success (2xx) and no redirect (3xx); declare its success response.
              '409': { description: There is one already. }
  `,
  'is right with any 2xx or their range': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
            default: { description: An error. }
        post:
          responses:
            2XX: { description: The pet. }
        put:
          responses:
            '299': { description: Unregistered, which is another question. }
  `,
  'is right with a shared success': `
    paths:
      /pets:
        get:
          responses:
            '200': { $ref: '#/components/responses/Pets' }
    components:
      responses:
        Pets: { description: The pets. }
  `,
  'is right with redirects alone': `
    paths:
      /logo:
        get:
          responses:
            '302': { description: The logo is there. }
      /docs:
        get:
          responses:
            3XX: { description: The docs are there. }
            default: { description: An error. }
  `,
  'is right where the protocol switches': `
    paths:
      /chat:
        get:
          responses:
            '101': { description: Let us talk. }
            '426': { description: WebSocket only. }
  `,
  'is not about webhooks and callbacks': `
    paths:
      /pets:
        post:
          responses:
            '201': { description: The pet. }
          callbacks:
            added:
              '{$request.body#/url}':
                post:
                  responses:
                    '410': { description: Call no more. }
    webhooks:
      newPet:
        post:
          responses:
            default: { description: Whatever. }
  `,
  'is silent on an operation without responses': `
    paths:
      /pets:
        get:
          responses: {}
        put:
          responses:
            2xx: { description: No valid key. }
        post: {}
  `,
  'is silent where an operation is made to fail, and says so': `
    paths:
      /teapot:
        get:
          x-status-codes: { ignore: { http-success-declared: It answers 418 whatever comes. } }
          responses:
            '418': { description: A teapot. }
        post:
          x-status-codes: { ignore: { http-success-declared: It answers 418 whatever comes. } }
          responses:
            default: { description: A teapot. }
  `,
  'is not about what is there to be refused': `
    paths:
      /settings:
        put:
          summary: Settings are read-only.
          responses:
            '501': { description: Settings come from the environment. }
      /v1/pets:
        get:
          responses:
            '410': { description: Use version 2. }
      /pets:
        get:
          responses: # GET /pets declares no success (2xx) and no redirect (3xx); declare its success response.
            4XX: { description: Your fault. }
            5XX: { description: Our fault. }
  `,
  'is not about what is there to fail': `
    paths:
      /error:
        get:
          summary: Will always generate an error
          responses:
            '500': { description: An error. }
  `,
});
