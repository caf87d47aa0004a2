import type { StatusFunction } from '../functions/spectral.ts';

/** What a rule calls: a function with its options. */
export interface Then {
  readonly function: StatusFunction<unknown>;
  readonly functionOptions?: unknown;
}

/** A rule as data. Its id is the name of its file. */
export interface Rule {
  /** The good state, in one sentence: "A DELETE answers 204". */
  readonly description: string;
  readonly severity: 'error' | 'warn' | 'info' | 'hint';
  /** Whether it is on in the default ruleset. */
  readonly recommended: boolean;
  /** How strongly the reference asks for it; `convention` and `opinion` are not in a specification. */
  readonly level: 'MUST' | 'SHOULD' | 'MAY' | 'convention' | 'opinion';
  /** Where it is written: `RFC 9110, section 15.5.5`. */
  readonly reference: string;
  /** The rules that say more about the same fault: where one of them reports, this one is silent. */
  readonly yieldsTo?: readonly string[];
  /** The versions of OpenAPI it is about, where those are not all. */
  readonly openapi?: string;
  readonly then: Then | Then[];
}

/** A call of a function whose options the compiler checks. */
export const check = <Options>(fn: StatusFunction<Options>, functionOptions?: Options): Then => ({
  function: fn as StatusFunction<unknown>,
  ...(functionOptions === undefined ? {} : { functionOptions }),
});
