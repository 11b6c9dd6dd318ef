import type { CheckOptions, CheckResult } from '../../../src/check.ts';
import { check } from '../../../src/check.ts';
import { checkDeps } from '../../../src/check-deps.ts';
import { createReviewHost } from '../../../src/check-review.ts';
import type { ReviewHost } from '../../../src/check-review.ts';
import type { Finding } from '../../../src/core/finding.ts';
import type { ReviewReport } from '../../../src/core/review.ts';
import { reviewRuleIds } from '../../../src/core/review.ts';
import type { Snapshot } from '../../../src/core/snapshot.ts';
import { memorySnapshot } from '../memory-snapshot.ts';
import type { MemorySnapshotOptions } from '../memory-snapshot.ts';

/** A key that must not be seen anywhere but in the authorization header. */
export const keyCanary = 'sk-canary-5e3f9b27aa41c0d6';

/** A change with a static error (in the search) and code for the reviewer to look at (in the total). */
export const shopFiles: Readonly<Record<string, string>> = {
  'src/search.ts': `import { Pool } from 'pg';
import type { Request, Response } from 'express';

const pool = new Pool();

export async function search(req: Request, res: Response) {
  const { rows } = await pool.query(\`SELECT id FROM customers WHERE email = '\${req.query.email}'\`);
  res.json(rows);
}
`,
  'src/total.ts': `export interface Line {
  readonly price: number;
  readonly count: number;
}

export function averagePrice(lines: readonly Line[]): number {
  const sum = lines.reduce((total, line) => total + line.price * line.count, 0);
  return sum / lines.length;
}
`,
};

/** The line that {@link shopFiles} has wrong for an empty list. */
export const badLine = { path: 'src/total.ts', quote: 'return sum / lines.length;', line: 8 };

export interface ReviewCase {
  /** Address of the server; `undefined` leaves the environment without one. */
  readonly url?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly settings?: CheckOptions['settings'];
  readonly files?: Readonly<Record<string, string>>;
  readonly snapshot?: MemorySnapshotOptions;
  /** Instead of texts in memory. */
  readonly opened?: Snapshot;
  readonly host?: Partial<ReviewHost>;
  readonly shard?: NonNullable<CheckOptions['shard']>;
}

/** Runs the whole pipeline, static checks and review, over texts in memory. */
export async function reviewShop(options: ReviewCase): Promise<CheckResult> {
  const env = { CI: '1', OPENAI_API_KEY: keyCanary, ...(options.url === undefined ? {} : { OPENAI_BASE_URL: options.url }), ...options.env };
  const made = hostFor(env);
  return check(Promise.resolve(options.opened ?? memorySnapshot(options.files ?? shopFiles, options.snapshot)), {
    settings: { ...say({ 'review.mode': 'on', 'review.deadlineSeconds': 20 }), ...options.settings },
    trust: 'snapshot',
    today: () => '2026-11-23',
    ...(options.shard === undefined ? {} : { shard: options.shard }),
    review: async () => ({ ...made, ...options.host }),
  }, checkDeps);
}

/** What a review gets of this environment. */
export function hostFor(env: Readonly<Record<string, string>>): ReviewHost {
  return createReviewHost({ env: { CI: '1', ...env }, trustsConfig: false, patient: true, now: new Date('2026-11-23T00:00:00Z') });
}

/** The same change without a review. */
export async function checkShop(files = shopFiles, snapshot?: MemorySnapshotOptions, settings: CheckOptions['settings'] = {}): Promise<CheckResult> {
  return check(Promise.resolve(memorySnapshot(files, snapshot)), { settings, trust: 'snapshot', today: () => '2026-11-23' }, checkDeps);
}

/** Settings as the command line would say them. */
export function say(values: Readonly<Record<string, unknown>>): CheckOptions['settings'] {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, from: 'test' }]));
}

/** Everything of a report that the static half decides, as text. */
export function staticHalf({ report }: CheckResult): string {
  const findings = report.findings.filter(isStatic);
  return JSON.stringify({ findings, coverage: report.coverage, failures: report.failures, notices: report.notices }, undefined, 1);
}

/** Findings that the review brought. */
export function reviewFindings({ report }: CheckResult): readonly Finding[] {
  return report.findings.filter((finding) => !isStatic(finding));
}

function isStatic({ origin, ruleId }: Finding): boolean {
  return origin === 'static' && !reviewRuleIds.includes(ruleId);
}

/** The review of a run. @throws when there was none */
export function reviewOf({ report }: CheckResult): ReviewReport {
  if (report.review === undefined) throw new Error('the run had no review');
  return report.review;
}

/** Why hunks were not reviewed, each reason once. */
export function reasonsOf(result: CheckResult): readonly string[] {
  return [...new Set(reviewOf(result).hunks.flatMap((hunk) => (hunk.state === 'not-reviewed' ? [hunk.reason] : [])))].sort();
}
