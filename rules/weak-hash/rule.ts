import type { CallCandidate } from '../../src/core/call-candidate.ts';
import type { Severity } from '../../src/core/finding.ts';
import type { Judgement, Rule } from '../../src/core/rule.ts';
import type { ValueView } from '../../src/core/value-view.ts';
import { code, isBrowserFile, isSettled, optionOf, rewritten, textsOf } from '../crypto-text.ts';
import type { Evidence } from '../purpose.ts';
import { phraseOf } from '../names.ts';
import { isProtocol, protocolFolders, purposeOfDigest, SIGNS } from '../purpose.ts';
import { readRulePage } from '../read-rule-page.ts';
import { judgeXml, SIGNING_OPTIONS } from './xml-signatures.ts';
import page from './rule.md';

/** MD5, SHA-1 and older, judged by what the digest is for. @see https://cwe.mitre.org/data/definitions/328.html */
export const weakHash: Rule<'call' | 'property'> = {
  ...readRulePage(page), kinds: ['call', 'property'], judge: (candidate) => (candidate.kind === 'property' ? judgeXml(candidate) : judge(candidate)),
  apis: ['hash', 'hmac', 'signature', 'subtle-key', 'subtle-sign'],
  properties: SIGNING_OPTIONS,
};

const WEAK: readonly (readonly [RegExp, string])[] = [
  [/^(?:rsa-|ssl3-)?md[24]$/, 'MD4'],
  [/^(?:rsa-|ssl3-|hmac)?-?md5(?:withrsa\w*|-sha1)?$/, 'MD5'],
  [/^(?:(?:rsa|dsa|ecdsa|ssl3|id-rsassa-pkcs1-v1_5-with)-)?sha-?1?(?:-2)?(?:with\w+|-rsa)?$|^dsa(?:-sha)?$|^dss1?$|^rsa-sha1-2$/, 'SHA-1'],
  [/^(?:rsa-)?(?:rmd|ripemd)-?(?:128|160)?(?:withrsa)?$/, 'RIPEMD'],
];

/** What an algorithm's name stands for, if it is broken. */
function weakName(algorithm: string): string | undefined {
  return WEAK.find(([pattern]) => pattern.test(algorithm))?.[1];
}

/** `'md5'`, `{ name: 'SHA-1' }`, `{ algorithm: 'md5' }`, `{ hash: { name: 'SHA-1' } }`. */
function algorithmOf(candidate: CallCandidate): ValueView | undefined {
  const { algorithm, options } = candidate.args;
  if (candidate.api === 'subtle-key' || candidate.api === 'subtle-sign') {
    const hash = optionOf(algorithm, 'hash');
    return optionOf(hash, 'name') ?? hash;
  }
  return optionOf(algorithm, 'name', 'algorithm') ?? algorithm ?? optionOf(options, 'algorithm', 'alg');
}

const TELLING: Readonly<Record<string, string>> = {
  'MD4': 'two inputs with the same MD4 can be found by hand', 'MD5': 'two inputs with the same MD5 can be made in seconds',
  'SHA-1': 'two inputs with the same SHA-1 have been made, and others can be for the price of a server', 'RIPEMD': 'its 160 bits and its age give no margin',
};

/** Methods of an object that hashes which take a key. */
const WITH_KEY = /_hmac$|^getHMAC$/;

function judge(given: CallCandidate): Judgement | undefined {
  const candidate: CallCandidate = given.api === 'hash' && given.calls.some(({ name }) => WITH_KEY.test(name)) ? { ...given, api: 'hmac' } : given;
  const algorithm = algorithmOf(candidate);
  const text = textsOf(algorithm).find((one) => weakName(one) !== undefined);
  const name = text && weakName(text);
  if (!algorithm || !name) return undefined;
  const graded = candidate.api === 'hash' || candidate.api === 'hmac' ? gradeDigest(candidate, name) : gradeSignature(candidate, name, algorithm);
  if (!graded) return undefined;
  // An algorithm that is only perhaps this one is one grade less.
  const sure = isSettled(algorithm, (one) => weakName(String(one).toLowerCase()) !== undefined);
  // What is taken where nobody chooses is no less used than it would be for being named in the call.
  const isDefault = algorithm.unknown && algorithm.origin === 'parameter' && algorithm.constants.length === 1;
  const severity = sure || (isDefault && graded.severity === 'warning') ? graded.severity : LOWER[graded.severity];
  if (!severity) return undefined;
  const web = candidate.api.startsWith('subtle') || candidate.callee.includes('subtle.');
  const better = /\.(?:md5|sha1)\.create$/.test(candidate.callee) ? `${candidate.callee.replace(/\.(?:md5|sha1)\./, '.sha256.')}()` : rewritten(candidate, algorithm.at, web ? "'SHA-256'" : "'sha256'") ?? (web ? "hash: 'SHA-256'" : candidate.api === 'hmac' ? hmacInstead(candidate) : "createHash('sha256')");
  return { severity, confidence: sure ? 'high' : 'medium', message: graded.message, advice: graded.advice(better), holes: [], ...(candidate.api.startsWith('subtle') && algorithm.at ? { at: algorithm.at } : {}) };
}

