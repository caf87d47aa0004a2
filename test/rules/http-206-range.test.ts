import { testRule } from '../harness.ts';

testRule('http-206-range', {
  'is wrong where no range can be asked for': `
    paths:
      /films/{filmId}:
        get:
          responses:
            '200': { description: The film. }
            '206': { description: A part of the film. } # GET /films/{filmId} declares 206 Partial Content but takes no Range; declare the header parameter Range, or Accept-Ranges on the 200.
      /songs/{songId}:
        get:
          responses:
            '200': { description: The song. }
            '416': { description: It is not that long. } # GET /songs/{songId} declares 416 Range Not Satisfiable but takes no Range; declare the header parameter Range, or Accept-Ranges on the 200.
  `,
  'is one finding for 206 and 416': `
    paths:
      /films/{filmId}:
        get:
          responses:
            '200': { description: The film. }
            '206': { description: A part of the film. } # GET /films/{filmId} declares 206 Partial Content but takes no Range; declare the header parameter Range, or Accept-Ranges on the 200.
            '416': { description: It is not that long. }
  `,
  'does not take other parameters and headers for a range': `
    paths:
      /films/{filmId}:
        get:
          parameters:
            - { name: If-Range, in: header, schema: { type: string } }
            - { name: range, in: query, schema: { type: string } }
          responses:
            '200': { description: The film., headers: { Content-Length: { schema: { type: integer } } } }
            '206': # GET /films/{filmId} declares 206 Partial Content but takes no Range; declare the header parameter Range, or Accept-Ranges on the 200.
              description: A part of the film.
              headers: { Content-Range: { schema: { type: string } } }
  `,
  'is wrong where 206 has no 200 beside it': `
    paths:
      /films/{filmId}:
        parameters:
          - { name: Range, in: header, schema: { type: string } }
        get:
          responses:
            '206': { description: A part of the film. } # GET /films/{filmId} declares 206 Partial Content without 200 OK, and a server may ignore Range; declare 200 as well.
            '416': { description: It is not that long. }
            default: { description: An error. }
  `,
  'is one finding where both are missing': `
    paths:
      /films/{filmId}:
        get:
          responses:
            '206': { description: A part of the film. } # GET /films/{filmId} declares 206 Partial Content but takes no Range; declare the header parameter Range, or Accept-Ranges on the 200.
  `,
  'lands at the operation that uses a shared response wrongly': `
    paths:
      /films/{filmId}:
        get:
          responses: # GET /films/{filmId} declares 206 Partial Content but takes no Range; declare the header parameter Range, or Accept-Ranges on the 200.
            '200': { description: The film. }
            '206': { $ref: '#/components/responses/Part' }
      /songs/{songId}:
        get:
          parameters:
            - { name: Range, in: header, schema: { type: string } }
          responses:
            '200': { description: The song. }
            '206': { $ref: '#/components/responses/Part' }
    components:
      responses:
        Part: { description: A part. }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /films/{filmId}:
        get:
          responses:
            '200': { description: The film. }
            '206': { description: A part of the film. } # GET /films/{filmId} declares 206 Partial Content but takes no Range; declare the header parameter Range, or Accept-Ranges on the 200.
      /songs/{songId}:
        get:
          parameters:
            - { name: Range, in: header, type: string }
          responses:
            '200': { description: The song. }
            '206': { description: A part of the song. }
  `,
  'is right with a Range parameter, in any case': `
    paths:
      /films/{filmId}:
        get:
          parameters:
            - { name: range, in: header, schema: { type: string } }
          responses:
            '200': { description: The film. }
            '206': { description: A part of the film. }
            '416': { description: It is not that long. }
      /songs/{songId}:
        get:
          parameters:
            - { $ref: '#/components/parameters/Part' }
          responses:
            '200': { description: The song. }
            '206': { description: A part of the song. }
    components:
      parameters:
        Part: { name: Range, in: header, schema: { type: string } }
  `,
  'is right with Accept-Ranges on a success': `
    paths:
      /films/{filmId}:
        get:
          responses:
            '200': { description: The film., headers: { Accept-Ranges: { schema: { type: string } } } }
            '206': { description: A part of the film. }
      /songs/{songId}:
        get:
          responses:
            '200': { description: The song. }
            '206': { description: A part of the song., headers: { accept-ranges: { schema: { type: string } } } }
  `,
  'is right where a range covers the 200': `
    paths:
      /films/{filmId}:
        get:
          parameters:
            - { name: Range, in: header, schema: { type: string } }
          responses:
            '206': { description: A part of the film. }
            2XX: { description: The film. }
  `,
  'is right with one of 206 and 416': `
    paths:
      /films/{filmId}:
        parameters:
          - { name: Range, in: header, schema: { type: string } }
        get:
          responses:
            '200': { description: The film. }
            '416': { description: It is not that long. }
      /songs/{songId}:
        parameters:
          - { name: Range, in: header, schema: { type: string } }
        get:
          responses:
            '200': { description: The song. }
            '206': { description: A part of the song. }
      /poems/{poemId}:
        parameters:
          - { name: Range, in: header, schema: { type: string } }
        get:
          responses:
            '416': { description: It is not that long. }
  `,
  'is not about QUERY and methods that take no range': `
    openapi: 3.2.0
    paths:
      /films:
        query:
          responses:
            '206': { description: A part of the films. }
            '416': { description: There are not so many. }
        post:
          responses:
            '206': { description: A part of the film. }
        head:
          responses:
            '416': { description: It is not that long. }
  `,
  'is not about a Range without 206 and about 2XX': `
    paths:
      /films/{filmId}:
        get:
          parameters:
            - { name: Range, in: header, schema: { type: string } }
          responses:
            '200': { description: The film. }
      /songs/{songId}:
        get:
          responses:
            2XX: { description: The song. }
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
                    '206': { description: A part. }
          responses:
            '204': { description: Done. }
    webhooks:
      newFilm:
        get:
          responses:
            '206': { description: A part. }
  `,
  'is silent where the description says why': `
    paths:
      /films/{filmId}:
        get:
          x-status-codes: { ignore: { http-206-range: The player adds the header. } }
          responses:
            '206': { description: A part of the film. }
  `,
  'is silent where the 200 or a parameter is unknown': `
    paths:
      /films/{filmId}:
        get:
          responses:
            '200': { $ref: '#/components/responses/Missing' }
            '206': { description: x }
      /songs/{songId}:
        get:
          parameters: [{ $ref: '#/components/parameters/Missing' }]
          responses:
            '200': { description: x }
            '206': { description: x }
  `,
  'is right with the range header of a vendor': `
    paths:
      /films/{filmId}:
        get:
          parameters: [{ name: x-ms-range, in: header, schema: { type: string } }]
          responses:
            '200': { description: x }
            '206': { description: x }
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
