import { testRule } from '../harness.ts';

testRule('http-405-allow', {
  'is wrong where 405 does not list the methods': `
    paths:
      /pets:
        put:
          responses:
            '405': { description: Not this way. } # 405 Method Not Allowed does not say which methods are allowed; declare an Allow header.
        delete:
          responses:
            '405': # 405 Method Not Allowed does not say which methods are allowed; declare an Allow header.
              description: Not this way.
              headers:
                Access-Control-Allow-Methods: { schema: { type: string } }
  `,
  'lands once at a shared response': `
    paths:
      /pets:
        put:
          responses:
            '405': { $ref: '#/components/responses/NotAllowed' }
        delete:
          responses:
            '405': { $ref: '#/components/responses/NotAllowed' }
    components:
      responses:
        NotAllowed: { description: Not this way. } # 405 Method Not Allowed does not say which methods are allowed; declare an Allow header.
  `,
  'lands in a shared path item': `
    paths:
      /pets: { $ref: '#/components/pathItems/Pets' }
      /animals: { $ref: '#/components/pathItems/Pets' }
    components:
      pathItems:
        Pets:
          put:
            responses:
              '405': { description: Not this way. } # 405 Method Not Allowed does not say which methods are allowed; declare an Allow header.
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        put:
          responses:
            '405': { description: Not this way. } # 405 Method Not Allowed does not say which methods are allowed; declare an Allow header.
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '405': { description: Not this way. } # 405 Method Not Allowed does not say which methods are allowed; declare an Allow header.
        additionalOperations:
          COPY:
            responses:
              '405': { description: Not this way. } # 405 Method Not Allowed does not say which methods are allowed; declare an Allow header.
  `,
  'is right with Allow in any case': `
    paths:
      /pets:
        put:
          responses:
            '405':
              description: Not this way.
              headers:
                allow: { schema: { type: string }, example: 'GET, POST' }
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
              '{$request.body#/callback}':
                post:
                  responses:
                    '405': { description: Not this way. }
          responses:
            '204': { description: Done. }
    webhooks:
      newPet:
        post:
          responses:
            '405': { description: Not this way. }
  `,
  'is silent on a response that nobody can know': `
    paths:
      /pets:
        put:
          responses:
            '405': null
        delete:
          responses:
            '405': { $ref: '#/components/responses/Missing' }
  `,
});
