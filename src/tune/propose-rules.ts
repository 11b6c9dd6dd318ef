import type { Config } from '../config/config.ts';
import { severityRank } from '../core/finding.ts';
import type { Severity } from '../core/finding.ts';
import type { EscapeRecord, FindingFate } from '../core/record.ts';
import { fewestCases, shareOf } from '../core/share.ts';
import type { Example, Propose, Proposal } from './contracts.ts';
import { mostExamples, securityCategories, thresholds, untouchedRules } from './thresholds.ts';

/** The severity below each one that can block. */
const below: Partial<Record<string, Severity>> = { error: 'warning', warning: 'suggestion' };

/** Rules that stop commits and are mostly wrong stop doing so. They go on reporting. */
export const proposeStopBlocking: Propose = ({ config, fates, escapes }) => {
  const failOn = config.settings.failOn.value;
  const milder = below[failOn];
  if (milder === undefined || failOn === 'never') return [];
  return rulesOf(fates.map(({ finding }) => finding.ruleId)).flatMap((ruleId): readonly Proposal[] => {
    const level = config.rules.get(ruleId)?.level;
    if (level !== undefined && (level === 'off' || severityRank[level] < severityRank[failOn])) return [];
    const blocking = fates.filter(({ finding }) => finding.ruleId === ruleId && severityRank[finding.severity] >= severityRank[failOn]);
    const category = blocking[0]?.finding.category;
    if (category === undefined) return [];
    const isSecurity = securityCategories.includes(category);
    const tally = tallyOf(blocking, escapes, ruleId);
    const right = tally.fixed + tally.kept + tally.regretted;
    const wrong = tally.refuted + (isSecurity ? 0 : tally.ignored);
    const precision = shareOf(right, right + wrong);
    const limit = isSecurity ? thresholds.securityPrecision : thresholds.blockingPrecision;
    if (precision.high === undefined || precision.high >= limit) return [];
    const counts = [`${right} right (fixed, confirmed, or repaired later)`, `${tally.refuted} called wrong`, ...(isSecurity ? [] : [`${tally.ignored} ignored`])];
    return [{
      kind: 'stop-blocking', subject: ruleId,
      what: `Let ${ruleId} no longer stop commits: set it to "${milder}"`,
      why: `Of what it stopped, ${counts.join(', ')}. It goes on reporting, all its findings as ${milder}s.${isSecurity ? ' Only what people called wrong counts against a rule of security: a finding that was committed all the same may well be right.' : ''}`,
      evidence: { label: `right of ${isSecurity ? 'right and called wrong' : 'judged'}`, share: precision, examples: blocking.filter(({ outcome }) => outcome === 'refuted' || (!isSecurity && outcome !== 'fixed' && outcome !== 'unknown')).slice(0, mostExamples).map(exampleOfFate) },
      undo: undoRule(config, ruleId),
      edit: ruleEdit(config, ruleId, milder),
    }];
  });
};

/** Rules that are off and would have found what had to be repaired come on, as warnings. */
export const proposeRuleOn: Propose = ({ config, fates, escapes }) =>
  rulesOf([...config.rules.keys()]).flatMap((ruleId): readonly Proposal[] => {
    if (config.rules.get(ruleId)?.level !== 'off') return [];
    const missed = oncePerFix(escapes.filter((one) => one.ruleId === ruleId && one.categoryBy === 'rule' && (one.class === 'escaped' || one.class === 'uncovered')));
    const refuted = fates.filter(({ finding, outcome }) => finding.ruleId === ruleId && outcome === 'refuted').length;
    const precision = shareOf(missed.length, missed.length + refuted);
    if (missed.length < fewestCases || precision.low === undefined || precision.low <= thresholds.switchOnPrecision) return [];
    return [{
      kind: 'rule-on', subject: ruleId,
      what: `Switch ${ruleId} on, as "warning"`,
      why: `It is off, and fires on ${missed.length} faults that had to be repaired later, but not on their repairs.${refuted === 0 ? '' : ` ${refuted} of its findings were called wrong before.`} A warning stops nothing.`,
      evidence: { label: 'repaired faults of these and findings called wrong', share: precision, examples: missed.slice(0, mostExamples).map(exampleOfEscape) },
      undo: undoRule(config, ruleId),
      edit: ruleEdit(config, ruleId, 'warning'),
    }];
  });

