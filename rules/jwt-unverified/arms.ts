import type { CallCandidate } from '../../src/core/call-candidate.ts';
import { functionOf } from '../crypto-text.ts';

/** The same token goes to a verification further down. */
export function isVerifiedLater(candidate: CallCandidate): boolean {
  const token = candidate.args['token']?.text ?? '';
  const { after } = functionOf(candidate);
  if (!/^[\w$.]+$/.test(token)) return false;
  const found = new RegExp(`\\b(?:jwtVerify|verify|verifyAsync|verifyToken|verifyIdToken|compactVerify)\\(\\s*${token.replace(/[$.]/g, '\\$&')}\\b`).exec(after);
  return found !== null && !LEAVES.test(after.slice(0, found.index));
}

/** `user = decode(token); return; } … verify(token)`: whoever was let in by the first never comes to the second. */
const LEAVES = /^[^{}]*[;\n]\s*return\b[^;{}]*;?\s*\}(?!\s*(?:else|catch|finally)\b)/;
