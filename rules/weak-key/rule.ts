import type { CallCandidate, PropertyCandidate } from '../../src/core/call-candidate.ts';
import type { Fix, Severity } from '../../src/core/finding.ts';
import type { Judgement, Rule } from '../../src/core/rule.ts';
import type { ValueView } from '../../src/core/value-view.ts';
import { keysOf } from '../hardcoded-key/rule.ts';
import { code, isConstant, isOnly, numbersOf, optionOf, placeOf, rewritten, surroundingsOf, textsOf } from '../crypto-text.ts';
import { isProtocol, purposeOfDigest } from '../purpose.ts';
import { readRulePage } from '../read-rule-page.ts';
import { namedKeyOf } from './named-keys.ts';
import { randomBitsOf } from './random-bits.ts';
import page from './rule.md';

/** Keys that are too short. @see https://csrc.nist.gov/pubs/sp/800/131/a/r2/final */
export const weakKey: Rule<'call' | 'property'> = {
  ...readRulePage(page), kinds: ['call', 'property'], judge,
  apis: [
    'key-pair', 'forge-key-pair', 'typed-key-pair', 'node-rsa', 'node-rsa-size', 'symmetric-key', 'dh-size', 'dh-group', 'curve', 'subtle-key', 'pbkdf2', 'evpkdf',
    // What random bytes are used for says whether they are enough.
    'secure-random', 'hmac', 'jwt-sign', 'nest-jwt-sign', 'jwt-service', 'jwt-module', 'jwt-middleware', 'fast-jwt-sign', 'jose-sign', 'session-secret', 'cookie-secret', 'cookie-secrets', 'cookie-sign', 'iron-seal', 'iron-session', 'plugin', 'secret-key',
  ],
  properties: ['allowInsecureKeySizes', 'minDHSize'],
};

/** NIST SP 800-131A: 112 bits of strength are the least since 2014. */
const RSA_LEAST = 2048;
const SUBGROUP_LEAST = 224;
const SYMMETRIC_LEAST = 112;
/** OpenSSL's names of curves below 224 bits. */
const WEAK_CURVE = /^(?:secp1(?:12|28|60|92)[rk][12]|sect(?:113|131|163|193)[rk][12]|prime192v[123]|prime239v[123]|c2pnb1\d\dv\d|c2tnb1\d\dv\d|brainpoolp(?:160|192)[rt]1|wap-wsg-idm-ecid-wtls(?:1|3|4|5|6|7|8|9|10)|(?:nist)?p-?192|k-163|b-163)$/;
const WEAK_GROUPS: Readonly<Record<string, number>> = { modp1: 768, modp2: 1024, modp5: 1536 };

/** What libraries call the length of a key in their options. */
const SIZES = ['bits', 'keySize', 'keyBitsize', 'default_key_size', 'rsaBits', 'numBits'] as const;

function judge(candidate: CallCandidate | PropertyCandidate): Judgement | undefined {
  if (candidate.kind === 'property') return candidate.name === 'minDHSize' ? leastPrime(candidate) : allows(candidate);
  const { args } = candidate;
  switch (candidate.api) {
    case 'key-pair':
      return pair(candidate);
    case 'forge-key-pair':
      return short(candidate, 'RSA key', optionOf(args['bits'], ...SIZES) ?? args['bits'], RSA_LEAST, 3072) ?? curve(candidate, optionOf(args['bits'], 'curve'));
    case 'typed-key-pair':
      return typed(candidate);
    case 'node-rsa':
      return short(candidate, 'RSA key', optionOf(args['key'], 'b'), RSA_LEAST, 3072);
    case 'node-rsa-size':
      return short(candidate, 'RSA key', args['bits'], RSA_LEAST, 3072);
    case 'symmetric-key':
      return short(candidate, `${textsOf(args['type'])[0] ?? 'secret'} key`, optionOf(args['options'], 'length'), SYMMETRIC_LEAST, 256);
    case 'dh-size':
      return short(candidate, 'Diffie-Hellman prime', args['size'], RSA_LEAST, 3072);
    case 'dh-group': {
      const group = textsOf(args['group']).find((one) => WEAK_GROUPS[one] !== undefined);
      return group === undefined ? undefined : verdict(candidate, `${code(candidate.callee)} uses the group ${code(group)} with a prime of ${WEAK_GROUPS[group]} bits: states and large companies can compute its logarithms (Logjam)`, args['group'], "'modp15'", `Write {}, or an elliptic curve: ${code("generateKeyPairSync('x25519')")}. Both sides have to change.`);
    }
    case 'curve':
      return curve(candidate, args['curve']);
    case 'secure-random':
      return shortByName(candidate);
    case 'secret-key':
      return shortSecret(candidate);
    case 'subtle-key':
      if (textsOf(optionOf(args['algorithm'], 'name')).includes('hmac')) return shortRandom(candidate) ?? short(candidate, 'hmac key', optionOf(args['algorithm'], 'length'), SYMMETRIC_LEAST, 256);
      return short(candidate, `${textsOf(optionOf(args['algorithm'], 'name'))[0]?.toUpperCase() ?? 'RSA'} key`, optionOf(args['algorithm'], 'modulusLength'), RSA_LEAST, 3072) ?? curve(candidate, optionOf(args['algorithm'], 'namedCurve'));
    case 'pbkdf2': case 'evpkdf':
      return words(candidate, optionOf(args['options'], 'keySize'));
    default:
      return shortRandom(candidate);
  }
}

