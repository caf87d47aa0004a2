/**
 * The HTTP status codes registered with IANA, as of 2026-09 (registry updated 2025-09-15), and what their
 * references say about content and headers. Phrases are those of the registry, which differ from the ones
 * many libraries still carry (413 Content Too Large, 422 Unprocessable Content).
 */

/** A header field that the reference of a code asks for, and how strongly (RFC 2119 key word). */
export interface StatusHeader {
  readonly name: string;
  readonly level: 'MUST' | 'SHOULD';
  /** The condition in words; absent when the header is always asked for. */
  readonly when?: string;
}

export interface Status {
  readonly code: string;
  /** The reason phrase of the registry; `(Unused)` for 306 and 418. */
  readonly phrase: string;
  /** Phrases that earlier specifications gave the code, in no particular order. */
  readonly formerPhrases: readonly string[];
  /** The specification that defines the code, as a citation: `RFC 9110, section 15.3.2`. */
  readonly reference: string;
  readonly registration: 'registered' | 'temporary' | 'deprecated' | 'obsolete' | 'unused';
  /** False when a response with this code never has content (RFC 9110, section 6.4.1 and the code's own). */
  readonly content: boolean;
  /** True when the code comes from WebDAV (RFC 4918, RFC 5842) and means nothing outside it. */
  readonly webdav: boolean;
  readonly headers: readonly StatusHeader[];
}

const status = (
  code: number,
  phrase: string,
  reference: string,
  facts: Partial<Omit<Status, 'code' | 'phrase' | 'reference'>> = {},
): Status => ({
  code: String(code),
  phrase,
  reference,
  formerPhrases: [],
  registration: 'registered',
  content: true,
  webdav: false,
  headers: [],
  ...facts,
});

