import { existsSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { GitContext } from '../git/git-context.ts';
import { runGit } from '../git/run-git.ts';
import { findManager } from './find-manager.ts';
import type { HookManager, ManagedHooks } from './find-manager.ts';
import type { RepositoryFacts } from './repository-facts.ts';
import { knowsConfiguredHooks, readBytesAsText } from './repository-facts.ts';

/** Why a hook does not do what one thinks it does, and what helps. */
export interface HookProblem {
  readonly message: string;
  readonly remedy: string;
}

/** What really happens in this work tree when git comes to a hook. */
export interface HookInspection {
  readonly hook: string;
  /** git runs guard there. */
  readonly isArmed: boolean;
  readonly manager: HookManager | 'git-config';
  /** Where guard is called, or should be: as a path from the top, or a configuration key. */
  readonly place: string;
  readonly problems: readonly HookProblem[];
}

/** Looks at a hook as git would meet it: which file is in force, whether it can be run, and whether it comes to guard. */
export async function inspectHook(context: GitContext, facts: RepositoryFacts, hook: string): Promise<HookInspection> {
  const configured = knowsConfiguredHooks(facts.gitVersion) ? await findConfiguredHook(context, hook) : undefined;
  if (configured !== undefined) return { hook, isArmed: true, manager: 'git-config', place: `hook.${configured}.command`, problems: [] };
  const managed = findManager(facts, hook);
  const problems = [...problemsOfScript(facts, managed, hook), ...problemsOfContent(facts, managed, hook)];
  const problem = envProblem(managed.manager, context.env);
  if (problem !== undefined) problems.push(problem);
  return {
    hook,
    isArmed: problems.length === 0,
    manager: managed.manager,
    place: shownPath(facts, managed.file ?? join(facts.hooksFolder, hook)),
    problems,
  };
}

/** A path from the top of the work tree, or from its git directory; else as it is. */
export function shownPath(facts: RepositoryFacts, path: string): string {
  const { root, commonDir } = facts.repository;
  const inTree = relative(root, path);
  if (!inTree.startsWith('..')) return inTree.replaceAll('\\', '/');
  const inGit = relative(commonDir, path);
  return inGit.startsWith('..') ? path : `.git/${inGit.replaceAll('\\', '/')}`;
}

/** The name of a configured hook that runs guard at this event. */
async function findConfiguredHook(context: GitContext, event: string): Promise<string | undefined> {
  const { stdout } = await runGit(context, { args: ['config', '-z', '--get-regexp', '^hook\\..*\\.(command|event|enabled)$'], accept: [0, 1] });
  const hooks = new Map<string, { command: string; events: string[]; enabled: boolean }>();
  for (const entry of stdout.toString('utf8').split('\0')) {
    const match = /^hook\.(.*)\.(command|event|enabled)\n([\s\S]*)$/.exec(entry);
    if (match === null) continue;
    const [, name, key, value] = match as unknown as [string, string, string, string];
    const known = hooks.get(name) ?? { command: '', events: [], enabled: true };
    if (key === 'command') known.command = value;
    else if (key === 'enabled') known.enabled = !/^(?:false|no|off|0)$/i.test(value);
    else known.events = value === '' ? [] : [...known.events, value];
    hooks.set(name, known);
  }
  return [...hooks].find(([, known]) => known.enabled && callsGuard(known.command) && known.events.includes(event))?.[0];
}

/** The script that git starts: there, executable, one that an interpreter takes. */
function problemsOfScript(facts: RepositoryFacts, { manager, install, isInstalled }: ManagedHooks, hook: string): HookProblem[] {
  const script = join(facts.hooksFolder, hook);
  const shown = shownPath(facts, script);
  if (!isInstalled && install !== undefined) {
    const command = [`npx --no-install ${install.bin}`, ...install.args].join(' ').replace('npx --no-install pre-commit', 'pre-commit');
    const where = facts.isLinkedWorktree && manager === 'husky' ? ' in this linked work tree, where git says nothing about it' : '';
    return [{ message: `${manager} has not put its ${hook} hook in place${where}`, remedy: `Run: ${command}` }];
  }
  const text = readBytesAsText(script);
  if (text === undefined) return [{ message: `there is no ${shown}, so git runs no ${hook} hook`, remedy: 'Run: guard init' }];
  const problems: HookProblem[] = [];
  // On Windows git starts every hook by its first line, and files have no such mode.
  const isExecutable = isWindows(facts) || (statSync(script).mode & 0o111) !== 0;
  if (!isExecutable) problems.push({ message: `${shown} is not executable, so git ignores it`, remedy: `Run: chmod +x ${shown}` });
  const [first] = text.split('\n', 1) as [string];
  if (first.startsWith('#!') && first.endsWith('\r')) {
    problems.push({ message: `${shown} has Windows line ends, and its first line names a program "${first.slice(2)}\\r" that does not exist`, remedy: 'Save it with line feeds only.' });
  }
  const interpreter = /^#!\s*(\/\S+)/.exec(first)?.[1];
  if (interpreter !== undefined && !first.endsWith('\r') && !isWindows(facts) && !existsSync(interpreter)) {
    problems.push({ message: `${shown} is to be run by ${interpreter}, which does not exist`, remedy: 'Correct its first line.' });
  }
  return problems;
}

/** Paths tell the system well enough. */
function isWindows(facts: RepositoryFacts): boolean {
  return /^[A-Za-z]:/.test(facts.hooksFolder);
}

function problemsOfContent(facts: RepositoryFacts, managed: ManagedHooks, hook: string): HookProblem[] {
  const file = managed.manager === 'simple-git-hooks' ? join(facts.hooksFolder, hook) : (managed.file ?? join(facts.hooksFolder, hook));
  const shown = shownPath(facts, managed.file ?? file);
  const text = readBytesAsText(file);
  const nothing = { message: `${shown} does not call guard`, remedy: 'Run: guard init' };
  if (text === undefined) return managed.isInstalled && managed.manager !== 'plain' ? [nothing] : [];
  if (managed.manager === 'lefthook' || managed.manager === 'pre-commit') return callsInYaml(text, hook, managed.manager) ? [] : [nothing];
  const call = findCall(text, facts);
  if (call === undefined) return [nothing];
  const leap = findLeapBefore(text, call);
  return leap === undefined ? [] : [{ message: `line ${leap} of ${shown} ends the script before guard's turn`, remedy: 'Move the call of guard above it.' }];
}

/** lefthook's section of this hook, or any hook of pre-commit, names guard. */
function callsInYaml(text: string, hook: string, manager: 'lefthook' | 'pre-commit'): boolean {
  const code = text.split('\n').filter((line) => !/^\s*#/.test(line)).join('\n');
  if (manager === 'pre-commit') return callsGuard(code) || /\bid:\s*['"]?guard\b/.test(code);
  const section = new RegExp(`^['"]?${hook}['"]?:([^]*?)(?=^\\S|$(?![^]))`, 'm').exec(code)?.[1];
  return section !== undefined && callsGuard(section);
}

/** Offset of the first line that comes to guard: itself, or through a script of package.json or lint-staged. */
function findCall(text: string, facts: RepositoryFacts): number | undefined {
  let at = 0;
  for (const line of text.split('\n')) {
    if (!/^\s*#/.test(line) && !/^\s*echo\b/.test(line) && (callsGuard(line) || callsThroughScript(line, facts))) return at;
    at += line.length + 1;
  }
  return undefined;
}

/** `guard check …`, `node_modules/.bin/guard check …`, `"$guard_bin" check --hook`. */
function callsGuard(text: string): boolean {
  return /\bguard(?:_bin)?['"]?\s+check\b/.test(text);
}

function callsThroughScript(line: string, facts: RepositoryFacts): boolean {
  const scripts = facts.manifest['scripts'] as Readonly<Record<string, unknown>> | undefined;
  const name = /\b(?:npm|pnpm|yarn|bun)(?:\s+run)?\s+(?:-\S+\s+)*([\w:.-]+)/.exec(line)?.[1];
  const script = name === undefined ? undefined : scripts?.[name];
  if (typeof script === 'string' && callsGuard(script)) return true;
  return /\blint-staged\b/.test(line) && callsGuard(lintStagedText(facts));
}

/** What lint-staged is told, in whichever of its usual files. */
function lintStagedText(facts: RepositoryFacts): string {
  const names = ['.lintstagedrc', '.lintstagedrc.json', '.lintstagedrc.yaml', '.lintstagedrc.yml', '.lintstagedrc.mjs', '.lintstagedrc.js', '.lintstagedrc.cjs', 'lint-staged.config.js', 'lint-staged.config.mjs', 'lint-staged.config.cjs', 'lint-staged.config.ts'];
  const folder = join(facts.repository.root, facts.packageFolder);
  const texts = names.map((name) => readBytesAsText(join(folder, name)) ?? '');
  return [JSON.stringify(facts.manifest['lint-staged'] ?? ''), ...texts].join('\n');
}

/** Number of a line at the left margin that ends the script, before an offset. */
function findLeapBefore(text: string, offset: number): number | undefined {
  const lines = text.slice(0, offset).split('\n');
  const index = lines.findIndex((line) => /^(?:exec\s+[^<>&|]+|exit(?:\s+\d+)?)\s*$/.test(line));
  return index === -1 ? undefined : index + 1;
}

/** Variables by which each manager is told to skip its hooks. */
const switches: Readonly<Partial<Record<HookManager, { readonly name: string; readonly value: RegExp }>>> = {
  husky: { name: 'HUSKY', value: /^0$/ },
  lefthook: { name: 'LEFTHOOK', value: /^(?:0|false)$/ },
  'simple-git-hooks': { name: 'SKIP_SIMPLE_GIT_HOOKS', value: /^1$/ },
  'pre-commit': { name: 'SKIP', value: /(?:^|,)guard(?:,|$)/ },
};

function envProblem(manager: HookManager, env: GitContext['env']): HookProblem | undefined {
  const found = switches[manager];
  const value = found === undefined ? undefined : env[found.name];
  if (found === undefined || value === undefined || !found.value.test(value)) return undefined;
  return { message: `${found.name}=${value} is set here, which switches ${manager} off`, remedy: `Unset ${found.name}.` };
}