/** crypto-js has the algorithm in the name of the function. */
function hmacInstead({ callee }: CallCandidate): string {
  return /Hmac(?:MD5|SHA1|RIPEMD160)$/.test(callee) ? callee.replace(/Hmac\w+$/, 'HmacSHA256(data, key)') : "createHmac('sha256', key)";
}

const LOWER: Readonly<Record<Severity, Severity | undefined>> = { error: 'warning', warning: 'suggestion', suggestion: undefined };

interface Grade {
  readonly severity: Severity;
  readonly message: string;
  advice(better: string): string;
}

function gradeDigest(candidate: CallCandidate, name: string): Grade | undefined {
  const evidence = purposeOfDigest(candidate);
  const { purpose } = evidence;
  // The hash of a password is another matter: no fast hash will do, and weak-password-hash says which.
  if (purpose === 'password' || purpose === 'protocol') return undefined;
  if (candidate.api === 'hmac') return gradeHmac(candidate, name, evidence);
  if (purpose === 'harmless') return undefined;
  // Hashes of both sides make texts of one length to compare, unless the hash itself is what signs.
  const signs = SIGNS.test(phraseOf(candidate.inside[0] ?? ''));
  const safely = candidate.uses.filter((use) => use.how === 'argument' && use.name.endsWith('timingSafeEqual'));
  const isExpected = evidence.mac === true || (evidence.result === true && /sig|mac\b|integrity/i.test(evidence.name ?? '') && safely.every(({ other }) => other?.made.length === 0));
  if (!signs && !evidence.trusts && !isExpected && safely.length > 0) return undefined;
  if (purpose === 'secret') {
    return {
      severity: evidence.mixed || (evidence.trusts && !evidence.attacked) ? 'warning' : 'error', message: `${name} ${madeWord(evidence)}: ${TELLING[name]!}, so ${evidence.trusts ? 'what it lets through may be another thing than the one that was meant' : 'it protects nothing'}`,
      advice: (better) => `Write ${code(better)}${(signsSomething(evidence) || evidence.mac) && !evidence.trusts && !evidence.signed ? ", and sign with a key: `createHmac('sha256', key)`" : ''}. Values that are already stored or exchanged keep their old hash: accept both until the old ones have run out.`,
    };
  }
  if (isBrowserFile(candidate.path)) return undefined;
  // `md5Hash(text)` hides nothing: what it is good for is its callers' business.
  const isWrapper = /md[45]|sha_?1|ripemd/i.test(candidate.inside[0] ?? '');
  return {
    severity: isWrapper ? 'suggestion' : 'warning', message: `${code(candidate.callee)} makes a hash with ${name}, and nothing says what for: ${TELLING[name]!}`,
    advice: (better) => `Write ${code(better)}; if this is only a cache key or a checksum, call it that (${code('cacheKey')}, ${code('checksum')}) and it is fine.`,
  };
}

function gradeHmac(candidate: CallCandidate, name: string, evidence: Evidence): Grade | undefined {
  if (evidence.purpose === 'harmless') return undefined;
  return {
    severity: name === 'MD5' || name === 'MD4' ? 'warning' : 'suggestion',
    message: `${code(candidate.callee)} authenticates with HMAC-${name}${evidence.name ? ` (${code(evidence.name)})` : ''}: nobody has broken it yet, but its hash is broken and it is no longer accepted by standards`,
    advice: (better) => `If both sides are yours, write ${code(better)}. Where another service lays the algorithm down, keep it.`,
  };
}

function gradeSignature(candidate: CallCandidate, name: string, algorithm: ValueView): Grade | undefined {
  const scheme = textsOf(optionOf(candidate.args['algorithm'], 'name'))[0] ?? '';
  // OAEP and HMAC do not need what SHA-1 lost.
  if (scheme.includes('oaep') || scheme.includes('pbkdf2') || scheme.includes('hkdf')) return undefined;
  const verifies = /verify$/i.test(candidate.callee);
  // SAML leaves the algorithm to the two sides, and both can do better for years.
  const foreign = isProtocol([...candidate.inside, ...protocolFolders(candidate.path), candidate.path.slice(candidate.path.lastIndexOf('/') + 1)].map((one) => one.replace(/saml\d?/gi, '')));
  return {
    severity: scheme === 'hmac' || foreign ? 'suggestion' : 'error',
    message: `${code(candidate.callee)} ${verifies ? 'accepts' : 'makes'} signatures over ${name} (${code(algorithm.text)}): ${TELLING[name]!}, and the signature of one is the signature of the other`,
    advice: (better) => `Write ${code(better)}. Both sides have to change: let the verifier accept the new one first.`,
  };
}

function madeWord(evidence: Evidence): string {
  if (evidence.name === undefined) return 'is used for a secret here';
  if (evidence.signed) return `is what ${code(evidence.name)} signs`;
  if (evidence.trusts) return `is what ${code(evidence.name)} trusts`;
  return evidence.result ? `becomes ${code(evidence.name)}` : `is used on ${code(evidence.name)}`;
}

function signsSomething(evidence: Evidence): boolean {
  return /sig|hmac|mac\b|token|integrity/i.test(evidence.name ?? '');
}
