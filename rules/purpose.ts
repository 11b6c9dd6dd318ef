import type { CallCandidate, ValueUse } from '../src/core/call-candidate.ts';
import type { ValueView } from '../src/core/value-view.ts';
import { decision, fileNameOf, WHOLE_FILE } from './decisions.ts';
import { isBreachQuery, runsWhatItFetched } from './fetched.ts';
import { headOf, phraseOf, subjectsOf } from './names.ts';

/** What a digest is good for, as far as names tell. */
export type Purpose = 'password' | 'secret' | 'harmless' | 'protocol' | 'unknown';

/** What the purpose was read from: a word for the message. */
export interface Evidence {
  readonly purpose: Purpose;
  /** The name that said it, as written. */
  readonly name?: string;
  /** It is what the result is called, not what went in. */
  readonly result?: boolean;
  /** A secret was only mixed in, and nothing says what the result is for. */
  readonly mixed?: boolean;
  /** It is the function that trusts the digest: `verifyIntegrity`. */
  readonly trusts?: boolean;
  /** The program itself expects somebody who changes things: it compares in constant time, or speaks of tampering. */
  readonly attacked?: boolean;
  /** A secret and other things went in, and what came out is compared with what somebody sent: a signature, made by hand. */
  readonly mac?: boolean;
  /** The object that hashes goes to the function that signs, which is the name. */
  readonly signed?: boolean;
}

const PASSWORD = / (?:password|passwd|passwort|pwd|passphrase|pass phrase|passcode|pass word|mot de passe|contrasena|senha|user pass|my pass|db pass|pswd|user pw|plain pw)$|^ (?:pass|pin|pw|psw)$/;
const NOT_A_PASSWORD = / (?:has|is|needs?|forgot|reset|show|hide|hashed|encrypted|change|changed|update|no|allow|require|requires|stored|existing|hash) (?:\w+ )?(?:password|passwd|pwd|passphrase)$/;
const HASHED_PASSWORD = / (?:(?:hashed|encrypted|digested|hash|encoded|secure|salted) (?:user )?(?:password|passwd|pwd|pass)|(?:password|passwd|pwd|pass) (?:hash|hashed|digest|encrypted|sha|md5)|pin (?:hash|hashed|digest))$/;
/** The digest of what is hashed already: `encryptedPasswordDigest` stamps a session with the password that it began with. */
const OF_HASHED = / (?:hashed|encrypted|stored) (?:password|passwd|pwd) (?:hash|digest|checksum|fingerprint)$/;
/** Names of functions that hash or check a password. */
const ABOUT_PASSWORDS = / (?:hash|encrypt|digest|encode|check|verify|compare|validate|match|matches|valid|set|create|make|encipher|crypt|salt|is valid|authenticate with) (?:user |plain |the |a |valid |correct )?(?:password|passwd|pwd|pass|passphrase|passcode|pin|pw|pswd)(?: hash)? $| password (?:hash|hasher|digest|matches|match) $/;

