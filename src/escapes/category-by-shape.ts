import type { BugCategory } from '../core/record.ts';
import { codeOfLines } from './code-lines.ts';
import type { Categorise, Repair } from './contracts.ts';
import { matchLines } from './match-lines.ts';
import { differsInTypes, shapeOf } from './shape.ts';

/** What a fix adds that was not there, and what that says of the fault. The first that fits decides; what fits none stays open. */
const SIGNS: readonly { readonly category: BugCategory; readonly added: RegExp }[] = [
  { category: 'async-concurrency', added: /(?:^|[^\w$.])await [\w$(]|Promise\.(?:all|race|allSettled)\(|\b(?:nextTick|setImmediate|queueMicrotask)\(|\b(?:mutex|semaphore|lock)\b/i },
  { category: 'resource', added: /\b(?:clearTimeout|clearInterval|removeListener|removeEventListener|removeAllListeners|unsubscribe|unref|releaseLock|revokeObjectURL)\(|\.(?:destroy|dispose|unpipe)\(/ },
  { category: 'error-handling', added: /(?:^|[^\w$.])(?:catch[({]|try\{)|\.catch\(|\.on(?:ce)?\('error'|\breject\(/ },
  { category: 'null-safety', added: /\?\.|\?\?|[!=]==?(?:null|undefined)\b|typeof [\w$.[\]]+ ?[!=]==?'undefined'/ },
];

/** A fix of more lines does several things, of which the first sign would be picked by chance. */
const MAX_ADDED = 12;

/**
 * The category by what the fix plainly adds: an `await`, a check for nothing, a `catch`, a release, or nothing but types. Only for small fixes,
 * and only where the old lines had less of the kind.
 */
export const categoryByShape: Categorise = async ({ repair }) => {
  const { fresh, gone } = changedCode(repair);
  if (/\.d\.[cm]?ts$/.test(repair.newPath) || isOfTypes(repair)) return { category: 'type-safety', categoryBy: 'shape' };
  if (repair.added.length > MAX_ADDED || fresh.length === 0) return undefined;
  const count = (lines: readonly string[], sign: RegExp): number => lines.reduce((sum, line) => sum + (line.match(new RegExp(sign, `${sign.flags}g`))?.length ?? 0), 0);
  const found = SIGNS.find(({ added }) => count(fresh, added) > count(gone, added));
  return found && { category: found.category, categoryBy: 'shape' };
};

function isOfTypes({ path, newPath, oldText, newText }: Repair): boolean {
  if (!/\.[cm]?tsx?$/.test(path)) return false;
  const [before, after] = [shapeOf(path, oldText), shapeOf(newPath, newText)];
  return before !== undefined && after !== undefined && differsInTypes(before, after);
}

/** Code that is new, and code that is no longer there, without what only moved. */
function changedCode({ path, newPath, oldText, newText, removed, added }: Repair): { readonly fresh: readonly string[]; readonly gone: readonly string[] } {
  const oldCode = codeOfLines(path, oldText);
  const newCode = codeOfLines(newPath, newText);
  const [old, now] = [removed.map((line) => oldCode[line - 1] ?? ''), added.map((line) => newCode[line - 1] ?? '')];
  const pairs = matchLines(old, now);
  return { fresh: now.filter((_, index) => !pairs.some(([, one]) => one === index)), gone: old.filter((_, index) => !pairs.some(([one]) => one === index)) };
}
