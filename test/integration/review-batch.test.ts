import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { reviewRunOf } from '../../src/check-review.ts';
import type { ReviewHost } from '../../src/check-review.ts';
import { submitBatch } from '../../src/review/batch/submit-batch.ts';
import { answerWith, completion, sendError, sendJson, startModelServer } from '../support/review/model-server.ts';
import { memorySnapshot } from '../support/memory-snapshot.ts';
import { violationsOf } from '../support/review/openai-contract.ts';
import { badLine, checkShop, hostFor, keyCanary, reasonsOf, reviewFindings, reviewOf, reviewShop, say, shopFiles } from '../support/review/review-case.ts';

interface BatchLine {
  readonly custom_id: string;
  readonly method: string;
  readonly url: string;
  readonly body: object;
}

/** A Batch API: keeps what is uploaded, and answers it once it is told to be done. */
async function serveBatches(options: { readonly refuses?: true; readonly answer?: (line: BatchLine, index: number) => unknown } = {}) {
  const state = { lines: [] as BatchLine[], status: 'in_progress', chats: 0 };
  const server = await startModelServer((response, { method, path, raw }) => {
    if (options.refuses === true) return sendError(response, 404, 'Unknown request URL');
    const batch = { id: 'batch_1', object: 'batch', endpoint: '/v1/chat/completions', status: state.status, request_counts: { total: state.lines.length, completed: 0, failed: 0 }, output_file_id: state.status === 'completed' ? 'file-out' : null };
    if (method === 'POST' && path === '/v1/files') {
      state.lines.push(...raw.split(/\r?\n/).filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as BatchLine));
      return sendJson(response, { id: 'file-in', object: 'file', purpose: 'batch' });
    }
    if (method === 'POST' && path === '/v1/batches') return sendJson(response, batch);
    if (path === '/v1/batches/batch_1') return sendJson(response, batch);
    if (path === '/v1/files/file-out/content') {
      const lines = state.lines.map((line, index) => JSON.stringify({ id: `r${index}`, custom_id: line.custom_id, error: null, response: { status_code: 200, body: options.answer?.(line, index) ?? completion(answerWith([])) } }));
      response.writeHead(200, { 'content-type': 'application/octet-stream' });
      return response.end(`${lines.join('\n')}\n`);
    }
    state.chats += 1;
    return sendJson(response, completion(JSON.stringify({ steps: 'It divides by zero.', evidence_quote: badLine.quote, verdict: 'confirmed' })));
  });
  onTestFinished(() => server.close());
  const commonDir = mkdtempSync(join(tmpdir(), 'guard-git-'));
  onTestFinished(() => rmSync(commonDir, { recursive: true }));
  return { server, state, commonDir };
}

async function submit(url: string, commonDir: string, settings = say({ 'review.mode': 'required' })) {
  const checked = await checkShop(shopFiles, undefined, settings);
  const host: ReviewHost = { ...hostFor({ ...(url === '' ? {} : { OPENAI_BASE_URL: url }), OPENAI_API_KEY: keyCanary }), commonDir };
  return submitBatch(reviewRunOf(checked, memorySnapshot(shopFiles), host));
}