const SECRET = / (?:sign|signs|seal|signed|signing|signature|signatures|sig|hmac|mac|token|tokens|jwt|secret|secrets|otp|csrf|xsrf|nonce|integrity|certificate|license|licence|webhook (?:secret|signature|key)|apikey|(?:api|auth|access|private|secret|encryption|signing|session|license|master|cipher|merchant|shared|partner|terminal|gateway|security) key|session (?:id|ids|token|tokens)|sid|reset (?:code|link)|magic link|invite code|verification code|activation code|credential|credentials|unsubscribe) /;
const HARMLESS = / (?:session id context|etag|etags|e tag|cache|cached|caching|cacheable|cachekey|memo|memoize|memoized|dedup|dedupe|deduplicate|deduplication|duplicate|duplicates|checksum|checksums|crc|fingerprint|fingerprints|gravatar|avatar|identicon|content md5|md5sum|sha1sum|shasum|file|files|filename|filenames|filepath|asset|assets|bundle|bundles|chunk|chunks|revision|rev|version|shard|sharding|bucket|partition|slot|color|colour|hue|bloom|none match|thumbnail|thumb|image|images|picture|photo|diff|change|changed|changes|snapshot|snapshots|schema|migration|migrations|slug|seed|variant|variation|experiment|rollout|sampling|sample|lookup|stable|lock|job|queue|idempotency|idempotent|source map|sourcemap|css|class name|classname|module|modules|build|template|templates|font|fonts|content|contents|html|markup|url|urls|uri|href|path|paths|directory|folder|dir|stream|disk|index|ngram|vector|embedding|chunk|document|documents|doc|docs|doc lines|page|article|feed|item|entry|row|rows|record|records|json|stringify|serialized|config|manifest|lockfile|package|dependency|dependencies|source|code|script|query|sql|statement|prompt|message id|short id|shortid|object id|hash map|hashmap|ring|consistent|distinct id|anonymous|anonymize|anonymized|pseudonym|pseudonymize|analytics|visitor|device|user agent|socket path|port|pipe|tmp|temp|temporary|storage|blob|upload|uploads|attachment|download|artifact|backup|zip|archive|tarball|tar) /;
/** What others laid down: the algorithm cannot be chosen. */
const PROTOCOL = / (?:hawk|ntlm\d*|ntlmv\d|lm hash|nthash|nt hash|kerberos|krb\d?|totp|hotp|authenticator|two factor code|steam guard|steam|oauth|oauth1|oauth1a|oauth signature|sigv2|sig v2|aws2|signature version|aws signature v2|git|tree hash|commit hash|oid|mysql|mysql native password|native password|caching sha2 password|smb|cifs|sip|digest auth|http digest|auth digest|digest authentication|digest header|ha1|ha2|cnonce|realm|radius|scram|sasl|cram|apop|sec websocket|websocket key|websocket accept|ws accept|accept key|web socket|pwned|hibp|haveibeenpwned|pawned|breached?|breaches|uuid|uuidv3|uuidv5|guid|namespace|torrent|infohash|info hash|bittorrent|magnet|hash160|bitcoin|btc|bip32|base58|ripemd|ja3|ja4|saml|xmldsig|xml dsig|wsse|ws security|vnc|rfb|openssl|evp|bytes to key|evp bytes to key|bytestokey|ssh|spki|rpki|subject key identifier|key id|x5t|thumbprint|authenticode|shasum|npm|tls prf|prf|rtmp|putty|ppk|srp|sns|twilio|mandrill|mailchimp|subscriber hash|cloudinary|alipay|wechat|weixin|wx|wxpay|aliyun|aliyuncs|oss|qiniu|tencent|lastfm|last fm|api sig|flickr|bilibili|wbi|netease|baidu|youdao|payu|payfast|paytm|robokassa|ipn|gpsoauth|subsonic|plex|digest access|mschap|ms chap|chap|pdf|pkcs12|rfc\d+|dnssec|nsec3|dkim|whirlpool|hashcash|s3 etag|smtp|imap|pop3|hpkp|onvif|wpa|pmkid|ice|stun|turn|coturn|turnserver|rest secret|ssec|sse c|sse customer|vtiger|paddle|xmpp|bip39|mac address|pgp|openpgp|gpg|keygrip|dovecot|htpasswd|phpass|wordpress|drupal|ldap|ssha|samba|active directory|hs1) /;

/** Parts that only such a protocol puts together. */
const PROTOCOL_INPUT = / (?:realm|ha1|ha2|cnonce|scramble|stage1|websocket key|sec websocket|accept key|nthash|nt hash|scram|oauth|consumer secret|signing certificate) /;

/** A value of this name is a password in the clear. `passwordResetToken`, `hashedPassword`, `forgotPassword` are none. */
export function isPasswordName(name: string): boolean {
  const head = headOf(name);
  return PASSWORD.test(head) && !NOT_A_PASSWORD.test(head) && !HASHED_PASSWORD.test(head);
}

