/** Most texts stand in published descriptions; the others are what somebody could have written. */

import { describe, expect, test } from '@jest/globals';
import {
  isNameOfFailure,
  mentions,
  remembered,
  speaksOf,
  statusesNamed,
  statusOfName,
  TOPICS,
  type Topic,
} from '../../functions/http/prose.ts';

describe('the statuses that a text names', () => {
  const table = (rows: readonly (readonly [text: string, ...codes: string[]])[]) =>
    test.each(rows.map(([text, ...codes]) => [text, codes] as const))('%j: %j', (text, codes) => {
      expect(statusesNamed(text)).toEqual(codes);
    });

  describe('by its phrase', () => {
    table([
      ['OK', '200'],
      ['ok', '200'],
      ['CREATED', '201'],
      ['Accepted', '202'],
      ['No Content', '204'],
      ['No Content.', '204'],
      ['No Content (success)', '204'],
      ['Moved Permanently.\nInfluxData has moved the URL of the endpoint.\n', '301'],
      ['Bad Request', '400'],
      ['Bad Request when creating a session', '400'],
      ['Bad request - invalid input parameters.', '400'],
      ['Bad Request. Query parameters contain invalid values.', '400'],
      ['Unauthorized', '401'],
      ['Unauthorized.\nThe API token passed does not have the permissions.', '401'],
      ['Payment Required', '402'],
      ['Forbidden. The user account is disabled.', '403'],
      ['Forbidden - The current user is forbidden from accessing this data (in this way)', '403'],
      ['Not Found if gist is not starred', '404'],
      ['Not found.\nBucket not found.\n', '404'],
      ['Method not allowed.\n\n#### InfluxDB Cloud\n\n  - Always returns this error.', '405'],
      ['conflict', '409'],
      ['Conflict - entity already exists.', '409'],
      ['Conflict -- the pet is sold', '409'],
      ['Gone', '410'],
      ['Too many requests', '429'],
      ['Internal server error.\nThe server encountered an unexpected situation.\n', '500'],
      ['Service Unavailable - please try again later', '503'],
    ]);
  });

  describe('by a phrase that it had before, or has by custom', () => {
    table([
      ['Payload Too Large', '413'],
      ['Request Entity Too Large', '413'],
      ['Request-URI Too Long', '414'],
      ['Unprocessable Entity. Returns errors such as: "No custom domain configured"', '422'],
      ['Unprocessable Content', '422'],
      ["I'm a teapot", '418'],
      ['Service temporarily unavailable', '503'],
      ['Temporarily unavailable', '503'],
      ['Gateway time-out', '504'],
      ['Internal error', '500'],
      ['Gateway Time-out', '504'],
      ['Internal error', '500'],
      ['Unauthenticated', '401'],
    ]);
  });

  describe('in British spelling', () => {
    table([
      ['Unauthorised', '401'],
      ['Unauthorised (no current user and there should be)', '401'],
    ]);
  });

  describe('in one word, as code writes it', () => {
    table([
      ['NotFound', '404'],
      ['BadRequestError is returned when the request is invalid and it cannot be processed.', '400'],
      ['InternalServerError is a general error indicating something went wrong internally.', '500'],
    ]);
  });

  describe('in markup', () => {
    table([
      ['**Not Found**', '404'],
      ['`404`', '404'],
      ['# Forbidden', '403'],
      ['<b>Forbidden</b>', '403'],
      ['[Not Found](https://example.com/errors)', '404'],
      [
        'A successful request returns the HTTP <code>201 Created</code> status code and a JSON response body.',
        '201',
      ],
      [
        'A successful request returns the HTTP `200 OK` status code and a JSON response body that shows batch payout details.',
        '200',
      ],
      ['**HTTP Status Code:** `404` <br>\n Not Found<br>', '404'],
    ]);
  });

  describe('by its number', () => {
    table([
      ['Error 400', '400'],
      ['404', '404'],
      ['404: the pet is gone', '404'],
      ['404 Not Found', '404'],
      ['404 - no such pet', '404'],
      ['(401) log in', '401'],
      ['Error 500', '500'],
      ['HTTP 403', '403'],
      ['Status code: 409', '409'],
      ['status=401', '401'],
      ['Response 404 response', '404'],
      ['404  error', '404'],
      ['404 \n\nNo such pet', '404'],
      ['404  (no such pet)', '404'],
      ['404.', '404'],
      ['404 -  no such pet', '404'],
      ['Returns 404  Not Found', '404'],
      ['Returns 413 Payload Too Large', '413'],
      ['HTTP 202 (Accepted) if the operation was accepted', '202'],
    ]);
  });

  describe('each of several, once', () => {
    table([['404 Not Found, HTTP 404', '404']]);
  });

  describe('not by other numbers', () => {
    table([
      ['Error 101'],
      ['Code 200: the pet is sold'],
      ['At most 200 items'],
      ['A page of at most 100 items.'],
      ['Processed within 500 ms'],
      ['No connection on port 443'],
      ['100% of the quota'],
      ['500MB is the limit'],
      ['Room 404'],
      ['The request payload is too large. The limit is 500'],
      ['Size must be greater than or equal to 50Gib'],
      ['2000'],
      ['404 - 500 pets'],
      ['404 -\t5 pets'],
      ['Returns nothing.\nOr 404 Not Found'],
      ['HTTP 1404'],
      ['Error 1200: no such pet'],
    ]);
  });

  describe('not by a number that is no status', () => {
    table([
      ['420'],
      ['Error 499'],
      ['HTTP 599'],
      ['999'],
      ['HTTP 600'],
      ['Non 2XX error response from server.'],
      ['An HTTP `2xx` status code acknowledges the write.'],
    ]);
  });

  describe('not by that of a response with which it is compared', () => {
    table([
      ['Returned instead of 404 when the pet has been deleted'],
      ['Returned instead of HTTP 404 when the pet has been deleted'],
      ['Sent rather than HTTP 403'],
      ['Like HTTP 401, but authentication would not help'],
      ['Unlike an HTTP 401 this one has no remedy'],
      ['Not a 404 response'],
      ['The same as status 404'],
      ['The resource is gone; this was HTTP 404'],
    ]);
  });

  describe('not by what comes after the first sentence', () => {
    table([
      ['Contains the results. HTTP 404 when missing.'],
      ['The results\n\nHTTP 404 when missing'],
      ['Success. The resource is returned. Not Found otherwise.'],
      [
        'Dedicated Inference create/update accepted for processing (202). Success or failure is not indicated.',
      ],
    ]);
  });

  describe('not by an ordinary word with more around it', () => {
    table([
      ['Created Source'],
      ['Created pets'],
      ['Created. The user is added to task members.'],
      ['Resource Created Successfully'],
      ['Accepted formats'],
      ['Accepted. The job is queued.'],
      ['Gone. It was deleted.'],
      ['Delete has been accepted'],
      ['Upload accepted by object storage.'],
      ['OK - your request was successful.'],
      ['Found pets'],
      ['Variable found'],
      ['Planet Found'],
      ['Gone pets'],
      ['Conflicts'],
      ['The request conflicts with the current state of the resource.'],
      ['The request is not authorized.'],
    ]);
  });

  describe('not by a phrase that is ordinary English', () => {
    table([
      ['Processing'],
      ['Continue'],
      ['Locked'],
      ['Upgrade required'],
      ['Already reported'],
      ['Loop detected in the graph'],
      ['Length required'],
      ['Insufficient storage'],
    ]);
  });

  describe('not by a phrase inside a sentence', () => {
    table([
      ['Device not found'],
      ['The resource was not found.'],
      ['An LPA with the passed ID Not Found'],
      ['Success, no content'],
      ['An internal server error has occurred.'],
      ['Generic bad request (generally invalid syntax)'],
      ['Member deletion was forbidden.'],
      ['Only an empty project can be deleted.'],
    ]);
  });

  describe('in English only', () => {
    table([
      ['Nicht gefunden'],
      ['Verboten'],
      ['Non trouvé'],
      ['Accès refusé'],
      ['No encontrado'],
      ['Não autorizado'],
      ['最近100条记录'],
      ['成功'],
    ]);
  });

  describe('in none', () => {
    table([[''], ['   '], ['---'], ['<br>'], ['.'], ['successful operation'], ['no error']]);
  });
});

