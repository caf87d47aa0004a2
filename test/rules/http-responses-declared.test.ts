import { testRule } from '../harness.ts';

testRule('http-responses-declared', {
  'is wrong where an operation has no responses': `
    paths:
      /pets:
        get: {} # GET /pets declares no responses; declare at least its success response.
        post: # POST /pets declares no responses; declare at least its success response.
          summary: Add a pet
  `,
  'is wrong where responses has no members': `
    paths:
      /pets:
        get:
          responses: {} # GET /pets declares no responses; declare at least its success response.
  `,
  'takes no extension for a response': `
    paths:
      /pets:
        get:
          responses: # GET /pets declares no responses; declare at least its success response.
            x-default: { description: The pets. }
  `,
  'takes no invalid key for a response': `
    paths:
      /pets:
        get:
          responses: # GET /pets declares no responses; declare at least its success response.
            '600': { description: No HTTP. }
            2xx: { description: The pets. }
  `,
  'reads responses of a wrong type as none': `
    paths:
      /pets:
        get: # GET /pets declares no responses; declare at least its success response.
          responses: null
        post: # POST /pets declares no responses; declare at least its success response.
          responses: ['200']
  `,
  'is wrong in 3.0, where responses is required': `
    openapi: 3.0.4
    paths:
      /pets:
        get: {} # GET /pets declares no responses; declare at least its success response.
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        get: {} # GET /pets declares no responses; declare at least its success response.
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query: {} # QUERY /pets declares no responses; declare at least its success response.
        additionalOperations:
          COPY: {} # COPY /pets declares no responses; declare at least its success response.
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
                post: {} # POST callback added {$request.body#/url} declares no responses; declare at least its success response.
    webhooks:
      newPet:
        post: {} # POST webhook newPet declares no responses; declare at least its success response.
  `,
  'is one finding for a path item that several paths share': `
    paths:
      /pets: { $ref: '#/components/pathItems/Animals' }
      /dogs: { $ref: '#/components/pathItems/Animals' }
    components:
      pathItems:
        Animals:
          get: {} # GET /pets declares no responses; declare at least its success response.
  `,
  'is right with a code, a range or default': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
        post:
          responses:
            2XX: { description: The pet. }
        delete:
          responses:
            default: { description: Done, or not. }
  `,
  'is right with a shared response': `
    paths:
      /pets:
        get:
          responses:
            '200': { $ref: '#/components/responses/Pets' }
    components:
      responses:
        Pets: { description: The pets. }
  `,
  'is right with a shared path item': `
    paths:
      /pets: { $ref: '#/components/pathItems/Pets' }
    components:
      pathItems:
        Pets:
          get:
            responses:
              '200': { description: The pets. }
  `,
  'leaves a range in 2.0 to http-status-key-valid': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses:
            2XX: { description: The pets. }
  `,
  'is not about what is no operation': `
    paths:
      x-pets: { get: {} }
      /pets:
        summary: The pets
        parameters: []
        x-get: {}
        query: {}
        additionalOperations:
          COPY: {}
  `,
  'is not about a description without paths': `
    components: {}
  `,
  'is silent where the description says why': `
    paths:
      /pets:
        get:
          x-status-codes: { ignore: { http-responses-declared: Nobody knows what it answers. } }
      /dogs:
        x-status-codes: { ignore: { http-responses-declared: Nobody knows what these answer. } }
        get: {}
        post: {}
  `,
});
