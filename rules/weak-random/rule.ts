import type { CallCandidate, ValueUse } from '../../src/core/call-candidate.ts';
import type { FlowStep, Severity } from '../../src/core/finding.ts';
import type { Location } from '../../src/core/location.ts';
import type { Judgement, Rule } from '../../src/core/rule.ts';
import { aroundOf, code, isBrowserFile, isConstant, isNear, lineOf, numbersOf, surroundingsOf } from '../crypto-text.ts';
import { fileText } from '../file-text.ts';
import { phraseOf, wordsOf } from '../names.ts';
import { isProtocol } from '../purpose.ts';
import { readRulePage } from '../read-rule-page.ts';
import { isUnpredictableHere, isUnpredictableName } from '../unpredictable-names.ts';
import { drawnAs, isPicked } from './drawn.ts';
import { isCheap } from './handed-over.ts';
import { isMadeUp, isOfDoor, isOfPartialFile, isOnlyTime } from './look-alikes.ts';
import { isNobodys } from './nobodys.ts';
import { purposeAround } from './purposes.ts';
import { secureInstead } from './secure-instead.ts';
import { letteredInto, shuffledInto } from './shuffled.ts';
import page from './rule.md';

/** Random numbers that can be predicted, where the value has to be secret. @see https://cwe.mitre.org/data/definitions/338.html */
export const weakRandom: Rule<'call'> = { ...readRulePage(page), kinds: ['call'], apis: ['random', 'secure-random'], judge };

const WHY: Readonly<Record<string, string>> = {
  'uuid-v1': 'a version 1 UUID is the time and the machine: whoever gets one of their own before and after finds those between', 'uuid-v6': 'a version 6 UUID is the time and the machine: whoever gets one of their own before and after finds those between',
  'cuid': 'a cuid is the time, a counter and a few weak random digits', 'shortid': 'shortid counts within a second and is no longer maintained', 'seedrandom': 'whoever knows or guesses the seed knows it too', 'alea': 'whoever knows or guesses the seed knows it too', 'prando': 'whoever knows or guesses the seed knows it too',
  'uniqid': 'it is the time in milliseconds, the machine and the process', 'random-seed': 'whoever knows or guesses the seed knows it too',
  'faker': 'it is for data of tests: its generator is not made to hide anything, and its seed has 32 bits', 'clock': 'whoever knows roughly when it was made tries out the rest, and ids are no secret',
  'pseudo-random-bytes': 'it is the old name of `randomBytes` and gives the same today, but its name promises nothing',
};

function judge(candidate: CallCandidate): Judgement | undefined {
  if (candidate.api === 'secure-random') return biased(candidate);
  const sink = sinkOf(candidate);
  const kind = String(candidate.args['kind']?.constants[0] ?? 'math');
  if (!sink || isSampled(candidate, sink) || (kind === 'faker' && isMadeUp(candidate, sink.use)) || (kind === 'clock' && !isOnlyTime(candidate, sink.use))) return undefined;
  // The other branch of the same function makes it well: this one is for places without crypto.
  if (candidate.others.some((one) => one.api === 'secure-random' && isFallback(candidate, one.at))) return undefined;
  if (PLACE_WITHOUT_CRYPTO.test(aroundOf(candidate, candidate.call, 400).before)) return undefined;
  if (isShuffle(candidate)) return undefined;
  const beside = kind === 'clock' ? [] : candidate.others.filter((one) => one.api === 'random' && one.constants['kind'] !== 'clock' && isNear(one.at, candidate.call, 3));
  // One value made of several random numbers is one finding, at the first of them.
  if (beside.some((one) => one.at.start.offset < candidate.call.start.offset && isOneStatement(candidate, one.at))) return undefined;
  const why = WHY[kind] ?? 'a few values of its generator give all the others, so it can be predicted';
  const instead = secureInstead(candidate, kind, beside.length > 0);
  const where = sink.use.at.path === candidate.path && sink.use.at.start.line === candidate.call.start.line ? '' : ` on ${lineOf(sink.use.at, candidate.path)}`;
  const flow: FlowStep[] = [{ location: candidate.call, message: `${candidate.callee}()` }, { location: sink.use.at, message: `becomes ${sink.what}` }];
  return {
    severity: kind === 'pseudo-random-bytes' ? 'suggestion' : kind === 'default' ? 'warning' : sink.severity, confidence: sink.severity === 'error' && kind !== 'default' ? 'high' : 'medium',
    message: `${code(`${candidate.callee}()`)}${kind === 'default' ? ', which is called where nobody gives another function,' : ''} becomes ${sink.what}${where}${sink.because ?? ''}: ${why}`,
    advice: instead.advice, holes: [], flow: where === '' ? [] : flow, ...(instead.fix ? { fix: instead.fix } : {}),
  };
}

