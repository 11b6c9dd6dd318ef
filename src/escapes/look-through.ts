import { diffLines } from '../git/line-diff.ts';
import { codeOfLines, loosely } from './code-lines.ts';
import { matchLines } from './match-lines.ts';

/**
 * Which lines of a version say just what lines of the version before it said, and which: for commits that reformat, so that what they
 * rewrote is led back to who said it. Lines that no change touched are not in the map. 1-based, new → old.
 */
export function sameSaying(oldPath: string, oldText: string, newPath: string, newText: string): ReadonlyMap<number, number> {
  const result = new Map<number, number>();
  const oldCode = codeOfLines(oldPath, oldText);
  const newCode = codeOfLines(newPath, newText);
  for (const { oldStart, oldLines, newStart, newLines } of diffLines(Buffer.from(oldText), Buffer.from(newText))) {
    if (oldLines === 0 || newLines === 0) continue;
    const before = oldCode.slice(oldStart - 1, oldStart - 1 + oldLines);
    const after = newCode.slice(newStart - 1, newStart - 1 + newLines);
    // The last word counts: what is the same to the letter outranks what is only the same in another style.
    for (const same of [matchLines(before.map(loosely), after.map(loosely)), matchLines(before, after)]) {
      for (const [old, now] of same) result.set(newStart + now, oldStart + old);
    }
    if (before.join('') !== after.join('')) continue;
    // The same characters on other lines: a line came from where its first character stood.
    let at = 0;
    after.forEach((code, index) => {
      if (code !== '' && !result.has(newStart + index)) result.set(newStart + index, oldStart + lineAt(before, at));
      at += code.length;
    });
  }
  return result;
}

function lineAt(lines: readonly string[], offset: number): number {
  let at = 0;
  for (const [index, line] of lines.entries()) {
    at += line.length;
    if (at > offset) return index;
  }
  return lines.length - 1;
}
