import type { CompareCandidate } from '../../src/core/call-candidate.ts';
import type { Judgement } from '../../src/core/rule.ts';
import type { ValueView } from '../../src/core/value-view.ts';
import { code } from '../crypto-text.ts';
import { headOf, subjectsOf } from '../names.ts';
import { isConfigured, isOfEnvironment, isOfHeaders, SECRET_IN_HEADER } from './configured.ts';
import type { Graded } from './graded.ts';

/** Calls that look for a text, or for one of a list: each stops at the first difference as `===` does. */
export const SEARCHES: ReadonlySet<string> = new Set(['includes', 'indexOf', 'startsWith', 'endsWith']);

const KEYS = / (?:api|access|auth|admin|service|client|partner|internal|allowed|valid|secret) ?keys$| (?:(?:api|access|auth|admin|service|client|partner|internal|allowed|valid|bearer|webhook) )?(?:tokens|secrets)$/;
const CODES = / (?:backup|recovery|scratch) ?codes$/;

/** `apiKeys.includes(req.get('x-api-key'))`, `user.backupCodes.indexOf(code)`. */
export function ofList({ left, right, operator }: CompareCandidate): Graded | undefined {
  if (!SEARCHES.has(operator) || !isList(left)) return undefined;
  const names = [left.text, ...left.names].flatMap(subjectsOf).map(headOf);
  const isSent = right.origin === 'request' || isOfHeaders(right);
  const isKnown = names.some((name) => KEYS.test(name) || (OF_ANYTHING.test(name) && !NO_SECRETS.test(name) && isOfSecretHeader(right))) && isSent && (isOfEnvironment(left) || isConfigured(left));
  const isKept = names.some((name) => CODES.test(name)) && (isSent || (right.origin === 'parameter' && /^\w+$/.test(right.text)) || right.made.some(({ api }) => api === 'hash'));
  return isKnown || isKept ? { severity: 'warning', what: `the secrets ${code(left.text)}`, order: [left, right], digest: false } : undefined;
}

/** `keys.includes(given)`: what is written instead looks at each of them. */
export function ofEach({ severity, what }: Graded, candidate: CompareCandidate): Judgement {
  const { expression } = candidate.importing('node:crypto', 'timingSafeEqual');
  const list = /^[\w$.]+!?$/.test(candidate.left.text) ? candidate.left.text : 'secrets';
  const given = /^[\w$.]+!?$/.test(candidate.right.text) ? candidate.right.text : 'given';
  return {
    severity, confidence: 'medium',
    message: `${code(candidate.operator)} compares ${what} with ${code(candidate.right.text)} and stops at the first difference in each: the time it takes tells how much of a guess is right`,
    advice: `Compare with each in constant time, lengths first: ${code(`${list}.some((one) => one.length === ${given}.length && ${expression}(Buffer.from(one), Buffer.from(${given})))`)}.`,
    holes: [],
  };
}

function isOfSecretHeader({ text, names }: ValueView): boolean {
  return [text, ...names].some((one) => SECRET_IN_HEADER.test(one) || /\bauthorization\b/i.test(one));
}

/** `(process.env.API_TOKENS ?? '').split(',')` */
const SPLIT = /(?:\s*(?:\?\?|\|\|)\s*["'`]{2}\))?[!?]?(?:\??\.\s*(?:split|map|filter)\((?:[^()]|\([^()]*\)){0,60}\))+$/;

/** The whole of a list, by its name or by the setting that was split into it; the one element of a list that stands there has a name of its own. */
export function isList({ text, names }: ValueView): boolean {
  return /s[!?]?$/i.test(text.replace(SPLIT, '')) || (/^[\w$.]+!?$/.test(text) && names.some((name) => SETTING.test(name) && name.includes('.split(')));
}

/** `process.env.KEYS`: of a list that a secret header is looked for in, the name of its kind is enough. */
const SETTING = /\benv(?:\.|\[["'])(?:[A-Z\d]+_)*(?:KEYS|TOKENS|SECRETS)\b/;
const OF_ANYTHING = / (?:\w+ ){0,3}keys$/;
const NO_SECRETS = / (?:public|publishable|sort|cache|feature|site|primary|object|route|translation|locale|tenant|column|row) ?keys$/;
