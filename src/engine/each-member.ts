import { keyOf } from './keys.ts';
import type { CallSite, Machine } from './machine.ts';
import { elementOf } from './members.ts';
import type { Node } from './node.ts';
import { unwrap } from './node.ts';
import { requestIn } from './typed.ts';
import type { Fn, Value } from './values.ts';
import { UNDEFINED } from './values.ts';

/** Functions of libraries that call another one with each member of what they are given and its key: `_.forOwn(given, (value, key) => …)`. */
const EACH = /(?:^|\.)(?:(?:forEach|each|forOwn|forIn)(?:Right)?|map(?:Values|Keys)?|flatMap|filter|reject|pickBy|omitBy|some|every|find|findKey|eachSeries|forEachOf|forEachSeries)$/;
/** Those that hand on what they fill: `_.transform(given, (filled, value, key) => …, {})`. */
const FILL = /(?:^|\.)(?:reduce|reduceRight|transform|foldl|inject)$/;
/** A second parameter that counts. */
const COUNTS = /^(?:_|i|ix|idx|index|n|nr|pos|position|count)\d?$/;

/**
 * Runs the callback of such a call with what a client (or whoever calls an exported helper) decides.
 * @returns what is handed on; undefined where it is no such call
 */
export function runEachMember(m: Machine, name: string, args: readonly Value[], site: CallSite): Value | undefined {
  const [given, fn, start] = args;
  if (fn?.t !== 'fn' || !given || m.tooDeep || !isOpen(m, given)) return undefined;
  const fills = FILL.test(name);
  if (!fills && !EACH.test(name)) return undefined;
  const params = (fn.node.params as Node[]).map((param) => unwrap(param.type === 'AssignmentPattern' ? (param.left as Node) : param));
  const value = elementOf(m, given, site.node);
  const key = COUNTS.test(String(params[fills ? 2 : 1]?.name)) ? m.harmless('index', site.node) : keyOf(m, given, site.node);
  const pair = /^(?:\$|jQuery)\./.test(site.callee) ? [key, value] : [value, key];
  const run = (values: readonly Value[], nodes: readonly Node[]): Value => {
    const [one] = m.branch([() => m.ops.call(fn satisfies Fn, [...values, given], { ...site, args: nodes }), () => UNDEFINED]);
    if (m.dead) m.dead = false;
    return one!.value;
  };
  if (!fills) {
    run(pair, []);
    return /each|forOwn|forIn/i.test(name) ? given : undefined;
  }
  const made = run([start ?? UNDEFINED, ...pair], site.args[2] ? [site.args[2]] : []);
  return name.endsWith('transform') || made === UNDEFINED ? (start ?? made) : made;
}

function isOpen(m: Machine, given: Value): boolean {
  return given.t === 'hole' ? (given.origin === 'request' || given.origin === 'parameter') && !given.requestLike : given.t === 'join' || given.t === 'obj' ? requestIn(m, given) !== undefined : false;
}
