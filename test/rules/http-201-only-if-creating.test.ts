import { testRule } from '../harness.ts';

testRule('http-201-only-if-creating', {
  'is wrong on methods that create nothing': `
    paths:
      /pets:
        get:
          responses:
            '201': { description: The pets. } # GET /pets declares 201 Created, but this method creates nothing; declare 200 OK, or use POST or PUT.
        head:
          responses:
            '201': { description: The pets. } # HEAD /pets declares 201 Created, but this method creates nothing; declare 200 OK, or use POST or PUT.
        options:
          responses:
            '201': { description: The methods. } # OPTIONS /pets declares 201 Created, but this method creates nothing; declare 200 OK, or use POST or PUT.
        trace:
          responses:
            '201': { description: The request. } # TRACE /pets declares 201 Created, but this method creates nothing; declare 200 OK, or use POST or PUT.
        delete:
          responses:
            '201': { description: Gone. } # DELETE /pets declares 201 Created, but this method creates nothing; declare 204 No Content, or 200 OK with content.
  `,
  'is wrong beside the right code': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
            '201': { description: The pets. } # GET /pets declares 201 Created, but this method creates nothing; declare 200 OK, or use POST or PUT.
  `,
  'is wrong where the 201 is shared': `
    paths:
      /pets:
        get:
          responses: # GET /pets declares 201 Created, but this method creates nothing; declare 200 OK, or use POST or PUT.
            '201': { $ref: '#/components/responses/Created' }
        post:
          responses:
            '201': { $ref: '#/components/responses/Created' }
      /pets/{petId}:
        delete:
          responses: # DELETE /pets/{petId} declares 201 Created, but this method creates nothing; declare 204 No Content, or 200 OK with content.
            '201': { $ref: '#/components/responses/Created' }
    components:
      responses:
        Created: { description: It is there. }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses:
            '201': { description: The pets. } # GET /pets declares 201 Created, but this method creates nothing; declare 200 OK, or use POST or PUT.
  `,
  'is wrong on QUERY in 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '201': { description: The pets. } # QUERY /pets declares 201 Created, but this method creates nothing; declare 200 OK, or use POST or PUT.
  `,
  'is right with other codes, a range or default': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
        head:
          responses:
            2XX: { description: The pets. }
        options:
          responses:
            default: { description: The methods, or an error. }
        delete:
          responses:
            '204': { description: Gone. }
  `,
  'is not about methods that can create': `
    openapi: 3.2.0
    paths:
      /pets:
        post:
          responses:
            '201': { description: The pet. }
        put:
          responses:
            '201': { description: The pet. }
        patch:
          responses:
            '201': { description: The pet. }
        additionalOperations:
          COPY:
            responses:
              '201': { description: The copy. }
  `,
  'is not about webhooks and callbacks': `
    paths:
      /subscriptions:
        post:
          responses:
            '201': { description: The subscription. }
          callbacks:
            gonePet:
              '{$request.body#/url}':
                delete:
                  responses:
                    '201': { description: Thank you. }
    webhooks:
      gonePet:
        delete:
          responses:
            '201': { description: Thank you. }
  `,
  'is silent where the description says why': `
    paths:
      /pets:
        x-status-codes: { ignore: { http-201-only-if-creating: The old server says so. } }
        get:
          responses:
            '201': { description: The pets. }
      /toys:
        get:
          x-status-codes: { ignore: { http-201-only-if-creating: The old server says so. } }
          responses:
            '201': { description: The toys. }
      /shops:
        get:
          responses:
            '201':
              x-status-codes: { ignore: { http-201-only-if-creating: The old server says so. } }
              description: The shops.
  `,
});
