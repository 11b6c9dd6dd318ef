import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import type { Plugin } from 'vitest/config';
import { readDefines } from './scripts/defines.mjs';

/** Imports Markdown as text, as the build does. */
const markdown: Plugin = {
  name: 'markdown-as-text',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('.md')) return undefined;
    return `export default ${JSON.stringify(readFileSync(id, 'utf8'))};`;
  },
};

const slow = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  plugins: [markdown],
  define: readDefines(),
  test: {
    globalSetup: ['test/support/compile-models.ts'],
    // Most tests wait for processes of their own: as many at a time as there are cores.
    maxWorkers: '100%',
    projects: [
      ...(process.env['GUARD_TESTS'] === 'browser' ? [{ extends: true as const, test: { name: 'browser', include: ['test/browser/**/*.test.ts'], ...slow } }] : []),
      ...(process.env['GUARD_TESTS'] === 'hostile'
        ? [{ extends: true as const, test: { name: 'hostile', include: ['test/hostile/**/*.test.ts'], globalSetup: ['test/support/build-dist.ts', 'test/support/build-action.ts', 'test/hostile/print-table.ts'], fileParallelism: false, ...slow } }]
        : []),
      { extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.ts'], testTimeout: 20_000 } },
      { extends: true, test: { name: 'rules', include: ['test/rules/**/*.test.ts'], ...slow } },
      { extends: true, test: { name: 'integration', include: ['test/integration/**/*.test.ts'], exclude: ['test/integration/action-*.test.ts'], ...slow } },
      { extends: true, test: { name: 'action', include: ['test/integration/action-*.test.ts'], globalSetup: ['test/support/build-action.ts'], ...slow } },
      {
        extends: true,
        test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], globalSetup: ['test/support/build-dist.ts'], ...slow },
      },
    ],
  },
});
