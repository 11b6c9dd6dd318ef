import type { CompareCandidate } from '../../src/core/call-candidate.ts';
import type { Edit, Fix, Severity } from '../../src/core/finding.ts';
import type { Judgement, Rule } from '../../src/core/rule.ts';
import type { MadeBy, ValueView } from '../../src/core/value-view.ts';
import { aroundOf, code, isBrowserFile, isConstant, surroundingsOf } from '../crypto-text.ts';
import { headOf, phraseOf, subjectsOf } from '../names.ts';
import { plainPassword } from '../plain-password.ts';
import { isPasswordName } from '../purpose.ts';
import { readRulePage } from '../read-rule-page.ts';
import { ofAsked } from './asked.ts';
import { isConfigured, isOfEnvironment, isOfHeaders } from './configured.ts';
import { leavesAtDifference, ofHandMade, ofPair, ofPieces } from './loops.ts';
import { isList, ofEach, ofList, SEARCHES } from './lists.ts';
import type { Graded } from './graded.ts';
import { isWrittenBack, ofHashed } from './hashed.ts';
import { isStamp, NO_SECRET, SECRET_HEAD } from './heads.ts';
import { ofField, ofNamed } from './named.ts';
import { isKeptHash, ofStored } from './stored.ts';
import page from './rule.md';

/** Secrets compared letter by letter, so that the time tells how many were right. @see https://cwe.mitre.org/data/definitions/208.html */
export const timingUnsafeCompare: Rule<'compare'> = { ...readRulePage(page), kinds: ['compare'], judge };

const LENGTHS = /\.(?:length|byteLength|size|type|kind|name|id|status|index)\)?$/;
const SIDES_OF_PARSERS = /^(?:prop|property|key|k|field|name|attr\w*)$|\.(?:length|byteLength)\b|\b(?:ts|SyntaxKind|TokenType|tokens?|Kind|parser|lexer|scanner|Types?)\b\.|\.(?:type|kind|length|size|name|id|status|index|start|end|range|offset|line)\)?$/;

/** What `key` alone is compared with where it is no key of an object. */
const NAMED_KEY = / (?:api|expected|access|internal|admin|auth|secret|service|shared|master|private) ?key$/;

const CERTIFICATE = /\bfingerprint(?:256|512)?$|\b(?:cert|certificate|peer\w*)\.(?:pubkey|serialNumber|issuerCertificate)\b/;

