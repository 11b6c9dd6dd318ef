import type { CallCandidate, PropertyCandidate, ValueUse } from '../../src/core/call-candidate.ts';
import type { Judgement, Rule } from '../../src/core/rule.ts';
import type { ValueView } from '../../src/core/value-view.ts';
import { aroundOf, code, functionOf, isBrowserFile, isConstant, isOnly, optionOf, placeOf, textsOf } from '../crypto-text.ts';
import { fileText } from '../file-text.ts';
import { phraseOf } from '../names.ts';
import { readRulePage } from '../read-rule-page.ts';
import { isVerifiedLater } from './arms.ts';
import { givesClaims, givesSomebody, isOfAnother } from './believed.ts';
import { catchOf, givesBack, isAfterHelper } from './fallback.ts';
import { isPublicKey, isVersion, unpinned, verdict } from './unpinned.ts';
import { isAnswered, isKnownOtherwise, isRotated, isSent, looksAtEnd, makesUser, readsOnlyTimes, renews, usesPayload } from './what-follows.ts';
import page from './rule.md';

/** Tokens that are believed without their signature. @see https://www.rfc-editor.org/rfc/rfc8725 */
export const jwtUnverified: Rule<'call' | 'property'> = {
  ...readRulePage(page), kinds: ['call', 'property'], judge,
  apis: ['jwt-sign', 'jwt-verify', 'jwt-decode', 'jwt-simple-decode', 'nest-jwt-verify', 'nest-jwt-sign', 'jwt-middleware', 'jwt-strategy', 'fast-jwt-verify', 'fast-jwt-sign', 'jose-unsecured', 'jose-verify', 'jws-sign', 'hapi-strategy', 'plugin'],
  properties: ['ignoreExpiration', 'jwtFromRequest'],
};

function judge(candidate: CallCandidate | PropertyCandidate): Judgement | undefined {
  if (candidate.kind === 'property') return property(candidate);
  const found = ofCall(candidate);
  if (!found?.at) return found;
  const { at, ...judgement } = found;
  return { ...judgement, ...placeOf(candidate, at, 'it is set here', `${code(candidate.callee)} is called with it`) };
}

function ofCall(candidate: CallCandidate): Judgement | undefined {
  const { args, callee } = candidate;
  const options = args['options'];
  switch (candidate.api) {
    case 'jose-unsecured':
      return verdict('error', `${code(callee)} ${callee.endsWith('decode') ? 'believes' : 'makes'} tokens without a signature: anybody can write one`, `Use ${code("new SignJWT(payload).setProtectedHeader({ alg: 'HS256' }).sign(key)")} and ${code('jwtVerify(token, key)')}.`);
    case 'jwt-sign': case 'nest-jwt-sign': case 'fast-jwt-sign': case 'jws-sign':
      return signs(candidate);
    case 'jwt-decode':
      return decodes(candidate);
    case 'jwt-simple-decode':
      return isOnly(args['noVerify'], true) ? verdict('error', `${code(callee)} is told not to verify: whoever sends a token writes what is in it`, `Leave the third argument out and name the algorithm: ${code("decode(token, secret, false, 'HS256')")}.`, args['noVerify'].at) : undefined;
    case 'hapi-strategy':
      return strategy(candidate, optionOf(options, 'keys', 'key'), optionOf(options, 'verifyOptions'));
    case 'plugin':
      return [args['plugin']?.text ?? '', ...(args['plugin']?.names ?? [])].some((text) => /jwt/i.test(text)) ? strategy(candidate, undefined, optionOf(options, 'verify')) : undefined;
    default:
      return verifies(candidate, options);
  }
}

const NONE = 'takes tokens without a signature: anybody can write one';

function signs(candidate: CallCandidate): Judgement | undefined {
  const { options } = candidate.args;
  const header = candidate.args['header'] ?? optionOf(options, 'header');
  const algorithm = [optionOf(options, 'algorithm', 'alg'), candidate.args['algorithm'], optionOf(header, 'alg')].find((one) => textsOf(one).includes('none'));
  if (!algorithm) return undefined;
  return verdict('error', `${code(candidate.callee)} makes tokens with the algorithm ${code('none')}, without a signature: anybody can write one`, `Leave the option out, or write ${code("algorithm: 'HS256'")} with a secret of at least 32 random bytes.`, algorithm.at);
}

