import type { KindSettingMap } from '../../config/review-settings.ts';
import type { ChangeKind, RouteName } from '../contracts.ts';

/** Why a file's change is more than normal. */
export type Cause = 'security' | 'concurrency' | 'exported-signature' | 'many-files' | 'data-loss' | 'inconsistent-rename';

/** One row: what a change is, and where it goes. The first row that fits decides. */
export interface RouteRow {
  readonly kind: Exclude<ChangeKind, 'inert'>;
  readonly cause?: Cause;
  readonly route: RouteName;
  /** Where a unit stands in line when the budget is short. */
  readonly risk: number;
}

/**
 * The routing of the review. Which model a route means is configuration (`review.routes`); which change takes which route is
 * decided here, by code alone, so that nothing in a change can talk its way to a cheaper look.
 */
export const routeTable: readonly RouteRow[] = [
  { kind: 'complex', cause: 'security', route: 'deep', risk: 100 },
  { kind: 'complex', cause: 'data-loss', route: 'deep', risk: 90 },
  { kind: 'complex', cause: 'concurrency', route: 'deep', risk: 80 },
  { kind: 'complex', cause: 'inconsistent-rename', route: 'deep', risk: 75 },
  { kind: 'complex', cause: 'many-files', route: 'long', risk: 70 },
  { kind: 'complex', cause: 'exported-signature', route: 'long', risk: 65 },
  { kind: 'normal', route: 'standard', risk: 40 },
  { kind: 'trivial', route: 'small', risk: 10 },
];

/** How much a route is shown around the change, against `review.unitTokens`: the long route exists to see more. */
export const contextShare: Readonly<Record<RouteName, number>> = { small: 0.5, standard: 1, deep: 1.5, long: 4 };

/** Room for the answer, in tokens, reasoning included. */
export const outputTokens: Readonly<Record<RouteName, number>> = { small: 4_000, standard: 8_000, deep: 24_000, long: 16_000 };

/** The row of a kind and its causes; the riskiest cause counts. `kinds`: what `review.kinds` says of the kinds without a cause. */
export function routeOf(kind: Exclude<ChangeKind, 'inert'>, causes: readonly Cause[], kinds: KindSettingMap = {}): RouteRow {
  const row = routeTable.find((one) => one.kind === kind && (one.cause === undefined || causes.includes(one.cause)));
  const said = kind === 'complex' ? undefined : kinds[kind]?.route;
  if (row !== undefined && said !== undefined) return { ...row, route: said };
  // A complex change without a cause cannot be made by the classifier; were it, it would be looked at closely.
  return row ?? routeTable[0]!;
}
