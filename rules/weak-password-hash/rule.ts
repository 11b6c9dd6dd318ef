import type { CallCandidate, CompareCandidate } from '../../src/core/call-candidate.ts';
import type { Confidence, Fix, Severity } from '../../src/core/finding.ts';
import type { Judgement, Rule } from '../../src/core/rule.ts';
import type { ValueView } from '../../src/core/value-view.ts';
import { code, isConstant, numbersOf, optionOf, placeOf, rewritten, textsOf } from '../crypto-text.ts';
import { subjectsOf } from '../names.ts';
import { plainPassword } from '../plain-password.ts';
import { isPasswordName, passwordIn, purposeOfDigest } from '../purpose.ts';
import { readRulePage } from '../read-rule-page.ts';
import { isKeyOfCache, isSerialized } from './not-kept.ts';
import page from './rule.md';

/** Passwords hashed so fast that they can be guessed. @see https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html */
export const weakPasswordHash: Rule<'call' | 'compare'> = {
  ...readRulePage(page), kinds: ['call', 'compare'], judge,
  apis: ['hash', 'hmac', 'pbkdf2', 'evpkdf', 'scrypt', 'bcrypt', 'bcrypt-salt', 'argon2', 'subtle-derive', 'bun-password', 'password-digest', 'object-hash'],
};

/** OWASP's least iterations of PBKDF2 by hash (Password Storage Cheat Sheet). */
const PBKDF2_OWASP: Readonly<Record<string, number>> = { sha1: 1_300_000, sha256: 600_000, sha512: 210_000 };
/** Below this a warning; RFC 8018 and NIST SP 800-132 asked for 1,000 when computers were slower. */
const PBKDF2_LEAST = 100_000;
const PBKDF2_HOPELESS = 10_000;
/** OWASP's least work factor of bcrypt. */
const BCRYPT_LEAST = 10;
/** Node's own default and OWASP's cheapest N with r = 8 (2^14, p = 5). */
const SCRYPT_LEAST = 16_384;
/** A thirtieth of what OWASP asks for, and a quarter of its cheapest. */
const SCRYPT_HOPELESS = 4_096;
/** OWASP: 7 MiB with 5 rounds is the least; with one round it takes 46 MiB. In KiB. */
const ARGON2_LEAST: readonly (readonly [rounds: number, memory: number])[] = [[1, 47_104], [2, 19_456], [3, 12_288], [4, 9_216], [5, 7_168]];

/** Eight MiB filled once take no longer than bcrypt with the 2^7 rounds that are an error. */
const ARGON2_HOPELESS = 8_192;

function judge(candidate: CallCandidate | CompareCandidate): Judgement | undefined {
  if (candidate.kind === 'compare') return notHashed(candidate);
  switch (candidate.api) {
    case 'hash': case 'hmac': case 'object-hash':
      return fastHash(candidate);
    case 'pbkdf2': case 'evpkdf':
      return iterations(candidate, candidate.args['iterations'] ?? optionOf(candidate.args['options'], 'iterations', 'c'), candidate.args['digest'] ?? optionOf(candidate.args['options'], 'hasher', 'hashFunction'));
    case 'password-digest':
      return digest(candidate);
    case 'subtle-derive': {
      const { algorithm } = candidate.args;
      return textsOf(optionOf(algorithm, 'name'))[0] === 'pbkdf2' ? iterations(candidate, optionOf(algorithm, 'iterations'), optionOf(algorithm, 'hash')) : undefined;
    }
    case 'scrypt':
      return scrypt(candidate);
    case 'bcrypt': case 'bcrypt-salt':
      return bcrypt(candidate, optionOf(candidate.args['rounds'] ?? candidate.args['options'], 'costFactor', 'cost') ?? candidate.args['rounds']);
    case 'bun-password':
      return bcrypt(candidate, optionOf(candidate.args['options'], 'cost')) ?? argon2(candidate);
    default:
      return argon2(candidate);
  }
}

