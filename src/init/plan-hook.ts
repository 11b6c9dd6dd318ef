import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileEdit } from '../core/file-edit.ts';
import { isChange } from '../core/file-edit.ts';
import { hasBlock, putIntoScript } from '../hooks/block.ts';
import { appendCommand, getFromJson, setInJson } from '../hooks/edit-json.ts';
import { CannotEdit, addLefthookStep, addPreCommitHook } from '../hooks/edit-yaml.ts';
import { findManager } from '../hooks/find-manager.ts';
import type { ManagedHooks } from '../hooks/find-manager.ts';
import { hookCommand, hookLines } from '../hooks/hook-script.ts';
import { shownPath } from '../hooks/inspect-hook.ts';
import type { RepositoryFacts } from '../hooks/repository-facts.ts';
import { knowsConfiguredHooks, readBytesAsText } from '../hooks/repository-facts.ts';
import type { InitPlan, Step } from './plan.ts';
import { emptyPlan } from './plan.ts';

/** Reads a file as it will be after the edits that are planned already. */
export type ReadPlanned = (path: string) => string | undefined;

/** Plans to have guard called at the end of a hook, in the way of whoever manages the hooks. Writes nothing. */
export function planHook(facts: RepositoryFacts, hook: string, read: ReadPlanned = readBytesAsText): InitPlan {
  const managed = findManager(facts, hook);
  try {
    switch (managed.manager) {
      case 'husky': return planScript(facts, managed, hook, read);
      case 'plain': return planScript(facts, managed, hook, read);
      case 'lefthook': return planConfig(facts, managed, read, (text) => addLefthookStep(text, hook, hookCommand(facts)), `:${hook}`);
      case 'pre-commit': return planConfig(facts, managed, read, (text) => addPreCommitHook(text, hookCommand(facts)), '');
      case 'simple-git-hooks': return planSimpleGitHooks(facts, managed, hook, read);
    }
  } catch (error) {
    if (!(error instanceof CannotEdit)) throw error;
    return byHand(facts, managed, hook, error.message);
  }
}

