/** A description split over files, for the ways of running that have to find their faults in each of them. */
export const SPLIT: Readonly<Record<string, string>> = {
  'split/openapi.yaml': `openapi: 3.1.0
info: { title: Pets, version: '1' }
security: [{ token: [] }]
paths:
  /pets: { $ref: paths/pets.yaml }
  /pets/{petId}: { $ref: 'paths/pet.yaml#/item' }
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
`,
  'split/paths/pets.yaml': `post:
  operationId: createPet
  responses:
    '200': { description: Created. }
    '429': { $ref: '../responses.yaml#/Limited' }
`,
  'split/paths/pet.yaml': `item:
  get:
    responses:
      '200': { description: The pet. }
      '429': { $ref: '../responses.yaml#/Limited' }
`,
  'split/responses.yaml': `Limited:
  description: Too fast.
`,
};
