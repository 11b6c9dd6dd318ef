import type { CallCandidate } from '../../src/core/call-candidate.ts';
import type { ValueView } from '../../src/core/value-view.ts';
import { aroundOf, functionOf } from '../crypto-text.ts';
import { phraseOf } from '../names.ts';

const GIVES = /\b(?:\w*[sS]ign(?:Async|Jwt|JWT|Tokens?|AccessToken)?|issue\w*|mint\w*|(?:create|generate|make|build|new|get)\w*(?:Tokens?|Jwt|JWT|Session|Pair|Credentials))\s*\(\s*(?![\s)'"`])/;

const ASSIGNED = /\b(?:const|let|var)\s+(?:([\w$]+)|\{([^{}]*(?:\{[^{}]*\}[^{}]*)?)\})\s*(?::[^=;]*)?=\s*\(?\s*(?:await\s+)?$/;

/** `payload.exp < Date.now() / 1000`: the program looks by itself whether a token has run out. */
export function looksAtEnd(text: string): boolean {
  return /\bexp\b\s*[!?)]*\s*(?:\*\s*[\d_e]+\s*\)?\s*)?[<>]|[<>]=?\s*\(?\s*(?:[\w$]+[!?]?\.)*exp\b/.test(text);
}

/** The name that what was decoded gets; a cast hides it from the engine. */
export function nameOf(candidate: CallCandidate, before: string): string {
  const name = candidate.uses.find(({ how }) => how === 'variable')?.name ?? ASSIGNED.exec(before)?.[1] ?? '';
  return /^[\w$]+$/.test(name) ? name.replace(/\$/g, '\\$') : '';
}

/** The names that are taken out of it at once: `const { sub, role: kind } = …` gives `sub` and `kind`. */
export function takenOf(before: string): readonly string[] {
  return (ASSIGNED.exec(before)?.[2] ?? '').split(',').map((one) => one.replace(/^.*:/s, '').replace(/=.*$/s, '').trim()).filter((one) => one !== '');
}

/** More of it is read than when it runs out. */
function believes(candidate: CallCandidate, before: string, after: string): boolean {
  const taken = ASSIGNED.exec(before)?.[2]?.split(',').map((one) => one.trim()).filter((one) => one !== '');
  if (taken) return taken.some((one) => !/^(?:exp|iat|nbf)\b/.test(one));
  const name = nameOf(candidate, before);
  return name !== '' && new RegExp(`\\b${name}[!?]*\\.(?!(?:exp|iat|nbf)\\b)`).test(after);
}

/** `const claims = decode(token); if (claims?.exp < soon) …`: nothing else of it is looked at. */
export function readsOnlyTimes(candidate: CallCandidate): boolean {
  const { before, after } = functionOf(candidate);
  const name = ASSIGNED.exec(before)?.[1]?.replace(/\$/g, '\\$');
  if (name === undefined) return false;
  const rest = after.replace(new RegExp(`\\b${name}\\b[!?]*\\.(?:exp|iat|nbf)\\b`, 'g'), ' ').replace(new RegExp(`!\\s*${name}\\b(?!\\s*[.[])|\\b${name}\\s*(?:&&|\\?(?![.?])|[!=]==?\\s*(?:null|undefined)\\b)|\\(\\s*${name}\\s*\\)\\s*(?:\\{|return|throw)`, 'g'), ' ');
  return rest.length < after.length && new RegExp(`\\b${name}\\b[!?]*\\.(?:exp|iat|nbf)\\b`).test(after) && !new RegExp(`\\b${name}\\b`).test(rest);
}

/** `const stored = await sessions.findBy(cookies.refresh)`, of the token that is exchanged: what it says is only compared with that. */
export function isRotated(candidate: CallCandidate): boolean {
  const token = candidate.args['token']?.text ?? '';
  if (!/^[\w$.?!]+$/.test(token) || !RENEWS.test(phraseOf(candidate.inside[0] ?? ''))) return false;
  const { before, after } = functionOf(candidate);
  return new RegExp(`\\b(?:find|get|load|lookup|look|fetch|select|consume|take|exists|has|one|query)\\w*\\([^;]{0,80}${token.replace(/[$.?]/g, '\\$&')}\\b`, 'i').test(before + after);
}

/** A server that the program has asked gave the token: `const { token } = await (await fetch(url)).json()`. */
export function isAnswered(candidate: CallCandidate): boolean {
  const { token } = candidate.args;
  const source = token?.origin === 'call' ? token.flow[0]?.location : undefined;
  const made = source && /^[\w$]+[^;=]{0,80}=\s*([^;]{0,120})/.exec(candidate.textAt(source) + aroundOf(candidate, source, 200).after)?.[1];
  return [token?.text ?? '', ...(token?.names ?? []), made ?? ''].some((text) => /\bfetch\(|\.json\(\)|\baxios\b|\bgot\b/.test(text));
}

/** Whoever looks a token up or compares it knows it by more than what it says. */
export function isKnownOtherwise(candidate: CallCandidate): boolean {
  const text = candidate.args['token']?.text ?? '';
  if (!/^[\w$]+$/.test(text)) return false;
  const { before, after } = functionOf(candidate);
  const rest = before + after;
  return new RegExp(`\\b${text.replace(/\$/g, '\\$')}\\b`).test(rest.replace(/!\s*[\w$]+(?=\s*[)&|])/g, ''));
}

/** `refresh(refreshToken) { const claims = decode(refreshToken); … return issue(account); }`: nothing but the token says whose the new ones are. */
export function renews(candidate: CallCandidate): boolean {
  const token = candidate.args['token'];
  const [name = ''] = candidate.inside;
  if (token?.origin !== 'parameter' || !/^[\w$]+$/.test(token.text) || !RENEWS.test(phraseOf(name)) || FOREIGN.test(phraseOf(`${token.text} ${name}`))) return false;
  const { before, after } = functionOf(candidate);
  return !isKnownOtherwise(candidate) && believes(candidate, before, after) && GIVES.test(after);
}

/** Tokens that another server made, and has just given. */
const FOREIGN = / (?:id token|idtoken|oidc|oauth\w*|openid|code|provider|google|apple|github|azure|keycloak|cognito) /;
const RENEWS = / (?:refresh\w*|renew\w*|rotate\w*|reissue\w*|exchange\w*|impersonate|switch) /;

const HOLDER = '(?:req|request|ctx|context|event|res|reply|socket|c)\\??\\.(?:(?:state|locals|data|raw)\\.)?(?:user|auth|account|currentUser|principal|session|viewer)';
const IS_MADE = new RegExp(`\\b${HOLDER}\\s*=(?!=)[^;{}]*$`);

/** `const claims = decode(token); … request.user = claims`, `event.locals.user = decode(token)`: whoever verified it before would have the user already. */
export function makesUser(candidate: CallCandidate): boolean {
  const { before, after } = functionOf(candidate);
  const name = nameOf(candidate, before);
  return (name !== '' && new RegExp(`\\b${HOLDER}\\s*=\\s*(?:\\{[^{}]*[:{,]\\s*(?:\\.\\.\\.)?)?${name}\\b(?![!?]*\\.${SAYS_WHEN}\\b)|\\bsocket\\.data\\.\\w+\\s*=\\s*${name}\\b`).test(after)) || IS_MADE.test(before.slice(-160));
}

/** Fields that say when, from whom or for whom, and not who. */
const SAYS_WHEN = '(?:exp|iss|aud|iat|nbf)';

/** `decode(token, { complete: true })` is for the header; who goes on with `.payload`, or takes it out at once, believes the rest too. */
export function usesPayload(candidate: CallCandidate): boolean {
  const { before, after } = functionOf(candidate);
  if (/\bverif\w*\s*\(/i.test(after)) return false;
  // `payload.sub`, or all of it: `req.user = payload`.
  const read = (name: string, path: string): boolean => new RegExp(`\\b${name.replace(/\$/g, '\\$')}${path}[!?]*\\.(?!${SAYS_WHEN}\\b)\\w|\\breturn\\s+${name.replace(/\$/g, '\\$')}${path}\\s*(?:as\\b|[;\\n])|\\b${HOLDER}\\s*=\\s*(?:\\{\\s*\\.\\.\\.)?${name.replace(/\$/g, '\\$')}${path}\\s*[;,})\\n]`).test(after);
  const taken = ASSIGNED.exec(before)?.[2];
  if (taken !== undefined) {
    const inner = /\bpayload\s*:\s*\{([^{}]*)/.exec(`${taken}}`)?.[1];
    if (inner !== undefined) return inner.split(',').some((one) => one.trim() !== '' && !new RegExp(`^\\s*${SAYS_WHEN}\\b`).test(one));
    const [, alias] = /\bpayload\b(?:\s*:\s*([\w$]+))?/.exec(taken) ?? [];
    return /\bpayload\b/.test(taken) && read(alias ?? 'payload', '');
  }
  if (IS_MADE.test(before.slice(-160)) && /^[\s)!]*\??\.payload\b/.test(after)) return true;
  if (new RegExp(`^[\\s)!]*\\??\\.payload[!?]*\\.(?!${SAYS_WHEN}\\b)\\w`).test(after)) return true;
  const name = nameOf(candidate, before);
  if (name === '') return false;
  // `const claims = decode(token, { complete: true })?.payload;`
  return /^[\s)!]*\??\.payload\b/.test(after) ? read(name, '') : read(name, '[!?]*\\.payload');
}

/** A client has sent the token, as far as is known or as its names say. */
export function isSent(token: ValueView | undefined): boolean {
  if (token?.origin === 'request') return true;
  const names = token ? [token.text, ...token.names] : [];
  return names.some((text) => SENT.test(text)) && !names.some((text) => /\b(?:res|response|reply|answer|result)\b/i.test(text));
}

const SENT = /\bauthorization\b|['"]bearer |\/\^?bearer\b|\bhandshake\b|\bheaders?\??(?:\.|\[|\()|\bcookies?\??\.(?:get\(|\w*token)/i;