/** A shell script of the user's own, or of husky. */
function planScript(facts: RepositoryFacts, managed: ManagedHooks, hook: string, read: ReadPlanned): InitPlan {
  const path = managed.file!;
  const foreign = foreignHooksPath(facts);
  if (managed.manager === 'plain' && foreign !== undefined) return { ...emptyPlan, obstacles: [foreign] };
  const before = read(path);
  const first = before?.split('\n', 1)[0] ?? '';
  if (first.startsWith('#!') && !/\b(?:ba|da|z|k|a)?sh\b/.test(first)) {
    return { ...emptyPlan, obstacles: [`${shownPath(facts, path)} is no shell script (${first.slice(0, 80)}): call \`${hookCommand(facts)}\` in it, at the end${gitConfigHint(facts)}`] };
  }
  if (before?.includes('\r\n') === true) {
    return { ...emptyPlan, obstacles: [`${shownPath(facts, path)} has Windows line ends, with which no shell can run it: save it with line feeds only, then run guard init again`] };
  }
  const isPlain = managed.manager === 'plain';
  const callsAlready = before !== undefined && !hasBlock(before) && /^[^#\n]*\bguard['"]?\s+check\b/m.test(before);
  const after = callsAlready ? before : putIntoScript(before, hookLines(facts), isPlain);
  const mode = isPlain ? modeToSet(path) : undefined;
  const edit: FileEdit = {
    path, before, after,
    ...(mode === undefined ? {} : { mode }),
    why: before === undefined ? `a new ${hook} hook` : after === before ? 'git runs only executable hooks' : `guard at the end of the ${hook} hook`,
  };
  const { steps, notices } = installSteps(facts, managed);
  return {
    ...emptyPlan,
    edits: isChange(edit) ? [edit] : [],
    steps,
    notices: [...notices, ...(managed.manager === 'husky' ? huskyNotices(facts) : [])],
  };
}

/** git ignores a hook that is not executable. Undefined where it is, or where files have no such mode (Windows). */
function modeToSet(path: string): number | undefined {
  if (!path.startsWith('/')) return undefined;
  const mode = (statSync(path, { throwIfNoEntry: false })?.mode ?? 0o644) & 0o777;
  return (mode & 0o111) === 0 ? mode | ((mode & 0o444) >> 2) : undefined;
}

/** A path that the user set for all his repositories is not guard's to write to. */
function foreignHooksPath({ hooksPath }: RepositoryFacts): string | undefined {
  if (hooksPath === undefined || hooksPath.scope === 'local' || hooksPath.scope === 'worktree') return undefined;
  return `core.hooksPath is ${hooksPath.value} in your ${hooksPath.scope} configuration, for all your repositories. guard does not write there. Give this repository its own hooks first: git config core.hooksPath .git/hooks`;
}

/** A configuration in lines of YAML. */
function planConfig(facts: RepositoryFacts, managed: ManagedHooks, read: ReadPlanned, edit: (text: string) => string, what: string): InitPlan {
  if (managed.file === undefined) throw new CannotEdit('its configuration is not YAML');
  const before = read(managed.file);
  if (before === undefined) throw new CannotEdit('its configuration cannot be read');
  const { steps, notices } = installSteps(facts, managed);
  const after = isInPlace(before, what) ? before : edit(before);
  if (after === before) return { ...emptyPlan, steps, notices };
  const stage = managed.manager === 'pre-commit' ? [`stage ${shownPath(facts, managed.file)}: pre-commit does not run while it has changes that are not staged`] : [];
  return { ...emptyPlan, edits: [{ path: managed.file, before, after, why: `guard as the last step of ${managed.manager}` }], steps, notices: [...notices, ...stage] };
}

/** guard is called in this file (below this key, for a file of several hooks). */
function isInPlace(text: string, what: string): boolean {
  const code = text.split('\n').filter((line) => !/^\s*#/.test(line)).join('\n');
  if (what === '') return /\bguard check\b/.test(code) || /\bid:\s*['"]?guard\b/.test(code);
  const section = new RegExp(`^['"]?${what.slice(1)}['"]?:([^]*?)(?=^\\S|$(?![^]))`, 'm').exec(code)?.[1];
  return section !== undefined && /\bguard check\b/.test(section);
}

/** One command line a hook, in JSON. The hook itself is made anew from it. */
function planSimpleGitHooks(facts: RepositoryFacts, managed: ManagedHooks, hook: string, read: ReadPlanned): InitPlan {
  if (managed.file === undefined) throw new CannotEdit('its configuration is a program');
  const before = read(managed.file);
  if (before === undefined) throw new CannotEdit('its configuration cannot be read');
  const path = managed.file.endsWith('package.json') ? ['simple-git-hooks', hook] : [hook];
  const said = getFromJson(before, path);
  const isThere = typeof said === 'string' && /\bguard check\b/.test(said);
  const after = isThere ? before : setInJson(before, path, appendCommand(said, hookCommand(facts)));
  const isStale = !/\bguard check\b/.test(readBytesAsText(join(facts.hooksFolder, hook)) ?? '');
  const { steps, notices } = after !== before || isStale ? installSteps(facts, { ...managed, isInstalled: false }) : { steps: [], notices: [] };
  return {
    ...emptyPlan,
    edits: after === before ? [] : [{ path: managed.file, before, after, why: `guard as the last command of ${path.join('.')}` }],
    steps,
    notices,
  };
}

/** The manager has to put its hooks where git looks; guard starts it only if it is here. */
export function installSteps(facts: RepositoryFacts, { manager, isInstalled, install }: ManagedHooks): { readonly steps: readonly Step[]; readonly notices: readonly string[] } {
  if (isInstalled || install === undefined) return { steps: [], notices: [] };
  const why = `${manager} puts its hook where git looks for it`;
  const words = [install.bin, ...install.args].join(' ');
  // pre-commit is no npm package.
  if (manager === 'pre-commit') return { steps: [{ shown: words, program: install.bin, args: install.args, folder: install.folder, why }], notices: [] };
  const folders = [...new Set([join(facts.repository.root, facts.packageFolder), facts.repository.root])];
  const bin = folders.map((folder) => join(folder, 'node_modules/.bin', install.bin)).find((path) => existsSync(path));
  const shown = `npx --no-install ${words}`;
  if (bin === undefined) return { steps: [], notices: [`${manager} is not installed here, so its hook is not in place: run \`${facts.packageManager ?? 'npm'} install\`, then \`${shown}\``] };
  return { steps: [{ shown, program: bin, args: install.args, folder: install.folder, why }], notices: [] };
}

/** husky's hooks are a git-ignored folder that each work tree needs of its own. */
function huskyNotices(facts: RepositoryFacts): readonly string[] {
  const { hooksPath } = facts;
  if (hooksPath !== undefined && hooksPath.value.startsWith('/')) return [];
  const better = knowsConfiguredHooks(facts.gitVersion) ? '`guard init --git-config` holds in all of them' : '`guard init --worktrees` makes them use the hooks of this one';
  return [`a linked work tree (git worktree add) has no husky hooks until \`npx husky\` ran in it, and git says nothing; ${better}`];
}

function gitConfigHint(facts: RepositoryFacts): string {
  return knowsConfiguredHooks(facts.gitVersion) ? ', or use guard init --git-config' : '';
}

function byHand(facts: RepositoryFacts, managed: ManagedHooks, hook: string, reason: string): InitPlan {
  const file = managed.file === undefined ? managed.manager : shownPath(facts, managed.file);
  return { ...emptyPlan, obstacles: [`guard cannot edit ${file}: ${reason}. Add this as the last step of ${hook}: ${hookCommand(facts)}`] };
}
