import type { EntryKind } from '../core/change.ts';
import { kindOfMode } from './diff-entry.ts';
import { parseTree } from './list-entries.ts';
import type { TreeNode } from './list-entries.ts';
import type { ObjectStore } from './object-store.ts';

/** What lies at a path: its kind and its object. */
export interface PathEntry {
  readonly kind: EntryKind;
  readonly oid: string;
}

/** Letters that a name of other bytes than UTF-8 turns into. */
const NO_TEXT = /\ufffd/;

/**
 * The paths of one commit or tree, found in this process by going down its folders, each of which is read once. So an import
 * is known in the middle of the analysis, where {@link FolderTrees} would have to wait for git.
 */
export class CommitPaths {
  readonly #store: ObjectStore;
  readonly #top: string;
  /** Undefined: there is no such folder. Null: it cannot be read here. */
  readonly #folders = new Map<string, ReadonlyMap<string, TreeNode> | undefined | null>();

  /** @param top id of the commit or tree */
  constructor(store: ObjectStore, top: string) {
    this.#store = store;
    this.#top = top;
  }

  /** Undefined: nothing lies at this path, or a folder. Null: ask git. */
  entryOf(path: string): PathEntry | undefined | null {
    if (NO_TEXT.test(path)) return null;
    const slash = path.lastIndexOf('/');
    const folder = this.#folder(path.slice(0, Math.max(slash, 0)));
    if (!folder) return folder;
    const node = folder.get(path.slice(slash + 1));
    const kind = node && kindOfMode(node.mode);
    return node && kind && { kind, oid: node.oid };
  }

  #folder(path: string): ReadonlyMap<string, TreeNode> | undefined | null {
    if (this.#folders.has(path)) return this.#folders.get(path);
    const found = this.#readFolder(path);
    this.#folders.set(path, found);
    return found;
  }

  #readFolder(path: string): ReadonlyMap<string, TreeNode> | undefined | null {
    if (path === '') return this.#readTree(this.#store.treeOf(this.#top));
    const slash = path.lastIndexOf('/');
    const above = this.#folder(path.slice(0, Math.max(slash, 0)));
    if (!above) return above;
    const node = above.get(path.slice(slash + 1));
    return node?.mode === '040000' ? this.#readTree(node.oid) : undefined;
  }

  #readTree(oid: string | undefined): ReadonlyMap<string, TreeNode> | null {
    const bytes = oid === undefined ? undefined : this.#store.readTree(oid);
    return bytes === undefined ? null : parseTree(bytes, this.#top.length / 2);
  }
}
