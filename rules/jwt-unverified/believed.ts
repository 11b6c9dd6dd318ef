import type { CallCandidate } from '../../src/core/call-candidate.ts';
import { functionOf } from '../crypto-text.ts';
import { fileText } from '../file-text.ts';
import { phraseOf } from '../names.ts';

/** `cookies.get(ACCESS)`, `req.cookies.pass`, `headers['x-token']`: where in a request something stands. */
const PLACE = /\b(?:cookies?|headers?)\b[^;\n]{0,20}?(?:\.get\(\s*|\[\s*|\.)(['"`]?[\w$-]+)/i;
const VERIFIED = /\b(?:jwt\.verify|verifyAsync|jwtVerify|jwtService\.verify|verifyToken)\s*\(\s*([\w$]+)?/gi;

function placeOf(name: string, before: string): string | undefined {
  const declared = [...before.matchAll(new RegExp(`\\b(?:const|let|var)\\s+${name.replaceAll('$', '\\$')}\\b[^=;]*=\\s*([^;\\n]*)`, 'g'))].at(-1)?.[1];
  return declared && PLACE.exec(declared)?.[1]?.replace(/['"`]/g, '');
}

/** All that the file verifies are tokens from other places of a request: the refresh token, where this is the access token. */
export function isOfAnother(candidate: CallCandidate): boolean {
  const own = placeOf(candidate.args['token']?.text ?? '', functionOf(candidate).before);
  const text = fileText(candidate);
  return own !== undefined && [...text.matchAll(VERIFIED)].every(({ 1: name, index }) => {
    const place = name === undefined ? undefined : placeOf(name, text.slice(Math.max(0, index - 1_000), index));
    return place !== undefined && place !== own;
  });
}

/** `return { id: sub, staff: staff === true }`: it is somebody, with what they may do. */
export function givesSomebody(candidate: CallCandidate): boolean {
  return /\breturn\s*\{[^{}]*\b(?:id|userId|sub|role|roles|staff|isStaff|admin|isAdmin|email|permissions|scopes|tenant|tenantId)\b/.test(functionOf(candidate).after);
}

const CLAIMS = /^ (?:read|get|extract|load|take) (?:\w+ )?(?:claims|identity|principal) $/;
const SIGNS = /\b(?:createHash|createHmac|createCipheriv|createSign|pbkdf2(?:Sync)?|scrypt(?:Sync)?|SignJWT|jwt\s*\.\s*sign)\s*\(/;
const VERIFIES = /\bverif\w*|\b(?:un|not )?(?:checked|trusted)\b|for display|\bid_?token\b/i;

/** An exported `readClaims(token)` beside functions that sign and encrypt, in a file that verifies nothing and does not speak of it. */
export function givesClaims(candidate: CallCandidate): boolean {
  const [name = ''] = candidate.inside;
  if (!CLAIMS.test(phraseOf(name)) || !candidate.uses.some(({ how }) => how === 'return')) return false;
  const text = fileText(candidate);
  return new RegExp(`\\bexport\\s+(?:async\\s+)?(?:function|const)\\s+${name.replaceAll('$', '\\$')}\\b`).test(text) && SIGNS.test(text) && !VERIFIES.test(text);
}
