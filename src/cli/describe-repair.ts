import type { CheckResult } from '../check.ts';
import type { Finding } from '../core/finding.ts';
import type { SnapshotRequest } from '../git/open-snapshot.ts';
import { collectExcerpts } from '../report/excerpts.ts';
import { renderPatch } from '../report/patch.ts';
import { countOf } from '../report/wrap.ts';
import type { RepairPlan } from './plan-repair.ts';
import type { WrittenRepair } from './write-repair.ts';

export interface RepairDescription {
  /** What was written, as one unified diff; empty when nothing was. */
  readonly diff: string;
  /** Sentences for the report. */
  readonly notices: readonly string[];
}

/** Tells what a repair did, what it did not, and what is left to do. */
export function describeRepair(
  plan: RepairPlan,
  written: WrittenRepair,
  before: CheckResult,
  options: { readonly mode: SnapshotRequest['mode']; readonly stage: boolean },
): RepairDescription {
  const paths = new Set(written.paths);
  const fixed = plan.fixed.filter((finding) => paths.has(finding.location.path));
  const notices: string[] = [];
  if (fixed.length > 0) {
    const where = options.stage ? 'and staged it' : 'in the work tree';
    const files = `${countOf(fixed.length, 'finding')} in ${countOf(paths.size, 'file')}`;
    const isInPlace = options.stage || options.mode === 'worktree';
    notices.push(`fixed ${files} ${where}${isInPlace ? '' : `; what was checked is as it was until you stage it: git add ${[...paths].join(' ')}`}`);
  }
  for (const [path, reason] of [...plan.refused, ...written.refused]) notices.push(`${path} was not fixed: ${reason}`);
  return { diff: drawDiff(plan, paths, before), notices };
}

function drawDiff(plan: RepairPlan, paths: ReadonlySet<string>, before: CheckResult): string {
  const edits = plan.files
    .filter((file) => paths.has(file.path))
    .flatMap((file) => file.edited.edits().map((edit) => ({ path: file.path, ...edit })));
  const sample = plan.fixed[0];
  if (edits.length === 0 || sample === undefined) return '';
  const fix = { description: 'all fixes', edits };
  const finding: Finding = { ...sample, fix };
  const originals = new Map(plan.files.map((file) => [file.path, file.edited.original]));
  const lines = renderPatch(fix, { ...before.report, ...collectExcerpts([finding], originals) });
  return lines === undefined ? '' : `${lines.join('\n')}\n\n`;
}
