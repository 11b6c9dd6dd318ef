import type { Disk } from '../../src/core/outside.ts';
import type { Snapshot } from '../../src/core/snapshot.ts';
import type { ReviewInput, ReviewUnit, StaticResult } from '../../src/review/contracts.ts';
import type { ReviewSettings } from '../../src/review/settings.ts';
import { defaultRoutes } from '../../src/review/settings.ts';
import { planUnits } from '../../src/review/units/plan-units.ts';
import { memorySnapshot } from './memory-snapshot.ts';

/** The settings a review has where nobody set any. */
export const plainReviewSettings: ReviewSettings = {
  mode: 'on', scope: 'code', context: 'function', routes: defaultRoutes, prices: {}, deadlineMs: 20_000, maxCalls: 20, maxTokens: 200_000,
  maxUsdPerRun: Number.POSITIVE_INFINITY, maxUsdPerDay: Number.POSITIVE_INFINITY, moneyLimited: false, concurrency: 4, unitTokens: 8_000, manyFiles: 12,
  maxComments: 5, verify: true, onUnavailable: 'warn', attach: [], exclude: [],
};

export interface InputOptions {
  readonly settings?: Partial<ReviewSettings>;
  readonly statics?: Partial<StaticResult>;
  readonly disk?: Disk;
}

/** What a review of a snapshot may look at. */
export function reviewInputOf(snapshot: Snapshot, { settings, statics, disk }: InputOptions = {}): ReviewInput {
  return {
    snapshot,
    settings: { ...plainReviewSettings, ...settings },
    statics: { findings: [], coverage: [], texts: new Map(), ruleIds: [], ...statics },
    ...(disk ? { disk } : {}),
  };
}

/** A review of texts in memory; paths without a base are new, those named as unchanged only lie around. */
export function reviewInput(files: Readonly<Record<string, string>>, base: Readonly<Record<string, string>> = {}, options: InputOptions & { readonly unchanged?: readonly string[] } = {}): ReviewInput {
  return reviewInputOf(memorySnapshot(files, { base, ...(options.unchanged ? { unchanged: options.unchanged } : {}) }), options);
}

/** The only unit of a change. */
export async function onlyUnit(input: ReviewInput): Promise<ReviewUnit> {
  const { units } = await planUnits(input);
  if (units.length !== 1) throw new Error(`expected one unit, got ${units.map((unit) => unit.id).join(', ') || 'none'}`);
  return units[0]!;
}
