import type { CheckResult } from '../check.ts';
import { isActive } from '../core/exit-code.ts';
import type { Finding } from '../core/finding.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { readWorkTreeFile } from '../git/work-tree.ts';
import type { DecodedText } from '../syntax/decode.ts';
import { decodeText, encodeText } from '../syntax/decode.ts';
import { chooseFixes, editsByPath } from './choose-fixes.ts';
import type { ChosenFix } from './choose-fixes.ts';
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
  /** What is applied, in the order of the rounds. */
  readonly fixed: readonly ChosenFix[];
  /** Why fixes of a path were not applied. */
  readonly refused: ReadonlyMap<string, string>;
}

export interface RepairOptions {
  readonly includeExisting: boolean;
  recheck(snapshot: Snapshot): Promise<CheckResult>;
}

/** One round may uncover the next: fixes that overlap, or a text that could be fixed only after its neighbour. */
const maxRounds = 40;

/**
 * Works out all fixes in memory and checks the result, until nothing more can be fixed. Writes nothing.
 * A round that does not take as many findings away as it has fixes is undone and tried with half as many fixes, until the one that does not hold is found.
 */
export async function planRepair(snapshot: Snapshot, first: CheckResult, options: RepairOptions): Promise<RepairPlan> {
  const refused = new Map<string, string>();
  const failed = new Set<string>();
  const fixed: ChosenFix[] = [];
  let files = new Map<string, RepairedFile>();
  let result = first;
  let most = Number.POSITIVE_INFINITY;
  const isOpen = (path: string): boolean => {
    if (refused.has(path)) return false;
    if (files.has(path)) return true;
    const opened = openFile(snapshot, path, result.texts.get(path));
    if (typeof opened === 'string') refused.set(path, opened);
    else files.set(path, opened);
    return typeof opened !== 'string';
  };
  for (let round = 0; round < maxRounds; round++) {
    const active = activeOf(result, options);
    const chosen = chooseFixes(active.filter((finding) => !failed.has(finding.fingerprint)), most, isOpen);
    if (chosen.length === 0) break;
    const next = new Map(files);
    for (const [path, edits] of editsByPath(chosen)) next.set(path, { ...next.get(path)!, edited: next.get(path)!.edited.apply(edits) });
    const after = await options.recheck(overlayRepair(snapshot, [...next.values()]));
    const isBroken = after.report.coverage.some((entry) => entry.state === 'failed' && next.has(entry.path));
    if (!isBroken && activeOf(after, options).length <= active.length - chosen.length) {
      fixed.push(...chosen);
      files = next;
      result = after;
    } else if (chosen.length > 1) most = Math.ceil(chosen.length / 2);
    else failed.add(chosen[0]!.finding.fingerprint);
  }
  return { files: [...files.values()].filter((file) => file.edited.edits().length > 0), fixed, refused };
}

function activeOf(result: CheckResult, options: RepairOptions): readonly Finding[] {
  return result.report.findings.filter((finding) => isActive(finding, options.includeExisting));
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
