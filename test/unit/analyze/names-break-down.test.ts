import { expect, test } from 'vitest';
import { rules } from '../../../rules/index.ts';
import { checkNames } from '../../../src/analyze/names/check-names.ts';
import type { RuleFailure } from '../../../src/core/report.ts';
import { memorySnapshot } from '../../support/memory-snapshot.ts';

const text = "import { a } from './gone.js';\nimport { b } from './there.js';\na(b);\n";
const files = { 'src/there.js': 'export const c = 1;\n', 'src/use.js': text };

test('a checker of names that breaks down costs itself only, and is told', async () => {
  const snapshot = memorySnapshot(files);
  await snapshot.load(Object.keys(files));
  const change = snapshot.changes.find(({ path }) => path === 'src/use.js')!;
  const failures: RuleFailure[] = [];
  const options = { rules, maxBytes: 1_000_000, maxSteps: 50_000, strict: false, allowUnparsed: false, isIgnored: () => false, threshold: () => 'suggestion' as const, override: () => undefined };
  const result = await checkNames({
    snapshot, options, sources: [{ change, text }], tracked: new Set(Object.keys(files)),
    parse: () => {
      throw new TypeError('a tree of an unknown kind');
    },
  }, failures);
  expect(failures.length).toBeGreaterThan(0);
  for (const failure of failures) expect(failure).toMatchObject({ path: 'src/use.js', message: 'a tree of an unknown kind' });
  expect(result.drafts).toEqual([]);
});
