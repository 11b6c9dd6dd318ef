import type { CallCandidate } from '../../src/core/call-candidate.ts';
import { aroundOf } from '../crypto-text.ts';
import { fileText } from '../file-text.ts';
import { endOfFunction, nameOf, takenOf } from './what-follows.ts';

/** From `try {` to where the token is decoded: what is tried, and what the `catch` does before. */
const IN_CATCH = /\btry\s*\{((?:(?!\btry\s*\{)[^])*)\}\s*catch\s*(?:\([^)]*\)\s*)?\{([^{}]*)(?:\b(?:const|let|var)\s*\{[^{}]*\}\s*=\s*(?:await\s+)?)?$/;
const VERIFIES = /\b(?:jwtVerify|verify|verifyAsync|verifyJwt|verifyToken|compactVerify)\s*\(/;

/** `try { return await strict(token) } catch { claims = decode(token) … }`, where `strict` of the same file, or one of that name, verifies. */
export function isAfterHelper(candidate: CallCandidate): boolean {
  const token = candidate.args['token']?.text ?? '';
  const tried = IN_CATCH.exec(aroundOf(candidate, candidate.call, 900).before)?.[1];
  if (tried === undefined || !/^[\w$.]+$/.test(token)) return false;
  const called = new RegExp(`(?:\\bthis\\.)?([\\w$]+)\\(\\s*${token.replace(/[$.]/g, '\\$&')}\\b`, 'g');
  return [...tried.matchAll(called)].some(([, name]) => /^verif/i.test(name!) || bodyOf(name!, fileText(candidate)).some((body) => VERIFIES.test(body)));
}

/** What follows each place where a function of that name is declared, up to the next one. */
function bodyOf(name: string, text: string): readonly string[] {
  const declared = new RegExp(`(?:\\bfunction\\s+|\\b(?:const|let)\\s+|\\n\\s+(?:(?:public|private|protected|static|async)\\s+)*)${name.replaceAll('$', '\\$')}\\b\\s*(?:=\\s*(?:async\\s*)?(?:function\\b\\s*)?)?[(<][^;]{0,300}?(?:\\{|=>)`, 'g');
  return [...text.matchAll(declared)].map(({ 0: head, index }) => {
    const after = text.slice(index + head.length, index + head.length + 1_500);
    return after.slice(0, endOfFunction(after));
  });
}

/** In the `catch` of the verification, and given back there: whoever fails it is believed all the same. */
export function givesBack(candidate: CallCandidate): boolean {
  const { before, after } = aroundOf(candidate, candidate.call, 900);
  const done = IN_CATCH.exec(before)?.[2];
  // That it has run out is found out after its signature was right.
  if (done === undefined || /expired/i.test(done.replace(/\bif\s*\([^{};]*\)\s*(?:return|throw)\b[^;{}]*;/g, ''))) return false;
  const name = nameOf(candidate, before);
  const names = (name === '' ? takenOf(before) : [name]).filter((one) => /^[\w$\\]+$/.test(one) && !/^(?:exp|iat|nbf)$/.test(one));
  // A variable from before goes on behind the block.
  const isOutside = name !== '' && new RegExp(`(?<!\\b(?:const|let|var)\\s+)\\b${name}\\s*=\\s*(?:await\\s+)?$`).test(before);
  const block = after.slice(0, isOutside ? endOfFunction(after) : endOfBlock(after));
  return names.some((one) => new RegExp(`\\breturn\\b[^;]*\\b${one}\\b(?![!?]*\\.(?:exp|iat|nbf)\\b)`).test(block));
}

/** Where the brace closes that was open before. */
function endOfBlock(after: string): number {
  let depth = 0;
  for (const { 0: brace, index } of after.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return index;
  }
  return after.length;
}
