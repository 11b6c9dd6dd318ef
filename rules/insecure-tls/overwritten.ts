import type { PropertyCandidate } from '../../src/core/call-candidate.ts';
import { aroundOf } from '../crypto-text.ts';
import { fileText } from '../file-text.ts';

/** The literal in which a property stands is a variable of the file, and this is all of it that stands before. */
const DECLARED = /(?<!\bexport\s+)\b(?:const|let|var)\s+([\w$]+)\s*(?::[^=;{}]*)?=\s*(?:Object\.freeze\(\s*)?\{[^{}]*$/;

/** `const base = { rejectUnauthorized: false }`, where all that is made of it says something else: `{ ...base, rejectUnauthorized: true }`. */
export function isOverwritten(candidate: PropertyCandidate): boolean {
  const [, declared] = DECLARED.exec(aroundOf(candidate, candidate.call, 400).before) ?? [];
  if (declared === undefined) return false;
  const name = declared.replaceAll('$', '\\$');
  const text = fileText(candidate);
  const mentions = text.match(new RegExp(`(?<![\\w$])(?<!(?<!\\.\\.)\\.)${name}(?![\\w$]|\\s*:)`, 'g'))?.length ?? 0;
  const replaced = text.match(new RegExp(`\\.\\.\\.${name}\\s*,(?:[^{}]*[\\s,])?${candidate.name}\\s*:`, 'g'))?.length ?? 0;
  return replaced > 0 && mentions === replaced + 1;
}