/** Values of one random byte. */
const BYTE = 256;
/** Numbers of more than a byte: what is left of them is as good as even. */
const WIDE = /^(?:read|get|toString|toHex|reduce|slice$|subarray$)|BigInt/;

/** `chars[randomBytes(1)[0] % 62]`: the first of them come up more often than the others. */
function biased(candidate: CallCandidate): Judgement | undefined {
  const found = candidate.calls.find(({ name }) => name === '%');
  if (!found || !/(?:randomBytes|rng|prng|getRandomValues)$/.test(candidate.callee) || /Uint(?:16|32)|BigUint/.test(candidate.textAt(candidate.call)) || candidate.calls.some(({ name }) => WIDE.test(name))) return undefined;
  const [size] = found.args;
  const count = isConstant(size) ? numbersOf(size)[0] : undefined;
  if (count === undefined || count < 2 || BYTE % count === 0 || isDrawnAgain(candidate, found.at)) return undefined;
  const sink = sinkOf(candidate);
  if (!sink) return undefined;
  const often = count < BYTE ? `of ${count} results ${BYTE % count} come ${Math.ceil(BYTE / count)} times where the others come ${Math.floor(BYTE / count)}` : `of ${count} results only ${BYTE} ever come`;
  const { expression } = candidate.importing('node:crypto', 'randomInt');
  return {
    severity: 'warning', confidence: 'high', message: `${code(candidate.textAt(found.at))} becomes ${sink.what}: a byte has ${BYTE} values, so ${often}, and guessing gets easier`,
    advice: isBrowserFile(candidate.path) ? `Throw away bytes from ${BYTE - (BYTE % count)} on and draw again.` : `Write ${code(`${expression}(${size!.text || count})`)} (node:crypto), which gives each as often as the others.`, holes: [], at: found.at,
  };
}

/** `if (byte < limit) text += chars[byte % chars.length]`, `bytes.filter((byte) => byte < 248)`: those that would come too often are thrown away. */
function isDrawnAgain(candidate: CallCandidate, remainder: Location): boolean {
  const { before } = aroundOf(candidate, remainder, 400);
  const byte = /^[\w$.[\]]+/.exec(candidate.textAt(remainder))?.[0].replace(/[$.[\]]/g, '\\$&');
  return /\.filter\(\s*\(?(\w+)\)?\s*=>\s*\1\s*<=?\s*[\w.]+\s*\)/.test(before) || (byte !== undefined && new RegExp(`(?<![\\w$.])${byte}!?\\s*(?:<=?|>=?)\\s*(?:[a-zA-Z_$]|\\d{3})`).test(before));
}

