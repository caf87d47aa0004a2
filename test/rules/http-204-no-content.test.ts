import { testRule } from '../harness.ts';

testRule('http-204-no-content', {
  'is wrong where a code without content declares some': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '101': # 101 Switching Protocols never has content, but content is declared; remove the content, or answer 200 with it.
              description: Upgraded.
              content:
                text/plain: {}
            '304': # 304 Not Modified never has content, but content is declared; remove the content, or answer 200 with it.
              description: You have it already.
              content:
                application/json: {}
        put:
          responses:
            '205': # 205 Reset Content never has content, but content is declared; remove the content, or answer 200 with it.
              description: Clear the form.
              content:
                application/json: {}
        delete:
          responses:
            '204': # 204 No Content never has content, but content is declared; remove the content, or answer 200 with it.
              description: Gone.
              content:
                application/json:
                  schema: { type: object }
  `,
  'is wrong once where a shared response is always a 204': `
    paths:
      /pets/{petId}:
        put:
          responses:
            '204': { $ref: '#/components/responses/Done' }
        delete:
          responses:
            '204': { $ref: '#/components/responses/Done' }
    components:
      responses:
        Done: # 204 No Content never has content, but content is declared; remove the content, or answer 200 with it.
          description: Done.
          content:
            application/json: {}
  `,
  'is wrong at the operation where a shared response is right elsewhere': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '200': { $ref: '#/components/responses/Pet' }
        delete:
          responses: # DELETE /pets/{petId} declares content for 204 No Content; remove the content, or answer 200 with it.
            '204': { $ref: '#/components/responses/Pet' }
    components:
      responses:
        Pet:
          description: The pet.
          content:
            application/json: {}
  `,
  'is silent where the shared response says why': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '200': { $ref: '#/components/responses/Pet' }
        delete:
          responses:
            '204': { $ref: '#/components/responses/Pet' }
    components:
      responses:
        Pet:
          description: The pet.
          x-status-codes: { ignore: { http-204-no-content: An old gateway puts it there. } }
          content:
            application/json: {}
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets/{petId}:
        put:
          responses:
            '204': # 204 No Content never has content, but content is declared; remove the content, or answer 200 with it.
              description: Replaced.
              examples:
                application/json: {}
        delete:
          responses:
            '204': # 204 No Content never has content, but content is declared; remove the content, or answer 200 with it.
              description: Gone.
              schema: { type: object }
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '304': # 304 Not Modified never has content, but content is declared; remove the content, or answer 200 with it.
              description: You have it already.
              content:
                application/json: {}
        additionalOperations:
          COPY:
            responses:
              '204': # 204 No Content never has content, but content is declared; remove the content, or answer 200 with it.
                description: Copied.
                content:
                  application/json: {}
  `,
  'is wrong in webhooks and callbacks': `
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
                    '204': # 204 No Content never has content, but content is declared; remove the content, or answer 200 with it.
                      description: Thank you.
                      content:
                        application/json: {}
    webhooks:
      newPet:
        post:
          responses:
            '204': # 204 No Content never has content, but content is declared; remove the content, or answer 200 with it.
              description: Thank you.
              content:
                application/json: {}
  `,
  'is right without content': `
    paths:
      /pets/{petId}:
        put:
          responses:
            '204':
              description: Replaced.
              content: {}
        delete:
          responses:
            '204':
              description: Gone.
              headers:
                ETag: { schema: { type: string } }
  `,
  'is right where the schema admits nothing': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '304':
              description: You have it already.
              content:
                application/json: { schema: false }
        put:
          responses:
            '204':
              description: Replaced.
              content:
                application/json: { schema: { not: {} } }
        delete:
          responses:
            '204':
              description: Gone.
              content:
                text/plain: { schema: { type: string, maxLength: 0 } }
  `,
  'is not about other codes, ranges and default': `
    paths:
      /pets:
        get:
          responses:
            '200':
              description: The pets.
              content:
                application/json: {}
            1XX:
              description: Wait.
              content:
                application/json: {}
            2XX:
              description: The pets.
              content:
                application/json: {}
            3XX:
              description: They are elsewhere.
              content:
                application/json: {}
            default:
              description: An error.
              content:
                application/json: {}
  `,
  'is not about schema in 3.x, which means nothing there': `
    paths:
      /pets/{petId}:
        delete:
          responses:
            '204':
              description: Gone.
              schema: { type: object }
  `,
  'is silent where the description says why': `
    paths:
      /pets/{petId}:
        put:
          x-status-codes: { ignore: { http-204-no-content: The old server sends it. } }
          responses:
            '204':
              description: Replaced.
              content:
                application/json: {}
        delete:
          responses:
            '204':
              x-status-codes: { ignore: { http-204-no-content: The old server sends it. } }
              description: Gone.
              content:
                application/json: {}
  `,
});
