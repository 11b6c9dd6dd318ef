import type { CompareCandidate } from '../../src/core/call-candidate.ts';
import type { ValueView } from '../../src/core/value-view.ts';
import { code } from '../crypto-text.ts';
import { headOf, subjectsOf } from '../names.ts';
import { isConfigured, isOfEnvironment, isOfHeaders } from './configured.ts';
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
  const isKnown = names.some((name) => KEYS.test(name)) && isSent && (isOfEnvironment(left) || isConfigured(left));
  const isKept = names.some((name) => CODES.test(name)) && (isSent || (right.origin === 'parameter' && /^\w+$/.test(right.text)) || right.made.some(({ api }) => api === 'hash'));
  return isKnown || isKept ? { severity: 'warning', what: `the secrets ${code(left.text)}`, order: [left, right], digest: false } : undefined;
}

/** `(process.env.API_TOKENS ?? '').split(',')` */
const SPLIT = /(?:\s*(?:\?\?|\|\|)\s*["'`]{2}\))?[!?]?(?:\??\.\s*(?:split|map|filter)\((?:[^()]|\([^()]*\)){0,60}\))+$/;

/** The whole of a list, by its name; the one element of a list that stands there has a name of its own. */
export function isList({ text }: ValueView): boolean {
  return /s[!?]?$/i.test(text.replace(SPLIT, ''));
}
