import type { AttributionReport, Authorship } from '../core/attribution.ts';
import type { Change, Hunk } from '../core/change.ts';
import { exitCode } from '../core/exit-code.ts';
import type { Finding } from '../core/finding.ts';
import type { BugCategory, CheckRecord, Door, FileRecord, FindingRecord, HunkRecord, ReviewRecord } from '../core/record.ts';
import { reviewCategories, ruleIdOf } from '../core/review.ts';
import type { HunkOutcome, ReviewReport } from '../core/review.ts';
import type { Coverage, FailOn, Report } from '../core/report.ts';
import type { RuleMeta } from '../core/rule.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { digestHunk, digestLine, digestText, nothingSaid } from './digests.ts';

/** What a record is made of. */
export interface RecordBasis {
  readonly id: string;
  readonly at: string;
  readonly door: Door;
  readonly report: Report;
  readonly snapshot: Snapshot;
  readonly failOn: FailOn;
  readonly rules: readonly RuleMeta[];
  /** Digest of rules and configuration. */
  readonly basis: string;
  readonly prompt?: string | undefined;
  readonly parent?: string | undefined;
  readonly commit?: string | undefined;
  readonly amends?: string | undefined;
  readonly place?: string | undefined;
}

/** Beyond so many changed lines only places are kept, no digests: a record must stay small and cost nothing that one could feel. */
const maxDigestedLines = 5_000;
const maxDigestedBytes = 4_000_000;

/** Puts down what a run saw: digests and places, no text and no message. Texts that are not in memory are not fetched. */
export function makeRecord(made: RecordBasis): CheckRecord {
  const { report, snapshot } = made;
  const changes = new Map(snapshot.changes.map((change) => [change.path, change]));
  const outcomes = outcomesByPlace(report.review);
  const secret = secretLines(report.findings);
  const budget = { lines: maxDigestedLines, bytes: maxDigestedBytes };
  const categoryOf = categoriesOf(made.rules);
  return {
    kind: 'check',
    id: made.id,
    at: made.at,
    door: made.door,
    label: report.label,
    version: report.version,
    rules: made.basis,
    ...optional('prompt', made.prompt),
    ...optional('parent', made.parent),
    ...optional('amends', made.amends),
    ...optional('commit', made.commit),
    ...optional('place', made.place),
    exit: exitCode(report, made.failOn),
    files: report.coverage.map((coverage): FileRecord => {
      const change = changes.get(coverage.path);
      const lines = change === undefined || coverage.state !== 'checked' ? undefined : linesOf(change, snapshot, budget);
      return {
        path: coverage.path,
        ...optional('oid', change?.oid),
        ...optional('oldOid', change?.oldOid),
        state: coverage.state,
        ...reasonOf(coverage),
        hunks: (change?.hunks ?? []).map((hunk) => ({
          start: hunk.newStart,
          lines: hunk.newLines,
          ...(lines === undefined ? {} : digestsOf(hunk, lines, secret.get(coverage.path))),
          ...reviewOf(outcomes.get(placeOf(coverage.path, hunk))),
          ...authorOf(report.attribution, coverage.path, hunk.newStart),
        })),
      };
    }),
    findings: report.findings.filter(({ belonging }) => belonging !== 'existing').map((finding) => findingOf(finding, report, categoryOf, outcomes)),
    ...(report.review === undefined ? {} : { review: reviewRecord(report.review) }),
  };
}

function optional<K extends string>(key: K, value: string | undefined): { readonly [name in K]?: string } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [name in K]?: string };
}

function reasonOf(coverage: Coverage): { readonly reason?: string } {
  return coverage.state === 'checked' ? {} : { reason: coverage.reason };
}

interface Lines {
  readonly fresh: readonly string[];
  /** Absent where the old version is not in memory. */
  readonly old: readonly string[] | undefined;
}

/** The lines of both versions, where they are in memory and few enough. */
function linesOf(change: Change, snapshot: Snapshot, budget: { lines: number; bytes: number }): Lines | undefined {
  const count = change.hunks.reduce((sum, { newLines, oldLines }) => sum + newLines + oldLines, 0);
  const fresh = snapshot.read(change.path);
  const old = change.oldOid === undefined || change.hunks.every(({ oldLines }) => oldLines === 0) ? new Uint8Array() : snapshot.readBase(change.path);
  if (!fresh || count === 0) return undefined;
  budget.lines -= count;
  budget.bytes -= fresh.length + (old?.length ?? 0);
  if (budget.lines < 0 || budget.bytes < 0) return undefined;
  return { fresh: textOf(fresh).split('\n'), old: old ? textOf(old).split('\n') : undefined };
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
}

