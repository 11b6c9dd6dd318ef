/** Repositories with real hook managers in them, and guard as the built program. */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { projectRoot } from './documents.ts';
import type { TestRepo } from './with-repo.ts';

const packages = join(projectRoot, 'node_modules');

/** Puts npm packages of this checkout into a repository's node_modules, and guard itself. `folder`: of the package that has them. */
export function installTools(repo: TestRepo, names: readonly string[] = [], folder = ''): void {
  const modules = repo.path(folder, 'node_modules');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  symlinkSync(join(projectRoot, 'dist/cli.js'), join(modules, '.bin/guard'));
  for (const name of names) {
    const { bin } = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')) as { bin: string | Record<string, string> };
    symlinkSync(join(packages, name), join(modules, name));
    const target = typeof bin === 'string' ? bin : bin[name]!;
    symlinkSync(join(packages, name, target), join(modules, '.bin', name));
  }
  mkdirSync(repo.path('.git/info'), { recursive: true });
  repo.write('.git/info/exclude', 'node_modules\n');
}

export interface HookRun {
  readonly status: number | null;
  /** What stood on the screen. */
  readonly screen: string;
}

/** Runs a program as a user would. */
export function runIn(repo: TestRepo, program: string, args: readonly string[], options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>>; readonly input?: string } = {}): HookRun {
  const env = { ...repo.env, COLUMNS: '100', NPM_CONFIG_UPDATE_NOTIFIER: 'false', ...options.env };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: options.cwd ?? repo.dir, env, encoding: 'utf8', input: options.input ?? '' });
  return { status, screen: `${stdout}${stderr}` };
}

/** The built guard. */
export function guardIn(repo: TestRepo, args: readonly string[], options: Parameters<typeof runIn>[3] = {}): HookRun {
  return runIn(repo, process.execPath, [join(projectRoot, 'dist/cli.js'), ...args], options);
}

const handler = (line: string): string => `import { Pool } from 'pg';\n\nconst pool = new Pool();\n\nexport async function find(req, res) {\n${line}\n  res.json(rows);\n}\n`;
export const injection = handler("  const { rows } = await pool.query(`SELECT id FROM customers WHERE email = '${req.query.email}'`);");
export const bound = handler("  const { rows } = await pool.query('SELECT id FROM customers WHERE email = $1', [req.query.email]);");

/** Commits a file through the hooks that are in force. */
export function commitFile(repo: TestRepo, path: string, text: string, options: Parameters<typeof runIn>[3] = {}): HookRun {
  repo.stage({ [path]: text });
  return runIn(repo, 'git', ['commit', '-m', `Change ${path}`], options);
}

/** Every file of the work tree, the hooks and the configuration of git: path → mode and bytes. What git itself samples is left out. */
export function bytesOf(repo: TestRepo): Record<string, string> {
  const files: Record<string, string> = {};
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules' && path !== repo.path('.git')) walk(path);
      } else if (!entry.name.endsWith('.sample')) files[relative(repo.dir, path)] = `${(lstatSync(path).mode & 0o777).toString(8)} ${readFileSync(path, 'latin1')}`;
    }
  };
  walk(repo.dir);
  const hooks = repo.path('.git/hooks');
  if (existsSync(hooks)) walk(hooks);
  files['.git/config'] = readFileSync(repo.path('.git/config'), 'latin1');
  return files;
}

/** A program on the PATH of this machine, e.g. Debian's pre-commit. */
export function findOnPath(name: string): string | undefined {
  return (process.env['PATH'] ?? '').split(':').map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Tells whether a package that comes with a binary for some systems only is whole here. */
export function hasBinary(name: string): boolean {
  return existsSync(join(packages, `${name}-${process.platform}-${process.arch}`)) || existsSync(join(dirname(packages), 'node_modules', name, 'bin', name));
}
