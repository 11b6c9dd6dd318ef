import type { Report } from '../core/report.ts';
import { reviewAsides, reviewProblems, reviewReceipt } from './review-text.ts';

/** Formats that have words of their own for the review; the others show it among the notices. */
const speaksOfReview: ReadonlySet<string> = new Set(['text', 'json', 'sarif', 'agent', 'markdown']);

/** The report as a format shows it. */
export function forFormat(report: Report, format: string): Report {
  const { review } = report;
  if (review === undefined || speaksOfReview.has(format)) return report;
  return { ...report, notices: [...report.notices, ...reviewProblems(review), ...reviewAsides(review), reviewReceipt(review)] };
}