/** The answer to a question that stands for a password: there are fewer pets' names than passwords. */
function isAnswer(name: string, around: readonly string[]): boolean {
  const head = headOf(name);
  return / (?:security|secret|recovery) answer$/.test(head) || (head.endsWith(' answer') && around.some((one) => / (?:security|secret|recovery) (?:questions?|answers?) | hash (?:\w+ )?answer | forgot password | account recovery /.test(phraseOf(one))));
}

const KEY = / (?:(?:api|private|secret|access) key|apikey)$/;

/** What is written as JSON is a structure (`settings.password`: how long it has to be), and no password. */
const SERIALIZED = /^(?:JSON\.stringify|(?:\w+\.)?(?:stringify|stableStringify|canonicalize|serialize)|Object\.(?:keys|values|entries))\(([\w$.?!]+)[,)]|^a key of ([\w$.?!]+)/;

/** Nobody types hexadecimal digits: a program drew them. */
const BYTES_OF_TOKEN = /^Buffer\.from\((?!\w*pass)[\w$.?!]+, ?["'`]hex["'`]\)$/i;

/** One of the names that a value is made from is a password. */
export function passwordIn(view: ValueView | undefined): string | undefined {
  // Basic authentication calls keys passwords: what is a key where it is hashed is one, and so is what is hashed as the bytes that it writes.
  if (view && (KEY.test(headOf(subjectsOf(view.text).at(-1) ?? '')) || BYTES_OF_TOKEN.test(view.text))) return undefined;
  // What a database or another function gave is stored already, and so it is a hash.
  const stored = view?.origin === 'row' || view?.origin === 'call';
  const serialized = (view?.names ?? []).flatMap((text) => SERIALIZED.exec(text)?.slice(1).find((one) => one !== undefined) ?? []);
  for (const text of view?.names ?? []) {
    if (serialized.some((one) => text.includes(`(${one}`) || text.endsWith(` ${one}`) || one === text || one.startsWith(`${text}.`))) continue;
    if (stored && /[\w)\]][?!]?\.\w*pass\w*$/i.test(text)) continue;
    const found = subjectsOf(text).find(isPasswordName);
    if (found !== undefined && !/\.(?:length|iv|salt|id)$/.test(text)) return text;
  }
  return undefined;
}

/** Words of a protocol that others laid down, in names around or beside the call or in the file's name. */
export function isProtocol(texts: readonly string[]): boolean {
  return texts.some((text) => PROTOCOL.test(phraseOf(text)));
}

/** Folders that are named after a protocol; other words of a path say less than those of a function. */
export function protocolFolders(path: string): readonly string[] {
  return path.split('/').slice(0, -1).filter((folder) => / (?:ntlm|kerberos|oauth1?|totp|otp|scram|sasl|smb|mysql\d?|radius|sip|vnc|bittorrent|torrent|xmldsig|saml|wsse|aliyun|alipay|wechat|subsonic|vtiger|paddle) /.test(phraseOf(folder)));
}

export function isSecretName(name: string): boolean {
  // `signatureBody` is what is signed, not what signs; a hash of all secrets or of their versions tells whether they have changed.
  return SECRET.test(phraseOf(name)) && !/ (?:body|base|base string|payload|to sign|header|headers|type|name|version|versions|id context|secrets (?:hash|digest|checksum)) $/.test(phraseOf(name));
}

export function isHarmlessName(name: string): boolean {
  return HARMLESS.test(phraseOf(name));
}

/** Names of what went in: data given at once, to `update` or `append`, written or piped. */
export function inputsOf(candidate: CallCandidate): readonly ValueView[] {
  const given = ['data', 'value', 'file', 'password'].flatMap((name) => candidate.args[name] ?? []);
  return [...given, ...candidate.calls.filter(({ name }) => INPUT_METHODS.has(name)).flatMap(({ args }) => args.slice(0, 1))];
}

const INPUT_METHODS: ReadonlySet<string> = new Set(['update', 'append', 'appendStr', 'appendAsciiStr', 'appendByteArray', 'appendBinary', 'write', 'end', 'hex', 'b64', 'any', 'raw', 'hex_hmac', 'b64_hmac', 'any_hmac', 'finalize', 'digestFromString', 'digestFromBuffer', 'updateString', 'updateHex', 'digestString', 'digestHex']);

