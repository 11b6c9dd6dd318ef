import type { Hunk } from '../core/change.ts';
import { diffLines } from '../git/line-diff.ts';
import { classify } from '../syntax/classify.ts';
import type { AroundLine, Repair } from './contracts.ts';
import { codeOfLines } from './code-lines.ts';
import { matchLines } from './match-lines.ts';
import { doesTheSame, enclosingSpan, shapeOf, weakLines } from './shape.ts';
import type { Shape } from './shape.ts';

/** One file of a fix: both versions as bytes. */
export interface FileVersions {
  readonly path: string;
  readonly newPath: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** A larger file is data, or was put together by a machine. */
const MAX_BYTES = 1_048_576;
/** Of a long function only what is near to the added code is looked at, in lines to each side. */
const MAX_REACH = 30;

const CARRIED_ALONG = /(?:^|\/)(?:node_modules|vendor|vendors|third[-_]party|[\w-]*_dist|dist|build|out|coverage|docs?|examples?|__snapshots__|website|\.github|\.changeset)\//i;
const TOOL_CONFIG = /(?:^|\/)(?:\.?(?:eslint|prettier|babel|webpack|rollup|vite|vitest|jest|karma|tsup|commitlint|release|stylelint|lint-staged|gulpfile|gruntfile)[\w.-]*\.(?:c|m)?[jt]s|\.[\w-]+rc)$/i;

/** Tells by its path that a file's changes are no repair of the program: tests, documents, what tools make or are told. */
export function isBesideThePoint(path: string, isTest: (path: string) => boolean): boolean {
  return isTest(path) || CARRIED_ALONG.test(path) || TOOL_CONFIG.test(path) || /(?:^|\/)[^/]*\.(?:min|bundle)\.[cm]?js$/i.test(path);
}

/** The program text of a version; undefined for what is none: documents, data, generated and minified files, what is too large. */
export function programText(path: string, bytes: Uint8Array): string | undefined {
  const kind = classify({ path, status: 'modified', kind: 'file', hunks: [], changed: [] }, bytes, { maxBytes: MAX_BYTES });
  if (kind.state === 'source') return kind.text;
  if (kind.state !== 'skipped' || !['other-language', 'markup', 'stylesheet'].includes(kind.reason) || bytes.length > MAX_BYTES || bytes.includes(0)) return undefined;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

/**
 * What a fix repaired in one file; undefined where it only changed tests, documents, comments, form, names, or the order of imports. A
 * line that merely got another indent, or moved a little within its piece, is no change.
 */
export function repairOf({ path, newPath, before, after }: FileVersions, isTest: (path: string) => boolean): Repair | undefined {
  if (isBesideThePoint(path, isTest) || isBesideThePoint(newPath, isTest)) return undefined;
  const oldText = programText(path, before);
  const newText = programText(newPath, after);
  if (oldText === undefined || newText === undefined || oldText === newText) return undefined;
  const oldShape = shapeOf(path, oldText);
  const newShape = shapeOf(newPath, newText);
  if (oldShape && newShape && doesTheSame(oldShape, newShape)) return undefined;
  const oldCode = codeOfLines(path, oldText);
  const newCode = codeOfLines(newPath, newText);
  const removed: number[] = [];
  const added: number[] = [];
  const around = new Map<number, number>();
  for (const hunk of diffLines(Buffer.from(oldText), Buffer.from(newText))) {
    const change = changeOf(hunk, oldCode, newCode);
    removed.push(...change.removed);
    added.push(...change.added.map(({ line }) => line));
    if (change.removed.length > 0) continue;
    for (const { after: place } of change.added) for (const one of linesAround(place, oldCode, oldShape)) around.set(one.line, Math.max(one.weight, around.get(one.line) ?? 0));
  }
  if (removed.length === 0 && added.length === 0) return undefined;
  // Declarations and pages follow what programs do.
  const isProgram = oldShape !== undefined && !/\.d\.[cm]?ts$/.test(path);
  const weak = isProgram ? weakLines(oldShape) : new Set(oldCode.keys()).add(oldCode.length);
  return { path, newPath, oldText, newText, removed, added, around: [...around].map(([line, weight]) => ({ line, weight })).sort((a, b) => a.line - b.line), weak };
}

/** Lines of a piece that say something new, or no longer; for the new ones the old line they stand after. */
function changeOf(hunk: Hunk, oldCode: readonly string[], newCode: readonly string[]): { readonly removed: readonly number[]; readonly added: readonly { readonly line: number; readonly after: number }[] } {
  const oldFirst = hunk.oldLines > 0 ? hunk.oldStart : hunk.oldStart + 1;
  const newFirst = hunk.newLines > 0 ? hunk.newStart : hunk.newStart + 1;
  const before = oldCode.slice(oldFirst - 1, oldFirst - 1 + hunk.oldLines);
  const after = newCode.slice(newFirst - 1, newFirst - 1 + hunk.newLines);
  // Wrapped or unwrapped lines: the same characters on other lines.
  if (before.join('') === after.join('')) return { removed: [], added: [] };
  const pairs = matchLines(before, after);
  const keptOld = new Set(pairs.map(([index]) => index));
  const twins = new Map(pairs.map(([old, now]) => [now, old]));
  const removed = before.flatMap((code, index) => (code === '' || keptOld.has(index) || isVersion(code) ? [] : [oldFirst + index]));
  let last = oldFirst - 1;
  const added = after.flatMap((code, index) => {
    const twin = twins.get(index);
    if (twin !== undefined) last = oldFirst + twin;
    return code === '' || twin !== undefined || isVersion(code) ? [] : [{ line: newFirst + index, after: last }];
  });
  return { removed, added };
}

/** `const VERSION = '5.2.1'`. */
function isVersion(code: string): boolean {
  return /version/i.test(code) && /['"]v?\d+\.\d+\.\d+[\w.-]*['"]/.test(code);
}

/** The lines around code that was added after a line: its function (or class, or literal), the nearest lines the heaviest. None at the top of a program. */
function linesAround(after: number, code: readonly string[], shape: Shape | undefined): readonly AroundLine[] {
  const span = shape === undefined ? { first: Math.max(1, after - 3), last: Math.min(code.length, after + 3), isInFunction: false } : enclosingSpan(shape, after);
  if (span === undefined) return [];
  // Tables and lists grow; the fault is rather where something runs.
  const share = span.isInFunction ? 1 : 0.1;
  const lines: AroundLine[] = [];
  const take = (from: number, step: 1 | -1): void => {
    for (let line = from, said = 0; line >= span.first && line <= span.last && said < MAX_REACH; line += step) {
      if ((code[line - 1] ?? '') === '') continue;
      said += 1;
      lines.push({ line, weight: share * (said === 1 ? 4 : said === 2 ? 2 : 1) });
    }
  };
  take(after, -1);
  take(after + 1, 1);
  return lines;
}

/** Of files that were changed in the same way (a source and its copies), the first alone: the others say nothing new. */
export function withoutCopies(repairs: readonly Repair[]): readonly Repair[] {
  const seen = new Set<string>();
  return repairs.filter((repair) => {
    const [old, now] = [codeOfLines(repair.path, repair.oldText), codeOfLines(repair.newPath, repair.newText)];
    const key = JSON.stringify([repair.removed.map((line) => old[line - 1]), repair.added.map((line) => now[line - 1])]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
