/**
 * From where on the record is reason enough. It is always the bound of the 95 % interval that has to pass, so that few cases
 * have to be unanimous and many may differ; below `fewestCases` nothing is proposed at all. docs/record.md explains each.
 */
export const thresholds = {
  /** A rule that blocks and whose precision is surely below this may no longer block. */
  blockingPrecision: 0.7,
  /** The same for security: there a wrong alarm is cheaper than a hole. */
  securityPrecision: 0.5,
  /** A rule that is off and would surely be right more often than this comes on, as a warning. */
  switchOnPrecision: 0.5,
  /** A rule that only warns and is surely right more often than this may block. */
  raisePrecision: 0.7,
  /** A route or kind of bug of which surely less than this is caught gets a closer look. */
  catchRate: 0.5,
} as const;

/** Kinds of bug where only people's word counts against a finding: that one was committed all the same does not make it wrong. */
export const securityCategories: readonly string[] = ['security-injection', 'security-auth', 'weak-crypto'];

/** What guards guard itself and its reviewer is not up for negotiation. */
export const untouchedRules: readonly string[] = ['guard-tampering', 'reviewer-injection'];

/** Most examples of one proposal. */
export const mostExamples = 3;
