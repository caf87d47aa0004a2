import { testRule } from '../harness.ts';

/** A 202 whose content has this schema. */
const accepted = (schema: string): string =>
  `{ description: Accepted., content: { application/json: { schema: ${schema} } } }`;

testRule('http-202-monitor', {
  'is wrong where nothing says where to look': `
    paths:
      /reports:
        post:
          responses:
            '202': { description: Accepted. } # 202 Accepted does not say where to look for the outcome; declare Location with the URI of a status, or content with an id.
        put:
          responses:
            '202': # 202 Accepted does not say where to look for the outcome; declare Location with the URI of a status, or content with an id.
              description: Accepted.
              headers:
                Retry-After: { schema: { type: integer } }
              content:
                application/json:
                  schema: { properties: { message: { type: string }, data: { properties: { text: {} } } } }
  `,
  'lands once at a shared response': `
    paths:
      /reports:
        post:
          responses:
            '202': { $ref: '#/components/responses/Accepted' }
        put:
          responses:
            '202': { $ref: '#/components/responses/Accepted' }
    components:
      responses:
        Accepted: { description: Accepted. } # 202 Accepted does not say where to look for the outcome; declare Location with the URI of a status, or content with an id.
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /reports:
        post:
          responses:
            '202': { description: Accepted., schema: { properties: { message: { type: string } } } } # 202 Accepted does not say where to look for the outcome; declare Location with the URI of a status, or content with an id.
        put:
          responses:
            '202': { description: Accepted., schema: { properties: { id: { type: string } } } }
  `,
  'is wrong in the methods of 3.2': `
    openapi: 3.2.0
    paths:
      /reports:
        query:
          responses:
            '202': { description: Accepted. } # 202 Accepted does not say where to look for the outcome; declare Location with the URI of a status, or content with an id.
        additionalOperations:
          COPY:
            responses:
              '202': { description: Accepted. } # 202 Accepted does not say where to look for the outcome; declare Location with the URI of a status, or content with an id.
  `,
  'is wrong for a DELETE of what cannot be read': `
    paths:
      /reports/{reportId}:
        delete:
          responses:
            '202': { description: Accepted. } # 202 Accepted does not say where to look for the outcome; declare Location with the URI of a status, or content with an id.
  `,
  'is right with a header that leads on, in any case': `
    paths:
      /reports:
        post:
          responses:
            '202': { description: Accepted., headers: { location: { schema: { type: string } } } }
        put:
          responses:
            '202': { description: Accepted., headers: { Content-Location: { schema: { type: string } } } }
        patch:
          responses:
            '202': { description: Accepted., headers: { Operation-Location: { schema: { type: string } } } }
        get:
          responses:
            '202': { description: Accepted., headers: { Azure-AsyncOperation: { schema: { type: string } } } }
      /exports:
        post:
          responses:
            '202': { description: Accepted., headers: { Link: { schema: { type: string } } } }
  `,
  'is right with links': `
    paths:
      /reports:
        post:
          responses:
            '202': { description: Accepted., links: { report: { operationId: readReport } } }
  `,
  'is right with content that has an id, a state or a link': `
    paths:
      /reports:
        post:
          responses:
            '202': ${accepted('{ properties: { id: { type: string } } }')}
        put:
          responses:
            '202': ${accepted('{ properties: { import_id: { type: string } } }')}
        patch:
          responses:
            '202': ${accepted('{ allOf: [{ properties: { status: { type: string } } }] }')}
        get:
          responses:
            '202': ${accepted('{ oneOf: [{ properties: { statusUrl: { type: string } } }, { type: string }] }')}
      /exports:
        post:
          responses:
            '202': ${accepted('{ properties: { data: { properties: { jobId: { type: string } } } } }')}
        put:
          responses:
            '202': ${accepted('{ properties: { _links: { type: object } } }')}
        patch:
          responses:
            '202': ${accepted('{ properties: { operation: { type: string } } }')}
  `,
  'is right with an id in a schema that holds itself': `
    paths:
      /reports:
        post:
          responses:
            '202': ${accepted("{ $ref: '#/components/schemas/Job' }")}
    components:
      schemas:
        Job: { properties: { next: { $ref: '#/components/schemas/Job' }, job: { $ref: '#/components/schemas/Name' } } }
        Name: { allOf: [{ $ref: '#/components/schemas/Job' }, { properties: { taskId: { type: string } } }] }
  `,
  'is right with a callback': `
    paths:
      /reports:
        post:
          callbacks:
            done:
              '{$request.body#/callback}':
                post:
                  responses:
                    '204': { description: Thanks. }
          responses:
            '202': { description: Accepted. }
  `,
  'is not about what is sent and forgotten': `
    paths:
      /reports:
        post:
          x-status-codes: { kind: ingest }
          responses:
            '202': { description: Accepted. }
        put:
          responses:
            '202': { description: Taken in. There is no way to follow it. }
        patch:
          responses:
            '202': { description: Fire and forget. }
        get:
          responses:
            '202': { description: You will get an email with the report. }
      /password/forgot:
        post:
          description: Requests a password reset email to be sent.
          responses:
            '202': { description: Successful Response }
      /verification/resend:
        post:
          summary: Resend the verification link
          responses:
            '202': { description: Successful Response }
      /emails:
        post:
          summary: Import emails
          responses:
            '202': { description: Successful Response } # 202 Accepted does not say where to look for the outcome; declare Location with the URI of a status, or content with an id.
  `,
  'is not about other successes': `
    paths:
      /reports:
        post:
          responses:
            '200': { description: The report. }
            2XX: { description: Done, or accepted. }
            default: { description: Accepted, or an error. }
  `,
  'is not about webhooks and callbacks': `
    paths:
      /reports:
        post:
          callbacks:
            done:
              '{$request.body#/callback}':
                post:
                  responses:
                    '202': { description: Accepted. }
          responses:
            '204': { description: Done. }
    webhooks:
      newReport:
        post:
          responses:
            '202': { description: Accepted. }
  `,
  'is silent where the description says why': `
    paths:
      /reports:
        post:
          x-status-codes: { ignore: { http-202-monitor: It is done within a second. } }
          responses:
            '202': { description: Accepted. }
  `,
  'is silent on a response that nobody can know': `
    paths:
      /reports:
        post:
          responses:
            '202': { $ref: '#/components/responses/Missing' }
        put:
          responses:
            '202': null
        patch:
          responses:
            '202': { description: Accepted., headers: { $ref: '#/components/headers/Missing' } }
  `,
  'is right with an id in camel case': `
    paths:
      /pets/import:
        post:
          responses:
            '202': { description: Accepted., content: { application/json: { schema: { properties: { importId: { type: string } } } } } }
        put:
          responses:
            '202': { description: Accepted., content: { application/json: { schema: { properties: { monitorUrl: { type: string } } } } } }
  `,
  'is right with several jobs': `
    paths:
      /pets/import:
        post:
          responses:
            '202': { description: Accepted., content: { application/json: { schema: { type: array, items: { properties: { id: { type: string } } } } } } }
        put:
          responses:
            '202': { description: Accepted., content: { application/json: { schema: { properties: { jobs: { type: array, items: { properties: { id: { type: string } } } } } } } } }
  `,
  'is right with an example that has an id': `
    paths:
      /pets/import:
        post:
          responses:
            '202': { description: Accepted., content: { application/json: { example: { jobId: 7 } } } }
  `,
  'is silent on a schema that nobody can know': `
    paths:
      /pets/import:
        post:
          responses:
            '202': { description: Accepted., content: { application/json: { schema: { $ref: '#/components/schemas/Missing' } } } }
  `,
  'says the same of two schemas that hold each other, in whatever order': `
    paths:
      /pets/export:
        post:
          responses:
            '202': { description: Accepted., content: { application/json: { schema: { $ref: '#/components/schemas/Job' } } } }
      /pets/import:
        post:
          responses:
            '202': { description: Accepted., content: { application/json: { schema: { $ref: '#/components/schemas/ImportJob' } } } }
    components:
      schemas:
        Job:
          properties: { id: { type: string } }
          oneOf: [{ $ref: '#/components/schemas/ImportJob' }]
        ImportJob:
          allOf:
            - $ref: '#/components/schemas/Job'
            - properties: { rows: { type: integer } }
  `,
  'is wrong for a DELETE of all that has no GET on its path': `
    paths:
      /pets:
        delete:
          responses:
            '202': { description: Accepted. } # 202 Accepted does not say where to look for the outcome; declare Location with the URI of a status, or content with an id.
      /pets/{petId}:
        get:
          responses:
            '200': { description: The pet. }
  `,
  'is not about what its operation says is sent and forgotten': `
    paths:
      /pets/poke:
        post:
          description: Fire and forget. There is no way to follow it.
          responses:
            '202': { description: Accepted. }
      /readers/{id}/terminate:
        post:
          description: It is asynchronous. There is no confirmation of the termination.
          responses:
            '202': { description: Accepted. }
      /readers/{id}/restart:
        post:
          description: It needs no confirmation by the cashier.
          responses:
            '202': { description: Accepted. } # 202 Accepted does not say where to look for the outcome; declare Location with the URI of a status, or content with an id.
  `,
  'is not about an outcome that comes in a callback of which the text speaks': `
    paths:
      /accounts/{id}:
        get:
          description: The result is returned by the PUT callback.
          responses:
            '202': { description: Accepted. }
  `,
  'is not about what GET on the same path tells': `
    paths:
      /instances/{id}:
        get:
          responses:
            '200': { description: The instance, with its state. }
        delete:
          responses:
            '202': { description: Taken. }
        patch:
          responses:
            '202': { description: Taken. }
        put:
          responses:
            '202': { description: Taken. }
        post:
          responses:
            '202': { description: Taken. } # 202 Accepted does not say where to look for the outcome; declare Location with the URI of a status, or content with an id.
  `,
  'is not about a 202 that says how the outcome arrives, or what it is': `
    paths:
      /purchases:
        post:
          responses:
            '202': { description: 'Whenever this is returned, the notification URL will be used.' }
        put:
          responses:
            '202': { description: You will be notified when it is done. }
        patch:
          responses:
            '202': { description: Successfully updated. }
        delete:
          responses:
            '202': { description: Successfully queued. } # 202 Accepted does not say where to look for the outcome; declare Location with the URI of a status, or content with an id.
  `,
});
