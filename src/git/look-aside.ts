import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { GitContext } from './git-context.ts';
import { splitNul } from './list-entries.ts';
import { runGit } from './run-git.ts';

/**
 * Of paths that are not tracked: which git is told to ignore, and which lie on disk although they are not added.
 *
 * @param root absolute path of the work tree's top.
 * @see https://git-scm.com/docs/git-check-ignore
 */
export async function lookAside(context: GitContext, root: string, paths: readonly string[], withDisk: boolean): Promise<ReadonlyMap<string, 'ignored' | 'on-disk'>> {
  const found = new Map<string, 'ignored' | 'on-disk'>();
  const askable = paths.filter((path) => path !== '' && !/[\n\0]/.test(path));
  if (askable.length === 0) return found;
  if (withDisk) for (const path of askable) if (isFile(join(root, path))) found.set(path, 'on-disk');
  // Absolute, because git runs where the user stands. Status 1: none of them.
  const input = Buffer.from(askable.map((path) => `${join(root, path)}\0`).join(''));
  const { stdout } = await runGit(context, { args: ['check-ignore', '-z', '--stdin'], input, accept: [0, 1, 128] });
  const ignored = new Set(splitNul(stdout).map((field) => field.toString('utf8')));
  for (const path of askable) if (ignored.has(join(root, path))) found.set(path, 'ignored');
  return found;
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    // A folder on the way may not be read: then there is nothing to tell of.
    return false;
  }
}

/**
 * The tracked programs whose text has one of some texts.
 * @see https://git-scm.com/docs/git-grep
 */
export async function searchTexts(context: GitContext, of: 'index' | { readonly commit: string }, texts: readonly string[]): Promise<readonly string[]> {
  const wanted = texts.filter((text) => text !== '' && !/[\n\0]/.test(text));
  if (wanted.length === 0) return [];
  const patterns = wanted.flatMap((text) => ['-e', text]);
  const kinds = ['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx', 'vue', 'svelte', 'astro'].map((ending) => `:(top,glob)**/*.${ending}`);
  const place = of === 'index' ? ['--cached'] : [of.commit];
  // Status 1: no file has it.
  const { stdout } = await runGit(context, { args: ['grep', '-l', '-z', '-I', '-F', '--full-name', ...(of === 'index' ? place : []), ...patterns, ...(of === 'index' ? [] : place), '--', ...kinds], accept: [0, 1] });
  const prefix = of === 'index' ? 0 : of.commit.length + 1;
  return splitNul(stdout).map((field) => field.toString('utf8').slice(prefix));
}
