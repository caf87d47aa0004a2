import { testRule } from '../harness.ts';

testRule('http-206-content-range', {
  'is wrong where 206 does not name the range': `
    paths:
      /films/{filmId}:
        get:
          responses:
            '206': { description: A part of the film. } # 206 Partial Content does not say which range it has; declare a Content-Range header.
      /songs/{songId}:
        get:
          responses:
            '206': # 206 Partial Content does not say which range it has; declare a Content-Range header.
              description: A part of the song.
              headers:
                Accept-Ranges: { schema: { type: string } }
              content:
                audio/mpeg: {}
  `,
  'lands once at a shared response': `
    paths:
      /films/{filmId}:
        get:
          responses:
            '206': { $ref: '#/components/responses/Part' }
      /songs/{songId}:
        get:
          responses:
            '206': { $ref: '#/components/responses/Part' }
    components:
      responses:
        Part: { description: A part. } # 206 Partial Content does not say which range it has; declare a Content-Range header.
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    produces: [video/mp4]
    paths:
      /films/{filmId}:
        get:
          responses:
            '206': # 206 Partial Content does not say which range it has; declare a Content-Range header.
              description: A part of the film.
              schema: { type: file }
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /films:
        query:
          responses:
            '206': { description: A part of the films. } # 206 Partial Content does not say which range it has; declare a Content-Range header.
  `,
  'is wrong with another multipart content': `
    paths:
      /films/{filmId}:
        get:
          responses:
            '206': # 206 Partial Content does not say which range it has; declare a Content-Range header.
              description: A part of the film.
              content:
                multipart/mixed: {}
  `,
  'is right with the header in any case': `
    paths:
      /films/{filmId}:
        get:
          responses:
            '206':
              description: A part of the film.
              headers:
                content-range: { schema: { type: string }, example: bytes 0-99/1234 }
              content:
                video/mp4: {}
  `,
  'is right with a shared header': `
    paths:
      /films/{filmId}:
        get:
          responses:
            '206':
              description: A part of the film.
              headers:
                Content-Range: { $ref: '#/components/headers/ContentRange' }
    components:
      headers:
        ContentRange: { schema: { type: string } }
  `,
  'is right with several ranges in one response': `
    paths:
      /films/{filmId}:
        get:
          responses:
            '206':
              description: Parts of the film.
              content:
                Multipart/ByteRanges: {}
      /songs/{songId}:
        get:
          responses:
            '206':
              description: A part of the song, or several.
              content:
                audio/mpeg: {}
                multipart/byteranges: {}
  `,
  'is right with several ranges in 2.0': `
    swagger: '2.0'
    paths:
      /films/{filmId}:
        get:
          produces: [multipart/byteranges]
          responses:
            '206':
              description: Parts of the film.
              schema: { type: file }
  `,
  'is silent where several ranges come with the header': `
    paths:
      /films/{filmId}:
        get:
          responses:
            '206':
              description: Parts of the film.
              headers:
                Content-Range: { schema: { type: string } }
              content:
                multipart/byteranges: {}
  `,
  'is not about 200, 416, 2XX and default': `
    paths:
      /films/{filmId}:
        get:
          responses:
            '200': { description: The film. }
            '416': { description: It is not that long. }
            2XX: { description: The film, or a part of it. }
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
                    '206': { description: A part. }
          responses:
            '204': { description: Done. }
    webhooks:
      newFilm:
        get:
          responses:
            '206': { description: A part. }
  `,
  'is silent on a response that nobody can know': `
    paths:
      /films/{filmId}:
        get:
          responses:
            '206': { $ref: '#/components/responses/Missing' }
      /songs/{songId}:
        get:
          responses:
            '206': null
  `,
  'is silent where the description says why': `
    paths:
      /films/{filmId}:
        get:
          responses:
            '206':
              x-status-codes: { ignore: { http-206-content-range: The player in the field wants no header. } }
              description: A part of the film.
  `,
  'is not about probes, which have a code for each state': `
    paths:
      /node/health:
        get:
          responses:
            '200': { description: Ready. }
            '206': { description: Not ready yet. }
  `,
});