function digestsOf(hunk: Hunk, { fresh, old }: Lines, secret: ReadonlySet<number> | undefined): { readonly patch?: string; readonly added?: string } {
  const added = fresh.slice(hunk.newStart - 1, hunk.newStart - 1 + hunk.newLines);
  const removed = hunk.oldLines === 0 ? [] : old?.slice(hunk.oldStart - 1, hunk.oldStart - 1 + hunk.oldLines);
  const isSecret = (index: number): boolean => secret?.has(hunk.newStart + index) === true;
  const holdsSecret = added.some((_, index) => isSecret(index));
  return {
    ...(holdsSecret || removed === undefined ? {} : { patch: digestHunk(added, removed) }),
    ...(hunk.newLines === 0 ? {} : { added: added.map((line, index) => (isSecret(index) ? nothingSaid : digestLine(line))).join('') }),
  };
}

/** Lines with a key in them: a digest could be guessed from, so there is none. */
function secretLines(findings: readonly Finding[]): ReadonlyMap<string, ReadonlySet<number>> {
  const byPath = new Map<string, Set<number>>();
  for (const { ruleId, location } of findings) {
    if (ruleId !== 'hardcoded-key') continue;
    const lines = byPath.get(location.path) ?? new Set();
    for (let line = location.start.line; line <= location.end.line; line++) lines.add(line);
    byPath.set(location.path, lines);
  }
  return byPath;
}

function placeOf(path: string, { newStart, newLines, oldStart }: Hunk): string {
  return `${newStart}+${newLines}-${oldStart} ${path}`;
}

function outcomesByPlace(review: ReviewReport | undefined): ReadonlyMap<string, HunkOutcome> {
  return new Map((review?.hunks ?? []).map((outcome) => [placeOf(outcome.path, outcome.hunk), outcome]));
}

function reviewOf(outcome: HunkOutcome | undefined): Pick<HunkRecord, 'review' | 'route' | 'reason'> {
  if (outcome === undefined) return {};
  return {
    review: outcome.state,
    ...(outcome.state === 'reviewed' || outcome.state === 'cached' ? { route: outcome.route } : {}),
    ...(outcome.state === 'not-reviewed' ? { reason: outcome.reason } : {}),
  };
}

function authorOf(attribution: AttributionReport | undefined, path: string, line: number): { readonly by: Authorship; readonly agent?: string } {
  const hunk = attribution?.hunks.find((one) => one.path === path && line >= one.start && line < Math.max(one.end, one.start + 1));
  if (attribution === undefined || hunk === undefined) return { by: 'unknown' };
  const agent = hunk.evidence.map((index) => attribution.evidence[index]?.agent).find((name) => name !== undefined);
  return { by: hunk.by, ...optional('agent', agent) };
}

/** The kind of bug of each rule's findings. Rules that nobody knows any more count as `other`. */
export function categoriesOf(rules: readonly RuleMeta[]): (ruleId: string) => BugCategory {
  const known = new Map<string, BugCategory>([...reviewCategories.map((category) => [ruleIdOf(category), category] as const), ...rules.map(({ id, category }) => [id, category] as const)]);
  return (ruleId) => known.get(ruleId) ?? 'other';
}

function findingOf(finding: Finding, report: Report, categoryOf: (ruleId: string) => BugCategory, outcomes: ReadonlyMap<string, HunkOutcome>): FindingRecord {
  const { path, start, end } = finding.location;
  const via = new Set([...finding.flow.map(({ location }) => location), ...finding.marks].filter((location) => location.path === path).map((location) => location.start.line));
  const outcome = finding.origin === 'static' ? undefined : [...outcomes.values()].find((one) => one.path === path && start.line >= one.hunk.newStart && start.line < one.hunk.newStart + Math.max(one.hunk.newLines, 1));
  return {
    fingerprint: finding.fingerprint,
    ruleId: finding.ruleId,
    category: categoryOf(finding.ruleId),
    origin: finding.origin,
    severity: finding.severity,
    confidence: finding.confidence,
    path,
    start: start.line,
    end: end.line,
    via: [...via].filter((line) => line < start.line || line > end.line).sort((a, b) => a - b),
    ...(finding.suppressed === undefined ? {} : { suppressed: finding.suppressed.by }),
    ...authorOf(report.attribution, path, start.line),
    ...(outcome !== undefined && 'route' in outcome ? { route: outcome.route } : {}),
  };
}

function reviewRecord({ status, routes }: ReviewReport): ReviewRecord {
  return {
    status,
    routes: routes.map(({ route, model, usage, cost, ms }) => ({
      route, model, calls: usage.calls, inputTokens: usage.inputTokens, outputTokens: usage.outputTokens,
      ...(cost.usd === undefined ? {} : { usd: cost.usd }),
      ms: Math.round(ms),
    })),
  };
}

/** Digest of what a check went by. */
export function digestBasis(basis: unknown): string {
  return digestText(JSON.stringify(basis));
}
