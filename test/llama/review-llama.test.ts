import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkShop, reviewFindings, reviewOf, reviewShop, say, shopFiles, staticHalf } from '../support/review/review-case.ts';
import { startLlamaServer } from './llama-server.ts';

const folder = process.env['GUARD_LLAMA'];
let server: Awaited<ReturnType<typeof startLlamaServer>>;

beforeAll(async () => {
  if (folder === undefined) throw new Error('run npm run test:llama: it installs what this needs');
  server = await startLlamaServer(folder, 700);
});
afterAll(() => server?.close());

/** Many small changes, so that the model says many things. */
const runs = Array.from({ length: 12 }, (_, run) => ({ ...shopFiles, 'src/total.ts': `${shopFiles['src/total.ts']}\nexport const run = ${run};\n` }));

describe('answers of a real llama.cpp', () => {
  test.each(runs.map((files, run) => [run, files] as const))('change %i: each is read or told, and the static half stands', async (_run, files) => {
    const result = await reviewShop({ url: server.url, files, settings: say({ 'review.mode': 'on', 'review.deadlineSeconds': 120, 'review.maxTokens': 10_000_000, 'review.maxCalls': 1_000 }) });
    expect(server.violations).toEqual([]);
    expect(staticHalf(result)).toBe(staticHalf(await checkShop(files)));
    const { hunks, usage } = reviewOf(result);
    expect(hunks).toHaveLength(2);
    for (const hunk of hunks) if (hunk.state === 'not-reviewed') expect(['truncated', 'invalid-answer']).toContain(hunk.reason);
    expect(usage.estimated).toBe(false);
    // Noise quotes no line of the change, so nothing of it may end as a finding that blocks.
    expect(reviewFindings(result).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('came in the shape of the schema, and some were cut at the limit', () => {
    const whole = server.answers.filter(({ finish }) => finish === 'stop');
    expect(whole.length).toBeGreaterThan(0);
    for (const { text } of whole) expect(JSON.parse(text)).toBeTypeOf('object');
    expect(server.answers.some(({ finish }) => finish === 'length')).toBe(true);
  });
});
