import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import type { GitContext } from '../git/git-context.ts';
import { runGit } from '../git/run-git.ts';
import { findManager } from '../hooks/find-manager.ts';
import { inspectHook } from '../hooks/inspect-hook.ts';
import type { RepositoryFacts } from '../hooks/repository-facts.ts';
import { readBytesAsText } from '../hooks/repository-facts.ts';
import type { CheckItem } from './check-item.ts';
import { item } from './check-item.ts';
import { findNodeForWindows } from './gui-path.ts';

/** What stands before a commit in this work tree, and what gets past it. */
export async function examineHooks(context: GitContext, facts: RepositoryFacts, version: string): Promise<readonly CheckItem[]> {
  const [commit, merge] = await Promise.all([inspectHook(context, facts, 'pre-commit'), inspectHook(context, facts, 'pre-merge-commit')]);
  const items: CheckItem[] = [];
  if (commit.isArmed) items.push(item('hook', 'ok', `git runs guard at every commit (${commit.manager}, ${commit.place})`));
  for (const { message, remedy } of commit.problems) items.push(item('hook', 'fail', message, remedy));
  items.push(...examineProgram(facts, version));
  if (commit.isArmed) {
    items.push(
      merge.isArmed
        ? item('merge-hook', 'ok', 'clean merges are checked too (pre-merge-commit)')
        : item('merge-hook', 'note', 'clean merges are not checked: git runs no pre-commit hook for them', 'Run: guard init --pre-merge-commit'),
      examineGuiPath(context, facts),
      ...(await examineWorktrees(context, facts)),
    );
  }
  return items;
}

/** The program that the hook starts. */
function examineProgram(facts: RepositoryFacts, version: string): readonly CheckItem[] {
  const { packageManager, isPlugAndPlay, repository, packageFolder } = facts;
  if (packageManager === undefined || isPlugAndPlay) return [];
  const folders = [join(repository.root, packageFolder), resolve(repository.commonDir, '..', packageFolder)];
  const home = folders.find((folder) => existsSync(join(folder, 'node_modules/.bin/guard')));
  if (home === undefined) return [item('program', 'fail', 'guard is not installed in this project, so every commit fails', `Run: ${packageManager} install (or ${packageManager === 'npm' ? 'npm install --save-dev' : `${packageManager} add`} stageguard)`)];
  const installed = versionIn(join(home, 'node_modules/stageguard/package.json'));
  if (installed !== undefined && installed !== version) {
    return [item('program', 'note', `the hook runs guard ${installed}; this is guard ${version}`)];
  }
  return [item('program', 'ok', home === folders[0] ? 'guard is installed in this project' : 'guard of the main work tree is used')];
}

function versionIn(path: string): string | undefined {
  try {
    const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version?: unknown };
    return typeof version === 'string' ? version : undefined;
  } catch {
    // Linked by hand, or kept by the package manager elsewhere.
    return undefined;
  }
}

/** Programs with a window start hooks without what the shell's start files put on the PATH. */
function examineGuiPath(context: GitContext, facts: RepositoryFacts): CheckItem {
  const found = findNodeForWindows(context.env);
  if (found?.isOnPath === true) return item('gui-path', 'ok', `programs with a window find node (${found.path})`);
  const { file } = findManager(facts, 'pre-commit');
  const looksForNode = file !== undefined && (readBytesAsText(file) ?? '').includes('guard_dir');
  if (found !== undefined && looksForNode) return item('gui-path', 'ok', `programs with a window have no node on their PATH; the hook finds it (${found.path})`);
  return item('gui-path', 'warn', 'programs with a window (editors, git clients) may not find node, and then their commits fail', 'Link node into /usr/local/bin, or start them from a terminal.');
}

/** Other work trees of this clone, where the path of the hooks leads nowhere. */
async function examineWorktrees(context: GitContext, facts: RepositoryFacts): Promise<readonly CheckItem[]> {
  const { hooksPath } = facts;
  const { stdout } = await runGit(context, { args: ['worktree', 'list', '--porcelain'] });
  const folders = stdout.toString('utf8').split('\n').flatMap((line) => (line.startsWith('worktree ') ? [line.slice(9)] : [])).filter((folder) => existsSync(folder));
  if (folders.length < 2) return [];
  if (hooksPath === undefined || isAbsolute(hooksPath.value)) return [item('worktrees', 'ok', `all ${folders.length} work trees use the same hooks`)];
  const bare = folders.filter((folder) => !existsSync(join(folder, hooksPath.value, 'pre-commit')));
  if (bare.length === 0) return [item('worktrees', 'ok', `all ${folders.length} work trees have hooks`)];
  return [item('worktrees', 'warn', `${bare.length} of ${folders.length} work trees have no hooks, and git says nothing there: ${bare.slice(0, 3).join(', ')}${bare.length > 3 ? ', …' : ''}`, 'Run: guard init --worktrees')];
}
