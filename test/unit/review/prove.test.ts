import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { acceptAnswer } from '../../../src/review/answers/accept-answer.ts';
import type { Ask, Proof, RawComment, ReviewInput, ReviewUnit } from '../../../src/review/contracts.ts';
import { buildRequest } from '../../../src/review/prompt/build-request.ts';
import { proveFinding } from '../../../src/review/prove/prove-finding.ts';
import { findProblem, runInSandbox, sandboxProblem } from '../../../src/review/prove/sandbox.ts';
import { onlyUnit, reviewInput } from '../../support/review-input.ts';

const problem = await sandboxProblem();
const source = `import type { Line } from './line';\nimport { round } from '../money';\n\nexport function average(lines: readonly Line[]): number {\n  const sum = lines.reduce((total, line) => total + line.cents, 0);\n  return round(sum / lines.length);\n}\n`;
const around = { 'src/orders/line.ts': 'export interface Line { cents: number }\n', 'src/money/index.ts': 'export function round(value: number): number {\n  return Math.round(value);\n}\n', 'package.json': '{ "type": "module" }\n' };
const fix = '  return lines.length === 0 ? 0 : round(sum / lines.length);';
const goodTest = `import assert from 'node:assert/strict';\nimport { average } from './src/orders/average.ts';\n\nassert.equal(average([{ cents: 4 }, { cents: 6 }]), 5);\nassert.equal(average([]), 0);\n`;

async function prove(answer: { possible?: boolean; test?: string; fix?: string | null }, comment: Partial<RawComment> = {}): Promise<Proof> {
  const input: ReviewInput = reviewInput({ 'src/orders/average.ts': source, ...around }, {}, { unchanged: Object.keys(around) });
  const unit: ReviewUnit = await onlyUnit(input);
  const request = await buildRequest(unit, input);
  const given: RawComment = { path: 'src/orders/average.ts', quote: 'return round(sum / lines.length);', line: 6, end_line: null, category: 'logic', failure_scenario: 'An empty list divides zero by zero.', message: 'An empty `lines` gives NaN.', severity: 'error', confidence: 'medium', fix: null, ...comment };
  const { findings } = await acceptAnswer({ comments: [given] }, unit, request, input);
  const ask: Ask = async (asked) => {
    const full = { possible: true, reason: '', test: goodTest, fix, ...answer };
    expect(asked.problemsOf(full)).toEqual([]);
    return { ok: true, answer: full, model: 'scripted', ms: 1, usage: { calls: 1, inputTokens: 1, cachedTokens: 0, outputTokens: 1, reasoningTokens: 0, estimated: false } };
  };
  return proveFinding(findings[0]!, unit, input, ask);
}

describe.skipIf(problem !== undefined)('a proof', () => {
  test('counts when the test fails before the fix and passes after it', async () => {
    const { outcome, detail, finding } = await prove({});
    expect({ outcome, detail }).toEqual({ outcome: 'reproduced', detail: expect.stringMatching(/^fails before the fix \(AssertionError .*\) and passes after it$/) as string });
    expect(finding.finding).toMatchObject({ severity: 'error', confidence: 'high' });
    expect(finding.finding.message).toContain('Reproduced: a test fails before the fix and passes after it');
  });

  test('of a race makes it an error', async () => {
    const { outcome, finding } = await prove({}, { category: 'async-concurrency' });
    expect({ outcome, severity: finding.finding.severity }).toEqual({ outcome: 'reproduced', severity: 'error' });
  });

  test.each([
    ['the test passes before the fix', { test: goodTest.replace('assert.equal(average([]), 0);\n', '') }, 'not-reproduced', 'the test passes before the fix'],
    ['the test fails after it as well', { test: `${goodTest}assert.fail('anyway');\n` }, 'not-reproduced', /^the test fails with the fix as well/],
    ['the test does not load', { test: goodTest.replace('./src/orders/average.ts', './src/orders/nothing.ts') }, 'not-run', /Cannot find module|ERR_MODULE_NOT_FOUND/],
    ['the test is no program', { test: `import a from 'node:fs';\nconst = ;` }, 'not-run', /SyntaxError/],
    ['the fix does not hold', { fix: '  return lines.length === 0 ? ;' }, 'not-run', 'there is no fix that holds, so a test that fails would prove nothing'],
    ['the model gives up', { possible: false }, 'not-run', 'no test: '],
    ['the result is chance', { test: `import assert from 'node:assert/strict';\nimport { writeFileSync, existsSync } from 'node:fs';\nif (existsSync('/work/was-here')) assert.fail('second time');\nwriteFileSync('/work/was-here', '');\n` }, 'not-run', 'the test does not give the same result twice'],
  ] as const)('does not count when %s', async (_name, answer, outcome, detail) => {
    const proof = await prove(answer);
    expect(proof.outcome).toBe(outcome);
    expect(proof.detail).toMatch(typeof detail === 'string' ? new RegExp(`^${detail.trim()}`) : detail);
    expect(proof.finding.finding.confidence).toBe('medium');
  });
});

