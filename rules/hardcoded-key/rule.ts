import type { CallCandidate, MethodCall, PropertyCandidate } from '../../src/core/call-candidate.ts';
import type { Severity } from '../../src/core/finding.ts';
import type { Judgement, Rule } from '../../src/core/rule.ts';
import type { Primitive, ValueView } from '../../src/core/value-view.ts';
import { alternativesOf, aroundOf, code, isConstant, optionOf, surroundingsOf, textsOf } from '../crypto-text.ts';
import { fileText } from '../file-text.ts';
import { phraseOf, subjectsOf } from '../names.ts';
import { isProtocol, isSecretName } from '../purpose.ts';
import { readRulePage } from '../read-rule-page.ts';
import { judgeAccount, judgeAuth, judgeClient, judgeCloud, judgeHeader, judgeLogin, judgeMetadata } from './accounts.ts';
import { CONFIGURES, judgeConfiguration, judgeConnection, PLACEHOLDER } from './connections.ts';
import { fallbackName, isElsewhere, isTakenAlways, shortName } from './fallbacks.ts';
import { ofLockedKey } from './locked-keys.ts';
import page from './rule.md';

/** Headers that hold a secret. */
const HEADERS: readonly string[] = ['Authorization', 'authorization', 'x-api-key', 'X-Api-Key', 'X-API-Key', 'X-API-KEY'];

/** A constant of the program where a secret is needed. @see https://cwe.mitre.org/data/definitions/321.html */
export const hardcodedKey: Rule<'call' | 'property'> = {
  ...readRulePage(page), kinds: ['call', 'property'], judge,
  apis: [
    'hmac', 'cipher', 'cipher-js', 'cipher-without-iv', 'passphrase', 'scrypt', 'pbkdf2', 'evpkdf', 'subtle-key', 'jwt-sign', 'jwt-verify', 'jwt-simple-decode', 'nest-jwt-sign', 'nest-jwt-verify',
    'jwt-service', 'jwt-module', 'jwt-middleware', 'jwt-strategy', 'fast-jwt-sign', 'fast-jwt-verify', 'jose-sign', 'jose-verify', 'session-secret', 'cookie-secret', 'iron-seal', 'iron-session', 'cookie-sign', 'cookie-secrets', 'plugin', 'connection', 'server-login',
    'jws-sign', 'seal', 'hkdf', 'signature', 'hapi-strategy', 'api-key', 'login', 'header', 'secret-key',
  ],
  properties: ['secretOrKey', 'secretOrPrivateKey', 'cookieSecret', 'sessionSecret', 'jwtSecret', 'secretAccessKey', 'app.keys', 'clientSecret', 'client_secret', 'consumerSecret', 'secret', 'passphrase', ...HEADERS, 'auth', ...CONFIGURES],
};

/** Whoever forges such a cookie changes what they see themselves. */
const PREFERENCE = /theme|colou?r|locale|lang|i18n|toast|flash|layout|sidebar|prefer|prefs|consent|banner|time_?zone/;

function isDerivedFrom(name: string): boolean {
  // A code of six digits is no key: what it is hashed with has to be one.
  return !/ (?:otp|one time code|code|pin|totp) $/.test(phraseOf(name)) && (isSecretName(name) && !/ (?:salt|nonce) $/.test(phraseOf(name))) || / (?:master|ikm|seed|root|shared|parent) $/.test(phraseOf(name));
}

/** A value that is used as a key. */
export interface Key {
  readonly view: ValueView;
  /** What it is for, as the end of a sentence: `signs tokens`. */
  readonly does: string;
}

function judge(candidate: CallCandidate | PropertyCandidate): Judgement | undefined {
  if (candidate.kind === 'property') return ofProperty(candidate);
  if (candidate.api === 'connection') return judgeConnection(candidate);
  if (candidate.api === 'api-key') return judgeAccount(candidate);
  if (candidate.api === 'login') return judgeLogin(candidate);
  if (candidate.api === 'header') return judgeMetadata(candidate);
  if (HOLDS_TASTE.test(candidate.textAt(candidate.call))) return undefined;
  for (const key of keysOf(candidate)) {
    const judgement = judgeKey(key, candidate);
    if (judgement) return judgement;
  }
  return undefined;
}

