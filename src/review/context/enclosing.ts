import type { LineRange, LineSet } from '../../core/change.ts';
import { positionAt } from '../../core/location.ts';
import type { SourceFile } from '../../core/source-file.ts';
import { forEachChild, isFunction } from '../../engine/node.ts';
import type { Node } from '../../engine/node.ts';

export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/** A function longer than this is not shown whole because one of its lines changed, in lines. */
const MAX_FUNCTION = 160;

/**
 * The lines to show for a change: the innermost function, method or statement of the top level around each changed line, with
 * its head when it is too long to be shown whole. Sorted and merged.
 */
export function enclosingLines(source: SourceFile, changed: LineSet): readonly LineRange[] {
  const lineCount = source.lineStarts.length;
  const ranges: LineRange[] = [];
  for (const range of changed) {
    const end = Math.min(range.end, lineCount + 1);
    ranges.push({ start: Math.max(1, range.start - 3), end: Math.min(lineCount + 1, end + 3) });
    if (!source.tree) continue;
    const program = source.tree as unknown as Node;
    for (const line of [range.start, end - 1]) for (const node of around(source, program, line)) {
      const start = positionAt(source.lineStarts, node.start).line;
      const last = positionAt(source.lineStarts, Math.max(node.start, node.end - 1)).line;
      if (last - start < MAX_FUNCTION) ranges.push({ start, end: last + 1 });
      else ranges.push({ start, end: Math.min(start + 3, last + 1) }, { start: Math.max(start, line - 20), end: Math.min(last + 1, line + 20) });
    }
  }
  return mergeLines(ranges);
}

/** The innermost function around a line, else the statement of the top level; of classes the head is added. */
function around(source: SourceFile, program: Node, line: number): readonly Node[] {
  const from = source.lineStarts[line - 1] ?? 0;
  const to = source.lineStarts[line] ?? source.text.length;
  let best: Node | undefined;
  let top: Node | undefined;
  const visit = (node: Node): void => {
    if (node.end <= from || node.start >= to) return;
    const isNamed = /^(?:MethodDefinition|PropertyDefinition|FunctionDeclaration)$/.test(node.type);
    if ((isFunction(node) || isNamed) && node.start <= to && (node.end - node.start > 120 || isNamed)) best = best && best.start === node.start ? best : node;
    forEachChild(node, visit);
  };
  for (const node of program.body as Node[]) {
    if (node.end <= from || node.start >= to) continue;
    top ??= node;
    visit(node);
  }
  return best ? [best] : top ? [top] : [];
}

/** Sorts ranges and joins those that overlap, touch, or leave out two lines at most. */
export function mergeLines(ranges: readonly LineRange[]): readonly LineRange[] {
  const result: { start: number; end: number }[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && range.start <= last.end + 2) last.end = Math.max(last.end, range.end);
    else if (range.end > range.start) result.push({ ...range });
  }
  return result;
}

/** Lines as offsets. */
export function offsetsOf(source: Pick<SourceFile, 'lineStarts' | 'text'>, lines: readonly LineRange[]): readonly OffsetRange[] {
  return lines.map(({ start, end }) => ({ start: source.lineStarts[start - 1] ?? source.text.length, end: source.lineStarts[end - 1] ?? source.text.length }));
}

/** Names of the functions and classes around an offset, outermost first: `OrderRepository.list`. */
export function enclosingName(source: SourceFile, offset: number): string {
  const names: string[] = [];
  const visit = (node: Node): void => {
    if (node.start > offset || node.end <= offset) return;
    const isMember = /^(?:MethodDefinition|PropertyDefinition|Property)$/.test(node.type);
    const name = (node.id?.name ?? (isMember ? (node.key?.name ?? node.key?.value) : undefined)) as string | undefined;
    if (name !== undefined && (isMember || isFunction(node) || /Class|VariableDeclarator/.test(node.type))) names.push(name);
    forEachChild(node, visit);
  };
  if (source.tree) for (const node of source.tree.body as unknown as Node[]) visit(node);
  return names.join('.');
}