describe('whether a text mentions a status', () => {
  test.each<[string, string, boolean]>([
    ['Forbidden, or not found', '404', true],
    ['404 or 410', '410', true],
    ['The pet, once it is created', '201', true],
    ['Missing credentials (401).', '401', true],
    ['the user is `UNAUTHORIZED`', '401', true],
    ['The user is unauthorised', '401', true],
    ['NotFoundError', '404', true],
    ['<b>Forbidden</b>', '403', true],
    ['the payload is too large: Request Entity Too Large', '413', true],
    ['The pet is locked', '423', true],
    ['Order 4041', '404', false],
    ['The pet is foundling', '302', false],
    ['Uncreated', '201', false],
    ['Forbidden', '401', false],
    ['Nicht gefunden', '404', false],
    ['', '404', false],
    [`${'x '.repeat(300)}404`, '404', false],
  ])('%j, %s: %j', (text, code, expected) => {
    expect(mentions(text, code)).toBe(expected);
  });
});

describe('the status that the name of a component stands for', () => {
  test.each<[string, string | undefined]>([
    ['NotFound', '404'],
    ['not_found', '404'],
    ['not-found', '404'],
    ['notFoundError', '404'],
    ['NotFoundResponse', '404'],
    ['ResourceNotFoundError', '404'],
    ['DefaultNotFoundProblem', '404'],
    ['BadRequestError', '400'],
    ['UnauthorizedResponse', '401'],
    ['unauthorisedError', '401'],
    ['Unauthenticated', '401'],
    ['Forbidden', '403'],
    ['ForbiddenException', '403'],
    ['PaymentRequiredResponse', '402'],
    ['MethodNotAllowed', '405'],
    ['Conflict', '409'],
    ['Gone', '410'],
    ['TooManyRequests', '429'],
    ['RateLimited', '429'],
    ['UnprocessableEntity', '422'],
    ['InternalServerError', '500'],
    ['InternalError', '500'],
    ['NotImplemented', '501'],
    ['BadGateway', '502'],
    ['ServiceUnavailable', '503'],
    ['GatewayTimeout', '504'],
    ['Created', '201'],
    ['AcceptedResponse', '202'],
    ['NoContent', '204'],
    ['okResponse', '200'],
    ['Error404', '404'],
    ['404Response', '404'],
    ['NotFound404', '404'],
    ['GenericExtendSessionDuration400', '400'],
    ['PermissionDenied403', '403'],
    ['201-AtomicEndpoint', '201'],
    ['listPets_200_response', '200'],
    ['Laptop404', '404'],
    ['FoundNotFound', '404'],
    ['ErroneousNotFound', '404'],
    ['HTTPNotFound', '404'],
    ['PetInternalServerErrorResponse', '500'],
  ])('%s: %s', (name, expected) => {
    expect(statusOfName(name)).toBe(expected);
  });

  test.each([
    'Error',
    'ErrorResponse',
    'Problem',
    'DefaultError',
    'ValidationError',
    'GeneralServerError',
    'AuthorizationError',
    'UnprocessableResponse',
    'Pet',
    'PetCreated',
    'ImageUploaded',
    'UnauthorizedOrForbidden',
    'Error401Or403',
    'NotFoundAndForbidden',
    'Pet404Pet',
    'Pet404Pets500Pet',
    '4XX-BARS',
    'Error420',
    'Locked',
    'Processing',
    'NichtGefunden',
    'toString',
    '__proto__',
    '',
    '成功',
  ])('none for %j', (name) => {
    expect(statusOfName(name)).toBeUndefined();
  });
});

