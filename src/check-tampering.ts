/** What a change does to guard itself, as findings. Loaded in CI only, where the author of a change must not decide over its check. */
import { createHash } from 'node:crypto';
import { detectTampering } from './analyze/tampering/detect-tampering.ts';
import type { CheckResult, CheckRun } from './check-contracts.ts';
import type { Policy } from './config/policy.ts';
import { authorAt } from './core/attribution.ts';
import { hasLine } from './core/change.ts';
import type { Finding } from './core/finding.ts';
import { compareFindings, severityRank } from './core/finding.ts';
import type { TamperCandidate } from './core/tamper-candidate.ts';
import type { Rule } from './core/rule.ts';
import type { Snapshot } from './core/snapshot.ts';
import { collectExcerpts } from './report/excerpts.ts';
import { baselineKey, baselinePath, readBaseline } from './triage/baseline.ts';

/** Who wrote a line, as far as anybody knows. */
export type AuthorOf = (path: string, line: number) => 'ai' | 'mixed' | 'human' | 'unknown';

export interface TamperCheck {
  readonly rules: readonly Rule[];
  readonly policy: Policy;
  /** Findings after triage: what is silenced is marked. */
  readonly findings: readonly Finding[];
  readonly authorOf?: AuthorOf;
}

/** Adds the findings of the rules on tampering to what the check found. */
export async function addTampering(result: CheckResult, { snapshot, rules, policy, options }: CheckRun): Promise<CheckResult> {
  const { report } = result;
  const { attribution } = report;
  const authorOf = options.authorOf ?? (attribution === undefined ? undefined : (path: string, line: number) => authorAt(attribution, path, line));
  const tampering = await findTampering(snapshot, { rules, policy, findings: report.findings, ...(authorOf === undefined ? {} : { authorOf }) });
  if (tampering.findings.length === 0) return result;
  const findings = [...report.findings, ...tampering.findings].sort(compareFindings);
  const texts = new Map([...tampering.texts, ...result.texts]);
  return { ...result, texts, report: { ...report, findings, ...collectExcerpts(findings, texts) } };
}

/**
 * The findings of the rules on tampering. They are made after triage, so that no comment and no baseline of the change reaches them; only the
 * configuration that counts can turn the rule off or lower it.
 */
export async function findTampering(snapshot: Snapshot, options: TamperCheck): Promise<{ readonly findings: readonly Finding[]; readonly texts: ReadonlyMap<string, string> }> {
  const judges = options.rules.filter((rule) => rule.kinds.includes('tampering') && !options.policy.isOff(rule.meta.id));
  if (judges.length === 0) return { findings: [], texts: new Map() };
  const { candidates, texts } = await detectTampering(snapshot, {
    ruleIds: options.rules.map((rule) => rule.meta.id),
    baselinePath,
    readBaseline: (text) => new Map(readBaseline(text).map((entry) => [baselineKey(entry), entry.count])),
    ownIgnores: ownIgnores(snapshot, options),
  });
  const findings = candidates.flatMap((candidate) => judges.flatMap((rule) => findingOf(candidate, rule, options.policy) ?? []));
  return { findings: findings.sort(compareFindings), texts };
}

/** Ignore comments on lines of the change that silence a finding which the change itself brings. */
function ownIgnores(snapshot: Snapshot, { findings, authorOf }: TamperCheck): Parameters<typeof detectTampering>[1]['ownIgnores'] {
  const changed = new Map(snapshot.changes.map((change) => [change.path, change.changed]));
  const seen = new Map<string, Parameters<typeof detectTampering>[1]['ownIgnores'][number]>();
  for (const { suppressed, belonging, ruleId } of findings) {
    const location = suppressed?.by === 'inline' ? suppressed.location : undefined;
    if (location === undefined || suppressed === undefined || belonging === 'existing') continue;
    const { path, start } = location;
    if (!hasLine(changed.get(path) ?? [], start.line)) continue;
    seen.set(`${path}:${start.offset}:${ruleId}`, { ruleId, reason: suppressed.reason, location, byAi: authorOf?.(path, start.line) === 'ai' });
  }
  return [...seen.values()];
}

function findingOf(candidate: TamperCandidate, rule: Rule<'tampering'>, policy: Policy): Finding | undefined {
  const judgement = rule.judge(candidate, { strict: false });
  const { path } = candidate.location;
  const threshold = policy.threshold(rule.meta.id, path);
  if (judgement === undefined || threshold === 'off') return undefined;
  const severity = policy.override(rule.meta.id, path) ?? judgement.severity;
  if (severityRank[severity] < severityRank[threshold]) return undefined;
  return {
    ruleId: rule.meta.id,
    origin: 'static',
    severity,
    confidence: judgement.confidence,
    message: judgement.message,
    advice: judgement.advice,
    location: candidate.location,
    flow: [],
    marks: [],
    fingerprint: createHash('sha256').update([rule.meta.id, path, candidate.act, candidate.what].join('\0')).digest('hex').slice(0, 32),
    belonging: 'changed-line',
  };
}
