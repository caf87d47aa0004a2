import { testRule } from '../harness.ts';

testRule('http-413-retry-after', {
  'is wrong where the description says that it will pass': `
    paths:
      /photos:
        post:
          responses:
            '413': { description: Temporarily we take small photos only. } # 413 Content Too Large is temporary but does not say when to try again; declare a Retry-After header.
      /films:
        post:
          responses:
            '413': # 413 Content Too Large is temporary but does not say when to try again; declare a Retry-After header.
              description: The disk is full. Try again later.
              headers:
                X-Limit: { schema: { type: integer } }
      /songs:
        post:
          responses:
            '413': { description: Too large for now. } # 413 Content Too Large is temporary but does not say when to try again; declare a Retry-After header.
      /books:
        post:
          responses:
            '413': { description: The daily quota is used up; try again after midnight. } # 413 Content Too Large is temporary but does not say when to try again; declare a Retry-After header.
  `,
  'lands once at a shared response': `
    paths:
      /photos:
        post:
          responses:
            '413': { $ref: '#/components/responses/Full' }
      /films:
        post:
          responses:
            '413': { $ref: '#/components/responses/Full' }
    components:
      responses:
        Full: { description: A temporary lack of space. } # 413 Content Too Large is temporary but does not say when to try again; declare a Retry-After header.
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /photos:
        post:
          responses:
            '413': { description: A temporary lack of space. } # 413 Content Too Large is temporary but does not say when to try again; declare a Retry-After header.
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /photos:
        additionalOperations:
          COPY:
            responses:
              '413': { description: A temporary lack of space. } # 413 Content Too Large is temporary but does not say when to try again; declare a Retry-After header.
  `,
  'is right with Retry-After in any case': `
    paths:
      /photos:
        post:
          responses:
            '413':
              description: The disk is full. Try again later.
              headers:
                retry-after: { schema: { type: integer } }
  `,
  'is not about a limit that stays': `
    paths:
      /photos:
        post:
          responses:
            '413': { description: The photo has more than 5 MB. }
      /films:
        post:
          responses:
            '413': { description: Try again with a smaller film. }
      /songs:
        post:
          responses:
            '413': { description: The limit is not temporary. }
      /books:
        post:
          responses:
            '413': {}
  `,
  'is not about 429, 503, 4XX and default': `
    paths:
      /photos:
        post:
          responses:
            '429': { description: Too often. Try again later. }
            '503': { description: Temporarily away. }
            4XX: { description: A temporary fault. }
            default: { description: A temporary error. }
  `,
  'is not about webhooks and callbacks': `
    paths:
      /photos:
        post:
          callbacks:
            stored:
              '{$request.body#/url}':
                post:
                  responses:
                    '413': { description: Try again later. }
          responses:
            '204': { description: Done. }
    webhooks:
      newPhoto:
        post:
          responses:
            '413': { description: Try again later. }
  `,
  'is silent on a response that nobody can know': `
    paths:
      /photos:
        post:
          responses:
            '413': { $ref: '#/components/responses/Missing' }
  `,
});
