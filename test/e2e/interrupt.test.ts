import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '../support/documents.ts';
import { withRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';
import { cli } from './guard-process.ts';

const probe = pathToFileURL(join(projectRoot, 'test/support/tell-when-busy.mjs')).href;

/** Calls twelve wide and eight deep: with the steps allowed below, the engine has work for minutes, and never lets the event loop turn. */
function endless(): string {
  const twelve = (line: (index: number) => string): string => Array.from({ length: 12 }, (_, index) => line(index)).join('\n');
  const levels = Array.from({ length: 7 }, (_, level) => `async function f${level}(req, text) {\n${twelve((i) => `  if (req.body.k${i}) text = await f${level + 1}(req, text + 'a${i}' + req.body.t${i});`)}\n  return text;\n}`);
  const handlers = twelve((i) => `export async function h${i}(req, res) {\n  res.json(await f0(req, 'SELECT ${i}'));\n}`);
  return `import { Pool } from 'pg';\n\nconst pool = new Pool();\n\n${handlers}\n${levels.join('\n')}\nasync function f7(req, text) {\n  await pool.query(text);\n  return text;\n}\n`;
}

/** The repository as anybody could see it: what is in its folders, its index, what git says of it. */
function stateOf(repo: TestRepo): unknown {
  const paths = readdirSync(repo.dir, { recursive: true }) as string[];
  return [paths.filter((path) => !path.startsWith(join('.git', 'objects'))).sort(), readFileSync(repo.path('.git/index')).toString('hex'), repo.git('status', '--porcelain=v2')];
}

/** Processes that run in a folder, where the system tells (Linux). */
function processesIn(folder: string): readonly string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc').filter((id) => {
    try {
      return /^\d+$/.test(id) && readlinkSync(`/proc/${id}/cwd`).startsWith(folder);
    } catch {
      // It is somebody else's, or has ended meanwhile.
      return false;
    }
  });
}

/** Runs a program until guard is busy, then sends guard a signal. */
async function interrupted(repo: TestRepo, command: readonly string[], signal: NodeJS.Signals): Promise<{ code: number | null; by: NodeJS.Signals | null; stdout: string }> {
  const child = spawn(command[0]!, command.slice(1), { cwd: repo.dir, env: { ...repo.env, NODE_OPTIONS: `--import=${probe}` }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
    // To the whole group, as a terminal does it.
    if (stderr.includes('BUSY')) process.kill(-child.pid!, signal);
  });
  const ended = await new Promise<{ code: number | null; by: NodeJS.Signals | null }>((resolve) => child.on('close', (code, by) => resolve({ code, by })));
  expect(stderr).toMatch(/^BUSY\n/);
  return { ...ended, stdout };
}

describe.skipIf(process.platform === 'win32')('a check in which the engine is at work without a pause', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('is ended by %s, and leaves nothing behind', async (signal) => {
    const repo = withRepo();
    repo.commit('Start', { 'guard.config.json': '{ "limits": { "maxSteps": 1000000000 } }\n' });
    repo.stage({ 'src/report.js': endless() });
    const before = stateOf(repo);
    const { by, stdout } = await interrupted(repo, [process.execPath, cli, 'check'], signal);
    expect([by, stdout]).toEqual([signal, '']);
    expect(stateOf(repo)).toEqual(before);
    await expect.poll(() => processesIn(repo.dir), { timeout: 20_000 }).toEqual([]);
  });

  test('fails a hook with the code that shells give to an interrupted program', async () => {
    const repo = withRepo();
    repo.commit('Start', { 'guard.config.json': '{ "limits": { "maxSteps": 1000000000 } }\n' });
    repo.stage({ 'src/report.js': endless() });
    const script = `trap : INT; "${process.execPath}" "${cli}" check --hook; echo "ended with $?"`;
    expect((await interrupted(repo, ['/bin/sh', '-c', script], 'SIGINT')).stdout).toBe('ended with 130\n');
  });
});

describe.skipIf(process.platform === 'win32')('guard demo', () => {
  test('takes its repository away when it is ended', async () => {
    const repo = withRepo();
    const child = spawn(process.execPath, [cli, 'demo'], { cwd: repo.home, env: { ...repo.env, TMPDIR: repo.home }, stdio: ['ignore', 'pipe', 'inherit'] });
    const demos = (): readonly string[] => readdirSync(repo.home).filter((name) => name.startsWith('guard-demo-'));
    let before: readonly string[] = [];
    child.stdout.once('data', () => {
      before = demos();
      child.kill('SIGTERM');
    });
    expect(await new Promise((resolve) => child.on('close', (_code, by) => resolve(by)))).toBe('SIGTERM');
    expect([before.length, demos()]).toEqual([1, []]);
  });
});