const STATUSES: readonly Status[] = [
  status(100, 'Continue', 'RFC 9110, section 15.2.1', { content: false }),
  status(101, 'Switching Protocols', 'RFC 9110, section 15.2.2', {
    content: false,
    headers: [
      { name: 'Upgrade', level: 'MUST' },
      { name: 'Connection', level: 'MUST' },
      { name: 'Sec-WebSocket-Accept', level: 'MUST', when: 'protocol is websocket' },
    ],
  }),
  status(102, 'Processing', 'RFC 2518, section 10.1', {
    registration: 'obsolete',
    content: false,
    webdav: true,
  }),
  status(103, 'Early Hints', 'RFC 8297, section 2', { content: false }),
  status(104, 'Upload Resumption Supported', 'draft-ietf-httpbis-resumable-upload', {
    registration: 'temporary',
    content: false,
    headers: [
      { name: 'Location', level: 'MUST', when: 'upload creation' },
      { name: 'Upload-Limit', level: 'MUST', when: 'limits exist' },
    ],
  }),
  status(200, 'OK', 'RFC 9110, section 15.3.1', {
    headers: [
      { name: 'ETag', level: 'SHOULD', when: 'GET, HEAD' },
      { name: 'Last-Modified', level: 'SHOULD', when: 'GET, HEAD' },
      { name: 'Allow', level: 'SHOULD', when: 'OPTIONS' },
      { name: 'Accept-Patch', level: 'SHOULD', when: 'OPTIONS and path has PATCH' },
      { name: 'Vary', level: 'SHOULD', when: 'content negotiation' },
    ],
  }),
  status(201, 'Created', 'RFC 9110, section 15.3.2', {
    headers: [{ name: 'Location', level: 'SHOULD', when: 'POST' }],
  }),
  status(202, 'Accepted', 'RFC 9110, section 15.3.3'),
  status(203, 'Non-Authoritative Information', 'RFC 9110, section 15.3.4'),
  status(204, 'No Content', 'RFC 9110, section 15.3.5', { content: false }),
  status(205, 'Reset Content', 'RFC 9110, section 15.3.6', { content: false }),
  status(206, 'Partial Content', 'RFC 9110, section 15.3.7', {
    headers: [
      { name: 'Content-Range', level: 'MUST', when: 'single part' },
      { name: 'ETag', level: 'MUST', when: 'declared on the 200' },
      { name: 'Cache-Control', level: 'MUST', when: 'declared on the 200' },
      { name: 'Vary', level: 'MUST', when: 'declared on the 200' },
      { name: 'Expires', level: 'MUST', when: 'declared on the 200' },
      { name: 'Content-Location', level: 'MUST', when: 'declared on the 200' },
    ],
  }),
  status(207, 'Multi-Status', 'RFC 4918, section 11.1', { webdav: true }),
  status(208, 'Already Reported', 'RFC 5842, section 7.1', { webdav: true }),
  status(226, 'IM Used', 'RFC 3229, section 10.4.1', { headers: [{ name: 'ETag', level: 'MUST' }] }),
  status(300, 'Multiple Choices', 'RFC 9110, section 15.4.1', {
    headers: [{ name: 'Location', level: 'SHOULD', when: 'preferred choice' }],
  }),
  status(301, 'Moved Permanently', 'RFC 9110, section 15.4.2', {
    headers: [{ name: 'Location', level: 'SHOULD' }],
  }),
  status(302, 'Found', 'RFC 9110, section 15.4.3', {
    formerPhrases: ['Moved Temporarily'],
    headers: [{ name: 'Location', level: 'SHOULD' }],
  }),
  status(303, 'See Other', 'RFC 9110, section 15.4.4', { headers: [{ name: 'Location', level: 'MUST' }] }),
  status(304, 'Not Modified', 'RFC 9110, section 15.4.5', {
    content: false,
    headers: [
      { name: 'ETag', level: 'MUST', when: 'declared on the 200' },
      { name: 'Cache-Control', level: 'MUST', when: 'declared on the 200' },
      { name: 'Content-Location', level: 'MUST', when: 'declared on the 200' },
      { name: 'Expires', level: 'MUST', when: 'declared on the 200' },
      { name: 'Vary', level: 'MUST', when: 'declared on the 200' },
      { name: 'Date', level: 'MUST', when: 'declared on the 200' },
    ],
  }),
  status(305, 'Use Proxy', 'RFC 9110, section 15.4.6', { registration: 'deprecated' }),
  status(306, '(Unused)', 'RFC 9110, section 15.4.7', {
    formerPhrases: ['Switch Proxy'],
    registration: 'unused',
  }),
  status(307, 'Temporary Redirect', 'RFC 9110, section 15.4.8', {
    headers: [{ name: 'Location', level: 'SHOULD' }],
  }),
  status(308, 'Permanent Redirect', 'RFC 9110, section 15.4.9', {
    headers: [{ name: 'Location', level: 'SHOULD' }],
  }),
  status(400, 'Bad Request', 'RFC 9110, section 15.5.1'),
  status(401, 'Unauthorized', 'RFC 9110, section 15.5.2', {
    headers: [{ name: 'WWW-Authenticate', level: 'MUST' }],
  }),
  status(402, 'Payment Required', 'RFC 9110, section 15.5.3'),
  status(403, 'Forbidden', 'RFC 9110, section 15.5.4'),
  status(404, 'Not Found', 'RFC 9110, section 15.5.5'),
  status(405, 'Method Not Allowed', 'RFC 9110, section 15.5.6', {
    headers: [{ name: 'Allow', level: 'MUST' }],
  }),
  status(406, 'Not Acceptable', 'RFC 9110, section 15.5.7'),
  status(407, 'Proxy Authentication Required', 'RFC 9110, section 15.5.8', {
    headers: [{ name: 'Proxy-Authenticate', level: 'MUST' }],
  }),
  status(408, 'Request Timeout', 'RFC 9110, section 15.5.9'),
  status(409, 'Conflict', 'RFC 9110, section 15.5.10'),
  status(410, 'Gone', 'RFC 9110, section 15.5.11'),
  status(411, 'Length Required', 'RFC 9110, section 15.5.12'),
  status(412, 'Precondition Failed', 'RFC 9110, section 15.5.13'),
  status(413, 'Content Too Large', 'RFC 9110, section 15.5.14', {
    formerPhrases: ['Payload Too Large', 'Request Entity Too Large'],
    headers: [
      { name: 'Retry-After', level: 'SHOULD', when: 'temporary' },
      { name: 'Upload-Limit', level: 'SHOULD', when: 'resumable upload' },
    ],
  }),
  status(414, 'URI Too Long', 'RFC 9110, section 15.5.15', {
    formerPhrases: ['Request-URI Too Long', 'Request-URI Too Large'],
  }),
  status(415, 'Unsupported Media Type', 'RFC 9110, section 15.5.16', {
    headers: [{ name: 'Accept-Patch', level: 'SHOULD', when: 'PATCH' }],
  }),
  status(416, 'Range Not Satisfiable', 'RFC 9110, section 15.5.17', {
    formerPhrases: ['Requested Range Not Satisfiable'],
    headers: [{ name: 'Content-Range', level: 'SHOULD' }],
  }),
  status(417, 'Expectation Failed', 'RFC 9110, section 15.5.18'),
  status(418, '(Unused)', 'RFC 9110, section 15.5.19', {
    formerPhrases: ["I'm a teapot"],
    registration: 'unused',
  }),
  status(421, 'Misdirected Request', 'RFC 9110, section 15.5.20'),
  status(422, 'Unprocessable Content', 'RFC 9110, section 15.5.21', {
    formerPhrases: ['Unprocessable Entity'],
  }),
  status(423, 'Locked', 'RFC 4918, section 11.3', { webdav: true }),
  status(424, 'Failed Dependency', 'RFC 4918, section 11.4', { webdav: true }),
  status(425, 'Too Early', 'RFC 8470, section 5.2'),
  status(426, 'Upgrade Required', 'RFC 9110, section 15.5.22', {
    headers: [
      { name: 'Upgrade', level: 'MUST' },
      { name: 'Connection', level: 'MUST' },
    ],
  }),
  status(428, 'Precondition Required', 'RFC 6585, section 3'),
  status(429, 'Too Many Requests', 'RFC 6585, section 4'),
  status(431, 'Request Header Fields Too Large', 'RFC 6585, section 5'),
  status(451, 'Unavailable For Legal Reasons', 'RFC 7725, section 3', {
    headers: [{ name: 'Link', level: 'SHOULD' }],
  }),
  status(500, 'Internal Server Error', 'RFC 9110, section 15.6.1'),
  status(501, 'Not Implemented', 'RFC 9110, section 15.6.2'),
  status(502, 'Bad Gateway', 'RFC 9110, section 15.6.3'),
  status(503, 'Service Unavailable', 'RFC 9110, section 15.6.4'),
  status(504, 'Gateway Timeout', 'RFC 9110, section 15.6.5', { formerPhrases: ['Gateway Time-out'] }),
  status(505, 'HTTP Version Not Supported', 'RFC 9110, section 15.6.6'),
  status(506, 'Variant Also Negotiates', 'RFC 2295, section 8.1'),
  status(507, 'Insufficient Storage', 'RFC 4918, section 11.5', { webdav: true }),
  status(508, 'Loop Detected', 'RFC 5842, section 7.2', { webdav: true }),
  status(510, 'Not Extended', 'RFC 2774, section 7', { registration: 'obsolete' }),
  status(511, 'Network Authentication Required', 'RFC 6585, section 6'),
];

