import { createPalette } from '../report/sgr.ts';
import type { Palette } from '../report/sgr.ts';
import { wrapProse } from '../report/wrap.ts';

export interface MarkdownOptions {
  readonly color: boolean;
  readonly width: number;
}

const listItem = /^(\s*)([-*]|\d+\.)\s+(.*)$/;

/**
 * Shows one of guard's own pages in a terminal: headings, paragraphs, lists, tables and code. Code keeps its lines, prose is wrapped.
 * Takes the Markdown that guard's rule pages are written in, not all there is.
 */
export function renderMarkdown(markdown: string, options: MarkdownOptions): string {
  const palette = createPalette(options.color);
  const output: string[] = [];
  const lines = markdown.replaceAll('\r\n', '\n').split('\n');
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]!;
    const fence = /^\s*(`{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      const close = lines.findIndex((other, index) => index > at && other.trim() === fence);
      const end = close === -1 ? lines.length : close;
      output.push(...lines.slice(at + 1, end).map((code) => (code === '' ? '' : `    ${palette.cyan(code)}`)));
      at = end + 1;
    } else if (line.startsWith('#')) {
      output.push(palette.bold(inline(line.replace(/^#+\s*/, ''), palette)));
      at++;
    } else if (line.startsWith('|')) {
      const end = endOf(lines, at, (other) => other.startsWith('|'));
      output.push(...drawTable(lines.slice(at, end), palette));
      at = end;
    } else if (line.trim() === '') {
      if (output.at(-1) !== '') output.push('');
      at++;
    } else {
      const end = endOf(lines, at + 1, (other) => isContinuation(other));
      output.push(...drawProse(lines.slice(at, end), palette, options.width));
      at = end;
    }
  }
  return `${output.join('\n').replace(/^\n+/, '').trimEnd()}\n`;
}

function endOf(lines: readonly string[], from: number, belongs: (line: string) => boolean): number {
  let end = from;
  while (end < lines.length && belongs(lines[end]!)) end++;
  return end;
}

function isContinuation(line: string): boolean {
  return line.trim() !== '' && !/^(#|\||\s*```)/.test(line) && !listItem.test(line);
}

/** A paragraph or one list item with the lines that continue it. */
function drawProse(lines: readonly string[], palette: Palette, width: number): readonly string[] {
  const item = listItem.exec(lines[0]!);
  const indent = item === null ? '' : ' '.repeat(item[1]!.length + item[2]!.length + 1);
  const bullet = item === null ? '' : `${item[1]}${item[2] === '*' ? '-' : item[2]} `;
  const text = [item === null ? lines[0]! : item[3]!, ...lines.slice(1)].map((line) => line.trim()).join(' ');
  // Wrapped before it is painted, so that colours count for no columns.
  const wrapped = wrapProse(plainLinks(text), Math.max(20, width - indent.length));
  const painted = inline(wrapped.join('\n'), palette).split('\n');
  return painted.map((line, index) => (index === 0 ? bullet : indent) + line);
}

/** `[text](address)` → `text (address)`. */
function plainLinks(text: string): string {
  return text.replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, label: string, address: string) => (label === address ? address : `${label} (${address})`));
}

function inline(text: string, palette: Palette): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? palette.cyan(part.slice(1, -1)) : part.replace(/\*\*([^*]+)\*\*/g, (_, bold: string) => palette.bold(bold))))
    .join('');
}

/** A table with its columns aligned; the line of dashes below the head is left out. */
function drawTable(lines: readonly string[], palette: Palette): readonly string[] {
  const rows = lines
    .map((line) => line.replace(/^\||\|\s*$/g, '').split(/(?<!\\)\|/).map((cell) => plainLinks(cell.trim().replaceAll('\\|', '|'))))
    .filter((cells) => !cells.every((cell) => /^:?-+:?$/.test(cell)));
  const plain = createPalette(false);
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => inline(cells[column] ?? '', plain).length)));
  return rows.map((cells, row) => {
    const drawn = cells.map((cell, column) => {
      const padding = ' '.repeat(Math.max(0, (widths[column] ?? 0) - inline(cell, plain).length));
      return (row === 0 ? palette.bold(inline(cell, plain)) : inline(cell, palette)) + padding;
    });
    return `  ${drawn.join('  ').trimEnd()}`;
  });
}
