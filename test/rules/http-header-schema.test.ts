import { testRule } from '../harness.ts';

testRule('http-header-schema', {
  'is wrong where Retry-After is neither an integer nor a string': `
    paths:
      /pets:
        get:
          responses:
            '429':
              description: Slower.
              headers:
                Retry-After: { schema: { type: boolean } } # the header Retry-After is described as a boolean; describe an integer of seconds, or a string with an HTTP-date.
            '503':
              description: Not now.
              headers:
                retry-after: { schema: { type: number } } # the header retry-after is described as a number; describe an integer of seconds, or a string with an HTTP-date.
  `,
  'is wrong where a header of one text is something else': `
    paths:
      /pets:
        get:
          responses:
            '206':
              description: A part.
              headers:
                Content-Location: { schema: { type: object } } # the header Content-Location is described as an object; describe a string with a URI reference.
                Content-Range: { schema: { type: integer } } # the header Content-Range is described as an integer; describe a string such as bytes 0-99/200.
                ETag: { schema: { type: integer } } # the header ETag is described as an integer; describe a string with an entity tag.
                Link: { schema: { type: array, items: { type: string } } } # the header Link is described as an array; describe a string with links.
                RateLimit: { schema: { type: integer } } # the header RateLimit is described as an integer; describe a string with a structured field.
                RateLimit-Policy: { schema: { type: object } } # the header RateLimit-Policy is described as an object; describe a string with a structured field.
            '302':
              description: Elsewhere.
              headers:
                Location: { schema: { type: object } } # the header Location is described as an object; describe a string with a URI reference.
            '401':
              description: Who are you?
              headers:
                WWW-Authenticate: { schema: { type: object } } # the header WWW-Authenticate is described as an object; describe a string with a challenge.
            '407':
              description: Ask the proxy.
              headers:
                Proxy-Authenticate: { schema: { type: boolean } } # the header Proxy-Authenticate is described as a boolean; describe a string with a challenge.
            '426':
              description: Not like this.
              headers:
                Upgrade: { schema: { type: boolean } } # the header Upgrade is described as a boolean; describe a string with protocols.
  `,
  'is wrong where Allow is neither a string nor an array': `
    paths:
      /pets:
        get:
          responses:
            '405':
              description: Not this way.
              headers:
                Allow: { schema: { type: object } } # the header Allow is described as an object; describe a string such as GET, HEAD, or an array of strings.
  `,
  'is wrong where a limit is neither a number nor a string': `
    paths:
      /pets:
        get:
          responses:
            '200':
              description: The pets.
              headers:
                X-RateLimit-Remaining: { schema: { type: boolean } } # the header X-RateLimit-Remaining is described as a boolean; describe an integer, or a string.
                X-Rate-Limit-Reset: { schema: { type: object } } # the header X-Rate-Limit-Reset is described as an object; describe an integer, or a string.
  `,
  'is wrong with one wrong type among several': `
    paths:
      /pets:
        get:
          responses:
            '429':
              description: Slower.
              headers:
                Retry-After: { schema: { oneOf: [{ type: integer }, { type: object }] } } # the header Retry-After is described as an object; describe an integer of seconds, or a string with an HTTP-date.
            '503':
              description: Not now.
              headers:
                Retry-After: { schema: { type: [string, boolean] } } # the header Retry-After is described as a boolean; describe an integer of seconds, or a string with an HTTP-date.
  `,
  'is wrong where an example of Retry-After is no delay and no HTTP-date': `
    paths:
      /pets:
        get:
          responses:
            '413': { description: Later., headers: { Retry-After: { schema: { type: string }, example: 2 minutes } } } # the header Retry-After is given as "2 minutes"; describe an integer of seconds, or a string with an HTTP-date.
            '429': { description: Slower., headers: { Retry-After: { schema: { type: integer, example: -1 } } } } # the header Retry-After is given as "-1"; describe an integer of seconds, or a string with an HTTP-date.
            '500': { description: Later., headers: { Retry-After: { schema: { type: string, examples: ['60', PT1M] } } } } # the header Retry-After is given as "PT1M"; describe an integer of seconds, or a string with an HTTP-date.
            '503': { description: Later., headers: { Retry-After: { schema: { type: string }, examples: { ok: { value: '60' }, iso: { value: '2026-01-01T00:00:00Z' } } } } } # the header Retry-After is given as "2026-01-01T00:00:00Z"; describe an integer of seconds, or a string with an HTTP-date.
  `,
  'is wrong where an example of Content-Range is no range': `
    paths:
      /films:
        get:
          responses:
            '206': { description: A part., headers: { Content-Range: { schema: { type: string }, example: 0-99/200 } } } # the header Content-Range is given as "0-99/200"; describe a string such as bytes 0-99/200.
            '416': { description: Too far., headers: { Content-Range: { schema: { type: string, example: bytes 0-99 } } } } # the header Content-Range is given as "bytes 0-99"; describe a string such as bytes 0-99/200.
            default: { description: An error., headers: { Content-Range: { schema: { type: string }, example: bytes=0-99/200 } } } # the header Content-Range is given as "bytes=0-99/200"; describe a string such as bytes 0-99/200.
  `,
  'lands once at a shared header': `
    paths:
      /pets:
        get:
          responses:
            '429': { description: Slower., headers: { Retry-After: { $ref: '#/components/headers/Wait' } } }
        post:
          responses:
            '429': { description: Slower., headers: { Retry-After: { $ref: '#/components/headers/Wait' } } }
    components:
      headers:
        Wait: { schema: { type: object } } # the header Retry-After is described as an object; describe an integer of seconds, or a string with an HTTP-date.
  `,
  'lands in a shared response': `
    paths:
      /pets:
        get:
          responses:
            '429': { $ref: '#/components/responses/Slower' }
        post:
          responses:
            '429': { $ref: '#/components/responses/Slower' }
    components:
      responses:
        Slower:
          description: Slower.
          headers:
            Retry-After: { schema: { type: object } } # the header Retry-After is described as an object; describe an integer of seconds, or a string with an HTTP-date.
  `,
  'follows a shared schema and lands at the header that uses it': `
    paths:
      /pets:
        get:
          responses:
            '200':
              description: The pets.
              headers:
                ETag: { schema: { $ref: '#/components/schemas/Number' } } # the header ETag is described as an integer; describe a string with an entity tag.
                Retry-After: { schema: { $ref: '#/components/schemas/Number' } }
    components:
      schemas:
        Number: { type: integer }
  `,
  'is wrong in 2.0, where the type stands in the header itself': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses:
            '200':
              description: The pets.
              headers:
                ETag: { type: integer } # the header ETag is described as an integer; describe a string with an entity tag.
                Retry-After: { type: string, default: soon } # the header Retry-After is given as "soon"; describe an integer of seconds, or a string with an HTTP-date.
                Location: { type: string }
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '200':
              description: The pets.
              headers:
                Content-Location: { schema: { type: array } } # the header Content-Location is described as an array; describe a string with a URI reference.
        additionalOperations:
          COPY:
            responses:
              '201':
                description: The copy.
                headers:
                  Location: { schema: { type: integer } } # the header Location is described as an integer; describe a string with a URI reference.
  `,
  'is right with the types that can say it': `
    paths:
      /pets:
        get:
          responses:
            '200':
              description: The pets.
              headers:
                ETag: { schema: { type: [string, 'null'] } }
                Link: { schema: { type: string } }
                Content-Location: { schema: { type: string, format: uri } }
                X-RateLimit-Limit: { schema: { type: integer } }
                X-RateLimit-Remaining: { schema: { type: number } }
                X-RateLimit-Reset: { schema: { type: string } }
            '405': { description: Not this way., headers: { Allow: { schema: { type: array, items: { type: string } } } } }
            '429': { description: Slower., headers: { Retry-After: { schema: { oneOf: [{ type: integer }, { type: string }] } } } }
            '501': { description: Not yet., headers: { Allow: { schema: { type: string } } } }
  `,
  'is right with seconds and with the three forms of an HTTP-date': `
    paths:
      /pets:
        get:
          responses:
            '429':
              description: Slower.
              headers:
                Retry-After:
                  schema: { type: integer, minimum: 0, default: 0, example: 120 }
            '503':
              description: Not now.
              headers:
                Retry-After:
                  schema: { type: string }
                  examples:
                    seconds: { value: '120' }
                    date: { value: 'Fri, 31 Dec 1999 23:59:59 GMT' }
                    rfc850: { value: 'Friday, 31-Dec-99 23:59:59 GMT' }
                    asctime: { value: 'Fri Dec  3 23:59:59 1999' }
  `,
  'is right with the ranges that RFC 9110 knows': `
    paths:
      /films:
        get:
          responses:
            '206':
              description: A part.
              headers:
                Content-Range:
                  schema: { type: string }
                  examples:
                    known: { value: bytes 0-99/200 }
                    unknown: { value: bytes 0-99/* }
                    ofItems: { value: items 0-9/42 }
            '416':
              description: Too far.
              headers:
                Content-Range: { schema: { type: string }, example: bytes */200 }
  `,
  'is not about other headers': `
    paths:
      /pets:
        get:
          responses:
            '200':
              description: The pets.
              headers:
                X-Total-Count: { schema: { type: boolean } }
                X-Retry-After: { schema: { type: object } }
                RateLimit-Reset: { schema: { type: integer } }
                Cache-Control: { schema: { type: object } }
  `,
  'is not about headers whose schema says nothing': `
    paths:
      /pets:
        get:
          responses:
            '200':
              description: The pets.
              headers:
                ETag: {}
                Link: { schema: {} }
                Location: { schema: { anyOf: [{ type: object }, {}] } }
                Content-Location: { schema: true }
                Retry-After: { content: { text/plain: { schema: { type: boolean }, example: soon } } }
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
                    '429': { description: Slower., headers: { Retry-After: { schema: { type: object } } } }
          responses:
            '204': { description: Done. }
    webhooks:
      newPet:
        post:
          responses:
            '429': { description: Slower., headers: { Retry-After: { schema: { type: object } } } }
  `,
  'is silent on headers that nobody can know': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets., headers: { ETag: null, Link: [object], Location: { $ref: '#/components/headers/Missing' } } }
            '404': { description: No such shop., headers: { Retry-After: { schema: { $ref: '#/components/schemas/Missing' } } } }
            '429': { description: Slower., headers: { Retry-After: { schema: { type: [5, null] }, example: [soon], examples: soon } } }
            '500': null
  `,
  'is silent where the description says why': `
    paths:
      /pets:
        get:
          x-status-codes: { ignore: { http-header-schema: Milliseconds since the first release. } }
          responses:
            '429': { description: Slower., headers: { Retry-After: { schema: { type: number } } } }
  `,
  'reads alternatives, items and the values of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        get:
          responses:
            '405':
              description: x
              headers:
                Allow: { schema: { type: array, items: { type: integer } } } # the header Allow is described as an integer; describe a string such as GET, HEAD, or an array of strings.
            '429':
              description: x
              headers:
                Retry-After: { schema: { oneOf: [{ type: integer }, { type: string, example: '2026-01-01T00:00:00Z' }] } } # the header Retry-After is given as "2026-01-01T00:00:00Z"; describe an integer of seconds, or a string with an HTTP-date.
            '503':
              description: x
              headers:
                Retry-After: { schema: { type: string }, examples: { a: { dataValue: soon } } } # the header Retry-After is given as "soon"; describe an integer of seconds, or a string with an HTTP-date.
  `,
  'is not about a header with content, or with a type that is none': `
    paths:
      /pets:
        get:
          responses:
            '429': { description: x, headers: { Retry-After: { content: { text/plain: {} }, example: soon } } }
            '503': { description: x, headers: { Retry-After: { schema: { type: date-time } } } }
  `,
});
