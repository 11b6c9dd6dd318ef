import { factsAbout, test } from './facts.ts';
import type { CallSite, Machine } from './machine.ts';
import type { Value } from './values.ts';
import { NO_HOLE } from './values.ts';

/** What a value is after it was checked to be that: no text of it can change a statement, a path or a command. */
const HARMLESS_KIND = /safe|ident|column|table|field|sort|uuid|guid|iso|date|duration|numeric|number|integer|int$|int[A-Z]|id$|ids$|slug|alpha|hex|enum|allowed|allow_?list|whitelist|permitted|known/i;
/** Checked to be valid, whatever that means; of these it means little. */
const VAGUE_KIND = /e?mail|url|uri|password|passwd|user|token|request|session|form|body|input|name|auth|permission|access|login|path|file|html|json|xml|query|text|string/i;

/**
 * A check that is not in sight gets the benefit of the doubt by its name: `isUuid(x)`, `isValidOrderId(x)` where it says yes,
 * `assertSafeIdentifier(x)` from there on. Undefined when the name promises nothing.
 */
export function namedCheck(m: Machine, name: string, args: readonly Value[]): Value | undefined {
  const match = /^(is|are|has|assert|ensure|require|must|check|validate)([A-Z_].*)$/.exec(name);
  const first = args[0];
  if (!match || !first) return undefined;
  const [, verb, kind] = match;
  const means = HARMLESS_KIND.test(kind!) || (/^_?valid/i.test(kind!) && !VAGUE_KIND.test(kind!));
  if (!means) return undefined;
  const facts = factsAbout(first, `checked by ${name}`);
  if (facts.length === 0) return undefined;
  if (verb === 'is' || verb === 'are' || verb === 'has') return test(facts);
  // It throws, or its answer is looked at.
  m.assume(facts);
  return undefined;
}

/** `assertPublicHost(url)` throws: from there on it is a condition like any other, for rules to read. */
export function noteCheck(m: Machine, name: string, site: CallSite): void {
  if (m.wanted.roles.size === 0 || site.args.length === 0 || !CHECKS_ADDRESS.test(name)) return;
  const text = m.textOf(site.node);
  m.assume([{ hole: NO_HOLE, reason: text, about: `guard ${text}` }]);
}

const CHECKS_ADDRESS = /^(?:assert|ensure|require|must|check|validate|verify|reject|guard|block)\w*(?:ur[il]|host|address|origin|domain|redirect|target|endpoint|link|ssrf|public|private|internal|external)/i;
