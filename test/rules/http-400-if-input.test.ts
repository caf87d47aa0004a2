import { testRule } from '../harness.ts';

testRule('http-400-if-input', {
  'is wrong where a request body has neither 400 nor 422': `
    paths:
      /pets:
        post:
          requestBody:
            content:
              application/json: { schema: { type: object } }
          responses: # POST /pets takes input but declares neither 400 Bad Request nor 422 Unprocessable Content; declare a 400 response.
            '201': { description: The pet. }
            '404': { description: No such owner. }
  `,
  'is wrong where a parameter may be missing': `
    paths:
      /pets:
        get:
          parameters:
            - { name: owner, in: query, required: true, schema: { type: string } }
          responses: # GET /pets takes input but declares neither 400 Bad Request nor 422 Unprocessable Content; declare a 400 response.
            '200': { description: The pets. }
      /toys:
        parameters:
          - { name: X-Owner, in: header, required: true, schema: { type: string } }
        get:
          responses: # GET /toys takes input but declares neither 400 Bad Request nor 422 Unprocessable Content; declare a 400 response.
            '200': { description: The toys. }
      /owners:
        get:
          parameters:
            - { name: team, in: cookie, required: true, schema: { type: string } }
          responses: # GET /owners takes input but declares neither 400 Bad Request nor 422 Unprocessable Content; declare a 400 response.
            '200': { description: The owners. }
  `,
  'is wrong where not every value of a parameter will do': `
    paths:
      /numbers:
        get:
          parameters: [{ name: limit, in: query, schema: { type: integer } }]
          responses: # GET /numbers takes input but declares neither 400 Bad Request nor 422 Unprocessable Content; declare a 400 response.
            '200': { description: Some pets. }
      /formats:
        get:
          parameters: [{ name: since, in: query, schema: { type: string, format: date } }]
          responses: # GET /formats takes input but declares neither 400 Bad Request nor 422 Unprocessable Content; declare a 400 response.
            '200': { description: Some pets. }
      /patterns:
        get:
          parameters: [{ name: tag, in: query, schema: { type: string, pattern: '^[a-z]+$' } }]
          responses: # GET /patterns takes input but declares neither 400 Bad Request nor 422 Unprocessable Content; declare a 400 response.
            '200': { description: Some pets. }
      /lists:
        get:
          parameters: [{ name: sort, in: query, schema: { enum: [name, age] } }]
          responses: # GET /lists takes input but declares neither 400 Bad Request nor 422 Unprocessable Content; declare a 400 response.
            '200': { description: Some pets. }
      /lengths:
        get:
          parameters: [{ name: q, in: query, schema: { type: string, minLength: 3 } }]
          responses: # GET /lengths takes input but declares neither 400 Bad Request nor 422 Unprocessable Content; declare a 400 response.
            '200': { description: Some pets. }
      /contents:
        get:
          parameters: [{ name: filter, in: query, content: { application/json: {} } }]
          responses: # GET /contents takes input but declares neither 400 Bad Request nor 422 Unprocessable Content; declare a 400 response.
            '200': { description: Some pets. }
      /arrays:
        get:
          parameters: [{ name: ids, in: query, schema: { type: array, items: { type: integer } } }]
          responses: # GET /arrays takes input but declares neither 400 Bad Request nor 422 Unprocessable Content; declare a 400 response.
            '200': { description: Some pets. }
      /counts:
        get:
          parameters: [{ name: tags, in: query, schema: { type: array, items: { type: string }, maxItems: 5 } }]
          responses: # GET /counts takes input but declares neither 400 Bad Request nor 422 Unprocessable Content; declare a 400 response.
            '200': { description: Some pets. }
      /unions:
        get:
          parameters: [{ name: tag, in: query, schema: { anyOf: [{ type: integer }, { type: 'null' }] } }]
          responses: # GET /unions takes input but declares neither 400 Bad Request nor 422 Unprocessable Content; declare a 400 response.
            '200': { description: Some pets. }
  `,
  'lands in a shared path item': `
    paths:
      /pets: { $ref: '#/components/pathItems/Pets' }
    components:
      parameters:
        limit: { name: limit, in: query, schema: { type: integer } }
      pathItems:
        Pets:
          get:
            parameters: [{ $ref: '#/components/parameters/limit' }]
            responses: # GET /pets takes input but declares neither 400 Bad Request nor 422 Unprocessable Content; declare a 400 response.
              '200': { description: The pets. }
  `,
  'is wrong in 2.0': `
    swagger: '2.0'
    paths:
      /pets:
        get:
          parameters: [{ name: limit, in: query, type: integer }]
          responses: # GET /pets takes input but declares neither 400 Bad Request nor 422 Unprocessable Content; declare a 400 response.
            '200': { description: The pets. }
        post:
          parameters: [{ name: pet, in: body, schema: { type: object } }]
          responses: # POST /pets takes input but declares neither 400 Bad Request nor 422 Unprocessable Content; declare a 400 response.
            '201': { description: The pet. }
        put:
          parameters: [{ name: name, in: formData, type: string }]
          responses: # PUT /pets takes input but declares neither 400 Bad Request nor 422 Unprocessable Content; declare a 400 response.
            '204': { description: Done. }
  `,
  'is wrong in what is new in 3.2': `
    openapi: 3.2.0
    paths:
      /pets:
        get:
          parameters:
            - { name: filter, in: querystring, content: { application/x-www-form-urlencoded: {} } }
          responses: # GET /pets takes input but declares neither 400 Bad Request nor 422 Unprocessable Content; declare a 400 response.
            '200': { description: Some pets. }
        query:
          requestBody: { content: { application/json: {} } }
          responses: # QUERY /pets takes input but declares neither 400 Bad Request nor 422 Unprocessable Content; declare a 400 response.
            '200': { description: Some pets. }
        additionalOperations:
          COPY:
            parameters: [{ name: Depth, in: header, schema: { type: integer } }]
            responses: # COPY /pets takes input but declares neither 400 Bad Request nor 422 Unprocessable Content; declare a 400 response.
              '201': { description: The copy. }
  `,
  'is wrong where 3.1 describes a body of GET or DELETE': `
    openapi: 3.1.0
    paths:
      /pets:
        get:
          requestBody: { content: { application/json: {} } }
          responses: # GET /pets takes input but declares neither 400 Bad Request nor 422 Unprocessable Content; declare a 400 response.
            '200': { description: The pets. }
        delete:
          requestBody: { content: { application/json: {} } }
          responses: # DELETE /pets takes input but declares neither 400 Bad Request nor 422 Unprocessable Content; declare a 400 response.
            '204': { description: Gone. }
  `,
  'is not about a body that 3.0 ignores': `
    openapi: 3.0.4
    paths:
      /pets:
        get:
          requestBody: { content: { application/json: {} } }
          responses:
            '200': { description: The pets. }
        head:
          requestBody: { content: { application/json: {} } }
          responses:
            '200': { description: There are pets. }
        delete:
          requestBody: { content: { application/json: {} } }
          responses:
            '204': { description: Gone. }
  `,
  'is right with 400, 422, a range, default, or a shared response': `
    paths:
      /pets:
        parameters: [{ name: limit, in: query, schema: { type: integer } }]
        get:
          responses:
            '200': { description: The pets. }
            '400': { $ref: '#/components/responses/BadRequest' }
        post:
          responses:
            '201': { description: The pet. }
            '422': { description: No such pet can be. }
        put:
          responses:
            '204': { description: Done. }
            4XX: { description: Your fault. }
        delete:
          responses:
            '204': { description: Gone. }
            default: { description: An error. }
    components:
      responses:
        BadRequest: { description: Send something else. }
  `,
  'is not about an operation without input': `
    paths:
      /pets:
        get:
          responses:
            '200': { description: The pets. }
        post:
          requestBody: { content: {} }
          responses:
            '201': { description: A pet. }
  `,
  'is not about path parameters': `
    paths:
      /pets/{petId}:
        get:
          parameters: [{ name: petId, in: path, required: true, schema: { type: integer } }]
          responses:
            '200': { description: The pet. }
  `,
  'is not about parameters that take any text': `
    paths:
      /pets:
        get:
          parameters:
            - { name: name, in: query, schema: { type: string } }
            - { name: tag, in: query, schema: { type: [string, 'null'] } }
            - { name: owner, in: query, schema: { anyOf: [{ type: string }, { type: 'null' }] } }
            - { name: X-Request-Id, in: header, schema: { type: string } }
            - { name: breeds, in: query, schema: { type: array, items: { type: string } } }
            - { name: sort, in: query, schema: { type: [array, string], items: {} } }
            - { name: fields, in: query, schema: { type: array } }
          responses:
            '200': { description: The pets. }
  `,
  'is not about header parameters that OpenAPI ignores': `
    paths:
      /pets:
        get:
          parameters:
            - { name: Accept, in: header, required: true, schema: { enum: [application/json] } }
            - { name: Content-Type, in: header, required: true, schema: { type: string } }
            - { name: authorization, in: header, required: true, schema: { type: string } }
          responses:
            '200': { description: The pets. }
  `,
  'is not about webhooks and callbacks': `
    webhooks:
      newPet:
        post:
          requestBody: { content: { application/json: {} } }
          responses:
            '200': { description: Thank you. }
  `,
  'is silent on an operation without responses': `
    paths:
      /pets:
        post:
          requestBody: { content: { application/json: {} } }
          responses: {}
        put:
          requestBody: { content: { application/json: {} } }
  `,
  'is silent where the path item says why': `
    paths:
      /pets:
        x-status-codes: { ignore: { http-400-if-input: Whatever is sent is stored. } }
        post:
          requestBody: { content: { application/json: {} } }
          responses:
            '201': { description: The pet. }
  `,
  'is not about headers that tell requests apart in logs': `
    paths:
      /pets/{petId}:
        parameters: [{ name: petId, in: path, required: true, schema: { type: string } }]
        get:
          parameters:
            - { name: X-Correlation-ID, in: header, required: true, schema: { type: string, format: uuid } }
            - { name: traceparent, in: header, schema: { type: string, minLength: 55 } }
            - { name: X-B3-TraceId, in: header, schema: { type: string, pattern: '^[0-9a-f]+$' } }
          responses:
            '200': { description: The pet. }
        put:
          parameters: [{ name: x-request-id, in: query, required: true, schema: { type: string } }]
          responses: # PUT /pets/{petId} takes input but declares neither 400 Bad Request nor 422 Unprocessable Content; declare a 400 response.
            '200': { description: The pet. }
  `,
  'is not about credentials, which 401 is for': `
    paths:
      /pets:
        get:
          parameters:
            - { name: API-Key, in: header, required: true, schema: { type: string } }
            - { name: access_token, in: query, required: true, schema: { type: string } }
            - { name: X-Acme-Auth-Token, in: header, required: true, schema: { type: string } }
          responses:
            '200': { description: The pets. }
        put:
          parameters: [{ name: author, in: query, required: true, schema: { type: string } }]
          responses: # PUT /pets takes input but declares neither 400 Bad Request nor 422 Unprocessable Content; declare a 400 response.
            '200': { description: The pets. }
  `,
});
