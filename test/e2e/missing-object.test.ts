import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../support/documents.ts';
import { makeRepo } from '../support/with-repo.ts';

test('an object that is missing costs its path only, and is said', () => {
  const repo = makeRepo();
  try {
    repo.commit('Start', { 'README.md': 'Shop\n' });
    repo.stage({
      'src/gone.ts': 'export const gone = 1;\n',
      'src/orders.ts': "import { Pool } from 'pg';\nconst pool = new Pool();\nexport const show = (req, res) => pool.query('SELECT * FROM orders WHERE id = ' + req.query.id);\n",
    });
    const oid = repo.git('rev-parse', ':src/gone.ts').trim();
    rmSync(join(repo.dir, '.git/objects', oid.slice(0, 2), oid.slice(2)));
    const { status, stdout } = spawnSync(process.execPath, [join(projectRoot, 'dist/cli.js'), 'check', '--format', 'json'], { cwd: repo.dir, env: repo.env, encoding: 'utf8' });
    const report = JSON.parse(stdout);
    expect(status).toBe(2);
    expect(report.findings.map((one: { location: { path: string } }) => one.location.path)).toEqual(['src/orders.ts']);
    expect(report.coverage.files.filter((one: { state: string }) => one.state === 'failed').map((one: { path: string; reason: string }) => [one.path, one.reason])).toEqual([['src/gone.ts', 'unreadable']]);
  } finally {
    repo.remove();
  }
});
