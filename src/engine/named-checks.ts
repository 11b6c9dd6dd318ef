import { conditionOf, equality, factsAbout, test } from './facts.ts';
import type { CallSite, Machine } from './machine.ts';
import type { Node } from './node.ts';
import { staticName, unwrap } from './node.ts';
import type { Value } from './values.ts';
import { NO_HOLE, UNDEFINED } from './values.ts';
import { withGuard } from './watch/guards.ts';

/** A function called like an escaper or validator gets the benefit of the doubt. */
export const SAFE_NAME = /esc(?:ape)?(?:[A-Z_]|$|d)|^quot|quoteI?d|sanit|valid|allow|whitelist|safe|ident|slugify|^wrap|^parameter(?:ize)?$|columni[sz]e|placeholder|toInt|toNumber|parseId|assertId/i;

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

const ASSERTS: ReadonlySet<string> = new Set(['assert', 'invariant']);
const ASSERTING: ReadonlySet<string> = new Set(['ok', 'equal', 'strictEqual', 'match']);

/**
 * `assert(HOSTS.has(host))`, `ctx.assert(isKnown, 400)`, `invariant(id !== '', '…')`: what follows is reached only where it
 * is true, whoever made the function. Gives the call's result back.
 */
export function noteAssertion(m: Machine, callee: Node, args: readonly Value[], site: CallSite, result: Value): Value {
  const [tested] = site.args;
  const method = assertingName(callee);
  if (method === undefined || tested === undefined || args[0] === undefined) return result;
  const value = method === 'equal' || method === 'strictEqual' ? equality(args[0], args[1] ?? UNDEFINED) : method === 'match' ? m.ops.callMethod(args[1] ?? UNDEFINED, 'test', [args[0]], site) : args[0];
  m.assume(withGuard(m, value === args[0] ? tested : site.node, conditionOf(value)).whenTrue);
  return result;
}

function assertingName(callee: Node): string | undefined {
  if (callee.type === 'Identifier') return ASSERTS.has(callee.name as string) ? (callee.name as string) : undefined;
  if (callee.type !== 'MemberExpression') return undefined;
  const name = staticName(callee.property, callee.computed as boolean) ?? '';
  const object = unwrap(callee.object as Node);
  const of = object.type === 'Identifier' ? (object.name as string) : '';
  // `console.assert` goes on.
  if (ASSERTS.has(name)) return of === 'console' ? undefined : name;
  return ASSERTS.has(of) && ASSERTING.has(name) ? name : undefined;
}
