import { readFileSync, readdirSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { readCase } from '../../src/review/eval/read-case.ts';
import { answerWith, completion, sendJson, startModelServer } from '../support/review/model-server.ts';
import { runGuardBeside } from '../support/review/run-guard.ts';
import { withHistory } from '../support/escape-history.ts';
import type { HistoryRepo } from '../support/escape-history.ts';
import { cli, reportOf, runGuard } from './guard-process.ts';

const module = (line: string, more = ''): string => `import { Pool } from 'pg';\n\nconst pool = new Pool();\n\nexport async function find(req, res) {\n${line}\n  res.json(rows);\n}\n${more}`;
const injection = "  const { rows } = await pool.query(`SELECT id FROM customers WHERE email = '${req.query.email}'`);";
const bound = "  const { rows } = await pool.query('SELECT id FROM customers WHERE email = $1', [req.query.email]);";
const half = "  const { rows } = await pool.query('SELECT id FROM customers WHERE mail = $1', [req.query.email]);";

/** A repository whose commits pass a real hook; `GUARD` decides whether it stops them. */
function hooked(): HistoryRepo {
  const repo = withHistory();
  repo.hook('pre-commit', `#!/bin/sh\n"${process.execPath}" "${cli}" check --hook || [ -n "$LET_PASS" ]\n`);
  return repo;
}

/** Commits through the hook. */
function commit(repo: HistoryRepo, message: string, files: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}): void {
  repo.stage(files);
  repo.tick(new Date().toISOString());
  expect(repo.try(['commit', '-q', '-m', message], { env: { ...env } }), message).toMatchObject({ status: 0 });
}

test('what the hook had said, what it had looked at, what it had skipped, and what came before it', () => {
  const repo = hooked();
  repo.at('feat: old', { 'src/old.js': module(half, '\nexport const old = 1;\n') });
  commit(repo, 'feat: told', { 'src/told.js': module(injection) }, { LET_PASS: '1' });
  commit(repo, 'feat: seen', { 'src/seen.js': module(half) });
  commit(repo, 'feat: page', { 'src/page.py': 'def page(n):\n    return n - 1\n' });
  repo.at('feat: past the hook', { 'src/past.js': module(half, '\nexport const past = 1;\n') }, new Date().toISOString());
  for (const name of ['old', 'told', 'seen', 'past']) commit(repo, `fix: ${name}`, { [`src/${name}.js`]: module(bound) });
  commit(repo, 'fix: page', { 'src/page.py': 'def page(n):\n    return n\n' });
  const { escapes } = reportOf(runGuard(repo, ['escapes', '--since', 'all', '--format', 'json'])) as { escapes: readonly Record<string, unknown>[] };
  const classes = Object.fromEntries(escapes.map((one) => [one['fixSubject'], [one['inducingSubject'], one['class'], one['why'], one['category']]]));
  expect(classes).toEqual({
    'fix: old': ['feat: old', 'uncovered', 'before guard', 'other'],
    'fix: told': ['feat: told', 'caught-ignored', undefined, 'security-injection'],
    'fix: seen': ['feat: seen', 'escaped', 'static rules only', 'other'],
    'fix: past': ['feat: past the hook', 'uncovered', 'no check on record', 'other'],
    'fix: page': ['feat: page', 'uncovered', 'skipped: other-language', 'other'],
  });
  // A rebase and a squash give the commits other ids; the record knows their lines.
  repo.git('checkout', '-q', '--orphan', 'squashed', 'main~5');
  repo.at('feat: all at once (#7)');
  repo.at('fix: seen', { 'src/seen.js': module(bound) });
  const again = reportOf(runGuard(repo, ['escapes', '--since', 'all', '--format', 'json'])) as { escapes: readonly Record<string, unknown>[] };
  expect(again.escapes.map((one) => [one['inducingSubject'], one['class']])).toEqual([['feat: all at once (#7)', 'escaped']]);
});

test('escapes become cases that guard eval replays', async () => {
  const repo = withHistory();
  repo.at('feat: start', { 'src/a.js': 'export function a(n) {\n  return n;\n}\n' });
  repo.at('feat: more', { 'src/a.js': 'export function a(n) {\n  const half = n / 3;\n  return half;\n}\n', 'src/b.js': 'export const b = 1;\n' });
  repo.at('fix: a third is no half', { 'src/a.js': 'export function a(n) {\n  const half = n / 2;\n  return half;\n}\n' });
  const run = runGuard(repo, ['escapes', '--since', 'all', '--to-eval', 'cases']);
  expect(run).toMatchObject({ status: 0, stderr: expect.stringContaining('1 case written to cases. They hold your source text.') });
  const [name] = readdirSync(repo.path('cases'));
  expect(readCase('case', readFileSync(repo.path('cases', name!), 'utf8'))).toEqual({
    name: 'case', title: 'fix: a third is no half', defect: 'other',
    files: [
      { path: 'src/a.js', before: 'export function a(n) {\n  return n;\n}\n', after: 'export function a(n) {\n  const half = n / 3;\n  return half;\n}\n' },
      { path: 'src/b.js', after: 'export const b = 1;\n' },
    ],
    spans: [{ path: 'src/a.js', start: 2, end: 2 }],
  });
  const server = await startModelServer((response) => sendJson(response, completion(answerWith([]))));
  onTestFinished(() => server.close());
  const replay = await runGuardBeside(repo, ['eval', 'cases', '--json'], { env: { OPENAI_BASE_URL: server.url, OPENAI_API_KEY: 'sk-test-key-for-eval' } });
  const report = reportOf(replay) as { cases: number; runs: readonly { scores: readonly { state: string; found: number }[] }[] };
  expect(report.cases).toBe(1);
  expect(report.runs[0]!.scores).toMatchObject([{ state: 'reviewed', found: 0 }]);
  expect(server.requests.some(({ raw }) => raw.includes('n / 3') && !raw.includes('DEFECT'))).toBe(true);
});
