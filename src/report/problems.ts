import type { Severity } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import type { Summary } from './summary.ts';

/** A place that somebody has to look at: the common form of findings, unread paths and broken rules, for formats that know only one. */
export interface Problem {
  readonly path: string;
  /** 1-based; 1 where the whole file is meant. */
  readonly line: number;
  readonly severity: Severity;
  /** A rule's id, or `guard-unread`, `guard-rule-failure`, `guard-not-reviewed`. */
  readonly check: string;
  /** Not escaped for any channel yet. */
  readonly message: string;
  readonly advice: string;
  readonly blocks: boolean;
  /** Stable across line moves. */
  readonly fingerprint: string;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** Unread paths and broken rules first, for they make the run incomplete; then the findings in the order of every report. */
export function problemsOf(report: Report, summary: Summary): readonly Problem[] {
  const blocking = new Set(summary.blocking);
  const whole = { line: 1, severity: 'error', advice: '', blocks: true } as const;
  return [
    ...summary.failed.map((entry): Problem => ({
      ...whole,
      path: entry.path,
      line: entry.line ?? 1,
      check: 'guard-unread',
      message: `This file was not read (${entry.reason}), so nobody can call the change clean: ${entry.detail}`,
      fingerprint: `guard-unread:${entry.path}`,
    })),
    ...report.failures.map((failure): Problem => ({
      ...whole,
      path: failure.path,
      check: 'guard-rule-failure',
      message: `Rule ${failure.ruleId} broke down on this file, so nobody can call the change clean: ${failure.message}`,
      fingerprint: `guard-rule-failure:${failure.ruleId}:${failure.path}`,
    })),
    ...notReviewed(report),
    ...summary.active.map((finding): Problem => ({
      path: finding.location.path,
      line: finding.location.start.line,
      column: finding.location.start.column,
      endLine: finding.location.end.line,
      endColumn: finding.location.end.column,
      severity: finding.severity,
      check: finding.ruleId,
      message: finding.message,
      advice: finding.advice,
      blocks: blocking.has(finding),
      fingerprint: finding.fingerprint,
    })),
  ];
}

/** Files of which the model review left something out: one entry for each, at the first hunk. */
function notReviewed({ review }: Report): readonly Problem[] {
  if (review === undefined) return [];
  const problems = new Map<string, Problem>();
  for (const hunk of review.hunks) {
    if (hunk.state !== 'not-reviewed' || problems.has(hunk.path)) continue;
    problems.set(hunk.path, {
      path: hunk.path,
      line: Math.max(1, hunk.hunk.newStart),
      severity: 'warning',
      check: 'guard-not-reviewed',
      message: `The model did not review this (${hunk.reason}): ${hunk.detail}`,
      advice: '',
      blocks: review.required,
      fingerprint: `guard-not-reviewed:${hunk.path}`,
    });
  }
  return [...problems.values()];
}
