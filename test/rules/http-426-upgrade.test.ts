import { testRule } from '../harness.ts';

testRule('http-426-upgrade', {
  'is wrong where 101 and 426 name no protocol': `
    paths:
      /chat:
        get:
          responses:
            '101': { description: Let us talk. } # 101 Switching Protocols does not say which protocol it switches to; declare an Upgrade header.
            '426': # 426 Upgrade Required does not say which protocol to upgrade to; declare an Upgrade header.
              description: Not in plain HTTP.
              headers:
                Connection: { schema: { type: string } }
      /pets:
        post:
          responses:
            '201': { description: The pet. }
            '426': { description: Not in HTTP/1.0. } # 426 Upgrade Required does not say which protocol to upgrade to; declare an Upgrade header.
  `,
  'is wrong where 101 answers another method': `
    paths:
      /chat:
        post:
          responses:
            '101': { description: Let us talk. } # POST /chat declares 101 Switching Protocols, but WebSocket clients upgrade with GET; upgrade with GET, or remove 101.
        head:
          responses:
            '101': # HEAD /chat declares 101 Switching Protocols, but WebSocket clients upgrade with GET; upgrade with GET, or remove 101.
              description: Let us talk.
              headers:
                Upgrade: { schema: { type: string } }
  `,
  'lands once at a shared response, and at the operation that uses it wrongly': `
    paths:
      /chat:
        get:
          responses:
            '101': { $ref: '#/components/responses/Switching' }
            '426': { $ref: '#/components/responses/Upgrade' }
        post:
          responses: # POST /chat declares 101 Switching Protocols, but WebSocket clients upgrade with GET; upgrade with GET, or remove 101.
            '101': { $ref: '#/components/responses/Switching' }
            '426': { $ref: '#/components/responses/Upgrade' }
      /news:
        get:
          responses:
            '101': { $ref: '#/components/responses/Switching' }
    components:
      responses:
        Switching: { description: Let us talk. } # 101 Switching Protocols does not say which protocol it switches to; declare an Upgrade header.
        Upgrade: { description: Not in plain HTTP. } # 426 Upgrade Required does not say which protocol to upgrade to; declare an Upgrade header.
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /chat:
        get:
          responses:
            '101': { description: Let us talk. } # 101 Switching Protocols does not say which protocol it switches to; declare an Upgrade header.
            '426': { description: Not in plain HTTP. } # 426 Upgrade Required does not say which protocol to upgrade to; declare an Upgrade header.
        put:
          responses:
            '101': { description: Let us talk. } # PUT /chat declares 101 Switching Protocols, but WebSocket clients upgrade with GET; upgrade with GET, or remove 101.
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /chat:
        query:
          responses:
            '101': { description: Let us talk. } # QUERY /chat declares 101 Switching Protocols, but WebSocket clients upgrade with GET; upgrade with GET, or remove 101.
        additionalOperations:
          TALK:
            responses:
              '101': { description: Let us talk. } # TALK /chat declares 101 Switching Protocols, but WebSocket clients upgrade with GET; upgrade with GET, or remove 101.
              '426': { description: Not in plain HTTP. } # 426 Upgrade Required does not say which protocol to upgrade to; declare an Upgrade header.
  `,
  'is right with Upgrade in any case': `
    paths:
      /chat:
        get:
          responses:
            '101':
              description: Let us talk.
              headers:
                upgrade: { schema: { const: websocket } }
            '426':
              description: Not in plain HTTP.
              headers:
                UPGRADE: { schema: { const: websocket } }
  `,
  'is not about 101 of an endpoint that serves plain HTTP too': `
    paths:
      /chat:
        get:
          responses:
            '101': { description: Let us talk. }
            '200': { description: What was said. }
        post:
          responses:
            '101': { description: Let us talk. }
            '201': { description: The message. }
        put:
          responses:
            '101': { description: Let us talk. }
            2XX: { description: The message. }
  `,
  'is wrong for 101 beside redirects, errors and default': `
    paths:
      /chat:
        get:
          responses:
            '101': { description: Let us talk. } # 101 Switching Protocols does not say which protocol it switches to; declare an Upgrade header.
            '302': { description: Over there. }
            '401': { description: Who are you? }
            default: { description: An error. }
  `,
  'is not about the method where the description names another protocol': `
    paths:
      /session:
        post:
          description: |
            Begin with
            Upgrade: tcp
          responses:
            '101':
              description: Hijacked.
              headers:
                Upgrade: { schema: { const: tcp } }
      /news:
        post:
          summary: Goes on in h2c.
          responses:
            '101': { description: Go on. } # 101 Switching Protocols does not say which protocol it switches to; declare an Upgrade header.
      /chat:
        post:
          description: 'Begin with Upgrade: websocket.'
          responses:
            '101': { description: Let us talk. } # POST /chat declares 101 Switching Protocols, but WebSocket clients upgrade with GET; upgrade with GET, or remove 101.
  `,
  'is not about ranges and default': `
    paths:
      /chat:
        post:
          responses:
            1XX: { description: Wait. }
            4XX: { description: Your fault. }
            default: { description: An error. }
  `,
  'is not about webhooks and callbacks': `
    paths:
      /pets:
        post:
          callbacks:
            sold:
              '{$request.body#/callback}':
                post:
                  responses:
                    '426': { description: Not in plain HTTP. }
          responses:
            '201': { description: The pet. }
    webhooks:
      newPet:
        post:
          responses:
            '101': { description: Let us talk. }
            '426': { description: Not in plain HTTP. }
  `,
  'is silent on a response that nobody can know': `
    paths:
      /chat:
        get:
          responses:
            '101': { $ref: '#/components/responses/Missing' }
            '426': null
  `,
  'is silent where the description says why': `
    paths:
      /chat:
        post:
          x-status-codes: { ignore: { http-426-upgrade: The client takes over the connection. } }
          responses:
            '101': { description: Let us talk. }
  `,
});
