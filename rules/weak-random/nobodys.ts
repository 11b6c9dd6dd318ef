import type { CallCandidate, ValueUse } from '../../src/core/call-candidate.ts';
import { aroundOf, surroundingsOf } from '../crypto-text.ts';
import { headOf, phraseOf } from '../names.ts';

const VISITS = / (?:analytics|telemetry|metrics|tracking|tracker|track|posthog|amplitude|mixpanel|matomo|plausible|measurement|ga4|gtag|beacon|rum) /;
const STAMPS = / (?:etags?|e tag|cache key|checksum|fingerprint|shard\w*|jitter) /;
/** `const [nonce, setNonce] = useState(Math.random())`: a number that makes a page draw itself anew. */
const IN_PAGE = /\buse(?:State|Ref)\s*(?:<[^()]*>)?\(\s*$/;

/** What lets nobody in though it is called like something that does: visits that are counted, salts of what only tells whether something has changed, states of a page. */
export function isNobodys(use: ValueUse, candidate: CallCandidate): boolean {
  const head = headOf(use.name.slice(use.name.lastIndexOf('.') + 1));
  const around = (): readonly string[] => [...surroundingsOf(candidate), ...candidate.path.split('/').slice(0, -1)].map(phraseOf);
  if (/ (?:session(?: id)?|sid|sess id)$/.test(head)) return around().some((text) => VISITS.test(text));
  if (head.endsWith(' salt')) return surroundingsOf(candidate).some((text) => STAMPS.test(phraseOf(text)));
  if (!head.endsWith(' nonce')) return false;
  const { before, after } = aroundOf(candidate, candidate.call, 60);
  return IN_PAGE.test(before) && /^\s*\)/.test(after);
}
