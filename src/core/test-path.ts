/** Folders and endings of what only runs in tests or makes data for them: keys are made up there, certificates are the machine's own. */
const TEST_PATH =
  /(?:^|\/)(?:tests?|__tests__|__test-utils__|integration-tests?|[\w-]*test-utils?|__mocks__|__fixtures__|specs?|e2e|e2e-tests|fixtures?|mocks?|cypress|playwright|testing|testutils?|benchmarks?|bench|storybook|stories|seeds?|seeders?)\/|[.-](?:test|tests|spec|e2e|mock|mocks|fixture|fixtures|stories|story|bench|cy)\.[cm]?[jt]sx?$|(?:^|\/)[\w-]*test-?data[\w-]*\.[cm]?[jt]sx?$|(?:^|\/)(?:test|tests|spec|setup-tests?|jest|vitest|playwright|cypress)(?:[.-][\w.-]+)?\.[cm]?[jt]sx?$/i;

/** Tells by its path that a file is part of tests. */
export function isTestPath(path: string): boolean {
  return TEST_PATH.test(path);
}
