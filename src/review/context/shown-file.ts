import type { LineRange } from '../../core/change.ts';
import { linesOfHunks } from '../../core/change.ts';
import { lineStarts, positionAt, rangeOf } from '../../core/location.ts';
import type { SourceFile } from '../../core/source-file.ts';
import type { Node } from '../../engine/node.ts';
import { languageOfPath } from '../../syntax/language.ts';
import { parseSource } from '../../syntax/parse.ts';
import type { UnitFile } from '../contracts.ts';
import { enclosingLines, mergeLines } from './enclosing.ts';
import { namesUsedIn } from './used-names.ts';
import { offsetsOf } from './enclosing.ts';
import { splitLines } from './numbered-lines.ts';

/** How much of a changed file is shown. */
export type ContextLevel = 'diff' | 'function' | 'file' | 'max';

/** A file of up to so many lines is shown whole when files are. */
const WHOLE_UP_TO = 300;

/** A changed file with the lines to show of it. */
export interface ShownFile {
  readonly file: UnitFile;
  readonly source: SourceFile;
  readonly lines: readonly LineRange[];
}

/** Chooses the lines of a changed file to show. The changed ones are always among them. */
export function showFile(file: UnitFile, level: ContextLevel): ShownFile {
  const source = languageOfPath(file.path) === undefined ? textOnly(file) : parseSource(file.path, file.newText);
  const count = splitLines(file.newText).length;
  const around = mergeLines(file.hunks.map((hunk) => ({ start: Math.max(1, hunk.newStart - 3), end: Math.min(count + 1, hunk.newStart + Math.max(1, hunk.newLines) + 3) })));
  if (level === 'diff') return { file, source, lines: around };
  if (level === 'max' || (level === 'file' && count <= WHOLE_UP_TO)) return { file, source, lines: [{ start: 1, end: count + 1 }] };
  // A deletion has no new line; the place where it was stands for it.
  const touched = mergeLines([...linesOfHunks(file.hunks), ...file.hunks.filter((hunk) => hunk.newLines === 0).map((hunk) => ({ start: Math.max(1, hunk.newStart), end: Math.max(2, hunk.newStart + 1) }))]);
  const functions = mergeLines([...around, ...enclosingLines(source, touched)]);
  return { file, source, lines: mergeLines([...functions, ...importLines(source), ...ownDeclarations(source, functions)]) };
}

function importLines(source: SourceFile): readonly LineRange[] {
  if (!source.tree) return [];
  const imports = (source.tree.body as unknown as Node[]).filter((node) => node.type === 'ImportDeclaration' || (node.type === 'VariableDeclaration' && /\brequire\(/.test(source.text.slice(node.start, node.end).slice(0, 200))));
  return imports.map((node) => linesOf(source, rangeOf(node)));
}

/** Types, constants and heads of functions of the same file that the shown functions use. */
function ownDeclarations(source: SourceFile, shown: readonly LineRange[]): readonly LineRange[] {
  return namesUsedIn(source, offsetsOf(source, shown)).own.flatMap((use) => {
    const { holder } = use;
    if (!holder || use.kind === 'parameter') return [];
    const lines = linesOf(source, rangeOf(holder));
    // A long function or class is told by its head.
    return [lines.end - lines.start > 20 ? { start: lines.start, end: lines.start + (use.kind === 'type' ? 40 : 2) } : lines];
  });
}

function linesOf(source: SourceFile, range: readonly [number, number]): LineRange {
  return { start: positionAt(source.lineStarts, range[0]).line, end: positionAt(source.lineStarts, Math.max(range[0], range[1] - 1)).line + 1 };
}

function textOnly(file: UnitFile): SourceFile {
  return { path: file.path, text: file.newText, lineStarts: lineStarts(file.newText), problems: [] };
}
