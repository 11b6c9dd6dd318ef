import type { CallCandidate, ValueUse } from '../../src/core/call-candidate.ts';
import { aroundOf } from '../crypto-text.ts';

/** An alphabet, by its name or as it is. */
const LETTERS = `(?:[\\w$]+(?:\\.[\\w$]+)*|'[^'\\n]*'|"[^"\\n]*")(?:\\.repeat\\([^()]*\\))?`;
/** `[...LETTERS].sort(() => `, `LETTERS.split('').sort(() => 0.5 - `. */
const BEFORE = new RegExp(`(?:\\[\\s*\\.\\.\\.\\s*${LETTERS}\\s*\\]|${LETTERS}\\.split\\(\\s*(['"\`])\\1\\s*\\)|Array\\.from\\(\\s*${LETTERS}\\s*\\))\\s*\\.(?:sort|toSorted)\\(\\s*(?:\\([^()]*\\)|\\w+)\\s*=>\\s*(?:0?\\.5\\s*-\\s*)?$`);
const AFTER = /^\s*(?:-\s*0?\.5\s*)?\)/;
const CUT = /\.(?:slice|substring|substr|splice)\(/;
const JOINED = /\.join\(\s*(['"`])\1\s*\)/;
const NAMED = /\b(?:const|let|var)\s+([\w$]+)\s*(?::[^=;]*)?=\s*(?:await\s+)?$/;
const PROPERTY = /(?:[{,]\s*|\.)([\w$]+)\s*(?::|=)\s*$/;

/** What a piece of a shuffled alphabet becomes: its letters are drawn, though no number of the generator is among them. */
export function shuffledInto(candidate: CallCandidate): ValueUse | undefined {
  const { before, after } = aroundOf(candidate, candidate.call, 240);
  const found = BEFORE.exec(before);
  const end = AFTER.exec(after);
  if (!found || !end) return undefined;
  const rest = after.slice(end[0].length);
  const chain = rest.split(/;|\n\s*\n|\n\s*(?:return|const|let|var|\})/, 1)[0]!;
  const head = before.slice(0, found.index);
  if (JOINED.test(chain)) return CUT.test(chain) ? named(head, candidate) : undefined;
  // `const mixed = […].sort(…); return mixed.slice(0, length).join('');`
  const list = NAMED.exec(head)?.[1];
  if (list === undefined) return undefined;
  const later = new RegExp(`(?<![\\w$.])${list.replaceAll('$', '\\$')}(\\.[^;]*)`).exec(rest.slice(chain.length));
  return later && CUT.test(later[1]!) && JOINED.test(later[1]!) ? named(rest.slice(chain.length, chain.length + later.index), candidate, list) : undefined;
}

/** `Array.from({ length }, () => letters[Math.floor(`, `[...Array(8)].map(() => letters.charAt(`. */
const EACH = /(?:Array\.from\(\s*\{\s*length\b[^{}]*\}\s*,|(?:\[\s*\.\.\.\s*(?:new\s+)?Array\([^()]*\)(?:\.keys\(\))?\s*\]|(?:new\s+)?Array\([^()]*\)\.fill\([^()]*\))\s*\.map\()\s*(?:\([\w$, ]*\)|\w+)\s*=>\s*[\w$]+(?:\.[\w$]+)*(?:\.charAt\(|\.at\(|\[)\s*(?:Math\.(?:floor|trunc)\(\s*|~~\s*\(?)?$/;

/** What a text becomes whose letters are drawn from an alphabet that is not known here: the number is lost between its brackets. */
export function letteredInto(candidate: CallCandidate): ValueUse | undefined {
  const { before, after } = aroundOf(candidate, candidate.call, 240);
  const found = EACH.exec(before);
  return found && JOINED.test(after.split(/;|\n\s*\n|\n\}/, 1)[0]!) ? named(before.slice(0, found.index), candidate) : undefined;
}

function named(head: string, candidate: CallCandidate, list?: string): ValueUse | undefined {
  const at = candidate.call;
  const name = NAMED.exec(head)?.[1];
  if (name !== undefined) return { how: 'variable', name, at };
  const own = candidate.inside.find((one) => one !== list);
  if (/(?:\breturn|=>)\s*$/.test(head)) return own === undefined ? undefined : { how: 'return', name: own, at };
  const property = PROPERTY.exec(head)?.[1];
  return property === undefined ? undefined : { how: 'property', name: property, at };
}
