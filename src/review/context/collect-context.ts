import type { ReviewInput, ReviewUnit, RouteName } from '../contracts.ts';
import { guardedRepository } from '../repository/guarded-repository.ts';
import { repositoryOf } from '../repository/repository.ts';
import { contextShare, outputTokens } from '../routes/route-table.ts';
import { callSites } from './call-sites.ts';
import { connectedFiles } from './connected-files.ts';
import { offsetsOf } from './enclosing.ts';
import { estimateTokens } from './estimate-tokens.ts';
import { guidance } from './guidance.ts';
import { installedTypes } from './installed-types.ts';
import { localDeclarations } from './local-declarations.ts';
import { numberedLines } from './numbered-lines.ts';
import type { ContextPiece } from './piece.ts';
import { nounOf, pieceKinds, pieceRank } from './piece.ts';
import { profiles } from './profiles.ts';
import { schemaFiles } from './schema-files.ts';
import { showFile } from './shown-file.ts';
import type { ContextLevel, ShownFile } from './shown-file.ts';
import { siblingTest } from './sibling-test.ts';
import { staticNotes } from './static-notes.ts';
import { namesUsedIn } from './used-names.ts';

/** All that is shown for a unit, before redaction. */
export interface UnitContext {
  readonly files: readonly ShownFile[];
  /** In the order they are shown. */
  readonly pieces: readonly ContextPiece[];
  /** What there was no room for, one phrase each in guard's own words: the reviewer is told, outside of the data. */
  readonly leftOut: readonly string[];
  readonly hasProfile: boolean;
}

/** Room that the rules and the task take, in tokens. */
const FIXED_TOKENS = 1_600;
/** A piece is cut to what fits from this size on; smaller remains are left out whole. */
const WORTH_CUTTING = 150;

/** Gathers what a unit is shown with, within the tokens of its route. The change itself is never cut. */
export async function collectContext(unit: ReviewUnit, input: ReviewInput): Promise<UnitContext> {
  const { settings } = input;
  const level = levelOf(unit.route.name, settings.context);
  const budget = budgetOf(unit.route.name, input);
  const repository = guardedRepository(repositoryOf(input.snapshot), settings.exclude);
  let files = unit.files.map((file) => showFile(file, level));
  // Whole files are shown where they fit; what surrounds the change gives way first.
  for (const smaller of ['file', 'function', 'diff'] as const) {
    if (tokensOf(files) <= budget * 0.7) break;
    if (levels.indexOf(smaller) < levels.indexOf(level)) files = unit.files.map((file) => showFile(file, smaller));
  }
  const shownPaths = new Set(unit.files.map((file) => file.path));
  const callers: string[] = [];
  const pieces: ContextPiece[] = [...staticNotes(unit, input), ...(await guidance(repository, [...shownPaths])), ...(await profiles(repository, input))];
  if (level !== 'diff') {
    for (const shown of files) {
      const used = namesUsedIn(shown.source, offsetsOf(shown.source, shown.lines));
      const local = await localDeclarations(repository, shown.file, used, shownPaths);
      if (input.disk) {
        const foreign = { ...used, imports: used.imports.filter(({ module }) => !local.own.has(module)) };
        for (const one of [{ path: shown.file.path, used: foreign }, ...local.madeWith]) pieces.push(...installedTypes(one.path, one.used, input.disk));
      }
      pieces.push(...local.pieces);
      const uses = await callSites(repository, shown.file);
      pieces.push(...uses.pieces);
      callers.push(...uses.paths);
    }
    pieces.push(...(await schemaFiles(repository, unit.files)));
  }
  if (level === 'file' || level === 'max') for (const path of shownPaths) pieces.push(...(await siblingTest(repository, path)));
  if (unit.route.name === 'long' && settings.context === 'max') {
    const left = budget - tokensOf(files) - pieces.reduce((sum, piece) => sum + estimateTokens(piece.text) + 25, 0);
    pieces.push(...(await connectedFiles(repository, shownPaths, callers, left)));
  }
  return { files, ...fit(merged(pieces), budget - tokensOf(files)), hasProfile: pieces.some((one) => one.kind === 'profile') };
}

const levels: readonly ContextLevel[] = ['diff', 'function', 'file', 'max'];

/** A trivial edit is shown by itself; the long route exists to see more. */
function levelOf(route: RouteName, setting: ContextLevel): ContextLevel {
  if (route === 'small') return setting === 'max' ? 'function' : 'diff';
  return route === 'long' && setting !== 'diff' ? 'max' : setting;
}

function budgetOf(route: RouteName, { settings }: ReviewInput): number {
  const window = settings.routes[route].contextTokens;
  const wanted = settings.unitTokens * (settings.context === 'max' ? Math.max(4, contextShare[route]) : contextShare[route]);
  const most = window === undefined ? wanted : Math.max(1_000, window * 0.9 - outputTokens[route]);
  return Math.max(500, Math.min(wanted, most) - FIXED_TOKENS);
}

function tokensOf(files: readonly ShownFile[]): number {
  return files.reduce((sum, { file, lines }) => sum + estimateTokens(numberedLines(file.newText, lines, file.changed)) + file.hunks.reduce((lost, hunk) => lost + hunk.oldLines * 12, 20), 0);
}

/** Pieces of one kind and place become one. */
function merged(pieces: readonly ContextPiece[]): readonly ContextPiece[] {
  const byPlace = new Map<string, ContextPiece>();
  for (const piece of pieces) {
    const key = `${piece.kind}\0${piece.title}\0${piece.path ?? ''}`;
    const known = byPlace.get(key);
    const parts = known ? [...new Set([...partsOf(known.text), ...partsOf(piece.text)])] : undefined;
    byPlace.set(key, known && known.text !== piece.text && parts ? { ...known, text: parts.join('\n') } : piece);
  }
  return [...byPlace.values()];
}

/** The declarations of a text: each begins at the margin, and ends with the brace that does. */
function partsOf(text: string): readonly string[] {
  return text.split(/\n(?=[^\s})\]])/);
}

function fit(pieces: readonly ContextPiece[], room: number): { readonly pieces: readonly ContextPiece[]; readonly leftOut: readonly string[] } {
  let left = room;
  const kept: ContextPiece[] = [];
  const leftOut: string[] = [];
  for (const piece of [...pieces].sort((a, b) => pieceRank[a.kind] - pieceRank[b.kind])) {
    const cost = estimateTokens(piece.text) + 25;
    const name = nounOf[piece.kind];
    if (cost <= left) {
      kept.push(piece);
      left -= cost;
    } else if (left >= WORTH_CUTTING) {
      const lines = piece.text.split('\n');
      let count = lines.length;
      while (count > 0 && estimateTokens(lines.slice(0, count).join('\n')) + 25 > left) count = Math.floor(count * 0.8);
      if (count > 0) {
        kept.push({ ...piece, text: `${lines.slice(0, count).join('\n')}\n… (${lines.length - count} more lines did not fit)` });
        leftOut.push(`${lines.length - count} lines of ${name}`);
        left = 0;
      } else leftOut.push(name);
    } else leftOut.push(name);
  }
  return { pieces: kept.sort((a, b) => pieceKinds.indexOf(a.kind) - pieceKinds.indexOf(b.kind)), leftOut };
}
