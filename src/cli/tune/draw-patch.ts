import type { Hunk } from '../../core/change.ts';
import { diffLines, wholeHunks } from '../../git/line-diff.ts';

/** Unchanged lines before and after a hunk, as git shows them. */
const contextLines = 3;

/** Two versions of a text file as a unified diff that `git apply` takes; empty where they are the same. `before`: undefined for a new file. */
export function drawPatch(path: string, before: string | undefined, after: string): string {
  if (before === after) return '';
  const old = linesOf(before ?? '');
  const fresh = linesOf(after);
  const hunks = before === undefined ? wholeHunks(Buffer.from(after)) : diffLines(Buffer.from(before), Buffer.from(after));
  const head = before === undefined ? [`diff --git a/${path} b/${path}\n`, 'new file mode 100644\n', '--- /dev/null\n'] : [`--- a/${path}\n`];
  return [...head, `+++ b/${path}\n`, ...join(hunks).map((group) => drawGroup(group, old, fresh))].join('');
}

/** Hunks whose surroundings touch are one. */
function join(hunks: readonly Hunk[]): readonly (readonly Hunk[])[] {
  const groups: Hunk[][] = [];
  for (const hunk of hunks) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && firstOld(hunk) - firstOld(last) - last.oldLines <= 2 * contextLines) groups.at(-1)!.push(hunk);
    else groups.push([hunk]);
  }
  return groups;
}

/** Index of the first old line of a hunk; where it only adds, of the line it stands before. */
function firstOld({ oldStart, oldLines }: Hunk): number {
  return oldLines > 0 ? oldStart - 1 : oldStart;
}

function drawGroup(group: readonly Hunk[], old: readonly string[], fresh: readonly string[]): string {
  const from = Math.max(0, firstOld(group[0]!) - contextLines);
  const to = Math.min(old.length, firstOld(group.at(-1)!) + group.at(-1)!.oldLines + contextLines);
  const before = group[0]!;
  const freshFrom = (before.newLines > 0 ? before.newStart - 1 : before.newStart) - (firstOld(before) - from);
  const lines: string[] = [];
  let at = from;
  let added = 0;
  let removed = 0;
  for (const hunk of group) {
    lines.push(...old.slice(at, firstOld(hunk)).map((line) => ` ${line}`));
    lines.push(...old.slice(firstOld(hunk), firstOld(hunk) + hunk.oldLines).map((line) => `-${line}`));
    if (hunk.newLines > 0) lines.push(...fresh.slice(hunk.newStart - 1, hunk.newStart - 1 + hunk.newLines).map((line) => `+${line}`));
    at = firstOld(hunk) + hunk.oldLines;
    added += hunk.newLines;
    removed += hunk.oldLines;
  }
  lines.push(...old.slice(at, to).map((line) => ` ${line}`));
  const oldCount = to - from;
  const newCount = oldCount - removed + added;
  const range = (start: number, count: number): string => `${count === 0 ? start : start + 1}${count === 1 ? '' : `,${count}`}`;
  return `@@ -${range(from, oldCount)} +${range(freshFrom, newCount)} @@\n${lines.map((line) => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`)).join('')}`;
}

/** Lines with their ends. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