describe.skipIf(problem !== undefined)('the sandbox', () => {
  async function run(program: string, timeoutMs = 10_000): Promise<{ code: number | undefined; timedOut: boolean; stderr: string; left: readonly string[] }> {
    const folder = mkdtempSync(join(tmpdir(), 'guard-sandbox-test-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'program.cjs'), program);
    return { ...(await runInSandbox(folder, undefined, ['program.cjs'], { timeoutMs, memoryMb: 64 })), left: readdirSync(folder) };
  }

  test('has no variable of the user’s, no home, no repository, no other process', async () => {
    process.env['GUARD_CANARY'] = 'canary-4711';
    onTestFinished(() => {
      delete process.env['GUARD_CANARY'];
    });
    const { code, stderr } = await run(`
      const fs = require('node:fs');
      const tell = { env: Object.keys(process.env).sort(), top: fs.readdirSync('/').sort(), pid: process.pid, repo: fs.existsSync(${JSON.stringify(import.meta.dirname)}), home: fs.readdirSync(process.env.HOME), others: fs.readdirSync('/proc').filter((name) => /^\\d+$/.test(name)).length };
      console.error(JSON.stringify(tell));`);
    expect(code).toBe(0);
    const tell = JSON.parse(stderr) as { env: string[]; top: string[]; pid: number; repo: boolean; home: string[]; others: number };
    expect(tell).toMatchObject({ repo: false, home: [], pid: 1 });
    expect(tell.env.filter((name) => !['HOME', 'LC_ALL', 'NODE_NO_WARNINGS', 'PATH', 'PWD', 'TMPDIR', 'OLDPWD', 'SHLVL', '_'].includes(name))).toEqual([]);
    expect(tell.top.filter((name) => !['bin', 'dev', 'etc', 'lib', 'lib32', 'lib64', 'nix', 'proc', 'tmp', 'usr', 'work'].includes(name))).toEqual([]);
    expect(stderr).not.toContain('canary-4711');
  });

  test('has no network, not even to this machine', async () => {
    const server = createServer((_request, response) => response.end('reached'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const { stderr } = await run(`fetch('http://127.0.0.1:${port}/').then(() => console.error('REACHED'), (error) => console.error(error.cause.code));`);
    expect(stderr.trim()).toMatch(/^(?:ECONNREFUSED|ENETUNREACH|EADDRNOTAVAIL)$/);
  });

  test('cannot write where programs are, only where it works', async () => {
    const { stderr, left } = await run(`const fs = require('node:fs'); for (const path of ['/usr/x', '/bin/x', '/work/x']) { try { fs.writeFileSync(path, ''); console.error(path, 'written'); } catch (error) { console.error(path, error.code); } }`);
    expect(stderr.trim().split('\n')).toEqual(['/usr/x EROFS', '/bin/x EROFS', '/work/x written']);
    expect(left).toContain('x');
  });

  test('ends what does not end, and all that it started', async () => {
    const { code, timedOut } = await run(`require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' }).unref(); for (;;);`, 2_000);
    expect({ code, timedOut }).toEqual({ code: undefined, timedOut: true });
  });

  test('ends what takes too much memory', async () => {
    const { code } = await run(`const all = []; for (;;) all.push(new Array(1e5).fill(Math.random()));`);
    expect(code).not.toBe(0);
  });
});

describe('where there is no sandbox, the reason is told', () => {
  test.each([
    ['darwin', 'unshare', 'tests are run in Linux namespaces only, and this is darwin'],
    ['linux', '/nowhere/unshare', 'this machine does not allow a sandbox (spawn /nowhere/unshare ENOENT)'],
    ['linux', '/bin/false', 'this machine does not allow a sandbox (unshare failed)'],
  ])('%s with %s', async (system, unshare, reason) => {
    expect(await findProblem(system, unshare)).toBe(reason);
  });
});