/** `jwt.sign(payload, key, { allowInsecureKeySizes: true })` */
function allows(candidate: PropertyCandidate): Judgement | undefined {
  if (!isOnly(candidate.value, true)) return undefined;
  return {
    severity: 'warning', confidence: 'high', message: `${code('allowInsecureKeySizes: true')} takes RSA keys of fewer than 2048 bits: they are within reach of those who can pay, and whoever has the key writes tokens`,
    advice: `Leave it out, and make a longer key: ${code("generateKeyPairSync('rsa', { modulusLength: 3072 })")}. Let both keys count for a while.`, holes: [], at: candidate.call,
  };
}

/** `tls.connect({ minDHSize: 512 })`: what a server may come with, and who stands between asks it for the shortest (Logjam). */
function leastPrime(candidate: PropertyCandidate): Judgement | undefined {
  const { value } = candidate;
  const bits = Math.min(...numbersOf(value));
  if (!isConstant(value) || !Number.isFinite(bits) || bits <= 0 || bits >= RSA_LEAST) return undefined;
  return {
    severity: bits < 1024 ? 'error' : 'warning', confidence: 'high', holes: [], at: candidate.call,
    message: `${code(`minDHSize: ${value.text}`)} accepts Diffie-Hellman primes of ${bits} bits: ${bits < 1024 ? 'such primes are broken with a few machines, and who stands between can ask the server for one (Logjam)' : 'states and large companies can compute their logarithms (Logjam)'}`,
    advice: `Write ${code('minDHSize: 2048')}; servers that have elliptic curves use no such prime at all.`,
  };
}

/** `generate('RSA', 1024)`, `generateKeypair('EC', 'secp160r1')`: the first argument says what the second means. */
function typed(candidate: CallCandidate): Judgement | undefined {
  const { type, size } = candidate.args;
  const kind = textsOf(type)[0];
  if (kind === 'oct') return short(candidate, 'secret key', size, SYMMETRIC_LEAST, 256);
  return kind === 'ec' || kind === 'okp' ? curve(candidate, size) : short(candidate, 'RSA key', size, RSA_LEAST, 3072);
}

/** Some take the number as a text. */
function bitsOf(size: ValueView | undefined): readonly number[] {
  return [...numbersOf(size), ...textsOf(size).filter((one) => /^\d{3,5}$/.test(one)).map(Number)];
}

function pair(candidate: CallCandidate): Judgement | undefined {
  const { options } = candidate.args;
  const kind = (textsOf(candidate.args['type'])[0] ?? 'rsa').toUpperCase();
  return short(candidate, `${kind} key`, optionOf(options, 'modulusLength') ?? (kind.startsWith('RSA') ? optionOf(options, 'bits') : undefined), RSA_LEAST, 3072)
    ?? short(candidate, `${kind} subgroup`, optionOf(options, 'divisorLength'), SUBGROUP_LEAST, 256)
    ?? short(candidate, 'Diffie-Hellman prime', optionOf(options, 'primeLength'), RSA_LEAST, 3072)
    ?? curve(candidate, optionOf(options, 'namedCurve'));
}

function short(candidate: CallCandidate, what: string, size: ValueView | undefined, least: number, better: number): Judgement | undefined {
  const bits = Math.min(...bitsOf(size));
  if (!size || !Number.isFinite(bits) || bits <= 0 || bits >= least) return undefined;
  const how = least === SYMMETRIC_LEAST ? 'it can be tried out' : bits < 1024 ? 'such keys are broken with a few machines' : 'it is within reach of those who can pay, and NIST allows none below 2048 since 2014';
  const literal = size.at !== undefined && /^\d+$/.test(candidate.textAt(size.at));
  const fix: Fix | undefined = literal ? { description: `Make the ${what} one of ${better} bits`, edits: [{ path: size.at!.path, start: size.at!.start.offset, end: size.at!.end.offset, text: String(better) }] } : undefined;
  return verdict(candidate, `${code(candidate.callee)} makes ${/^(?:RSA|aes|hmac)/.test(what) ? 'an' : 'a'} ${what} of ${bits} bits: ${least === SUBGROUP_LEAST ? 'the signatures are as weak as a hash of that length' : how}`, size, String(better), 'Write {}. Keys that exist stay as they are: make new ones and let both count for a while.', fix, size.unknown ? 'warning' : 'error');
}

/** What other packages call it. */
const BETTER_CURVE: Readonly<Record<string, string>> = { elliptic: "'p256'", ecurve: "'secp256r1'", jsrsasign: "'secp256r1'" };

