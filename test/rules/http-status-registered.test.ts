import { expect, test } from '@jest/globals';
import { UNOFFICIAL } from '../../functions/http/registry.ts';
import { rulesetOf } from '../../ruleset/ruleset.ts';
import { lint, testRule } from '../harness.ts';

testRule('http-status-registered', {
  'is wrong for a code that nobody knows': `
    paths:
      /pets:
        get:
          responses:
            '432': { description: Something. } # GET /pets declares 432, which is not registered: clients treat it as 400; use a registered code, and say the rest in the body.
  `,
  'knows what unofficial codes stand for': `
    paths:
      /pets:
        get:
          responses:
            '419': { description: Log in again. } # GET /pets declares 419 (Page Expired), which is not registered: clients treat it as 400; use 401 Unauthorized or 403 Forbidden.
            '420': { description: Calm down. } # GET /pets declares 420 (Enhance Your Calm), which is not registered: clients treat it as 400; use 429 Too Many Requests.
            '522': { description: No answer. } # GET /pets declares 522 (Connection timed out (Cloudflare)), which is not registered: clients treat it as 500; use 504 Gateway Timeout.
  `,
  'is wrong for a draft that has not registered its code': `
    paths:
      /graphql:
        post:
          responses:
            '294': { description: Some of it. } # POST /graphql declares 294 (Partial Success (GraphQL over HTTP draft)), which is not registered: clients treat it as 200; use 200 OK.
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses:
            '498': { description: Log in again. } # GET /pets declares 498 (Invalid Token (Esri)), which is not registered: clients treat it as 400; use 401 Unauthorized.
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '498': { description: Log in again. } # QUERY /pets declares 498 (Invalid Token (Esri)), which is not registered: clients treat it as 400; use 401 Unauthorized.
        additionalOperations:
          COPY:
            responses:
              '498': { description: Log in again. } # COPY /pets declares 498 (Invalid Token (Esri)), which is not registered: clients treat it as 400; use 401 Unauthorized.
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
                    '498': { description: Log in again. } # POST callback added {$request.body#/url} declares 498 (Invalid Token (Esri)), which is not registered: clients treat it as 400; use 401 Unauthorized.
    webhooks:
      newPet:
        post:
          responses:
            '498': { description: Log in again. } # POST webhook newPet declares 498 (Invalid Token (Esri)), which is not registered: clients treat it as 400; use 401 Unauthorized.
  `,
  'lands at responses where the response is shared': `
    paths:
      /pets:
        get:
          responses: # GET /pets declares 440 (Login Time-out (IIS)), which is not registered: clients treat it as 400; use 401 Unauthorized.
            '200': { description: The pets. }
            '440': { $ref: '#/components/responses/Unauthorized' }
        post:
          responses: # POST /pets declares 440 (Login Time-out (IIS)), which is not registered: clients treat it as 400; use 401 Unauthorized.
            '201': { description: The pet. }
            '440': { $ref: '#/components/responses/Unauthorized' }
            '498': { $ref: '#/components/responses/Unauthorized' }
        put:
          responses:
            '204': { description: Done. }
            '401': { $ref: '#/components/responses/Unauthorized' }
    components:
      responses:
        Unauthorized: { description: Log in again. }
  `,
  'is right with registered codes, old and new': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
            '207': { description: Some pets. }
            '421': { description: Not here. }
            '422': { description: No such pet. }
            '425': { description: Too early. }
            '451': { description: Not allowed. }
            '511': { description: Log in to the network. }
  `,
  'takes a temporary registration for one': `
    paths:
      /pets:
        post:
          responses:
            '104': { description: Upload on. }
            '201': { description: The pet. }
  `,
  'leaves retired codes to http-status-retired': `
    paths:
      /pets:
        get:
          responses:
            '102': { description: Still at it. }
            '305': { description: Through the proxy. }
            '306': { description: Unused. }
            '418': { description: A teapot. }
            '510': { description: Extend it. }
  `,
  'is not about ranges and default': `
    paths:
      /pets:
        get:
          responses:
            2XX: { description: The pets. }
            default: { description: An error. }
  `,
  'leaves keys that are no codes to http-status-key-valid': `
    paths:
      /pets:
        get:
          responses:
            '099': { description: Too low. }
            '600': { description: Too high. }
            2xx: { description: The pets. }
            x-499: { description: Ours. }
  `,
  'is silent where the description says why': `
    paths:
      /pets:
        get:
          x-status-codes: { ignore: { http-status-registered: The CDN answers so. } }
          responses:
            '522': { description: No answer. }
        post:
          responses:
            '520':
              x-status-codes: { ignore: { http-status-registered: The CDN answers so. } }
              description: No idea.
  `,
});

test('http-status-registered says what to use instead of every unofficial code in full', async () => {
  const responses = [...UNOFFICIAL.keys()].map((code) => [code, { description: 'Something.' }]);
  const text = JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    paths: { '/pets': { get: { responses: Object.fromEntries(responses) } } },
  });
  const findings = await lint(text, rulesetOf(['http-status-registered'], true));
  expect(findings).toHaveLength(UNOFFICIAL.size);
  for (const { message } of findings) {
    expect(message).toMatch(/^GET \/pets declares .*; use .*\.$/);
    expect(message).not.toContain('…');
  }
});
