import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addSpent, readSpent, recordRun } from '../../../src/review/budget/ledger.ts';
import { createMeter } from '../../../src/review/budget/meter.ts';
import { priceOf, usdOf, worstUsdOf } from '../../../src/review/budget/prices.ts';
import { noUsage } from '../../../src/review/budget/usage.ts';
import { noStore, openStore } from '../../../src/review/cache/store.ts';
import { createCachedAsk } from '../../../src/review/cache/cached-ask.ts';
import type { Reviewer } from '../../../src/review/contracts.ts';
import { colourRequest } from './ask-request.ts';

const none = { maxCalls: 100, maxTokens: 1_000_000, maxUsdPerRun: Number.POSITIVE_INFINITY, maxUsdPerDay: Number.POSITIVE_INFINITY, moneyLimited: false, prices: {} };
const bid = { model: 'gpt-5.5', isLocal: false, inputTokens: 10_000, outputTokens: 1_000 };
const { signal } = new AbortController();

function storeHere() {
  const folder = mkdtempSync(join(tmpdir(), 'guard-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return { folder, store: openStore(folder) };
}

describe('prices', () => {
  test('a request costs its fresh, cached and written tokens', () => {
    const price = priceOf('gpt-5.5', {})!;
    expect(usdOf(price, { inputTokens: 10_000, cachedTokens: 0, outputTokens: 1_000 })).toBeCloseTo(0.08, 10);
    expect(usdOf(price, { inputTokens: 10_000, cachedTokens: 8_000, outputTokens: 1_000 })).toBeCloseTo(0.01 + 0.004 + 0.03, 10);
  });

  test('a very long request costs more, wholly', () => {
    expect(usdOf(priceOf('gpt-5.5', {})!, { inputTokens: 300_000, cachedTokens: 0, outputTokens: 1_000 })).toBeCloseTo(3 + 0.045, 10);
  });

  test.each([
    ['openai/gpt-5.5', true], ['gpt-5.5-2026-04-23', true], ['anthropic/claude-opus-4.7', true], ['claude-haiku-4-5-20251001', true],
    ['gpt-5.5-turbo-x', false], ['qwen3:8b', false], ['my-gpt-5.5', false], ['constructor', false],
  ])('%s has a known price: %s', (model, known) => {
    expect(priceOf(model, {}) !== undefined).toBe(known);
  });

  test('what an endpoint puts into its cache costs what its vendor asks for that, before and after the call', () => {
    const price = priceOf('gpt-5.6-luna', {})!;
    expect(usdOf(price, { inputTokens: 10_000, cachedTokens: 2_000, cacheWriteTokens: 8_000, outputTokens: 0 })).toBeCloseTo((2_000 * 0.02 + 8_000 * 0.25) / 1e6, 12);
    expect(worstUsdOf(price, { inputTokens: 10_000, outputTokens: 1_000 })).toBeCloseTo((10_000 * 0.25 + 1_000 * 1.2) / 1e6, 12);
    // More written than there was to write is nonsense of the server's.
    expect(usdOf(price, { inputTokens: 1_000, cachedTokens: 1_000, cacheWriteTokens: 9_000, outputTokens: 0 })).toBeCloseTo(1_000 * 0.02 / 1e6, 12);
  });

  test('a model whose long requests are dearer at another length has its own', () => {
    const price = priceOf('claude-haiku-5-5', {})!;
    expect(usdOf(price, { inputTokens: 100_000, cachedTokens: 0, outputTokens: 1_000 })).toBeCloseTo(0.01 + 0.0005, 10);
    expect(usdOf(price, { inputTokens: 100_001, cachedTokens: 0, outputTokens: 1_000 })).toBeCloseTo(0.0500005 + 0.0025, 10);
  });

  test('what the configuration says outranks the table', () => {
    expect(priceOf('gpt-5.5', { 'gpt-5.5': { input: 1, output: 2 } })).toEqual({ input: 1, output: 2 });
  });
});

describe('the meter', () => {
  test.each([
    ['calls', { maxCalls: 0 }, 'calls-spent'],
    ['tokens', { maxTokens: 10_999 }, 'tokens-spent'],
    ['money of the run', { maxUsdPerRun: 0.079 }, 'money-spent'],
    ['money of the day', { maxUsdPerDay: 0.579 }, 'day-spent'],
  ])('refuses the call that could break the limit of %s', async (_what, limits, reason) => {
    expect(await createMeter({ ...none, ...limits }, 0.5, () => undefined).reserve(bid, signal)).toMatchObject({ reason });
  });

  test('lets through what just fits, and counts what was used instead of the worst case', async () => {
    const paid: number[] = [];
    const meter = createMeter({ ...none, maxCalls: 2, maxUsdPerRun: 0.1 }, 0, (usd) => paid.push(usd));
    for (let call = 0; call < 2; call++) {
      const reserved = await meter.reserve(bid, signal);
      if ('reason' in reserved) throw new Error(reserved.detail);
      reserved.settle({ ...noUsage, calls: 1, inputTokens: 1_000, outputTokens: 100 });
    }
    expect(paid).toEqual([0.008, 0.008]);
    expect(meter.cost).toEqual({ usd: 0.016, unpriced: [] });
    expect(await meter.reserve(bid, signal)).toMatchObject({ reason: 'calls-spent' });
  });

  test('waits for calls on their way where only their worst case stands in the way', async () => {
    const meter = createMeter({ ...none, maxUsdPerRun: 0.1 }, 0, () => undefined);
    const first = await meter.reserve(bid, signal);
    if ('reason' in first) throw new Error(first.detail);
    const second = meter.reserve(bid, signal);
    expect(await Promise.race([second.then(() => 'let through'), Promise.resolve('waits')])).toBe('waits');
    first.settle({ ...noUsage, calls: 1, inputTokens: 1_000, outputTokens: 10 });
    expect(await second).toHaveProperty('settle');
  });

  test('never goes over a limit of money, however many ask at once', async () => {
    const meter = createMeter({ ...none, maxUsdPerRun: 0.3 }, 0, () => undefined);
    const results = await Promise.all(Array.from({ length: 20 }, async () => {
      const reserved = await meter.reserve(bid, signal);
      if ('reason' in reserved) return reserved.reason;
      await new Promise((resolve) => setImmediate(resolve));
      reserved.settle({ ...noUsage, calls: 1, inputTokens: 10_000, outputTokens: 1_000 });
      return 'done';
    }));
    expect(results.filter((result) => result === 'done')).toHaveLength(3);
    expect(meter.cost.usd).toBeLessThanOrEqual(0.3);
  });

  test('a model without a price is refused only where somebody set a limit of money', async () => {
    const unknown = { ...bid, model: 'house-model' };
    expect(await createMeter({ ...none, moneyLimited: true }, 0, () => undefined).reserve(unknown, signal)).toMatchObject({ reason: 'unpriced' });
    const meter = createMeter(none, 0, () => undefined);
    const reserved = await meter.reserve(unknown, signal);
    if ('reason' in reserved) throw new Error(reserved.detail);
    reserved.settle({ ...noUsage, calls: 1, inputTokens: 5 });
    expect(meter.cost).toEqual({ unpriced: ['house-model'] });
    expect(await createMeter({ ...none, moneyLimited: true }, 0, () => undefined).reserve({ ...unknown, isLocal: true }, signal)).toHaveProperty('settle');
  });
});

describe('the ledger', () => {
  test('adds up the money of a day, over runs', async () => {
    const { store } = storeHere();
    await addSpent(store, '2026-11-23', 0.25);
    await addSpent(store, '2026-11-23', 0.5);
    await addSpent(store, '2026-11-24', 9);
    expect(await readSpent(store, '2026-11-23')).toBe(0.75);
    expect(await readSpent(store, '2026-11-25')).toBe(0);
  });

  test('tells of a run of failures, over the last five', async () => {
    const { store } = storeHere();
    const run = (reason?: 'timeout') => recordRun(store, { at: '2026-11-23T00:00:00Z', status: reason === undefined ? 'complete' : 'none', ...(reason === undefined ? {} : { reason }) });
    expect(await run('timeout')).toBeUndefined();
    expect(await run('timeout')).toEqual({ reason: 'timeout', failed: 2, of: 2 });
    expect(await run()).toBeUndefined();
    await run();
    expect(await run('timeout')).toEqual({ reason: 'timeout', failed: 3, of: 5 });
  });
});

describe('kept answers', () => {
  const reviewer = (calls: { count: number }, answer: unknown): Reviewer => ({
    describe: () => ({ model: 'm', endpoint: 'h' }),
    ask: async () => {
      calls.count += 1;
      return { ok: true, answer, usage: { ...noUsage, calls: 1 }, model: 'm', ms: 1 };
    },
  });

  test('the same content is asked once, and other content anew', async () => {
    const { store } = storeHere();
    const calls = { count: 0 };
    const ask = createCachedAsk(reviewer(calls, { colour: 'blue' }), store, (text) => text);
    expect(await ask(colourRequest, 'standard', signal)).toMatchObject({ cached: false });
    expect(await ask(colourRequest, 'standard', signal)).toMatchObject({ cached: true, answer: { colour: 'blue' }, usage: { calls: 0 } });
    await ask({ ...colourRequest, messages: [{ role: 'user', content: 'And the sea?' }] }, 'standard', signal);
    expect(calls.count).toBe(2);
  });

  test('a kept answer that no longer fits, or is broken, is asked anew', async () => {
    const { store, folder } = storeHere();
    const calls = { count: 0 };
    const ask = createCachedAsk(reviewer(calls, { colour: 'blue' }), store, (text) => text);
    await ask(colourRequest, 'standard', signal);
    const [name] = readdirSync(join(folder, 'guard/review/answers'));
    await store.write(`answers/${name}`, '{"answer":{"colour":7}}');
    await ask(colourRequest, 'standard', signal);
    await store.write(`answers/${name}`, '{"ans');
    await ask(colourRequest, 'standard', signal);
    expect(calls.count).toBe(3);
  });

  test('failures are not kept, and neither is anything without a store', async () => {
    const calls = { count: 0 };
    const failing: Reviewer = {
      describe: () => ({ model: 'm', endpoint: 'h' }),
      ask: async () => {
        calls.count += 1;
        return { ok: false, failure: { reason: 'timeout', detail: '' }, usage: noUsage, model: 'm', ms: 1 };
      },
    };
    const ask = createCachedAsk(failing, storeHere().store, (text) => text);
    await ask(colourRequest, 'standard', signal);
    await ask(colourRequest, 'standard', signal);
    const fresh = createCachedAsk(reviewer(calls, { colour: 'x' }), noStore, (text) => text);
    await fresh(colourRequest, 'standard', signal);
    await fresh(colourRequest, 'standard', signal);
    expect(calls.count).toBe(4);
  });

  test('what is kept is scrubbed of secrets', async () => {
    const { store, folder } = storeHere();
    const ask = createCachedAsk(reviewer({ count: 0 }, { colour: 'hunter2' }), store, (text) => text.replaceAll('hunter2', '<secret>'));
    await ask(colourRequest, 'standard', signal);
    const [name] = readdirSync(join(folder, 'guard/review/answers'));
    expect(await store.read(`answers/${name}`)).toContain('<secret>');
  });
});
