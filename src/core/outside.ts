/**
 * What lies beside the snapshot and may be read: installed packages, which no commit holds. Everything is read-only; nothing of it is
 * executed. Paths are from the top of the repository, `/`-separated.
 */
export interface Disk {
  /** The text of a file; undefined when there is none, it is too large, or may not be read. */
  read(path: string): string | undefined;
  /** Whether a file, a folder or neither is there; symbolic links are followed. */
  kindOf(path: string): 'file' | 'folder' | undefined;
  /** Names directly in a folder; empty when there is none. */
  list(folder: string): readonly string[];
  /** A path with its symbolic links followed; undefined when it leads out of the repository or to nothing. */
  real(path: string): string | undefined;
  /** Bytes and time of change of a file, to tell whether it is still the same; undefined when there is none. */
  stamp(path: string): string | undefined;
}

/** Texts that guard may keep between runs, outside the repository. What cannot be read or written is as if it were not there. */
export interface NamesCache {
  read(key: string): string | undefined;
  write(key: string, text: string): void;
}

/** A published package, as far as guard asks. */
export interface PublishedPackage {
  readonly versions: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
  /** Some version runs a script when it is installed. */
  readonly installs?: boolean;
  /** When its first version came, as the public registry says; absent where that was not asked or cannot be believed. */
  readonly created?: string;
  /** Downloads of the last week. */
  readonly downloads?: number;
}

/** What a registry says of a name. `unknown`: no answer that can be relied on, and why. */
export type RegistryAnswer =
  | { readonly state: 'exists'; readonly published: PublishedPackage }
  | { readonly state: 'missing'; readonly registry: string }
  | { readonly state: 'unknown'; readonly why: string };

/** Asks the registries that the project's and the user's `.npmrc` name. */
export interface RegistryAccess {
  /** Answers for each name that was asked; within the time allowed, else `unknown`. */
  lookUp(names: readonly string[], npmrc: string | undefined): Promise<ReadonlyMap<string, RegistryAnswer>>;
}

/** Doors out of the snapshot; each may be missing, and then what lies behind it is unknown. */
export interface Outside {
  readonly disk?: Disk;
  readonly cache?: NamesCache;
  readonly registry?: RegistryAccess;
  /** Told while packages are read that no cache knows: how many there were so far; 0 when that is over. */
  readonly onIndexing?: (packages: number) => void;
}
