import { defineConfig, mergeConfig } from 'vitest/config';
import base from '../../vitest.config.ts';

/** Only these tests; they need what `scripts/test-llama.mjs` has installed. */
// oxlint-disable-next-line import/no-default-export -- vitest wants it so
export default mergeConfig({ ...base, test: { globalSetup: base.test?.globalSetup } }, defineConfig({
  test: { include: ['test/llama/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 120_000 },
}));
