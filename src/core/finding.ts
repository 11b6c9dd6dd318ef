import type { Location } from './location.ts';

/** The seed's own three words. `error` blocks; a warning is printed and passes; a suggestion is an aside. */
export type Severity = 'error' | 'warning' | 'suggestion';
export type Confidence = 'high' | 'medium' | 'low';

/** Rank for comparing: error 3, warning 2, suggestion 1. */
export const severityRank: Readonly<Record<Severity, number>> = { error: 3, warning: 2, suggestion: 1 };

/** One step of a data flow, in order from the source to the sink. */
export interface FlowStep {
  readonly location: Location;
  /** A short noun phrase, e.g. `req.query.id`, `parameter name`, `becomes part of sql`. */
  readonly message: string;
}

/** One replacement in one file; offsets are UTF-16 into the text the finding was made from. */
export interface Edit {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A machine-applicable rewrite that was re-analysed and found clean. Edits never overlap. */
export interface Fix {
  /** What it does, in the imperative: `Bind id as $1`. */
  readonly description: string;
  readonly edits: readonly Edit[];
}

export interface Suppression {
  readonly by: 'inline' | 'baseline' | 'config';
  readonly reason: string;
  /** Where the suppression stands, for inline ones. */
  readonly location?: Location;
}

/** How a finding relates to the change: on a changed line, caused by it elsewhere in the file, or older than it. */
export type Belonging = 'changed-line' | 'new-in-file' | 'existing';

export interface Finding {
  readonly ruleId: string;
  readonly origin: 'static' | 'model';
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** One sentence: what, from where, to where. No trailing newline; may name code in backticks. */
  readonly message: string;
  /** What to write instead, as exactly as is known; may span lines. */
  readonly advice: string;
  readonly location: Location;
  /** The data flow, source first, sink last; empty when the finding is one place. */
  readonly flow: readonly FlowStep[];
  /** More ranges of `location.path` worth underlining, e.g. each hole of one SQL text. */
  readonly marks: readonly Location[];
  readonly fix?: Fix;
  /** Stable across line moves: hex digest of rule, path, enclosing function, normalised code, and an ordinal. */
  readonly fingerprint: string;
  readonly belonging: Belonging;
  readonly suppressed?: Suppression;
}

/** Orders findings by path, position, rule: the order of every report. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.location.path, b.location.path) ||
    a.location.start.offset - b.location.start.offset ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.message, b.message)
  );
}

/** Compares by code unit, so that the machine's locale changes nothing. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
