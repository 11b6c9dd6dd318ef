import type { CallCandidate, ValueUse } from '../../src/core/call-candidate.ts';
import type { Severity } from '../../src/core/finding.ts';
import { aroundOf, code, isBrowserFile } from '../crypto-text.ts';
import { fileText } from '../file-text.ts';
import { headOf, phraseOf } from '../names.ts';
import { fileNameOf } from '../decisions.ts';
import { isUnpredictableHere, isUnpredictableName } from '../unpredictable-names.ts';
import type { Drawn } from './drawn.ts';
import { amongCrypto, besideAddress, inCsrfCookie, inMessage, ofPasswords, withAddress } from './handed-over.ts';

/** What a value with a name that says little is for. */
export interface Told {
  readonly what: string;
  /** Said after the place: why it must not be guessed. */
  readonly because?: string;
  readonly severity: Severity;
}

const OPENS = ', which lets in whoever guesses it';

/** Names that say only that it is one of its kind. */
const BARE = /^(?:(?:new|raw|plain|fresh|random|unique) )*(?:(?:serial )?(?:code|pin|number|digits|serial|key|id|value|text|string|str|chars|hash)|)$/;
/** Things that are handed to one person; whoever guesses another's has it. */
const HANDED = / (?:vouchers?|gift ?cards?|gift|licen[cs]es?|invites?|invitations?|pairings?|unlock\w*|redeem\w*|redemptions?|recover(?:y|ies)|otps?|2fa|mfa|two factor|activations?|verifications?|passcodes?|password resets?|magic links?|one time) /;
const OPENED = / (?:(?:user|login|auth|web|admin|guest) )?(?:sessions?|logins?|password resets?|pw resets?|resets?|confirmations?|api keys?|access keys?|auth codes?|magic links?|refresh tokens?) $/;
const NOT_THAT = / (?:tests?|fake|mock|dummy|demo|example|sample|lists?|banner|theme|style|color|colour|game|chart|page|form|button|view|screen|component|dialog|modal|widget|icon|animation|delay|timeout|interval|backoff|retry|retries|wait|jitter|limiter|scheduler|loader|cache|index|tracker|tracking) /;
const HELPER = / (?:services?|store|repository|repo|manager|factory|generator|maker|provider|helpers?|utils?|builder|controller|model|entity|handler|dao) $/;

/**
 * What a drawn text is for, where its own name (`code`, `id`, `made`) does not say it: by the class or table that it belongs to,
 * the key or address it becomes a part of, what PKCE and WebAuthn call it, the comment above the function.
 */
export function purposeAround(use: ValueUse, candidate: CallCandidate, drawn: Drawn): Told | undefined {
  switch (use.how) {
    case 'variable': case 'property': case 'return': {
      const name = lastOf(use.name);
      const said = byItself(name, candidate, drawn) ?? ofOwner(name, use, candidate);
      return said ?? (use.how === 'property' ? (ofTable(name, use, candidate) ?? besideAddress(name, use, candidate)) : use.how === 'return' ? (ofSchema(name, candidate) ?? byComment(name, candidate)) : undefined) ?? byPlace(name, use, candidate) ?? (use.how === 'return' ? (ofPasswords(use, candidate, drawn) ?? amongCrypto(use, candidate, drawn)) : undefined);
    }
    case 'argument':
      return asArgument(use, candidate, drawn) ?? withAddress(use, candidate) ?? inCsrfCookie(use, candidate);
    case 'part':
      return asPart(use, candidate) ?? inMessage(use, candidate);
    default:
      return undefined;
  }
}

const MAKES = /^ (?:generate|gen|create|make|new|get|random|build|rand|produce|issue|draw|mint|next) /;

function subjectOf(name: string): string {
  return headOf(phraseOf(name).replace(MAKES, ' ').replace(MAKES, ' ').replace(/ (?:for|from|with|by|of|to) .*/, ' ').trim()).trim();
}

const PROVES = /webauthn|passkey|fido\d?\b|assertion|attestation|credential|login|authenticat/i;
const PKCE = /code_?challenge|code_?verifier|pkce/i;
const OAUTH = /oauth|openid|\/authorize\b|response_type|redirect_uri|code_challenge/i;
const OTHER_KEY = / (?:public|sort|cache|map|row|list|item|react|partition|idempotency|primary|foreign|object|dummy|test|fake|storage|store|query|lookup|index|hash|group by) key$/;

