import { testRule } from '../harness.ts';

testRule('http-412-if-precondition', {
  'is wrong where If-Match has no 412': `
    paths:
      /pets/{petId}:
        put:
          parameters:
            - { name: If-Match, in: header, schema: { type: string } }
          responses: # PUT /pets/{petId} takes If-Match but declares no 412 Precondition Failed; declare a 412 response.
            '204': { description: Replaced. }
        get:
          parameters:
            - { name: if-match, in: header, schema: { type: string } }
          responses: # GET /pets/{petId} takes If-Match but declares no 412 Precondition Failed; declare a 412 response.
            '200': { description: The pet. }
  `,
  'is wrong where If-Unmodified-Since has no 412': `
    paths:
      /pets/{petId}:
        delete:
          parameters:
            - { name: If-Unmodified-Since, in: header, schema: { type: string } }
          responses: # DELETE /pets/{petId} takes If-Unmodified-Since but declares no 412 Precondition Failed; declare a 412 response.
            '204': { description: Gone. }
        get:
          parameters:
            - { name: If-Unmodified-Since, in: header, schema: { type: string } }
          responses: # GET /pets/{petId} takes If-Unmodified-Since but declares no 412 Precondition Failed; declare a 412 response.
            '200': { description: The pet. }
  `,
  'is wrong where a write takes If-None-Match': `
    paths:
      /pets/{petId}:
        parameters:
          - { name: If-None-Match, in: header, schema: { type: string } }
        put:
          responses: # PUT /pets/{petId} takes If-None-Match but declares no 412 Precondition Failed; declare a 412 response.
            '201': { description: The pet. }
        post:
          responses: # POST /pets/{petId} takes If-None-Match but declares no 412 Precondition Failed; declare a 412 response.
            '200': { description: The pet. }
        patch:
          responses: # PATCH /pets/{petId} takes If-None-Match but declares no 412 Precondition Failed; declare a 412 response.
            '200': { description: The pet. }
        delete:
          responses: # DELETE /pets/{petId} takes If-None-Match but declares no 412 Precondition Failed; declare a 412 response.
            '204': { description: Gone. }
  `,
  'is one finding for several headers': `
    paths:
      /pets/{petId}:
        put:
          parameters:
            - { name: If-None-Match, in: header, schema: { type: string } }
            - { name: If-Unmodified-Since, in: header, schema: { type: string } }
            - { name: If-Match, in: header, schema: { type: string } }
          responses: # PUT /pets/{petId} takes If-Match but declares no 412 Precondition Failed; declare a 412 response.
            '204': { description: Replaced. }
  `,
  'does not take 409 for an answer': `
    paths:
      /pets/{petId}:
        put:
          parameters:
            - { name: If-Match, in: header, schema: { type: string } }
          responses: # PUT /pets/{petId} takes If-Match but declares no 412 Precondition Failed; declare a 412 response.
            '204': { description: Replaced. }
            '409': { description: Somebody else was faster. }
  `,
  'follows a shared parameter': `
    paths:
      /pets/{petId}:
        put:
          parameters:
            - { $ref: '#/components/parameters/Version' }
          responses: # PUT /pets/{petId} takes If-Match but declares no 412 Precondition Failed; declare a 412 response.
            '204': { description: Replaced. }
    components:
      parameters:
        Version: { name: If-Match, in: header, schema: { type: string } }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets/{petId}:
        put:
          parameters:
            - { name: If-Match, in: header, type: string }
          responses: # PUT /pets/{petId} takes If-Match but declares no 412 Precondition Failed; declare a 412 response.
            '204': { description: Replaced. }
            4XX: { description: No range in 2.0. }
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          parameters:
            - { name: If-Match, in: header, schema: { type: string } }
          responses: # QUERY /pets takes If-Match but declares no 412 Precondition Failed; declare a 412 response.
            '200': { description: The pets. }
        additionalOperations:
          MOVE:
            parameters:
              - { name: If-Match, in: header, schema: { type: string } }
            responses: # MOVE /pets takes If-Match but declares no 412 Precondition Failed; declare a 412 response.
              '204': { description: Moved. }
  `,
  'is right with 412, a range, default, or a shared response': `
    paths:
      /pets/{petId}:
        parameters:
          - { name: If-Match, in: header, schema: { type: string } }
        put:
          responses:
            '204': { description: Replaced. }
            '412': { description: Read it again. }
        patch:
          responses:
            '204': { description: Changed. }
            4XX: { description: Your fault. }
        delete:
          responses:
            '204': { description: Gone. }
            default: { description: An error. }
        post:
          responses:
            '200': { description: Done. }
            '412': { $ref: '#/components/responses/Changed' }
    components:
      responses:
        Changed: { description: Read it again. }
  `,
  'is right with default in 2.0': `
    swagger: '2.0'
    paths:
      /pets/{petId}:
        put:
          parameters:
            - { name: If-Match, in: header, type: string }
          responses:
            '204': { description: Replaced. }
            default: { description: An error. }
  `,
  'is not about retrieval that may be answered with 304': `
    openapi: 3.2.0
    paths:
      /pets/{petId}:
        parameters:
          - { name: If-None-Match, in: header, schema: { type: string } }
          - { name: If-Modified-Since, in: header, schema: { type: string } }
        get:
          responses:
            '200': { description: The pet. }
            '304': { description: You have it. }
        head:
          responses:
            '200': { description: There is a pet. }
        query:
          responses:
            '200': { description: The pet. }
  `,
  'is not about OPTIONS and TRACE': `
    paths:
      /pets/{petId}:
        parameters:
          - { name: If-Match, in: header, schema: { type: string } }
          - { name: If-Unmodified-Since, in: header, schema: { type: string } }
        options:
          responses:
            '204': { description: What is allowed. }
        trace:
          responses:
            '200': { description: The request. }
  `,
  'is not about other headers and other places': `
    paths:
      /pets/{petId}:
        put:
          parameters:
            - { name: If-Range, in: header, schema: { type: string } }
            - { name: If-Modified-Since, in: header, schema: { type: string } }
            - { name: If-Match, in: query, schema: { type: string } }
          responses:
            '204': { description: Replaced. }
  `,
  'is not about webhooks and callbacks': `
    paths:
      /pets:
        post:
          callbacks:
            sold:
              '{$request.body#/callback}':
                put:
                  parameters:
                    - { name: If-Match, in: header, schema: { type: string } }
                  responses:
                    '204': { description: Thank you. }
          responses:
            '201': { description: The pet. }
    webhooks:
      newPet:
        put:
          parameters:
            - { name: If-Match, in: header, schema: { type: string } }
          responses:
            '204': { description: Thank you. }
  `,
  'is silent on an operation without responses': `
    paths:
      /pets/{petId}:
        parameters:
          - { name: If-Match, in: header, schema: { type: string } }
        put:
          responses: {}
        delete: {}
  `,
  'is silent where the description says why': `
    paths:
      /pets/{petId}:
        put:
          x-status-codes: { ignore: { http-412-if-precondition: The server merges both changes. } }
          parameters:
            - { name: If-Match, in: header, schema: { type: string } }
          responses:
            '204': { description: Replaced. }
  `,
});
