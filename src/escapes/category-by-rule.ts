import type { Analyze, AnalysisOptions } from '../analyze/analysis.ts';
import { settingSpecs } from '../config/settings.ts';
import { allLines } from '../core/change.ts';
import type { LineSet } from '../core/change.ts';
import type { Finding } from '../core/finding.ts';
import type { BugCategory } from '../core/record.ts';
import type { Coverage } from '../core/report.ts';
import type { Rule } from '../core/rule.ts';
import type { Categorise } from './contracts.ts';
import type { Texts } from './texts.ts';
import { versionSnapshot } from './version-snapshot.ts';

/** What it takes to run guard's own rules on old versions. */
export interface RuleReader {
  readonly analyze: Analyze;
  readonly rules: readonly Rule[];
  readonly texts: Texts;
  readonly root: string;
  /** Which files are part of tests, where whole rules are silent. */
  isTest(path: string): boolean;
  categoryOf(ruleId: string): BugCategory;
  /** Called for each fault whose kind a rule may have missed, since a text of it is too large, does not parse, or takes too many steps. */
  onCut(): void;
}

/** A file longer than this is not analysed for a name of its fault. */
const MAX_BYTES = 262_144;
/** What a check takes where nothing else is configured; the engine's own fuse ends what takes too long all the same. */
const MAX_STEPS = settingSpecs['limits.maxSteps'].fallback;

/** What the analysis of one version gave. */
interface Reading {
  readonly findings: readonly Finding[];
  /** Parts that were given up, and infinitely many where nothing was read. */
  readonly cuts: number;
}

/**
 * The category by a rule that fires on the repaired lines and no longer after the fix. The version just before the fix is what is looked at: its
 * lines are those that the inducing commit wrote.
 */
export function categoryByRule({ analyze, rules, texts, root, isTest, categoryOf, onCut }: RuleReader): Categorise {
  // Rules on names ask what is installed now, which says nothing of then.
  const asking = rules.filter((rule) => !rule.meta.id.startsWith('invented-'));
  const options: AnalysisOptions = {
    rules: asking, maxBytes: MAX_BYTES, maxSteps: MAX_STEPS, strict: false, allowUnparsed: true,
    isIgnored: () => false, isTest, threshold: () => 'suggestion', override: () => undefined,
  };
  const read = async (commit: string, path: string, text: string, changed: LineSet): Promise<Reading> => {
    const snapshot = versionSnapshot({ texts, root, commit, path, bytes: Buffer.from(text, 'utf8'), changed });
    const { findings, coverage, stats } = await analyze(snapshot, options);
    return { findings: findings.filter((finding) => finding.location.path === path), cuts: coverage.some(isUnread) ? Infinity : stats.overBudget };
  };
  return async ({ repair, lines }, fix) => {
    const parent = fix.commit.parents[0];
    if (parent === undefined || lines.length === 0) return undefined;
    const changed = lines.map(({ line }) => ({ start: line, end: line + 1 })).sort((a, b) => a.start - b.start);
    const before = await read(parent, repair.path, repair.oldText, changed);
    const hit = before.findings.filter((finding) => finding.belonging === 'changed-line');
    if (hit.length === 0) {
      if (before.cuts > 0) onCut();
      return undefined;
    }
    const after = await read(fix.commit.oid, repair.path, repair.newText, allLines);
    // Where less was read than before, what is not found is not gone.
    if (after.cuts > before.cuts) {
      onCut();
      return undefined;
    }
    const gone = hit.find((finding) => isGone(finding, before.findings, after.findings));
    return gone === undefined ? undefined : { category: categoryOf(gone.ruleId), categoryBy: 'rule', ruleId: gone.ruleId };
  };
}

/** Other languages have no rules to ask; these would have. */
function isUnread(entry: Coverage): boolean {
  return entry.state === 'failed' || (entry.state === 'skipped' && (entry.reason === 'too-large' || entry.reason === 'allowed-unparsed'));
}

/** Gone, and not only said in other words: there are fewer of the rule than before. */
function isGone(finding: Finding, before: readonly Finding[], after: readonly Finding[]): boolean {
  const count = (list: readonly Finding[]): number => list.filter((one) => one.ruleId === finding.ruleId).length;
  return !after.some((one) => one.fingerprint === finding.fingerprint) && count(after) < count(before);
}
