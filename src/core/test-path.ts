/** Folders of what only runs in tests, or makes data for them: keys are made up there, certificates are the machine's own. */
const FOLDERS = [
  'test', 'tests', 'tap', '__tests__', '__test-utils__', 'integration-test', 'integration-tests', '*test-util', '*test-utils', '*smoke-test', '*smoke-tests', '*-tests', 'testutil', 'testutils', 'testing', 'testdata', 'test-data', 'test-d', 'test-dts', 'type-tests', 'androidtest',
  'spec', 'specs', 'e2e', '__e2e__', 'e2e-tests', 'cypress', 'playwright', 'mock', 'mocks', '__mocks__', 'fixture', 'fixtures', '__fixtures__', 'seed', 'seeds', 'seeder', 'seeders',
  'bench', 'benchmark', 'benchmarks', 'story', 'stories', 'storybook',
];
/** What stands behind a point or a hyphen before the extension of a program: `orders.test.ts`. */
const ENDINGS = ['test', 'tests', 'spec', 'e2e', 'e2e-spec', 'cy', 'mock', 'mocks', 'fixture', 'fixtures', 'story', 'stories', 'bench'];
/** Whole names of programs, or their beginnings: `vitest.config.ts`. */
const NAMES = ['test', 'tests', 'spec', 'mock', 'mocks', 'setup-test', 'setup-tests', 'jest', 'vitest', 'playwright', 'cypress'];
/** In names of programs, anywhere. */
const PARTS = ['testdata', 'test-data'];
const EXTENSIONS = ['js', 'cjs', 'mjs', 'jsx', 'ts', 'cts', 'mts', 'tsx'];

const anyOf = (words: readonly string[]): string => `{${words.join(',')}}`;
const program = `.${anyOf(EXTENSIONS)}`;

/** Which files are part of tests, as patterns: the default of `testPaths`. Case does not count in them. */
export const testPathPatterns: readonly string[] = [
  `**/${anyOf(FOLDERS)}/**`,
  // Snapshots and data beside a test (`orders.test.ts.snap`) too, where a point tells it from a word with a hyphen.
  `**/*.${anyOf(ENDINGS.filter(isPlainEnding))}.*`,
  `**/*[.-]${anyOf(ENDINGS)}${program}`,
  `**/${anyOf(NAMES)}${program}`,
  `**/${anyOf(NAMES)}[.-]*${program}`,
  `**/*${anyOf(PARTS)}*${program}`,
];

// The patterns as one expression, from the same words: it is asked of every analysed file, and to compile patterns takes milliseconds.
const either = (words: readonly string[]): string => `(?:${words.map((word) => word.replace('*', '[^/]*')).join('|')})`;
const ending = `\\.${either(EXTENSIONS)}$`;
const TEST_PATH = new RegExp(
  [
    `(?:^|/)${either(FOLDERS)}(?:/|$)`,
    `\\.${either(ENDINGS.filter(isPlainEnding))}\\.[^/]*$`,
    `[.-]${either(ENDINGS)}${ending}`,
    `(?:^|/)${either(NAMES)}(?:[.-][^/]*)?${ending}`,
    `${either(PARTS)}[^/]*${ending}`,
  ].join('|'),
  'i',
);

/** Tells by its path that a file is part of tests, where the user said nothing of it: what {@link testPathPatterns} match. */
export function isTestPath(path: string): boolean {
  return TEST_PATH.test(path);
}

function isPlainEnding(word: string): boolean {
  return !/^(?:tests|mock|fixture|story|bench)/.test(word);
}
