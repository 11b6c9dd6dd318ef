/** What a piece of context is; also the order in which pieces are shown, stable ones first. */
export const pieceKinds = ['guidance', 'types', 'declarations', 'schema', 'call-sites', 'connected', 'test', 'profile', 'static'] as const;
export type PieceKind = (typeof pieceKinds)[number];

/** Something shown beside the changed files. It may not be the subject of a comment. */
export interface ContextPiece {
  readonly kind: PieceKind;
  /** What it is, in a few words. */
  readonly title: string;
  /** Where it comes from; a path of the repository or of an installed package. */
  readonly path?: string;
  readonly text: string;
}

/** What pieces are called where no foreign name may stand. */
export const nounOf: Readonly<Record<PieceKind, string>> = {
  guidance: 'conventions', types: 'declarations of a package', declarations: 'declarations of the repository', schema: 'tables', 'call-sites': 'call sites', test: 'a test', profile: 'a profile',
  static: 'notes of static checks', connected: 'connected files',
};

/** Which pieces go first when there is not room for all. */
export const pieceRank: Readonly<Record<PieceKind, number>> = { static: 0, types: 1, declarations: 2, 'call-sites': 3, schema: 4, profile: 5, guidance: 6, test: 7, connected: 8 };