/** A function that signs. */
export const SIGNS = /^ (?:sign|hmac|mac|authenticate|seal|(?:make|create|compute|get|generate|build|calc|calculate) (?:\w+ )?(?:signature|sig|hmac|mac|token)) /;

/** What somebody signs instead of the thing itself. */
const TO_SIGN = / (?:signature (?:base|input|payload|string|manifest)|signing (?:input|payload|base|string|manifest)|base string|to sign|to be signed|for signing|signed (?:content|payload|manifest)) /;
/** What a digest with a key is made for where it proves nothing. */
const CACHES = / (?:etags?|e tag|cache\w*|memo\w*|dedup\w*|checksums?|fingerprints?|gravatar|avatar|shard\w*|bucket\w*|partition|rollout|sampl\w*|experiment|variant|variation|anonym\w*|pseudonym\w*|analytics|visitor|idempoten\w*|colou?r|hue|bloom|blind|index|lookup|stable) /;
/** Certificates and public keys, which programs know again by their digest. */
const PINNED = /cert|\braw\b|spki|pub(?:lic)?_?key|\bder\b/i;
/** What only tells one thing from another. */
const NAMING = / (?:id|ids|uid|key|name|label)$/;
const FOLDERS = / (?:uploads?|cache|caching|assets|files|storage|images|media|build|webpack|vite|rollup|bundler|etag) /;
const LOOKUPS = /\.(?:has|get|set|add|delete|includes|indexOf|push)$/;
/** An object of node-forge that hashes, which other functions are given. */
const DIGESTER = /\b(?:md5|sha1)\.create$/;
/** `url.searchParams.set('s', …)`. */
const PARAMETER_SET = /(?:^|\.)(?:search_?params|params|query)\.(?:set|append)$/i;
const FILE_CALLS = /\b(?:path\.(?:join|resolve)|join|writeFile\w*|readFile\w*|createWriteStream|existsSync|rename\w*|mkdir\w*)$/;

/** The names that a use gives to a value. */
export function namesOfUse(use: ValueUse): readonly string[] {
  if (use.how === 'compare') return use.other ? use.other.names.flatMap(subjectsOf) : [];
  return use.beside === undefined || use.how === 'property' || BY_ALGORITHM.test(use.name) ? [use.name] : [use.name, use.beside];
}

/** `subtle.sign('HMAC', key, data)`: what stands beside says how, and not what for. */
const BY_ALGORITHM = /\bsubtle\.\w+$/;

