import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { check } from '../../src/check.ts';
import { checkDeps } from '../../src/check-deps.ts';
import { GuardError } from '../../src/core/errors.ts';
import type { Report } from '../../src/core/report.ts';
import { openSnapshot } from '../../src/git/open-snapshot.ts';
import type { SnapshotRequest } from '../../src/git/open-snapshot.ts';
import { projectRoot } from '../support/documents.ts';
import type { TestRepo } from '../support/with-repo.ts';

export const cli = join(projectRoot, 'dist/cli.js');

/** The injection that is planted everywhere. */
export const planted = "import pg from 'pg';\nconst pool = new pg.Pool();\nexport const show = async (req, res) => res.json(await pool.query(`SELECT * FROM orders WHERE id = ${req.query.id}`));\n";
export const harmless = "import pg from 'pg';\nconst pool = new pg.Pool();\nexport const show = async (req, res) => res.json(await pool.query('SELECT * FROM orders WHERE id = $1', [req.query.id]));\n";

/** What one check of a repository comes to: its report, or the reason why there is none (exit code 2). */
export async function checkIn(repo: TestRepo, request: SnapshotRequest, cwd = repo.dir): Promise<Report | GuardError> {
  const opening = openSnapshot(request, { cwd, env: repo.env });
  try {
    return (await check(opening, { settings: {}, trust: 'snapshot', today: () => '2026-11-22' }, checkDeps)).report;
  } catch (error) {
    if (error instanceof GuardError) return error;
    throw error;
  } finally {
    await opening.then((snapshot) => snapshot.close(), () => undefined);
  }
}

/** Tells whether a report says of a path what is in it, or that it was not read; else the bug is silent. */
export function isTold(outcome: Report | GuardError): boolean {
  if (outcome instanceof GuardError) return true;
  const isFound = outcome.findings.some(({ ruleId, severity, belonging, suppressed }) => ruleId === 'sql-concatenation' && severity === 'error' && belonging !== 'existing' && suppressed === undefined);
  return isFound || outcome.coverage.some(({ state }) => state === 'failed');
}

/** Runs the built guard. */
export function guard(repo: TestRepo, args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = repo.dir): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd, env: { ...repo.env, ...env }, encoding: 'utf8', maxBuffer: 2 ** 26 });
  return { status, output: stdout + stderr };
}
