import { intersectLines, linesOfHunks } from '../core/change.ts';
import type { Change, Hunk, LineSet } from '../core/change.ts';
import type { DiffEntry } from './diff-entry.ts';
import type { PathNames } from './path-name.ts';

/** A changed path with all that the snapshot must remember of it. */
export interface ChangedEntry {
  readonly change: Change;
  /** Id of the old text, where that side is a regular file. */
  readonly baseOid?: string | undefined;
  /** The same of a merge's other parents. */
  readonly otherBaseOids: readonly string[];
}

/**
 * Makes the changes of a snapshot from the differences to each parent of the commit (one, but for a merge).
 * What any parent already has was checked when it was written there: a path must differ from every parent,
 * and a line must be new against every parent. The first parent tells status, old path and old text.
 */
export function mergeChanges(diffs: readonly (readonly DiffEntry[])[], names: PathNames): ChangedEntry[] {
  const [first = [], ...others] = diffs;
  const byName = others.map((entries) => new Map(entries.map((entry) => [keyOf(entry), entry])));
  return first.flatMap((entry) => {
    const same = byName.map((entries) => entries.get(keyOf(entry)));
    return same.includes(undefined) ? [] : [toChange(entry, same as DiffEntry[], names)];
  });
}

function keyOf(entry: DiffEntry): string {
  return entry.name.toString('latin1');
}

function toChange(entry: DiffEntry, others: readonly DiffEntry[], names: PathNames): ChangedEntry {
  const changed = others.reduce<LineSet>((lines, other) => intersectLines(lines, linesOfHunks(other.hunks)), linesOfHunks(entry.hunks));
  return {
    change: {
      ...names.name(entry.name),
      status: entry.status,
      ...(entry.oldName === undefined ? {} : { oldPath: names.name(entry.oldName).path }),
      kind: entry.kind ?? entry.oldKind ?? 'file',
      ...(entry.oid === undefined ? {} : { oid: entry.oid }),
      ...(entry.oldOid === undefined ? {} : { oldOid: entry.oldOid }),
      hunks: others.length === 0 ? entry.hunks : entry.hunks.filter((hunk) => isNew(hunk, changed, others)),
      changed,
    },
    baseOid: baseOf(entry),
    otherBaseOids: others.map(baseOf).filter((oid) => oid !== undefined),
  };
}

function baseOf(entry: DiffEntry): string | undefined {
  return entry.oldKind === 'file' ? entry.oldOid : undefined;
}

/** A hunk belongs to the merge itself if it has a line that no parent has, or takes lines away that every parent had. */
function isNew(hunk: Hunk, changed: LineSet, others: readonly DiffEntry[]): boolean {
  if (hunk.newLines > 0) return intersectLines(linesOfHunks([hunk]), changed).length > 0;
  return others.every((other) => other.hunks.some((its) => its.newLines === 0 && its.newStart === hunk.newStart));
}
