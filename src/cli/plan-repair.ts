import type { CheckResult } from '../check.ts';
import { isActive } from '../core/exit-code.ts';
import type { Edit, Finding, Fix } from '../core/finding.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { readWorkTreeFile } from '../git/work-tree.ts';
import type { DecodedText } from '../syntax/decode.ts';
import { decodeText, encodeText } from '../syntax/decode.ts';
import { EditedText } from './edited-text.ts';
import type { OverlaidFile } from './overlay-snapshot.ts';
import { overlaySnapshot } from './overlay-snapshot.ts';

/** A file under repair. */
export interface RepairedFile {
  readonly path: string;
  /** As it was checked, and with the fixes. */
  readonly edited: EditedText;
  /** What lay in the work tree when the repair was planned: written only if it still does. */
  readonly disk: { readonly bytes: Uint8Array; readonly decoded: DecodedText; readonly crlf: boolean };
}

export interface RepairPlan {
  readonly files: readonly RepairedFile[];
  /** Findings that the fixes take away. */
  readonly fixed: readonly Finding[];
  /** Why fixes of a path were not applied. */
  readonly refused: ReadonlyMap<string, string>;
  /** The check of the repaired texts. */
  readonly result: CheckResult;
}

export interface RepairOptions {
  readonly includeExisting: boolean;
  recheck(snapshot: Snapshot): Promise<CheckResult>;
}

/** One round may uncover the next: fixes that overlap, or a text that could be fixed only after its neighbour. */
const maxRounds = 10;

/**
 * Works out all fixes in memory and checks the result, until nothing more can be fixed. Writes nothing.
 * A round that does not take findings away is undone.
 */
export async function planRepair(snapshot: Snapshot, first: CheckResult, options: RepairOptions): Promise<RepairPlan> {
  const refused = new Map<string, string>();
  const fixed: Finding[] = [];
  let files = new Map<string, RepairedFile>();
  let result = first;
  for (let round = 0; round < maxRounds; round++) {
    const active = result.report.findings.filter((finding) => isActive(finding, options.includeExisting));
    const chosen = chooseFixes(active, (path) => {
      if (refused.has(path)) return false;
      if (files.has(path)) return true;
      const opened = openFile(snapshot, path, result.texts.get(path));
      if (typeof opened === 'string') refused.set(path, opened);
      else files.set(path, opened);
      return typeof opened !== 'string';
    });
    if (chosen.length === 0) break;
    const next = new Map(files);
    for (const [path, edits] of editsByPath(chosen.map(({ fix }) => fix))) {
      const file = next.get(path)!;
      next.set(path, { ...file, edited: file.edited.apply(edits) });
    }
    const after = await options.recheck(overlayRepair(snapshot, [...next.values()]));
    const left = after.report.findings.filter((finding) => isActive(finding, options.includeExisting)).length;
    const broken = after.report.coverage.find((entry) => entry.state === 'failed' && next.has(entry.path));
    if (left >= active.length || broken !== undefined) {
      for (const { finding } of chosen) refused.set(finding.location.path, 'its fixes were tried and did not hold, so they were left out');
      break;
    }
    fixed.push(...chosen.map(({ finding }) => finding));
    files = next;
    result = after;
  }
  return { files: [...files.values()].filter((file) => file.edited.edits().length > 0), fixed, refused, result };
}

interface ChosenFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** Fixes that can be applied together: of two that touch, the first in the order of the report. */
function chooseFixes(findings: readonly Finding[], isOpen: (path: string) => boolean): readonly ChosenFix[] {
  const taken: Edit[] = [];
  const chosen: ChosenFix[] = [];
  for (const finding of findings) {
    const { fix } = finding;
    if (fix === undefined || fix.edits.length === 0) continue;
    if (fix.edits.some((edit) => taken.some((other) => touch(edit, other)))) continue;
    if (!fix.edits.every((edit) => isOpen(edit.path))) continue;
    taken.push(...fix.edits);
    chosen.push({ finding, fix });
  }
  return chosen;
}

/** Two insertions at one place touch too: their order would be a matter of luck. */
function touch(a: Edit, b: Edit): boolean {
  return a.path === b.path && a.start <= b.end && b.start <= a.end;
}

function editsByPath(fixes: readonly Fix[]): ReadonlyMap<string, readonly Edit[]> {
  const byPath = new Map<string, Edit[]>();
  for (const edit of fixes.flatMap((fix) => fix.edits)) byPath.set(edit.path, [...(byPath.get(edit.path) ?? []), edit]);
  return byPath;
}

/** Opens a file for repair, or says why it cannot be: the checked text and the work tree must be the same text. */
function openFile(snapshot: Snapshot, path: string, checked: string | undefined): RepairedFile | string {
  if (checked === undefined) return 'its text is not at hand';
  const bytes = readWorkTreeFile(snapshot.root, path);
  if (bytes === undefined) return 'it is no regular file in the work tree';
  const decoded = decodeText(bytes);
  if (decoded === undefined) return 'its encoding in the work tree cannot be read';
  const file = (crlf: boolean): RepairedFile => ({ path, edited: new EditedText(checked), disk: { bytes, decoded, crlf } });
  if (decoded.text === checked) return file(false);
  // With core.autocrlf git stages LF of a file that lies on disk with CRLF.
  const isCrlf = !/(^|[^\r])\n/.test(decoded.text);
  if (isCrlf && decoded.text.replaceAll('\r\n', '\n') === checked) return file(true);
  return 'the work tree differs from what was checked; stage it, or set the difference aside';
}

/** The snapshot as it would be with these files repaired. */
export function overlayRepair(snapshot: Snapshot, files: readonly RepairedFile[]): Snapshot {
  const overlays = files.map(({ path, edited, disk }): readonly [string, OverlaidFile] => [
    path,
    { bytes: encodeText(edited.text, disk.decoded.encoding), moveLines: (changed) => edited.moveLines(changed) },
  ]);
  return overlaySnapshot(snapshot, new Map(overlays));
}