/** Rules that only warn, were right, and were passed over at a price become what stops a commit. */
export const proposeRuleUp: Propose = ({ config, fates, escapes }) => {
  const failOn = config.settings.failOn.value;
  if (failOn === 'never' || failOn === 'suggestion') return [];
  return rulesOf(escapes.flatMap(({ ruleId }) => ruleId ?? [])).flatMap((ruleId): readonly Proposal[] => {
    const level = config.rules.get(ruleId)?.level;
    // A model's word on concurrency is a warning until a test proves it.
    if (level === 'off' || (level !== undefined && severityRank[level] >= severityRank[failOn]) || ruleId === 'review-async-concurrency') return [];
    const mild = fates.filter(({ finding }) => finding.ruleId === ruleId && severityRank[finding.severity] < severityRank[failOn]);
    const tally = tallyOf(mild, escapes, ruleId);
    const right = tally.fixed + tally.kept + tally.regretted;
    const precision = shareOf(right, right + tally.refuted + tally.ignored);
    const regretted = oncePerFix(escapes.filter((one) => one.ruleId === ruleId && one.class === 'caught-ignored'));
    if (Math.min(tally.regretted, regretted.length) < fewestCases || precision.low === undefined || precision.low <= thresholds.raisePrecision) return [];
    return [{
      kind: 'rule-up', subject: ruleId,
      what: `Let ${ruleId} stop commits: set it to "${failOn}"`,
      why: `It had told of ${tally.regretted} faults that were committed all the same and had to be repaired later, and hardly anything it says is wrong (${tally.refuted} called wrong, ${tally.ignored} ignored without harm so far).`,
      evidence: { label: 'right of judged', share: precision, examples: regretted.slice(0, mostExamples).map(exampleOfEscape) },
      undo: undoRule(config, ruleId),
      edit: ruleEdit(config, ruleId, failOn),
    }];
  });
};

interface Tally {
  readonly fixed: number;
  /** Committed or suppressed, and confirmed by a person. */
  readonly kept: number;
  /** Committed, and the fault repaired later. */
  readonly regretted: number;
  readonly refuted: number;
  /** Committed or suppressed, and nothing came of it so far. */
  readonly ignored: number;
}

/** Each finding once: what was committed and repaired later was right. */
function tallyOf(fates: readonly FindingFate[], escapes: readonly EscapeRecord[], ruleId: string): Tally {
  const count = (wanted: (fate: FindingFate) => boolean): number => fates.filter(wanted).length;
  const isPassed = ({ outcome }: FindingFate): boolean => outcome === 'committed' || outcome === 'suppressed';
  const passed = count((fate) => isPassed(fate) && !fate.confirmed);
  const regretted = Math.min(passed, escapes.filter((one) => one.ruleId === ruleId && one.class === 'caught-ignored').length);
  return {
    fixed: count(({ outcome }) => outcome === 'fixed'),
    kept: count((fate) => isPassed(fate) && fate.confirmed),
    regretted,
    refuted: count(({ outcome }) => outcome === 'refuted'),
    ignored: passed - regretted,
  };
}

function rulesOf(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].filter((id) => !untouchedRules.includes(id)).sort();
}

/** A rule that is told more than its level keeps the rest. */
function ruleEdit(config: Config, ruleId: string, level: Severity): Proposal['edit'] {
  const said = config.rules.get(ruleId);
  const isObject = said !== undefined && (said.level === undefined || said.paths !== undefined || said.ignore !== undefined);
  return { path: isObject ? ['rules', ruleId, 'severity'] : ['rules', ruleId], value: level };
}

function undoRule(config: Config, ruleId: string): string {
  const level = config.rules.get(ruleId)?.level;
  return level === undefined ? `Take "${ruleId}" out of "rules" again.` : `Set "${ruleId}" to "${level}" again.`;
}

/** One repair may touch ten places, and is one reason all the same: its first place stands for it. */
export function oncePerFix(escapes: readonly EscapeRecord[]): readonly EscapeRecord[] {
  const seen = new Set<string>();
  return escapes.filter(({ fix }) => !seen.has(fix.oid) && seen.add(fix.oid));
}

/** Where a finding stands. */
export function exampleOfFate({ finding }: FindingFate): Example {
  return { path: finding.path, line: finding.start, fingerprint: finding.fingerprint };
}

/** Where a fault was repaired. */
export function exampleOfEscape({ path, start, fix }: EscapeRecord): Example {
  return { path, line: start, fix: fix.oid };
}
