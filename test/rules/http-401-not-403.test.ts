import { testRule } from '../harness.ts';

testRule('http-401-not-403', {
  'is wrong where 401 speaks of permission': `
    paths:
      /pets:
        get:
          responses:
            '401': { description: The user does not have permission to see the pets. } # the description of 401 Unauthorized speaks of missing permission, which is 403 Forbidden ("The user does not have permission to see the pets."); mend the code or the description.
        put:
          responses:
            '401': { description: Not allowed. } # the description of 401 Unauthorized speaks of missing permission, which is 403 Forbidden ("Not allowed."); mend the code or the description.
        post:
          responses:
            '401': { description: Insufficient scope } # the description of 401 Unauthorized speaks of missing permission, which is 403 Forbidden ("Insufficient scope"); mend the code or the description.
        delete:
          responses:
            '401': { description: Access denied to this pet. } # the description of 401 Unauthorized speaks of missing permission, which is 403 Forbidden ("Access denied to this pet."); mend the code or the description.
  `,
  'is wrong where 403 speaks of authentication': `
    paths:
      /pets:
        get:
          responses:
            '403': { description: You are not logged in. } # the description of 403 Forbidden speaks of missing authentication, which is 401 Unauthorized ("You are not logged in."); mend the code or the description.
        put:
          responses:
            '403': { description: Missing Authentication Token } # the description of 403 Forbidden speaks of missing authentication, which is 401 Unauthorized ("Missing Authentication Token"); mend the code or the description.
        post:
          responses:
            '403': { description: The \`API key\` is missing or invalid. } # the description of 403 Forbidden speaks of missing authentication, which is 401 Unauthorized ("The \`API key\` is missing or invalid."); mend the code or the description.
        delete:
          responses:
            '403': { description: Authentication failed } # the description of 403 Forbidden speaks of missing authentication, which is 401 Unauthorized ("Authentication failed"); mend the code or the description.
  `,
  'says it of a description that begins with the right phrase, too': `
    paths:
      /pets:
        get:
          responses:
            '401': # the description of 401 Unauthorized speaks of missing permission, which is 403 Forbidden ("Unauthorized. The API token does not have the permissions f…"); mend the code or the description.
              description: |
                Unauthorized.
                The API token does not have the permissions for the request.
  `,
  'lands once at a shared response': `
    paths:
      /pets:
        get:
          responses:
            '403': { $ref: '#/components/responses/Denied' }
        post:
          responses:
            '403': { $ref: '#/components/responses/Denied' }
    components:
      responses:
        Denied: { description: Invalid credentials } # the description of 403 Forbidden speaks of missing authentication, which is 401 Unauthorized ("Invalid credentials"); mend the code or the description.
  `,
  'lands at the operation where a shared response has the other code': `
    paths:
      /pets:
        get:
          responses: # GET /pets describes 403 Forbidden as missing authentication, which is 401 Unauthorized ("Invalid credentials"); mend the code or the description.
            '401': { $ref: '#/components/responses/Denied' }
            '403': { $ref: '#/components/responses/Denied' }
    components:
      responses:
        Denied: { description: Invalid credentials }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          responses:
            '401': { description: No permission } # the description of 401 Unauthorized speaks of missing permission, which is 403 Forbidden ("No permission"); mend the code or the description.
            '403': { $ref: '#/responses/Denied' }
    responses:
      Denied: { description: Token expired } # the description of 403 Forbidden speaks of missing authentication, which is 401 Unauthorized ("Token expired"); mend the code or the description.
  `,
  'is wrong in the methods and in the summary of 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        query:
          responses:
            '401': { summary: No permission, description: Not for you. } # the description of 401 Unauthorized speaks of missing permission, which is 403 Forbidden ("No permission Not for you."); mend the code or the description.
        additionalOperations:
          COPY:
            responses:
              '403': { description: Login required } # the description of 403 Forbidden speaks of missing authentication, which is 401 Unauthorized ("Login required"); mend the code or the description.
  `,
  'is right where each speaks of its own': `
    paths:
      /pets:
        get:
          responses:
            '401': { description: Missing or invalid credentials. }
            '403': { description: The user does not have permission to see the pets. }
        post:
          responses:
            '401': { description: Unauthorized }
            '403': { description: Forbidden }
        delete:
          responses:
            '401': { description: Who are you? }
            '403': { description: API key is blocked. }
  `,
  'is not about a description that speaks of both': `
    paths:
      /pets:
        get:
          responses:
            '401': { description: Authentication failed or missing required scope. }
            '403': { description: 'Invalid API key, or insufficient permissions.' }
  `,
  'is not about authentication that has succeeded': `
    paths:
      /pets:
        get:
          responses:
            '403': { description: The request is authenticated but the pet is not yours. }
  `,
  'is not about tokens that authenticate nobody': `
    paths:
      /pets:
        post:
          responses:
            '403': { description: Missing or invalid CSRF token. }
      /invitations/{invitationId}:
        put:
          responses:
            '403': { description: The invitation token has expired. }
  `,
  'is not about other codes, ranges and default': `
    paths:
      /pets:
        get:
          responses:
            '400': { description: No permission }
            '404': { description: Not found or no permission. }
            '407': { description: No permission }
            4XX: { description: Invalid credentials }
            default: { description: Authentication failed }
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
                    '401': { description: No permission }
          responses:
            '204': { description: Done. }
    webhooks:
      newPet:
        post:
          responses:
            '403': { description: Invalid token }
  `,
  'is silent on what says nothing, in other languages and on what nobody can know': `
    paths:
      /pets:
        get:
          responses:
            '401': { description: Keine Berechtigung }
            '403': { description: '' }
        post:
          responses:
            '401': { $ref: '#/components/responses/NoPermission' }
            '403': null
        put:
          responses:
            '401': { description: { text: No permission } }
    components:
      responses: {}
  `,
  'leaves a password alone that is asked of somebody who is known': `
    components: { securitySchemes: { bearer: { type: http, scheme: bearer } } }
    paths:
      /accounts/{id}/export:
        post:
          security: [{ bearer: [] }]
          responses:
            '401': { description: Unauthorized access }
            '403': { description: Invalid password }
      /accounts/{id}:
        get:
          security: [{ bearer: [] }]
          responses:
            '401': { description: Unauthorized access }
            '403': { description: Invalid token } # the description of 403 Forbidden speaks of missing authentication, which is 401 Unauthorized ("Invalid token"); mend the code or the description.
        delete:
          security: [{ bearer: [] }]
          responses:
            '403': { description: Invalid password } # the description of 403 Forbidden speaks of missing authentication, which is 401 Unauthorized ("Invalid password"); mend the code or the description.
      /login:
        post:
          responses:
            '401': { description: Unauthorized }
            '403': { description: Invalid password } # the description of 403 Forbidden speaks of missing authentication, which is 401 Unauthorized ("Invalid password"); mend the code or the description.
  `,
  'is one finding for a response that operations with and without a 401 share': `
    components:
      securitySchemes: { bearer: { type: http, scheme: bearer } }
      responses:
        Forbidden: { description: Invalid token } # the description of 403 Forbidden speaks of missing authentication, which is 401 Unauthorized ("Invalid token"); mend the code or the description.
    security: [{ bearer: [] }]
    paths:
      /pets:
        get:
          responses:
            '401': { description: Unauthorized access }
            '403': { $ref: '#/components/responses/Forbidden' }
        put:
          responses:
            '403': { $ref: '#/components/responses/Forbidden' }
  `,
  'is silent where the description says why': `
    paths:
      /pets:
        get:
          responses:
            '401':
              description: No permission
              x-status-codes: { ignore: { http-401-not-403: The old gateway says so. } }
  `,
});
