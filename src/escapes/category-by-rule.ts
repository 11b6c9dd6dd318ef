import type { Analyze, AnalysisOptions } from '../analyze/analysis.ts';
import { allLines } from '../core/change.ts';
import type { LineSet } from '../core/change.ts';
import type { Finding } from '../core/finding.ts';
import type { BugCategory } from '../core/record.ts';
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
  categoryOf(ruleId: string): BugCategory;
}

/** A file longer than this is not analysed for a name of its fault. */
const MAX_BYTES = 262_144;
const MAX_STEPS = 50_000;

/**
 * The category by a rule that fires on the repaired lines and no longer after the fix. The version just before the fix is what is looked at: its
 * lines are those that the inducing commit wrote.
 */
export function categoryByRule({ analyze, rules, texts, root, categoryOf }: RuleReader): Categorise {
  // Rules on names ask what is installed now, which says nothing of then.
  const asking = rules.filter((rule) => !rule.meta.id.startsWith('invented-'));
  const options: AnalysisOptions = {
    rules: asking, maxBytes: MAX_BYTES, maxSteps: MAX_STEPS, strict: false, allowUnparsed: true,
    isIgnored: () => false, threshold: () => 'suggestion', override: () => undefined,
  };
  const findingsOf = async (commit: string, path: string, text: string, changed: LineSet): Promise<readonly Finding[]> => {
    const snapshot = versionSnapshot({ texts, root, commit, path, bytes: Buffer.from(text, 'utf8'), changed });
    return (await analyze(snapshot, options)).findings.filter((finding) => finding.location.path === path);
  };
  return async ({ repair, lines }, fix) => {
    const parent = fix.commit.parents[0];
    if (parent === undefined || lines.length === 0) return undefined;
    const changed = lines.map(({ line }) => ({ start: line, end: line + 1 })).sort((a, b) => a.start - b.start);
    const before = await findingsOf(parent, repair.path, repair.oldText, changed);
    const hit = before.filter((finding) => finding.belonging === 'changed-line');
    if (hit.length === 0) return undefined;
    const after = await findingsOf(fix.commit.oid, repair.path, repair.newText, allLines);
    const gone = hit.find((finding) => isGone(finding, before, after));
    return gone === undefined ? undefined : { category: categoryOf(gone.ruleId), categoryBy: 'rule', ruleId: gone.ruleId };
  };
}

/** Gone, and not only said in other words: there are fewer of the rule than before. */
function isGone(finding: Finding, before: readonly Finding[], after: readonly Finding[]): boolean {
  const count = (list: readonly Finding[]): number => list.filter((one) => one.ruleId === finding.ruleId).length;
  return !after.some((one) => one.fingerprint === finding.fingerprint) && count(after) < count(before);
}
