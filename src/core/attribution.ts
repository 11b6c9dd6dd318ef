/** Who wrote a change, as far as there is evidence. Plain data, shared by attribution, policy and reporters. */

/** `mixed`: an agent and a person both had a part. `unknown` is no synonym of `human`: it means that nothing was found. */
export const authorships = ['ai', 'mixed', 'human', 'unknown'] as const;
export type Authorship = (typeof authorships)[number];

/** Where a piece of evidence comes from, the most direct first. */
export type EvidenceSource =
  | 'flag' | 'config'     // the user says so
  | 'working-log'         // git-ai's log of edits that are not committed yet
  | 'note'                // git-ai's note of a commit (refs/notes/ai)
  | 'trace'               // a record of Agent Trace
  | 'environment'         // a variable that an agent sets in its shells
  | 'author' | 'trailer'  // a commit's author, or a line of its message
  | 'branch';             // the prefix that an agent gives its branches

/** One reason to believe something about who wrote lines. */
export interface Evidence {
  readonly source: EvidenceSource;
  /** What was found, e.g. `CLAUDECODE is set`; foreign text, to be escaped. */
  readonly detail: string;
  /** The agent, as its maker writes it, where that is known. */
  readonly agent?: string;
}

/** Who wrote one hunk. Lines are those of the new text; `end` is exclusive. */
export interface HunkAuthorship {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly by: Authorship;
  /** Indexes into the list of evidence. */
  readonly evidence: readonly number[];
}

export interface AttributionReport {
  readonly evidence: readonly Evidence[];
  readonly hunks: readonly HunkAuthorship[];
  /** Changed lines by who wrote them. */
  readonly lines: Readonly<Record<Authorship, number>>;
}

/** Who wrote a line, by its hunk. */
export function authorAt(report: AttributionReport, path: string, line: number): Authorship {
  return report.hunks.find((hunk) => hunk.path === path && line >= hunk.start && line < hunk.end)?.by ?? 'unknown';
}
