import { testRule } from '../harness.ts';

testRule('http-status-retired', {
  'is wrong for unused codes': `
    paths:
      /pets:
        get:
          responses:
            '306': { description: Elsewhere. } # GET /pets declares 306 (Unused), which the registry of status codes has retired; use 307 Temporary Redirect or 308 Permanent Redirect.
            '418': { description: A teapot. } # GET /pets declares 418 (Unused), which the registry of status codes has retired; use the code for what went wrong, such as 400 Bad Request or 403 Forbidden.
  `,
  'is wrong for a deprecated code': `
    paths:
      /pets:
        get:
          responses:
            '305': { description: Through the proxy. } # GET /pets declares 305 Use Proxy, which the registry of status codes has retired; use 307 Temporary Redirect or 308 Permanent Redirect.
  `,
  'is wrong for obsolete codes': `
    paths:
      /pets:
        post:
          responses:
            '102': { description: Still at it. } # POST /pets declares 102 Processing, which the registry of status codes has retired; declare 202 Accepted with a resource that shows the progress.
            '510': { description: Extend it. } # POST /pets declares 510 Not Extended, which the registry of status codes has retired; use 400 Bad Request, 403 Forbidden or 501 Not Implemented.
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses:
            '305': { description: Through the proxy. } # GET /pets declares 305 Use Proxy, which the registry of status codes has retired; use 307 Temporary Redirect or 308 Permanent Redirect.
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '305': { description: Through the proxy. } # QUERY /pets declares 305 Use Proxy, which the registry of status codes has retired; use 307 Temporary Redirect or 308 Permanent Redirect.
        additionalOperations:
          COPY:
            responses:
              '305': { description: Through the proxy. } # COPY /pets declares 305 Use Proxy, which the registry of status codes has retired; use 307 Temporary Redirect or 308 Permanent Redirect.
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
                    '305': { description: Through the proxy. } # POST callback added {$request.body#/url} declares 305 Use Proxy, which the registry of status codes has retired; use 307 Temporary Redirect or 308 Permanent Redirect.
    webhooks:
      newPet:
        post:
          responses:
            '305': { description: Through the proxy. } # POST webhook newPet declares 305 Use Proxy, which the registry of status codes has retired; use 307 Temporary Redirect or 308 Permanent Redirect.
  `,
  'lands at responses where the response is shared': `
    paths:
      /pets:
        get:
          responses: # GET /pets declares 306 (Unused), which the registry of status codes has retired; use 307 Temporary Redirect or 308 Permanent Redirect.
            '306': { $ref: '#/components/responses/Elsewhere' }
        post:
          responses: # POST /pets declares 306 (Unused), which the registry of status codes has retired; use 307 Temporary Redirect or 308 Permanent Redirect.
            '306': { $ref: '#/components/responses/Elsewhere' }
        put:
          responses:
            '307': { $ref: '#/components/responses/Elsewhere' }
    components:
      responses:
        Elsewhere: { description: Ask there. }
  `,
  'is right with the codes that took their place': `
    paths:
      /pets:
        post:
          responses:
            '202': { description: We are at it. }
            '307': { description: Ask there. }
            '308': { description: Ask there from now on. }
            '403': { description: Not you. }
            '501': { description: Not yet. }
  `,
  'is not about ranges and default': `
    paths:
      /pets:
        get:
          responses:
            1XX: { description: Not yet. }
            3XX: { description: Elsewhere. }
            default: { description: A teapot. }
  `,
  'is not about codes in use, temporary or unknown ones': `
    paths:
      /pets:
        get:
          responses:
            '103': { description: Links to load. }
            '104': { description: Upload on. }
            '402': { description: Pay first. }
            '499': { description: You left. }
  `,
  'is silent where the operation says why': `
    paths:
      /teapot:
        get:
          x-status-codes: { ignore: { http-status-retired: It is a teapot. } }
          responses:
            '418': { description: A teapot. }
        post:
          responses:
            '418': { description: A teapot. } # POST /teapot declares 418 (Unused), which the registry of status codes has retired; use the code for what went wrong, such as 400 Bad Request or 403 Forbidden.
  `,
  'is silent where the path item says why': `
    paths:
      /teapot:
        x-status-codes: { ignore: { http-status-retired: It is a teapot. } }
        get:
          responses:
            '418': { description: A teapot. }
        post:
          responses:
            '418': { description: A teapot. }
  `,
  'is silent where the response says why, shared or not': `
    paths:
      /teapot:
        get:
          responses:
            '305': { description: Through the proxy. } # GET /teapot declares 305 Use Proxy, which the registry of status codes has retired; use 307 Temporary Redirect or 308 Permanent Redirect.
            '418':
              x-status-codes: { ignore: { http-status-retired: It is a teapot. } }
              description: A teapot.
        post:
          responses:
            '418': { $ref: '#/components/responses/Teapot' }
    components:
      responses:
        Teapot:
          x-status-codes: { ignore: { http-status-retired: It is a teapot. } }
          description: A teapot.
  `,
});
