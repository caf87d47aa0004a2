import { testRule } from '../harness.ts';

testRule('http-1xx-not-declared', {
  'is wrong for each interim response': `
    paths:
      /pets:
        post:
          responses:
            '100': { description: Go on. } # POST /pets declares 100 Continue, an interim response that the HTTP stack sends; remove it and declare the final response.
            '102': { description: Still at it. } # POST /pets declares 102 Processing, an interim response that the HTTP stack sends; remove it and declare the final response.
            '103': { description: Links to load. } # POST /pets declares 103 Early Hints, an interim response that the HTTP stack sends; remove it and declare the final response.
            '104': { description: Upload on. } # POST /pets declares 104 Upload Resumption Supported, an interim response that the HTTP stack sends; remove it and declare the final response.
            '201': { description: The pet. }
  `,
  'is wrong for their range': `
    paths:
      /pets:
        get:
          responses:
            1XX: { description: Not yet. } # GET /pets declares 1XX, an interim response that the HTTP stack sends; remove it and declare the final response.
            '200': { description: The pets. }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        post:
          responses:
            '100': { description: Go on. } # POST /pets declares 100 Continue, an interim response that the HTTP stack sends; remove it and declare the final response.
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '103': { description: Links to load. } # QUERY /pets declares 103 Early Hints, an interim response that the HTTP stack sends; remove it and declare the final response.
        additionalOperations:
          COPY:
            responses:
              '102': { description: Still at it. } # COPY /pets declares 102 Processing, an interim response that the HTTP stack sends; remove it and declare the final response.
  `,
  'is wrong in webhooks and callbacks': `
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
                    '100': { description: Go on. } # POST callback added {$request.body#/url} declares 100 Continue, an interim response that the HTTP stack sends; remove it and declare the final response.
    webhooks:
      newPet:
        post:
          responses:
            '100': { description: Go on. } # POST webhook newPet declares 100 Continue, an interim response that the HTTP stack sends; remove it and declare the final response.
  `,
  'lands at responses where the response is shared': `
    paths:
      /pets:
        post:
          responses: # POST /pets declares 100 Continue, an interim response that the HTTP stack sends; remove it and declare the final response.
            '100': { $ref: '#/components/responses/GoOn' }
            '201': { description: The pet. }
        put:
          responses: # PUT /pets declares 100 Continue, an interim response that the HTTP stack sends; remove it and declare the final response.
            '100': { $ref: '#/components/responses/GoOn' }
            '204': { description: Done. }
    components:
      responses:
        GoOn: { description: Go on. }
  `,
  'is right with final responses': `
    paths:
      /pets:
        post:
          responses:
            '201': { description: The pet. }
            4XX: { description: Your fault. }
            default: { description: An error. }
  `,
  'is not about a switch of the protocol': `
    paths:
      /chat:
        get:
          responses:
            '101': { description: Let us talk. }
  `,
  'leaves unregistered codes to http-status-registered': `
    paths:
      /pets:
        get:
          responses:
            '199': { description: Who knows. }
            '200': { description: The pets. }
  `,
});
