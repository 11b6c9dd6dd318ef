import type { CheckResult } from '../check.ts';
import type { Finding } from '../core/finding.ts';
import { escapeLine } from '../report/escape.ts';
import { collectExcerpts } from '../report/excerpts.ts';
import { renderPatch } from '../report/patch.ts';
import { createPalette } from '../report/sgr.ts';
import type { Palette } from '../report/sgr.ts';
import { countOf } from '../report/wrap.ts';
import type { RepairPlan } from './plan-repair.ts';
import type { WrittenRepair } from './write-repair.ts';

export interface RepairDescription {
  /** What was written, as one unified diff; empty when nothing was. */
  readonly diff: string;
  /** Sentences for the report. */
  readonly notices: readonly string[];
  /** What the user has to do for the repair to count; empty when it counts already. */
  readonly stillToDo: string;
}

/** Tells what a repair did, what it did not, and what is left to do. */
export function describeRepair(
  plan: RepairPlan,
  written: WrittenRepair,
  before: CheckResult,
  options: { readonly isInPlace: boolean; readonly stage: boolean; readonly color: boolean },
): RepairDescription {
  const paths = new Set(written.paths);
  const fixed = plan.fixed.filter(({ fix }) => fix.edits.every((edit) => paths.has(edit.path)));
  const notices: string[] = [];
  let stillToDo = '';
  if (fixed.length > 0) {
    const what = `fixed ${countOf(fixed.length, 'finding')} in ${countOf(paths.size, 'file')}`;
    notices.push(options.stage ? `${what}, and staged ${paths.size === 1 ? 'it' : 'them'}` : `${what} in the work tree`);
    if (!options.isInPlace) {
      stillToDo = `guard: the fixes are not in what was checked; stage them: git add ${[...paths].map(quoteWord).join(' ')}\n`;
    }
  }
  for (const [path, reason] of [...plan.refused, ...written.refused]) notices.push(`${path} was not fixed: ${reason}`);
  return { diff: drawDiff(plan, paths, before, createPalette(options.color)), notices, stillToDo };
}

/** A path as a shell takes it. */
function quoteWord(path: string): string {
  const shown = escapeLine(path);
  return /[^\w./@+-]/.test(shown) ? `'${shown.replaceAll("'", "'\\''")}'` : shown;
}

function drawDiff(plan: RepairPlan, paths: ReadonlySet<string>, before: CheckResult, palette: Palette): string {
  const edits = plan.files
    .filter((file) => paths.has(file.path))
    .flatMap((file) => file.edited.edits().map((edit) => ({ path: file.path, ...edit })));
  const sample = plan.fixed[0]?.finding;
  if (edits.length === 0 || sample === undefined) return '';
  const fix = { description: 'all fixes', edits };
  const finding: Finding = { ...sample, fix };
  const originals = new Map(plan.files.map((file) => [file.path, file.edited.original]));
  const lines = renderPatch(fix, { ...before.report, ...collectExcerpts([finding], originals) });
  return lines === undefined ? '' : `${lines.map((line) => paintLine(line, palette)).join('\n')}\n\n`;
}

function paintLine(line: string, palette: Palette): string {
  if (/^(---|\+\+\+) [ab]\//.test(line)) return palette.bold(line);
  if (line.startsWith('@@')) return palette.cyan(line);
  if (line.startsWith('+')) return palette.green(line);
  return line.startsWith('-') ? palette.red(line) : line;
}
