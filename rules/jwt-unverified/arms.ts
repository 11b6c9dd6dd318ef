import type { CallCandidate } from '../../src/core/call-candidate.ts';
import { aroundOf } from '../crypto-text.ts';
import { endOfFunction } from './what-follows.ts';

/** The same token goes to a verification further down. */
export function isVerifiedLater(candidate: CallCandidate): boolean {
  const token = candidate.args['token']?.text ?? '';
  const { after } = aroundOf(candidate, candidate.call, 1_500);
  if (!/^[\w$.]+$/.test(token)) return false;
  const found = new RegExp(`\\b(?:jwtVerify|verify|verifyAsync|verifyToken|verifyIdToken|compactVerify)\\(\\s*${token.replace(/[$.]/g, '\\$&')}\\b`).exec(after.slice(0, endOfFunction(after)));
  return found !== null && !LEAVES.test(after.slice(0, found.index));
}

/** `user = decode(token); return; } … verify(token)`: whoever was let in by the first never comes to the second. */
const LEAVES = /^[^{}]*[;\n]\s*return\b[^;{}]*;?\s*\}(?!\s*(?:else|catch|finally)\b)/;

/** `if (…) user = decode(token); else user = verify(token);`: of the two only one is run. */
export function isOtherArm({ call, textAt }: CallCandidate, other: CallCandidate['call']): boolean {
  const [first, second] = call.start.offset < other.start.offset ? [call, other] : [other, call];
  const between = textAt({ path: call.path, start: first.end, end: second.start });
  if (between.length > 2_000) return false;
  if (/^[\s);\w.!]*(?:\belse\b(?!\s+if\b)|(?<!\?[^:]*):)[^;{}]*$/.test(between)) return true;
  if (first === call && LEAVES.test(between)) return true;
  // `if (asked) return decode(token); return verify(token);`, and the other way round.
  const head = textAt({ path: call.path, start: { ...first.start, offset: Math.max(0, first.start.offset - 80) }, end: first.start });
  if (/\bif\s*\((?:[^()]|\([^()]*\))*\)\s*(?:\{\s*)?return\s+(?:await\s+)?$/.test(head)) return true;
  let depth = 0;
  let least = 0;
  let arm: number | undefined;
  for (const { 0: mark, index } of between.matchAll(/[{}]|\belse\b/g)) {
    if (mark === 'else') arm = depth === least && least < 0 ? depth : arm;
    else if (mark === '{') depth += 1;
    else {
      depth -= 1;
      least = Math.min(least, depth);
      if (arm !== undefined && depth <= arm && !/^\}\s*else\b/.test(between.slice(index))) arm = undefined;
    }
  }
  return arm !== undefined;
}
