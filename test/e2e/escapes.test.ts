import { spawn } from 'node:child_process';
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

/** A history of so many faults, each with its fix. */
function manyFaults(count: number): HistoryRepo {
  const repo = withHistory();
  const text = (index: number, line: string): string => `export function part${index}(items) {\n  let total = ${index};\n  ${line}\n  return total;\n}\n`;
  const all = (line: string): Record<string, string> => Object.fromEntries(Array.from({ length: count }, (_, index) => [`src/part${index}.js`, text(index, line)]));
  repo.at('feat: start', all('total += items.length;'));
  repo.at('feat: sums', all('for (const item of items) total = item;'));
  for (let index = 0; index < count; index++) repo.at(`fix: part ${index}`, { [`src/part${index}.js`]: text(index, 'for (const item of items) total += item;') });
  return repo;
}

interface Found {
  readonly escapes: readonly { readonly id: string; readonly at: string; readonly fixSubject: string; readonly inducingSubject: string; readonly category: string; readonly categoryBy: string }[];
}
const searching = ['escapes', '--since', 'all', '--format', 'json'] as const;

test('Ctrl-C ends a search at once, even where it never gets back to its events, and the next one goes on from there', async () => {
  const repo = manyFaults(8);
  // After the third entry of the record guard is busy for ever, as in a long analysis: nothing but the system can end it then.
  repo.write('busy.cjs', `const fs = require('node:fs');
const { writeSync } = fs;
let entries = 0;
fs.writeSync = (...args) => {
  const written = writeSync(...args);
  if (Buffer.isBuffer(args[1]) && args[1].includes('"kind":"escape"') && ++entries === 3) {
    writeSync(2, 'busy');
    for (;;);
  }
  return written;
};
`);
  const child = spawn(process.execPath, ['--require', repo.path('busy.cjs'), cli, ...searching], { cwd: repo.dir, env: repo.env, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => chunk.includes('busy') && child.kill('SIGINT'));
  // What a shell calls 130.
  expect(await new Promise((resolve) => child.on('close', (_code, signal) => resolve(signal)))).toBe('SIGINT');
  expect(stdout).toBe('');
  const [month] = readdirSync(repo.path('.git/guard/ledger')).filter((name) => name.endsWith('.jsonl'));
  const kept = readFileSync(repo.path('.git/guard/ledger', month!), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Found['escapes'][0]);
  expect(kept).toHaveLength(3);
  const resumed = reportOf(runGuard(repo, searching)) as Found;
  expect(resumed.escapes.map(({ fixSubject, inducingSubject }) => [fixSubject, inducingSubject])).toEqual(Array.from({ length: 8 }, (_, index) => [`fix: part ${7 - index}`, 'feat: sums']));
  // What was found before Ctrl-C was not looked at again.
  for (const { id, at } of kept) expect(resumed.escapes.find((one) => one.id === id)?.at).toBe(at);
  expect((reportOf(runGuard(repo, searching)) as Found).escapes).toEqual(resumed.escapes);
});

test('Ctrl-C while the reviewer is asked ends the asking: what was answered is kept and the list is printed', async () => {
  const repo = manyFaults(3);
  repo.write('guard.config.json', '{ "review": { "concurrency": 1 } }');
  const answer = JSON.stringify({ category: 'logic', confidence: 'high' });
  const server = await startModelServer((response, _seen, index) => (index === 0 ? sendJson(response, completion(answer)) : undefined));
  onTestFinished(() => server.close());
  const env = { CI: '1', OPENAI_BASE_URL: server.url, OPENAI_API_KEY: 'sk-test-key-for-escapes' };
  const run = await runGuardBeside(repo, [...searching, '--review'], { env, signalWhen: () => server.requests.length === 2 });
  expect(run).toMatchObject({ status: 130, stderr: expect.stringContaining('the reviewer named 1 of 3 kinds of fault; 2 without an answer (interrupted: ') });
  const categories = (found: Found): readonly string[] => found.escapes.map(({ categoryBy }) => categoryBy).sort();
  expect(categories(reportOf(run))).toEqual(['nobody', 'nobody', 'reviewer']);
  expect(categories(reportOf(runGuard(repo, searching)))).toEqual(['nobody', 'nobody', 'reviewer']);
});
