import { testRule } from '../harness.ts';

testRule('http-413-415-only-if-body', {
  'is wrong where there is no request content': `
    paths:
      /pets:
        get:
          responses:
            '411': { description: How long is it? } # GET /pets takes no request content but declares 411 Length Required; remove 411, or describe the content if there is any.
            '413': { description: That is too much. } # GET /pets takes no request content but declares 413 Content Too Large; remove 413, or describe the content if there is any.
            '415': { description: That is no JSON. } # GET /pets takes no request content but declares 415 Unsupported Media Type; remove 415, or describe the content if there is any.
        post:
          responses:
            '415': { description: That is no JSON. } # POST /pets takes no request content but declares 415 Unsupported Media Type; remove 415, or describe the content if there is any.
  `,
  'does not take parameters for content': `
    paths:
      /pets/{petId}:
        get:
          parameters:
            - { name: petId, in: path, required: true, schema: { type: string } }
            - { name: Content-Type, in: header, schema: { type: string } }
            - { name: body, in: query, schema: { type: string } }
          responses:
            '415': { description: That is no JSON. } # GET /pets/{petId} takes no request content but declares 415 Unsupported Media Type; remove 415, or describe the content if there is any.
  `,
  'does not take a request body without a media type for content': `
    paths:
      /pets:
        post:
          requestBody: { content: {} }
          responses:
            '413': { description: That is too much. } # POST /pets takes no request content but declares 413 Content Too Large; remove 413, or describe the content if there is any.
  `,
  'is one finding for a response that several operations share': `
    paths:
      /pets:
        get:
          responses: # GET /pets takes no request content but declares 413 Content Too Large, as do others that share it; remove 413, or describe the content if there is any.
            '413': { $ref: '#/components/responses/TooMuch' }
        delete:
          responses:
            '413': { $ref: '#/components/responses/TooMuch' }
      /toys:
        get:
          responses:
            '413': { $ref: '#/components/responses/TooMuch' }
    components:
      responses:
        TooMuch: { description: That is too much. }
  `,
  'counts only the operations that use a shared response wrongly': `
    paths:
      /pets:
        post:
          requestBody: { content: { application/json: {} } }
          responses:
            '413': { $ref: '#/components/responses/TooMuch' }
        get:
          responses: # GET /pets takes no request content but declares 413 Content Too Large; remove 413, or describe the content if there is any.
            '413': { $ref: '#/components/responses/TooMuch' }
    components:
      responses:
        TooMuch: { description: That is too much. }
  `,
  'is a finding for each of two shared responses': `
    paths:
      /pets:
        get:
          responses: # GET /pets takes no request content but declares 413 Content Too Large, as do others that share it; remove 413, or describe the content if there is any.
            '413': { $ref: '#/components/responses/TooMuch' }
        put:
          responses:
            '413': { $ref: '#/components/responses/TooMuch' }
        delete:
          responses:
            '413': { $ref: '#/components/responses/TooMuch' }
      /toys:
        get:
          responses: # GET /toys takes no request content but declares 415 Unsupported Media Type, as do others that share it; remove 415, or describe the content if there is any.
            '415': { $ref: '#/components/responses/Unknown' }
        put:
          responses:
            '415': { $ref: '#/components/responses/Unknown' }
        delete:
          responses:
            '415': { $ref: '#/components/responses/Unknown' }
    components:
      responses:
        TooMuch: { description: That is too much. }
        Unknown: { description: That is no JSON. }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    consumes: [application/json]
    paths:
      /pets:
        get:
          parameters:
            - { name: q, in: query, type: string }
          responses:
            '415': { description: That is no JSON. } # GET /pets takes no request content but declares 415 Unsupported Media Type; remove 415, or describe the content if there is any.
        post:
          parameters:
            - { name: pet, in: body, schema: { type: object } }
          responses:
            '415': { description: That is no JSON. }
        put:
          parameters:
            - { name: photo, in: formData, type: file }
          responses:
            '413': { description: That is too much. }
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '415': { description: That is no query. } # QUERY /pets takes no request content but declares 415 Unsupported Media Type; remove 415, or describe the content if there is any.
        additionalOperations:
          COPY:
            responses:
              '411': { description: How long is it? } # COPY /pets takes no request content but declares 411 Length Required; remove 411, or describe the content if there is any.
          REPORT:
            requestBody: { content: { application/xml: {} } }
            responses:
              '415': { description: That is no XML. }
  `,
  'is right where there is request content': `
    paths:
      /pets:
        post:
          requestBody: { content: { application/json: {} } }
          responses:
            '411': { description: How long is it? }
            '413': { description: That is too much. }
            '415': { description: That is no JSON. }
        put:
          requestBody: { $ref: '#/components/requestBodies/Pets' }
          responses:
            '415': { description: That is no JSON. }
        delete:
          requestBody: { content: { application/json: {} } }
          responses:
            '415': { description: That is no JSON. }
    components:
      requestBodies:
        Pets: { content: { application/json: {} } }
  `,
  'is not about content that 3.0 ignores': `
    openapi: 3.0.3
    paths:
      /pets:
        get:
          requestBody: { content: { application/json: {} } }
          responses:
            '413': { description: That is too much. }
        delete:
          requestBody: { content: { application/json: {} } }
          responses:
            '415': { description: That is no JSON. }
  `,
  'is not about other codes, ranges and default': `
    paths:
      /pets:
        get:
          responses:
            '400': { description: Your fault. }
            '414': { description: That is too long. }
            '422': { description: That is not possible. }
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
                    '413': { description: That is too much. }
          responses:
            '204': { description: Done. }
    webhooks:
      newPet:
        post:
          responses:
            '415': { description: That is no JSON. }
  `,
  'is silent on a request body that nobody can know': `
    paths:
      /pets:
        post:
          requestBody: { $ref: '#/components/requestBodies/Missing' }
          responses:
            '413': { description: That is too much. }
  `,
  'is silent where the description says why': `
    paths:
      /pets:
        get:
          x-status-codes: { ignore: { http-413-415-only-if-body: The gateway answers it. } }
          responses:
            '413': { description: That is too much. }
        delete:
          responses:
            '413': { $ref: '#/components/responses/TooMuch' }
        put:
          responses:
            '413': { $ref: '#/components/responses/TooMuch' }
    components:
      responses:
        TooMuch:
          x-status-codes: { ignore: { http-413-415-only-if-body: The gateway answers it. } }
          description: That is too much.
  `,
  'is one finding for two operations that share a response': `
    paths:
      /pets:
        get:
          responses: # GET /pets takes no request content but declares 413 Content Too Large, as do others that share it; remove 413, or describe the content if there is any.
            '413': { $ref: '#/components/responses/TooMuch' }
      /toys:
        get:
          responses:
            '413': { $ref: '#/components/responses/TooMuch' }
    components:
      responses:
        TooMuch: { description: x }
  `,
  'counts operations, and not the keys of one': `
    paths:
      /pets:
        get:
          responses: # GET /pets takes no request content but declares 413 Content Too Large; remove 413, or describe the content if there is any.
            '413': { $ref: '#/components/responses/TooMuch' }
            '415': { $ref: '#/components/responses/TooMuch' }
    components:
      responses:
        TooMuch: { description: x }
  `,
  'goes to the next operation where the first says why': `
    paths:
      /pets:
        get:
          x-status-codes: { ignore: { http-413-415-only-if-body: Legacy. } }
          responses:
            '413': { $ref: '#/components/responses/TooMuch' }
      /toys:
        get:
          responses: # GET /toys takes no request content but declares 413 Content Too Large; remove 413, or describe the content if there is any.
            '413': { $ref: '#/components/responses/TooMuch' }
    components:
      responses:
        TooMuch: { description: x }
  `,
  'is silent where a parameter of 2.0 is unknown, which may be the body': `
    swagger: '2.0'
    paths:
      /pets:
        post:
          parameters: [{ $ref: '#/parameters/Missing' }]
          responses:
            '413': { description: Too much. }
  `,
});
