import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withRepo } from '../support/with-repo.ts';
import { runGuard } from './guard-process.ts';

/** Packages that a run of guard loaded, by V8's own list of scripts. */
function packagesOf(files: Readonly<Record<string, string>>): readonly string[] {
  const repo = withRepo();
  repo.commit('start', { 'package.json': '{ "name": "shop", "version": "1.0.0", "type": "module" }\n' });
  repo.stage(files);
  const folder = join(repo.home, 'coverage');
  const { status } = runGuard(repo, ['check'], { env: { NODE_V8_COVERAGE: folder } });
  expect(status).toBe(0);
  const reports = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: { url: string }[] });
  return [...new Set(reports.flatMap(({ result }) => result.flatMap(({ url }) => /node_modules\/((?:@[\w-]+\/)?[\w-]+)\//.exec(url)?.[1] ?? [])))];
}

// It takes longer to load than everything else that a check does.
test.each<[string, Readonly<Record<string, string>>]>([
  ['a program', { 'src/a.ts': 'export const total = (prices: number[]): number => prices.reduce((sum, price) => sum + price, 0);\n' }],
  ['one that imports JSON and asks for its members', {
    'src/release.js': "import manifest from '../package.json' with { type: 'json' };\nimport labels from './labels.json' with { type: 'json' };\n\nexport const release = `${manifest.name} ${manifest.version} ${labels.channel}`;\n",
    'src/labels.json': '{ "channel": "stable" }\n',
  }],
])('TypeScript is not loaded for %s', (_, files) => {
  expect(packagesOf(files)).not.toEqual(expect.arrayContaining([expect.stringMatching(/typescript/)]));
});