/** Names that say it together with what the value is made of, or what stands in the file. */
function byItself(name: string, candidate: CallCandidate, drawn: Drawn): Told | undefined {
  const subject = ` ${subjectOf(name)}`;
  const told = (what = code(name)): Told => ({ what, severity: 'error' });
  if (subject.endsWith(' key') && drawn === 'bytes' && !OTHER_KEY.test(subject)) return told(`the key ${code(name)}`);
  if (subject.endsWith(' challenge') && !/ (?:daily|weekly|game|quiz|puzzle|captcha|random) /.test(subject) && !isBrowserFile(candidate.path) && PROVES.test(fileText(candidate))) return told(`the challenge ${code(name)}`);
  if (subject.endsWith(' verifier') && PKCE.test(fileText(candidate))) return told(`the code verifier ${code(name)}`);
  if (/^ state$/.test(subject) && drawn !== 'digits' && OAUTH.test(fileText(candidate))) return told(`the OAuth state ${code(name)}`);
  if (/^ pin$/.test(subject) && (drawn !== 'text' || candidate.calls.some(({ name: method }) => method === 'padStart'))) return told(`the PIN ${code(name)}`);
  if (/^ (?:invite|invitation|voucher|gift card|licen[cs]e)$/.test(subject) && drawn !== 'digits') return ({ ...told(), because: OPENS });
  if (/^ remember(?: me)?$/.test(subject) && drawn !== 'digits') return { ...told(), because: OPENS };
  // One of several that were drawn before is picked, not drawn.
  if (/ (?:codes|passwords|pins|passcodes)$/.test(subject) && drawn !== 'digits' && isUnpredictableName(subject.slice(1, -1))) return told(`each of ${code(name)}`);
  return undefined;
}

/** `newCode()` of `VoucherService`, `id` of `Session`. */
function ofOwner(name: string, use: ValueUse, candidate: CallCandidate): Told | undefined {
  const subject = subjectOf(name);
  if (!BARE.test(subject) || (use.how === 'property' && subject === 'text')) return undefined;
  const [, ...outer] = candidate.inside;
  const classes = [...(/^[A-Z]/.test(candidate.inside[0] ?? '') ? candidate.inside.slice(0, 1) : outer), classAround(use, candidate)].filter((one) => one !== '');
  const names = [...classes, candidate.functionAt(use.at)?.name ?? '', candidate.inside[0] ?? ''].filter((one) => one !== '' && one !== name && !/^ (?:send|notify|mail|email|render|log) /.test(phraseOf(one)));
  // `generateInsertId` of `SessionManager`: its function says what it is.
  const made = subjectOf(candidate.inside[0] ?? '');
  const isOther = made.endsWith(' id') && !BARE.test(made) && !OPENED.test(` ${made.slice(0, -3)} `);
  const isId = !isOther && /(?:^| )id$|^$/.test(subject);
  const owner = names.find((one) => isHanded(one, subject) || (isId && classes.includes(one) && OPENED.test(withoutHelper(one))));
  if (owner !== undefined) return { what: use.how === 'return' ? `what ${code(owner === candidate.inside.at(-1) ? `${owner}.${use.name}()` : `${use.name}()`)} gives` : `the ${code(lastOf(use.name))} of ${code(owner)}`, because: OPENS, severity: 'error' };
  const file = fileNameOf(candidate.path);
  return use.how === 'return' && !isId && /^(?:.* )?(?:code|serial|serial number|pin)$/.test(subject) && isHanded(file, subject) ? { what: `what ${code(`${use.name}()`)} gives`, because: OPENS, severity: 'error' } : undefined;
}

function withoutHelper(name: string): string {
  return phraseOf(name).replace(HELPER, ' ');
}

/** Numbers of invitations count them; their codes are what counts. */
function isHanded(owner: string, subject: string): boolean {
  const phrase = withoutHelper(owner);
  return (HANDED.test(phrase) || isOfCodes(phrase)) && !NOT_THAT.test(phrase) && subject !== '' && !/(?:^| )id$/.test(subject);
}

/** `BackupCodeService`, `SecurityPins`: what they are about is what must not be guessed. */
function isOfCodes(phrase: string): boolean {
  return / (?:code|pin)s? $/.test(phrase) && isUnpredictableName(phrase.trim().replace(/s$/, ''));
}

