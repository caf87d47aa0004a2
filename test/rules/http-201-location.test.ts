import { testRule } from '../harness.ts';

testRule('http-201-location', {
  'is wrong where the new resource has a path': `
    paths:
      /pets:
        post:
          responses:
            '201': { description: The new pet. } # 201 Created does not say where the new resource is; declare a Location header.
      /pets/{petId}:
        get:
          responses:
            '200': { description: The pet. }
  `,
  'is wrong where the collection can be read': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
        post:
          responses:
            '201': { description: The new pet. } # 201 Created does not say where the new resource is; declare a Location header.
  `,
  'is wrong where the response has other headers only': `
    paths:
      /pets:
        post:
          responses:
            '201': # 201 Created does not say where the new resource is; declare a Location header.
              description: The new pet.
              headers:
                X-Request-Id: { schema: { type: string } }
      /pets/{petId}:
        delete:
          responses:
            '204': { description: Gone. }
  `,
  'lands once at a shared response': `
    paths:
      /pets:
        post:
          responses:
            '201': { $ref: '#/components/responses/Created' }
      /pets/{petId}:
        get:
          responses:
            '200': { description: The pet. }
        put:
          responses:
            '201': { $ref: '#/components/responses/Created' }
      /toys:
        get:
          responses:
            '200': { description: The toys. }
        post:
          responses:
            '201': { $ref: '#/components/responses/Created' }
    components:
      responses:
        Created: { description: The new one. } # 201 Created does not say where the new resource is; declare a Location header.
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        post:
          responses:
            '201': { description: The new pet. } # 201 Created does not say where the new resource is; declare a Location header.
      /pets/{petId}:
        get:
          responses:
            '200': { description: The pet. }
  `,
  'is right with Location in any case, also a shared one': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
        post:
          responses:
            '201':
              description: The new pet.
              headers:
                location: { schema: { type: string, format: uri-reference } }
      /toys:
        get:
          responses:
            '200': { description: The toys. }
        post:
          responses:
            '201':
              description: The new toy.
              headers:
                Location: { $ref: '#/components/headers/Location' }
    components:
      headers:
        Location: { schema: { type: string, format: uri-reference } }
  `,
  'is right with Content-Location or links': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
        post:
          responses:
            '201':
              description: The new pet.
              headers:
                Content-Location: { schema: { type: string } }
      /toys:
        post:
          responses:
            '201':
              description: The new toy.
              links:
                toy: { operationId: getToy, parameters: { toyId: $response.body#/id } }
      /toys/{toyId}:
        get:
          operationId: getToy
          responses:
            '200': { description: The toy. }
  `,
  'is not about PUT and PATCH': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '200': { description: The pet. }
        put:
          responses:
            '201': { description: The new pet. }
        patch:
          responses:
            '201': { description: The new pet. }
  `,
  'is not about extension methods': `
    openapi: 3.2.0
    paths:
      /pets/{petId}:
        get:
          responses:
            '200': { description: The pet. }
        additionalOperations:
          COPY:
            responses:
              '201': { description: The copy. }
  `,
  'is not about 200, 2XX and default': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
        post:
          responses:
            '200': { description: The pet that was there. }
            2XX: { description: The pet. }
            default: { description: An error. }
  `,
  'is not about what has no URI of its own': `
    paths:
      /signups:
        post:
          responses:
            '201': { description: Welcome. }
      /signups/statistics:
        get:
          responses:
            '200': { description: The numbers. }
  `,
  'is not about the creation of many': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
        post:
          requestBody:
            content:
              application/json:
                schema: { type: array, items: { type: object } }
          responses:
            '201': { description: The new pets. }
      /toys:
        get:
          responses:
            '200': { description: The toys. }
        post:
          x-status-codes: { kind: bulk }
          responses:
            '201': { description: The new toys. }
  `,
  'lands at the operation where the shared response is no 201 elsewhere': `
    paths:
      /pets:
        get:
          responses:
            '200': { $ref: '#/components/responses/Pet' }
        post:
          responses: # POST /pets declares 201 Created, which does not say where the new resource is; declare a Location header.
            '201': { $ref: '#/components/responses/Pet' }
    components:
      responses:
        Pet: { description: The pet. }
  `,
  'is not about a login': `
    paths:
      /login:
        get:
          responses:
            '200': { description: The ways to log in. }
        post:
          responses:
            '201': { description: A session. }
  `,
  'is not about a search, which creates nothing': `
    paths:
      /pets/search:
        get:
          responses:
            '200': { description: The pets. }
        post:
          operationId: searchPets
          responses:
            '201': { description: The pets. }
  `,
  'is not about an action or a deletion, by its name or by its author': `
    paths:
      /roles/{roleId}/grants:
        get:
          responses:
            '200': { description: The grants. }
        post:
          operationId: revokeGrantFromRole
          responses:
            '201': { description: The grant was revoked. }
      /roles/{roleId}/members:
        get:
          responses:
            '200': { description: The members. }
        post:
          operationId: removeMember
          responses:
            '201': { description: The member was removed. }
      /roles/{roleId}/pets:
        get:
          responses:
            '200': { description: The pets. }
        post:
          x-status-codes: { kind: action }
          responses:
            '201': { description: The pets are fed. }
  `,
  'is not about webhooks and callbacks': `
    paths:
      /pets:
        post:
          callbacks:
            sold:
              '{$request.body#/callback}':
                get:
                  responses:
                    '200': { description: The sales. }
                post:
                  responses:
                    '201': { description: The sale. }
          responses:
            '204': { description: Done. }
    webhooks:
      newPet:
        get:
          responses:
            '200': { description: The pets. }
        post:
          responses:
            '201': { description: Stored. }
  `,
  'is not about a path that is the URI of the new resource': `
    paths:
      /results/{resultId}:
        get:
          responses:
            '200': { description: The result. }
        post:
          operationId: createResultById
          responses:
            '201': { description: The result. }
  `,
  'is wrong where items stand below a parameter': `
    paths:
      /workflows/{namespace}:
        post:
          operationId: createWorkflow
          responses:
            '201': { description: The workflow. } # 201 Created does not say where the new resource is; declare a Location header.
      /workflows/{namespace}/{name}:
        get:
          responses:
            '200': { description: The workflow. }
  `,
});
