import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { projectRoot } from '../support/documents.ts';
import { withRepo } from '../support/with-repo.ts';

/** A copy of the built program that lacks a file; beside the packages that it needs. */
function installWithout(missing: string): string {
  const cache = join(projectRoot, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'incomplete-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(projectRoot, 'dist'), join(folder, 'dist'), { recursive: true, filter: (path) => !path.endsWith('.map') && !path.endsWith('types') });
  rmSync(join(folder, 'dist', missing));
  return join(folder, 'dist/cli.js');
}

// A commit stands at the end of each of these: to hang, or to pass, would be worse than any sentence.
test.each<[missing: string, args: readonly string[]]>([
  ['main.js', ['check']],
  ['analysis.js', ['check']],
  ['models.txt', ['check']],
  ['config.js', ['check']],
  ['review.js', ['check']],
  ['more.js', ['check']],
  ['more.js', ['check', '--review', 'on']],
  ['more.js', ['rules']],
  ['mcp.js', ['mcp']],
])('without dist/%s, guard %j says so and ends with 2', (missing, args) => {
  const repo = withRepo();
  repo.commit('start', { 'guard.config.json': '{ "review": { "mode": "on" } }\n' });
  repo.stage({ 'src/a.ts': `import { Pool } from 'pg';\n\nconst pool = new Pool();\nexport const find = (req: { query: { id: string } }) => pool.query(\`SELECT 1 FROM a WHERE id = \${req.query.id}\`);\n` });
  const { status, stdout, stderr, signal } = spawnSync(process.execPath, [installWithout(missing), ...args], { cwd: repo.dir, env: { ...repo.env, NODE_DISABLE_COMPILE_CACHE: '1' }, encoding: 'utf8', timeout: 20_000 });
  expect({ status, signal, stdout, stderr }).toEqual({ status: 2, signal: null, stdout: '', stderr: `guard: guard's installation is incomplete: dist/${missing} is missing\n  Install it again: npm install stageguard\n` });
});

test('without its parsers, guard has read nothing, whatever may pass unread', () => {
  const repo = withRepo();
  repo.stage({ 'src/a.ts': `import { Pool } from 'pg';\n\nconst pool = new Pool();\nexport const find = (req: { query: { id: string } }) => pool.query(\`SELECT 1 FROM a WHERE id = \${req.query.id}\`);\n` });
  const folder = mkdtempSync(join(tmpdir(), 'guard-alone-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(projectRoot, 'dist'), folder, { recursive: true, filter: (path) => !path.endsWith('.map') && !path.endsWith('types') });
  const { status, stdout } = spawnSync(process.execPath, [join(folder, 'cli.js'), 'check', '--allow-unparsed'], { cwd: repo.dir, env: { ...repo.env, NODE_DISABLE_COMPILE_CACHE: '1' }, encoding: 'utf8', timeout: 20_000 });
  expect(stdout).toContain('none of the parsers is installed: install guard again');
  expect(status).toBe(2);
});
