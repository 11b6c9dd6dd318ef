import type { CallCandidate, Catch } from '../../src/core/call-candidate.ts';
import { functionOf } from '../crypto-text.ts';
import { nameOf, takenOf } from './what-follows.ts';

const VERIFIES = /\b(?:jwtVerify|verify|verifyAsync|verifyJwt|verifyToken|compactVerify)\s*\(/;

/** What a `catch` has done in its own block before a place, the names included that the place is bound to. */
const STRAIGHT = /^([^{}]*?)(?:\b(?:const|let|var)\s*\{[^{}]*\}\s*=\s*(?:await\s+)?)?$/;

/** The token is decoded in a `catch`, in no block of its own: what was tried, and what stands around it. */
export function catchOf(candidate: CallCandidate): Catch | undefined {
  const caught = candidate.catchAt(candidate.call);
  return caught && STRAIGHT.test(caught.before) ? caught : undefined;
}

/** `try { return await strict(token) } catch { claims = decode(token) … }`, where `strict` of the same file, or one of that name, verifies. */
export function isAfterHelper(candidate: CallCandidate): boolean {
  const token = candidate.args['token']?.text ?? '';
  const tried = catchOf(candidate)?.tried;
  if (tried === undefined || !/^[\w$.]+$/.test(token)) return false;
  const called = new RegExp(`(?:\\bthis\\.)?([\\w$]+)\\(\\s*${token.replace(/[$.]/g, '\\$&')}\\b`, 'g');
  return [...tried.matchAll(called)].some(([, name]) => /^verif/i.test(name!) || candidate.bodiesOf(name!).some((body) => VERIFIES.test(body)));
}

/** In the `catch` of the verification, and given back there: whoever fails it is believed all the same. */
export function givesBack(candidate: CallCandidate): boolean {
  const caught = catchOf(candidate);
  // That it has run out is found out after its signature was right.
  if (!caught || /expired/i.test(caught.before.replace(/\bif\s*\([^{};]*\)\s*(?:return|throw)\b[^;{}]*;/g, ''))) return false;
  const name = nameOf(candidate, caught.before);
  const names = (name === '' ? takenOf(caught.before) : [name]).filter((one) => /^[\w$\\]+$/.test(one) && !/^(?:exp|iat|nbf)$/.test(one));
  // A variable from before goes on behind the block.
  const isOutside = name !== '' && new RegExp(`(?<!\\b(?:const|let|var)\\s+)\\b${name}\\s*=\\s*(?:await\\s+)?$`).test(caught.before);
  const after = isOutside ? functionOf(candidate).after : caught.after;
  return names.some((one) => new RegExp(`\\breturn\\b[^;]*\\b${one}\\b(?![!?]*\\.(?:exp|iat|nbf)\\b)`).test(after));
}
