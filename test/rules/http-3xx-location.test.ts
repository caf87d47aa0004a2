import { testRule } from '../harness.ts';

testRule('http-3xx-location', {
  'is wrong where a redirect has no Location': `
    paths:
      /pets:
        get:
          responses:
            '301': { description: The pets have moved. } # 301 Moved Permanently does not say where it redirects to; declare a Location header.
            '302': { description: The pets are elsewhere. } # 302 Found does not say where it redirects to; declare a Location header.
            '303': { description: See the pets there. } # 303 See Other does not say where it redirects to; declare a Location header.
            '307': { description: The pets are elsewhere. } # 307 Temporary Redirect does not say where it redirects to; declare a Location header.
            '308': { description: The pets have moved. } # 308 Permanent Redirect does not say where it redirects to; declare a Location header.
  `,
  'is wrong in a range': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
            3XX: { description: The pets are elsewhere. } # 3XX does not say where it redirects to; declare a Location header.
  `,
  'is wrong whatever the method': `
    openapi: 3.2.0
    paths:
      /pets:
        head:
          responses:
            '308': { description: The pets have moved. } # 308 Permanent Redirect does not say where it redirects to; declare a Location header.
        post:
          responses:
            '303': { description: See the pet there. } # 303 See Other does not say where it redirects to; declare a Location header.
        query:
          responses:
            '303': { description: See the result there. } # 303 See Other does not say where it redirects to; declare a Location header.
        additionalOperations:
          COPY:
            responses:
              '307': { description: Copy it there. } # 307 Temporary Redirect does not say where it redirects to; declare a Location header.
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses:
            '302': # 302 Found does not say where it redirects to; declare a Location header.
              description: The pets are elsewhere.
              headers:
                X-Request-Id: { type: string }
  `,
  'lands once at a shared response, also where its uses have different codes': `
    paths:
      /pets:
        get:
          responses:
            '301': { $ref: '#/components/responses/Moved' }
        post:
          responses:
            '308': { $ref: '#/components/responses/Moved' }
    components:
      responses:
        Moved: { description: It has moved. } # 301 Moved Permanently does not say where it redirects to; declare a Location header.
  `,
  'is right with Location in any case': `
    paths:
      /pets:
        get:
          responses:
            '302':
              description: The pets are elsewhere.
              headers:
                location: { schema: { type: string, format: uri-reference } }
            3XX:
              description: The pets are elsewhere.
              headers:
                Location: { schema: { type: string, format: uri-reference } }
  `,
  'is not about 300, 304, 305, 306 and default': `
    paths:
      /pets:
        get:
          responses:
            '300': { description: Choose one. }
            '304': { description: You have them already. }
            '305': { description: Use the proxy. }
            '306': { description: Nothing. }
            default: { description: A redirect or an error. }
  `,
  'is not about a range that stands for 304': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
            3XX: { description: The pets were not modified. }
      /toys:
        get:
          description: Answers 304 when the toys are those that the ETag stands for.
          responses:
            '200': { description: The toys. }
            3XX: { description: You have them already. }
  `,
  'is wrong where the prose about 304 stands beside a redirect': `
    paths:
      /pets:
        get:
          description: Answers 304 when the pets are those that the ETag stands for.
          responses:
            '302': { description: The pets are elsewhere; there they may be "not modified". } # 302 Found does not say where it redirects to; declare a Location header.
  `,
  'is not about a range in 2.0, which has none': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
            3XX: { description: The pets are elsewhere. }
  `,
  'is not about webhooks and callbacks': `
    webhooks:
      newPet:
        post:
          responses:
            '302': { description: I am elsewhere. }
  `,
});
