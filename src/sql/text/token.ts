import type { HoleAt } from './sql-text.ts';

export type TokenKind =
  | 'word'        // keyword or bare name, perhaps with holes glued to it
  | 'number'
  | 'string'      // '…', "…" where that is a string, $$…$$, with prefix (E'…')
  | 'name'        // "…", `…`, […]
  | 'hole'        // a hole on its own
  | 'placeholder' // ?, $1, :id, @id, {id:String}
  | 'operator'
  | 'comma'
  | 'dot'
  | 'open'        // ( or, where it is no quote, [
  | 'close'
  | 'semicolon'
  | 'comment'
  | 'other';

/** One token of a SQL text with holes; offsets are into the joined text. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** Upper-case text of a word without holes, text of an operator or bracket, else ''. */
  readonly text: string;
  /** Holes inside the token, in order. */
  readonly holes: readonly HoleAt[];
  /** No white space or comment stands between the token before and this one. */
  readonly glued: boolean;
  /** Strings and quoted names: the opening quote character (`$` for dollar quotes) … */
  readonly quote?: string;
  /** … where the text between the quotes starts and ends (the end of the text if it is never closed) … */
  readonly bodyStart?: number;
  readonly bodyEnd?: number;
  /** … whether the closing quote was found … */
  readonly closed?: boolean;
  /** … and whether `\` escapes in it. */
  readonly backslash?: boolean;
}

export const noHoles: readonly HoleAt[] = [];
