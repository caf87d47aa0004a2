import { testRule } from '../harness.ts';

testRule('http-404-if-path-parameter', {
  'is wrong with a path parameter and no 404': `
    paths:
      /pets/{petId}:
        get:
          responses: # GET /pets/{petId} has a path parameter but declares no 404 Not Found; declare a 404 response.
            '200': { description: The pet. }
        head:
          responses: # HEAD /pets/{petId} has a path parameter but declares no 404 Not Found; declare a 404 response.
            '200': { description: The pet. }
        put:
          responses: # PUT /pets/{petId} has a path parameter but declares no 404 Not Found; declare a 404 response.
            '200': { description: The pet. }
        patch:
          responses: # PATCH /pets/{petId} has a path parameter but declares no 404 Not Found; declare a 404 response.
            '200': { description: The pet. }
        delete:
          responses: # DELETE /pets/{petId} has a path parameter but declares no 404 Not Found; declare a 404 response.
            '204': { description: Gone. }
            '400': { description: No id. }
  `,
  'is wrong on a list below a parent': `
    paths:
      /shops/{shopId}/pets:
        get:
          responses: # GET /shops/{shopId}/pets has a path parameter but declares no 404 Not Found; declare a 404 response.
            '200': { description: The pets. }
  `,
  'is wrong on a POST that acts on an item': `
    paths:
      /pets/{petId}/cancel:
        post:
          responses: # POST /pets/{petId}/cancel acts on what its path names (because its path says cancel) but declares no 404 Not Found; declare a 404 response.
            '200': { description: Not sold. }
      /pets/{petId}:restore:
        post:
          responses: # POST /pets/{petId}:restore acts on what its path names (because its path says restore) but declares no 404 Not Found; declare a 404 response.
            '200': { description: Back. }
  `,
  'is wrong on a POST that updates an item': `
    paths:
      /pets/{petId}:
        post:
          operationId: updatePetWithForm
          responses: # POST /pets/{petId} acts on what its path names (because its operationId updatePetWithForm says update) but declares no 404 Not Found; declare a 404 response.
            '200': { description: The pet. }
  `,
  'is wrong on a POST that searches below an item': `
    paths:
      /shops/{shopId}/pets/search:
        post:
          responses: # POST /shops/{shopId}/pets/search acts on what its path names (because its path says search) but declares no 404 Not Found; declare a 404 response.
            '200': { description: The pets. }
  `,
  'is wrong on a POST that the description calls an action': `
    paths:
      /pets/{petId}/adoption:
        post:
          x-status-codes: { kind: action }
          responses: # POST /pets/{petId}/adoption acts on what its path names (because x-status-codes says so) but declares no 404 Not Found; declare a 404 response.
            '200': { description: Adopted. }
  `,
  'is wrong where one of two parameters is open': `
    paths:
      /{version}/pets/{petId}:
        parameters:
          - { name: version, in: path, required: true, schema: { enum: [v1, v2] } }
          - { name: petId, in: path, required: true, schema: { type: string } }
        get:
          responses: # GET /{version}/pets/{petId} has a path parameter but declares no 404 Not Found; declare a 404 response.
            '200': { description: The pet. }
  `,
  'is wrong once in a shared path item': `
    paths:
      /pets/{petId}:
        $ref: '#/components/pathItems/Pet'
      /animals/{petId}:
        $ref: '#/components/pathItems/Pet'
    components:
      pathItems:
        Pet:
          get:
            responses: # GET /pets/{petId} has a path parameter but declares no 404 Not Found; declare a 404 response.
              '200': { description: The pet. }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets/{petId}:
        get:
          responses: # GET /pets/{petId} has a path parameter but declares no 404 Not Found; declare a 404 response.
            '200': { description: The pet. }
  `,
  'is wrong on QUERY in 3.2': `
    openapi: 3.2.0
    paths:
      /shops/{shopId}/pets:
        query:
          responses: # QUERY /shops/{shopId}/pets has a path parameter but declares no 404 Not Found; declare a 404 response.
            '200': { description: The pets. }
  `,
  'is right with 404, 410, the range, default or a shared response': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '200': { description: The pet. }
            '404': { $ref: '#/components/responses/NotFound' }
        put:
          responses:
            '200': { description: The pet. }
            '410': { description: It was here once. }
        patch:
          responses:
            '200': { description: The pet. }
            4XX: { description: Your fault. }
        delete:
          responses:
            '204': { description: Gone. }
            default: { description: An error. }
    components:
      responses:
        NotFound: { description: There is no such thing. }
  `,
  'is not about paths without a parameter': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
  `,
  'is not about parameters with a closed list of values': `
    paths:
      /{version}/pets:
        parameters:
          - { name: version, in: path, required: true, schema: { enum: [v1, v2] } }
        get:
          responses:
            '200': { description: The pets. }
      /pets/report.{format}:
        get:
          parameters:
            - $ref: '#/components/parameters/Format'
          responses:
            '200': { description: The report. }
    components:
      parameters:
        Format: { name: format, in: path, required: true, schema: { const: csv } }
  `,
  'is not about parameters with a closed list of values in 2.0': `
    swagger: '2.0'
    paths:
      /{locale}/pets:
        get:
          parameters:
            - { name: locale, in: path, required: true, type: string, enum: [de, en] }
          responses:
            '200': { description: The pets. }
  `,
  'is not about the rest of a path': `
    paths:
      /files/{proxy+}:
        get:
          responses:
            '200': { description: Whatever it is. }
  `,
  'is not about a PUT that can create': `
    paths:
      /pets/{petId}:
        put:
          responses:
            '200': { description: The pet. }
            '201': { description: The pet is new. }
      /toys/{toyId}:
        put:
          operationId: createOrReplaceToy
          responses:
            '200': { description: The toy. }
      /shops/{shopId}:
        put:
          x-status-codes: { kind: upsert }
          responses:
            '200': { description: The shop. }
  `,
  'is not about creating below a parent': `
    paths:
      /shops/{shopId}/pets:
        post:
          responses:
            '201': { description: The pet. }
      /shops/{shopId}/pets/{petId}:
        delete:
          responses:
            '204': { description: Gone. }
            '404': { description: No such pet. }
  `,
  'is wrong on a POST to what is no collection of the item': `
    paths:
      /pets/{petId}/nap:
        post:
          responses: # POST /pets/{petId}/nap acts on what its path names (because nap is no collection) but declares no 404 Not Found; declare a 404 response.
            '200': { description: Sold. }
  `,
  'is not about a POST of which nobody can tell what it does': `
    paths:
      /pets/{petId}/photos:
        post:
          responses:
            '200': { description: Done. }
  `,
  'is not about OPTIONS, TRACE and extension methods': `
    openapi: 3.2.0
    paths:
      /pets/{petId}:
        options:
          responses:
            '204': { description: The methods. }
        trace:
          responses:
            '200': { description: The request. }
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
            newPet:
              'https://example.com/hooks/{$request.body#/id}':
                put:
                  responses:
                    '200': { description: Thank you. }
    webhooks:
      pets/{petId}:
        put:
          responses:
            '200': { description: Thank you. }
  `,
  'is silent on an operation without responses': `
    paths:
      /pets/{petId}:
        get: {}
        put:
          responses: {}
  `,
  'is not about a PUT that uploads under a name of its own': `
    paths:
      /artifacts/{hash}:
        put:
          operationId: uploadArtifact
          responses:
            '202': { description: Stored. }
      /images/{imageId}:
        put:
          operationId: uploadImage
          description: Uploads a file that replaces the image.
          responses: # PUT /images/{imageId} has a path parameter but declares no 404 Not Found; declare a 404 response.
            '204': { description: Stored. }
      /pets/{petId}/photo:
        put:
          operationId: uploadPhoto
          responses: # PUT /pets/{petId}/photo has a path parameter but declares no 404 Not Found; declare a 404 response.
            '204': { description: Stored. }
  `,
});
