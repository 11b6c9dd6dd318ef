import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GitContext } from '../git/git-context.ts';
import { nodeFolders } from '../hooks/hook-script.ts';

/** What programs with a window have on their PATH, on Linux and macOS. */
const windowPath = ['/usr/local/bin', '/usr/bin', '/bin', '/usr/sbin', '/sbin'];

/** Where such a program finds node: on its PATH, or where guard's hook looks for it. Undefined: nowhere. */
export function findNodeForWindows(env: GitContext['env']): { readonly path: string; readonly isOnPath: boolean } | undefined {
  const onPath = windowPath.map((folder) => join(folder, 'node')).find((path) => existsSync(path));
  if (onPath !== undefined) return { path: onPath, isOnPath: true };
  const home = env['HOME'];
  const folders = nodeFolders.flatMap((folder) => (folder.startsWith('$HOME') ? (home === undefined ? [] : expand(folder.replace('$HOME', home))) : [folder]));
  const path = folders.map((folder) => join(folder, 'node')).find((candidate) => existsSync(candidate));
  return path === undefined ? undefined : { path, isOnPath: false };
}

/** Resolves the one `*` a pattern may have. */
function expand(pattern: string): readonly string[] {
  const at = pattern.indexOf('/*');
  if (at === -1) return [pattern];
  const folder = pattern.slice(0, at);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).sort().map((name) => join(folder, name) + pattern.slice(at + 2)).filter((path) => existsSync(dirname(path)));
}
