import type { CallCandidate } from '../../src/core/call-candidate.ts';
import type { ValueView } from '../../src/core/value-view.ts';
import { fileNameOf } from '../decisions.ts';
import { phraseOf } from '../names.ts';
import { isTruncated } from '../purpose.ts';

const CACHE_KEY = / (?:cache|cached|memo|pool|pooled) (?:key|keys|entry|id|hash) (?:for (?:\w+ )+)?$/;
const CACHE = / (?:cache|caches|memo|pool) /;

/** What is made with a password is what a connection is found by again in the memory of the program: nobody keeps it, and nobody compares it with what somebody typed. */
export function isKeyOfCache(candidate: CallCandidate): boolean {
  if (candidate.uses.some(({ how }) => how === 'compare')) return false;
  if (candidate.uses.some(({ how, name }) => (how === 'variable' || how === 'return') && CACHE_KEY.test(phraseOf(name.slice(name.lastIndexOf('.') + 1))))) return true;
  // A piece of it, in a file that keeps such things.
  return isTruncated(candidate) && CACHE.test(phraseOf(fileNameOf(candidate.path)));
}

/** A whole object as text is no password: it is hashed to know it again. */
export function isSerialized(view: ValueView | undefined): boolean {
  return view !== undefined && [view.text, ...view.names].some((name) => name.startsWith('JSON.stringify(')) && ![view.text, ...view.names].some((name) => /pass|pwd/i.test(name));
}