describe('a batch', () => {
  test('is one file of requests that OpenAI would take, each under the key of its answer', async () => {
    const { server, state, commonDir } = await serveBatches();
    const submitted = await submit(server.url, commonDir);
    expect(submitted).toMatchObject({ requests: state.lines.length, kept: 0, left: [], usdAtMost: 0 });
    expect(state.lines.length).toBeGreaterThan(0);
    for (const { custom_id: id, method, url, body } of state.lines) {
      expect([method, url]).toEqual(['POST', '/v1/chat/completions']);
      expect(id).toMatch(/^[0-9a-f]{64}$/);
      expect(violationsOf('request', body)).toEqual([]);
    }
    expect(state.chats).toBe(0);
  });

  test('is not submitted twice', async () => {
    const { server, state, commonDir } = await serveBatches();
    const first = await submit(server.url, commonDir);
    expect(await submit(server.url, commonDir)).toMatchObject({ requests: 0, kept: first.requests });
    expect(state.lines).toHaveLength(first.requests);
  });

  test('that is not done yet leaves its hunks pending, and asks for no review', async () => {
    const { server, state, commonDir } = await serveBatches();
    await submit(server.url, commonDir);
    const result = await reviewShop({ url: server.url, host: { commonDir, collects: true } });
    expect(reasonsOf(result)).toEqual(['pending']);
    expect(JSON.stringify(reviewOf(result).hunks)).toContain('batch_1 is in progress');
    expect(state.chats).toBe(0);
  });

  test('that is done is reported like any review; its errors get their second look', async () => {
    const { server, state, commonDir } = await serveBatches({ answer: ({ body }) => completion(answerWith(JSON.stringify(body).includes('averagePrice') ? [{ ...badLine, severity: 'error' }] : [])) });
    await submit(server.url, commonDir);
    state.status = 'completed';
    const result = await reviewShop({ url: server.url, host: { commonDir, collects: true } });
    expect(reviewFindings(result)).toMatchObject([{ severity: 'error', location: { path: 'src/total.ts', start: { line: 8 } } }]);
    expect(new Set(reviewOf(result).hunks.map(({ state: end }) => end))).toEqual(new Set(['cached']));
    expect(state.chats).toBe(1);
    // Fetched once: the next run has it from the cache, with or without --collect.
    expect(reviewOf(await reviewShop({ url: server.url, host: { commonDir } }))).toMatchObject({ status: 'complete', usage: { calls: 0 } });
  });

  test('tells what of it was cut off, and what is not in it', async () => {
    const { server, state, commonDir } = await serveBatches({ answer: (_line, index) => (index === 0 ? completion('{"comm', { finish: 'length' }) : completion(answerWith([]))) });
    await submit(server.url, commonDir);
    state.status = 'completed';
    expect(reasonsOf(await reviewShop({ url: server.url, host: { commonDir, collects: true } }))).toEqual(['truncated']);
    const other = { 'src/other.ts': 'export function half(n: number): number {\n  return n / 2;\n}\n' };
    expect(reasonsOf(await reviewShop({ url: server.url, files: other, host: { commonDir, collects: true } }))).toEqual(['pending']);
  });

  test('obeys the limit of money, at half the price', async () => {
    const { server, state, commonDir } = await serveBatches();
    // OpenAI's address, served here: on this machine a model costs nothing.
    const real = globalThis.fetch;
    vi.stubGlobal('fetch', (url: string | URL | Request, init?: RequestInit) => real(String(url).replace('https://api.openai.com', new URL(server.url).origin), init));
    onTestFinished(() => void vi.unstubAllGlobals());
    const limited = await submit('', commonDir, say({ 'review.mode': 'required', 'review.maxUsdPerRun': 0.01 }));
    expect(limited).toMatchObject({ requests: 0, batches: [] });
    expect(limited.left.map(({ why }) => why)).toEqual(limited.left.map(() => 'the limit of money'));
    expect(limited.left.length).toBeGreaterThan(0);
    expect(state.lines).toEqual([]);
    const paid = await submit('', commonDir);
    const tokens = state.lines.reduce((sum, { body }) => sum + (body as { max_completion_tokens: number }).max_completion_tokens, 0);
    expect(paid.left).toEqual([]);
    // The room for the answers at half of $30 a million, and the questions.
    expect(paid.usdAtMost).toBeGreaterThan((tokens * 15) / 1_000_000);
    expect(paid.usdAtMost).toBeLessThan((tokens * 15) / 1_000_000 + 0.05);
  });

  test('that an endpoint does not take is one sentence', async () => {
    const { server, commonDir } = await serveBatches({ refuses: true });
    await expect(submit(server.url, commonDir)).rejects.toThrow(/^127\.0\.0\.1:\d+ does not take the batch: status 404: Unknown request URL$/);
  });
});