/** What is derived from: an argument itself, or a member where options were given. */
function givenPassword(candidate: CallCandidate): ValueView | undefined {
  return candidate.args['password'] ?? optionOf(candidate.args['options'], 'password', 'pass');
}

/** `passwordHash.generate(password)`: HMAC with SHA-1 and one round, unless the options say another. */
function digest(candidate: CallCandidate): Judgement | undefined {
  const { password, options } = candidate.args;
  if (isConstant(password)) return undefined;
  const name = (textsOf(optionOf(options, 'algorithm'))[0] ?? 'sha1').toUpperCase();
  const rounds = numbersOf(optionOf(options, 'iterations'))[0] ?? 1;
  if (rounds >= PBKDF2_LEAST) return undefined;
  return verdict(candidate, 'error', `${code(candidate.callee)} hashes ${code(password?.text || 'a password')} with ${rounds === 1 ? 'one round' : `${rounds} rounds`} of ${name}: a graphics card tries billions of passwords a second against such a hash`,
    `Hash it with a function that is slow on purpose: ${code('await argon2.hash(password)')} or ${code('await bcrypt.hash(password, 12)')}. Hashes that are stored already: hash again at the next login, when the password is there.`);
}

/** Compared as it was typed, it is kept as it was typed. */
function notHashed(candidate: CompareCandidate): Judgement | undefined {
  const plain = plainPassword(candidate);
  if (!plain) return undefined;
  const { kept, typed } = plain;
  const not = candidate.operator.startsWith('!') ? '!' : '';
  return verdict(candidate, typed.origin === 'request' ? 'error' : 'warning', `${code(kept.text)} is compared with ${code(typed.text)} as it was typed: the passwords are kept in plain text, and whoever reads the table has all of them`,
    `Keep a hash, ${code('await argon2.hash(password)')} or ${code('await bcrypt.hash(password, 12)')}, and check with ${code(`${not}(await argon2.verify(${kept.text}, ${typed.text}))`)}. Hash those that are stored already in one migration: they are still there to be hashed.`);
}

const SLOW = /\b(?:bcrypt|argon2|scrypt|pbkdf2)|\bhashSync$/i;
/** The result is kept under this name. */
const KEPT = /pass|pwd|hash|digest|cred/i;

/** Both sides are hashed so that they are of one length: neither is what somebody stored. */
function isForComparing(candidate: CallCandidate): boolean {
  const compared = candidate.uses.filter(({ how, other }) => how === 'argument' && other !== undefined);
  if (compared.length === 0 || candidate.uses.some(({ how, name }) => how === 'property' && KEPT.test(name))) return false;
  return compared.every(({ other }) => other!.made.some(({ api }) => api === 'hash' || api === 'hmac') || other!.origin === 'environment' || !KEPT.test(other!.names.join(' ')));
}

