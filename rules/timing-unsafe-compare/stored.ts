import type { CompareCandidate } from '../../src/core/call-candidate.ts';
import type { ValueView } from '../../src/core/value-view.ts';
import { aroundOf, code, functionOf, surroundingsOf, typeOfParameter } from '../crypto-text.ts';
import { headOf, phraseOf, subjectsOf } from '../names.ts';
import type { Graded } from './graded.ts';

/** A secret by its own name: `user.otpCode`, `entry.activationCode`. */
const OWN = / (?:otp|totp|hotp|mfa|2fa|tfa|two factor|passcode|pass code|one time|verification|verify|confirmation|confirm|reset|reset password|password reset|recovery|backup|magic|magic link|pairing|pair|activation|activate|invite|invitation|sms|login|signin|sign in|auth|access|email|mail|phone verification|security|unlock|pickup|redemption)(?: \w+)? (?:code|pin|token|passcode|hash)$| (?:otp|totp|passcode)$/;
/** A secret only among others that say what it is for: `entry.code`, `row.token`. */
const OPEN = / (?:code|pin|token|secret|otp code|digits)$/;
/** What a code or a token is for, where something lets somebody in with it. */
const PURPOSE = / (?:otp|otps|totp|hotp|mfa|2fa|tfa|two factor|passcode|passcodes|pass code|one time|magic|magic link|pairing|pairings|paired|verification|verifications|recovery code|backup codes?|(?:verify|login|signin|sign in|sms|email|mail|phone|confirmation|reset|activation|security|access|invite|invitation) (?:codes?|pins?|tokens?|links?)|verify (?:\w+ )?(?:email|mail|phone|sms|code|pin|login|device|otp)|(?:email|mail|phone) verified|(?:password|passwd|complete|finish|confirm) reset|(?:wrong|incorrect|bad) (?:pin|code|passcode)|reset (?:\w+ )?password|resets|password resets?|invite|invites|invitation|invitations|accept invite|activate (?:\w+ )?(?:account|user|device)|refresh token|refresh tokens|session token|csrf|xsrf|unsubscribe|device token) /;
/** Codes and tokens of other kinds. */
const OTHER = / (?:country|currency|language|lang|locale|region|state|postal|post|zip|area|airport|status|exit|error|err|reason|return|response|result|close|key|char|scan|bar|qr|product|item|sku|article|plan|promo|coupon|discount|campaign|referral|voucher type|tax|account|bank|branch|swift|iata|icao|department|project|course|subject|unit|class|type|event|op|byte|source|hash|color|dial|calling|http|rpc|grpc|driver|vendor|tenant|company|store|warehouse|model|part|icd|diagnosis|iso|mcc|menu|permission|role|rule|feature|invoice|order|tracking|push|fcm|apns|cancel|abort|lock|lease|page|next|sync|parser|lexer|syntax|pool|erc20|mint|lp|reward|symbol|design|css) (?:\w+ )?(?:code|token|pin|hash)$| (?:gpio|board|map) pin$/;
const TURN = / (?:lock|locks|mutex|lease|leases|semaphore|cancel\w*|cancellation|abort\w*|pars\w+|lex\w*|scan\w*|grammar|tokeni\w+|cursor|listener|subscription|country|countries|currency|currencies|gpio|i18n|locale|erc20|swap|pool) /;
/** Functions that write a new one down, or see whether there is one. */
const WRITES = / (?:update|upsert|sync|rotate|migrate|register|rename|has changed|is changed|changed|change|diff|equals|is equal|is same) /;
/** It ends, or only so many may be tried. */
const EXPIRES = /\b(?:\w*[eE]xp(?:ires?|iry|iration|ired)?(?:At|On|_at|_on|Date)?|validUntil|valid_until|until|ttl|TTL|\w*[aA]ttempts?|\w*[tT]ries|usedAt|used_at|consumedAt|consumed_at|revoked(?:At)?)\b/;
/** Who has another one is sent away. */
const REFUSAL = /\bthrow\b|\breturn\s+(?:false|null|undefined)\b|\b40[0134]\b|\b(?:[iI]nvalid|[wW]rong|[iI]ncorrect|[mM]ismatch|[dD]enied|[uU]nauthori|[fF]orbidden|INVALID|UNAUTH)|[aA]ttempts|\.(?:close|end|destroy|disconnect)\(|\b(?:ok|valid|success|verified)\s*:\s*false\b/;
/** Who has the same is let in: it is taken away, or the answer is what was asked. */
const LETS_IN = /^[\s)]*(?:;|\?|$|\n|\{?[^{}]{0,200}?(?:\b\w*(?:delete|remove|del|destroy|consume|verified|Verified|success|ok|token|session|sign)\w*\b|\breturn\s+true\b|\bnext\(\)))/;
/** Who has the same is sent away: somebody has given their own once more. */
const REFUSES_SAME = /^[\s)]*\{?\s*(?:throw\b|return\b[^;{}]*\b(?:40\d|[eE]rror))/;
const GIVEN = / (?:code|otp|totp|pin|token|passcode|given|typed|keyed|scanned|dictated|pasted|shown|brought|claimed|offered|provided|presented|supplied|received|input|submitted|entered|candidate|attempt|answer|digits|secret|value|hash|hashed|digest|proof|guess|response)$/;
/** Functions that are given what somebody types in, whatever they call it. */
const CONFIRMS = /^ (?:confirm|complete|redeem|verify|pair|claim|accept|unlock|finish|join|activate) /;
/** What a parameter is called that holds what was sent. */
const SENT_IN = /^(?:\w*(?:dto|Dto|DTO|[iI]nput|[bB]ody|[pP]ayload|[mM]essage|[pP]arams|[aA]rgs|[rR]equest|[cC]ommand|[dD]ata|[oO]ptions|[qQ]uery|[fF]orm|[cC]redentials|values))\??\.\w+$|^(?:msg|req|cmd|event|evt)\??\.(?:\w+\??\.)*\w+$/;

/** A code or a token that is kept in a record until somebody brings it: `entry.code === req.body.code`. */
export function ofStored(candidate: CompareCandidate): Graded | undefined {
  if (LETS_GO.test(phraseOf(candidate.inside[0] ?? ''))) return undefined;
  const [left, right] = [taken(candidate.left), taken(candidate.right)];
  const picked = ofPicked(candidate);
  if (picked) return picked;
  for (const [kept, sent] of [[left, right], [right, left]] as const) {
    if (!isKeptAndSent(candidate, kept, sent) && !isCredential(candidate, kept, sent)) continue;
    // A header's value was sent, whatever it is compared with.
    const order = /header/i.test(kept.text) ? ([sent, kept] as const) : ([kept, sent] as const);
    return { severity: 'warning', what: `the ${order[0] === kept ? 'stored' : 'secret'} ${code(order[0].text)}`, order, digest: false };
  }
  return undefined;
}

/** `if (current.refreshToken === token) current = undefined`: whoever brings it gives something up. */
const LETS_GO = / (?:log ?out|sign ?out|log ?off|forget|revoke|invalidate|discard) /;

/** `const stored = Item.token.S`: what it was taken from says what it is; DynamoDB keeps a text under its type. */
function taken(view: ValueView): ValueView {
  const text = view.text.replace(TYPED, '');
  const from = /^[\w$]+$/.test(text) ? view.names.find((one) => one !== text && /^[\w$]+(?:\??\.[\w$]+)+[?!]?$/.test(one)) : undefined;
  const whole = from?.replace(TYPED, '') ?? text;
  return whole === view.text || (from !== undefined && !NEUTRAL.test(text)) ? view : { ...view, text: whole };
}

const TYPED = /(?<=\w[?!]?)\??\.[SNB]!?$/;
/** Names that say no more than that it is what is kept, or what was brought. */
const NEUTRAL = /^(?:stored|saved|expected|known|kept|wanted|actual|correct|current|original|existing|real|digest|hash)$/;

/** `account.backupCodes.findIndex((code) => code === given)`: the list says what its elements are. */
function ofPicked(candidate: CompareCandidate): Graded | undefined {
  const { left, right } = candidate;
  const [, list, call, item] = PICKS.exec(aroundOf(candidate, candidate.call, 160).before) ?? [];
  const kept = [left, right].find(({ text }) => text === item || text.startsWith(`${item}.`));
  const sent = kept === left ? right : left;
  if (!kept || !list || (call === 'filter' && candidate.operator.startsWith('!')) || !/ (?:backup|recovery|scratch) codes$/.test(headOf(subjectsOf(list)[0] ?? '')) || !isGiven(candidate, sent)) return undefined;
  return { severity: 'warning', what: `the stored ${code(kept.text)}`, order: [kept, sent], digest: false };
}

const PICKS = /([\w$.?!]+?)[!?]?\.(find|findIndex|some|filter)\(\s*\(?\s*([\w$]+)[^()=]*\)?\s*=>\s*[^;{}]*$/;

/** What a client or a device is known by: `device.secret`, `rows[0].api_key`. */
const CREDENTIAL = / (?:api key|apikey|secret|client secret|api secret|shared secret|device secret|secret key|access key|auth key|auth token|api token|webhook secret)$/;
/** Who asks whether somebody may come in. */
const ADMITS = / (?:check|checks|verify|verifies|validate|validates|authenticate|authenticates|authorize|authorizes|authorise|is valid|is authorized|is authenticated|can activate|login|log in) /;

/** A secret of a row, against the one that a function is given which lets somebody in. */
function isCredential(candidate: CompareCandidate, kept: ValueView, sent: ValueView): boolean {
  const head = headOf(subjectsOf(kept.text).at(-1) ?? '');
  if (!isRecord(candidate, kept) || kept.origin === undefined || kept.origin === 'unknown' || !CREDENTIAL.test(head) || !ADMITS.test(phraseOf(candidate.inside[0] ?? ''))) return false;
  const names = [sent.text, ...sent.names].flatMap(subjectsOf).map(headOf);
  if (sent.origin !== 'parameter' || !names.some((name) => CREDENTIAL.test(name) || / (?:key|secret|token|password|credential|given|provided|presented)$/.test(name))) return false;
  return !wasLookedUp(functionOf(candidate).before, kept, sent);
}

function isKeptAndSent(candidate: CompareCandidate, kept: ValueView, sent: ValueView): boolean {
  if (!isRecord(candidate, kept) || !isGiven(candidate, sent)) return false;
  const head = headOfKept(kept);
  // What was made at random is guessed by nobody who has not got it.
  const isOwn = OWN.test(head) || (kept.made.length > 0 && sent.origin === 'request' && OPEN.test(head));
  if (OTHER.test(isOwn || inside(kept) !== undefined ? head : phraseOf(kept.text.replace(/^(?:[\w$]+[?!]?\.)*Items?[?!]?(?:\[\d\])?[?!]?\./, '')).trimEnd())) return false;
  if (!isOwn && !OPEN.test(head) && !(/ (?:hash|hashed|digest)$/.test(head) && sent.made.length > 0)) return false;
  const { before, after: rest } = functionOf(candidate);
  const [after = ''] = rest.slice(0, 300).split(/\n\s*\}\s*\n/);
  const named = [...surroundingsOf(candidate), kept.text, ...kept.names].map(phraseOf);
  if (named.some((text) => TURN.test(text)) || WRITES.test(phraseOf(candidate.inside[0] ?? ''))) return false;
  // The hash of a key or a token that a client has sent.
  const ofKey = isHashOfKey(sent) || (OF_SECRET.test(head) && sent.made.length > 0);
  if (!isOwn && !(ofKey && (kept.origin !== 'parameter' || OF_SECRET.test(head))) && !named.some((text) => PURPOSE.test(text)) && !PURPOSE.test(phraseOf(before.slice(-500))) && !PURPOSE.test(phraseOf(after.slice(0, 160)))) return false;
  if (wasLookedUp(before, kept, sent)) return false;
  const arms = candidate.armsOf(candidate.call);
  if (candidate.operator.startsWith('!')) return REFUSAL.test(arms?.holds ?? after);
  if (arms && REFUSAL.test(arms.fails) && !REFUSAL.test(arms.holds)) return true;
  return !REFUSES_SAME.test(after) && LETS_IN.test(after) && (isOwn || ofKey || ADMITS.test(phraseOf(candidate.inside[0] ?? '')) || EXPIRES.test(before) || EXPIRES.test(after) || REFUSAL.test(after) || /^[\s)]*[;?]/.test(after));
}

