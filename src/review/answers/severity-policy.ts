import type { Severity } from '../../core/finding.ts';
import { severityRank } from '../../core/finding.ts';
import type { RawComment, ReviewCategory } from '../contracts.ts';

/** The highest severity a category can have. What cannot be shown from the code shown does not block a commit. */
const ceilings: Readonly<Record<ReviewCategory, Severity>> = {
  logic: 'error',
  'null-safety': 'error',
  'error-handling': 'error',
  resource: 'error',
  'security-injection': 'error',
  'security-auth': 'error',
  'data-loss': 'error',
  'api-contract': 'error',
  // A starting point for a person: an interleaving is easily claimed and hardly shown.
  'async-concurrency': 'warning',
  // The compiler decides.
  'type-safety': 'warning',
  performance: 'warning',
  other: 'warning',
  'test-gap': 'suggestion',
  maintainability: 'suggestion',
};

export interface SeverityFacts {
  /** The quote is on a line that the change wrote, or is a removed line. */
  readonly isOnChange: boolean;
  /** A profile was shown. */
  readonly hasProfile: boolean;
}

/** The severity a comment gets: never above what it asks for. */
export function severityOf(comment: RawComment, facts: SeverityFacts): Severity {
  let severity = lower(comment.severity, ceilings[comment.category]);
  if (!facts.isOnChange || comment.confidence === 'low') severity = lower(severity, 'warning');
  if (comment.category === 'performance' && !facts.hasProfile) severity = lower(severity, 'suggestion');
  // Without an input or state that breaks it there is nothing to check it by.
  if (comment.failure_scenario.trim().length < 15) severity = lower(severity, 'suggestion');
  return severity;
}

/** The lesser of two severities. */
export function lower(a: Severity, b: Severity): Severity {
  return severityRank[a] <= severityRank[b] ? a : b;
}
