import type { CompareCandidate } from '../../src/core/call-candidate.ts';
import type { ValueView } from '../../src/core/value-view.ts';
import { aroundOf, code, functionOf, surroundingsOf, typeOfParameter } from '../crypto-text.ts';
import { fileText } from '../file-text.ts';
import { headOf, phraseOf, subjectsOf } from '../names.ts';
import { isPasswordName } from '../purpose.ts';
import { isConfigured, isOfEnvironment, isOfHeaders, SENDS_AWAY, SECRET_IN_HEADER } from './configured.ts';
import { ASKS, DECIDES, GUARDS, OF_A_TURN } from './deciders.ts';
import type { Graded } from './graded.ts';
import { isStamp, NO_SECRET, SECRET_HEAD } from './heads.ts';
import { isKey } from './keys.ts';

const CONFIRMS = / (?:confirm\w*|confirmation|repeat\w*|again|retype\w*|retyped|re|match|second|verify|check|old|new|current|previous|prev) /;
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
export function ofNamed(candidate: CompareCandidate): Graded | undefined {
  const { left, right } = candidate;
  if ([left, right].some(({ made }) => made.some((one) => one.api === 'hash' && isStamp(one)))) return undefined;
  const { after } = aroundOf(candidate, candidate.call, 240);
  if (CHANGED.test(after) || (/^={2,3}$/.test(candidate.operator) && REFUSES.test(after))) return undefined;
  const sent = [left, right].find((side) => side.origin === 'request') ?? [left, right].find((side) => (side.origin === 'parameter' || side.origin === 'call') && isOfHeaders(side)) ?? pairOf(candidate) ?? [left, right].find((side) => side.origin === 'parameter' && !isOfEnvironment(side)) ?? sentAway(candidate);
  const kept = sent === left ? right : left;
  if (!sent || kept.origin === 'request' || picks(candidate, kept)) return undefined;
  const isRefused = candidate.operator.startsWith('!') && SENDS_AWAY.test(after);
  const isClient = sent.origin === 'request' || isOfHeaders(sent) || (isRefused && sent.origin !== 'parameter');
  const isGuarded = isClient && sent.names.some((text) => SECRET_IN_HEADER.test(text) && !NO_KEY.test(` ${subjectsOf(text).map(phraseOf).join('').trim()}`)) && (isOfEnvironment(kept) || isConfigured(kept) || (kept.origin === 'parameter' && EXPECTED.test(phraseOf(kept.text))));
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
  if (surroundingsOf(candidate).some((text) => / (?:parse\w*|lexer|tokeni[sz]e\w*|scanner|ast|css|token list) |^ tokens $/.test(phraseOf(text)))) return undefined;
  const sure = isClient && (isGuarded || isOfEnvironment(kept) || (isConfigured(kept) && (isOfHeaders(sent) || heads(sent) || isRefused)));
  // The page says why this blocks nobody: what is stolen so takes millions of tries against one process.
  return { severity: sure || checked || (sent.origin === 'parameter' ? kept.origin === 'environment' && (letsIn(candidate.inside) || isRefused || (heads(sent) && TURNS_AWAY.test(after))) : sent.origin === 'request' && heads(sent)) ? 'warning' : 'suggestion', what: `the secret ${code(kept.text)}`, order: [kept, sent], digest: false };
}

/** Of two parameters the one that is not named for what is kept: `isValid(sessionCsrfToken, submitted)`. */
function pairOf({ left, right }: CompareCandidate): ValueView | undefined {
  if (left.origin !== 'parameter' || right.origin !== 'parameter') return undefined;
  const isKept = (side: ValueView): boolean => / (?:expected|stored|saved|session|known|correct|actual|real|configured|wanted|required) /.test(phraseOf(side.text));
  return isKept(left) && !isKept(right) ? right : undefined;
}

/** Nobody knows where it comes from, but who has another one than the environment holds is refused. */
function sentAway(candidate: CompareCandidate): ValueView | undefined {
  const { left, right } = candidate;
  const kept = [left, right].find((side) => side.origin === 'environment');
  const sent = kept === left ? right : left;
  if (!kept || sent.made.length > 0 || sent.origin === 'environment' || !sent.unknown) return undefined;
  return isOfHeaders(sent) || (candidate.operator.startsWith('!') && SENDS_AWAY.test(aroundOf(candidate, candidate.call, 200).after)) ? sent : undefined;
}

/** `return done(null, false)` */
const TURNS_AWAY = /^\s*\)\s*\{?\s*(?:return\s+)?(?:done|cb|callback|next)\(\s*(?:null,\s*false|new\s)/;

/** What a guard is made with: `requireKey(expectedKey)`. */
const EXPECTED = / (?:expected|configured|required|internal|api|service|admin|shared|server|wanted) (?:api )?(?:key|secret|token) $/;

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
  if ([view.text, ...view.names].some((text) => /\b(?:session|yar)(?:\s+as\s[^()]{1,40}\))?[!?]?[.[]/.test(text) || / (?:session|stored|saved|expected) (?:csrf|xsrf) /.test(phraseOf(text)))) return true;
  if (!/^\w+$/.test(view.text)) return false;
  return [...functionOf(candidate).before.matchAll(/\{([^{}]*)\}\s*=\s*[\w.]*\bsession\b/g)].some(([, names]) => new RegExp(`\\b${view.text}\\b`).test(names!));
}

/** `matches(token)`, `isValid(secret)`: what it says of a secret that the program was set up with lets somebody in. */
function letsIn([name = '']: readonly string[]): boolean {
  return DECIDES.test(phraseOf(name)) || CHECKER.test(phraseOf(name));
}

/** `this.#token === token` in `accepts(token)`: what an object was made with, against what its caller was sent. */
export function ofField(candidate: CompareCandidate): Graded | undefined {
  const { left, right, inside } = candidate;
  const kept = [left, right].find((side) => /^this\.#?\w+$/.test(side.text));
  const sent = kept === left ? right : left;
  if (!kept || sent.origin !== 'parameter' || !/^\w+$/.test(sent.text) || (kept.origin !== 'parameter' && kept.origin !== 'unknown')) return undefined;
  const head = headOf(kept.text.slice(5));
  if (!SECRET_HEAD.test(head) || NO_SECRET.test(head) || / (?:digest|hmac|mac|signature|sig|password|csrf|xsrf)$/.test(head)) return undefined;
  const around = inside.map(phraseOf);
  const decides = DECIDES.test(around[0] ?? '') || (ASKS.test(around[0] ?? '') && around.slice(1).some((text) => GUARDS.test(text)));
  if (!decides || surroundingsOf(candidate).some((text) => OF_A_TURN.test(phraseOf(text)))) return undefined;
  const name = kept.text.slice(5);
  const text = fileText(candidate);
  // Written anew again and again: it tells which turn it is. Of another type than text: it tells which object it is.
  if ([...text.matchAll(new RegExp(`\\bthis\\.${name}\\s*=[^=]`, 'g'))].length > 1) return undefined;
  const type = typeOfParameter(candidate, sent.text);
  if (type !== undefined && type !== 'string') return undefined;
  return { severity: 'warning', what: `the secret ${code(kept.text)}`, order: [kept, sent], digest: false };
}