/** A cookie with how somebody likes the pages: whoever forges it changes their own. */
const HOLDS_TASTE = /\bname\s*:\s*(['"`])[\w.-]*(?:theme|colou?r[_-]?(?:scheme|mode)|dark[_-]?mode|locale|lang|language|i18n|appearance|toast|flash)\1/i;

const KEPT_UNDER = / (?:cache|etag|e tag|memo|dedupe|dedup|idempotency) (?:key|id|tag|name|hash)? ?$/;

/** The keys and secrets that a call is given. */
export function keysOf(candidate: CallCandidate): readonly Key[] {
  const { args, api } = candidate;
  const { options } = args;
  const list = (does: string, ...views: readonly (ValueView | undefined)[]): readonly Key[] => views.flatMap((view) => (view ? (view.elements?.map((one) => (view.at ? { at: view.at, ...one } : one)) ?? [view]).map((one) => ({ view: one, does })) : []));
  switch (api) {
    case 'hmac':
      // A name that a page is kept under proves nothing.
      if ([candidate.inside[0] ?? '', ...candidate.uses.flatMap(({ how, name }) => (how === 'variable' || how === 'property' || how === 'return' ? [name] : []))].some((name) => KEPT_UNDER.test(phraseOf(name)))) return [];
      // What is authenticated is itself the secret: the constant is the label of a derivation (HKDF, Telegram's WebAppData).
      return beforeDigest(candidate).some((call) => call.name === 'update' && call.args[0]?.names.flatMap(subjectsOf).some(isDerivedFrom)) || args['data']?.names.flatMap(subjectsOf).some(isDerivedFrom) ? [] : list('authenticates messages', args['key']);
    case 'cipher': case 'cipher-js': case 'passphrase':
      return list('encrypts', args['key']);
    case 'cipher-without-iv': case 'hkdf': case 'scrypt': case 'pbkdf2': case 'evpkdf':
      return list('is what the key is derived from', args['password']);
    case 'secret-key':
      return isHandedOut(candidate) ? list('becomes a secret key', args['key']) : [];
    case 'subtle-key':
      return textIs(args['format'], 'raw') ? list('is imported as key', args['key']) : [];
    case 'jwt-sign': case 'jose-sign': case 'cookie-sign':
      // Nothing is signed with it, which is told by itself.
      if (textIs(optionOf(options, 'algorithm', 'alg'), 'none')) return [];
      return list(api === 'cookie-sign' ? 'signs cookies' : 'signs tokens', optionOf(args['secret'] ?? args['key'], 'key', 'secret') ?? args['secret'] ?? args['key']);
    case 'jwt-verify': case 'jose-verify': case 'jwt-simple-decode':
      return list('verifies tokens', args['secret'] ?? args['key']);
    case 'session-secret':
      return alternativesOf(options).flatMap((one) => list(candidate.library === 'jws' || candidate.library.includes('jwt') ? 'signs tokens' : 'signs the sessions', optionOf(one, 'secret'), optionOf(one, 'keys'), returned(optionOf(one, 'getSecret'))));
    case 'jws-sign':
      return list('signs tokens', optionOf(options, 'secret'), optionOf(options, 'privateKey'));
    case 'seal':
      return list('encrypts the sessions', args['password']);
    case 'signature':
      return list('signs', args['key'], ...candidate.calls.flatMap((call) => (call.name === 'sign' ? call.args.slice(0, 1) : []))).filter(({ view }) => view.constants.some((one) => PRIVATE.test(String(one))));
    case 'hapi-strategy':
      return ofStrategy(textsOf(args['scheme'])[0], options);
    case 'cookie-secrets':
      return alternativesOf(options).flatMap((one) => {
        const cookie = optionOf(one, 'cookie') ?? one;
        return textsOf(optionOf(cookie, 'name') ?? args['name']).some((name) => PREFERENCE.test(name)) ? [] : list('signs the sessions', optionOf(cookie, 'secrets'));
      });
    case 'server-login':
      return list('lets clients in', optionOf(options, 'token'), optionOf(options, 'password'), ...Object.values(optionOf(options, 'users')?.properties ?? {}));
    case 'plugin':
      return ofPlugin(args['plugin'], options);
    case 'cookie-secret':
      return list('signs cookies', args['secret']);
    case 'iron-session': case 'iron-seal':
      return list('encrypts the sessions', ...Object.values(args).map((view) => optionOf(view, 'password')));
    case 'jwt-strategy':
      return [];
    default:
      return list(/verify/.test(api) || api === 'jwt-middleware' ? 'verifies tokens' : 'signs tokens', ...[options, args['options']].slice(0, 1).flatMap((view) => [optionOf(view, 'secret'), optionOf(view, 'privateKey'), optionOf(view, 'secretOrPrivateKey'), optionOf(view, 'key'), returned(optionOf(view, 'key'))]));
  }
}

/** What was called until the digest was there; a cipher that gets it as its key has an `update` of its own. */
function beforeDigest({ calls }: CallCandidate): readonly MethodCall[] {
  const end = calls.findIndex(({ name }) => name === 'digest');
  return end < 0 ? calls : calls.slice(0, end);
}

/** The key object leaves the file, or goes where nothing is known of it; a cipher or HMAC of this file says more. */
function isHandedOut(candidate: CallCandidate): boolean {
  const { before } = aroundOf(candidate, candidate.call, 80);
  const declared = /(?:\b(?:const|let|var)\s+|\bexports\.)([\w$]+)\s*(?::[^=;]*)?=\s*(?:\(\)\s*=>\s*)?$/.exec(before)?.[1];
  if (declared === undefined && !/(?:\breturn|=>|\bexports\s*=|\bexport\s+default)\s*$/.test(before)) return false;
  const name = declared ?? candidate.inside[0];
  return name === undefined || fileText(candidate).split(new RegExp(`(?<![\\w$])${name.replace(/\$/g, '\\$')}(?![\\w$])`)).length === 2;
}

const PRIVATE = /-----BEGIN (?:\w+ )*PRIVATE KEY-----/;

/** `server.auth.strategy('session', 'cookie', { cookie: { password } })` */
function ofStrategy(scheme: string | undefined, options: ValueView | undefined): readonly Key[] {
  const keys = optionOf(options, 'keys', 'key');
  const views = scheme === 'jwt' ? [keys, optionOf(keys, 'key'), ...(keys?.elements ?? [])] : [optionOf(optionOf(options, 'cookie'), 'password'), optionOf(options, 'password')];
  return views.flatMap((view) => (view ? [{ view, does: scheme === 'jwt' ? 'verifies tokens' : 'encrypts the sessions' }] : []));
}

/** `app.register(fastifyJwt, { secret })`, `app.register(secureSession, { key })`. */
function ofPlugin(plugin: ValueView | undefined, options: ValueView | undefined): readonly Key[] {
  const text = [plugin?.text ?? '', ...(plugin?.names ?? [])].join(' ');
  const inner = optionOf(plugin, 'options');
  const password = optionOf(optionOf(inner, 'cookieOptions'), 'password');
  // `server.register({ plugin: Yar, options: { cookieOptions } })`
  if (password) return [{ view: password, does: 'encrypts the sessions' }];
  const secret = optionOf(options, 'secret');
  const views = [optionOf(secret, 'private') ?? secret, /session/i.test(text) ? optionOf(options, 'key') : undefined];
  const does = /jwt/i.test(text) ? 'signs tokens' : /cookie/i.test(text) ? 'signs cookies' : 'signs the sessions';
  return views.flatMap((view) => (view ? [{ view, does }] : []));
}

/** `getSecret: () => 'constant'`. */
function returned(view: ValueView | undefined): ValueView | undefined {
  return view?.function?.returns ? { ...view, constants: view.function.returns } : undefined;
}

function textIs(view: ValueView | undefined, text: string): boolean {
  return isConstant(view) && view.constants.includes(text);
}

function ofProperty(candidate: PropertyCandidate): Judgement | undefined {
  if (CONFIGURES.includes(candidate.name)) return candidate.object === '' ? judgeConfiguration(candidate) : undefined;
  if (candidate.name === 'secretAccessKey') return judgeCloud(candidate);
  if (candidate.name === 'app.keys') return (candidate.value.elements ?? [candidate.value]).map((one) => judgeKey({ view: candidate.value.at ? { at: candidate.value.at, ...one } : one, does: 'signs the cookies' }, candidate)).find((one) => one !== undefined);
  if (candidate.name === 'passphrase') return ofLockedKey(candidate);
  if (candidate.name === 'auth') return judgeAuth(candidate);
  if (candidate.name === 'secret') return isJwtFactory(candidate) ? judgeKey({ view: candidate.value, does: 'signs tokens' }, candidate) : undefined;
  if (HEADERS.includes(candidate.name)) return judgeHeader(candidate);
  if (/^(?:client|consumer)_?secret$/i.test(candidate.name)) return judgeClient(candidate);
  // `cookieParser(defaults.cookieSecret)`: told there.
  if (candidate.object === '' && new RegExp(`\\b(?:cookieParser|session|createHmac|(?:express)?jwt|(?:jwt\\.)?(?:sign|verify))\\s*\\([^;]{0,200}\\.${candidate.name}\\b`, 'i').test(fileText(candidate))) return undefined;
  const does = candidate.name.startsWith('secretOr') ? 'verifies tokens' : 'signs the sessions';
  // `options.secretOrKey = …`, as passport-jwt's own page has it.
  return candidate.object === '' || candidate.name.startsWith('secretOr') ? judgeKey({ view: candidate.value, does }, candidate) : undefined;
}

/** `JwtModule.registerAsync({ useFactory: (config) => ({ secret }) })`, or a class that makes the options. */
function isJwtFactory(candidate: PropertyCandidate): boolean {
  if (candidate.object !== '') return false;
  if (candidate.inside[0] === 'createJwtOptions') return true;
  return /\bJwtModule\s*\.\s*registerAsync\(\s*\{(?:(?!\b(?:forRoot|register|forFeature)(?:Async)?\()[^])*\buseFactory\b(?:(?!\buseFactory\b|\n\}\)|\n(?:export|const|let|class|function)\b)[^])*$/.test(aroundOf(candidate, candidate.call, 700).before);
}

/** What shows how a package is used has to have some text there, and nobody runs it for others; who copies it should still be told. */
const EXAMPLE = /(?:^|\/)examples?\/|^example\.[cm]?[jt]s$/i;
/** Public keys and certificates are no secrets. */
const PUBLIC = /-----BEGIN (?:RSA |EC )?(?:PUBLIC KEY|CERTIFICATE)/;
const MADE_OF_TEXT = /^(?:new TextEncoder\(\)\.encode|Buffer\.from|CryptoJS\.enc\.\w+\.parse|\w+\.parse|createSecretKey|Uint8Array\.from)\(\s*(['"`])((?:(?!\1)[^\\$])+)\1/;

function judgeKey({ view, does }: Key, candidate: CallCandidate | PropertyCandidate): Judgement | undefined {
  const isSecret = (one: Primitive): one is string => typeof one === 'string' && one.trim() !== '' && !/^\0+$/.test(one) && !PUBLIC.test(one);
  // `new Signer().withSecret('constant').sign()`: what else may be there is what it begins with, or what others set.
  const settled = view.unknown && view.origin !== 'environment' ? (view.settled ?? []).filter(isSecret) : [];
  const texts = settled.length > 0 ? settled : view.constants.filter(isSecret);
  // `createHash('sha256').update('constant').digest()` makes a key of the right length, and no secret.
  const digest = view.made.some(({ api, fixed }) => api === 'hash' && fixed === true) ? '' : undefined;
  const literal = digest ?? (texts.length === 0 ? [view.text, ...view.names].map((text) => MADE_OF_TEXT.exec(text)?.[2]).find((text) => text !== undefined) : undefined);
  if (texts.length === 0 && literal === undefined) return undefined;
  // A protocol may lay down a key that all know, but nobody's tokens and sessions.
  if (!signsIn(does) && isProtocol(surroundingsOf(candidate))) return undefined;
  const fallback = digest === undefined ? view.unknown && texts.length > 0 && literal === undefined && settled.length === 0 : view.origin === 'environment';
  // `(secret = 'constant') => sign(payload, secret)`: what is taken where nobody gives another.
  const isDefault = (view.origin === 'parameter' || view.unset?.of === 'option') && (signsIn(does) || (does === 'authenticates messages' && isCalledKey(view, texts[0]))) && texts.length === 1 && !PLACEHOLDER.test(texts[0]!);
  if (fallback && !isDefault && view.origin !== 'environment' && !/process\.env|env\.|config/i.test(`${view.text} ${view.names.join(' ')}`)) return undefined;
  // A program that looks for its own fallback does not start with it where it matters.
  const severity: Severity = EXAMPLE.test(candidate.path) ? 'suggestion' : fallback ? (view.questioned || isElsewhere(view, candidate) ? 'suggestion' : signsIn(does) && isTakenAlways(view, candidate) ? 'error' : 'warning') : 'error';
  const name = variableOf(view);
  return {
    severity, confidence: fallback ? 'medium' : 'high',
    message: fallback
      ? `Where ${code(fallbackName(view))} is not set, a constant of the program ${does} (${code(calleeOf(candidate))}): everybody who can read the code has it then`
      : `A constant of the program ${does} (${code(calleeOf(candidate))}): everybody who can read the code, its history or a copy of it has the key`,
    advice: fallback
      ? `Stop instead of falling back: ${code(`if (!${fallbackName(view)}) throw new Error('${shortName(fallbackName(view))} is not set')`)}.`
      : `Read it from the environment or a secret store, ${code(`process.env.${name}`)}, stop at the start when it is missing, and make a new one: this one is known. ${AFTERWARDS.find(([pattern]) => pattern.test(does))![1]}`,
    holes: [], ...(view.at && view.at.path === candidate.path ? { at: view.at } : {}),
  };
}

/** `{ key = 'inv0ice-s1gning' } = {}`: it is called a key, and looks like one; a label of a cache is short or one word. */
function isCalledKey(view: ValueView, text: string | undefined): boolean {
  return text !== undefined && text.length >= 10 && /[^a-z]/i.test(text) && [view.text, ...view.names].some((name) => / (?:key|secret|pepper) $/.test(phraseOf(name.replace(/^.*\./, ''))));
}

/** What it says who somebody is with: forging one is being somebody else. */
function signsIn(does: string): boolean {
  return /^(?:signs|verifies|encrypts) (?:tokens|(?:the )?sessions|(?:the )?cookies)$/.test(does);
}

const AFTERWARDS: readonly (readonly [RegExp, string])[] = [
  [/signs$/, 'Let the new public key count beside the old one for a while.'], [/encrypt|derived/, 'What is encrypted with the old key has to be encrypted anew.'], [/lets/, 'Its clients need the new one.'], [/./, 'Tokens that are out are then no longer valid.'],
];

function calleeOf(candidate: CallCandidate | PropertyCandidate): string {
  return candidate.kind === 'call' ? candidate.callee : candidate.name;
}

function variableOf(view: ValueView): string {
  const name = /^[A-Za-z_$][\w$.]*$/.test(view.text) ? view.text.slice(view.text.lastIndexOf('.') + 1) : '';
  return name === '' ? 'SECRET_KEY' : name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toUpperCase();
}
