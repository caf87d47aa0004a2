import { testRule } from '../harness.ts';

testRule('http-206-304-416-only-if-retrieval', {
  'is wrong where a write answers as a retrieval does': `
    paths:
      /pets:
        post:
          responses:
            '206': { description: Some of the pets. } # POST /pets declares 206 Partial Content, which only answers retrieval such as GET; use 200 OK, or 207 Multi-Status for a result per item.
            '304': { description: Nothing new. } # POST /pets declares 304 Not Modified, which only answers retrieval such as GET; use 412 Precondition Failed, or 200 or 204 when nothing changes.
            '416': { description: No such range. } # POST /pets declares 416 Range Not Satisfiable, which only answers retrieval such as GET; use 400 Bad Request.
        put:
          responses:
            '304': { description: Nothing new. } # PUT /pets declares 304 Not Modified, which only answers retrieval such as GET; use 412 Precondition Failed, or 200 or 204 when nothing changes.
        patch:
          responses:
            '206': { description: Some of it. } # PATCH /pets declares 206 Partial Content, which only answers retrieval such as GET; use 200 OK, or 207 Multi-Status for a result per item.
        delete:
          responses:
            '304': { description: Nothing new. } # DELETE /pets declares 304 Not Modified, which only answers retrieval such as GET; use 412 Precondition Failed, or 200 or 204 when nothing changes.
        options:
          responses:
            '304': { description: Nothing new. } # OPTIONS /pets declares 304 Not Modified, which only answers retrieval such as GET; use 412 Precondition Failed, or 200 or 204 when nothing changes.
        trace:
          responses:
            '416': { description: No such range. } # TRACE /pets declares 416 Range Not Satisfiable, which only answers retrieval such as GET; use 400 Bad Request.
  `,
  'is wrong in webhooks and callbacks': `
    paths:
      /pets:
        get:
          callbacks:
            sold:
              '{$request.query.callback}':
                post:
                  responses:
                    '206': { description: Some of it. } # POST callback sold {$request.query.callback} declares 206 Partial Content, which only answers retrieval such as GET; use 200 OK, or 207 Multi-Status for a result per item.
          responses:
            '200': { description: The pets. }
    webhooks:
      newPet:
        post:
          responses:
            '304': { description: Nothing new. } # POST webhook newPet declares 304 Not Modified, which only answers retrieval such as GET; use 412 Precondition Failed, or 200 or 204 when nothing changes.
  `,
  'lands at the operation that uses a shared response wrongly': `
    paths:
      /pets:
        get:
          responses:
            '304': { $ref: '#/components/responses/NotModified' }
        put:
          responses: # PUT /pets declares 304 Not Modified, which only answers retrieval such as GET; use 412 Precondition Failed, or 200 or 204 when nothing changes.
            '304': { $ref: '#/components/responses/NotModified' }
    components:
      responses:
        NotModified: { description: Nothing new. }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        put:
          responses:
            '304': { description: Nothing new. } # PUT /pets declares 304 Not Modified, which only answers retrieval such as GET; use 412 Precondition Failed, or 200 or 204 when nothing changes.
  `,
  'is right on GET, HEAD and QUERY': `
    openapi: 3.2.0
    paths:
      /pets:
        get:
          responses:
            '206': { description: Some of the pets. }
            '304': { description: Nothing new. }
            '416': { description: No such range. }
        head:
          responses:
            '304': { description: Nothing new. }
        query:
          responses:
            '206': { description: Some of the pets. }
            '304': { description: Nothing new. }
            '416': { description: No such range. }
  `,
  'is not about 206 and 416 on HEAD': `
    paths:
      /pets:
        head:
          responses:
            '206': { description: Some of the pets. }
            '416': { description: No such range. }
  `,
  'is not about extension methods': `
    openapi: 3.2.0
    paths:
      /pets:
        additionalOperations:
          PROPFIND:
            responses:
              '206': { description: Some of the properties. }
              '304': { description: Nothing new. }
              '416': { description: No such range. }
  `,
  'is not about ranges and default': `
    paths:
      /pets:
        post:
          responses:
            2XX: { description: The pet. }
            3XX: { description: Elsewhere. }
            4XX: { description: Your fault. }
            default: { description: An error. }
  `,
  'is not about a partial PUT': `
    paths:
      /files/{fileId}:
        put:
          parameters:
            - { name: content-range, in: header, schema: { type: string } }
          responses:
            '206': { description: This part is stored. }
            '416': { description: The part does not follow the last one. }
  `,
});
