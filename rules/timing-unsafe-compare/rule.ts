import type { CompareCandidate } from '../../src/core/call-candidate.ts';
import type { Edit, Fix, Severity } from '../../src/core/finding.ts';
import type { Judgement, Rule } from '../../src/core/rule.ts';
import type { MadeBy, ValueView } from '../../src/core/value-view.ts';
import { aroundOf, code, isBrowserFile, isConstant, surroundingsOf } from '../crypto-text.ts';
import { fileText } from '../file-text.ts';
import { headOf, phraseOf, subjectsOf } from '../names.ts';
import { plainPassword } from '../plain-password.ts';
import { isPasswordName, isSecretName } from '../purpose.ts';
import { readRulePage } from '../read-rule-page.ts';
import { isKey } from './keys.ts';
import { isConfigured, isOfHeaders, SECRET_IN_HEADER } from './configured.ts';
import page from './rule.md';

/** Secrets compared letter by letter, so that the time tells how many were right. @see https://cwe.mitre.org/data/definitions/208.html */
export const timingUnsafeCompare: Rule<'compare'> = { ...readRulePage(page), kinds: ['compare'], judge };

const SECRET_HEAD = / (?:token|secret|api key|apikey|signature|sig|hmac|mac|digest|csrf|xsrf|otp|password|passwd|passphrase|auth key|access key|secret key|api secret|webhook secret|credential|credentials|authorization|hub signature(?: 256)?|signature 256)$/;
/** Tokens of parsers, pages and pipelines, and digests of contents, are no secrets. */
const NO_SECRET = / (?:cancel\w*|abort|page|next|prev|previous|continuation|sync|css|design|parser|lexer|syntax|ast|injection|di|type|kind|start|end|open|close|first|last|left|right|look|stop|eos|bos|pad|expected type|file|content|asset|commit|git|block|tx|transaction|model|image|query|schema|position|bearer type|device|push|public|id|mint|erc20|contract|base|quote|reward|lp|native|wrapped|collateral|source|target|bundle|layout|cursor|prompt|completion|color|theme|delimiter|closing|opening|lock|request) (?:\w+ )?(?:token|digest|signature|hash|mac)$| (?:type|method|function|call|event|selector) signature$| mac address$/;
const CONFIRMS = / (?:confirm\w*|confirmation|repeat\w*|again|retype\w*|retyped|re|match|second|verify|check|old|new|current|previous|prev) /;
const SIDES_OF_PARSERS = /^(?:prop|property|key|k|field|name|attr\w*)$|\.(?:length|byteLength)\b|\b(?:ts|SyntaxKind|TokenType|tokens?|Kind|parser|lexer|scanner|Types?)\b\.|\.(?:type|kind|length|size|name|id|status|index|start|end|range|offset|line)\)?$/;

function judge(candidate: CompareCandidate): Judgement | undefined {
  const { left, right } = candidate;
  if (isBrowserFile(candidate.path) || isConstant(left) || isConstant(right)) return undefined;
  // What a header holds may be called `key`, when it is compared with what the environment holds.
  const isAsked = [[left, right], [right, left]].some(([sent, kept]) => sent!.origin === 'request' && isConfigured(kept!));
  if ([left, right].some((side) => (!isAsked && SIDES_OF_PARSERS.test(side.text) && !(side.made.length > 0 && /^\w+$/.test(side.text))) || /^(?:typeof|null|undefined|true|false|Buffer\.byteLength)\b/.test(side.text))) return undefined;
  // Worse than the time it takes: `weak-password-hash` tells it.
  if (plainPassword(candidate)) return undefined;
  const pieces = candidate.operator.endsWith(' by index');
  if (pieces && !(candidate.operator.startsWith('!') && LEAVES.test(aroundOf(candidate, candidate.call, 160).after))) return undefined;
  const graded = (pieces ? undefined : ofDerived(candidate)) ?? ofDigest(candidate, pieces) ?? ofNamed(candidate) ?? ofField(candidate) ?? ofCode(candidate);
  if (!graded || surroundingsOf(candidate).some((text) => / (?:hibp|pwned|breach\w*) /.test(phraseOf(text)))) return undefined;
  if (pieces) return ofPieces(graded, candidate);
  const fix = rewrite(candidate, graded.digest);
  const [mine, theirs] = graded.order;
  const buffers = candidate.operator === 'equals';
  return {
    severity: graded.severity, confidence: graded.severity === 'error' ? 'high' : 'medium',
    message: `${code(candidate.operator)} compares ${graded.what} with ${code(theirs.text)} and stops at the first difference: the time it takes tells how much of a guess is right`,
    advice: `Compare in constant time, lengths first: ${code(fix?.line ?? `a.length === b.length && timingSafeEqual(a, b)`)}${fix ? '' : `, with ${code(bufferOf(mine, buffers, 'expected'))} and ${code(bufferOf(theirs, buffers, 'received'))} as ${code('a')} and ${code('b')}`}.`,
    holes: [], ...(fix?.fix ? { fix: fix.fix } : {}),
  };
}

