import { compareText } from '../core/finding.ts';
import type { Edit, Fix } from '../core/finding.ts';
import type { Report } from '../core/report.ts';
import { disarmLines, escapeCode, escapeLine } from './escape.ts';
import { linesOf, placeFinder } from './places.ts';
import type { ExcerptPlace } from './places.ts';

/** Unchanged lines before and after a hunk. */
const contextLines = 1;

interface PlacedEdit {
  readonly from: ExcerptPlace;
  readonly to: ExcerptPlace;
  readonly text: string;
}

/** Edits whose lines touch, and the lines they replace. */
interface Group {
  readonly first: number;
  readonly last: number;
  readonly edits: readonly PlacedEdit[];
}

/**
 * Writes a fix as a unified diff, each line escaped and safe to print as it is:
 * ```text
 * --- a/src/users.ts
 * +++ b/src/users.ts
 * @@ -12 +12 @@
 * -  db.query(`… ${id}`)
 * +  db.query('… $1', [id])
 * ```
 * Undefined when some line that it touches is not among the excerpts.
 */
export function renderPatch(fix: Fix, report: Report): string[] | undefined {
  const byPath = new Map<string, Edit[]>();
  for (const edit of fix.edits) byPath.set(edit.path, [...(byPath.get(edit.path) ?? []), edit]);
  const output: string[] = [];
  for (const [path, edits] of [...byPath].sort(([a], [b]) => compareText(a, b))) {
    const hunks = renderFile(report, path, edits);
    if (hunks === undefined) return undefined;
    if (hunks.length > 0) output.push(`--- a/${escapeLine(path)}`, `+++ b/${escapeLine(path)}`, ...hunks);
  }
  return output.length > 0 ? output.map(disarmLines) : undefined;
}

function renderFile(report: Report, path: string, edits: readonly Edit[]): string[] | undefined {
  const placeOf = placeFinder(report, path);
  const placed: PlacedEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const from = placeOf(edit.start);
    const to = placeOf(edit.end);
    if (from === undefined || to === undefined) return undefined;
    placed.push({ from, to, text: edit.text.replace(/\r\n?/g, '\n') });
  }
  const lines = linesOf(report, path);
  const output: string[] = [];
  let shift = 0;
  for (const group of groupEdits(placed)) {
    const old = rangeOf(group.first, group.last).map((line) => lines[line]);
    if (!isComplete(old)) return undefined;
    const fresh = applyEdits(old, group);
    const hunk = renderHunk(lines, group.first, old, fresh, shift);
    output.push(...hunk);
    shift += fresh.length - old.length;
  }
  return output;
}

function groupEdits(edits: readonly PlacedEdit[]): Group[] {
  const groups: Group[] = [];
  for (const edit of edits) {
    const group = groups.at(-1);
    if (group !== undefined && edit.from.line <= group.last + 2 * contextLines) {
      groups[groups.length - 1] = { first: group.first, last: Math.max(group.last, edit.to.line), edits: [...group.edits, edit] };
    } else {
      groups.push({ first: edit.from.line, last: edit.to.line, edits: [edit] });
    }
  }
  return groups;
}

function applyEdits(old: readonly string[], group: Group): string[] {
  const text = old.join('\n');
  const offsetOf = ({ line, column }: ExcerptPlace): number =>
    old.slice(0, line - group.first).reduce((sum, known) => sum + known.length + 1, 0) + column;
  let result = '';
  let at = 0;
  for (const edit of group.edits) {
    result += text.slice(at, offsetOf(edit.from)) + edit.text;
    at = offsetOf(edit.to);
  }
  return (result + text.slice(at)).split('\n');
}

/** One `@@` block: equal lines at both ends become context. */
function renderHunk(
  lines: Readonly<Record<number, string>>,
  start: number,
  old: readonly string[],
  fresh: readonly string[],
  shift: number,
): string[] {
  let head = 0;
  while (head < Math.min(old.length, fresh.length) && old[head] === fresh[head]) head++;
  let tail = 0;
  while (tail < Math.min(old.length, fresh.length) - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++;
  const removed = old.slice(head, old.length - tail);
  const added = fresh.slice(head, fresh.length - tail);
  if (removed.length === 0 && added.length === 0) return [];
  const first = start + head;
  const before = rangeOf(first - contextLines, first - 1).map((line) => lines[line]).filter((line) => line !== undefined);
  const after = rangeOf(first + removed.length, first + removed.length + contextLines - 1)
    .map((line) => lines[line])
    .filter((line) => line !== undefined);
  const context = before.length + after.length;
  const oldStart = first - before.length;
  return [
    `@@ -${span(oldStart, removed.length + context)} +${span(oldStart + shift, added.length + context)} @@`,
    ...before.map((line) => ` ${showLine(line)}`),
    ...removed.map((line) => `-${showLine(line)}`),
    ...added.map((line) => `+${showLine(line)}`),
    ...after.map((line) => ` ${showLine(line)}`),
  ];
}

/** git counts an empty side from the line before it. */
function span(start: number, count: number): string {
  if (count === 1) return String(start);
  return `${count === 0 ? start - 1 : start},${count}`;
}

function showLine(line: string): string {
  return escapeCode(line)[0] ?? '';
}

function rangeOf(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function isComplete(lines: readonly (string | undefined)[]): lines is readonly string[] {
  return lines.every((line) => line !== undefined);
}
