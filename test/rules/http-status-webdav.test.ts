import { testRule } from '../harness.ts';

testRule('http-status-webdav', {
  'is wrong where the codes of WebDAV stand outside it': `
    paths:
      /pets:
        get:
          responses:
            '208': { description: You have it. } # GET /pets declares 208 Already Reported, which only WebDAV clients know; use 200 OK.
            '423': { description: Not while it sleeps. } # GET /pets declares 423 Locked, which only WebDAV clients know; use 409 Conflict.
            '424': { description: Feed it first. } # GET /pets declares 424 Failed Dependency, which only WebDAV clients know; use 409 Conflict, or 502 Bad Gateway.
            '507': { description: The cage is full. } # GET /pets declares 507 Insufficient Storage, which only WebDAV clients know; use 413 Content Too Large, or 503 Service Unavailable.
            '508': { description: It chases its tail. } # GET /pets declares 508 Loop Detected, which only WebDAV clients know; use 409 Conflict, or 500 Internal Server Error.
  `,
  'lands at the operations that share a response': `
    paths:
      /pets:
        put:
          responses: # PUT /pets declares 424 Failed Dependency, which only WebDAV clients know; use 409 Conflict, or 502 Bad Gateway.
            '424': { $ref: '#/components/responses/First' }
        post:
          responses: # POST /pets declares 424 Failed Dependency, which only WebDAV clients know; use 409 Conflict, or 502 Bad Gateway.
            '424': { $ref: '#/components/responses/First' }
    components:
      responses:
        First: { description: Feed it first. }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        put:
          responses:
            '423': { description: Not while it sleeps. } # PUT /pets declares 423 Locked, which only WebDAV clients know; use 409 Conflict.
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '208': { description: You have it. } # QUERY /pets declares 208 Already Reported, which only WebDAV clients know; use 200 OK.
        additionalOperations:
          LINK:
            responses:
              '508': { description: It chases its tail. } # LINK /pets declares 508 Loop Detected, which only WebDAV clients know; use 409 Conflict, or 500 Internal Server Error.
  `,
  'does not take a lock that only the response names for a documented one': `
    paths:
      /pets:
        put:
          responses:
            '423': { description: The pet is locked. } # PUT /pets declares 423 Locked, which only WebDAV clients know; use 409 Conflict.
  `,
  'does not find a lock inside another word': `
    paths:
      /blocks:
        put:
          summary: Moves a flock clockwise
          responses:
            '423': { description: Not now. } # PUT /blocks declares 423 Locked, which only WebDAV clients know; use 409 Conflict.
  `,
  'does not take a lock or storage for a reason to declare the other codes': `
    paths:
      /storage/lock:
        put:
          responses:
            '424': { description: Ask first. } # PUT /storage/lock declares 424 Failed Dependency, which only WebDAV clients know; use 409 Conflict, or 502 Bad Gateway.
            '423': { description: It is locked. }
            '507': { description: It is full. }
  `,
  'is not about WebDAV, by one of its methods': `
    openapi: 3.2.0
    paths:
      /files:
        additionalOperations:
          PROPFIND:
            responses:
              '207': { description: The properties. }
      /pets:
        put:
          responses:
            '423': { description: Not while it sleeps. }
            '424': { description: Feed it first. }
            '507': { description: The cage is full. }
  `,
  'is not about WebDAV, by one of its headers': `
    paths:
      /files:
        get:
          parameters:
            - { name: depth, in: header, schema: { type: string } }
          responses:
            '207': { description: The properties. }
      /pets:
        put:
          responses:
            '508': { description: It chases its tail. }
  `,
  'does not take other headers and other places for those of WebDAV': `
    paths:
      /files:
        get:
          parameters:
            - { name: depth, in: query, schema: { type: integer } }
            - { name: If-Match, in: header, schema: { type: string } }
            - { name: X-Destination, in: header, schema: { type: string } }
          responses:
            '508': { description: It chases its tail. } # GET /files declares 508 Loop Detected, which only WebDAV clients know; use 409 Conflict, or 500 Internal Server Error.
  `,
  'is not about documented locks': `
    paths:
      /pets/{petId}/lock:
        post:
          responses:
            '423': { description: Somebody else has it. }
      /toys:
        put:
          description: Needs the toy to be UNLOCKED.
          responses:
            '423': { description: Somebody else has it. }
        post:
          summary: Makes a toy that nobody locks
          responses:
            '423': { $ref: '#/components/responses/Locked' }
        delete:
          tags: [Toys, Locks]
          responses:
            '423': { description: Somebody else has it. }
    components:
      responses:
        Locked: { description: Somebody else has it. }
  `,
  'is not about uploads and what there is room for': `
    paths:
      /photos:
        post:
          x-status-codes: { kind: upload }
          responses:
            '507': { description: It is full. }
        put:
          description: Counts against the quota of the user.
          responses:
            '507': { description: It is full. }
      /storage:
        put:
          responses:
            '507': { description: It is full. }
  `,
  'is not about codes that others know, ranges and default': `
    paths:
      /pets:
        post:
          responses:
            '207': { description: Some are here. }
            '422': { description: That is no pet. }
            2XX: { description: Done. }
            4XX: { description: Your fault. }
            5XX: { description: Our fault. }
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
                    '424': { description: Not yet. }
          responses:
            '204': { description: Done. }
    webhooks:
      newPet:
        post:
          responses:
            '423': { description: Not now. }
  `,
  'does not find a lock in texts that are none': `
    paths:
      /pets:
        put:
          tags: lock
          summary: [lock]
          description: { lock: true }
          responses:
            '423': null # PUT /pets declares 423 Locked, which only WebDAV clients know; use 409 Conflict.
  `,
  'is silent where the description says why': `
    paths:
      /pets:
        put:
          responses:
            '424':
              x-status-codes: { ignore: { http-status-webdav: Our clients come from a file server. } }
              description: Feed it first.
  `,
});