/** What it was made of says a name that says what it is kept of: `record.secretHash`. */
const OF_SECRET = / (?:token|secret|api key|key|otp|code) (?:hash|hashed|digest)$/;
const KEY = / (?:token|key|apikey|secret|otp|code|credential|bearer|authorization)$/;

/** `digestOf(presented)`, where a key or a token went in: what another call gave the same helper says nothing of this one. */
function isHashOfKey({ made, text, names }: ValueView): boolean {
  const [, given] = [text, ...names].map((one) => HELPED.exec(one)).find((one) => one !== null) ?? [];
  if (given !== undefined && !subjectsOf(given).map(headOf).some((name) => KEY.test(name) || GIVEN.test(name) || RAW.test(name))) return false;
  return made.some(({ of }) => of.flatMap(subjectsOf).some((name) => CREDENTIAL.test(headOf(name)) || / (?:token|api key|otp|code)$/.test(headOf(name))));
}

/** A helper with one argument that is a name. */
const HELPED = /^(?:await )?(?:this\.#?)?[\w$]+\(([\w$.!?]+)\)$/;
const RAW = / (?:raw|plain|plaintext|clear)$/;

/** `otps.get(email)`, `codes[phone]`: the name of what they are kept in. */
function inside({ text }: ValueView): string | undefined {
  return /^(?:this\.#?)?([\w$]+)(?:\[[\w$.]+\]|\.get\([^()]*\))[!?]?$/.exec(text)?.[1];
}

function headOfKept(kept: ValueView): string {
  // Of a hash object `digest` is a method, of a row it is what was kept.
  if (/\.digest!?$/.test(kept.text)) return ' digest';
  const all = inside(kept);
  return all === undefined ? headOf(subjectsOf(kept.text).at(-1) ?? '') : headOf(all).replace(/ (?:store|map|cache|by \w+)$/, '').replace(/s$/, '');
}

/** A member of something that was fetched, or what a store has given. */
function isRecord(candidate: CompareCandidate, { text, origin, made, names, unknown }: ValueView): boolean {
  if (!unknown || origin === 'request' || origin === 'environment' || origin === 'named-safe' || made.some(({ api }) => !/^random|uuid/.test(api) && !(api === 'hash' && isKeptHash(candidate, text)))) return false;
  const owner = /^([\w$]+)(?:\[\d\])?[?!]?\.\w+[!?]?$/.exec(text)?.[1];
  // Of a store that is given itself: `const row = await this.store.find(email)`.
  if (origin === 'parameter') return owner !== undefined && isFetched(candidate, owner);
  // `const { code } = JSON.parse(await redis.get(key))`
  if (/^[\w$]+$/.test(text) && new RegExp(`\\{[^{}]*\\b${text}\\b[^{}]*\\}\\s*=[^;]*(?:\\bJSON\\.parse\\(|\\.(?:get|find|load|fetch|read)\\w*\\()`).test(functionOf(candidate).before)) return true;
  return /^[\w$.]+(?:\[\d\])?[?!]?\.\w+$/.test(text) || /\.get\([^()]*\)[!?]?$|\[[\w$.]+\]$/.test(text) || (/^[\w$]+$/.test(text) && names.some((one) => /^[\w$.?!]+\.\w+$/.test(one) || FETCHES.test(one)));
}

/** `const row = await this.store.find(email)` */
function isFetched(candidate: CompareCandidate, owner: string): boolean {
  return new RegExp(`\\b${owner}\\b[^=;\\n]{0,60}=\\s*(?:await\\s|JSON\\.parse\\(|[\\w$.#]+(?:\\.(?:get|find|load|read|fetch)\\w*\\(|\\[))`).test(functionOf(candidate).before);
}

/** `account.passwordHash` of what a store gave: it was made here once, and kept. */
export function isKeptHash(candidate: CompareCandidate, text: string): boolean {
  const owner = /^(\w+)[!?]?\.\w*(?:hash|hashed|digest|verifier|password|passwd)!?$/i.exec(text)?.[1];
  return owner !== undefined && isFetched(candidate, owner);
}

const FETCHES = /\b(?:get|find|fetch|load|read|select|query)\w*\s*(?:<[^>]*>)?\(/i;

function isGiven(candidate: CompareCandidate, { text, origin, names, made }: ValueView): boolean {
  if (made.length > 0) return made.every(({ api }) => api === 'hash' || api === 'hmac');
  const isNamed = [text, ...names].flatMap(subjectsOf).some((name) => GIVEN.test(headOf(name)));
  const isTyped = (): boolean => origin === 'parameter' && CONFIRMS.test(phraseOf(candidate.inside[0] ?? ''));
  if (!isNamed && !isTyped()) return false;
  if (origin === 'request') return true;
  const bare = text.replace(/^(?:String\((.*)\)|(.*?)(?:\.(?:trim|toString|toUpperCase|toLowerCase)\(\))+)$/, '$1$2');
  if (origin === 'call' || origin === 'unknown') return /^(?:msg|message|data|payload|body|dto|input|args|params|packet|frame|form)\??\.\w+$/.test(bare);
  if (origin !== 'parameter' || !(/^[\w$]+$/.test(bare) || SENT_IN.test(bare))) return false;
  const type = typeOfParameter(candidate, bare);
  if (!isNamed) return type === 'string';
  return type === undefined || type === 'string' || type === 'unknown' || type === 'any' || type === 'Buffer';
}

/** `prisma.reset.findUnique({ where: { token } })`: the query has compared it before. */
function wasLookedUp(before: string, kept: ValueView, sent: ValueView): boolean {
  const owner = /^([\w$]+)/.exec(kept.text)?.[1];
  const name = /([\w$]+)\W*$/.exec(sent.text)?.[1];
  if (owner === undefined || name === undefined) return false;
  const made = [...before.replace(/[<(]?\{[^{}()]*\b\w+\??: (?:string|number|Date)\b[^{}()]*\}/g, '').matchAll(new RegExp(`\\b${owner}\\b[^=;\\n]{0,60}=(?!=)\\s*([^;]{0,400})`, 'g'))].at(-1)?.[1]?.replace(/<[^()]*>(?=\()/g, '') ?? '';
  return new RegExp(`[({,:]\\s*(?:\\w+\\??\\.)*${name}\\b(?!\\.(?:split|slice|sub))`).test(made);
}
