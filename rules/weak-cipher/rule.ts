import type { CallCandidate, OtherCall, SharedBy } from '../../src/core/call-candidate.ts';
import type { Severity } from '../../src/core/finding.ts';
import type { Judgement, Rule } from '../../src/core/rule.ts';
import type { MadeBy, Primitive, ValueView } from '../../src/core/value-view.ts';
import { aroundOf, code, isConstant, isSettled, numbersOf, optionOf, rewritten, surroundingsOf, textsOf } from '../crypto-text.ts';
import { fileText } from '../file-text.ts';
import { phraseOf } from '../names.ts';
import { isProtocol } from '../purpose.ts';
import { readRulePage } from '../read-rule-page.ts';
import { countedVector, ownedVector, repeatedVector } from './nonces.ts';
import { isDrawn, oneTimeKeyOf } from './one-time-keys.ts';
import page from './rule.md';
import { bytesWanted, DETERMINISTIC, harmOf, isOpening, isStream, MIGRATE, OWNER, STREAMS, vectorOf, verdict } from './vectors.ts';

/** Broken ciphers and modes, and good ones used without what makes them good. @see https://cwe.mitre.org/data/definitions/327.html */
export const weakCipher: Rule<'call'> = {
  ...readRulePage(page), kinds: ['call'], judge,
  apis: ['cipher', 'cipher-js', 'cipher-without-iv', 'subtle-cipher', 'rsa-padding', 'node-rsa', 'forge-rsa', 'secure-random', 'hash', 'hmac', 'pbkdf2', 'scrypt'],
};

const BROKEN: readonly (readonly [RegExp, string, string])[] = [
  [/^(?:des-?ede3?|des3|3des|tripledes|des-ede)/, 'Triple DES', 'its blocks of 64 bits repeat after some gigabytes (Sweet32), and it was withdrawn in 2023'],
  [/^des/, 'DES', 'its key of 56 bits is found in a day'],
  [/^rc2/, 'RC2', 'it was broken in the nineties'],
  [/^(?:rc4|arc4|arcfour)/, 'RC4', 'its stream is biased, and texts are read from it'],
  [/^rc5/, 'RC5', 'its blocks of 64 bits repeat after some gigabytes'],
  [/^(?:bf|blowfish)/, 'Blowfish', 'its blocks of 64 bits repeat after some gigabytes (Sweet32)'],
  [/^(?:cast5?|idea|seed)(?:-|$)/, 'a cipher of the nineties', 'its blocks of 64 bits repeat after some gigabytes (Sweet32)'],
  [/^rabbit/, 'Rabbit', 'it has had no review for years, and nothing authenticates its text'],
];

const GOOD = "createCipheriv('aes-256-gcm', key, randomBytes(12))";
/** Single blocks are what these are built from. */
const BUILDING_BLOCK = / (?:cmac|eax|siv|xts|key wrap|keywrap|wrap key|header protection|hpmask|gmac|ctr|kdf|diversif\w*|desfire|emv|pin block|session keys?) /;
/** One of them is a name for many things, and what is padded is no single one. */
const ONE_BLOCK = / block (?!(?:ciphers?|modes?) )/;

function judge(candidate: CallCandidate): Judgement | undefined {
  switch (candidate.api) {
    // Looked at for what is made of it.
    case 'secure-random': case 'hash': case 'hmac': case 'pbkdf2': case 'scrypt':
      return undefined;
    case 'cipher-without-iv':
      return verdict('error', `${code(candidate.callee)} makes key and IV of the password with one round of MD5 and no salt: equal texts look equal, and passwords are guessed fast; Node 22 removed it`,
        `Derive the key with a salt and give each text an IV: ${code("const key = scryptSync(password, salt, 32); const iv = randomBytes(12); createCipheriv('aes-256-gcm', key, iv)")}. ${MIGRATE}`);
    case 'rsa-padding': case 'node-rsa':
      return padding(candidate);
    case 'forge-rsa':
      return scheme(candidate);
    default:
      return brokenCipher(candidate) ?? fixedVector(candidate) ?? sharedVector(candidate) ?? repeatedVector(candidate) ?? countedVector(candidate) ?? ownedVector(candidate) ?? fixedCounter(candidate) ?? passphrase(candidate) ?? unchecked(candidate);
  }
}

