import type { LineRange, LineSet } from '../../core/change.ts';
import { hasLine } from '../../core/change.ts';

/** Longest line that is shown, in characters. */
const MAX_LINE = 400;

/**
 * Lines of a text with their numbers, `+` before those that the change wrote, and `…` where lines are left out.
 *
 * ```text
 *   41 | const x = get(id);
 * + 42 | return cache[id] ?? x;
 *      …
 * ```
 */
export function numberedLines(text: string, ranges: readonly LineRange[], changed: LineSet = []): string {
  const lines = splitLines(text);
  const width = String(ranges.at(-1)?.end ?? 1).length;
  const shown: string[] = [];
  let next = 1;
  for (const { start, end } of ranges) {
    if (start > next) shown.push(`${' '.repeat(width + 2)} …`);
    for (let line = start; line < Math.min(end, lines.length + 1); line++) {
      const code = lines[line - 1]!;
      shown.push(`${hasLine(changed, line) ? '+' : ' '} ${String(line).padStart(width)} | ${code.length > MAX_LINE ? `${code.slice(0, MAX_LINE)} … (${code.length - MAX_LINE} more characters)` : code}`);
    }
    next = end;
  }
  if (next <= lines.length) shown.push(`${' '.repeat(width + 2)} …`);
  return shown.join('\n');
}

/** Lines without their ends and without the empty one after a final line end. */
export function splitLines(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
