import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { GitContext } from '../git/git-context.ts';
import type { Repository } from '../git/repository.ts';
import { readRepository } from '../git/repository.ts';
import { runGit } from '../git/run-git.ts';

export type PackageManager = 'npm' | 'pnpm' | 'yarn' | 'bun';

/** Where git looks for hooks because `core.hooksPath` says so. */
export interface HooksPath {
  readonly value: string;
  /** Who says so; all but `local` and `worktree` speak for other repositories too. */
  readonly scope: 'local' | 'worktree' | 'global' | 'system' | 'command' | 'unknown';
}

/** What must be known of a repository to put a hook into it. Paths are absolute unless they say otherwise. */
export interface RepositoryFacts {
  readonly repository: Repository;
  readonly gitVersion: readonly [number, number];
  /** The folder in which git looks for hooks in this work tree; it need not exist. */
  readonly hooksFolder: string;
  readonly hooksPath?: HooksPath;
  /** This is not the main work tree (`git worktree add`). */
  readonly isLinkedWorktree: boolean;
  /** Folder of the nearest package.json from where the user stands, relative to the top: `` or `packages/api`. */
  readonly packageFolder: string;
  /** Undefined where there is no package.json. */
  readonly packageManager?: PackageManager;
  /** yarn without node_modules. */
  readonly isPlugAndPlay: boolean;
  /** The parsed package.json; empty where there is none or it cannot be read. */
  readonly manifest: Readonly<Record<string, unknown>>;
}

/**
 * Asks git and the disk about the repository. Three processes of git; nothing is written.
 * @throws GitError when there is no repository
 */
export async function readRepositoryFacts(context: GitContext): Promise<RepositoryFacts> {
  const repository = await readRepository(context);
  const [hooks, said, version] = await Promise.all([
    runGit(context, { args: ['rev-parse', '--git-path', 'hooks'] }),
    runGit(context, { args: ['config', '--show-scope', '--get', 'core.hooksPath'], accept: [0, 1] }),
    runGit(context, { args: ['version'] }),
  ]);
  const packageFolder = findPackageFolder(repository.root, resolve(repository.root, repository.prefix));
  const folder = packageFolder === undefined ? undefined : join(repository.root, packageFolder);
  const hooksPath = readHooksPath(said.stdout.toString('utf8'));
  const packageManager = folder === undefined ? undefined : findPackageManager(repository.root, folder);
  return {
    repository,
    gitVersion: parseGitVersion(version.stdout.toString('latin1')),
    hooksFolder: resolve(context.cwd, hooks.stdout.toString('utf8').replace(/\n$/, '')),
    ...(hooksPath === undefined ? {} : { hooksPath }),
    isLinkedWorktree: !repository.bare && resolve(repository.gitDir) !== resolve(repository.commonDir),
    packageFolder: packageFolder ?? '',
    ...(packageManager === undefined ? {} : { packageManager }),
    isPlugAndPlay: folder !== undefined && ['.pnp.cjs', '.pnp.js'].some((name) => existsSync(join(folder, name)) || existsSync(join(repository.root, name))),
    manifest: folder === undefined ? {} : readManifest(join(folder, 'package.json')),
  };
}

/** `git version 2.54.0.windows.1` → `[2, 54]`. */
export function parseGitVersion(text: string): readonly [number, number] {
  const match = /(\d+)\.(\d+)/.exec(text);
  return [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
}

/** Since 2.54 git runs hooks that its configuration names, beside the one in the hooks folder. @see https://git-scm.com/docs/git-hook */
export function knowsConfiguredHooks([major, minor]: readonly [number, number]): boolean {
  return major > 2 || (major === 2 && minor >= 54);
}

function readHooksPath(text: string): HooksPath | undefined {
  const [scope, value] = text.replace(/\n$/, '').split('\t');
  if (scope === undefined || value === undefined || value === '') return undefined;
  const known = ['local', 'worktree', 'global', 'system', 'command'] as const;
  return { value, scope: known.find((name) => name === scope) ?? 'unknown' };
}

/** The nearest folder with a package.json, from here up to the top. */
function findPackageFolder(root: string, start: string): string | undefined {
  for (let folder = start; isInside(root, folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return relative(root, folder).replaceAll('\\', '/');
    if (folder === dirname(folder)) break;
  }
  return undefined;
}

function isInside(root: string, folder: string): boolean {
  const path = relative(root, folder);
  return path === '' || (!path.startsWith('..') && !isAbsolute(path));
}

const lockFiles: readonly (readonly [string, PackageManager])[] = [
  ['pnpm-lock.yaml', 'pnpm'],
  ['bun.lock', 'bun'],
  ['bun.lockb', 'bun'],
  ['yarn.lock', 'yarn'],
  ['package-lock.json', 'npm'],
];

/** By the `packageManager` field, else by the nearest lock file, else npm. */
function findPackageManager(root: string, start: string): PackageManager {
  for (let folder = start; isInside(root, folder); folder = dirname(folder)) {
    const said = readManifest(join(folder, 'package.json'))['packageManager'];
    const named = typeof said === 'string' ? (['npm', 'pnpm', 'yarn', 'bun'] as const).find((name) => said.startsWith(`${name}@`)) : undefined;
    const found = named ?? lockFiles.find(([name]) => existsSync(join(folder, name)))?.[1];
    if (found !== undefined) return found;
    if (folder === dirname(folder)) break;
  }
  return 'npm';
}

function readManifest(path: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    // No package.json here, or none that can be read: then it says nothing.
    return {};
  }
}

/** Bytes of a file as one character each; undefined where there is no regular file. */
export function readBytesAsText(path: string): string | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(path, 'latin1') : undefined;
  } catch (error) {
    // `core.hooksPath=/dev/null`: a path through what is no folder.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
}
