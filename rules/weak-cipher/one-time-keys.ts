import type { CallCandidate } from '../../src/core/call-candidate.ts';
import type { MadeBy } from '../../src/core/value-view.ts';

const DRAWN: ReadonlySet<string> = new Set(['secure-random', 'symmetric-key', 'subtle-key']);

/** It is drawn anew each time it is called; what a key is imported from stays what it was. */
export function isDrawn({ api, callee }: Pick<MadeBy, 'api' | 'callee'>): boolean {
  return DRAWN.has(api) && !callee.endsWith('importKey');
}

/** Made of what somebody remembers: with a salt that is kept, or an equal one, the key is the same again. */
const REMEMBERED: ReadonlySet<string> = new Set(['pbkdf2', 'scrypt', 'evpkdf']);
function isRemembered({ api, of }: MadeBy): boolean {
  return REMEMBERED.has(api) || (api === 'subtle-derive' && of.some((text) => /PBKDF2/i.test(text)));
}

/** Between the drawing and the cipher: a function or a loop that may run again with the same key. */
const AGAIN = /=>|\bfunction\b|\b(?:for|while)\s*\(|\bdo\s*\{|\n\}/;

/**
 * The key was drawn (or derived with a salt that was) in the run that encrypts, and encrypts this text only: no other text is
 * under it, whatever the nonce. One that is made of a passphrase is `remembered`: its salt alone tells one text from the next.
 */
export function oneTimeKeyOf(candidate: CallCandidate): 'drawn' | 'remembered' | undefined {
  const { key } = candidate.args;
  if (!key || !isOneTime(candidate)) return undefined;
  return key.made.some(isRemembered) ? 'remembered' : 'drawn';
}

function isOneTime(candidate: CallCandidate): boolean {
  const { key } = candidate.args;
  if (!key?.at || candidate.sharedBy(key.at) || !/^[\w$]+$/.test(key.text)) return false;
  const { path, call } = candidate;
  // Web Crypto imports a passphrase to derive the key of it.
  const derives = key.made.some((one) => one.api === 'subtle-derive' || isRemembered(one));
  const drawn = key.made.find((one) => (isDrawn(one) || (derives && one.callee.endsWith('importKey'))) && one.at.path === path && one.at.end.offset < call.start.offset);
  if (!drawn || AGAIN.test(candidate.textAt({ path, start: drawn.at.end, end: call.start }))) return false;
  const named = new RegExp(`(?<![\\w$.])${key.text.replace(/\$/g, '\\$&')}(?![\\w$(])`);
  return !candidate.others.some(({ api, at }) => {
    if (api !== candidate.api || at.path !== path || at.start.offset === call.start.offset || !named.test(candidate.textAt(at))) return false;
    const [first, second] = at.start.offset < call.start.offset ? [at, call] : [call, at];
    return !/\n\}/.test(candidate.textAt({ path, start: first.end, end: second.start }));
  });
}