const TELLING = /sig|digest|hmac|mac|hash|expect|comput|calcul|actual|valid|check|token|secret|key|code|proof|auth|verif|hex|crypt|state|nonce|seal|stamp|password/i;

/** Where nobody knows whence it comes, its names say that somebody sent it. */
const RECEIVED = / (?:headers?|received|provided|presented|incoming|given|sent|signature|sig|cookies?|query) /;

interface Graded {
  readonly severity: Severity;
  readonly what: string;
  /** The secret, and what it is compared with. */
  readonly order: readonly [ValueView, ValueView];
  readonly digest: boolean;
  readonly hmac?: boolean;
}

/** One side was made by createHmac, or by createHash of something secret. */
function ofDigest({ left, right, inside }: CompareCandidate, pieces: boolean): Graded | undefined {
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
    // What a signed text says, after its signature was checked.
    if (mine.names.some((text) => /\bJSON\.parse\(/.test(text))) continue;
    const hmac = made.api !== 'hash';
    const names = [...mine.names, ...theirs.names].flatMap(subjectsOf);
    const isSecret = (name: string): boolean => SECRET_HEAD.test(headOf(name)) && !NO_SECRET.test(headOf(name)) && !headOf(name).endsWith(' digest');
    // What another method hashed: `hash.update([...parts, this.secret].join('|'))`. Without other things in it, it is the hash of a token, which is what is stored of it.
    const isGiven = theirs.origin === 'request' || theirs.origin === 'parameter';
    const mixed = isGiven && (made.of.some((text) => /[+,]|\$\{/.test(text)) || made.of.length > 1) ? made.of.flatMap(subjectsOf).find((name) => MIXED_IN.test(headOf(name)) && !NO_SECRET.test(headOf(name))) : undefined;
    const secret = names.find(isSecret) ?? mixed;
    if (!hmac && (secret === undefined || isStamp(made))) continue;
    if (!hmac && / (?:checksum|etag|file|content|integrity|cache) /.test(phraseOf(`${theirs.text} ${inside[0] ?? ''}`))) continue;
    const sent = isGiven || theirs.origin === 'request-call' || (hmac && theirs.names.some((text) => RECEIVED.test(phraseOf(text))));
    const kept = / (?:stored|saved|existing|db|record|row|old|previous|last) /.test(phraseOf(theirs.text));
    // What a secret and something else are hashed to is a signature as well, made by hand.
    const signs = hmac || mixed !== undefined;
    const severity: Severity = signs && (theirs.origin === 'request' || (theirs.origin === 'parameter' && !kept && isVerified(theirs, inside) && made.of.some((text) => HELD.test(text)))) ? 'error' : sent && !kept && (hmac || secret !== undefined) ? 'warning' : 'suggestion';
    return { severity, what: `the ${hmac ? 'HMAC' : 'hash of a secret'} ${code(shortOf(mine))}`, order, digest: true, hmac };
  }
  return undefined;
}

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

/** A digest of data without a secret in it tells whether the data changed, whatever it is called. */
function isStamp({ of }: MadeBy): boolean {
  return of.some((text) => /\bJSON\.stringify\(|\b\w*(?:[sS]tringify|[sS]eriali[sz]e)\w*\(/.test(text)) && !of.flatMap(subjectsOf).some(isSecretName);
}

/** The first difference ends the loop. */
const LEAVES = /^\s*\)\s*\{?\s*(?:\/\/[^\n]*\s*)*(?:return|throw|break)\b/;

/** `if (a[i] !== b[i]) return false`. */
function ofPieces(graded: Graded, candidate: CompareCandidate): Judgement {
  const { expression } = candidate.importing('node:crypto', 'timingSafeEqual');
  const [a, b] = [candidate.left.text, candidate.right.text];
  return {
    severity: graded.severity, confidence: graded.severity === 'error' ? 'high' : 'medium',
    message: `This loop leaves at the first difference between ${code(a)} and ${code(b)}, and ${code(graded.order[0].text)} is ${graded.hmac ? 'an HMAC' : 'a secret'}: the time it takes tells how much of a guess is right`,
    advice: `Write ${code(`${a}.length === ${b}.length && ${expression}(Buffer.from(${a}), Buffer.from(${b}))`)} instead of the loop.`,
    holes: [],
  };
}

/** Who is refused is told that something has changed: a version was compared. */
const CHANGED = /^\s*\)\s*\{?\s*(?:throw|return)[^;{}]*\b(?:changed|stale|outdated|out of date|modified)\b/i;
/** To be equal is what is refused: somebody has given their own. */
const REFUSES = /^\s*\)\s*\{?\s*throw\b/;

/** `recipients.find((one) => one.token === token)`: the one whose link was opened, which a query has looked for before. */
const PICKS = /\.(?:find|findIndex|findLast|filter|some)\(\s*\(?\s*([\w$]+)[^()=]*\)?\s*=>\s*[^;{}]*$/;

function picks(candidate: CompareCandidate, kept: ValueView): boolean {
  const [, item] = PICKS.exec(aroundOf(candidate, candidate.call, 120).before) ?? [];
  return item !== undefined && kept.origin !== 'environment' && kept.text.startsWith(`${item}.`) && headOf(subjectsOf(kept.text)[0] ?? '').endsWith(' token');
}

/** Both sides are named like one secret: `req.headers['x-api-key'] !== process.env.API_KEY`. */
function ofNamed(candidate: CompareCandidate): Graded | undefined {
  const { left, right } = candidate;
  if ([left, right].some(({ made }) => made.some((one) => one.api === 'hash' && isStamp(one)))) return undefined;
  const { after } = aroundOf(candidate, candidate.call, 240);
  if (CHANGED.test(after) || (/^={2,3}$/.test(candidate.operator) && REFUSES.test(after))) return undefined;
  const sent = [left, right].find((side) => side.origin === 'request') ?? [left, right].find((side) => side.origin === 'parameter' && isOfHeaders(side)) ?? [left, right].find((side) => side.origin === 'parameter');
  const kept = sent === left ? right : left;
  if (!sent || kept.origin === 'request' || picks(candidate, kept)) return undefined;
  const isClient = sent.origin === 'request' || isOfHeaders(sent);
  const isGuarded = isClient && sent.names.some((text) => SECRET_IN_HEADER.test(text) && !NO_KEY.test(` ${subjectsOf(text).map(phraseOf).join('').trim()}`)) && (kept.origin === 'environment' || isConfigured(kept));
  // Whether something has changed, not whether it is right.
  if (/ (?:update|updates|merge|diff|sync|process|has changed|is changed|changed|change|validate headers) /.test(phraseOf(candidate.inside[0] ?? '')) && subjectsOf(left.text).at(-1) === subjectsOf(right.text).at(-1)) return undefined;
  // A digest that was not made with a key here may be that of a body, which is no secret.
  const heads = (view: ValueView): boolean => isKey(view) || [view.text, ...view.names].flatMap(subjectsOf).some((name) => SECRET_HEAD.test(headOf(name)) && !NO_SECRET.test(headOf(name)) && !/ (?:digest|hmac|mac)$/.test(headOf(name)));
  // A forged request fails by the other half of the pair, which the browser holds: nothing is guessed letter by letter. What the session holds is a secret of the server.
  if (!isOfSession(kept, candidate) && [sent, kept].some((side) => [side.text, ...side.names].some((text) => / (?:csrf|xsrf) /.test(phraseOf(text))))) return undefined;
  if (!isGuarded && !heads(kept) && !(heads(sent) && (kept.origin === 'environment' || kept.origin === 'parameter'))) return undefined;
  if (!heads(kept) && ![kept.text, ...kept.names].some((text) => KEY_NAME.test(text)) && [sent.text, ...sent.names].some((text) => /authorization/i.test(text))) return undefined;
  const texts = [left, right].map((side) => phraseOf(side.text));
  if (texts.some((text) => CONFIRMS.test(text)) && subjectsOf(kept.text).concat(subjectsOf(sent.text)).some(isPasswordName)) return undefined;
  // A value nobody knows much about, against a parameter: only what is configured is surely a secret, or what a function checks that says so.
  const checked = sent.origin === 'parameter' && kept.origin !== 'environment' && !(isOfHeaders(sent) && isConfigured(kept));
  if (checked && !isChecker(candidate)) return undefined;
  if (surroundingsOf(candidate).some((text) => / (?:parse\w*|lexer|tokeni[sz]e\w*|scanner|ast|css|token list|tokens) /.test(phraseOf(text)))) return undefined;
  const sure = isClient && (isGuarded || kept.origin === 'environment' || (isConfigured(kept) && (isOfHeaders(sent) || heads(sent))));
  // The page says why this blocks nobody: what is stolen so takes millions of tries against one process.
  return { severity: sure || checked || (sent.origin === 'parameter' ? kept.origin === 'environment' && letsIn(candidate.inside) : sent.origin === 'request' && heads(sent)) ? 'warning' : 'suggestion', what: `the secret ${code(kept.text)}`, order: [kept, sent], digest: false };
}

/** Keys that tell one thing from another. */
const NO_KEY = / (?:idempotency|cache|routing|partition|primary|foreign|sort|object|public|publishable|translation|i18n|dedup\w*|request|message|record|row|group|lookup|search|map|storage|site|tenant|project|correlation|trace|websocket) (?:\w+ )?key$/;
/** What `Bearer` is compared with is no secret. */
const KEY_NAME = /(?:key|token|secret|password|passwd|pass|auth|credentials?|bearer|basic)\W*$/i;

const CHECKER = / (?:is valid|is correct|valid|validate\w*|verify|verifies|check|checks|authenticate\w*|authorize\w*|matches|match) /;
/** One side of a check, by its name: what it should be, or what came. */
const PAIRED = / (?:expected|stored|saved|known|correct|actual|real|valid|configured|wanted|required|given|provided|received|presented|supplied|candidate|input|submitted|incoming|sent) /;

/** `isValidToken(expected, token)`: function and parameters say that one secret is checked against another. */
function isChecker({ left, right, inside }: CompareCandidate): boolean {
  const sides = [left, right].map(({ text }) => ({ phrase: phraseOf(text), secret: SECRET_HEAD.test(headOf(subjectsOf(text)[0] ?? '')) }));
  if (!CHECKER.test(phraseOf(inside[0] ?? '')) || sides.some(({ phrase }) => isPasswordName(phrase.trim()))) return false;
  return [left, right].every(({ origin }) => origin === 'parameter') && sides.every(({ phrase, secret }) => secret || PAIRED.test(phrase)) && sides.some(({ phrase }) => PAIRED.test(phrase));
}

/** `req.session.csrfToken`, or taken out of it: `const { csrfToken } = req.session`. */
function isOfSession(view: ValueView, candidate: CompareCandidate): boolean {
  if ([view.text, ...view.names].some((text) => /\bsession\??[.[]/.test(text))) return true;
  if (!/^\w+$/.test(view.text)) return false;
  const { before } = aroundOf(candidate, candidate.call, 800);
  return [...before.matchAll(/\{([^{}]*)\}\s*=\s*[\w.]*\bsession\b/g)].some(([, names]) => new RegExp(`\\b${view.text}\\b`).test(names!));
}

/** Functions that decide whether somebody is let in, and what is around them where their own name says less. */
const DECIDES = / (?:accept|accepts|validate|validates|is valid|verify|verifies|authenticate|authenticates|authorize|authorizes|authorise|is authorized|is authenticated|can activate|is allowed) /;
const CHECKS = / (?:check|checks|match|matches|matches token|compare|test|allows?|permits?|is|has|equals) /;
const GUARDS = / (?:auth|authentication|authorization|authenticator|guard|strategy|webhook|webhooks|secret|credentials?|bearer|login|security|access|api key|api keys) /;
/** Tokens that tell owners or turns apart, and those that programs are read in. */
const OF_A_TURN = / (?:lock|locks|mutex|lease|semaphore|cancel\w*|cancellation|abort\w*|pars\w+|lex\w*|scan\w*|stream|grammar|tokeni\w+|cursor|subscription|listener) /;

/** `matches(token)`, `isValid(secret)`: what it says of a secret that the program was set up with lets somebody in. */
function letsIn([name = '']: readonly string[]): boolean {
  return DECIDES.test(phraseOf(name)) || CHECKER.test(phraseOf(name));
}

/** `this.#token === token` in `accepts(token)`: what an object was made with, against what its caller was sent. */
function ofField(candidate: CompareCandidate): Graded | undefined {
  const { left, right, inside } = candidate;
  const kept = [left, right].find((side) => /^this\.#?\w+$/.test(side.text));
  const sent = kept === left ? right : left;
  if (!kept || sent.origin !== 'parameter' || !/^\w+$/.test(sent.text) || (kept.origin !== 'parameter' && kept.origin !== 'unknown')) return undefined;
  const head = headOf(kept.text.slice(5));
  if (!SECRET_HEAD.test(head) || NO_SECRET.test(head) || / (?:digest|hmac|mac|signature|sig|password|csrf|xsrf)$/.test(head)) return undefined;
  const around = inside.map(phraseOf);
  const decides = DECIDES.test(around[0] ?? '') || (CHECKS.test(around[0] ?? '') && around.slice(1).some((text) => GUARDS.test(text)));
  if (!decides || surroundingsOf(candidate).some((text) => OF_A_TURN.test(phraseOf(text)))) return undefined;
  const name = kept.text.slice(5);
  const text = fileText(candidate);
  // Written anew again and again: it tells which turn it is. Of another type than text: it tells which object it is.
  if ([...text.matchAll(new RegExp(`\\bthis\\.${name}\\s*=[^=]`, 'g'))].length > 1) return undefined;
  const type = new RegExp(`[(,]\\s*${sent.text}\\s*\\??:\\s*([\\w.]+)`).exec(aroundOf(candidate, candidate.call, 600).before)?.[1];
  if (type !== undefined && type !== 'string') return undefined;
  return { severity: 'warning', what: `the secret ${code(kept.text)}`, order: [kept, sent], digest: false };
}

const STORED = / (?:hash|hashed|hashes|password|passwd|pwd|digest|derived|stored|expected|verifier|key|secret|credential|credentials)$/;

/** What PBKDF2, scrypt or a hash made of a password, against what was made of the right one. */
function ofDerived({ left, right, inside }: CompareCandidate): Graded | undefined {
  for (const order of [[left, right], [right, left]] as const) {
    const [mine, theirs] = order;
    if (!mine.made.some(isOfPassword) || theirs.made.length > 0 || isConstant(theirs)) continue;
    if (![theirs.text, ...theirs.names].flatMap(subjectsOf).some((name) => STORED.test(headOf(name)))) continue;
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
function rewrite(candidate: CompareCandidate, digest: boolean): { readonly line: string; readonly fix?: Fix } | undefined {
  const { left, right, operator } = candidate;
  const texts = [left, right].map((side) => (side.at ? candidate.textAt(side.at) : side.text));
  if (!texts.every((text) => PURE.test(text))) return undefined;
  const [a, b] = texts as [string, string];
  const imported = candidate.importing('node:crypto', 'timingSafeEqual');
  const isNegated = operator.startsWith('!');
  const buffers = operator === 'equals';
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
