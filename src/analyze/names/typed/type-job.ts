/** What the worker that runs TypeScript's checker is given. Plain data: it is copied to another thread. */
export interface TypeJob {
  /** Absolute path of the work tree's top, `/`-separated; node_modules are read below it. */
  readonly root: string;
  /** Texts of the snapshot by path: programs, declarations, JSON. */
  readonly texts: ReadonlyMap<string, string>;
  readonly projects: readonly TypeProject[];
}

/** The changed files of one tsconfig. */
export interface TypeProject {
  /** Path of the configuration in the snapshot. */
  readonly config: string;
  readonly files: readonly string[];
}

/** A name that the checker says is not there. Offsets are UTF-16 units of the file's text. */
export interface TypedMiss {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'member' | 'export';
  readonly name: string;
  /** The type or module that lacks it, as TypeScript writes it. */
  readonly owner: string;
  readonly suggestion: string | undefined;
  /** What has the member is declared in the repository, a package or a library, and not an open kind of thing. */
  readonly certain: boolean;
}

/** What the worker says, one message a file. */
export type TypeMessage =
  | { readonly type: 'file'; readonly path: string; readonly misses: readonly TypedMiss[] }
  | { readonly type: 'skipped'; readonly config: string; readonly why: string; readonly files: readonly string[] }
  | { readonly type: 'done' };
