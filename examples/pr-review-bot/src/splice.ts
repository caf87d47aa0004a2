/** One insertion into a text. */
export interface Edit {
  readonly file: string;
  /** In UTF-16 units. */
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}
