import { testRule } from '../harness.ts';

testRule('http-ignore-reason', {
  'is wrong for a rule that nobody knows': `
    paths:
      /pets:
        get:
          x-status-codes: { ignore: { http-200-if-happy: We are. } } # x-status-codes ignores the unknown rule http-200-if-happy; use the id that the report names.
          responses:
            '200': { description: The pets. }
  `,
  'is wrong without a reason': `
    paths:
      /pets:
        get:
          x-status-codes: # x-status-codes ignores http-401-if-secured without a reason; write why, as the value of http-401-if-secured.
            ignore:
              http-401-if-secured:
          responses:
            '200': { description: The pets. }
        post:
          x-status-codes: { ignore: { http-401-if-secured: '  ' } } # x-status-codes ignores http-401-if-secured without a reason; write why, as the value of http-401-if-secured.
          responses:
            '201': { description: The pet. }
        put:
          x-status-codes: { ignore: { http-401-if-secured: true } } # x-status-codes ignores http-401-if-secured without a reason; write why, as the value of http-401-if-secured.
          responses:
            '204': { description: Done. }
  `,
  'is wrong for a list of rules': `
    paths:
      /pets:
        get:
          x-status-codes: { ignore: [http-401-if-secured] } # x-status-codes.ignore is not an object; list reasons by rule id.
          responses:
            '200': { description: The pets. }
  `,
  'is wrong for an extension that is no object': `
    paths:
      /pets:
        get:
          x-status-codes: http-401-if-secured # x-status-codes is not an object; give it ignore or kind as a member.
          responses:
            '200': { description: The pets. }
        post:
          x-status-codes: # x-status-codes is not an object; give it ignore or kind as a member.
          responses:
            '201': { description: The pet. }
  `,
  'is wrong for an unknown member of an operation': `
    paths:
      /pets:
        get:
          x-status-codes: { ignores: { http-401-if-secured: It is public. } } # x-status-codes has the unknown member ignores; use ignore or kind.
          responses:
            '200': { description: The pets. }
  `,
  'is wrong for an unknown member of a path item or a response': `
    paths:
      /pets:
        x-status-codes: { kind: list } # x-status-codes has the unknown member kind; use ignore.
        get:
          responses:
            '200':
              x-status-codes: { kind: list } # x-status-codes has the unknown member kind; use ignore.
              description: The pets.
  `,
  'is wrong for an unknown kind': `
    paths:
      /pets:
        post:
          x-status-codes: { kind: make } # x-status-codes has the unknown kind "make"; use create, action, search, list, read, update, upsert, delete, bulk, login, upload, async, ingest, other.
          responses:
            '201': { description: The pet. }
  `,
  'names the first fault of each extension': `
    paths:
      /pets:
        get:
          x-status-codes: # x-status-codes ignores the unknown rule http-200-if-happy; use the id that the report names.
            ignore:
              http-400-if-input: Nothing can be wrong.
              http-200-if-happy: We are.
              http-401-if-secured:
            kind: make
          responses:
            '200':
              x-status-codes: { ignore: { http-204-no-content: '' } } # x-status-codes ignores http-204-no-content without a reason; write why, as the value of http-204-no-content.
              description: The pets.
  `,
  'is one finding for a path item, a response or an operation that is shared': `
    paths:
      /pets: { $ref: '#/components/pathItems/Animals' }
      /dogs: { $ref: '#/components/pathItems/Animals' }
    components:
      pathItems:
        Animals:
          x-status-codes: { ignore: true } # x-status-codes.ignore is not an object; list reasons by rule id.
          get:
            x-status-codes: { ignore: true } # x-status-codes.ignore is not an object; list reasons by rule id.
            responses:
              '200': { $ref: '#/components/responses/Animals' }
          post:
            responses:
              '200': { $ref: '#/components/responses/Animals' }
      responses:
        Animals:
          x-status-codes: { ignore: true } # x-status-codes.ignore is not an object; list reasons by rule id.
          description: The animals.
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          x-status-codes: { ignore: { http-401-if-secured: '' } } # x-status-codes ignores http-401-if-secured without a reason; write why, as the value of http-401-if-secured.
          responses:
            '200': { description: The pets. }
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          x-status-codes: { ignore: { http-401-if-secured: '' } } # x-status-codes ignores http-401-if-secured without a reason; write why, as the value of http-401-if-secured.
          responses:
            '200': { description: The pets. }
        additionalOperations:
          COPY:
            x-status-codes: { ignore: { http-401-if-secured: '' } } # x-status-codes ignores http-401-if-secured without a reason; write why, as the value of http-401-if-secured.
            responses:
              '201': { description: The copy. }
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
                  x-status-codes: { ignore: { http-204-no-content: '' } } # x-status-codes ignores http-204-no-content without a reason; write why, as the value of http-204-no-content.
                  responses:
                    '204': { description: Thank you. }
    webhooks:
      newPet:
        post:
          x-status-codes: { ignore: { http-204-no-content: '' } } # x-status-codes ignores http-204-no-content without a reason; write why, as the value of http-204-no-content.
          responses:
            '204': { description: Thank you. }
  `,
  'is wrong on an operation without responses': `
    paths:
      /pets:
        get:
          x-status-codes: { ignore: { http-responses-declared: '' } } # x-status-codes ignores http-responses-declared without a reason; write why, as the value of http-responses-declared.
  `,
  'cannot be ignored': `
    paths:
      /pets:
        x-status-codes: { ignore: { http-ignore-reason: We know better. } }
        get:
          x-status-codes: # x-status-codes ignores http-401-if-secured without a reason; write why, as the value of http-401-if-secured.
            ignore:
              http-ignore-reason: We know better.
              http-401-if-secured:
          responses:
            '200': { description: The pets. }
  `,
  'is right with a reason for each rule': `
    paths:
      /pets:
        x-status-codes: { ignore: { http-401-if-secured: The gateway answers. } }
        get:
          x-status-codes:
            ignore:
              http-400-if-input: Nothing can be wrong.
              http-5xx-declared: All operations answer 500 alike.
          responses:
            '200':
              x-status-codes: { ignore: { http-204-no-content: It is a 200. } }
              description: The pets.
  `,
  'is right with a kind that is known': `
    paths:
      /pets:
        post:
          x-status-codes: { kind: action }
          responses:
            '200': { description: Done. }
  `,
  'is right with nothing in it': `
    paths:
      /pets:
        get:
          x-status-codes: {}
          responses:
            '200': { description: The pets. }
        post:
          x-status-codes: { ignore: {} }
          responses:
            '201': { description: The pet. }
  `,
  'is not about other extensions, or about other places': `
    x-status-codes: true
    paths:
      x-status-codes: true
      /pets:
        get:
          x-status-code: true
          parameters:
            - { name: tag, in: query, schema: { type: string }, x-status-codes: true }
          responses:
            x-status-codes: true
            '200': { description: The pets. }
  `,
});
