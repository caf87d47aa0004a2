import { testRule } from '../harness.ts';

testRule('http-head-no-content', {
  'is wrong with any code': `
    paths:
      /pets/{petId}:
        head:
          responses:
            '200': # 200 OK declares content, but a response to HEAD never has any; remove the content and keep the headers.
              description: The pet is there.
              content:
                application/json: {}
            '404': # 404 Not Found declares content, but a response to HEAD never has any; remove the content and keep the headers.
              description: No such pet.
              content:
                application/json: {}
  `,
  'is wrong with a range or default': `
    paths:
      /pets/{petId}:
        head:
          responses:
            2XX: # 2XX declares content, but a response to HEAD never has any; remove the content and keep the headers.
              description: The pet is there.
              content:
                application/json: {}
            default: # default declares content, but a response to HEAD never has any; remove the content and keep the headers.
              description: An error.
              content:
                application/json: {}
  `,
  'is wrong at the operation where GET has the same response': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '200': { $ref: '#/components/responses/Pet' }
        head:
          responses: # HEAD /pets/{petId} declares content for 200 OK; remove the content and keep the headers.
            '200': { $ref: '#/components/responses/Pet' }
    components:
      responses:
        Pet:
          description: The pet.
          content:
            application/json: {}
  `,
  'is wrong once where only HEADs share a response': `
    paths:
      /pets/{petId}:
        head:
          responses:
            '200': { $ref: '#/components/responses/Exists' }
      /toys/{toyId}:
        head:
          responses:
            '200': { $ref: '#/components/responses/Exists' }
    components:
      responses:
        Exists: # 200 OK declares content, but a response to HEAD never has any; remove the content and keep the headers.
          description: It is there.
          content:
            application/json: {}
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets/{petId}:
        head:
          responses:
            '200': # 200 OK declares content, but a response to HEAD never has any; remove the content and keep the headers.
              description: The pet is there.
              schema: { type: object }
  `,
  'is wrong in webhooks and callbacks': `
    paths:
      /subscriptions:
        post:
          responses:
            '201': { description: The subscription. }
          callbacks:
            ping:
              '{$request.body#/url}':
                head:
                  responses:
                    '200': # 200 OK declares content, but a response to HEAD never has any; remove the content and keep the headers.
                      description: I am here.
                      content:
                        application/json: {}
    webhooks:
      ping:
        head:
          responses:
            '200': # 200 OK declares content, but a response to HEAD never has any; remove the content and keep the headers.
              description: I am here.
              content:
                application/json: {}
  `,
  'is right with headers only': `
    paths:
      /pets/{petId}:
        head:
          responses:
            '200':
              description: The pet is there.
              headers:
                ETag: { schema: { type: string } }
            '404':
              description: No such pet.
              content: {}
  `,
  'is silent on an error that other methods share': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '200': { description: The pet. }
            '404': { $ref: '#/components/responses/Problem' }
            default: { $ref: '#/components/responses/Problem' }
        head:
          responses:
            '200': { description: The pet is there. }
            '404': { $ref: '#/components/responses/Problem' }
            default: { $ref: '#/components/responses/Problem' }
    components:
      responses:
        Problem:
          description: A problem.
          content:
            application/problem+json: {}
  `,
  'is silent on an error that only HEADs share': `
    paths:
      /pets/{petId}:
        head:
          responses:
            '200': { description: The pet is there. }
            '404': { $ref: '#/components/responses/NotFound' }
      /toys/{toyId}:
        head:
          responses:
            '200': { description: The toy is there. }
            '404': { $ref: '#/components/responses/NotFound' }
    components:
      responses:
        NotFound:
          description: There is no such thing.
          content:
            application/problem+json: {}
  `,
  'leaves codes without content to http-204-no-content': `
    paths:
      /pets/{petId}:
        head:
          responses:
            '204':
              description: The pet is there.
              content:
                application/json: {}
            '304':
              description: You know it already.
              content:
                application/json: {}
  `,
  'is not about other methods': `
    openapi: 3.2.0
    paths:
      /pets:
        get:
          responses:
            '200':
              description: The pets.
              content:
                application/json: {}
        query:
          responses:
            '200':
              description: The pets.
              content:
                application/json: {}
        additionalOperations:
          COPY:
            responses:
              '201':
                description: The copy.
                content:
                  application/json: {}
  `,
});
