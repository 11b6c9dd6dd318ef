import type { KindSettingMap } from '../../config/review-settings.ts';
import type { ReviewUnit, UnitFile } from '../contracts.ts';
import type { FileClass } from '../routes/classify-unit.ts';
import { routeOf } from '../routes/route-table.ts';
import type { Cause } from '../routes/route-table.ts';
import { splitFile, tokensOfFile } from './split-file.ts';

/** A file with what its change is. */
export interface ClassedFile {
  readonly file: UnitFile;
  readonly class: FileClass;
}

export interface PackOptions {
  /** Tokens one unit may show. */
  readonly unitTokens: number;
  /** A connected change of more files than this is complex. */
  readonly manyFiles: number;
  /** Routes of kinds of change, where they are said otherwise. */
  readonly kinds?: KindSettingMap;
}

/** Of a unit's tokens, the part that the change itself may take; the rest is for what surrounds it. */
const SHARE_OF_CHANGE = 0.5;

/**
 * Puts files that import each other into one unit where they fit, cuts files that do not fit, and orders the units riskiest
 * first. Every hunk is in exactly one unit, in the order of the snapshot.
 *
 * @param edges pairs of changed paths, importer first.
 */
export function packUnits(files: readonly ClassedFile[], edges: readonly (readonly [string, string])[], options: PackOptions): readonly ReviewUnit[] {
  const budget = Math.max(500, options.unitTokens * SHARE_OF_CHANGE);
  const groups = connected(files.map((one) => one.file.path), edges);
  const units: ReviewUnit[] = [];
  for (const group of groups) {
    const members = files.filter((one) => group.has(one.file.path));
    const isWide = members.filter((one) => one.class.kind !== 'trivial').length > options.manyFiles;
    // Trivial edits take a small route of their own instead of a long one with the rest.
    for (const half of [members.filter((one) => one.class.kind === 'trivial'), members.filter((one) => one.class.kind !== 'trivial')]) {
      for (const bin of binsOf(half, edges, budget)) units.push(unitOf(bin, isWide && half[0]?.class.kind !== 'trivial' ? members.length : undefined, options.kinds));
    }
  }
  return units.sort((a, b) => b.risk - a.risk || (a.id < b.id ? -1 : 1));
}

/** Fills units greedily, neighbours by import first. */
function binsOf(members: readonly ClassedFile[], edges: readonly (readonly [string, string])[], budget: number): readonly (readonly ClassedFile[])[] {
  const bins: ClassedFile[][] = [];
  const waiting = new Set(members.flatMap((one) => splitFile(one.file, budget).map((file) => ({ file, class: one.class }))));
  while (waiting.size > 0) {
    const [first] = waiting;
    waiting.delete(first!);
    const bin = [first!];
    let tokens = tokensOfFile(first!.file);
    for (const one of [...waiting].sort((a, b) => Number(touches(b, bin, edges)) - Number(touches(a, bin, edges)))) {
      const cost = tokensOfFile(one.file);
      // Two parts of one file are two units, or it would not have been cut.
      if (tokens + cost > budget || bin.some((other) => other.file.path === one.file.path) || !touches(one, bin, edges)) continue;
      bin.push(one);
      tokens += cost;
      waiting.delete(one);
    }
    bins.push(bin);
  }
  return bins;
}

function touches(one: ClassedFile, bin: readonly ClassedFile[], edges: readonly (readonly [string, string])[]): boolean {
  return edges.some(([from, to]) => bin.some(({ file }) => (from === file.path && to === one.file.path) || (to === file.path && from === one.file.path)));
}

function unitOf(bin: readonly ClassedFile[], width: number | undefined, kinds: KindSettingMap | undefined): ReviewUnit {
  const causes = new Set<Cause>(bin.flatMap((one) => one.class.causes));
  if (width !== undefined) causes.add('many-files');
  const kind: ReviewUnit['kind'] = causes.size > 0 ? 'complex' : bin.some((one) => one.class.kind === 'normal') ? 'normal' : 'trivial';
  const row = routeOf(kind, [...causes], kinds);
  const telling = bin.filter((one) => one.class.kind === 'complex');
  const reasons = [...new Set((telling.length > 0 ? telling : bin.filter((one) => one.class.kind === kind || width !== undefined)).map((one) => one.class.why))];
  const wide = width === undefined ? [] : [`part of a change of ${width} connected files`];
  const files = bin.map((one) => one.file);
  return {
    id: files.map(idOf).join(' '),
    files,
    kind,
    route: { name: row.route, why: [...reasons.slice(0, 3), ...wide].join('; ') },
    risk: row.risk + Math.min(9, causes.size * 2),
    securitySensitive: causes.has('security'),
  };
}

/** `src/a.ts:3-9`: the lines from the first hunk to the last. */
function idOf(file: UnitFile): string {
  const first = file.hunks[0];
  const last = file.hunks.at(-1);
  if (!first || !last) return file.path;
  return `${file.path}:${Math.max(1, first.newStart)}-${Math.max(1, last.newStart + Math.max(0, last.newLines - 1))}`;
}

/** Sets of paths that hang together by imports, in the order of the paths. */
function connected(paths: readonly string[], edges: readonly (readonly [string, string])[]): readonly ReadonlySet<string>[] {
  const groupOf = new Map(paths.map((path) => [path, new Set([path])]));
  for (const [from, to] of edges) {
    const a = groupOf.get(from);
    const b = groupOf.get(to);
    if (!a || !b || a === b) continue;
    for (const path of b) {
      a.add(path);
      groupOf.set(path, a);
    }
  }
  return [...new Set(groupOf.values())];
}