/** The class whose member the place is, as the margin tells. */
function classAround({ at }: ValueUse, candidate: CallCandidate): string {
  const before = candidate.textAt({ path: at.path, start: { ...at.start, offset: Math.max(0, at.start.offset - 6_000) }, end: at.start });
  const found = [...before.matchAll(/^(?:export\s+(?:default\s+)?|abstract\s+)*class\s+([\w$]+)/gm)].at(-1);
  return found && !/^\}/m.test(before.slice(found.index)) ? found[1]! : '';
}

const PUTS = /(?:\(\s*['"`]([\w.]+)['"`]\s*(?:,[^()]*)?\)|([\w$]+))\s*[!?]?\.\s*(?:insert\w*|create\w*|save|add|put|upsert|persist|store|build|push)\s*(?:<[^()]*>)?\(\s*\[?\s*\{[^;]*$/;
const ROW = /(?:^| )(?:code|pin|key|id|number|serial|value|hash|secret|link)$/;

/** `db('invitations').insert({ code })`. */
function ofTable(name: string, { at }: ValueUse, candidate: CallCandidate): Told | undefined {
  const subject = subjectOf(name);
  if (!ROW.test(subject) || !BARE.test(subject)) return undefined;
  const before = candidate.textAt({ path: at.path, start: { ...at.start, offset: Math.max(0, at.start.offset - 240) }, end: at.start });
  const found = PUTS.exec(before);
  const table = found?.[1] ?? found?.[2];
  return table !== undefined && isOpened(table, subject) ? { what: `the ${code(name)} of ${code(table)}`, because: OPENS, severity: 'error' } : undefined;
}

function isOpened(table: string, subject: string): boolean {
  const phrase = withoutHelper(table);
  const isId = /(?:^| )id$/.test(subject);
  if (NOT_THAT.test(phrase)) return false;
  return (!isId && HANDED.test(phrase)) || (OPENED.test(phrase) && !subject.endsWith('number')) || isUnpredictableName(`${phrase.trim().replace(/s$/, '')} ${subject}`);
}

const PARENT = /([\w$]+)['"]?\s*[:=]\s*\{[^{}]*$/;
const ROUTE = /\.(?:post|get|put|all)\(\s*(['"`])([^'"`]+)\1/g;

/** `member.reset = { code }`, `router.post('/invitations', …)`. */
function byPlace(name: string, { how, at }: ValueUse, candidate: CallCandidate): Told | undefined {
  const subject = subjectOf(name);
  const isCode = /(?:^| )(?:code|pin|digits)$/.test(subject);
  if (subject === '' || !BARE.test(subject) || !(isCode || /^(?:value|key|text|hash)$/.test(subject))) return undefined;
  const before = candidate.textAt({ path: at.path, start: { ...at.start, offset: Math.max(0, at.start.offset - 1_500) }, end: at.start });
  const parent = how === 'property' ? PARENT.exec(before.slice(-200))?.[1] : undefined;
  const told = (place: string): Told => ({ what: `the ${code(name)} of ${code(place)}`, because: OPENS, severity: 'error' });
  if (parent !== undefined && (isHanded(parent, subject) || (isCode && OPENED.test(withoutHelper(parent))))) return told(parent);
  const route = isCode ? [...before.matchAll(ROUTE)].at(-1) : undefined;
  return route && !/\n\}/.test(before.slice(route.index)) && (isUnpredictableHere(subject, [route[2]!]) || isHanded(route[2]!, subject)) ? told(route[2]!) : undefined;
}

const DEFAULT = /([\w$]+)\s*:\s*\{(?:[^{}]*,)?\s*default\s*:\s*(?:\(\)\s*=>|function\s*\(\)\s*\{\s*return)[^;]*$/;
const SCHEMA = /([\w$]+)\s*=\s*new\s+(?:[\w$]+\.)?Schema\b|\.(?:define|model)\(\s*['"]([\w$]+)['"]/g;

/** `new Schema({ token: { type: String, default: () => … } })`. */
function ofSchema(name: string, candidate: CallCandidate): Told | undefined {
  if (name !== 'default') return undefined;
  const { before } = aroundOf(candidate, candidate.call, 1_500);
  const field = DEFAULT.exec(before.slice(-240))?.[1];
  if (field === undefined) return undefined;
  const schema = [...before.matchAll(SCHEMA)].at(-1);
  const table = (schema?.[1]?.replace(/Schema$/, '') ?? schema?.[2]) || '';
  if (isUnpredictableName(field)) return { what: `${code(field)}${table === '' ? '' : ` of each ${code(table)}`}`, severity: 'error' };
  return ROW.test(subjectOf(field)) && BARE.test(subjectOf(field)) && isOpened(table, subjectOf(field)) ? { what: `the ${code(field)} of each ${code(table)}`, because: OPENS, severity: 'error' } : undefined;
}

const INTO = /\binsert\s+into\s+["'`[]?([\w.]+)["'`\]]?\s*\(([^()]*)\)/i;

/** `redis.set(`otp:${phone}`, digits)`. */
const UNDER = /\.(?:put|set\w*|psetex|save|store)\(\s*['"`]((?:[\w-]+:)*(?:otp|2fa|mfa|pin|verify|verification|(?:pw|password)[-_]?reset|activation|recovery|pairing|(?:login|sms|email|auth)[-_]?code)s?[:])[^;]*$/i;

/** `sessions.set(id, …)`, `INSERT INTO password_resets (email, code) …`. */
function asArgument(use: ValueUse, candidate: CallCandidate, drawn: Drawn): Told | undefined {
  const row = INTO.exec(use.beside ?? '');
  if (row) {
    const column = row[2]!.split(',').map((one) => one.replace(/["'`[\]\s]/g, '')).find((one) => ROW.test(subjectOf(one)) && isOpened(row[1]!, subjectOf(one)) && !/id$/i.test(one));
    return column === undefined ? undefined : { what: `the ${code(column)} of ${code(row[1]!)}`, because: OPENS, severity: 'error' };
  }
  const kept = UNDER.exec(candidate.textAt({ path: use.at.path, start: { ...use.at.start, offset: Math.max(0, use.at.start.offset - 120) }, end: use.at.start }))?.[1];
  // Digits that stay a number may be how long it is kept.
  if (kept !== undefined && (drawn !== 'digits' || /String|pad|`/.test(candidate.textAt(use.at)))) return { what: `what is kept under ${code(kept)}`, because: OPENS, severity: 'error' };
  const table = /(?:^|[.#])([\w$]+)\.(?:set|add)$/.exec(use.name)?.[1];
  if (table === undefined || use.beside !== undefined || isBrowserFile(candidate.path)) return undefined;
  const phrase = phraseOf(table).replace(/^ (?:pending|active|open|issued|valid|known|all|our) /, ' ').replace(/ (?:by \w+|map|store|cache|set) $/, ' ');
  // Programs, games and terminals have sessions too: these are somebody's.
  const { after } = aroundOf(candidate, use.at, 100);
  const isSession = /^ (?:(?:login|user|auth|web|admin) )?sessions $/.test(phrase) && /^\s*,[^;]*\b(?:user|account|login|email|member|customer)/i.test(after);
  // Those of a counter or a desk do not run out within minutes.
  const isTicket = /(?:^ | (?:access|login|auth|ws|socket|download|upload|stream) )tickets? $/.test(phrase) && /^\s*,[^;]*\b(?:user|account|member|session)\w*\b[^;]*\b(?:expires?\w*|ttl|validUntil)\b/i.test(after);
  return isSession || isTicket || / (?:invites|invitations|invite codes|vouchers|password resets|reset requests|magic links|gift cards|otps|pairing codes) $/.test(phrase) ? { what: `a key of ${code(table)}`, because: OPENS, severity: 'error' } : undefined;
}

const STORE_KEY = /(?:^|[:/_-])(?:invite|invitation|(?:pw|password|pass)[-_]?reset|reset|sess|session|magic(?:[-_]?link)?|otp|2fa|mfa|pairing|voucher|gift(?:[-_]?card)?|verify|verification|confirm(?:ation)?|activation|recovery|oauth[-_]?state|pkce|(?:ws|sse|socket|auth|login|download)[-_]?ticket)s?[:/]$/i;
const ADDRESS = /\/(?:confirm|accept(?:[-_]invit\w+)?|claim|redeem|unlock|invite|invitation|recover)s?\/$|\/(?:invit|reset|confirm|verif|activat|magic|claim|redeem|unlock|recover|accept|join)[\w/-]*\?(?:[\w-]+=[^&\s]*&)*(?:key|code|k|c|id|hash|h|t|secret|s)=$/i;
const KEEPS = /\.(?:put|set\w*|hset|psetex|add|save|store)\(\s*[^;]*$/i;
const STATE = /(?:authori[sz]e|oauth|response_type)[^\s]*[?&](?:state|nonce)=$/i;

/** `${digits} is your sign-in code`. */
const SHOWN = /^\}?['"`\s+]*(is your (?!discount|promo|coupon|booking|order|tracking|country|customer|product|queue|ticket)(?:[\w-]+ ){0,2}(?:code|pin|password|passcode|otp))\b/i;

/** The key of a store (`invite:…`), or an address that whoever knows it may open. */
function asPart(use: ValueUse, candidate: CallCandidate): Told | undefined {
  const before = use.name.trim();
  if (ADDRESS.test(before)) return { what: `part of an address after ${code(before)}`, because: OPENS, severity: 'error' };
  const { after } = aroundOf(candidate, use.at, 60);
  const shown = SHOWN.exec(after)?.[1];
  if (shown !== undefined) return { what: `a text that says it ${shown.replace(/\s+/g, ' ')}`, severity: 'error' };
  if (STATE.test(before)) return { what: `part of an address after ${code(before)}`, severity: 'error' };
  if (!STORE_KEY.test(before)) return undefined;
  const { at } = use;
  const statement = candidate.textAt({ path: at.path, start: { ...at.start, offset: Math.max(0, at.start.offset - 120) }, end: at.start });
  return KEEPS.test(statement) ? { what: `the key after ${code(before)}`, because: OPENS, severity: 'error' } : undefined;
}

const COMMENT = /(?:\/\*\*?((?:(?!\*\/)[^])*)\*\/|(?<![^\n])((?:[ \t]*\/\/[^\n]*\n)+))\s*$/;
const HEADER = /(?:^|\n)[ \t]*(?:(?:export|default|public|private|protected|static|async|function\*?|const|let|readonly|#)\s*)*$/;
const PURPOSE = new RegExp(`^\\W*(?:(?:makes?|generates?|creates?|draws?|returns?|gives?|builds?|computes?|issues?|produces?|a|an|the|one|new|random|unique|short|secure|fresh|some)\\s+)*(?:[\\w-]+\\s+)?(${[
  '(?:temporary |initial |user )?pass(?:word|phrase|code)s?', 'one[- ]time (?:code|password|pin|token)s?', 'otps?', 'pin codes?', 'api keys?', 'api tokens?', 'access tokens?', 'refresh tokens?', 'session (?:id|token|key)s?',
  '(?:verification|activation|recovery|backup|password[- ]reset|reset|invite|invitation|login|pairing|voucher|gift card|licen[cs]e|redemption|unlock) (?:code|key|number|pin|token|link)s?', 'code verifier', 'pkce (?:code )?verifier', 'csrf tokens?', 'encryption keys?', 'secret keys?', 'secrets?', 'magic links?',
].join('|')})(?![\\w-]|\\s+(?:length|strength|hint|field|expiry|policy|form|page|prompt|refers|is refreshed|count|name))`, 'i');
const NO_PURPOSE = /\b(?:not? (?:a )?secret|example|sample|fake|dummy|mock|tests?|placeholder|demo|colou?r|shuffles?|picks?|delay|waits?|jitter|expires?|masks?|redact\w*|documentation)\b/i;

/** `/** Makes the one-time code that we text to a customer. *\/` above the function. */
function byComment(name: string, candidate: CallCandidate): Told | undefined {
  const own = candidate.inside[0];
  if (own === undefined || own !== name || !/^[\w$#]+$/.test(own)) return undefined;
  const { before } = aroundOf(candidate, candidate.call, 1_200);
  const start = [...before.matchAll(new RegExp(`(?<![\\w$.])${own.replace(/\$/g, '\\$')}(?=\\s*(?:[(<=:]))`, 'g'))].map(({ index }) => index).find((index) => HEADER.test(before.slice(Math.max(0, before.lastIndexOf('\n', index)), index)));
  if (start === undefined) return undefined;
  const comment = COMMENT.exec(before.slice(0, before.lastIndexOf('\n', start) + 1));
  const text = (comment?.[1] ?? comment?.[2] ?? '').replace(/^[ \t]*(?:\*|\/\/+)[ \t]?/gm, '').replace(/^\s*@\w+.*$/gm, '').trim();
  const purpose = NO_PURPOSE.test(text) ? undefined : PURPOSE.exec(text)?.[1];
  return purpose === undefined ? undefined : { what: `what ${code(`${own}()`)} gives, by its comment a ${purpose.toLowerCase().replace(/s$/, '')}`, severity: 'error' };
}

function lastOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).replace(/^["'`[#]+|["'`\]]+$/g, '');
}
