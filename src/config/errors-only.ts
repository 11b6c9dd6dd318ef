/**
 * Code beside tests that no client talks to: a warning about an unknown parameter would be noise in it, since request data does not get there.
 * Proven errors are still reported. What each line is for stands in docs/configuration.md.
 */
export const errorsOnlyByDefault: readonly string[] = [
  // run by hand or by a deployment, on data of its own
  '**/{migration,migrations}/**',
  '**/{seed,seeds}.*',
  '**/{script,scripts}/**',
  // shown, not run
  '**/{example,examples,demo,demos}/**',
];
