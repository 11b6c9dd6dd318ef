import type { Finding, Suppression } from '../core/finding.ts';
import { compareFindings, severityRank } from '../core/finding.ts';
import type { Baseline } from './baseline.ts';
import { baselineKey, baselinePath } from './baseline.ts';
import type { Ignore } from './read-ignores.ts';
import { readIgnores } from './read-ignores.ts';

export interface TriageOptions {
  readonly ruleIds: readonly string[];
  /** `2026-11-22`: ignore comments may end. */
  today(): string;
  readonly baseline?: Baseline;
  /** Every finding of this rule would have been reported here, so an ignore comment without one is useless. */
  reportsAll(ruleId: string, path: string): boolean;
}

export interface Triaged {
  /** The findings, sorted, each at most once, suppressed ones marked. None is dropped but exact doubles. */
  readonly findings: readonly Finding[];
  readonly notices: readonly string[];
}

/** Merges findings and marks what the user has suppressed, by comment or by baseline. */
export function triage(findings: readonly Finding[], texts: ReadonlyMap<string, string>, options: TriageOptions): Triaged {
  const notices: string[] = [];
  const ignores = new Map<string, readonly Ignore[]>();
  for (const [path, text] of texts) {
    const read = readIgnores(path, text, options);
    notices.push(...read.notices);
    if (read.ignores.length > 0) ignores.set(path, read.ignores);
  }
  const used = new Set<Ignore>();
  const allowance = new Map((options.baseline ?? []).map((entry) => [baselineKey(entry), entry.count]));
  const marked = mergeDoubles(findings).map((finding) => {
    const ignore = ignores.get(finding.location.path)?.find((candidate) => means(candidate, finding));
    if (ignore !== undefined) used.add(ignore);
    const suppressed = ignore === undefined ? spendAllowance(finding, allowance) : suppressionBy(ignore);
    return suppressed === undefined ? finding : { ...finding, suppressed };
  });
  for (const [path, list] of ignores) {
    for (const ignore of list) {
      if (used.has(ignore) || !options.reportsAll(ignore.ruleId, path)) continue;
      notices.push(`${path}:${ignore.location.start.line}: guard-ignore ${ignore.ruleId} is not needed: there is no such finding at the code it stands at`);
    }
  }
  return { findings: marked, notices: notices.sort() };
}

/** One finding for a rule and a place: the most severe one; of equals, the proven one before a model's opinion. */
function mergeDoubles(findings: readonly Finding[]): readonly Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of findings) {
    const { path, start, end } = finding.location;
    const key = `${path}\0${start.offset}\0${end.offset}\0${finding.ruleId}`;
    const other = kept.get(key);
    if (other === undefined || outranks(finding, other)) kept.set(key, finding);
  }
  return [...kept.values()].sort(compareFindings);
}

function outranks(finding: Finding, other: Finding): boolean {
  const bySeverity = severityRank[finding.severity] - severityRank[other.severity];
  if (bySeverity !== 0) return bySeverity > 0;
  return finding.origin === 'static' && other.origin === 'model';
}

/** The comment means a finding that starts on its line, or has one of its marks there: the hole of a text that spans lines. */
function means(ignore: Ignore, finding: Finding): boolean {
  if (ignore.ruleId !== finding.ruleId) return false;
  if (ignore.lines.has(finding.location.start.line)) return true;
  return finding.marks.some((mark) => {
    for (const line of ignore.lines) if (line >= mark.start.line && line <= mark.end.line) return true;
    return false;
  });
}

function suppressionBy(ignore: Ignore): Suppression {
  return { by: 'inline', reason: ignore.reason, location: ignore.location };
}

function spendAllowance(finding: Finding, allowance: Map<string, number>): Suppression | undefined {
  if (finding.origin !== 'static') return undefined;
  const key = baselineKey({ path: finding.location.path, rule: finding.ruleId, fingerprint: finding.fingerprint });
  const left = allowance.get(key) ?? 0;
  if (left === 0) return undefined;
  allowance.set(key, left - 1);
  return { by: 'baseline', reason: `accepted in ${baselinePath}` };
}
