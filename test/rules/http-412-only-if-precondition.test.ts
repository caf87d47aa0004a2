import { testRule } from '../harness.ts';

testRule('http-412-only-if-precondition', {
  'is wrong where no precondition can be sent': `
    paths:
      /projects/{projectId}:
        delete:
          responses:
            '204': { description: Gone. }
            '412': { description: Remove what is in it first. } # DELETE /projects/{projectId} declares 412 Precondition Failed but takes no conditional header; declare If-Match, or use 409 or 422 for business rules.
        get:
          responses:
            '200': { description: The project. }
            '412': { description: Pay first. } # GET /projects/{projectId} declares 412 Precondition Failed but takes no conditional header; declare If-Match, or use 409 or 422 for business rules.
  `,
  'does not take other headers, or other places, for a precondition': `
    paths:
      /pets/{petId}:
        put:
          parameters:
            - { name: If-Range, in: header, schema: { type: string } }
            - { name: If-Match, in: cookie, schema: { type: string } }
            - { name: ifModified, in: query, schema: { type: string } }
          responses:
            '412': { description: Not now. } # PUT /pets/{petId} declares 412 Precondition Failed but takes no conditional header; declare If-Match, or use 409 or 422 for business rules.
  `,
  'lands at the operation that uses a shared response wrongly': `
    paths:
      /pets/{petId}:
        put:
          parameters:
            - { name: If-Match, in: header, schema: { type: string } }
          responses:
            '412': { $ref: '#/components/responses/Changed' }
        post:
          responses: # POST /pets/{petId} declares 412 Precondition Failed but takes no conditional header; declare If-Match, or use 409 or 422 for business rules.
            '412': { $ref: '#/components/responses/Changed' }
    components:
      responses:
        Changed: { description: Read it again. }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets/{petId}:
        put:
          responses:
            '412': { description: Not now. } # PUT /pets/{petId} declares 412 Precondition Failed but takes no conditional header; declare If-Match, or use 409 or 422 for business rules.
        delete:
          parameters:
            - { name: If-Match, in: header, type: string }
          responses:
            '412': { description: Read it again. }
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '412': { description: Not now. } # QUERY /pets declares 412 Precondition Failed but takes no conditional header; declare If-Match, or use 409 or 422 for business rules.
        additionalOperations:
          MOVE:
            responses:
              '412': { description: Not now. } # MOVE /pets declares 412 Precondition Failed but takes no conditional header; declare If-Match, or use 409 or 422 for business rules.
  `,
  'is right with a conditional header, in any case and at the path too': `
    paths:
      /pets/{petId}:
        parameters:
          - { name: if-match, in: header, schema: { type: string } }
        put:
          responses:
            '412': { description: Read it again. }
      /toys/{toyId}:
        put:
          parameters:
            - { name: If-Unmodified-Since, in: header, schema: { type: string } }
          responses:
            '412': { description: Read it again. }
        post:
          parameters:
            - { name: If-Modified-Since, in: header, schema: { type: string } }
          responses:
            '412': { description: Read it again. }
        patch:
          parameters:
            - { $ref: '#/components/parameters/New' }
          responses:
            '412': { description: Read it again. }
    components:
      parameters:
        New: { name: If-None-Match, in: header, schema: { type: string } }
  `,
  'is right with the headers of WebDAV, CalDAV and vendors': `
    paths:
      /dav/{name}:
        put:
          parameters:
            - { name: If, in: header, schema: { type: string } }
          responses:
            '412': { description: Locked by somebody else. }
      /calendars/{name}:
        put:
          parameters:
            - { name: If-Schedule-Tag-Match, in: header, schema: { type: string } }
          responses:
            '412': { description: Read it again. }
      /blobs/{name}:
        put:
          parameters:
            - { name: x-ms-if-match, in: header, schema: { type: string } }
          responses:
            '412': { description: Read it again. }
      /objects/{name}:
        put:
          parameters:
            - { name: x-goog-if-generation-match, in: query, schema: { type: integer } }
          responses:
            '412': { description: Read it again. }
        delete:
          parameters:
            - { name: ifMetagenerationNotMatch, in: query, schema: { type: integer } }
          responses:
            '412': { description: Read it again. }
  `,
  'is not about ranges and default': `
    paths:
      /pets/{petId}:
        put:
          responses:
            '204': { description: Replaced. }
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
                put:
                  responses:
                    '412': { description: Not now. }
          responses:
            '201': { description: The pet. }
    webhooks:
      newPet:
        put:
          responses:
            '412': { description: Not now. }
  `,
  'is silent where the description says why': `
    paths:
      /pets/{petId}:
        put:
          x-status-codes: { ignore: { http-412-only-if-precondition: The version is in the body. } }
          responses:
            '412': { description: Read it again. }
  `,
});