/** For each topic, texts that speak of it and texts that do not. */
const SPOKEN: Readonly<Record<Topic, readonly [yes: readonly string[], no: readonly string[]]>> = {
  failure: [
    [
      'Error',
      'error',
      'An error occurred.',
      'Unexpected error',
      'An unexpected error response.',
      'The error response.',
      'Server error',
      'Error 500',
      'Error processing query',
      'Validation error',
      'Failure',
      'Exception',
      'Failed to apply database migration',
      'Unable to read the pet',
      'Could not read the pet',
      'Cannot enable this site',
      'cannot resize container',
      'Something went wrong',
      'Operation failed',
      'Login failed.',
      'Migration validation failed',
      'Pet not found',
      'Not found',
      'The resource was not found.',
      'Cell or dashboard not found',
      'Invalid request.',
      'Invalid ID supplied',
      'Invalid credentials',
      'Invalid parameters: from_date, to_date',
      'Unauthorized',
      'Unauthorised',
      'Forbidden. The user account is disabled.',
      'Access denied',
      'Bad request - invalid input parameters.',
      'Internal server error',
      'Service Unavailable - please try again later',
      '**Error**',
      '<b>Error</b>: the pet could not be saved',
      'ERROR',
    ],
    [
      // negations
      'No error',
      'no error, no upgrade header found',
      'No errors',
      'No errors were found',
      'Without error',
      'Completed without error',
      'Error-free',
      // about failures, which the response lists or counts
      'The list of errors',
      'Errors of the last run',
      'Error count',
      'Failed payments',
      'Failed login attempts',
      'Success.\nThe response body contains the list of `errors`.\n',
      'If a task run fails, InfluxDB logs it.',
      // success
      '',
      'OK',
      'A successful response.',
      'Successful response',
      'Database already exists',
      'Your authorisation request was successful.',
      'An email has been sent to the specified address. Note that this\nmay be an email containing the validation token or it may be\ninforming the user of an error.',
      'This does not indicate the success or failure of any operation, just that the request has been accepted for processing.',
      'Variable found',
      // other languages
      'Fehler',
      'Kein Fehler',
      'Erreur',
      'Aucune erreur',
      'Sin errores',
      'Ningún error',
      '错误',
    ],
  ],
  authentication: [
    [
      'You are not logged in',
      'User is not signed in',
      'Please log in',
      'You must sign in',
      'Login required',
      'User is unauthenticated',
      'Not authenticated',
      'Authentication required',
      'Authentication is required.',
      'Authentication failed due to invalid credentials.',
      'Authentication failed or missing required scope.',
      'Failed authentication or no image found',
      'Authentication error',
      'Invalid authentication credentials',
      'Authentication credentials were not provided.',
      'Missing Authentication Token',
      'No token was sent and they are required.',
      'No access token provided',
      'Bad or expired token. This can happen if the user revoked a token.',
      "Response when given merchant's token is invalid",
      'Your API key is missing or invalid. Read more about authenticating API requests.',
      'A missing `API-Key`',
      'JWT expired',
      'The **access token** has expired',
      'Authorization header missing',
      'The `Authorization: Token` header is missing or malformed.',
    ],
    [
      '',
      'Unauthorized',
      'Token string',
      'Token created; value is returned only once. Store securely.',
      'A JSON object containing credentials for a cluster.',
      'The principal details along with the newly reset credentials',
      'Successful authentication, redirect to homepage',
      'The request is authenticated but not permitted for this operation.',
      'Authorization failed due to insufficient permissions.',
      'The caller does not have permission to rotate credentials',
      'Insufficient token scope',
      'Token does not belong to this project',
      'API key is blocked',
      'Expired trial',
      // tokens that are for something else
      'Invalid CSRF token',
      'CSRF token missing or incorrect.',
      'The XSRF-token is invalid',
      'Missing or invalid invitation token',
      'Invalid reset token',
      'Verification token expired',
      // other languages
      'Nicht angemeldet',
      'Non authentifié',
      'Inicie sesión',
    ],
  ],
  permission: [
    [
      'No permission',
      'Not Allowed.',
      'You are not permitted to do this',
      'Authorization failed due to insufficient permissions.',
      'The caller does not have permission to add a principal',
      "Token doesn't have sufficient permissions to write to this organization",
      'Insufficient scope; expected any of: read:clients.',
      'Insufficient privileges',
      'For users without admin privileges',
      'Insufficiently authorised',
      'The user lacks the required role',
      'Missing required scope',
      'Access denied to this pet',
      'The method needs other permissions',
      'If the authenticated user does not have access.',
      "The user doesn't have write access",
      'Permission denied, the volume or container rootfs is marked as read-only.',
    ],
    [
      '',
      'Unauthorized',
      'Authentication failed',
      'Invalid credentials',
      'The role is deleted.',
      'The specified role details',
      'List of all grants given to the role in this catalog',
      'Sharing is disabled or temporary user',
      'Access denied',
      'Keine Berechtigung',
      'Sin permiso',
    ],
  ],
  validation: [
    [
      'Invalid input',
      'Validation exception',
      'Validation failed',
      'Bad parameter',
      'bad parameter, including an invalid checkpoint ID',
      'Bad Request',
      'Invalid request body, validation error, or policy rejection.',
      'Invalid query parameter combination.',
      'Malformed JSON body',
      'Invalid schedule_for format',
      'Invalid `status` value',
      'Missing required field',
      'Missing parameters',
      'The input is invalid',
      'Unprocessable Entity.\nThe request body failed validation.\n',
    ],
    [
      '',
      'Method Not Allowed',
      'Method is not supported',
      'Invalid HTTP method',
      'Validation failed, as this method is not supported',
      'Not while the pet is locked',
      'Invalid or expired callback parameters',
      'Replication is valid',
      'Replication validated, but not saved',
      'Ungültige Eingabe',
      'Entrée non valide',
    ],
  ],
};

