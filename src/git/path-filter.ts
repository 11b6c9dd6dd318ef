import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, posix, relative, sep } from 'node:path';
import { UsageError } from '../core/errors.ts';
import type { Repository } from './repository.ts';

export type PathFilter = (path: string) => boolean;

/**
 * Makes the test for "below one of the paths that the user named". Names are files or folders, relative to where the user
 * stands or absolute, never patterns; they need not exist (a deleted file has a path too). None at all: everything.
 * @throws UsageError for a path outside the repository
 */
export function makePathFilter(repository: Repository, paths: readonly string[] | undefined): PathFilter {
  if (paths === undefined) return () => true;
  const wanted = paths.map((path) => fromTop(repository, path));
  return (path) => wanted.some((top) => top === '' || path === top || path.startsWith(`${top}/`));
}

/** The path from the top of the repository, without a slash at its end; `` is the top itself. */
function fromTop(repository: Repository, path: string): string {
  const slashed = sep === '\\' ? path.replaceAll('\\', '/') : path;
  const joined = isAbsolute(path) ? fromAbsolute(repository.root, path) : posix.join(repository.prefix, slashed === '' ? '.' : slashed);
  const top = posix.normalize(joined).replace(/\/+$/, '');
  if (top === '..' || top.startsWith('../') || isAbsolute(top)) {
    throw new UsageError('usage-path-outside', `${path} is outside the repository ${repository.root}`, { hint: 'Name files or folders of this repository.' });
  }
  return top === '.' ? '' : top;
}

function fromAbsolute(root: string, path: string): string {
  const direct = relative(root, path);
  // git prints the top without symbolic links; what the user typed may lead there through some.
  const way = direct.startsWith('..') || isAbsolute(direct) ? relative(root, realPath(path)) : direct;
  return sep === '\\' ? way.replaceAll('\\', '/') : way;
}

/** Resolves the links of the folder that a path lies in, as far up as there are folders; the last name itself may be a link. */
function realPath(path: string): string {
  const parent = dirname(path);
  if (parent === path) return path;
  try {
    return join(realpathSync(parent), basename(path));
  } catch {
    return join(realPath(parent), basename(path));
  }
}
