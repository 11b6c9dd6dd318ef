import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../../src/config/load-config.ts';
import { priceOf, pricesAsOf } from '../../../src/review/budget/prices.ts';
import { usualKeyFor } from '../../../src/review/client/allowed-endpoints.ts';
import { defaultRoutes, reviewSettingsOf } from '../../../src/review/settings.ts';

const guide = readFileSync(new URL('../../../docs/review.md', import.meta.url), 'utf8');
const blocks = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => text!);

describe('the guide to the review', () => {
  test.each(blocks)('shows configuration that is understood: %s', async (text) => {
    expect(reviewSettingsOf(await loadConfig({ path: 'guard.config.json', text }, {}, []), false).routes.standard.model).toBe('gpt-5.5');
  });

  test('names the default model of each route', () => {
    for (const [route, { model }] of Object.entries(defaultRoutes)) expect(guide).toMatch(new RegExp(`\\| \`${route}\` \\|.*\`${model}\``));
  });

  test('names the vendors whose keys are known by their address', () => {
    const rows = [...guide.matchAll(/"baseUrl": "(https:\/\/[^"]+)"`, `([A-Z_]+)`/g)];
    expect(rows.length).toBeGreaterThanOrEqual(3);
    for (const [, address, key] of rows) {
      const usual = usualKeyFor(new URL(address!).origin);
      expect([usual, 'GEMINI_API_KEY']).toContain(key);
    }
  });

  test('tells the date of the prices, and every default model has one', () => {
    expect(guide).toContain(pricesAsOf);
    for (const { model } of Object.values(defaultRoutes)) expect(priceOf(model, {}), model).toBeDefined();
  });

  test('tells the deadlines that count', async () => {
    const config = await loadConfig(undefined, {}, []);
    expect([reviewSettingsOf(config, false).deadlineMs, reviewSettingsOf(config, true).deadlineMs]).toEqual([20_000, 300_000]);
  });
});

describe('routes', () => {
  const routesOf = async (routes: object) => reviewSettingsOf(await loadConfig({ path: 'guard.config.json', text: JSON.stringify({ review: { routes } }) }, {}, []), false).routes;

  test('that are not listed go where standard goes, if that has an address of its own', async () => {
    const routes = await routesOf({ standard: { model: 'house', baseUrl: 'http://127.0.0.1:1/v1' }, deep: { model: 'house-deep' } });
    expect(routes.small).toMatchObject({ model: 'house', baseUrl: 'http://127.0.0.1:1/v1' });
    expect(routes.deep).toMatchObject({ model: 'house-deep', baseUrl: 'http://127.0.0.1:1/v1' });
    // Of a foreign model nothing is known, so nothing is assumed.
    expect(routes.small).not.toHaveProperty('effort');
    expect(routes.small).not.toHaveProperty('contextTokens');
  });

  test('keep their defaults otherwise', async () => {
    expect(await routesOf({ standard: { model: 'gpt-6-sol' } })).toMatchObject({ ...defaultRoutes, standard: { model: 'gpt-6-sol', effort: 'low' } });
  });
});