/** What stands before, behind and inside of these texts decides. */
const NEARLY: typeof SPOKEN = {
  failure: [
    [
      'There was an error',
      'There was a failure',
      'Returns a failure',
      'Returns an exception',
      'A failure has occurred',
      'An unexpected error occurred',
      'There was an unexpected exception',
      'Exception occurred',
      'The pet was not found',
      'A bad request',
      'An invalid argument',
      'Bad argument supplied',
      'Bad arguments',
      'Invalid username/password supplied',
      'Invalid session token provided',
      'Unauthorised',
      'Access denied',
      'Error message',
    ],
    [
      'Whether there was an error',
      'There was an error budget',
      'Whether something failed to start',
      'Whether it has failed',
      'The pets that were not found',
      'Not found pets',
      'Those who failed and may try again',
      'Bad request supplied by the test',
      'Whether it is an invalid request',
      'An invalid request handler',
      'No longer forbidden',
      'Forbidden words',
      'Whether the error',
      'The error',
      'The error code',
      'The exception object',
    ],
  ],
  authentication: [
    [
      'Invalid XSRF header and missing bearer token',
      'Forbidden, a token is found but is invalid',
      'Token found but expired',
    ],
    [
      'A token is found but the pet is invalid',
      'Invalid anti-forgery token',
      'Invalid antiforgery token',
      'The invitation token is invalid',
      'The invite token is invalid',
      'The verification token has expired',
      'The verify token has expired',
      'Missing reset tokens',
    ],
  ],
  permission: [
    [
      'You need the permission',
      'Insufficient role',
      'Insufficient scope',
      'Insufficient scopes',
      'Insufficient privilege',
      'Insufficient authorization',
      'insufficiently_authorized, insufficient_authorizations',
      'The caller lack roles',
      'The caller lacks the role',
      'Requires admin role',
      'Requires roles',
      'Requires a privilege',
      'Missing privileges',
      'You do not have access',
      'She does not have any access',
      "He doesn't have the rights",
    ],
    ['The permissions are listed below', 'Permissions below are described', 'The privileges is documented'],
  ],
  validation: [
    [
      'Invalid argument',
      'Invalid arguments',
      'A wrong value',
      'Wrong values',
      'A bad field',
      'Bad fields',
      'An incorrect id',
      'Incorrect ids',
      'An invalid name',
      'Invalid tag names',
      'Missing parameter',
      'Missing required fields',
      'A missing value',
      'Missing values',
      'The body is malformed',
      'Body malformed',
      'Failed validation',
    ],
    ['An invalid body type', 'A wrong name types it', 'Failed validation check', 'Failed validation checks'],
  ],
};

