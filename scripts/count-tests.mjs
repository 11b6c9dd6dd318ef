// Prints `N passed, N failed` from vitest's JSON report; steps that failed before the tests count as failures.
// node scripts/count-tests.mjs REPORT FAILED_STEPS
import { readFileSync } from 'node:fs';

const [report, failedSteps] = process.argv.slice(2);
let passed = 0;
let failed = 0;
try {
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
  passed = numPassedTests;
  // A test file that cannot be loaded is a failed suite without a failed test.
  failed = Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0);
} catch (error) {
  console.error(`No test report: ${error.message}`);
}
// A failing test run is one of the failed steps already.
failed = Math.max(failed, Number(failedSteps), passed === 0 ? 1 : 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
