import { folderOf } from './repository-path.ts';

/** Which paths a snapshot has, as the questions that looking up a module asks. */
export interface Listing {
  readonly paths: ReadonlySet<string>;
  /** Every package.json. */
  readonly manifests: readonly string[];
  /** Every program that is named like the configuration of a bundler. */
  readonly bundlers: readonly string[];
  has(path: string): boolean;
  hasFolder(folder: string): boolean;
  /** Files and folders directly in a folder. */
  namesIn(folder: string): readonly string[];
  /** A path that differs only in capitals. */
  otherCase(path: string): string | undefined;
  /** A part of the path is a link or another repository: what lies behind it is not known. */
  isBehindLink(path: string): boolean;
}

/** Makes a listing; what takes a pass over all paths is made when it is first asked for. */
export function createListing(paths: ReadonlySet<string>): Listing {
  let folders: Map<string, Set<string>> | undefined;
  let lower: Map<string, string> | undefined;
  let manifests: readonly string[] | undefined;
  let bundlers: readonly string[] | undefined;
  const tree = (): Map<string, Set<string>> => (folders ??= foldersOf(paths));
  return {
    paths,
    get manifests() {
      return (manifests ??= [...paths].filter((path) => path.endsWith('package.json') && /(?:^|\/)package\.json$/.test(path)));
    },
    get bundlers() {
      return (bundlers ??= [...paths].filter((path) => /(?:^|\/)(?:webpack|vite|rollup|rspack|esbuild)[\w.-]*\.[cm]?[jt]s$/.test(path)));
    },
    has: (path) => paths.has(path),
    hasFolder: (folder) => tree().has(folder),
    namesIn: (folder) => [...(tree().get(folder) ?? [])],
    otherCase: (path) => {
      lower ??= new Map(Array.from(paths, (one) => [one.toLowerCase(), one]));
      const found = lower.get(path.toLowerCase());
      return found === path ? undefined : found;
    },
    isBehindLink: (path) => {
      for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) if (paths.has(folder)) return true;
      return false;
    },
  };
}

function foldersOf(paths: ReadonlySet<string>): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>([['', new Set()]]);
  for (const path of paths) {
    let child = path;
    for (;;) {
      const folder = folderOf(child);
      const known = folders.get(folder);
      const name = folder === '' ? child : child.slice(folder.length + 1);
      if (known) {
        known.add(name);
        // Of a folder that is known, all above it are.
        break;
      }
      folders.set(folder, new Set([name]));
      child = folder;
    }
  }
  return folders;
}
