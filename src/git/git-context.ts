/** What every call of git needs to know. Nothing here is read from `process`: the command line hands it over. */
export interface GitContext {
  /** Where the user stands, absolute. Relative `GIT_DIR` and `GIT_WORK_TREE` values are relative to it, so git always runs here. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal | undefined;
  /** Longest silence of one git process before it is ended. Default 30,000. */
  readonly timeoutMs?: number | undefined;
  /**
   * Texts longer than this are cut to one byte more than this, so that whoever has the same limit sees that they are over it.
   * Default 2^29: nothing longer fits into a JavaScript string anyway.
   */
  readonly maxBlobBytes?: number | undefined;
}

export const DEFAULT_TIMEOUT_MS = 30_000;
export const DEFAULT_MAX_BLOB_BYTES = 2 ** 29;