describe.each(TOPICS)('a text that speaks of %s', (topic) => {
  const [yes, no] = SPOKEN[topic];
  const [nearlyYes, nearlyNo] = NEARLY[topic];
  test.each([...yes, ...nearlyYes])('%j', (text) => {
    expect(speaksOf(text, topic)).toBe(true);
  });
  test.each([...no, ...nearlyNo])('not %j', (text) => {
    expect(speaksOf(text, topic)).toBe(false);
  });
});

describe('the name of a failure', () => {
  test.each([
    'Error',
    'error',
    'ErrorResponse',
    'error_response',
    'BadRequestError',
    'GeneralServerError',
    'ErrorDetails',
    'ProblemDetails',
    'Problem',
    'ApiException',
    'Fault',
    'ErrorModel',
    'ErrorResponseDto',
    'Error-404-Response',
    'CasinoError',
    'NonceError',
    'ErrorDetail',
    'PetErrorDetails',
    'MyPetErrorResponse',
    'ErrorDto2',
  ])('%s', (name) => {
    expect(isNameOfFailure(name)).toBe(true);
  });

  test.each([
    'Pet',
    'PetResponse',
    'Errors',
    'ErrorList',
    'ErrorSubmodel',
    'ErrorObjects',
    'NoError',
    'NonErrorResponse',
    'PetWithoutFault',
    'ErrorLog',
    'ErrorFree',
    'ProblemReport',
    'ExceptionDate',
    'NotFound',
    'Terror',
    'Default',
    'Response',
    'Fehler',
    '',
    '__proto__',
  ])('not %j', (name) => {
    expect(isNameOfFailure(name)).toBe(false);
  });
});