function fastHash(candidate: CallCandidate): Judgement | undefined {
  const evidence = purposeOfDigest(candidate);
  if (evidence.purpose !== 'password') return undefined;
  // Output of a chosen, short length: a stamp that tells when a password was changed.
  if (textsOf(candidate.args['algorithm']).some((one) => one.startsWith('shake'))) return undefined;
  // Hashed before bcrypt (which reads 72 bytes only), or to compare two configured values in constant time.
  if (candidate.uses.some((use) => use.how === 'argument' && (SLOW.test(use.name) || /^(?:hash|compare)$/.test(use.beside ?? '') || candidate.others.some(({ api, callee }) => callee === use.name && SLOW.test(api))))) return undefined;
  if (isForComparing(candidate) || isKeyOfCache(candidate)) return undefined;
  if (candidate.others.some((one) => ['bcrypt', 'argon2', 'scrypt', 'pbkdf2'].includes(one.api) && one.shares)) return undefined;
  const inputs = candidate.calls.flatMap(({ args }) => args[0] ?? []).concat(candidate.args['data'] ?? []);
  if (inputs.length > 0 && inputs.every((view) => view.origin === 'environment' || isConstant(view))) return undefined;
  // A configured password and what was sent, hashed to one length and compared: nothing is stored.
  const stays = candidate.uses.every(({ how, name }) => how === 'variable' || how === 'return' || how === 'compare' || (how === 'argument' && name.startsWith('Promise.')));
  if (stays && inputs.some((view) => view.names.some((name) => name.startsWith('process.env')))) return undefined;
  if (isConstant(candidate.args['algorithm']) === false && candidate.args['algorithm']?.constants.length === 0) return unknownHash(candidate, evidence.name);
  const algorithm = candidate.args['algorithm'];
  const name = (textsOf(optionOf(algorithm, 'name') ?? algorithm)[0] ?? 'a fast hash').toUpperCase().replace(/^(SHA|MD)-?/, '$1-').replace('MD-', 'MD');
  const what = evidence.name === undefined ? 'a password' : code(evidence.name);
  return {
    severity: 'error', confidence: algorithm?.unknown ? 'medium' : 'high',
    message: `${code(candidate.callee)} hashes ${what} with ${candidate.api === 'hmac' ? 'HMAC-' : ''}${name}: a graphics card tries billions of passwords a second against such a hash`,
    advice: `Hash it with a function that is slow on purpose: ${code("await argon2.hash(password)")} and ${code('await argon2.verify(hash, password)')}, or ${code('await bcrypt.hash(password, 12)')}, or node:crypto's ${code("scrypt(password, randomBytes(16), 64)")}. Hashes that are stored already: hash again at the next login, when the password is there.`,
    holes: [],
  };
}

function unknownHash(candidate: CallCandidate, name: string | undefined): Judgement {
  return {
    severity: 'warning', confidence: 'medium', message: `${code(candidate.callee)} hashes ${name === undefined ? 'a password' : code(name)}: whatever its algorithm is, it is fast, and so is guessing`,
    advice: `Use ${code('argon2.hash(password)')} or ${code('bcrypt.hash(password, 12)')}; rehash stored ones at the next login.`, holes: [],
  };
}

/** What is derived from is a person's password; a long random key of the configuration needs no stretching. */
function isStrongSecret(view: ValueView | undefined): boolean {
  if (!view) return false;
  const given = [...view.names.slice(1), ...view.made.flatMap(({ of }) => of)];
  return view.origin === 'environment' || view.made.some(({ api }) => api === 'secure-random' || api === 'hmac') || (passwordIn(view) === undefined && /key|secret|seed|token|entropy/i.test(view.text))
    // What the parameter of a helper is called says less than what it is given.
    || (given.some((name) => /key|secret|seed|entropy/i.test(name)) && !given.some((name) => name !== view.text && subjectsOf(name).some(isPasswordName)));
}

