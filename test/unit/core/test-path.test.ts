import { expect, test } from 'vitest';
import { matchGlobs, refuseGlob } from '../../../src/config/globs.ts';
import { isTestPath, testPathPatterns } from '../../../src/core/test-path.ts';

const words = [
  'test', 'tests', 'Test', '__tests__', 'my-test-utils', 'shop-smoke-test', 'smoke-tests', 'smoke-tester', 'testutil', 'latest', 'contest', 'testing-tools', 'spec', 'specs', 'special', 'e2e', 'mocks', 'fixture', 'seeds', 'seed', 'bench', 'storybook',
  'story', 'orders', 'orders.test', 'orders-spec', 'orders.e2e-spec', 'orders.mock', 'orders_test', 'vitest.config', 'vitest', 'vitests', 'jest-setup', 'setup-tests', 'playwright', 'my-testdata-1', 'a.test-data.b',
  '.test', '-test', 'test.', 'orders.cy', 'orders.stories', 'orders.tests',
];
const ends = ['', '.ts', '.tsx', '.mjs', '.TS', '.json', '.ts.snap', '.sql', '.vue', '.config.ts', '-1.js', '.d.ts'];
const folders = ['', 'src/', 'src/a/'];

test('the expression and the patterns say the same of every path', () => {
  const matches = matchGlobs(testPathPatterns, { ignoresCase: true });
  const names = words.flatMap((word) => ends.map((end) => word + end));
  const paths = folders.flatMap((folder) => [...names.map((name) => folder + name), ...words.map((word) => `${folder}${word}/a.ts`), ...words.map((word) => `${folder}${word}/b/c.json`)]);
  expect(paths.filter((path) => isTestPath(path) !== matches(path))).toEqual([]);
  const count = paths.filter((path) => isTestPath(path)).length;
  expect(count).toBeGreaterThan(300);
  expect(paths.length - count).toBeGreaterThan(300);
});

test('the patterns are ones that a user could write', () => {
  expect(testPathPatterns.map(refuseGlob)).toEqual(testPathPatterns.map(() => undefined));
});

test.each(['src/orders.ts', 'src/latest/a.ts', 'src/testing-tools.ts', 'src/contest.ts', 'src/specials/a.ts', 'package.json', 'src/orders.testimonial.ts'])('%s is no test', (path) => {
  expect(isTestPath(path)).toBe(false);
});
