import { testRule } from '../harness.ts';

testRule('http-headers-content-type', {
  'is wrong where the headers have Content-Type, in any case': `
    paths:
      /pets:
        get:
          responses:
            '200': # 200 OK declares the header Content-Type, which is for its media types to say; remove the header, and name the media type under content.
              description: The pets.
              headers:
                Content-Type: { schema: { type: string } }
              content:
                application/json: {}
            '404': # 404 Not Found declares the header Content-Type, which is for its media types to say; remove the header, and name the media type under content.
              description: No such shop.
              headers:
                content-type: { schema: { type: string } }
              content:
                application/problem+json: {}
  `,
  'is wrong in a range and in default': `
    paths:
      /pets:
        get:
          responses:
            4XX: # 4XX declares the header Content-Type, which is for its media types to say; remove the header, and name the media type under content.
              description: Your fault.
              headers:
                Content-Type: { schema: { type: string } }
              content:
                application/json: {}
            default: # default declares the header Content-Type, which is for its media types to say; remove the header, and name the media type under content.
              description: An error.
              headers:
                Content-Type: { schema: { type: string } }
              content:
                application/json: {}
  `,
  'is one finding for two spellings': `
    paths:
      /pets:
        get:
          responses:
            '200': # 200 OK declares the header Content-Type, which is for its media types to say; remove the header, and name the media type under content.
              description: The pets.
              headers:
                Content-Type: { schema: { type: string } }
                CONTENT-TYPE: { schema: { type: string } }
              content:
                application/json: {}
  `,
  'lands once at a shared response': `
    paths:
      /pets:
        get:
          responses:
            '404': { $ref: '#/components/responses/NotFound' }
        delete:
          responses:
            '404': { $ref: '#/components/responses/NotFound' }
    components:
      responses:
        NotFound: # 404 Not Found declares the header Content-Type, which is for its media types to say; remove the header, and name the media type under content.
          description: No such shop.
          headers:
            Content-Type: { schema: { type: string } }
          content:
            application/json: {}
  `,
  'lands at the responses that use a shared header, which has no name of its own': `
    paths:
      /pets:
        get:
          responses:
            '200': # 200 OK declares the header Content-Type, which is for its media types to say; remove the header, and name the media type under content.
              description: The pets.
              headers:
                Content-Type: { $ref: '#/components/headers/Type' }
              content:
                application/json: {}
            '404': # 404 Not Found declares the header Content-Type, which is for its media types to say; remove the header, and name the media type under content.
              description: No such shop.
              headers:
                Content-Type: { $ref: '#/components/headers/Type' }
              content:
                application/json: {}
    components:
      headers:
        Type: { schema: { type: string } }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    produces: [application/json]
    paths:
      /pets:
        get:
          responses:
            '200': # 200 OK declares the header Content-Type, which is for its media types to say; remove the header, and name the media type under content.
              description: The pets.
              headers:
                Content-Type: { type: string }
              schema: { type: array, items: { type: object } }
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '200': # 200 OK declares the header Content-Type, which is for its media types to say; remove the header, and name the media type under content.
              description: The pets.
              headers:
                Content-Type: { schema: { type: string } }
              content:
                application/json: {}
        additionalOperations:
          REPORT:
            responses:
              '200': # 200 OK declares the header Content-Type, which is for its media types to say; remove the header, and name the media type under content.
                description: The report.
                headers:
                  Content-Type: { schema: { type: string } }
                content:
                  text/csv: {}
  `,
  'is wrong in webhooks and callbacks, too': `
    paths:
      /pets:
        post:
          callbacks:
            sold:
              '{$request.body#/url}':
                post:
                  responses:
                    '200': # 200 OK declares the header Content-Type, which is for its media types to say; remove the header, and name the media type under content.
                      description: Thank you.
                      headers:
                        Content-Type: { schema: { type: string } }
                      content:
                        application/json: {}
          responses:
            '204': { description: Done. }
    webhooks:
      newPet:
        post:
          responses:
            '200': # 200 OK declares the header Content-Type, which is for its media types to say; remove the header, and name the media type under content.
              description: Thank you.
              headers:
                Content-Type: { schema: { type: string } }
              content:
                application/json: {}
  `,
  'is right where the media types are the keys of the content': `
    paths:
      /pets:
        get:
          responses:
            '200':
              description: The pets.
              headers:
                ETag: { schema: { type: string } }
              content:
                application/json: {}
                text/csv: {}
  `,
  'is not about other headers of the content': `
    paths:
      /pets:
        get:
          responses:
            '200':
              description: The pets.
              headers:
                Content-Encoding: { schema: { type: string } }
                Content-Disposition: { schema: { type: string } }
                X-Content-Type: { schema: { type: string } }
                X-Content-Type-Options: { schema: { type: string } }
              content:
                application/json: {}
  `,
  'is not about the headers of a request or of a part': `
    paths:
      /pets:
        post:
          parameters:
            - { name: Content-Type, in: header, schema: { type: string } }
          requestBody:
            content:
              multipart/form-data:
                encoding:
                  photo:
                    headers:
                      Content-Type: { schema: { type: string } }
          responses:
            '201': { description: The pet. }
  `,
  'is silent on headers that nobody can know': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets., headers: [Content-Type] }
            '400': { description: Your fault., headers: Content-Type }
            '404': { $ref: '#/components/responses/Missing' }
            '500': null
  `,
  'is silent where the description says why': `
    paths:
      /pets:
        get:
          x-status-codes: { ignore: { http-headers-content-type: Our gateway reads it. } }
          responses:
            '200':
              description: The pets.
              headers:
                Content-Type: { schema: { type: string } }
              content:
                application/json: {}
  `,
  'is not about HEAD, whose media types nobody can declare': `
    paths:
      /pets:
        head:
          responses:
            '200':
              description: As for GET.
              headers:
                Content-Type: { schema: { type: string } }
  `,
});
