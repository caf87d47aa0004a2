/** What a verb says an operation does. */
export type Meaning =
  | 'create'
  | 'upsert'
  | 'search'
  | 'inspect'
  | 'update'
  | 'delete'
  | 'bulk'
  | 'login'
  | 'upload'
  | 'async'
  | 'ingest'
  | 'action';

/** A verb found in a name, and what it is done to. */
export interface Reading {
  readonly verb: string;
  readonly meaning: Meaning;
  /** The word may as well be a noun (`order`, `report`, `export`), so that structure outweighs it. */
  readonly isNoun: boolean;
  /** The words of the object, in order: ['access', 'token'] of createAccessTokenForUser. */
  readonly object: readonly string[];
}

/**
 * The vocabulary. A word says what is done whichever naming style puts it where; those after `|` are nouns as well,
 * and are not taken for a verb where structure or another word says what is done.
 */
const VOCABULARY: Readonly<Record<Meaning, string>> = {
  create: 'create add new register insert make signup | open place post',
  upsert: 'upsert | save put',
  search: 'search get list find query lookup fetch retrieve read show browse count filter | view',
  // answers from what it is given or what is there, and leaves nothing behind
  inspect:
    'calculate compute estimate validate verify analyze analyse evaluate describe preview compare convert parse lint ' +
    'check is has translate introspect simulate suggest predict detect recognize classify explain inspect decode ' +
    'render generate download geocode autocomplete ' +
    '| test match score export diff',
  update: 'update edit modify set change patch replace rename configure adjust reorder merge',
  delete: 'delete remove destroy erase unassign unlink unset',
  bulk: 'bulk batch mass multi multiple many',
  login: 'login logon signin logout logoff signout authenticate oauth oauth2 | auth token session',
  upload: 'upload',
  async:
    'start submit enqueue trigger run execute launch begin initiate import reindex | process schedule queue deploy',
  ingest: 'ingest collect track receive write | webhook callback log',
  action:
    'accept acknowledge activate approve archive authorise authorize cancel claim clear clone complete confirm connect ' +
    'copy deactivate decline decrypt detach disable disconnect dismiss do duplicate enable encrypt exchange execute ' +
    'finalize finish flush forgot handle install invoke join leave mark move mute notify pause prune publish purge push ' +
    'reactivate reboot refresh regenerate reject renew reopen resend reset resolve restart restore resume retry return ' +
    'revert revoke rollback rotate send skip stop subscribe suspend switch sync synchronize terminate toggle transfer ' +
    'unarchive unblock undo unlock unpause unpublish unsubscribe upgrade uninstall use withdraw cancel void ' +
    '| abort apply assign attach block call capture charge close comment commit deny exec follow fork grant invite ' +
    'invoice like link lock order pay pin print pull redeem refund release report request share ship star test ' +
    'terminate update vote watch',
};