/** `globalThis.crypto?.randomUUID?.()`, `typeof crypto !== 'undefined'`, `if (!crypto.getRandomValues)`: what follows is for old places. */
const PLACE_WITHOUT_CRYPTO = /crypto\?\.(?:randomUUID|getRandomValues)|(?:randomUUID|getRandomValues)\?\.\(|typeof\s+[\w.?]*(?:crypto|randomUUID|getRandomValues)|\bif\s*\([^)]*(?:\bcrypto\b|randomUUID|getRandomValues)/;

/** `.sort(() => Math.random() - 0.5)` of what good random numbers chose: its order is no secret. */
function isShuffle(candidate: CallCandidate): boolean {
  const before = aroundOf(candidate, candidate.call, 1_500).before.split(/\n\}/).at(-1)!;
  return /\.(?:sort|toSorted)\(\s*(?:\([^()]*\)|\w+)\s*=>\s*(?:0?\.5\s*-\s*)?$/.test(before) && /\b(?:getRandomValues|randomBytes|randomInt)\(/.test(before);
}

interface Sink {
  readonly use: ValueUse;
  /** `the token `resetToken``. */
  readonly what: string;
  readonly because?: string;
  readonly severity: Severity;
}

/** The first use that has to be unpredictable, of those that matter most. */
function sinkOf(candidate: CallCandidate): Sink | undefined {
  // A token of a lock tells owners apart; nobody can use it.
  if (surroundingsOf(candidate).some((text) => / (?:mutex|lease|leader|semaphore) /.test(phraseOf(text)) || (/ locks? /.test(phraseOf(text)) && !isOfDoor(fileText(candidate))))) return undefined;
  let lesser: Sink | undefined;
  const shuffled = shuffledInto(candidate);
  const lettered = shuffled ?? (candidate.uses.length === 0 ? letteredInto(candidate) : undefined);
  const uses = lettered ? [...candidate.uses, lettered] : candidate.uses;
  for (const use of uses) {
    const sink = asSink(use, candidate);
    // OAuth's nonce only has to be new.
    if (!sink || isNobodys(use, candidate) || isOfPartialFile(use, candidate) || isShortFor(use, uses) || (/nonce/i.test(sink.what) && isProtocol(surroundingsOf(candidate)))) continue;
    if (sink.severity === 'error') return sink;
    lesser ??= sink;
  }
  if (lesser) return lesser;
  const drawn = shuffled ? 'letters' : candidate.api === 'random' ? drawnAs(candidate) : undefined;
  if (drawn) {
    for (const use of uses) {
      const told = purposeAround(use, candidate, drawn);
      if (told) return { use, ...told };
    }
  }
  return undefined;
}

const GENERATES = /^ (?:generate|gen|create|make|new|get|random|build|rand|produce|issue|compute|do|mint|unique|secure|temp|temporary|strong) /;
const KEYED = /(?:createCipher|importKey|createSecretKey|scrypt(?:Sync)?|pbkdf2(?:Sync)?|hkdf(?:Sync)?|jwt\.sign|sign)$/;
const TELLING_PARAMETER = /^(?:key|iv|salt|password|secret|nonce|secretOrPrivateKey)$/;
const KEEPS = /^(?:save|store|put|add|insert|register|issue|remember|keep|persist|record)[A-Z_]/;
const SENDS = / (?:otp|(?:verification|reset|activation|invite|invitation|login|magic|auth|security|confirmation) (?:code|token|link|sms|email|mail)|password reset|reset password|two factor|2fa|mfa) /;
const PART = /(?:^|[?&\s/_\-"'{,:.])(?:access[_-]?|reset[_-]?|auth[_-]?|api[_-]?|session[_-]?|csrf[_-]?|verification[_-]?|secret[_-]?|invite[_-]?|private[_-]?|one[- ]time[- ])?(?:token|otp|code|password|passwd|secret|sid|nonce|apikey|api[_-]?key|pin)(?:\s+is)?["']?\s*[=:/]\s*["']?$|\/(?:reset|verify|activate|invite|magic)[\w-]*\/$|(?:^|\s)(?:sk|pk|tok|sess|whsec|ghp)_(?:live_|test_)?$/i;
const SECRET_ID = / (?:session|sess|login|auth|reset|invite|invitation|magic link|share|access|confirmation|verification|password reset) (?:id|uid|uuid|identifier|link|hash)$/;
const NO_SECRET_PART = /(?:page|next|country|zip|postal|status|error|exit|color|colour|discount|promo|product|item|country|area|bar|qr)[\s_-]?(?:code|token)["']?\s*[=:/]\s*["']?$/i;

const READS_TEXT = /\bstream\.(?:eat\w*|match|next|peek|skip\w*|sol|eol)\(/;
/** Where texts are made up, a token is one of their words. */
const WORDS = /(?<! (?:pass|secret|seed|recovery|mnemonic)) (?:words?|lorem|ipsum|sentences?|paragraphs?|markov|n ?grams?|gibberish) /;

function asSink(use: ValueUse, candidate: CallCandidate): Sink | undefined {
  switch (use.how) {
    case 'variable': case 'property': {
      const name = lastOf(use.name);
      if (/^token$/i.test(name) && [...surroundingsOf(candidate), /[^/]+(?=\/[^/]*$)/.exec(candidate.path)?.[0] ?? ''].some((text) => WORDS.test(phraseOf(text)))) return undefined;
      if (isUnpredictableName(name)) return { use, what: `${wordFor(name)}${code(use.name)}`, severity: 'error' };
      if (SECRET_ID.test(phraseOf(name).trimEnd())) return { use, what: `${code(use.name)}, which opens something to whoever knows it`, severity: 'warning' };
      return isUnpredictableHere(name, surroundingsOf(candidate)) && !isPicked(candidate) && !isCheap(name, candidate.inside.slice(0, 1)) ? { use, what: `the code ${code(use.name)} that proves who somebody is`, severity: 'error' } : undefined;
    }
    case 'return': {
      const phrase = phraseOf(lastOf(use.name));
      // An editor asks such a function what the next word of its text is.
      if (phrase === ' token ' && READS_TEXT.test(fileText(candidate))) return undefined;
      if (MAKES_IDS.test(phrase) && makesSessionIds(phrase, fileText(candidate))) return { use, what: `the ids of sessions, which ${code(use.name)} makes`, severity: 'error' };
      const subject = phrase.replace(GENERATES, ' ').replace(GENERATES, ' ').replace(/ (?:for|from|with|by|of|to|async|sync) .*/, ' ').trim();
      const owner = subject === '' ? phraseOf(candidate.inside[1] ?? '').replace(/ (?:generator|factory|maker|provider|service|helper|utils?|manager|builder) $/, ' ').trim() : '';
      // `ApiTokens.generate()`; tokens alone are those of a language.
      if (owner !== '' && isUnpredictableName(owner.includes(' ') ? owner.replace(/s$/, '') : owner)) return { use, what: `what ${code(`${candidate.inside[1]!}.${use.name}()`)} gives`, severity: 'error' };
      const made = MADE_UP.exec(phrase)?.[1];
      if (made !== undefined && drawnAs(candidate) !== undefined) return { use, what: `the ${made} that ${code(`${use.name}()`)} gives`, severity: 'error' };
      if (subject === '' || (subject === phrase.trim() && wordsOf(use.name).length > 3)) return undefined;
      if (isUnpredictableName(subject)) return { use, what: `what ${code(`${use.name}()`)} gives`, severity: 'error' };
      if (SECRET_ID.test(` ${subject}`)) return { use, what: `what ${code(`${use.name}()`)} gives, which opens something to whoever knows it`, severity: 'warning' };
      if (/^(?:key|keys)$/.test(subject) && MAKES_A_KEY.test(phrase) && isSpelled(candidate)) return { use, what: `what ${code(`${use.name}()`)} gives`, severity: 'warning' };
      return isUnpredictableHere(subject, surroundingsOf(candidate)) && !isPicked(candidate) && !isCheap(subject, candidate.inside.slice(0, 1)) ? { use, what: `the code that ${code(`${use.name}()`)} gives`, severity: 'error' } : undefined;
    }
    case 'argument': {
      const method = lastOf(use.name);
      if (/^(?:indexOf|includes|has|test|match|log|info|debug|warn|error|expect|toBe|setTimeout|setInterval|wait|sleep|delay)$/.test(method)) return undefined;
      if (/(?:fromSecretKey|fromSeed|fromPrivateKey|keyPairFrom\w*|privateKeyTo\w+)$/.test(method)) return { use, what: `the private key of ${code(use.name)}`, severity: 'error' };
      if (/(?:createHmac|createCipheriv)$/.test(use.name)) return { use, what: `${use.name.endsWith('Hmac') ? 'the key' : 'key or IV'} of ${code(use.name)}`, severity: 'error' };
      if (use.beside !== undefined && KEYED.test(use.name) && TELLING_PARAMETER.test(use.beside)) return { use, what: `the ${use.beside} of ${code(use.name)}`, severity: 'error' };
      if (/(?:bcrypt\w*|argon2)\.hash(?:Sync)?$/.test(use.name)) return { use, what: `a password (${code(use.name)} hashes it)`, severity: 'error' };
      // `salt.writeUInt8(…, i)`: a byte of it.
      const filled = /(?:^|\.)([\w$]+)\.writeU?Int\w+$/.exec(use.name)?.[1];
      if (filled !== undefined && isUnpredictableName(filled)) return { use, what: `a byte of the ${code(filled)}`, severity: 'error' };
      if (use.beside !== undefined && /(?:^|\.)(?:cookie|setCookie|setItem|set|setex|append|put|setHeader|header|update|save)$/.test(use.name) && isUnpredictableName(use.beside.replace(/[:/].*/, ''))) return { use, what: `${code(use.beside)} in ${code(use.name)}`, severity: 'error' };
      // `store.savePairingCode(device, code)`
      if (KEEPS.test(method) && isUnpredictableName(method)) return { use, what: `what ${code(use.name)} keeps`, severity: 'error' };
      return SENDS.test(phraseOf(method)) ? { use, what: `what ${code(use.name)} sends`, severity: 'error' } : undefined;
    }
    case 'part':
      return PART.test(use.name) && !NO_SECRET_PART.test(use.name) && (!/code\W*$/i.test(use.name) || isUnpredictableHere('code', surroundingsOf(candidate))) ? { use, what: `part of a text after ${code(use.name.trim())}`, severity: 'error' } : undefined;
    default:
      return undefined;
  }
}

/** `resetToTemporaryPassword`. */
const MADE_UP = / ((?:temporary|temp|initial|random|one time|generated|throwaway|interim) (?:password|passphrase|passcode|pin)) $/;

/** Options of packages for sessions: the function that makes their ids. */
const MAKES_IDS = /^ (?:genid|gen sid|generate sid|sid generator|custom session id generator|session id generator|id generator|generate id) $/;
const SESSIONS = /['"](?:express-session|koa-(?:generic-)?session|@fastify\/session|fastify-session|next-session|@hapi\/yar)['"]/;

/** Names that other things have too count as an option beside a package for sessions only. */
function makesSessionIds(phrase: string, text: string): boolean {
  return / id generator | generate id /.test(phrase) && !phrase.includes('session') ? SESSIONS.test(text) && /\b(?:idGenerator|generateId)\s*:|[.]idGenerator\s*=|[,{]\s*(?:idGenerator|generateId)\s*\(/.test(text) : /session/i.test(text);
}

const MAKES_A_KEY = /^ (?:(?:generate|gen|make|create|rand|random|get|new) )+key $/;

/** Letters are drawn one at a time from an alphabet: so keys are made that somebody has to know, and not those of lists and caches. */
function isSpelled(candidate: CallCandidate): boolean {
  if (isBrowserFile(candidate.path)) return false;
  const { before, after } = aroundOf(candidate, candidate.call, 90);
  // One of a list is no text.
  if (!candidate.uses.some(({ how }) => how === 'part') && !after.includes('.join(')) return false;
  return (/(?:\.(?:charAt|at)\(|[\w$]\[)[^;]*$/.test(before) || candidate.args['list'] !== undefined) && /^\s*\(?\)?\s*\*\s*[\w$.]+(?:\.length)?/.test(after.replace(/^\(\)/, ''));
}

/** `pollTokens.forEach((token) => …)` of what was a `pollToken` before: it still is one. */
function isShortFor(use: ValueUse, uses: readonly ValueUse[]): boolean {
  const word = wordsOf(use.name);
  return use.how === 'variable' && word.length === 1 && uses.some(({ how, name }) => how === 'variable' && wordsOf(name).length > 1 && wordsOf(name).at(-1) === word[0] && !isUnpredictableName(name));
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).replace(/^["'`[]+|["'`\]]+$/g, '');
}

/** One of several tokens is chosen: `tokens[Math.floor(Math.random() * tokens.length)]`. The tokens themselves are as good as they were. */
function isSampled(candidate: CallCandidate, sink: Sink): boolean {
  const list = candidate.args['list']?.text ?? /([\w$]+)(?:\.at\(|\[)\s*(?:Math\.(?:floor|trunc)\(\s*|~~\s*\(?)?$/.exec(aroundOf(candidate, candidate.call, 60).before)?.[1];
  return list !== undefined && (sink.use.how === 'variable' || sink.use.how === 'property') && wordsOf(list).at(-1)?.replace(/e?s$/, '') === wordsOf(lastOf(sink.use.name)).at(-1);
}

/** `the token `: only where the name itself does not begin so. */
function wordFor(name: string): string {
  const last = wordsOf(name).at(-1)!;
  return wordsOf(name).length > 1 ? 'the ' : /^(?:token|secret|password|salt|nonce|otp|iv|key)$/.test(last) ? 'the ' : '';
}

/** Nothing between the two ends one statement and begins another. */
function isOneStatement(candidate: CallCandidate, before: Location): boolean {
  return before.path === candidate.path && !/;|[\n{}]\s*(?:const|let|var|return|export|this\.|[\w.]+\s*=[^=>])|,(?:\s|\/\/[^\n]*\n)*['"]?[\w$]+['"]?\s*:/.test(candidate.textAt({ path: before.path, start: before.end, end: candidate.call.start }));
}

/** `if (crypto.randomUUID) return …; return Math.random()…`: both are in a small function that gives one of them. */
function isFallback(candidate: CallCandidate, at: Location): boolean {
  const [first, second] = at.start.offset < candidate.call.start.offset ? [at, candidate.call] : [candidate.call, at];
  const between = at.path === candidate.path ? candidate.textAt({ path: at.path, start: first.end, end: second.start }) : '';
  return Math.abs(at.start.line - candidate.call.start.line) <= 12 && CHOOSES.test(between) && candidate.uses.some((use) => use.how === 'return') && !/handler|route|controller/i.test(candidate.inside[0] ?? '');
}

/** One of the two is made, not both. */
const CHOOSES = /\b(?:return|else|catch|if|case|default)\b|\?\?|\|\||&&|\?(?!\.)/;
