/** What `guard stats` counts: plain data, the same for the terminal, JSON, Markdown and the page. */
import type { BugCategory, Door, EscapeClass } from '../core/record.ts';
import type { Authorship } from '../core/attribution.ts';
import type { RouteName } from '../core/review.ts';
import type { Share } from '../core/share.ts';

/** Where a finding or an escape can end. Each is in exactly one cell. */
export const cellNames = ['fixed', 'ignored', 'refuted', 'open', 'escaped', 'uncovered', 'regretted', 'untraced'] as const;

/**
 * | cell      | what is counted                                                               |
 * | fixed     | findings whose lines were changed before the commit or merge                  |
 * | ignored   | findings that were committed as they were, or suppressed                      |
 * | refuted   | findings that a person called wrong                                           |
 * | open      | findings of which nothing can be said yet                                     |
 * | escaped   | repaired faults on lines that guard had looked at and said nothing of         |
 * | uncovered | repaired faults on lines that guard had not looked at                         |
 * | regretted | repaired faults that guard had told of, and that were committed all the same  |
 * | untraced  | repaired faults whose origin cannot be told                                   |
 */
export type CellName = (typeof cellNames)[number];
export type Cells = Readonly<Record<CellName, number>>;

/** One line of a table. */
export interface StatsRow {
  /** A category, `ai`, `Claude Code`, `2026-11`, a rule's id; foreign text where it names an agent or rule. */
  readonly name: string;
  readonly cells: Cells;
  /** Sum of the cells. */
  readonly total: number;
  /** Of the ignored: suppressed with a reason. */
  readonly suppressed: number;
  /** fixed of fixed, refuted and ignored: how far what guard says is acted upon. */
  readonly precision: Share;
  /** fixed of fixed and escaped: how much of what guard looks at it catches. Of nothing where rows are rules. */
  readonly catchRate: Share;
}

/** One value of a split, and its kinds of bug. */
export interface StatsGroup extends StatsRow {
  readonly categories: readonly StatsRow[];
}

export const splitNames = ['author', 'agent', 'route', 'month', 'rule'] as const;
export type SplitName = (typeof splitNames)[number];

export interface Counted {
  readonly reason: string;
  readonly count: number;
}

/** What was looked at, each version of a file and each hunk once, as the last check of it left it. */
export interface CoverageStats {
  readonly files: { readonly checked: number; readonly skipped: number; readonly failed: number; readonly why: readonly Counted[] };
  readonly hunks: { readonly checked: number; readonly skipped: number; readonly failed: number };
  /** What the reviewer made of the hunks; `none`: no review was configured. */
  readonly review: {
    readonly reviewed: number;
    readonly cached: number;
    readonly inert: number;
    readonly excluded: number;
    readonly notReviewed: number;
    readonly none: number;
    /** Why not reviewed. */
    readonly why: readonly Counted[];
  };
}

export interface RouteCost {
  readonly route: RouteName;
  readonly models: readonly string[];
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** US dollars of the priced calls; absent where none has a price. */
  readonly usd?: number;
  /** Tokens of calls without a price. */
  readonly unpricedTokens: number;
  /** Findings of this route that were fixed or confirmed. */
  readonly found: number;
}

/** What the reviewer costs, and for what. */
export interface CostStats {
  readonly routes: readonly RouteCost[];
  readonly calls: number;
  readonly tokens: number;
  readonly usd?: number;
  readonly unpricedTokens: number;
  /** Findings of the reviewer that were fixed or confirmed. */
  readonly found: number;
  /** Absent below {@link fewestCases} findings; dollars only where every call has a price. */
  readonly usdPerFinding?: number;
  readonly tokensPerFinding?: number;
}

/** One repaired fault, for the list of what slipped through. */
export interface Slip {
  readonly at: string;
  readonly fix: string;
  readonly inducing?: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly class: EscapeClass;
  readonly why?: string;
  readonly category: BugCategory;
  readonly by: Authorship;
  readonly agent?: string;
  readonly ruleId?: string;
}

export interface Stats {
  /** Days, UTC. `since` is what was asked for, the others what there is. */
  readonly period: { readonly since?: string; readonly until: string; readonly first?: string };
  readonly checks: { readonly count: number; readonly doors: Readonly<Record<Door, number>>; readonly blocked: number };
  readonly total: StatsRow;
  /** Kinds of bug with something to tell, most first. */
  readonly categories: readonly StatsRow[];
  readonly splits: Readonly<Record<SplitName, readonly StatsGroup[]>>;
  /** Why repaired faults were not looked at. */
  readonly uncoveredWhy: readonly Counted[];
  readonly coverage: CoverageStats;
  /** Absent where no review was made. */
  readonly cost?: CostStats;
  /** Suggestions: they ask for nothing, so that they are in no table. */
  readonly asides: number;
  /** Newest first, twenty at most. */
  readonly slips: readonly Slip[];
}
