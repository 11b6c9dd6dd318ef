/**
 * Code that no client talks to: a warning about an unknown parameter would be noise in it, since request data does not get there.
 * Proven errors are still reported. What each line is for stands in docs/configuration.md.
 */
export const errorsOnlyByDefault: readonly string[] = [
  // tests and what they are made of
  '**/{test,tests,__tests__,spec,specs,e2e,__mocks__,cypress}/**',
  '**/*.{test,spec,e2e,e2e-spec,cy,stories}.*',
  '**/{fixture,fixtures,__fixtures__,testdata,test-data}/**',
  // run by hand or by a deployment, on data of its own
  '**/{migration,migrations}/**',
  '**/{seed,seeds,seeder,seeders}/**',
  '**/{seed,seeds}.*',
  '**/{script,scripts}/**',
  // shown, not run
  '**/{example,examples,demo,demos,benchmark,benchmarks,bench}/**',
];