function judge(found: CompareCandidate): Judgement | undefined {
  const candidate = asOperator(found);
  const { left, right } = candidate;
  if (isBrowserFile(candidate.path) || isConstant(left) || isConstant(right)) return undefined;
  // What a header holds may be called `key`, when it is compared with what the environment holds.
  const isAsked = [[left, right], [right, left]].some(([sent, kept]) => (sent!.origin === 'request' && isConfigured(kept!)) || (isOfHeaders(sent!) && isOfEnvironment(kept!)) || (sent!.text === 'key' && /^this\.#?(?:\w+\.)?\w+Key$/.test(kept!.text)) || (sent!.text === 'key' && NAMED_KEY.test(headOf(subjectsOf(kept!.text).at(-1) ?? ''))));
  // `token.slice(dot + 1) !== mac(body)`: beside an HMAC, a token is none of a language.
  const sides = [left, right].some(({ made }) => made.some(({ api }) => api === 'hmac' || api === 'subtle-sign')) ? LENGTHS : SIDES_OF_PARSERS;
  // What a client sends is no key of an object where it is compared with a digest.
  const isSent = (side: ValueView): boolean => side.origin === 'request' && [left, right].some((other) => other !== side && other.made.some(({ api }) => api === 'hash'));
  if ([left, right].some((side) => (!isAsked && sides.test(side.text) && !(isSent(side) && !LENGTHS.test(side.text)) && !(side.made.length > 0 && /^\w+$/.test(side.text))) || /^(?:typeof|null|undefined|true|false|Buffer\.byteLength)\b/.test(side.text))) return undefined;
  // Everybody sees the certificates of a server, and what one is pinned to.
  if ([left, right].some((side) => CERTIFICATE.test(side.text))) return undefined;
  // Worse than the time it takes: `weak-password-hash` tells it.
  if (plainPassword(candidate)) return undefined;
  const pieces = candidate.operator.endsWith(' by index');
  if (pieces && !leavesAtDifference(candidate)) return undefined;
  const searches = SEARCHES.has(candidate.operator);
  const first = searches && (isList(left) || !/^(?:includes|indexOf)$/.test(candidate.operator) || [left, right].some(({ made }) => made.length > 0)) ? (ofList(candidate) ?? ofSearched(candidate)) : (pieces ? undefined : ofDerived(candidate)) ?? ofDigest(candidate, pieces) ?? ofNamed(candidate) ?? ofField(candidate) ?? ofAsked(candidate) ?? ofPair(candidate, pieces) ?? ofCode(candidate);
  const graded = first === undefined || first.severity === 'suggestion' ? ((searches ? undefined : pieces ? ofHandMade(candidate) : (ofStored(candidate) ?? ofHashed(candidate))) ?? first) : first;
  if (!graded || surroundingsOf(candidate).some((text) => / (?:hibp|pwned|breach\w*) /.test(phraseOf(text)))) return undefined;
  if (pieces) return ofPieces(graded, candidate);
  if (searches && isList(left) && graded.order[0] === left) return ofEach(graded, candidate);
  const fix = rewrite(candidate, graded.digest, isOfBuffers(found));
  const [mine, theirs] = graded.order;
  const buffers = isOfBuffers(found);
  return {
    severity: graded.severity, confidence: graded.severity === 'error' ? 'high' : 'medium',
    message: `${code(found.operator)} compares ${graded.what} with ${code(theirs.text)} and stops at the first difference: the time it takes tells how much of a guess is right`,
    advice: `Compare in constant time, lengths first: ${code(fix?.line ?? `a.length === b.length && timingSafeEqual(a, b)`)}${fix ? '' : `, with ${code(bufferOf(mine, buffers, 'expected'))} and ${code(bufferOf(theirs, buffers, 'received'))} as ${code('a')} and ${code('b')}`}.`,
    holes: [], ...(fix?.fix ? { fix: fix.fix } : {}),
  };
}

/** `a.localeCompare(b) !== 0` and `Buffer.compare(a, b) === 0` as the comparison by the operator that they are. */
function asOperator(candidate: CompareCandidate): CompareCandidate {
  if (!/^(?:localeCompare|compare|Buffer\.compare)$/.test(candidate.operator)) return candidate;
  const [text, operator] = /^\s*([!=]==?)\s*0\b(?!\.)/.exec(aroundOf(candidate, candidate.call, 12).after) ?? [];
  if (text === undefined || operator === undefined) return candidate;
  const { start, end } = candidate.call;
  return { ...candidate, operator, call: { ...candidate.call, start, end: { ...end, offset: end.offset + text.length, column: end.column + text.length } } };
}

function isOfBuffers({ operator }: CompareCandidate): boolean {
  return operator === 'equals' || operator === 'compare' || operator === 'Buffer.compare';
}

const TELLING = /sig|digest|hmac|mac|hash|expect|comput|calcul|actual|valid|check|token|secret|key|code|proof|auth|verif|hex|crypt|state|nonce|seal|stamp|password/i;

/** Where nobody knows whence it comes, its names say that somebody sent it. */
const RECEIVED = / (?:headers?|received|provided|presented|incoming|given|sent|signature|sig|cookies?|query) /;

/** One side was made by createHmac, or by createHash of something secret. */
function ofDigest(candidate: CompareCandidate, pieces: boolean): Graded | undefined {
  const { left, right, inside } = candidate;
  const isRefused = candidate.operator.startsWith('!') && REFUSED.test(aroundOf(candidate, candidate.call, 160).after);
  for (const order of [[left, right], [right, left]] as const) {
    const [mine, theirs] = order;
    const made = mine.made.find(({ api }) => api === 'hmac' || api === 'subtle-sign') ?? mine.made.find(({ api }) => api === 'hash');
    if (!made) continue;
    // Both were computed here: nobody sent a guess.
    if (theirs.made.some(({ api }) => api === 'hmac' || api === 'hash')) return undefined;
    // A value that only stood beside a digest on its way is none.
    if (!pieces && !/\(|`/.test(mine.text) && !TELLING.test(`${mine.text} ${theirs.text}`) && !(theirs.origin === 'request' && theirs.names.some((text) => TELLING.test(text)))) continue;
    // `shareToken.websiteId === websiteId`: what a token that was opened speaks of.
    if (/[\w)\]]\??\.\w*Ids?$/.test(mine.text)) continue;
    // `storedAccount`: what was kept under the hash of a token; what a function makes of an account is something else.
    if (/^[\w$.?!]+$/.test(mine.text) && OF_SOMEBODY.test(headOf(subjectsOf(mine.text).at(-1) ?? ''))) continue;
    // What a signed text says, after its signature was checked.
    if (mine.names.some((text) => /\bJSON\.parse\(/.test(text))) continue;
    const hmac = made.api !== 'hash';
    const names = [...mine.names, ...theirs.names].flatMap(subjectsOf);
    const isSecret = (name: string): boolean => SECRET_HEAD.test(headOf(name)) && !NO_SECRET.test(headOf(name)) && !headOf(name).endsWith(' digest');
    // What another method hashed: `hash.update([...parts, this.secret].join('|'))`. Without other things in it, it is the hash of a token, which is what is stored of it.
    const origin = IS_READ.test(theirs.text) && theirs.origin === 'call' ? 'parameter' : theirs.origin;
    const isGiven = origin === 'request' || origin === 'parameter';
    const mixed = isGiven && (made.of.some((text) => /[+,]|\$\{/.test(text)) || made.of.length > 1) ? made.of.flatMap(subjectsOf).find((name) => MIXED_IN.test(headOf(name)) && !NO_SECRET.test(headOf(name))) : undefined;
    const secret = names.find(isSecret) ?? mixed ?? (made.api === 'hash' && isConfigured(theirs) ? subjectsOf(theirs.text).find((name) => HASHED.test(headOf(name))) : undefined);
    if (!hmac && (secret === undefined || isStamp(made))) continue;
    if (!hmac && / (?:checksum|etag|file|content|integrity|cache) /.test(phraseOf(`${theirs.text} ${inside[0] ?? ''}`))) continue;
    const sent = isGiven || theirs.origin === 'request-call' || (hmac && (theirs.names.some((text) => RECEIVED.test(phraseOf(text))) || isRefused));
    const kept = / (?:stored|saved|existing|db|record|row|old|previous|last) /.test(phraseOf(theirs.text));
    // What a secret and something else are hashed to is a signature as well, made by hand.
    const signs = hmac || mixed !== undefined;
    const severity: Severity = signs && (origin === 'request' || (origin === 'parameter' && !kept && isVerified(theirs, inside) && made.of.some((text) => text.split(/[+,{}]/).some((one) => HELD.test(one.trim()))))) ? 'error' : sent && !kept && (hmac || secret !== undefined) ? 'warning' : 'suggestion';
    return { severity, what: `the ${hmac ? 'HMAC' : 'hash of a secret'} ${code(shortOf(mine))}`, order, digest: true, hmac };
  }
  return undefined;
}

const OF_SOMEBODY = / (?:accounts?|users?|owner|member|email|user ?name|role|scope|tenant|org|host|path|url|status|version|ip)$/;

/** `header.includes(expected)`, where what is looked for is an HMAC. */
function ofSearched(candidate: CompareCandidate): Graded | undefined {
  const graded = ofDigest(candidate, false);
  return graded?.hmac && graded.order[0] === candidate.right ? graded : undefined;
}

/** Who brings another one has no valid signature. */
const REFUSED = /^[^;]{0,100}?(?:\b40[013]\b|\b(?:[iI]nvalid|[bB]ad|[wW]rong|[iI]ncorrect)[\w ]{0,20}[sS]ig|[sS]ignature[\w ]{0,30}(?:invalid|mismatch|match)|[uU]nauthori[sz]ed|[fF]orbidden)/;

/** `params.get('sign')` of an address that a function is given. */
const IS_READ = /^(?:\w*[pP]arams|\w*[qQ]uery|\w*[fF]orm\w*|fields|body|headers)\??\.get\(/;
/** What a program is set up with where it knows no more of a secret: `this.options.adminDigest`. */
const HASHED = / (?:admin|token|key|secret|pass|passcode|auth|credential|master|root) (?:digest|hash|hashed|sha|sha ?256|sha ?1)$/;

/** A key by its name, which is hashed together with what it vouches for. */
const MIXED_IN = / (?:(?:shared |client |app |merchant |webhook |signing |api |pay )?secret(?: key| word| token| phrase)?|salt|pepper|(?:secret|signing|api|private|access|merchant|app|auth|hash|pay|payment) ?key|apikey|(?:merchant|pay|secret|shop|store|terminal|security|integrity|signing|hash) (?:key|word|code|pass|password|salt))$/;

const VERIFIES = / (?:verify|verifies|verified|validate|validates|check|checks|is valid|authenticate|authenticates|authorize|accept|accepts|redeem|confirm|open|unseal|unsign|decode|parse|consume|matches|is genuine|is authentic|is signed) /;
const SIGNATURE = / (?:signature|sig|sign|seal|hmac|mac|digest|checksum|proof|given|received|provided|presented|supplied|candidate|incoming|claimed)$/;

/** The key is the program's own: a function that is given that too may be called by anybody with anything. */
const HELD = /^(?:this|process\.env|import\.meta\.env|(?:\w+\.)?(?:env|config|options|opts|settings|secrets))\b.*(?:key|secret|salt|pepper|token|pass)/i;

/** `verify(data, signature)`: nobody gives it anything but what a client has sent. */
function isVerified(theirs: ValueView, inside: readonly string[]): boolean {
  return VERIFIES.test(phraseOf(inside[0] ?? '')) || subjectsOf(theirs.text).some((name) => SIGNATURE.test(headOf(name)));
}

const STORED = / (?:hash|hashed|hashes|password|passwd|pwd|digest|derived|stored|expected|verifier|key|secret|credential|credentials)$/;

/** What PBKDF2, scrypt or a hash made of a password, against what was made of the right one. */
function ofDerived(candidate: CompareCandidate): Graded | undefined {
  const { left, right, inside } = candidate;
  for (const order of [[left, right], [right, left]] as const) {
    const [mine, theirs] = order;
    if (!mine.made.some(isOfPassword) || (theirs.made.length > 0 && !isKeptHash(candidate, theirs.text)) || isConstant(theirs)) continue;
    if (!/\w\.digest!?$/.test(theirs.text) && ![theirs.text, ...theirs.names].flatMap(subjectsOf).some((name) => STORED.test(headOf(name)))) continue;
    // The program's own key, set up anew.
    if (/ (?:previous|prev|last|old) /.test(phraseOf(theirs.text)) || isWrittenBack(candidate, mine, theirs)) continue;
    if (/ (?:changed|change|update|sync|rotate|migrate) /.test(phraseOf(inside[0] ?? ''))) continue;
    return { severity: 'warning', what: `the derived key ${code(shortOf(mine))}`, order, digest: true };
  }
  return undefined;
}

function isOfPassword({ api, of }: MadeBy): boolean {
  return api === 'pbkdf2' || api === 'scrypt' || (api === 'hash' && of.flatMap(subjectsOf).some(isPasswordName));
}

/** Where codes are kept that were sent to somebody: `` redis.get(`otp:${phone}`) ``. */
const CODE_KEY = /\.\w*get\w*\(\s*["'`]([\w:./-]+)/i;
const CODE = / (?:otp|totp|pin|pass ?code|one time (?:code|password|token)|(?:verification|verify|login|signin|sign in|sms|email|mail|phone|confirm|confirmation|reset|auth|2fa|mfa|two factor|magic|recovery|activation|security|access) (?:code|pin|token)s?|2fa|mfa) $/;
const GIVEN_CODE = / (?:code|otp|pin|token|passcode|given|provided|input|submitted|candidate|value)$/;

/** A code that was sent to somebody and kept until they bring it: `verify(phone, code)`. */
function ofCode(candidate: CompareCandidate): Graded | undefined {
  const { left, right, inside } = candidate;
  for (const order of [[left, right], [right, left]] as const) {
    const [kept, sent] = order;
    const key = kept.names.map((text) => CODE_KEY.exec(text)?.[1]).find((text) => text !== undefined);
    if (key === undefined || !CODE.test(phraseOf(key)) || !(sent.origin === 'request' || sent.origin === 'parameter')) continue;
    if (!subjectsOf(sent.text).some((name) => GIVEN_CODE.test(headOf(name))) || !VERIFIES.test(phraseOf(inside[0] ?? ''))) continue;
    return { severity: 'warning', what: `the code ${code(kept.text)}`, order, digest: false };
  }
  return undefined;
}

function shortOf(view: ValueView): string {
  return view.text.length <= 45 && !/[\n`…]/.test(view.text) ? view.text : 'expected';
}

/** The side as bytes; a name for what is too long to be written here. */
function bufferOf(view: ValueView, isBuffer: boolean, name: string): string {
  const text = view.text.length <= 60 && !view.text.includes('\n') ? view.text : name;
  if (isBuffer || text.startsWith('Buffer.from(')) return text;
  return /^[\w$]+$/.test(text) ? `Buffer.from(${text})` : `Buffer.from(String(${text}))`;
}

const PURE = /^[A-Za-z_$][\w$]*(?:(?:\?\.|\.)[A-Za-z_$][\w$]*|\[['"][\w-]+['"]\])*!?$/;

/** The comparison written anew; as a fix only where both sides can be named twice without doing anything twice. */
function rewrite(candidate: CompareCandidate, digest: boolean, buffers: boolean): { readonly line: string; readonly fix?: Fix } | undefined {
  const { left, right, operator } = candidate;
  const texts = [left, right].map((side) => (side.at ? candidate.textAt(side.at) : side.text));
  if (!texts.every((text) => PURE.test(text))) return undefined;
  const [a, b] = texts as [string, string];
  const imported = candidate.importing('node:crypto', 'timingSafeEqual');
  const isNegated = operator.startsWith('!');
  const asText = (side: ValueView, text: string): string => (side.made.length > 0 ? text : `String(${text})`);
  const [x, y] = buffers ? [a, b] : [asText(left, a), asText(right, b)];
  const equal = buffers
    ? `${x}.length === ${y}.length && ${imported.expression}(${x}, ${y})`
    : `Buffer.byteLength(${x}) === Buffer.byteLength(${y}) && ${imported.expression}(Buffer.from(${x}), Buffer.from(${y}))`;
  const line = isNegated ? `!(${equal})` : `(${equal})`;
  if (!digest || !['===', '==', '!==', '!=', 'equals'].includes(operator)) return { line };
  const edits: Edit[] = [...imported.edits, { path: candidate.path, start: candidate.call.start.offset, end: candidate.call.end.offset, text: line }];
  return { line, fix: { description: 'Compare in constant time', edits } };
}