function verifies(candidate: CallCandidate, options: ValueView | undefined): Judgement | undefined {
  const { args, callee } = candidate;
  const chosen = args['algorithm'];
  if (textsOf(chosen).includes('none')) return verdict('error', `${code(callee)} expects the algorithm ${code('none')}: it ${NONE}`, `Name the algorithm that signs: ${code("'HS256'")}.`, chosen?.at);
  if (chosen && isFromToken(chosen) && !isAsked(candidate, chosen)) {
    return verdict('error', `${code(callee)} takes the algorithm from the token itself (${code(chosen.text)}): whoever writes the token chooses ${code('none')}, or HS256 with the public key as secret`, `Name the one that signs: ${code("'HS256'")} with a secret, ${code("'RS256'")} with a public key.`, chosen.at);
  }
  const algorithms = optionOf(options, 'algorithms') ?? args['algorithms'];
  const listed = (algorithms?.elements ?? []).flatMap(textsOf).concat(textsOf(algorithms));
  if (algorithms && hasNone(algorithms)) return allowsNone(code(callee), algorithms);
  const key = args['secret'] ?? args['key'] ?? optionOf(options, 'secret', 'publicKey', 'key');
  // Others look at the key first, whatever is listed.
  const own = !candidate.api.endsWith('jwt-verify') ? undefined : algorithms?.elements?.find((one) => isFromToken(one) && !isAsked(candidate, one));
  if (own) {
    return verdict(isPublicKey(key) && !isVersion(candidate, '>=9') ? 'error' : 'warning', `${code(callee)} allows the algorithm that the token itself names (${code(own.text)}): ${isPublicKey(key) ? 'whoever writes the token chooses HS256 with the public key as secret (jsonwebtoken before 9)' : 'the list allows whatever comes'}`, `Name the one that signs: ${code(`{ algorithms: ['${isPublicKey(key) ? 'RS256' : 'HS256'}'] }`)}.`, algorithms?.at);
  }
  if (key && [key.text, ...key.names].some((text) => /\bJWK\.None$/.test(text))) {
    return verdict('error', `${code(callee)} gets ${code('JWK.None')} as key: it ${NONE}`, `Give it the key: ${code(`${callee}(token, JWK.asKey(process.env.JWT_SECRET), { algorithms: ['HS256'] })`)}, and stop at the start if the variable is missing.`, key.at);
  }
  // A member that is not there may be one that was not understood.
  const isPlain = key !== undefined && (!key.constants.includes(undefined) || /^\(?(?:undefined|void 0)\b/.test(key.text));
  if (isConstant(key) && isPlain && key.constants.every((one) => one === '' || one === null || one === undefined || one === false)) {
    // jsonwebtoken takes no key only for the algorithm `none`, which it allows where it is listed, and before version 9 where nothing is.
    const refuses = candidate.api === 'jwt-verify' && (listed.length > 0 || isVersion(candidate, '>=9'));
    return verdict(refuses ? 'warning' : 'error', `${code(callee)} gets no key (${code(key.text)}): it ${refuses ? 'refuses every token' : NONE}`, `Give it the key: ${code("jwt.verify(token, process.env.JWT_SECRET, { algorithms: ['HS256'] })")}, and stop at the start if the variable is missing.`, key.at);
  }
  const expired = optionOf(options, 'ignoreExpiration');
  const check = args['verify']?.function?.at;
  if (isOnly(expired, true) && check && looksAtEnd(candidate.textAt(check))) return undefined;
  if (isOnly(expired, true)) return ignores(candidate.inside, expired, code(callee), DECIDES.test(phraseOf(candidate.inside[0] ?? '')) || args['token']?.origin === 'request' || candidate.uses.some(isIdentity) || candidate.api === 'jwt-middleware' || (candidate.api === 'jwt-strategy' && !(args['verify']?.unknown && !args['verify'].function)));
  if (candidate.api === 'jwt-middleware') return confused(candidate, key, listed);
  return candidate.api === 'jwt-verify' ? (algorithms ? confused(candidate, key, listed) : unpinned(candidate, key)) : undefined;
}

/** `header.alg`, as it was read out of the token that is to be verified. */
function isFromToken(view: ValueView): boolean {
  return !isConstant(view) && (view.origin === 'request' || view.made.some(({ api }) => api === 'jwt-decode') || [view.text, ...view.names].some((text) => /\bhead(?:er)?\b.*\balg$/i.test(text)));
}

/** `if (!ALLOWED.includes(header.alg)) throw …` */
function isAsked(candidate: CallCandidate, { text }: ValueView): boolean {
  const name = text.replace(/[.?!]/g, '\\$&');
  return new RegExp(`(?:includes|has|indexOf|assert\\w*|switch)\\s*\\(\\s*${name}\\b|${name}\\s*(?:[!=]==?|in\\b)`).test(aroundOf(candidate, candidate.call, 2_400).before);
}

/** The first versions whose keys say what they are for: jsonwebtoken's own, and those of what brings it along. */
const TELLS_KEYS: Readonly<Record<string, string>> = { jsonwebtoken: '9', 'express-jwt': '8', 'koa-jwt': '4.0.4' };

/** `{ algorithms: ['RS256', 'HS256'] }` with a public key: whoever has it, and everybody has, signs with it. */
function confused(candidate: CallCandidate, key: ValueView | undefined, listed: readonly string[]): Judgement | undefined {
  if (!isPublicKey(key) || key?.function || !listed.some((one) => one.startsWith('hs')) || !listed.some((one) => /^(?:rs|ps|es)\d/.test(one))) return undefined;
  const { library, args } = candidate;
  const since = TELLS_KEYS[library] ?? (candidate.api === 'jwt-verify' ? '9' : undefined);
  if (since === undefined || isVersion(candidate, `>=${since}`)) return undefined;
  return verdict(isVersion(candidate, `<${since}`) ? 'error' : 'warning', `${code(candidate.callee)} allows HMAC beside RSA for the public key ${code(key!.text)}: a token that says HS256 is verified with the public key as secret, and everybody has that (${TELLS_KEYS[library] ? library : 'jsonwebtoken'} before ${since})`, `Name only the one that signs: ${code("{ algorithms: ['RS256'] }")}.`, optionOf(args['options'], 'algorithms')?.at);
}

/** `server.auth.strategy('jwt', 'jwt', { keys: { algorithms: ['none'] } })`, `app.register(jwt, { verify: { algorithms: ['none'] } })` */
function strategy(candidate: CallCandidate, keys: ValueView | undefined, checks: ValueView | undefined): Judgement | undefined {
  const holders = [...(keys?.elements ?? []), keys, checks];
  const list = holders.flatMap((view) => optionOf(view, 'algorithms') ?? []).find(hasNone);
  if (list) return allowsNone(code(candidate.callee), list);
  const expired = optionOf(checks, 'ignoreExpiration');
  return isOnly(expired, true) ? ignores(candidate.inside, expired, code(candidate.callee), true) : undefined;
}

function hasNone(list: ValueView): boolean {
  return [...(list.elements ?? []), list].flatMap(textsOf).includes('none');
}

function allowsNone(who: string, list: ValueView): Judgement {
  return verdict('error', `${who} allows the algorithm ${code('none')}: it ${NONE}`, `Take ${code("'none'")} out of ${code('algorithms')}.`, list.at);
}

/** Where a token that has run out is what is expected. */
const REFRESHES = / (?:refresh\w*|renew\w*|rotate\w*|reissue) /;
const LETS_GO = / (?:expired?|expiry|expiration|logout|sign out|signout|revoke\w*|blacklist|denylist|introspect\w*|debug) /;

function ignores(inside: readonly string[], at: ValueView, who: string, decides: boolean): Judgement | undefined {
  const phrases = inside.map(phraseOf);
  if (phrases.some((name) => LETS_GO.test(name))) return undefined;
  const where = at.property ?? at.at;
  if (phrases.some((name) => REFRESHES.test(name))) {
    return verdict('warning', `${who} takes tokens that have run out, to give new ones for them: one that was stolen once can be renewed for ever`, `Ask for a refresh token of its own that can be revoked; if this one has to do, refuse it some time after ${code('exp')}.`, where);
  }
  return verdict(decides ? 'error' : 'warning', `${who} takes tokens that have run out: one that was stolen once is good for ever`, `Leave ${code('ignoreExpiration')} out, and give clients a refresh token.`, where);
}

function property(candidate: PropertyCandidate): Judgement | undefined {
  if (candidate.name === 'jwtFromRequest') {
    const list = candidate.siblings['algorithms'];
    return list && hasNone(list) && !isOfStrategy(candidate) ? allowsNone('The strategy', list) : undefined;
  }
  const strategy = candidate.siblings['jwtFromRequest'] ?? candidate.siblings['secretOrKey'] ?? candidate.siblings['secretOrKeyProvider'];
  if (isOfStrategy(candidate) || looksAtEnd(fileText(candidate))) return undefined;
  return strategy && isOnly(candidate.value, true) ? ignores(candidate.inside, { ...candidate.value, property: candidate.call }, 'The strategy', true) : undefined;
}

/** The strategy's own call says more: it has the function that is given the token. */
function isOfStrategy(candidate: PropertyCandidate): boolean {
  return /\bnew\s+\w*Strategy\(\s*\{[^{}]*$/.test(aroundOf(candidate, candidate.call, 400).before);
}

const DECIDES = / (?:auth\w*|guard|protect\w*|can activate|middleware|verify\w*|validate\w*|permission\w*|require\w*|ensure\w*|is admin|current user|session|check\w*|get user\w*|user from\w*|login|admin|role\w*|access|identify|context|principal|caller|actor|permissions|scopes|authori[sz]er) /;
const DISPLAYS = / (?:expir\w*|exp|ttl|refresh\w*|logout|debug\w*|inspect\w*|log|logger|print|header|kid|jwks?|signing key|get key|key provider|secret provider|audience|issuer|id token|oidc|oauth\w*|callback|profile|exchange|decode\w*) /;
const LOOKS_UP = / (?:get|decode\w*|find|lookup|peek|extract|parse|read|resolve|unverified|legacy|key|load|fetch|for) /;
/** To look at a token, not to believe it. */
const LOOKS = / (?:debug\w*|inspect\w*|log|logger|print|expir\w*|ttl|logout|sign out|signout|revoke\w*) /;
const READS = / (?:exp|kid|header|alg|iss|aud|jti|expires\w*|expiry|expiration|ttl|client id) /;

/** `decode` reads what a client wrote; before or beside `verify` of the same token there is no harm in it. */
function decodes(candidate: CallCandidate): Judgement | undefined {
  if (isBrowserFile(candidate.path) || IN_PAGE.test(fileText(candidate)) || TIMES.test(aroundOf(candidate, candidate.call, 200).before)) return undefined;
  const beside = candidate.others.filter((one) => VERIFIES.has(one.api) && one.shares);
  const apart = beside.length > 0 && beside.every((one) => candidate.excludes(candidate.call, one.at)) && !isForTests(candidate);
  const verifies = beside.length > 0 && !apart;
  const failed = isAfterHelper(candidate);
  if ((verifies || failed) && isFallback(candidate)) return fallsBack(candidate);
  if (verifies || failed || isExpired(candidate) || (!apart && isVerifiedLater(candidate))) return undefined;
  const { options, token } = candidate.args;
  if (isOnly(optionOf(options, 'complete'), true) && !usesPayload(candidate)) return undefined;
  if (token?.made.some(({ api }) => api === 'jwt-sign' || api === 'nest-jwt-sign')) return undefined;
  const names = candidate.uses.map((use) => use.name).filter((name) => !/^(?:decoded\w*|payload|claims|jwt\w*|data|result|token\w*)$/i.test(name));
  if (names.length > 0 && names.every((name) => READS.test(phraseOf(name)))) return undefined;
  if (readsOnlyTimes(candidate) || isOnlyLogged(candidate) || candidate.uses.some(({ how, name, beside }) => how === 'argument' && beside === 'token' && /\.(?:verify|verifySignature)$/.test(name))) return undefined;
  // `request.jwtDecode()` takes the token out of the request by itself.
  const request = isSent(token) || OWN_TOKEN.test(candidate.callee);
  const decides = DECIDES.test(phraseOf(candidate.inside[0] ?? '')) || candidate.uses.some(isIdentity) || candidate.uses.some((use) => decidesBy(use, candidate));
  if (!request && renews(candidate)) return verdict('error', `${code(candidate.callee)} reads ${code(token?.text ?? 'the token')} without checking its signature, and new tokens are given for what it says: whoever writes a token becomes who they like`, `${betterSentence(candidate)}: it throws when the signature is wrong.`);
  if (!request && !decides && givesClaims(candidate)) return verdict('warning', `${code(candidate.callee)} reads ${code(token?.text ?? 'the token')} without checking its signature, and ${code(`${candidate.inside[0]!}()`)} gives what it says to whoever asks, among functions that sign or encrypt: whoever writes a token chooses what is in it`, `${betterSentence(candidate)}: it throws when the signature is wrong. If it is only for tokens that were verified before, call it ${code('unverifiedClaims')}.`);
  if (!request && [...candidate.inside.slice(0, 1), token?.text ?? ''].some((text) => DISPLAYS.test(phraseOf(text)))) return undefined;
  if (request ? isRotated(candidate) || (!decides && LOOKS.test(phraseOf(candidate.inside[0] ?? '')) && !makesUser(candidate)) : !decides || isAnswered(candidate)) return undefined;
  // To find out whose key it is, before another function of the file verifies it.
  const verified = !apart && /\b(?:jwt\.verify|verifyAsync|jwtVerify|jwtService\.verify|verifyToken)\s*\(/i.test(fileText(candidate));
  if (verified && !(request && takesToken(candidate)) && !/^[A-Z]+$/.test(candidate.inside[0] ?? '') && LOOKS_UP.test(phraseOf(candidate.inside[0] ?? ''))) return undefined;
  // Nest makes parameters after its guards have let the request in.
  const guarded = /\bcreateParamDecorator\s*(?:<[^()]*>)?\((?:(?!\n\}|\n(?:export|const|let|class|function)\b)[^])*$/.test(aroundOf(candidate, candidate.call, 1_500).before);
  return verdict(
    guarded ? 'suggestion' : request && (!verified || makesUser(candidate) || (takesToken(candidate) && isOfAnother(candidate) && givesSomebody(candidate))) && !LOOKS.test(phraseOf(candidate.inside[0] ?? '')) ? 'error' : 'warning',
    `${code(candidate.callee)} reads ${code(token?.text ?? 'the token')} without checking its signature${request ? ', and a client sent it' : ''}: whoever writes a token chooses who they are`,
    `${betterSentence(candidate)}: it throws when the signature is wrong.`,
  );
}

/** What it says goes to the log and nowhere else. */
function isOnlyLogged({ uses }: CallCandidate): boolean {
  const kept = uses.filter(({ how, beside }) => how === 'argument' || how === 'return' || how === 'compare' || (how === 'property' && beside !== undefined));
  return kept.length > 0 && kept.every(({ how, name }) => how === 'argument' && /^(?:console|(?:[\w$]+\.)*(?:log|logger))\.\w+$/.test(name));
}

/** `function viewerOf(event) { const token = event.cookies.get('pass'); …`: nobody else has that token to verify it, unless it is for a key. */
function takesToken(candidate: CallCandidate): boolean {
  const [name = ''] = candidate.inside;
  const token = candidate.args['token']?.text ?? '';
  if (!/^[\w$]+$/.test(token) || / (?:keys?|jwks?|kid|secret|issuer|audience) /.test(phraseOf(name))) return false;
  return new RegExp(`\\b(?:const|let|var)\\s+${token.replaceAll('$', '\\$')}\\b`).test(functionOf(candidate).before);
}

/** Compared with something else, or asked what it allows. */
function decidesBy({ how, name, beside }: ValueUse, candidate: CallCandidate): boolean {
  if (how === 'compare' && beside === undefined) return !isKnownOtherwise(candidate);
  return candidate.library !== 'jwt-decode' && GRANTS.test(phraseOf(how === 'compare' ? (/[\w$]+(?=\W*$)/.exec(beside!)?.[0] ?? '') : name));
}

const VERIFIES: ReadonlySet<string> = new Set(['jwt-verify', 'nest-jwt-verify', 'jose-verify', 'fast-jwt-verify']);
/** What a token is asked for to let somebody do something. */
const GRANTS = / (?:perms?|permissions?|scopes?|roles?|is admin|privileges?|grants?|entitlements?) /;

/** Hooks that only run where a page does, and what only a page has: no decision of it counts. */
const IN_PAGE = /\bimport\b[^;]*\buse(?:State|Effect|LayoutEffect|Ref|Context|Reducer)\b[^;]*\bfrom\s*['"]react['"]|\bfrom\s*['"](?:react-dom|react-router(?:-dom)?|react-native|vue|vue-router|pinia|svelte(?:\/store)?|@angular\/(?:core|router|common)|solid-js|preact|expo-secure-store)['"]|\b(?:localStorage|sessionStorage)\s*\.\s*getItem|\bdocument\s*\.\s*(?:cookie|getElementById|querySelector)|\bwindow\s*\.\s*(?:location|localStorage|sessionStorage)/;
/** `const { exp } = jwtDecode(token)`: when to ask for a new one. */
const TIMES = /\b(?:const|let|var)\s*\{\s*(?:(?:exp|iat|nbf)\b(?:\s*:\s*\w+)?\s*,?\s*)+\}\s*(?::[^=;]*)?=\s*(?:await\s+)?$/;

/** `catch (error) { if (error.name === 'TokenExpiredError') …`: its signature was right, which is looked at before its age. */
function isExpired(candidate: CallCandidate): boolean {
  return /\bif\s*\([^{}]*(?:TokenExpired|JWT_?EXPIRED|JWTExpired)[^{}]*\{[^{}]*$/i.test(candidate.catchAt(candidate.call)?.before ?? '');
}

/** It is only decoded where nobody but the developer is. */
function isForTests(candidate: CallCandidate): boolean {
  return /(?:\bif\s*\(|\breturn\s|=\s)[^{};]*(?:\btest\b|\bdev\b|\bisDev|\bisTest|\bisLocal|development|mock|['"]local|!\s*\w*[pP]rod|!==?\s*['"]production)[^{};]*(?:\{[^{};]*|\)[^{};]*|\?[^{};]*)$/i.test(aroundOf(candidate, candidate.call, 300).before);
}

/** In the `catch` of the verification, and handed on: whoever fails it is believed all the same. */
function isFallback(candidate: CallCandidate): boolean {
  return catchOf(candidate) !== undefined
    && (candidate.uses.some((use) => use.how === 'return' || isIdentity(use)) || givesBack(candidate))
    && !LOOKS.test(phraseOf(candidate.inside[0] ?? '')) && !REFRESHES.test(phraseOf(candidate.inside[0] ?? ''));
}

function fallsBack(candidate: CallCandidate): Judgement {
  const token = code(candidate.args['token']?.text ?? 'the token');
  return verdict('error', `${code(candidate.callee)} reads ${token} where its verification has just failed: a token with a wrong signature is believed`, `Refuse the request in the ${code('catch')}, and give back nothing.`);
}

/** `req.user = …`: from here on the request is somebody's. */
function isIdentity({ how, name, beside }: ValueUse): boolean {
  return how === 'property' && beside !== undefined && /(?:^|\.)(?:req|request|ctx|context|res|socket|state|locals)\.(?:\w+\.)?(?:user|auth|session|account|currentUser|userId)$/i.test(`${beside.replace(/\((\w+) as [^()]*\)|[!?]/g, '$1')}.${name}`);
}

/** A whole sentence, as the advice says it. */
function betterSentence(candidate: CallCandidate): string {
  const known = ['jsonwebtoken', 'jose', '@nestjs/jwt', '@fastify/jwt', 'fastify', 'hono/jwt', '@tsndr/cloudflare-worker-jwt'].includes(candidate.library ?? '');
  return `Write ${code(better(candidate))}${known ? '' : ' (jsonwebtoken)'}`;
}

function better(candidate: CallCandidate): string {
  const token = candidate.args['token']?.text ?? 'token';
  if (candidate.library === 'jose') return `const { payload } = await jwtVerify(${token}, key)`;
  if (OWN_TOKEN.test(candidate.callee)) return `await ${candidate.callee.replace(OWN_TOKEN, '')}.jwtVerify()`;
  if (candidate.library === '@fastify/jwt') return `${candidate.callee.replace(/decode$/, 'verify')}(${token})`;
  if (candidate.library === 'hono/jwt') return `await verify(${token}, secret, 'HS256')`;
  if (candidate.library === '@tsndr/cloudflare-worker-jwt') return `await jwt.verify(${token}, secret)`;
  if (candidate.library === 'fast-jwt') return `createVerifier({ key, algorithms: ['HS256'] })(${token})`;
  if (candidate.library === '@nestjs/jwt') return `await this.jwtService.verifyAsync(${token})`;
  return `jwt.verify(${token}, process.env.JWT_SECRET, { algorithms: ['HS256'] })`;
}

/** Methods of requests that find the token themselves. */
const OWN_TOKEN = /\.jwtDecode$/;
