import { expect, test } from '@jest/globals';
import { rulesetOf } from '../../ruleset/ruleset.ts';
import { annotate, testRule } from '../harness.ts';

testRule('http-description-matches-status', {
  'is wrong where a description is the phrase of another code': `
    paths:
      /pets:
        post:
          responses:
            '201': { description: OK } # 201 Created is described as "OK", which is 200 OK; mend the code or the description.
            '400': { description: Unprocessable Entity } # 400 Bad Request is described as "Unprocessable Entity", which is 422 Unprocessable Content; mend the code or the description.
            '404': { description: 'Unauthorized: log in first.' } # 404 Not Found is described as "Unauthorized: log in first.", which is 401 Unauthorized; mend the code or the description.
            '409': { description: Bad request when there is such a pet. } # 409 Conflict is described as "Bad request when there is such a pet.", which is 400 Bad Request; mend the code or the description.
            '500': { description: '**Service Unavailable**' } # 500 Internal Server Error is described as "**Service Unavailable**", which is 503 Service Unavailable; mend the code or the description.
  `,
  'is wrong where a description has the number of another code': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: Error 500 } # 200 OK is described as "Error 500", which is 500 Internal Server Error; mend the code or the description.
            '403': { description: '404: no such pet' } # 403 Forbidden is described as "404: no such pet", which is 404 Not Found; mend the code or the description.
            '404': { description: HTTP status 403. } # 404 Not Found is described as "HTTP status 403.", which is 403 Forbidden; mend the code or the description.
  `,
  'is wrong where the component is that of another code': `
    paths:
      /pets:
        get:
          responses: # GET /pets refers 404 Not Found to the component "Forbidden", which is 403 Forbidden; mend the code or the reference.
            '200': { description: The pets. }
            '403': { $ref: '#/components/responses/Forbidden' }
            '404': { $ref: '#/components/responses/Forbidden' }
        post:
          responses: # POST /pets refers 400 Bad Request to the component "Error404", which is 404 Not Found; mend the code or the reference.
            '201': { description: The pet. }
            '400': { $ref: '#/components/responses/Error404' }
    components:
      responses:
        Forbidden: { description: Not yours. }
        Error404: { description: Not here. }
  `,
  'lands once at a shared response that is wrong wherever it is used': `
    paths:
      /pets:
        get:
          responses:
            '404': { $ref: '#/components/responses/Missing' }
        post:
          responses:
            '404': { $ref: '#/components/responses/Missing' }
    components:
      responses:
        Missing: { description: Conflict } # 404 Not Found is described as "Conflict", which is 409 Conflict; mend the code or the description.
  `,
  'lands at the operation that gives a shared response the wrong code': `
    paths:
      /pets:
        get:
          responses:
            '404': { $ref: '#/components/responses/Missing' }
        post:
          responses: # POST /pets describes 400 Bad Request as "Not found.", which is 404 Not Found; mend the code or the description.
            '400': { $ref: '#/components/responses/Missing' }
    components:
      responses:
        Missing: { description: Not found. }
  `,
  'is wrong where no code of a range is meant': `
    paths:
      /pets:
        get:
          responses:
            2XX: { description: Not found. } # 2XX is described as "Not found.", which is 404 Not Found; mend the code or the description.
            4XX: { description: Not found. }
            5XX: { $ref: '#/components/responses/InternalServerError' }
    components:
      responses:
        InternalServerError: { description: Our fault. }
  `,
  'is wrong in 2.0, where the component is a shared response too': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses: # GET /pets refers 404 Not Found to the component "Forbidden", which is 403 Forbidden; mend the code or the reference.
            '400': { description: Not Found } # 400 Bad Request is described as "Not Found", which is 404 Not Found; mend the code or the description.
            '404': { $ref: '#/responses/Forbidden' }
            4XX: { description: Internal Server Error }
    responses:
      Forbidden: { description: Not yours. }
  `,
  'is wrong in the methods and in the summary of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '400': { summary: Not Found } # 400 Bad Request is described as "Not Found", which is 404 Not Found; mend the code or the description.
        additionalOperations:
          COPY:
            responses:
              '409': { description: Not Found } # 409 Conflict is described as "Not Found", which is 404 Not Found; mend the code or the description.
  `,
  'is wrong in webhooks and callbacks too': `
    paths:
      /pets:
        post:
          callbacks:
            sold:
              '{$request.body#/callback}':
                post:
                  responses:
                    '204': { description: Accepted } # 204 No Content is described as "Accepted", which is 202 Accepted; mend the code or the description.
          responses:
            '204': { description: Done. }
    webhooks:
      newPet:
        post:
          responses:
            '204': { description: Accepted } # 204 No Content is described as "Accepted", which is 202 Accepted; mend the code or the description.
  `,
  'says one thing where description and component are both wrong': `
    paths:
      /pets:
        get:
          responses:
            '404': { $ref: '#/components/responses/Forbidden' }
    components:
      responses:
        Forbidden: { description: Forbidden } # 404 Not Found is described as "Forbidden", which is 403 Forbidden; mend the code or the description.
  `,
  'is right with the phrase of the code, current or former, or its number': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: ok }
            '400': { description: '400 Bad Request' }
            '401': { description: Unauthorised }
            '413': { description: Payload Too Large }
            '422': { description: Unprocessable Entity }
            '503': { $ref: '#/components/responses/ServiceUnavailableError' }
    components:
      responses:
        ServiceUnavailableError: { description: Not now. }
  `,
  'takes a pet that is gone for one that is not found': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '410': { description: Not found }
        delete:
          responses:
            '410': { $ref: '#/components/responses/NotFound' }
    components:
      responses:
        NotFound: { description: There is no such pet. }
  `,
  'is not about a description that names its own code as well': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '403': { description: 'Unauthorized: the user is forbidden to see this pet.' }
            '404': { description: 'Forbidden, or not found.' }
            '410': { description: HTTP 404 or HTTP 410. }
  `,
  'is not about one that names several others': `
    paths:
      /pets:
        get:
          responses:
            '400': { description: HTTP 404 or HTTP 410. }
  `,
  'is not about words that mean something else': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: Created pets }
            '201': { description: 'OK, there is a pet.' }
            '202': { description: At most 100 items. }
            '400': { description: Conflicts in the order. }
            '403': { description: The pet was found but not yours. }
  `,
  'is not about a code with which the description compares': `
    paths:
      /pets/{petId}:
        get:
          responses:
            '403': { description: 'Unlike HTTP 401, to log in would not help.' }
            '404': { description: Sent instead of HTTP 403 to those who may not know. }
  `,
  'is not about components with general names': `
    paths:
      /pets:
        get:
          responses:
            '400': { $ref: '#/components/responses/ValidationError' }
            '401': { $ref: '#/components/responses/Error' }
            '403': { $ref: '#/components/responses/UnauthorizedOrForbidden' }
            '404': { $ref: '#/components/responses/Problem' }
            '409': { $ref: '#/components/responses/AuthenticationFailed' }
    components:
      responses:
        ValidationError: { description: Mend it. }
        Error: { description: Log in. }
        UnauthorizedOrForbidden: { description: Log in. }
        Problem: { description: Not here. }
        AuthenticationFailed: { description: Not now. }
  `,
  'is not about default and codes that are none': `
    paths:
      /pets:
        get:
          responses:
            default: { description: Internal server error }
            '700': { description: Not Found }
            4xx: { description: Internal Server Error }
  `,
  'is silent on what says nothing, in other languages and on what nobody can know': `
    paths:
      /pets:
        get:
          responses:
            '400': { description: '' }
            '401': { description: 404 }
            '403': { description: Nicht gefunden }
            '404': { $ref: '#/components/responses/Forbidden' }
            '409': null
    components:
      responses: {}
  `,
  'is silent where the description says why': `
    paths:
      /pets:
        get:
          responses:
            '403':
              description: Unauthorized
              x-status-codes: { ignore: { http-description-matches-status: The old gateway says so. } }
  `,
});

test('http-description-matches-status leaves to more special rules what they say', async () => {
  const text = `paths:
  /pets:
    put:
      responses:
        '200': { description: Not Found } # the description of 200 OK speaks of a failure ("Not Found"); declare the failure under its 4xx or 5xx code.
        '401': { description: No permission } # the description of 401 Unauthorized speaks of missing permission, which is 403 Forbidden ("No permission"); mend the code or the description.
        '405': { description: Bad Request } # the description of 405 Method Not Allowed speaks of invalid input, which is 400 or 422 ("Bad Request"); declare 400 or 422.
        '409': { description: Not Found } # 409 Conflict is described as "Not Found", which is 404 Not Found; mend the code or the description.
`;
  const ruleset = rulesetOf(
    [
      'http-2xx-not-failure',
      'http-401-not-403',
      'http-405-not-validation',
      'http-description-matches-status',
    ],
    true,
  );
  expect(await annotate(text, ruleset)).toBe(text);
});
