import { compareText } from '../core/finding.ts';
import type { Finding } from '../core/finding.ts';
import { lineStarts, positionAt } from '../core/location.ts';
import type { Report } from '../core/report.ts';

/** Lines shown before and after a place that matters. */
const neighbours = 2;

/** A place that spans more lines than this is shown by its first ones. */
const longestPlace = 40;

/**
 * Picks the source lines that reporters show: those of findings, their marks and flow steps and what a fix replaces,
 * each with two neighbours. Lines come without their line end (`\n` or `\r\n`). A path whose text is not known has no lines.
 */
export function collectExcerpts(
  findings: readonly Finding[],
  texts: ReadonlyMap<string, string>,
): { readonly excerpts: Report['excerpts']; readonly lineOffsets: NonNullable<Report['lineOffsets']> } {
  const excerpts: [string, Record<number, string>][] = [];
  const lineOffsets: [string, Record<number, number>][] = [];
  for (const [path, places] of [...placesByPath(findings)].sort(([a], [b]) => compareText(a, b))) {
    const text = texts.get(path);
    if (text === undefined) continue;
    const starts = lineStarts(text);
    const lines: Record<number, string> = {};
    const offsets: Record<number, number> = {};
    for (const line of linesAround(places, starts)) {
      const start = starts[line - 1]!;
      // what follows the last line feed is no line
      if (start === text.length && line > 1) continue;
      lines[line] = text.slice(start, starts[line] ?? text.length).replace(/\r?\n$/, '');
      offsets[line] = start;
    }
    excerpts.push([path, lines]);
    lineOffsets.push([path, offsets]);
  }
  // fromEntries, since assigning to a path named `__proto__` would make no entry
  return { excerpts: Object.fromEntries(excerpts), lineOffsets: Object.fromEntries(lineOffsets) };
}

/** Of excerpts that several reports collected, those that these findings need: what {@link collectExcerpts} would pick from the texts. */
export function narrowExcerpts(findings: readonly Finding[], known: Pick<Report, 'excerpts' | 'lineOffsets'>): Pick<Report, 'excerpts' | 'lineOffsets'> {
  const kept = [...placesByPath(findings)].sort(([a], [b]) => compareText(a, b)).flatMap(([path, places]) => {
    const offsets = Object.entries(known.lineOffsets?.[path] ?? {}).map(([line, offset]) => [Number(line), offset] as const);
    if (offsets.length === 0) return [];
    const lineAt = (offset: number): number => offsets.findLast(([, start]) => start <= offset)?.[0] ?? offsets[0]![0];
    const wanted = new Set<number>();
    for (const [start, end] of places) {
      const first = lineAt(start);
      const last = Math.min(lineAt(Math.max(start, end - 1)), first + longestPlace);
      for (let line = first - neighbours; line <= last + neighbours; line++) wanted.add(line);
    }
    const pick = <T>(lines: Readonly<Record<number, T>>): Record<number, T> => Object.fromEntries(Object.entries(lines).filter(([line]) => wanted.has(Number(line))));
    return [[path, pick(known.excerpts[path] ?? {}), pick(known.lineOffsets![path]!)] as const];
  });
  return { excerpts: Object.fromEntries(kept.map(([path, lines]) => [path, lines])), lineOffsets: Object.fromEntries(kept.map(([path, , offsets]) => [path, offsets])) };
}

/** Offsets of all places that matter, by path. */
function placesByPath(findings: readonly Finding[]): Map<string, (readonly [number, number])[]> {
  const places = new Map<string, (readonly [number, number])[]>();
  const add = (path: string, start: number, end: number): void => {
    const known = places.get(path);
    if (known) known.push([start, end]);
    else places.set(path, [[start, end]]);
  };
  for (const finding of findings) {
    const locations = [finding.location, ...finding.marks, ...finding.flow.map((step) => step.location)];
    for (const { path, start, end } of locations) add(path, start.offset, end.offset);
    for (const edit of finding.fix?.edits ?? []) add(edit.path, edit.start, edit.end);
  }
  return places;
}

function linesAround(places: readonly (readonly [number, number])[], starts: readonly number[]): number[] {
  const wanted = new Set<number>();
  for (const [start, end] of places) {
    const first = positionAt(starts, start).line;
    const last = Math.min(positionAt(starts, Math.max(start, end - 1)).line, first + longestPlace);
    for (let line = Math.max(1, first - neighbours); line <= Math.min(starts.length, last + neighbours); line++) wanted.add(line);
  }
  return [...wanted].sort((a, b) => a - b);
}
