import { join } from 'node:path';
import { DEFAULT_MAX_BLOB_BYTES } from './git-context.ts';
import type { GitContext } from './git-context.ts';
import { DiskReader } from './read-disk.ts';
import { runGit } from './run-git.ts';

/**
 * The bytes of a work-tree file, to compare with the staged text before a fix is written.
 * Undefined when there is no regular file at this path (also not through symbolic links).
 * @throws the system's error when it may not be read
 */
export function readWorkTreeFile(root: string, path: string): Uint8Array | undefined {
  const entry = new DiskReader(root, DEFAULT_MAX_BLOB_BYTES).read(Buffer.from(path));
  return entry?.kind === 'file' ? entry.bytes : undefined;
}

/**
 * Stages files as they lie in the work tree: the only call of guard that writes to the repository, made only when the
 * user asks for it (`--fix --stage`). Paths are from the top and are names, never patterns.
 * @throws GitError when git cannot stage one of them
 * @see https://git-scm.com/docs/git-add
 */
export async function stagePaths(root: string, paths: readonly string[], context: GitContext): Promise<void> {
  // Absolute, because git runs where the user stands. In portions, because a command line is limited.
  const files = paths.map((path) => join(root, path));
  for (let at = 0; at < files.length; at += 100) {
    await runGit(context, { args: ['--literal-pathspecs', 'add', '--', ...files.slice(at, at + 100)] });
  }
}
