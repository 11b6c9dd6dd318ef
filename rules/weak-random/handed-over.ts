import type { CallCandidate, ValueUse } from '../../src/core/call-candidate.ts';
import { aroundOf, code, isBrowserFile, surroundingsOf } from '../crypto-text.ts';
import { fileText } from '../file-text.ts';
import { phraseOf } from '../names.ts';
import type { Drawn } from './drawn.ts';
import type { Told } from './purposes.ts';

/** Codes that somebody may well guess: they open nothing, or what they open is cheap. */
const CHEAP = / (?:coupons?|promos?|promotions?|discounts?|referrals?|countr(?:y|ies)|bookings?|orders?|tracking|rooms?|games?|quiz|parking|queues?|tables?|products?|items?|sku|barcodes?|currency|language|colou?rs?|tests?|fake|mocks?|demo|sample|seeds?|fixtures?) /;
const IS_CODE = /^(?:String\(\s*)?(?:this\.)?(?:code|pin|otp|digits|passcode)\)?(?:\.toString\(\))?$/i;
const KEEPS_OR_SENDS = /^(?:save|store|set|put|send|insert|create|upsert|persist|record|remember|issue|deliver|notify|text|sms|e?mail)(?:[A-Z]\w*)?$/;
const SOMEBODY = /\b\w*(?:e-?mail|phone|mobile|msisdn)\w*\b/i;
const MEMBER = /\b(?:user|account|member|customer)(?:_?id|name|\.id)?\b/i;

/** `codes.save(email, code)`, `sms.send(phone, code)`: what is kept for or sent to an address is what proves that somebody reads there. */
export function withAddress(use: ValueUse, candidate: CallCandidate): Told | undefined {
  if (!IS_CODE.test(candidate.textAt(use.at).trim()) || isCheap(use.name, surroundingsOf(candidate))) return undefined;
  const method = use.name.slice(use.name.lastIndexOf('.') + 1);
  if (!KEEPS_OR_SENDS.test(method)) return undefined;
  const { before, after } = aroundOf(candidate, use.at, 120);
  const given = before.slice(before.lastIndexOf(`${method}(`) + method.length) + (/^[^;)]*/.exec(after)?.[0] ?? '');
  return SOMEBODY.test(given) || MEMBER.test(given) ? { what: `the code that ${code(use.name)} is given with an address`, severity: 'error' } : undefined;
}

/** `{ email, code }`: the same as a row or message. */
export function besideAddress(name: string, { at }: ValueUse, candidate: CallCandidate): Told | undefined {
  if (!/^(?:code|pin|otp|digits|passcode)$/i.test(name) || isCheap(name, surroundingsOf(candidate))) return undefined;
  const { before, after } = aroundOf(candidate, at, 200);
  const given = (/\{[^{}]*$/.exec(before)?.[0] ?? '') + (/^[^{};]*/.exec(after)?.[0] ?? '');
  return /(?:^|[{,])\s*(?:to|recipient|\w*(?:e-?mail|phone|mobile|msisdn)\w*)\s*(?=[,:}]|$)/im.test(given) ? { what: `the ${code(name)} that belongs to an address`, severity: 'error' } : undefined;
}

/** Nobody is let in by what the function or its class makes. */
export function isCheap(name: string, around: readonly string[]): boolean {
  return [name, ...around].some((one) => CHEAP.test(phraseOf(one)));
}

const ASKS = /\b(?:enter|use|type(?: in)?|submit)(?: (?:the |this )?(?:code|pin|number|digits))?:?\s*(?:<\w+>)?\s*$/i;
const TO_PROVE = /^\}?\s*(?:<\/\w+>)?\s*(?:as your [\w -]{1,20})?to (?:confirm|verify|sign[- ]?in|log[- ]?in|login|reset|activate|unlock|authenticate|finish|complete your (?:sign|login|reg))/i;
const SUBJECT = /\b(?:subject|title)\s*:\s*(['"`])[^'"`\n]*\b(?:(?:verification|confirmation|sign[- ]?in|log[- ]?in|login|one[- ]time|security|reset|activation|authentication) (?:code|pin|passcode|password)|otp|2fa|(?:confirm|verify) your (?:e-?mail|address|account|phone|identity))\b/i;

/** `Enter ${value} to confirm your address`, and a text under the subject `Your sign-in code`. */
export function inMessage({ name, at }: ValueUse, candidate: CallCandidate): Told | undefined {
  if (isCheap('', surroundingsOf(candidate))) return undefined;
  const { before, after } = aroundOf(candidate, at, 400);
  if (ASKS.test(name) && TO_PROVE.test(after)) return { what: 'a code that somebody is asked to enter', severity: 'error' };
  const message = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('\n\n')) + 1) + after.split(/;|\n\n/, 1)[0]!;
  return SUBJECT.test(message) && !/\/|\?|=$/.test(name.trim().slice(-12)) ? { what: 'a message that is to prove who somebody is', severity: 'error' } : undefined;
}

/** The other half of a double submit: `res.cookie(name, value)` in a function that guards against forged requests. */
export function inCsrfCookie(use: ValueUse, candidate: CallCandidate): Told | undefined {
  return /(?:^|\.)(?:cookie|setCookie)$/.test(use.name) && surroundingsOf(candidate).some((one) => / (?:csrf|xsrf) /.test(phraseOf(one))) ? { what: 'the cookie against forged requests', severity: 'error' } : undefined;
}

const RANDOM_TEXT = / (?:random|rand) (?:string|str|text|hex|chars|characters|alphanumeric|alpha numeric|code) $/;
const ENCRYPTS = /\b(?:createHash|createHmac|createCipheriv|pbkdf2(?:Sync)?|scrypt(?:Sync)?|subtle\s*\.\s*\w+|CryptoJS\s*\.\s*\w+|jwt\s*\.\s*(?:sign|verify|decode)|timingSafeEqual)\b/;

/** `randomString()` among functions that hash and encrypt: whoever looks for a key or token there takes it. */
export function amongCrypto(use: ValueUse, candidate: CallCandidate, drawn: Drawn): Told | undefined {
  if ((drawn !== 'letters' && drawn !== 'text') || !RANDOM_TEXT.test(phraseOf(use.name)) || candidate.inside[0] !== use.name.slice(use.name.lastIndexOf('.') + 1)) return undefined;
  if (isBrowserFile(candidate.path) || isCheap('', surroundingsOf(candidate)) || !ENCRYPTS.test(fileText(candidate))) return undefined;
  return { what: `what ${code(`${use.name}()`)} gives`, because: ', and stands among functions that hash, encrypt or read tokens, where one looks for keys and tokens', severity: 'warning' };
}

const BARE_MAKER = /^ (?:generate|gen|make|create|random|draw) $/;
const PASSWORDS = /\b(?:the |a )?(?:generated? (?:an? )?(?:(?:new|random|strong|secure) )*passwords?|password generator)\b/i;

/** `generate()` in a file that tells its user of the generated password. */
export function ofPasswords({ name }: ValueUse, candidate: CallCandidate, drawn: Drawn): Told | undefined {
  if (drawn !== 'letters' || !BARE_MAKER.test(phraseOf(name)) || !candidate.inside.slice(0, 2).includes(name) || isBrowserFile(candidate.path)) return undefined;
  return !isCheap('', surroundingsOf(candidate)) && PASSWORDS.test(fileText(candidate)) ? { what: `what ${code(`${name}()`)} gives, which the file calls a generated password`, severity: 'error' } : undefined;
}
