import { testRule } from '../harness.ts';

testRule('http-307-308-keep-method', {
  'is wrong for 301 and 302 on POST, PUT, PATCH and DELETE': `
    paths:
      /pets:
        post:
          responses:
            '301': { description: Moved. } # POST /pets declares 301 Moved Permanently, on which clients may switch to GET; use 308 Permanent Redirect, or 303 See Other for a result.
            '302': { description: Elsewhere. } # POST /pets declares 302 Found, on which clients may switch to GET; use 307 Temporary Redirect, or 303 See Other for a result.
        put:
          responses:
            '301': { description: Moved. } # PUT /pets declares 301 Moved Permanently, on which clients may switch to GET; use 308 Permanent Redirect, or 303 See Other for a result.
        patch:
          responses:
            '302': { description: Elsewhere. } # PATCH /pets declares 302 Found, on which clients may switch to GET; use 307 Temporary Redirect, or 303 See Other for a result.
        delete:
          responses:
            '302': { description: Elsewhere. } # DELETE /pets declares 302 Found, on which clients may switch to GET; use 307 Temporary Redirect, or 303 See Other for a result.
  `,
  'lands at the operation that uses a shared response wrongly': `
    paths:
      /pets:
        get:
          responses:
            '302': { $ref: '#/components/responses/Elsewhere' }
        post:
          responses: # POST /pets declares 302 Found, on which clients may switch to GET; use 307 Temporary Redirect, or 303 See Other for a result.
            '302': { $ref: '#/components/responses/Elsewhere' }
        put:
          responses: # PUT /pets declares 301 Moved Permanently, on which clients may switch to GET; use 308 Permanent Redirect, or 303 See Other for a result.
            '301': { $ref: '#/components/responses/Elsewhere' }
            '302': { $ref: '#/components/responses/Elsewhere' }
    components:
      responses:
        Elsewhere: { description: Elsewhere. }
  `,
  'lands at the key in a shared path item': `
    paths:
      /pets: { $ref: '#/components/pathItems/Pets' }
    components:
      pathItems:
        Pets:
          post:
            responses:
              '302': { description: Elsewhere. } # POST /pets declares 302 Found, on which clients may switch to GET; use 307 Temporary Redirect, or 303 See Other for a result.
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        post:
          responses:
            '302': { description: Elsewhere. } # POST /pets declares 302 Found, on which clients may switch to GET; use 307 Temporary Redirect, or 303 See Other for a result.
  `,
  'is right with 303, 307 and 308': `
    paths:
      /pets:
        post:
          responses:
            '303': { description: See the pet there. }
            '307': { description: Send it there. }
            '308': { description: Send it there from now on. }
  `,
  'is not about GET, HEAD, OPTIONS and TRACE': `
    paths:
      /pets:
        get:
          responses:
            '301': { description: Moved. }
        head:
          responses:
            '302': { description: Elsewhere. }
        options:
          responses:
            '302': { description: Elsewhere. }
        trace:
          responses:
            '302': { description: Elsewhere. }
  `,
  'is not about QUERY and extension methods': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '301': { description: Moved. }
        additionalOperations:
          COPY:
            responses:
              '302': { description: Elsewhere. }
  `,
  'is not about ranges and default': `
    paths:
      /pets:
        post:
          responses:
            3XX: { description: Elsewhere. }
            default: { description: Elsewhere or an error. }
  `,
  'is not about a login, after which a browser goes on': `
    paths:
      /login:
        post:
          responses:
            '302': { description: Welcome. }
      /authorize:
        post:
          responses:
            '302': { description: Back to the app. }
      /oauth2/v1/authorize:
        post:
          responses:
            '302': { description: Back to the app. }
      /door:
        post:
          x-status-codes: { kind: login }
          responses:
            '302': { description: Welcome. }
  `,
  'is wrong where what is authorized is no client': `
    paths:
      /payments/{paymentId}/authorize:
        post:
          responses:
            '302': { description: Elsewhere. } # POST /payments/{paymentId}/authorize declares 302 Found, on which clients may switch to GET; use 307 Temporary Redirect, or 303 See Other for a result.
  `,
  'is not about what may be a login': `
    paths:
      /sessions:
        post:
          responses:
            '302': { description: Welcome. }
  `,
  'is not about webhooks and callbacks': `
    webhooks:
      newPet:
        post:
          responses:
            '302': { description: I am elsewhere. }
  `,
  'is silent where the description says why': `
    paths:
      /pets:
        post:
          x-status-codes: { ignore: { http-307-308-keep-method: A form of a web page sends this. } }
          responses:
            '302': { description: See the pet there. }
  `,
  'is not about what SAML and OAuth send a browser to': `
    paths:
      /saml/acs:
        post:
          responses:
            '302': { description: The application. }
      /callback:
        post:
          tags: [oauth]
          responses:
            '302': { description: The application. }
      /orders/callback:
        post:
          responses:
            '302': { description: The order. } # POST /orders/callback declares 302 Found, on which clients may switch to GET; use 307 Temporary Redirect, or 303 See Other for a result.
  `,
});
