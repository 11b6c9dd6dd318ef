import type { FailOn, Report } from '../core/report.ts';
import type { RuleMeta } from '../core/rule.ts';

/** How a report is to be shown; what is shown comes from the Report alone. */
export interface ReporterOptions {
  /** SGR colours may be used. Only the text format does. */
  readonly color: boolean;
  /** Terminal columns to fit into; values under 40 are treated as 40. */
  readonly width: number;
  /** The threshold the run fails at: decides the verdict line. */
  readonly failOn: FailOn;
  /** Findings older than the change are shown and count, not only their number. */
  readonly includeExisting: boolean;
  /** Say nothing when nothing had to be checked (hooks). A checked and clean change still gets its one line, as the receipt. */
  readonly quiet: boolean;
  /** Also list suppressed findings, every path that was not checked, and the figures of the run. */
  readonly verbose: boolean;
  /** Metadata of the rules that were on, for formats that describe them. */
  readonly rules: readonly RuleMeta[];
  /** The rules' pages (Markdown) by id, for formats that carry help with them. */
  readonly pages?: Readonly<Record<string, string>>;
}

/**
 * Turns a report into text for one channel. Pure: no clock, no environment, no printing.
 * The result ends with one line feed, or is empty when there is nothing to say.
 */
export type Reporter = (report: Report, options: ReporterOptions) => string;
