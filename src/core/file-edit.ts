/**
 * One file as it is and as it shall be: what `guard init` plans and shows before it writes anything.
 * Texts hold one character for each byte (latin1), so that what guard does not understand is kept as it is.
 */
export interface FileEdit {
  /** Absolute. */
  readonly path: string;
  /** Undefined: there is no such file. */
  readonly before: string | undefined;
  /** Undefined: the file is taken away. */
  readonly after: string | undefined;
  /** Permissions the file is to get, e.g. 0o755. Absent: as they are. */
  readonly mode?: number;
  /** What it is for, in a few words. */
  readonly why: string;
}

/** Tells whether anything would be written. */
export function isChange(edit: FileEdit): boolean {
  return edit.before !== edit.after || edit.mode !== undefined;
}
