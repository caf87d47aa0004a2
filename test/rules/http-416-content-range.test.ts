import { testRule } from '../harness.ts';

testRule('http-416-content-range', {
  'is wrong where 416 does not tell the length': `
    paths:
      /films/{filmId}:
        get:
          responses:
            '416': { description: It is not that long. } # 416 Range Not Satisfiable does not say how long the content is; declare a Content-Range header.
      /songs/{songId}:
        get:
          responses:
            '416': # 416 Range Not Satisfiable does not say how long the content is; declare a Content-Range header.
              description: It is not that long.
              headers:
                Accept-Ranges: { schema: { type: string } }
              content:
                application/problem+json: {}
  `,
  'lands once at a shared response': `
    paths:
      /films/{filmId}:
        get:
          responses:
            '416': { $ref: '#/components/responses/TooFar' }
      /songs/{songId}:
        get:
          responses:
            '416': { $ref: '#/components/responses/TooFar' }
    components:
      responses:
        TooFar: { description: It is not that long. } # 416 Range Not Satisfiable does not say how long the content is; declare a Content-Range header.
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /films/{filmId}:
        get:
          responses:
            '416': { description: It is not that long. } # 416 Range Not Satisfiable does not say how long the content is; declare a Content-Range header.
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /films:
        query:
          responses:
            '416': { description: It is not that long. } # 416 Range Not Satisfiable does not say how long the content is; declare a Content-Range header.
  `,
  'does not take multipart/byteranges, which is content of a 206': `
    paths:
      /films/{filmId}:
        get:
          responses:
            '416': # 416 Range Not Satisfiable does not say how long the content is; declare a Content-Range header.
              description: It is not that long.
              content:
                multipart/byteranges: {}
  `,
  'is right with the header in any case': `
    paths:
      /films/{filmId}:
        get:
          responses:
            '416':
              description: It is not that long.
              headers:
                content-range: { schema: { type: string }, example: bytes */1234 }
  `,
  'is not about 206, 4XX and default': `
    paths:
      /films/{filmId}:
        get:
          responses:
            '206': { description: A part of the film. }
            4XX: { description: Your fault. }
            default: { description: An error. }
  `,
  'is not about webhooks and callbacks': `
    paths:
      /films:
        post:
          callbacks:
            shown:
              '{$request.body#/url}':
                get:
                  responses:
                    '416': { description: It is not that long. }
          responses:
            '204': { description: Done. }
    webhooks:
      newFilm:
        get:
          responses:
            '416': { description: It is not that long. }
  `,
  'is silent on a response that nobody can know': `
    paths:
      /films/{filmId}:
        get:
          responses:
            '416': { $ref: '#/components/responses/Missing' }
  `,
});
