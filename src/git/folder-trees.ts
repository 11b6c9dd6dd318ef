import type { EntryKind } from '../core/change.ts';
import { kindOfMode } from './diff-entry.ts';
import { parseTree } from './list-entries.ts';
import type { TreeNode } from './list-entries.ts';
import type { ObjectReader } from './object-reader.ts';

/** The folders of one commit or tree, read when they are asked for: which names they hold, and of what kind. */
export class FolderTrees {
  readonly #reader: ObjectReader;
  readonly #commit: string;
  readonly #oidBytes: number;
  readonly #folders = new Map<string, ReadonlyMap<string, TreeNode>>();

  constructor(reader: ObjectReader, commit: string) {
    this.#reader = reader;
    this.#commit = commit;
    this.#oidBytes = commit.length / 2;
  }

  /** Reads folders into memory; `` is the top. One that does not exist has no names. */
  async load(folders: readonly string[]): Promise<void> {
    const unread = [...new Set(folders)].filter((folder) => !this.#folders.has(folder) && !/[\n\0]/.test(folder));
    const trees = await this.#reader.read(unread.map((folder) => `${this.#commit}:${folder}`));
    unread.forEach((folder, index) => {
      const tree = trees[index];
      this.#folders.set(folder, tree?.type === 'tree' ? parseTree(tree.bytes, this.#oidBytes) : new Map());
    });
  }

  /** What lies at a path of a loaded folder; undefined: nothing, or a folder. */
  kindOf(path: string): EntryKind | undefined {
    const { folder, name } = splitPath(path);
    return kindOfMode(this.#folders.get(folder)?.get(name)?.mode ?? '000000');
  }

  /** Regular files directly in a loaded folder, as full paths. */
  filesOf(folder: string): string[] {
    const names = [...(this.#folders.get(folder) ?? [])].filter(([, { mode }]) => kindOfMode(mode) === 'file').map(([name]) => name);
    return names.map((name) => (folder === '' ? name : `${folder}/${name}`));
  }
}

/** `src/db/a.ts` → folder `src/db`, name `a.ts`; the top is ``. */
export function splitPath(path: string): { folder: string; name: string } {
  const slash = path.lastIndexOf('/');
  return { folder: path.slice(0, Math.max(slash, 0)), name: path.slice(slash + 1) };
}
