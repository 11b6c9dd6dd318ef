import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../support/documents.ts';
import type { TestRepo } from '../support/with-repo.ts';

/** The built program. */
export const cli = join(projectRoot, 'dist/cli.js');

export interface GuardRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface GuardRunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Buffer;
}

/** Runs the built guard in a repository, as a user would, and gives all it said. */
export function runGuard(repo: TestRepo, args: readonly string[], options: GuardRunOptions = {}): GuardRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: options.cwd ?? repo.dir,
    env: { ...repo.env, COLUMNS: '100', ...options.env },
    input: options.input ?? '',
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { status, stdout, stderr };
}

/** The JSON report of a run. */
export function reportOf(run: GuardRun) {
  return JSON.parse(run.stdout);
}

/** A handler with one injection: 3 of its lines, the query on the third. */
export function searchHandler(name = 'search', table = 'customers'): string {
  return `export async function ${name}(req, res) {
  const { email } = req.query;
  const result = await pool.query(\`SELECT id FROM ${table} WHERE email = '\${email}'\`);
  res.json(result.rows);
}
`;
}

/** A module around handlers. */
export function withPool(...handlers: readonly string[]): string {
  return `import { Pool } from 'pg';\n\nconst pool = new Pool();\n\n${handlers.join('\n')}`;
}

/** What guard makes of the line in {@link searchHandler}. */
export const repairedLine = "  const result = await pool.query('SELECT id FROM customers WHERE email = $1', [email]);";