test('what is remembered is read once for each text', () => {
  const texts: string[] = [];
  const isLong = remembered((text) => {
    texts.push(text);
    return text.length > 3;
  });
  expect(['long', 'no', 'long', 'no'].map(isLong)).toEqual([true, false, true, false]);
  expect(texts).toEqual(['long', 'no']);
});

// Code that Stryker has instrumented is slow.
(process.env.STRYKER_MUTATOR_WORKER ? test.skip : test)('hostile texts and names are read in no time', () => {
  const parts = [
    ...[
      'a ',
      'the ',
      'server ',
      'error ',
      'error',
      'http ',
      'http status code ',
      'status 200 ',
      '404-',
      'than the ',
    ],
    ...[
      'as  ',
      'w w ',
      'has ',
      'not found ',
      'invalid ',
      'missing or invalid ',
      'access ',
      'token is ',
      'invit',
    ],
    ...[
      'csrf-',
      'authorization ',
      '<a',
      '<a>',
      '`',
      ' -',
      '—',
      '. ',
      '\n',
      ' ',
      'aA',
      '1a',
      'required ',
      'é',
    ],
  ];
  const texts = parts.flatMap((part) => [part, ...parts.map((other) => part + other)]);
  const start = performance.now();
  for (const text of texts) {
    const hostile = `${text.repeat(Math.ceil(600 / text.length)).slice(0, 599)}!`;
    for (const topic of TOPICS) speaksOf(hostile, topic);
    statusesNamed(hostile);
    mentions(hostile, '404');
    statusOfName(hostile);
    isNameOfFailure(hostile);
  }
  expect(performance.now() - start).toBeLessThan(texts.length * 10);
});