function curve(candidate: CallCandidate, name: ValueView | undefined): Judgement | undefined {
  const weak = textsOf(name).find((one) => WEAK_CURVE.test(one));
  return weak === undefined ? undefined : verdict(candidate, `${code(candidate.callee)} uses the curve ${code(weak)}: with fewer than 224 bits its logarithms come within reach`, name!, BETTER_CURVE[candidate.library] ?? "'prime256v1'", `Write {}${BETTER_CURVE[candidate.library] ? '' : `, or use ${code("'x25519'")}`}. Both sides have to change.`);
}

/** `jwt.sign(payload, randomBytes(6))`: good randomness, and too little of it. */
function shortRandom(candidate: CallCandidate): Judgement | undefined {
  for (const { view, does } of keysOf(candidate)) {
    const found = randomBitsOf(view);
    if (!found || found.bits >= SYMMETRIC_LEAST || (candidate.api === 'hmac' && provesNothing(candidate))) continue;
    const { made: { at, callee }, bits } = found;
    const where = at.path === candidate.path && at.start.line !== candidate.call.start.line ? ` (${code(candidate.callee)} on line ${candidate.call.start.line})` : '';
    return {
      // What is taken where nobody gives another is used by whoever gives none.
      severity: view.origin === undefined || view.origin === 'parameter' ? 'error' : 'warning', confidence: 'high', holes: [], ...(at.path === candidate.path ? { at } : {}),
      message: `${code(callee)} gives ${bits} random bits, and what it gives ${does}${where}: ${bits <= 64 ? 'so many are tried out with one message at hand' : 'fewer than 112 come within reach'}`,
      advice: `Write ${code('randomBytes(32)')}. What was made with the old key is then no longer accepted.`,
    };
  }
  return undefined;
}

/** `createSecretKey(randomBytes(5))`: whatever it is used with, and wherever. */
function shortSecret(candidate: CallCandidate): Judgement | undefined {
  const view = candidate.args['key'];
  const found = view && randomBitsOf(view);
  // What others laid down has its length.
  if (!found || found.bits >= SYMMETRIC_LEAST || isProtocol(surroundingsOf(candidate))) return undefined;
  const { made: { at }, bits } = found;
  return {
    severity: bits < 80 && view.origin === undefined ? 'error' : 'warning', confidence: 'high', holes: [], ...(at.path === candidate.path ? { at } : {}),
    message: `${code(candidate.callee)} makes a key of ${bits} random bits: ${bits <= 64 ? 'whoever has one message made with it tries out all of them' : 'fewer than 112 come within reach'}`,
    advice: `Write ${code('createSecretKey(randomBytes(32))')}. What was made with the old key is then no longer accepted.`,
  };
}

/** `const webhookSecret = randomBytes(6).toString('hex')`, which is used in another program or file. */
function shortByName(candidate: CallCandidate): Judgement | undefined {
  const key = namedKeyOf(candidate);
  // Where it is used here, that says more.
  if (!key || key.bits >= SYMMETRIC_LEAST || candidate.uses.some(({ how, name }) => how === 'argument' && /(?:createHmac|sign|importKey|session)$/i.test(name))) return undefined;
  return {
    severity: key.bits < 80 ? 'error' : 'warning', confidence: 'high', holes: [],
    message: `${code(candidate.callee)} gives ${key.bits} random bits for ${code(key.name)}: ${key.bits <= 64 ? 'whoever has one message made with it tries out all of them' : 'fewer than 112 come within reach'}`,
    advice: `Write ${code('randomBytes(32)')}. What was made with the old key is then no longer accepted.`,
  };
}

/** A name for something, or the hash of a password, whose key is a salt. */
function provesNothing(candidate: CallCandidate): boolean {
  const { purpose } = purposeOfDigest(candidate);
  return purpose === 'harmless' || purpose === 'password';
}

/** crypto-js counts in words of 32 bits. */
function words(candidate: CallCandidate, size: ValueView | undefined): Judgement | undefined {
  const count = Math.min(...numbersOf(size));
  if (!size || !candidate.library.startsWith('crypto-js') || !Number.isFinite(count) || count >= 4 || count <= 0) return undefined;
  return verdict(candidate, `${code(candidate.callee)} derives a key of ${count * 32} bits (\`keySize\` counts words of 32 bits): it can be tried out`, size, '256 / 32', `Write ${code('keySize: 256 / 32')}. What is encrypted already needs the old key once.`);
}

function verdict(candidate: CallCandidate, message: string, view: ValueView | undefined, better: string, advice: string, fix?: Fix, severity: Severity = 'error'): Judgement {
  const line = rewritten(candidate, view?.at, better) ?? (view?.property ? `${candidate.textAt(view.property).split(':')[0]!}: ${better}` : better);
  return { severity, confidence: 'high', message, advice: advice.replace('{}', code(line)), holes: [], ...placeOf(candidate, view?.at, 'the length is set', 'makes the key with it'), ...(fix ? { fix } : {}) };
}