function isBroken(name: Primitive): boolean {
  return BROKEN.some(([pattern]) => pattern.test(String(name).toLowerCase())) || /(?:^|-)ecb$/i.test(String(name));
}

function brokenCipher(candidate: CallCandidate): Judgement | undefined {
  const { algorithm } = candidate.args;
  const named = optionOf(algorithm, 'name') ?? algorithm;
  // `aes-${bits}-ecb`: the part that is broken is known.
  const names = [...textsOf(named), ...(named?.partly ?? []).map((one) => one.toLowerCase())];
  const mode = optionOf(candidate.args['options'], 'mode');
  const ecb = names.find((one) => /(?:^|-)ecb$/.test(one)) ?? (mode && (textsOf(mode).includes('ecb') || mode.names.some((name) => /\bECB$/.test(name))) ? 'ecb' : undefined);
  const broken = names.flatMap((one) => BROKEN.filter(([pattern]) => pattern.test(one)).slice(0, 1))[0];
  if (!broken && !ecb) return undefined;
  const around = surroundingsOf(candidate);
  const foreign = isProtocol(around) || (ecb !== undefined && !broken && around.some((text) => BUILDING_BLOCK.test(phraseOf(text)) || (ONE_BLOCK.test(phraseOf(text)) && !isPadded(candidate))));
  const severity: Severity = foreign ? 'suggestion' : algorithm?.unknown && algorithm.constants.length > 0 && !mode && !isSettled(algorithm, isBroken) ? 'warning' : 'error';
  const decrypts = textsOf(candidate.args['direction'])[0] === 'decrypt';
  const line = candidate.callee.endsWith('iv') ? rewritten(candidate, algorithm?.at, "'aes-256-gcm'") : undefined;
  const message = broken
    ? `${code(candidate.callee)} ${decrypts ? 'decrypts' : 'encrypts'} with ${broken[1]}: ${broken[2]}`
    : `${code(candidate.callee)} ${decrypts ? 'decrypts' : 'encrypts'} in ECB mode: equal blocks give equal ciphers, so the pattern of the text stays visible, and blocks can be moved about`;
  return verdict(severity, message, `Use AES-256-GCM with a new IV for each text and keep the tag: ${code(line === undefined || ecb ? GOOD : line)}${candidate.callee.endsWith('createCipheriv') ? '' : ' (node:crypto)'}. ${MIGRATE}`, names.length > 0 && !ecb ? algorithm?.at : undefined);
}

const OWNERS: Readonly<Record<SharedBy, string>> = { module: 'once, when the program starts', object: 'once for each object', factory: 'once for each function that is handed out', rounds: 'once for all of them, before the loop' };

/** crypto-js and noble pad a text unless they are told not to. */
function isPadded(candidate: CallCandidate): boolean {
  if (candidate.library.startsWith('@noble/')) return !/disablePadding/.test(candidate.args['options']?.text ?? '');
  return candidate.api === 'cipher-js' && !/NoPadding|ZeroPadding/.test(optionOf(candidate.args['options'], 'padding')?.text ?? '');
}

