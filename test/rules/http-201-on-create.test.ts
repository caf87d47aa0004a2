import { testRule } from '../harness.ts';

testRule('http-201-on-create', {
  'is wrong where items stand below the path': `
    paths:
      /pets:
        post:
          responses: # POST /pets creates a resource (because /pets/{petId} exists) but declares no 201 Created; declare 201 with a Location header.
            '200': { description: The pet. }
            '400': { description: No pet. }
      /pets/{petId}:
        get:
          responses:
            '200': { description: The pet. }
  `,
  'is wrong below a parent': `
    paths:
      /shops/{shopId}/pets:
        post:
          responses: # POST /shops/{shopId}/pets creates a resource (because /shops/{shopId}/pets/{petId} exists) but declares no 201 Created; declare 201 with a Location header.
            '204': { description: Done. }
      /shops/{shopId}/pets/{petId}:
        delete:
          responses:
            '204': { description: Gone. }
  `,
  'is wrong where the operationId says create, in any style': `
    paths:
      /animals/cats:
        post:
          operationId: createCat
          responses: # POST /animals/cats creates a resource (because its operationId createCat says create) but declares no 201 Created; declare 201 with a Location header.
            '200': { description: The cat. }
      /animals/dogs:
        post:
          operationId: Dogs_Register
          responses: # POST /animals/dogs creates a resource (because its operationId Dogs_Register says register) but declares no 201 Created; declare 201 with a Location header.
            '200': { description: The dog. }
      /animals/birds:
        post:
          operationId: birds.create
          responses: # POST /animals/birds creates a resource (because its operationId birds.create says create) but declares no 201 Created; declare 201 with a Location header.
            '200': { description: The bird. }
  `,
  'is wrong where the operationId says add, before or after the noun': `
    paths:
      /animals/cats:
        post:
          operationId: addCat
          responses: # POST /animals/cats creates a resource (because its operationId addCat says add) but declares no 201 Created; declare 201 with a Location header.
            '200': { description: The cat. }
      /animals/birds:
        post:
          operationId: birds.add
          responses: # POST /animals/birds creates a resource (because its operationId birds.add says add) but declares no 201 Created; declare 201 with a Location header.
            '200': { description: The bird. }
  `,
  'is wrong where the operationId says post, followed by a noun': `
    paths:
      /feedback/form:
        post:
          operationId: postComment
          responses: # POST /feedback/form creates a resource (because its operationId postComment says post) but declares no 201 Created; declare 201 with a Location header.
            '200': { description: The comment. }
  `,
  'is wrong where the summary says create': `
    paths:
      /animals/cats:
        post:
          summary: Creates a cat
          responses: # POST /animals/cats creates a resource (because its summary says create) but declares no 201 Created; declare 201 with a Location header.
            '200': { description: The cat. }
  `,
  'is wrong where a job that can be read is started': `
    paths:
      /jobs:
        post:
          operationId: startJob
          responses: # POST /jobs creates a resource (because /jobs/{jobId} exists) but declares no 201 Created; declare 201 with a Location header.
            '200': { description: The job. }
      /jobs/{jobId}:
        get:
          responses:
            '200': { description: The job. }
  `,
  'is wrong where a session can be deleted': `
    paths:
      /sessions:
        post:
          responses: # POST /sessions creates a resource (because /sessions/{sessionId} exists) but declares no 201 Created; declare 201 with a Location header.
            '200': { description: The session. }
      /sessions/{sessionId}:
        delete:
          responses:
            '204': { description: Logged out. }
  `,
  'is wrong where an upload can be read': `
    paths:
      /photos:
        post:
          requestBody:
            content:
              image/png: {}
          responses: # POST /photos creates a resource (because /photos/{photoId} exists) but declares no 201 Created; declare 201 with a Location header.
            '200': { description: The photo. }
      /photos/{photoId}:
        get:
          responses:
            '200': { description: The photo. }
  `,
  'is wrong where the description sets the kind': `
    paths:
      /adoptions/express:
        post:
          x-status-codes: { kind: create }
          responses: # POST /adoptions/express creates a resource (because x-status-codes says so) but declares no 201 Created; declare 201 with a Location header.
            '200': { description: The adoption. }
  `,
  'is wrong with a shared 200': `
    paths:
      /pets:
        post:
          responses: # POST /pets creates a resource (because /pets/{petId} exists) but declares no 201 Created; declare 201 with a Location header.
            '200': { $ref: '#/components/responses/Pet' }
      /pets/{petId}:
        get:
          responses:
            '200': { $ref: '#/components/responses/Pet' }
    components:
      responses:
        Pet: { description: The pet. }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        post:
          responses: # POST /pets creates a resource (because /pets/{petId} exists) but declares no 201 Created; declare 201 with a Location header.
            '200': { description: The pet. }
      /pets/{petId}:
        get:
          responses:
            '200': { description: The pet. }
  `,
  'is right with 201, alone or beside 200': `
    paths:
      /pets:
        post:
          responses:
            '201': { $ref: '#/components/responses/Pet' }
      /pets/{petId}:
        get:
          responses:
            '200': { $ref: '#/components/responses/Pet' }
      /toys:
        post:
          operationId: createToy
          responses:
            '200': { description: It was there. }
            '201': { description: The toy. }
    components:
      responses:
        Pet: { description: The pet. }
  `,
  'is right with the range': `
    paths:
      /pets:
        post:
          operationId: createPet
          responses:
            2XX: { description: The pet. }
  `,
  'is right with 202, 303 and 207': `
    paths:
      /pets:
        post:
          operationId: createPet
          responses:
            '202': { description: Queued. }
      /toys:
        post:
          operationId: createToy
          responses:
            '200': { description: The form, with what is wrong in it. }
            '303': { description: The toy. }
      /shops:
        post:
          operationId: createShop
          responses:
            '207': { description: What became of each. }
  `,
  'takes 204 from JSON:API only': `
    paths:
      /cats:
        post:
          operationId: createCat
          requestBody:
            content:
              application/vnd.api+json: {}
          responses:
            '204': { description: Created with the id of the client. }
      /dogs:
        post:
          operationId: createDog
          requestBody:
            content:
              application/json: {}
          responses: # POST /dogs creates a resource (because its operationId createDog says create) but declares no 201 Created; declare 201 with a Location header.
            '204': { description: Created. }
  `,
  'is not about actions': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '200': { description: The pet. }
      /pets/{petId}/feed:
        post:
          responses:
            '200': { description: Fed. }
      /pets/{petId}:sell:
        post:
          responses:
            '200': { description: Sold. }
  `,
  'is not about searches, also where items stand below': `
    paths:
      /pets/search:
        post:
          responses:
            '200': { description: The pets. }
      /pets:
        post:
          operationId: searchPets
          responses:
            '200': { description: The pets. }
      /pets/{petId}:
        get:
          responses:
            '200': { description: The pet. }
  `,
  'is not about a POST named after reading, also where items stand below': `
    paths:
      /pets:
        post:
          operationId: listPets
          responses:
            '200': { description: The pets. }
      /pets/{petId}:
        get:
          responses:
            '200': { description: The pet. }
      /toys:
        post:
          operationId: countToys
          responses:
            '200': { description: How many there are. }
      /toys/{toyId}:
        get:
          responses:
            '200': { description: The toy. }
  `,
  'is not about a POST whose name ends in reading, also where items stand below': `
    paths:
      /pets:
        post:
          operationId: PetController_list
          responses:
            '200': { description: The pets. }
      /pets/{petId}:
        get:
          responses:
            '200': { description: The pet. }
  `,
  'is not about many in one request': `
    paths:
      /pets:
        post:
          operationId: createPets
          requestBody:
            content:
              application/json:
                schema: { type: array, items: {} }
          responses:
            '200': { description: What became of each. }
      /pets/batch:
        post:
          responses:
            '200': { description: What became of each. }
      /pets/{petId}:
        get:
          responses:
            '200': { description: The pet. }
  `,
  'is not about logins and tokens': `
    paths:
      /login:
        post:
          responses:
            '200': { description: The token. }
      /tokens:
        post:
          operationId: createToken
          responses:
            '200': { description: The token. }
  `,
  'is not about uploads for processing': `
    paths:
      /identify:
        post:
          requestBody:
            content:
              image/png: {}
          responses:
            '200': { description: What is to be seen. }
  `,
  'is not about POST on an item': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '200': { description: The pet. }
        post:
          operationId: updatePet
          responses:
            '200': { description: The pet. }
      /toys/{toyId}:
        post:
          responses:
            '200': { description: The toy. }
  `,
  'is not about a resource of which there is one': `
    paths:
      /store/inventory:
        get:
          responses:
            '200': { description: What is there. }
        post:
          responses:
            '200': { description: What is there. }
  `,
  'is not about what the description calls an action': `
    paths:
      /pets:
        post:
          x-status-codes: { kind: action }
          responses:
            '200': { description: Done. }
      /pets/{petId}:
        get:
          responses:
            '200': { description: The pet. }
  `,
  'is not about other methods': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          operationId: createReport
          responses:
            '200': { description: The report. }
        additionalOperations:
          COPY:
            operationId: createCopy
            responses:
              '200': { description: The copy. }
      /pets/{petId}:
        put:
          operationId: createPet
          responses:
            '200': { description: The pet. }
  `,
  'is not about webhooks and callbacks': `
    webhooks:
      newPet:
        post:
          operationId: createPet
          responses:
            '200': { description: Thank you. }
  `,
  'is silent without any success code': `
    paths:
      /pets:
        post:
          operationId: createPet
          responses:
            '400': { description: No pet. }
            default: { description: The pet, or an error. }
      /toys:
        post:
          operationId: createToy
      /shops:
        post:
          operationId: createShop
          responses: {}
  `,
  'is not about a stream, whose code is sent before anything is created': `
    paths:
      /models/create:
        post:
          summary: Create a model
          responses:
            '200': { description: How far it is., content: { application/x-ndjson: {} } }
      /reports/create:
        post:
          summary: Create a report
          responses:
            '200': { description: How far it is., content: { text/event-stream: {} } }
  `,
});