/** `process.env.BACKUP_PASSWORD`, unlike `process.env.MASTER_KEY`. */
function isTyped(view: ValueView | undefined): boolean {
  return view?.origin === 'environment' && view.names.some((name) => /^process\.env\b.*(?:PASSWORD|PASSPHRASE)(?:['"]\])?!?$/i.test(name)) && !view.names.some((name) => / (?:key|secret) /i.test(name));
}

function iterations(candidate: CallCandidate, count: ValueView | undefined, digest: ValueView | undefined): Judgement | undefined {
  const password = givenPassword(candidate);
  const strong = isStrongSecret(password);
  // Others hand the function itself over: `hashFunction: createSHA512()`.
  const hash = (textsOf(optionOf(digest, 'name') ?? digest)[0] ?? /sha-?\d+/i.exec(digest?.text ?? '')?.[0].toLowerCase() ?? 'sha256').replace('-', '');
  const owasp = PBKDF2_OWASP[hash] ?? PBKDF2_OWASP['sha256']!;
  const given = numbersOf(count);
  const least = given.length > 0 ? Math.min(...given) : undefined;
  if (least === undefined) {
    if (candidate.library.startsWith('crypto-js') && !candidate.args['options']?.open && count === undefined && candidate.api !== 'subtle-derive' && !strong && (candidate.args['options'] === undefined || candidate.args['options'].properties)) {
      return verdict(candidate, 'error', `${code(candidate.callee)} derives from a password with one iteration, the default of crypto-js 4.1 and before: that is no slower than one hash`, `Say how many: ${code('{ keySize: 256 / 32, iterations: 600000, hasher: CryptoJS.algo.SHA256 }')}.`);
    }
    return undefined;
  }
  const salted = least >= PBKDF2_LEAST ? constantSalt(candidate, optionOf(candidate.args['algorithm'] ?? candidate.args['options'], 'salt') ?? candidate.args['salt']) : undefined;
  // One salt for everybody is worse than a count that was enough some years ago.
  if (salted || least >= owasp) return salted;
  const severity: Severity = (strong && isTyped(password)) ? 'warning' : strong || least >= PBKDF2_LEAST ? 'suggestion' : least <= PBKDF2_HOPELESS ? 'error' : 'warning';
  // What somebody put into the environment as a password may be one that can be remembered.
  if (strong && (isTyped(password) ? least > PBKDF2_HOPELESS : least >= 1_000)) return undefined;
  const line = rewritten(candidate, count?.at, String(owasp));
  return verdict(
    candidate, count?.unknown && severity === 'error' ? 'warning' : severity,
    `${code(candidate.callee)} makes ${least.toLocaleString('en')} iterations over ${code(password?.text || 'the password')}: OWASP asks for ${owasp.toLocaleString('en')} with ${hash.toUpperCase()}, so that guessing is slow`,
    `Write ${line === undefined ? code(String(owasp)) : code(line)}. Values that are derived already keep their count: store it beside them, and derive anew at the next login.`,
    count?.at,
  );
}

function scrypt(candidate: CallCandidate): Judgement | undefined {
  if (isStrongSecret(givenPassword(candidate))) return undefined;
  const cost = candidate.args['cost'] ?? optionOf(candidate.args['options'], 'N', 'cost', 'costFactor');
  const given = numbersOf(cost);
  if (given.length > 0 && Math.min(...given) < SCRYPT_LEAST) {
    const least = Math.min(...given);
    return verdict(candidate, least < SCRYPT_HOPELESS ? 'error' : 'warning', `${code(candidate.callee)} runs with a cost of ${least.toLocaleString('en')}: Node's own default is 16,384 and OWASP asks for 131,072, so that guessing is slow`,
      `Write ${code('{ N: 131072, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }')}, and store the parameters beside each hash.`, cost?.at);
  }
  return constantSalt(candidate, candidate.args['salt'] ?? optionOf(candidate.args['options'], 'salt'));
}

function constantSalt(candidate: CallCandidate, salt: ValueView | undefined): Judgement | undefined {
  const password = givenPassword(candidate);
  if (!isConstant(salt) || !password || passwordIn(password) === undefined) return undefined;
  return verdict(candidate, 'warning', `${code(candidate.callee)} uses the constant salt ${code(salt.text)} for ${code(password.text)}: equal passwords give equal results, and one table of guesses serves for all of them`,
    `Make a salt for each and store it beside the result: ${code('const salt = randomBytes(16)')}. What is derived already needs the old salt until it is derived anew.`, salt.at);
}

function bcrypt(candidate: CallCandidate, rounds: ValueView | undefined): Judgement | undefined {
  const given = numbersOf(rounds);
  if (!rounds || given.length === 0) return undefined;
  const least = Math.min(...given);
  if (least >= BCRYPT_LEAST || isSerialized(givenPassword(candidate))) return undefined;
  const line = rewritten(candidate, rounds.at, '12');
  const isLiteral = rounds.at !== undefined && /^\d+$/.test(candidate.textAt(rounds.at));
  const fix: Fix | undefined = isLiteral ? { description: `Hash with 2^12 rounds`, edits: [{ path: rounds.at!.path, start: rounds.at!.start.offset, end: rounds.at!.end.offset, text: '12' }] } : undefined;
  return verdict(candidate, least < 8 ? 'error' : 'warning', `${code(candidate.callee)} hashes passwords with 2^${least} rounds: each step fewer than the usual 2^10 to 2^12 halves what guessing costs`,
    `Write ${code(line !== undefined && isLiteral ? line : '12')}: the cost is stored in each hash, so old ones are still verified.`, rounds.at, fix);
}

function argon2(candidate: CallCandidate): Judgement | undefined {
  const { options, memoryBytes, timeCost } = candidate.args;
  const memory = memoryBytes ?? optionOf(options, ...MEMORY);
  const given = numbersOf(memory)[0] ?? (isBare(candidate) ? BARE_KIB : undefined);
  if (given === undefined || isStrongSecret(givenPassword(candidate))) return undefined;
  const rounds = numbersOf(timeCost ?? optionOf(options, ...ROUNDS))[0] ?? (candidate.library === 'argon2-browser' ? 1 : 3);
  const kib = memoryBytes ? Math.floor(given / 1024) : given;
  const least = ARGON2_LEAST.findLast(([time]) => time <= rounds)?.[1] ?? ARGON2_LEAST[0]![1];
  if (kib >= least) return undefined;
  const names = [MEMORY, ROUNDS].map((all) => all.find((name) => options?.properties?.[name]) ?? all[0]);
  return verdict(candidate, kib * rounds < ARGON2_HOPELESS ? 'error' : 'warning', `${code(candidate.callee)} fills ${kib.toLocaleString('en')} KiB in ${rounds} round${rounds === 1 ? '' : 's'}: OWASP asks for ${least.toLocaleString('en')} KiB with so many, since memory is what makes guessing dear`,
    `${ADVICE[candidate.library] ?? `Write ${code(`{ ${names[0]}: 19456, ${names[1]}: 2, parallelism: 1 }`)}`}: the parameters are stored in each hash, so old ones are still verified.`, memory?.at);
}

/** How packages call memory (in KiB) and passes over it. */
const MEMORY = ['memoryCost', 'memorySize', 'mem', 'm'] as const;
const ROUNDS = ['timeCost', 'iterations', 'time', 't'] as const;
const DEFAULTS = `Leave the options out (the library's defaults are good) or write ${code('{ memoryCost: 19456, timeCost: 2, parallelism: 1 }')}`;
const SODIUM = `Write ${code('sodium.crypto_pwhash_OPSLIMIT_INTERACTIVE, sodium.crypto_pwhash_MEMLIMIT_INTERACTIVE')} or more`;
const ADVICE: Readonly<Record<string, string>> = { 'argon2': DEFAULTS, '@node-rs/argon2': DEFAULTS, 'bun': DEFAULTS, 'libsodium-wrappers': SODIUM, 'argon2-browser': `Write ${code('{ mem: 19456, time: 2, parallelism: 1 }')}` };

/** argon2-browser fills one MiB where nobody says more. */
const BARE_KIB = 1_024;
function isBare({ library, args: { options } }: CallCandidate): boolean {
  return library === 'argon2-browser' && options?.properties !== undefined && !options.open && optionOf(options, 'mem') === undefined;
}

function verdict(candidate: CallCandidate | CompareCandidate, severity: Severity, message: string, advice: string, at?: ValueView['at'], fix?: Fix): Judgement {
  const confidence: Confidence = severity === 'error' ? 'high' : 'medium';
  return { severity, confidence, message, advice, holes: [], ...placeOf(candidate, at, 'the cost is set', 'is what it runs with'), ...(fix ? { fix } : {}) };
}