/** What a digest is used for: what its result is called, what the function is called, what goes in, in that order. */
export function purposeOfDigest(candidate: CallCandidate): Evidence {
  const inputs = inputsOf(candidate);
  const [inner = '', ...outer] = candidate.inside;
  // What becomes part of another digest is judged there.
  const end = candidate.uses.findIndex((use) => use.how === 'argument' && use.name.endsWith('.update'));
  const own = end < 0 ? candidate.uses : candidate.uses.slice(0, end);
  const inputNames = inputs.flatMap((view) => view.names);
  // What `load(sessionId, store)` gives is not what it was given.
  const secretInput = inputNames.find((text) => !/^(?:this\.)?(?:load|find|get|fetch|read|select|query)\w*\([^)]*,/.test(text) && subjectsOf(text).some(isSecretName));
  // What is made with a secret and put into an address is no name of a page there: it lets somebody in.
  const isLink = (use: ValueUse): boolean => secretInput !== undefined && use.how === 'argument' && PARAMETER_SET.test(use.name);
  const results = own.flatMap((use) => namesOfUse(use).flatMap((name) => (isLink(use) && name === use.name ? [] : [{ name, use }])));
  const around = [...candidate.inside, ...protocolFolders(candidate.path), fileNameOf(candidate.path)];
  const isKeyedSum = secretInput !== undefined && KEYED_WITH.test(headOf(subjectsOf(secretInput).findLast(isSecretName) ?? '')) && isPutTogether(inputs);
  // A header that says by its name what is in it, whatever signs the others.
  if (own.some((use) => (use.how === 'property' && CONTENT_MD5.test(use.name)) || (use.how === 'argument' && CONTENT_MD5.test(use.beside ?? '')))) return { purpose: 'protocol' };
  if (isProtocol([...around.map((one) => (isKeyedSum ? one.replace(/saml\d?/gi, '') : one)), ...results.map(({ name }) => name), ...inputs.flatMap(textsOf)]) || inputNames.some((text) => PROTOCOL_INPUT.test(phraseOf(text)))) return { purpose: 'protocol' };
  const password = inputs.map(passwordIn).find((text) => text !== undefined);
  if (password !== undefined) return { purpose: isBreachQuery(candidate, own) && !own.some(({ how, name }) => how === 'property' && HASHED_PASSWORD.test(headOf(name))) ? 'protocol' : 'password', name: password };
  // The pin of a certificate is nobody's secret.
  const pinned = inputNames.some((text) => PINNED.test(text));
  const hashed = results.find(({ name, use }) => use.how !== 'part' && !OF_HASHED.test(headOf(name)) && !(pinned && / pins?$/.test(headOf(name))) && (HASHED_PASSWORD.test(headOf(name)) || (use.how !== 'argument' && use.how !== 'return' && use.how !== 'compare' && isPasswordName(name))));
  if (hashed && secretInput === undefined) return { purpose: 'password', name: hashed.name, result: true };
  const answer = secretInput === undefined ? inputNames.find((text) => subjectsOf(text).some((name) => isAnswer(name, around))) : undefined;
  if (answer !== undefined) return { purpose: 'password', name: answer };
  if (ABOUT_PASSWORDS.test(phraseOf(inner)) && secretInput === undefined) return { purpose: 'password', name: inner };
  const isId = results.some(({ name, use }) => (use.how === 'variable' || use.how === 'property') && / ids?$/.test(headOf(name)) && !isSecretName(name));
  const keyed = isId ? undefined : own.find((use) => use.how === 'argument' && /create(?:Hmac|Cipheriv|Decipheriv)$/.test(use.name));
  if (DIGESTER.test(candidate.callee)) {
    // `cert.sign(key, forge.md.sha1.create())`: what a signature is made over.
    const signature = own.find((use) => use.how === 'argument' && /\.(?:sign|verify)$/.test(use.name));
    if (signature) return { purpose: 'secret', name: signature.name, signed: true };
    // OAEP and PBKDF2 do not need what SHA-1 lost.
    if (own.some((use) => (use.how === 'property' && /^(?:md|mgf1)$/.test(use.name)) || (use.how === 'argument' && /\bpbkdf2$|\.mgf1\.create$/.test(use.name)))) return { purpose: 'protocol' };
  }
  if (keyed) return { purpose: 'secret', name: `key of ${keyed.name}`, result: true };
  // What only finds or sorts things again needs no proof, whoever can make it.
  const isCache = (name: string): boolean => (isKeyedSum ? CACHES.test(phraseOf(name)) && !SUMS.test(phraseOf(name)) : isHarmlessName(name));
  const given = results.filter(({ use }) => use.how !== 'compare');
  // A hash of something random is as random as that: what it is made with does not matter, unless it is to prove the rest of what went in.
  const isSealed = isPutTogether(inputs) && inputNames.some((text) => SALTED.test(phraseOf(text))) && given.some(({ name }) => SEALS.test(phraseOf(name)));
  if (!isKeyedSum && !isSealed && inputs.some((view) => view.made.some(({ api }) => api === 'secure-random') || view.names.some((text) => /uuid|nanoid|uniqid|randomBytes|createId\(/i.test(text)))) return { purpose: 'harmless' };
  const secret = results.find(({ name, use }) => use.how !== 'argument' ? isSecretName(name) : use.beside === name && isSecretName(name));
  if (secret && !isHarmlessName(secret.name)) return { purpose: 'secret', name: secret.name, result: true, ...(secretInput === undefined && INTEGRITY.test(phraseOf(secret.name)) ? { trusts: true } : {}) };
  // `checksum` of an amount and the key of a merchant: whoever has no key cannot make it, which is what it is for.
  if (isKeyedSum && given.some(({ name }) => SUMS.test(phraseOf(name))) && !given.some(({ name }) => isCache(name))) return { purpose: 'secret', name: secretInput, mac: true };
  if (secretInput !== undefined && isHandMade(inputs, own, isKeyedSum) && !(isKeyedSum ? given : results).some(({ name }) => isCache(name))) return { purpose: 'secret', name: secretInput, mac: true };
  // `offlineCode(licence, machine)` with a salt that only the program knows: whoever can make it has what it opens.
  const proof = candidate.api === 'hash' && isPutTogether(inputs) && (isKeyedSum || inputs.some(({ at, text }) => OWN_SALT.test(at ? candidate.textAt(at) : text))) && !isTruncated(candidate, FEW_DIGITS) ? [inner, ...own.flatMap(({ how, name }) => (how === 'variable' || how === 'property' ? [name] : []))].find((name) => PROOF.test(phraseOf(name))) : undefined;
  if (proof !== undefined) return { purpose: 'secret', name: proof, result: true, mac: true };
  // `signPath(path)` of a secret and a path: what it makes is a signature, whatever it becomes a part of.
  if (secretInput !== undefined && SIGNS.test(phraseOf(inner))) return { purpose: 'secret', name: inner };
  // What was fetched is used if its digest is the expected one: whoever made it may have made another with the same.
  const started = own.find((use) => use.how === 'compare' && runsWhatItFetched(candidate, use));
  if (started) return { purpose: 'secret', name: candidate.functionAt(started.at)?.name || 'this comparison', trusts: true, attacked: true };
  const decided = decision(candidate, own, inputNames);
  if (decided) return decided;
  // So few digits are guessed, whatever hash they come from.
  if (isTruncated(candidate, isKeyedSum ? FEW_DIGITS : undefined)) return { purpose: 'harmless' };
  // A key went in: what is made with it proves something, whatever it is made of.
  const isKeyed = candidate.api === 'hmac';
  if (isKeyed && SIGNS.test(phraseOf(inner))) return { purpose: 'secret', name: inner };
  // Whoever can make two files with one digest gets the signature of both.
  const signs = isKeyed ? undefined : [inner, ...own.flatMap(({ how, name }) => (how === 'variable' || how === 'property' ? [name] : []))].find((name) => TO_SIGN.test(phraseOf(name)));
  if (signs !== undefined && inputNames.some((text) => WHOLE_FILE.test(text)) && !results.some(({ name, use }) => use.how !== 'return' && isHarmlessName(name))) return { purpose: 'secret', name: signs, signed: true };
  const cookie = own.find((use) => use.how === 'argument' && SETS_COOKIE.test(use.name) && LOGIN_COOKIE.test(phraseOf(use.beside ?? '')));
  if (cookie) return { purpose: 'secret', name: cookie.beside!, result: true };
  if (results.some(({ name, use }) => (isKeyed && use.how === 'return' ? CACHES.test(phraseOf(name)) : isCache(name)) || (use.how !== 'argument' && use.how !== 'part' && NAMING.test(headOf(name))) || (!isLink(use) && LOOKUPS.test(use.name)) || FILE_CALLS.test(use.name))) return { purpose: 'harmless' };
  if (isKeyed ? CACHES.test(phraseOf(inner)) : isCache(inner)) return { purpose: 'harmless' };
  if (isSecretName(inner)) return { purpose: 'secret', name: inner };
  if (secretInput !== undefined) return { purpose: 'secret', name: secretInput, ...(/\+|\$\{/.test(secretInput) || isTruncated(candidate) ? { mixed: true } : {}) };
  // A key goes in where something is proven: that it is about files or addresses does not make it a name of them.
  if (isKeyed) return { purpose: [...outer, fileNameOf(candidate.path)].some((name) => CACHES.test(phraseOf(name))) ? 'harmless' : 'unknown' };
  if (candidate.path.split('/').slice(-3, -1).some((folder) => FOLDERS.test(phraseOf(folder)))) return { purpose: 'harmless' };
  if (inputNames.some((text) => isHarmlessName(text)) || [...outer, fileNameOf(candidate.path)].some(isHarmlessName)) return { purpose: 'harmless' };
  return { purpose: 'unknown' };
}

/** A digest of that name tells whether something is whole; it is made without a secret. */
const INTEGRITY = /^ (?:\w+ )?integrity (?:of |hash |value )?$/;

/** What two sides know and nobody else. */
const KEYED_WITH = / (?:secret|secret key|(?:merchant|shared|partner|terminal|gateway|security|signing|private) (?:key|secret|password))$/;
/** A salt of the program, and of nobody in particular. */
const OWN_SALT = /(?<![\w$])(?:env|this|config|options|settings|opts)(?:[!?]?\.|\[['"])(?:[\w$]+[!?]?\.)*\w*(?:[sS]alt|SALT|[pP]epper|PEPPER)(?![\w$])|(?<![\w$])(?:[A-Z][A-Z\d]*_)*(?:SALT|PEPPER)(?![\w$])/;
/** What somebody types in or shows to be let at something. */
const PROOF = / (?:activation|unlock|offline|registration|licen[cs]e|serial|voucher|redemption|confirmation|verification|access|entitlement|response|product) (?:code|key|number|serial) (?:for (?:\w+ )+)?$/;
/** What is mixed in that others do not know. */
const SALTED = / (?:salt|pepper|secret|key|phrase) $/;
/** What a text carries to show that it is genuine. */
const SEALS = / (?:sign|signature|sig|mac|hmac|seal|proof) $/;
const SUMS = / (?:check ?sum|sum|control|proof|seal|verifier)s? $/;

const CONTENT_MD5 = /(?:^|[.'"[])content-?md5['"\]]*$/i;

const SETS_COOKIE = /\bcookies?(?:\(\))?\.set$|(?:\.|^)(?:cookie|setCookie)$/i;
const LOGIN_COOKIE = / (?:remember(?: me)?|auth|login|logged in|session|sess|sid|jwt|identity) /;

/** Several pieces, one after the other or in one text. */
function isPutTogether(inputs: readonly ValueView[]): boolean {
  return inputs.length > 1 || inputs.some(({ pieces = 1, text }) => pieces > 1 || /\.join\(|\.concat\(/.test(text));
}

/** `md5([order, amount, secret].join())` against what came along. */
function isHandMade(inputs: readonly ValueView[], uses: readonly ValueUse[], isKeyed: boolean): boolean {
  if (inputs.length < 2 && !inputs.some(({ pieces = 1 }) => pieces > 1)) return false;
  return uses.some(({ how, other }) => (how === 'compare' || how === 'argument') && other !== undefined && other.made.length === 0 && /^(?:request|request-call|parameter)$/.test(other.origin ?? '') && (isKeyed || !/hash|stored/i.test(other.names.join(' '))));
}

/** Constant texts that went in tell a protocol: the GUID of WebSocket, `blob 12\0`. */
function textsOf(view: ValueView): readonly string[] {
  const texts = [...view.constants.map(String), view.text];
  return texts.some((text) => text.includes('258EAFA5-E914-47DA-95CA-C5AB0DC85B11')) ? ['sec websocket'] : texts.some((text) => /^[`'"]?(?:blob|tree|commit) /.test(text)) ? ['git'] : [];
}

const FEW_DIGITS = 12;

/** A piece of a digest is a short name for something, no proof of anything. */
export function isTruncated(candidate: CallCandidate, longest = 24): boolean {
  return candidate.calls.some(({ name, args }) => {
    if (name === 'readUInt32BE' || name === 'readUInt32LE' || name === 'readUInt8' || name === 'charCodeAt') return true;
    if (!['slice', 'substring', 'substr', 'subarray'].includes(name)) return false;
    const [from, to] = args.map((view) => view.constants[0]);
    if (typeof from !== 'number') return false;
    const length = from < 0 ? -from : name === 'substr' ? to : typeof to === 'number' ? to - from : undefined;
    return typeof length === 'number' && length > 0 && length <= longest;
  });
}
