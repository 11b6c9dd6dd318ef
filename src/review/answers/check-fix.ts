import { listNames } from '../../compare/bindings.ts';
import type { Fix } from '../../core/finding.ts';
import type { SourceFile } from '../../core/source-file.ts';
import type { Node } from '../../engine/node.ts';
import { languageOfPath } from '../../syntax/language.ts';
import { parseSource } from '../../syntax/parse.ts';

/** Lines a fix may be longer than what it replaces. */
const MAX_GROWTH = 30;

/**
 * Turns proposed lines into a fix, if they hold: the text with them parses, they change something, bring in no name that is
 * declared nowhere, and do not repeat the lines around them. Undefined otherwise; the comment stays without it.
 *
 * @param start first line that is replaced, 1-based.
 * @param end last line that is replaced.
 */
export function checkFix(source: SourceFile, start: number, end: number, proposed: string): Fix | undefined {
  const lines = source.text.split('\n');
  if (start < 1 || end < start || end > lines.length || /<SECRET:/.test(proposed)) return undefined;
  const before = lines.slice(start - 1, end);
  const after = indented(withoutFence(proposed), before, source.text.includes('\r\n'));
  if (after.length > before.length + MAX_GROWTH || sameLines(before, after)) return undefined;
  const repeatsAbove = start > 1 && after.length > 1 && isTelling(lines[start - 2]!) && after[0]!.trim() === lines[start - 2]!.trim();
  const repeatsBelow = end < lines.length && after.length > 1 && isTelling(lines[end]!) && after.at(-1)!.trim() === lines[end]!.trim();
  if (repeatsAbove || repeatsBelow) return undefined;
  const text = [...lines.slice(0, start - 1), ...after, ...lines.slice(end)].join('\n');
  if (languageOfPath(source.path) !== undefined && !stillHolds(source, text)) return undefined;
  const from = source.lineStarts[start - 1]!;
  const to = from + before.join('\n').length;
  return { description: start === end ? `Replace line ${start}` : `Replace lines ${start} to ${end}`, edits: [{ path: source.path, start: from, end: to, text: after.join('\n') }] };
}

function stillHolds(source: SourceFile, text: string): boolean {
  const fixed = parseSource(source.path, text);
  if (!fixed.tree) return false;
  if (!source.tree) return true;
  const free = (tree: unknown): ReadonlySet<string> => new Set(listNames(tree as Node).filter((use) => use.role === 'reference' && use.declaration === undefined).map((use) => use.name));
  const known = free(source.tree);
  return [...free(fixed.tree)].every((name) => known.has(name) || name in globalThis);
}

function withoutFence(text: string): readonly string[] {
  const lines = text.replace(/\r\n/g, '\n').replace(/\n$/, '').split('\n');
  const isFenced = lines.length > 2 && /^\s*```/.test(lines[0]!) && /^\s*```\s*$/.test(lines.at(-1)!);
  return (isFenced ? lines.slice(1, -1) : lines).map((line) => line.replace(/^[+ ]?\s*\d+ \| ?/, ''));
}

/** Models often forget the indentation of the first line; then all lines move by what it lacks. */
function indented(lines: readonly string[], before: readonly string[], windows: boolean): readonly string[] {
  const wanted = /^\s*/.exec(before[0]!)![0];
  const given = /^\s*/.exec(lines[0] ?? '')![0];
  const moved = given === '' && wanted !== '' ? lines.map((line) => (line === '' ? line : wanted + line)) : lines;
  return windows ? moved.map((line) => `${line}\r`) : moved;
}

function sameLines(a: readonly string[], b: readonly string[]): boolean {
  return a.map((line) => line.trim()).join('\n') === b.map((line) => line.trim()).join('\n');
}

function isTelling(line: string): boolean {
  return /\w{3}/.test(line);
}