/** An IV that was made well, but once for many texts. */
function sharedVector(candidate: CallCandidate): Judgement | undefined {
  const iv = vectorOf(candidate);
  const made = iv?.made.find(({ api }) => api === 'secure-random');
  if (!iv?.at || !made || iv.constants.length > 0 || isOpening(candidate)) return undefined;
  // `const algorithm = { name: 'AES-GCM', iv }`, made once: what the call is given is that.
  const holder = ['algorithm', 'options'].map((name) => candidate.args[name]).find((view) => view?.at && /^[\w$.#]+$/.test(view.text) && view.properties?.['iv']) ?? iv;
  const owner = candidate.sharedBy(iv.at) ?? candidate.sharedBy(holder.at!);
  const again = owner ? undefined : usedBefore(candidate, holder);
  if (!owner && !again) return undefined;
  // One text for many receivers: each has a key.
  if (owner === 'rounds' && KEYS.some((name) => candidate.args[name]?.at && !candidate.sharedBy(candidate.args[name].at))) return undefined;
  // A key of its own that lives as long as the nonce: the object may be made for one text.
  if ((owner === 'object' || owner === 'factory') && candidate.args['key']?.made.some(isDrawn)) return undefined;
  if (isProtocol(surroundingsOf(candidate))) return undefined;
  const stream = isStream(candidate);
  const line = candidate.textAt(made.at);
  const instead = line.length <= 40 && /^[\w.]+\(\d*\)$/.test(line) ? line : `randomBytes(${bytesWanted(candidate)})`;
  return verdict(stream ? 'error' : 'warning', `${code(candidate.callee)} uses ${code(holder === iv ? iv.text : `${holder.text}.iv`)} ${owner ? `for each text, and it is made ${OWNERS[owner]}` : 'for a second text'}: ${harmOf(stream)}`,
    `Make it where the text is encrypted, ${code(`const iv = ${instead}`)}, and send it along: ${code('Buffer.concat([iv, encrypted])')}. ${MIGRATE}`, holder.at);
}

const KEYS = ['key', 'publicKey', 'secretKey'] as const;

/** An earlier call of the same function that encrypts another text with the same key and nonce. */
function usedBefore(candidate: CallCandidate, iv: ValueView): OtherCall | undefined {
  const names = [iv, ...KEYS.map((name) => candidate.args[name])].flatMap((view) => (view ? [view.text] : []));
  if (names.length < 2 || names.some((name) => !/^[\w$.#]+$/.test(name))) return undefined;
  return candidate.others.find(({ api, callee, at }) => {
    if (api !== candidate.api || callee !== candidate.callee || at.path !== candidate.path || at.end.offset >= candidate.call.start.offset) return false;
    const before = candidate.textAt(at);
    const between = candidate.textAt({ path: at.path, start: at.end, end: candidate.call.start });
    const isAgain = names.every((name) => new RegExp(`(?<![\\w$.])${name.replace(/[$.]/g, '\\$&')}(?![\\w$(])`).test(before));
    // The same text sealed twice says nothing new.
    const isOther = /\bcreate\w*$/.test(callee) || before !== candidate.textAt(candidate.call);
    return isAgain && isOther && !/\b(?:else|case|return|catch|function)\b|[?]|=>|\n\}/.test(between) && !new RegExp(`\\b${names[0]!.replace(/[$.]/g, '\\$&')}\\s*=[^=]`).test(between);
  });
}

/** An IV or nonce that is the same for every text. */
function fixedVector(candidate: CallCandidate): Judgement | undefined {
  const iv = vectorOf(candidate);
  if (!iv) return undefined;
  if (isToldWhereSealed(candidate, iv)) return undefined;
  const encrypts = textsOf(candidate.args['direction'])[0] === 'encrypt' || /encrypt$/i.test(candidate.callee) || candidate.calls.some(({ name }) => name === 'encrypt' || name === 'seal');
  const parsed = [iv.text, ...iv.names].find((text) => /(?:\.parse|WordArray\.create)\(\s*(['"`])[^'"`$]*\1\s*\)$/.test(text));
  // An empty text or null stands where there is none: ECB takes none, and an empty message has none.
  const listed = (iv.elements?.length ?? 0) >= 8 && iv.elements!.every(isConstant);
  // `constructor(key, iv = '0123456789abcdef')`: what is taken where nobody gives another.
  const isDefault = !listed && iv.unknown && iv.origin === 'parameter' && iv.constants.length === 1 && encrypts && iv.made.length === 0 && String(iv.constants[0] ?? '').length >= 8;
  const constant = isDefault || listed || isConstant(iv) && iv.constants.every((one) => one !== null && one !== undefined && String(one).length >= 8);
  const fromKey = !constant && iv.made.every(({ api }) => api !== 'secure-random') && /^(?:this\.)?\w*(?:key|secret|password)\w*(?:\.(?:slice|subarray|substring|substr)\(|$)/i.test(iv.text) || (!constant && isPieceOf(candidate.args['key'], iv));
  // `createHash('sha256').update('label').digest()`, also of the key: it has the right length, and is the same for every text.
  const digest = constant || iv.constants.length > 0 || fromKey || iv.made.some(({ api }) => api === 'secure-random') ? undefined : iv.made.find((one) => isOfKey(one, candidate.args['key']));
  const owner = constant || iv.constants.length > 0 || fromKey || digest ? undefined : ownerOf(iv);
  if (!constant && parsed === undefined && !fromKey && !digest && !owner) return undefined;
  const oneTime = constant ? oneTimeKeyOf(candidate) : undefined;
  if (oneTime === 'drawn' || (digest && oneTimeKeyOf(candidate) === 'drawn')) return undefined;
  if (isProtocol(surroundingsOf(candidate)) || surroundingsOf(candidate).some((text) => DETERMINISTIC.test(phraseOf(text)))) return undefined;
  const zero = constant && iv.constants.length > 0 && iv.constants.every((one) => typeof one === 'string' && /^\0+$/.test(one));
  const what = owner ? `made of ${code(owner.name)} alone` : digest ? `${DERIVED.has(digest.api) ? 'derived from' : 'the digest of'} ${digest.of.length === 0 || digest.fixed ? 'a constant' : 'the key'} (${code(iv.text)})` : fromKey ? `a piece of the key (${code(iv.text)})` : zero ? 'nothing but zeros' : `a constant (${code(parsed ?? iv.text)})`;
  const gcm = textsOf(optionOf(candidate.args['algorithm'], 'name') ?? candidate.args['algorithm']).some((one) => STREAMS.test(one));
  const harm = oneTime === 'remembered' ? `only the salt tells one text from the next, and wherever the passphrase's key is kept for a second one ${gcm ? 'the two reveal each other' : 'equal texts give equal ciphers'}` : harmOf(gcm);
  return verdict(encrypts && owner?.bare !== true && !isDefault && oneTime === undefined ? 'error' : 'warning', `The IV of ${code(candidate.callee)} is ${what}${isDefault ? ' where nobody gives another' : ''}: ${harm}`,
    `Make one for each text and send it along: ${code(`const iv = randomBytes(${bytesWanted(candidate)})`)}, then ${code('Buffer.concat([iv, encrypted])')}; read it back from there. ${MIGRATE}`, iv.at);
}

/** Nothing went in that differs from text to text. */
function isOfKey(made: MadeBy, key: ValueView | undefined): boolean {
  const { api, fixed, constants } = made;
  if (api !== 'hash' && api !== 'hmac' && !DERIVED.has(api)) return false;
  // Key and nonce that one derivation gives (`okm.subarray(32, 44)`) may both be for one text.
  const isApart = key?.made.every(({ at }) => at.path !== made.at.path || at.start.offset !== made.at.start.offset) ?? true;
  const of = isApart ? made.of.filter((text) => !CONSTANT_TEXT.test(text)) : made.of;
  // Where only a call in sight says what the key is, it is the same value that has to go in.
  const isSame = isApart && key !== undefined && key.made.length === 0 && !key.names.some((text) => FOR_ONE_TEXT.test(text));
  const isKey = of.every((text) => KEY_TEXT.test(text) || (isSame && key.names.includes(text)));
  if (!DERIVED.has(api)) return fixed === true || (of.length > 0 && isKey);
  return isKey && (constants['salt'] !== undefined || (isApart && made.of.some((text) => EMPTY_TEXT.test(text))));
}

/** A constant by its name, and bytes that are all zeros. */
const CONSTANT_TEXT = /^(?:[A-Z][A-Z\d_]*|(?:Buffer\.alloc|new Uint8Array)\(\d*\))$/;
const EMPTY_TEXT = /^(?:Buffer\.alloc|new Uint8Array)\(\d*\)$/;
/** Keys that encrypt one text, by what they and their makers are called. */
const FOR_ONE_TEXT = /generat|creat|random|fresh|\bnew|ephemeral|one_?time|message|media|session|content|ratchet|chain|derive|\b(?:dek|cek)\b/i;

const DERIVED: ReadonlySet<string> = new Set(['pbkdf2', 'scrypt', 'hkdf', 'evpkdf']);
/** A key by its name, and nothing beside it. */
const KEY_TEXT = /^(?:process\.env\.|this\.|[\w$]+\.){0,3}\w*(?:key|secret|password|passphrase)\w*!?$/i;

/** `const vector = key.subarray(0, 16)`, beside the whole key: whatever made that, the message's vector tells a part of it. */
function isPieceOf(key: ValueView | undefined, iv: ValueView): boolean {
  return key !== undefined && [iv.text, ...iv.names].some((text) => /^(?:Buffer\.from\()?((?:this\.)?[\w$.]+?)(?:\.toString\([^()]*\))?\.(?:slice|subarray|substring|substr)\([\d\s,]*\)/.exec(text)?.[1] === key.text);
}

/** Where many texts go one after the other, or who has many: what it is called itself, without `id`. */
const HOLDER = /(?:^|\.)(?:conversation|thread|chat|channel|room|chat_?room|mailbox|inbox|tenant|user|device|customer|patient|account|workspace|organi[sz]ation)(?:_?id|_?name|\.(?:id|name))?$/i;
/** A row may be written again. */
const ROW_ID = /(?:^|\.)(?:id|(?:record|row|document|doc|file|entity)_?id)$/i;
const WRAPPED = /^(?:Buffer\.from|String|(?:new TextEncoder\(\)|encoder|enc)\.encode|utf8ToBytes)\((.*?)(?:,\s*['"][\w-]+['"])?\)$|^(.*)\.(?:padEnd|padStart|slice|subarray|substring|substr|toString|repeat|trim|toLowerCase)\([^()]*\)$/;

/** Whose id the IV is made of (`createHash('sha256').update(userId).digest().subarray(0, 16)`), where nothing else goes in. */
function ownerOf(iv: ValueView): { readonly name: string; readonly bare: boolean } | undefined {
  const [made, ...others] = iv.made;
  if (others.length > 0 || (made !== undefined && made.api !== 'hash' && made.api !== 'hmac')) return undefined;
  // By itself, a name without a digest says nothing: `iv` may be called so where it is given.
  const given = made ? made.of : iv.names.filter((text) => WRAPPED.test(text));
  const names = [...new Set(given.map(unwrapped))].filter((text) => made === undefined || !KEY_TEXT.test(text) || OWNER.test(text));
  const [name] = names;
  if (name === undefined || !names.every((text) => /^[\w$.!?]+$/.test(text) && (hasMany(text, made) || ROW_ID.test(text)))) return undefined;
  return { name, bare: !names.some((text) => hasMany(text, made)) };
}

/** Bytes of that name alone may be anything; who is hashed is whoever it is called after. */
function hasMany(text: string, made: MadeBy | undefined): boolean {
  return OWNER.test(text) || (made !== undefined && HOLDER.test(text));
}

function unwrapped(text: string): string {
  let inner = text.replace(/!$/, '');
  for (let found = WRAPPED.exec(inner); found; found = WRAPPED.exec(inner)) inner = found[1] ?? found[2]!;
  return inner;
}

/** It decrypts, and the same file encrypts with the same IV: told there. */
function isToldWhereSealed(candidate: CallCandidate, iv: ValueView): boolean {
  const decrypts = textsOf(candidate.args['direction'])[0] === 'decrypt' || /decrypt$/i.test(candidate.callee);
  // Beside a function that seals, one that opens follows it, or reads what was sealed the old way.
  const twin = /(?:\b\w+\.)?decrypt$|createDecipher\w*$/.exec(candidate.callee)?.[0].replace('Decipher', 'Cipher').replace('decrypt', 'encrypt');
  if (twin !== undefined && new RegExp(`\\b${twin.replace('.', '\\s*\\.\\s*')}\\s*\\(`).test(fileText(candidate))) return true;
  return decrypts && /^[\w$.#]+$/.test(iv.text) && new RegExp(`\\b(?:createCipheriv|\\w*(?<![dD]e|DE)crypt\\w*|seal\\w*|(?:secret)?box(?:\\.after)?|\\w+_easy)\\s*\\([^;{}]*\\b${iv.text.replace(/[$.]/g, '\\$&')}\\b`, 'i').test(fileText(candidate).replace(/\b\w*(?:[dD]ecrypt|[dD]ecipher|open)\w*\s*\([^;{}]*/g, ''));
}

/** aes-js counts from what it is told, or from one. */
function fixedCounter(candidate: CallCandidate): Judgement | undefined {
  const { counter } = candidate.args;
  if (candidate.library !== 'aes-js' || !textsOf(candidate.args['algorithm']).includes('aes-ctr')) return undefined;
  if (counter && !isConstant(counter) && !/Counter\(\s*\d*\s*\)$/.test(counter.text)) return undefined;
  return verdict('error', `${code(candidate.callee)} counts from the same number for every text: two texts under one key and counter reveal each other`, `Use AES-256-GCM of node:crypto with a new IV for each text: ${code(GOOD)}. ${MIGRATE}`, counter?.at);
}

/** crypto-js makes a key of a text with one round of MD5. */
function passphrase(candidate: CallCandidate): Judgement | undefined {
  const { key, options } = candidate.args;
  if (candidate.api !== 'cipher-js' || !key || optionOf(options, 'iv') || options?.open || (options && !options.properties)) return undefined;
  // A constant is no secret at all: `hardcoded-key` says that, and it comes first.
  if (isConstant(key) || key.made.length > 0 || [key.text, ...key.names].some((text) => /\.parse\(|PBKDF2|EvpKDF|WordArray|SHA\d|derive/i.test(text))) return undefined;
  if (textsOf(candidate.args['direction'])[0] !== 'encrypt') return undefined;
  return verdict('warning', `${code(candidate.callee)} gets the text ${code(key.text)} as key: crypto-js derives the real key from a text with one round of MD5, and nothing authenticates the result`,
    `Use node:crypto (${code(GOOD)}) or Web Crypto with a key of 32 random bytes. ${MIGRATE}`, key.at);
}

/** GCM whose tag is never checked, or may be cut to four bytes. */
function unchecked(candidate: CallCandidate): Judgement | undefined {
  const gcm = textsOf(candidate.args['algorithm']).some((one) => /gcm|ocb|chacha20-poly1305/.test(one));
  if (!gcm || textsOf(candidate.args['direction'])[0] !== 'decrypt' || candidate.library !== 'crypto') return undefined;
  const called = new Set(candidate.calls.map(({ name }) => name));
  // The object itself goes elsewhere, where its end may be called.
  const named = candidate.uses.find(({ how }) => how === 'variable')?.name ?? '';
  const leaves = called.has('pipe') || candidate.uses.some(({ how, at }) => how !== 'variable' && [named, candidate.textAt(candidate.call)].includes(candidate.textAt(at).replace(/^return\s+|;$/g, '')));
  // A run that was cut short has not seen all calls.
  const isEnded = /\.\s*final\s*\(/.test(aroundOf(candidate, candidate.call, 1_200).after.split(/\n(?: {2}|\t)?\}/, 1)[0]!);
  if (called.has('update') && !called.has('final') && !leaves && !isEnded) {
    return verdict('error', `${code(candidate.callee)} never calls ${code('final()')}: that is where GCM checks the tag, so changed texts are accepted`, `End with ${code('Buffer.concat([decipher.update(data), decipher.final()])')} after ${code('decipher.setAuthTag(tag)')}.`);
  }
  const length = optionOf(candidate.args['options'], 'authTagLength');
  const short = numbersOf(length).find((one) => one < 12);
  if (short !== undefined) return verdict('warning', `${code(candidate.callee)} is content with a tag of ${short} bytes: short tags can be guessed`, `Write ${code('{ authTagLength: 16 }')}.`, length?.at);
  const tag = candidate.calls.find(({ name }) => name === 'setAuthTag')?.args[0];
  if (length || candidate.args['options'] || !tag || /\.(?:slice|subarray|substring)\(/.test([tag.text, ...tag.names].join(' '))) return undefined;
  const line = candidate.textAt(candidate.call).replace(/\)$/, ', { authTagLength: 16 })');
  return verdict('suggestion', `${code(candidate.callee)} accepts tags of 4 to 16 bytes, and ${code(tag.text)} comes with the data: whoever sends it may choose a short one and guess it`, `Write ${code(line)}.`);
}

function padding(candidate: CallCandidate): Judgement | undefined {
  const given = candidate.api === 'node-rsa' ? optionOf(candidate.args['options'], 'encryptionScheme') : optionOf(candidate.args['key'], 'padding');
  if (!given) return undefined;
  const says = (number: number, name: RegExp): boolean => given.constants.includes(number) || [given.text, ...given.names].some((text) => name.test(text));
  const decrypts = /decrypt$/i.test(candidate.callee);
  if (says(3, /RSA_NO_PADDING/)) {
    return verdict('error', `${code(candidate.callee)} uses RSA without padding: equal texts give equal ciphers, short ones are found by taking roots`, oaep, given.at);
  }
  if (says(1, /RSA_PKCS1_PADDING/) || textsOf(given).includes('pkcs1')) {
    return verdict(isProtocol(surroundingsOf(candidate)) ? 'suggestion' : decrypts ? 'error' : 'warning', `${code(candidate.callee)} uses RSA with PKCS#1 v1.5 padding: ${decrypts ? 'the time or the error of a decryption tells about the text (Bleichenbacher, Marvin)' : 'whoever decrypts it tells about the text by time or error (Bleichenbacher, Marvin)'}`, oaep, given.at);
  }
  return undefined;
}

/** node-forge pads with PKCS#1 v1.5 unless it is told otherwise. */
function scheme(candidate: CallCandidate): Judgement | undefined {
  const given = candidate.args['scheme'];
  const name = given ? textsOf(given)[0] : 'rsaes-pkcs1-v1_5';
  if (isProtocol(surroundingsOf(candidate))) return undefined;
  const write = `Write ${code(`${candidate.callee.endsWith('decrypt') ? 'key.decrypt' : 'key.encrypt'}(data, 'RSA-OAEP', { md: forge.md.sha256.create() })`)} on both sides (RFC 8017, section 7.1). ${MIGRATE}`;
  if (name === 'raw' || (given && isConstant(given) && given.constants.every((one) => one === null))) return verdict('error', `${code(candidate.callee)} uses RSA without padding: equal texts give equal ciphers, short ones are found by taking roots`, write, given?.at);
  if (name !== 'rsaes-pkcs1-v1_5') return undefined;
  const decrypts = candidate.callee.endsWith('decrypt');
  return verdict(decrypts ? 'error' : 'warning', `${code(candidate.callee)} uses RSA with PKCS#1 v1.5 padding${given ? '' : ', the default of node-forge'}: ${decrypts ? 'the time or the error of a decryption tells about the text (Bleichenbacher, Marvin)' : 'whoever decrypts it tells about the text by time or error (Bleichenbacher, Marvin)'}`, write, given?.at);
}

const oaep = `Write ${code("{ key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' }")} on both sides (RFC 8017, section 7.1). ${MIGRATE}`;
