/** Operations that several rules leave alone, for `unless`. */
import type { Condition } from '../functions/conditions.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The path says that credentials are given, taken or renewed. */
export const CREDENTIAL_PATHS: Condition = {
  pathWord: words(`
    login logout logon signin signout signup auth oauth* authorize authenticat* session sessions sso saml
    token tokens refresh password* passwd mfa 2fa otp totp introspect* register registration verif* invit*
  `),
};

/** Credentials are in the request itself, or are what it is about: nobody has any before a login. */
export const HANDLES_CREDENTIALS: readonly Condition[] = [
  { kind: 'login' },
  {
    parameter: words(`
      cookie authorization *-authorization auth *-auth *api-key* *api_key* *apikey*
      token *-token access_token accesstoken *signature* *secret* *password*
    `),
  },
  CREDENTIAL_PATHS,
];

/** Whoever asks reads the code, and asks again when it likes. */
export const PROBES: Condition = {
  path: '(?:^|[/_.-])(?:[Hh]ealth(?:z|-?[Cc]heck)?|[Rr]ead(?:y|yz|iness)|[Ll]ive(?:z|ness)?|[Aa]live|[Pp]ing|[Hh]eartbeat|[Ss]tatus)/?$',
};

/** Errors are the result that was asked for: the report of a check, of a job, of many requests in one. */
export const REPORTS_ERRORS: readonly Condition[] = [
  {
    pathWord: words(`
      error* fault* problem* exception* failure* graphql
      validat* prevalidat* lint* check checks verif* diagnos* analyze analyse analysis introspect*
      job jobs task tasks run runs operation operations execution* deployment* build builds
      export exports import imports batch* bulk*
    `),
  },
  { method: ['POST', 'PUT', 'PATCH', 'DELETE'], kind: 'bulk' },
];
