import type { EntryKind } from '../core/change.ts';
import { garbled, kindOfMode } from './diff-entry.ts';
import type { GitContext } from './git-context.ts';
import { runGit } from './run-git.ts';

/** One tracked path. */
export interface TreeEntry {
  readonly name: Buffer;
  readonly kind: EntryKind;
  readonly oid: string;
  /** The index holds several versions of it, because of a conflict. */
  readonly unmerged: boolean;
}

const INDEX_ENTRY = /^(\d{6}) ([0-9a-f]{40,64}) ([0-3])\t/;
const TREE_ENTRY = /^(\d{6}) \w+ ([0-9a-f]{40,64})\t/;

/** Every entry of the index, or of a commit; a conflicted path comes once. */
export async function listEntries(context: GitContext, of: 'index' | { readonly commit: string }): Promise<TreeEntry[]> {
  const args = of === 'index' ? ['ls-files', '--stage', '-z', '--full-name', '--', ':/'] : ['ls-tree', '-r', '-z', '--full-tree', of.commit];
  const { stdout } = await runGit(context, { args });
  const entries: TreeEntry[] = [];
  let lastUnmerged: Buffer | undefined;
  for (const field of splitNul(stdout)) {
    const tab = field.indexOf(0x09) + 1;
    const match = (of === 'index' ? INDEX_ENTRY : TREE_ENTRY).exec(field.subarray(0, tab).toString('latin1'));
    const kind = match === null ? undefined : kindOfMode(match[1]!);
    if (match === null || kind === undefined) throw garbled('the list of tracked files');
    const name = field.subarray(tab);
    const unmerged = match[3] !== undefined && match[3] !== '0';
    if (unmerged && lastUnmerged?.equals(name) === true) continue;
    if (unmerged) lastUnmerged = name;
    entries.push({ name, kind, oid: match[2]!, unmerged });
  }
  return entries;
}

/** Splits `-z` output. @throws GitError when the last field is cut off */
export function splitNul(bytes: Buffer): Buffer[] {
  const fields: Buffer[] = [];
  let at = 0;
  for (let end = bytes.indexOf(0, at); end !== -1; end = bytes.indexOf(0, at)) {
    fields.push(bytes.subarray(at, end));
    at = end + 1;
  }
  if (at !== bytes.length) throw garbled('a list is cut off');
  return fields;
}

/** A name in a tree object. */
export interface TreeNode {
  /** Six digits; `040000` is a folder. */
  readonly mode: string;
  readonly oid: string;
}

/** What one tree object holds, by name: `100644 name␀<20 or 32 bytes>` … @throws GitError when it ends too early */
export function parseTree(bytes: Uint8Array, oidBytes: number): Map<string, TreeNode> {
  const tree = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const nodes = new Map<string, TreeNode>();
  for (let at = 0; at < tree.length; ) {
    const blank = tree.indexOf(0x20, at);
    const end = tree.indexOf(0, blank);
    if (blank === -1 || end === -1 || end + oidBytes >= tree.length) throw garbled('a tree');
    nodes.set(tree.toString('utf8', blank + 1, end), { mode: tree.toString('latin1', at, blank).padStart(6, '0'), oid: tree.toString('hex', end + 1, end + 1 + oidBytes) });
    at = end + 1 + oidBytes;
  }
  return nodes;
}
