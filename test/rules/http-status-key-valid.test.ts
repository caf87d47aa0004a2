import { testRule } from '../harness.ts';

testRule('http-status-key-valid', {
  'is wrong outside 100 to 599': `
    paths:
      /pets:
        get:
          responses:
            '099': { description: Too low. } # GET /pets has the response key "099", which is no status code; use a code from 100 to 599.
            '600': { description: Too high. } # GET /pets has the response key "600", which is no status code; use a code from 100 to 599.
  `,
  'is wrong for a class that HTTP does not have': `
    paths:
      /pets:
        get:
          responses:
            6XX: { description: Too high. } # GET /pets has the response key "6XX", which is no status code; use a code such as 404, a range such as 4XX, or default.
  `,
  'is wrong for a range in lower case': `
    paths:
      /pets:
        get:
          responses:
            2xx: { description: The pets. } # GET /pets has the response key "2xx", which is no status code; write 2XX.
            4Xx: { description: Your fault. } # GET /pets has the response key "4Xx", which is no status code; write 4XX.
  `,
  'is wrong for a part of a range': `
    paths:
      /pets:
        get:
          responses:
            20X: { description: The pets. } # GET /pets has the response key "20X", which is no status code; write the codes themselves, or 2XX.
            40x: { description: Your fault. } # GET /pets has the response key "40x", which is no status code; write the codes themselves, or 4XX.
  `,
  'is wrong for a code with its reason phrase': `
    paths:
      /pets:
        get:
          responses:
            200 OK: { description: The pets. } # GET /pets has the response key "200 OK", which is no status code; write 200.
  `,
  'is wrong for several codes in one key': `
    paths:
      /pets:
        get:
          responses:
            '400,404': { description: Your fault. } # GET /pets has the response key "400,404", which is no status code; write a key for each code.
            '500/503': { description: Our fault. } # GET /pets has the response key "500/503", which is no status code; write a key for each code.
  `,
  'is wrong for default in another case': `
    paths:
      /pets:
        get:
          responses:
            Default: { description: An error. } # GET /pets has the response key "Default", which is no status code; write default.
  `,
  'is wrong for what belongs elsewhere': `
    paths:
      /pets:
        get:
          responses:
            description: The pets. # GET /pets has the response key "description", which is no status code; use a code such as 404, a range such as 4XX, or default.
            X-Internal: true # GET /pets has the response key "X-Internal", which is no status code; use a code such as 404, a range such as 4XX, or default.
  `,
  'finds its line whatever the key is made of': `
    paths:
      /pets:
        get:
          responses:
            '200~1': { description: The pets. } # GET /pets has the response key "200~1", which is no status code; write 200.
            '': { description: Nothing. } # GET /pets has the response key "", which is no status code; use a code such as 404, a range such as 4XX, or default.
            constructor: { description: A trap. } # GET /pets has the response key "constructor", which is no status code; use a code such as 404, a range such as 4XX, or default.
  `,
  'shortens a long key': `
    paths:
      /pets:
        get:
          responses:
            the answer when all pets are out for a walk: {} # GET /pets has the response key "the answer when all pets are …", which is no status code; use a code such as 404, a range such as 4XX, or default.
  `,
  'is wrong for a range in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses:
            4XX: { description: Your fault. } # GET /pets has the response key 4XX, and OpenAPI 2.0 has no ranges; declare the codes themselves, or default.
            5xx: { description: Our fault. } # GET /pets has the response key "5xx", which is no status code; declare the codes themselves, or default.
  `,
  'is wrong in 2.0 for what its schema lets through': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses:
            '600': { description: Too high. } # GET /pets has the response key "600", which is no status code; use a code from 100 to 599.
            ok: { description: The pets. } # GET /pets has the response key "ok", which is no status code; use a code such as 404, or default.
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            2xx: { description: The pets. } # QUERY /pets has the response key "2xx", which is no status code; write 2XX.
        additionalOperations:
          COPY:
            responses:
              2xx: { description: The copy. } # COPY /pets has the response key "2xx", which is no status code; write 2XX.
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
                    2xx: { description: Thank you. } # POST callback added {$request.body#/url} has the response key "2xx", which is no status code; write 2XX.
    webhooks:
      newPet:
        post:
          responses:
            2xx: { description: Thank you. } # POST webhook newPet has the response key "2xx", which is no status code; write 2XX.
  `,
  'lands at responses where the response is shared': `
    paths:
      /pets:
        get:
          responses: # GET /pets has the response key "4xx", which is no status code; write 4XX.
            '200': { description: The pets. }
            4xx: { $ref: '#/components/responses/Error' }
        post:
          responses: # POST /pets has the response key "4xx", which is no status code; write 4XX.
            '201': { description: The pet. }
            4xx: { $ref: '#/components/responses/Error' }
            5xx: { $ref: '#/components/responses/Error' }
        put:
          responses:
            '204': { description: Done. }
            4XX: { $ref: '#/components/responses/Error' }
    components:
      responses:
        Error: { description: An error. }
  `,
  'lands at its key in a path item that is shared': `
    paths:
      /pets: { $ref: '#/components/pathItems/Animals' }
      /dogs: { $ref: '#/components/pathItems/Animals' }
    components:
      pathItems:
        Animals:
          get:
            responses:
              2xx: { description: The animals. } # GET /pets has the response key "2xx", which is no status code; write 2XX.
  `,
  'is right with codes, ranges and default': `
    paths:
      /pets:
        get:
          responses:
            '100': { description: Go on. }
            '200': { description: The pets. }
            '599': { description: Unregistered, which is another question. }
            1XX: { description: Not yet. }
            2XX: { description: The pets. }
            3XX: { description: Elsewhere. }
            4XX: { description: Your fault. }
            5XX: { description: Our fault. }
            default: { description: An error. }
  `,
  'is right with codes and default in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
            default: { description: An error. }
  `,
  'is not about extensions': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
            x-2xx: { description: Ours. }
  `,
  'leaves a code without quotes to the parser of Spectral': `
    paths:
      /pets:
        get:
          responses:
            200: { description: The pets. }
  `,
  'is not about an operation without responses': `
    paths:
      /pets:
        get:
          responses: {}
        post: {}
  `,
  'is silent where the description says why': `
    paths:
      /pets:
        get:
          x-status-codes: { ignore: { http-status-key-valid: The gateway reads these keys. } }
          responses:
            2xx: { description: The pets. }
        post:
          responses:
            2xx:
              x-status-codes: { ignore: { http-status-key-valid: The gateway reads this key. } }
              description: The pet.
            4xx: { description: Your fault. } # POST /pets has the response key "4xx", which is no status code; write 4XX.
  `,
});