/** The registered codes by code: `REGISTRY.get('404')`. */
export const REGISTRY: ReadonlyMap<string, Status> = new Map(STATUSES.map((entry) => [entry.code, entry]));

/** A code that servers or drafts use without registering it, and the registered codes that say the same. */
export interface UnofficialStatus {
  readonly knownAs: string;
  readonly instead: readonly string[];
}

/** Well-known codes outside the registry, by code. */
export const UNOFFICIAL: ReadonlyMap<string, UnofficialStatus> = new Map([
  ['218', { knownAs: 'This is fine (Apache)', instead: ['200'] }],
  ['294', { knownAs: 'Partial Success (GraphQL over HTTP draft)', instead: ['200'] }],
  ['299', { knownAs: 'Miscellaneous persistent warning misuse', instead: ['200'] }],
  ['419', { knownAs: 'Page Expired', instead: ['401', '403'] }],
  ['420', { knownAs: 'Enhance Your Calm', instead: ['429'] }],
  [
    '430',
    {
      knownAs: 'Shopify Security Rejection',
      instead: ['429', '431', '403'],
    },
  ],
  ['440', { knownAs: 'Login Time-out (IIS)', instead: ['401'] }],
  ['444', { knownAs: 'No Response (nginx)', instead: [] }],
  ['449', { knownAs: 'Retry With (IIS)', instead: ['400', '409'] }],
  ['450', { knownAs: 'Blocked by Windows Parental Controls', instead: ['403', '451'] }],
  ['460', { knownAs: 'Client closed (AWS ELB)', instead: [] }],
  ['463', { knownAs: 'X-Forwarded-For too long (AWS ELB)', instead: ['400', '431'] }],
  ['464', { knownAs: 'Incompatible protocol (AWS ELB)', instead: ['400', '505'] }],
  ['494', { knownAs: 'Request header too large (nginx)', instead: ['431'] }],
  ['495', { knownAs: 'SSL Certificate Error (nginx)', instead: ['400', '401'] }],
  ['496', { knownAs: 'SSL Certificate Required (nginx)', instead: ['400', '401'] }],
  ['497', { knownAs: 'HTTP Request Sent to HTTPS Port (nginx)', instead: ['400', '426'] }],
  ['498', { knownAs: 'Invalid Token (Esri)', instead: ['401'] }],
  ['499', { knownAs: 'Client Closed Request of nginx, Token Required of Esri', instead: ['401'] }],
  ['509', { knownAs: 'Bandwidth Limit Exceeded (Apache/cPanel)', instead: ['429', '503'] }],
  ['520', { knownAs: 'Web server returns unknown error (Cloudflare)', instead: ['502', '500'] }],
  ['521', { knownAs: 'Web server is down (Cloudflare)', instead: ['502', '503'] }],
  ['522', { knownAs: 'Connection timed out (Cloudflare)', instead: ['504'] }],
  ['523', { knownAs: 'Origin unreachable (Cloudflare)', instead: ['502', '504'] }],
  ['524', { knownAs: 'A timeout occurred (Cloudflare)', instead: ['504'] }],
  ['525', { knownAs: 'SSL handshake failed (Cloudflare)', instead: ['502'] }],
  ['526', { knownAs: 'Invalid SSL certificate (Cloudflare)', instead: ['502'] }],
  ['527', { knownAs: 'Railgun error (Cloudflare)', instead: ['502'] }],
  ['529', { knownAs: 'Site is overloaded', instead: ['503', '429'] }],
  ['530', { knownAs: 'Origin DNS error (Cloudflare)', instead: ['502', '503'] }],
  ['540', { knownAs: 'Temporarily disabled (Shopify)', instead: ['503'] }],
  ['561', { knownAs: 'Unauthorized (AWS ELB)', instead: ['401'] }],
  ['598', { knownAs: 'Network read timeout', instead: ['504'] }],
  ['599', { knownAs: 'Network connect timeout', instead: ['504'] }],
]);

/** How a message names a key of a Responses Object: `404 Not Found`, `4XX`, `default`, `499`. */
export function spell(key: string): string {
  const phrase = REGISTRY.get(key)?.phrase;
  return phrase === undefined ? key : `${key} ${phrase}`;
}
