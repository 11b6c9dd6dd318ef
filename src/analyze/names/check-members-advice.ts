import { builtins } from '../../builtins/builtins.ts';
import type { BuiltinMember, BuiltinThing } from '../../builtins/table.ts';
import { closestName } from '../../core/closest.ts';

/** What is written by those who know another language or library, by the thing they write it on: the same here has another name. */
const SAME: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Array#': { contains: 'includes', flatten: 'flat', size: 'length', count: 'length', append: 'push', add: 'push', prepend: 'unshift', each: 'forEach', foreach: 'forEach', collect: 'map', any: 'some', all: 'every', detect: 'find', select: 'filter', inject: 'reduce', findBy: 'find', mapFlat: 'flatMap', indexof: 'indexOf', sorted: 'toSorted', reversed: 'toReversed' },
  'String#': { contains: 'includes', size: 'length', toLower: 'toLowerCase', toUpper: 'toUpperCase', lower: 'toLowerCase', upper: 'toUpperCase', strip: 'trim', lstrip: 'trimStart', rstrip: 'trimEnd', ltrim: 'trimStart', rtrim: 'trimEnd', startswith: 'startsWith', endswith: 'endsWith', hasPrefix: 'startsWith', hasSuffix: 'endsWith', downcase: 'toLowerCase', upcase: 'toUpperCase', padLeft: 'padStart', padRight: 'padEnd', replaceWith: 'replace', toNumber: 'valueOf' },
  'Map#': { length: 'size', put: 'set', containsKey: 'has', hasKey: 'has', contains: 'has', remove: 'delete', each: 'forEach', add: 'set' },
  'Set#': { length: 'size', contains: 'has', includes: 'has', remove: 'delete', push: 'add', append: 'add', each: 'forEach', put: 'add' },
  Object: { hasKey: 'hasOwn', has: 'hasOwn', hasProperty: 'hasOwn', getKeys: 'keys', getValues: 'values', getEntries: 'entries', merge: 'assign', extend: 'assign', fromPairs: 'fromEntries', toPairs: 'entries' },
  Promise: { allResolved: 'allSettled', settle: 'allSettled', settleAll: 'allSettled', allFulfilled: 'all', parallel: 'all', first: 'any', defer: 'withResolvers', deferred: 'withResolvers' },
  JSON: { parseSafe: 'parse', safeParse: 'parse', tryParse: 'parse', encode: 'stringify', decode: 'parse', serialize: 'stringify', deserialize: 'parse', toString: 'stringify' },
  Number: { isNumber: 'isFinite', parse: 'parseFloat' },
  Date: { today: 'now', timestamp: 'now' },
  'Response#': { data: 'json', statusCode: 'status' },
};

/** Names that do just the same, so that they can be put in place by a machine. */
const EXACT: ReadonlySet<string> = new Set(['Array#.contains', 'Array#.flatten', 'Array#.size', 'Array#.append', 'Array#.each', 'Array#.foreach', 'String#.contains', 'String#.size', 'String#.toLower', 'String#.toUpper', 'String#.strip', 'String#.ltrim', 'String#.rtrim', 'String#.lstrip', 'String#.rstrip', 'String#.startswith', 'String#.endswith', 'Map#.length', 'Map#.put', 'Map#.containsKey', 'Map#.hasKey', 'Map#.remove', 'Set#.length', 'Set#.contains', 'Set#.includes', 'Set#.remove', 'Set#.push', 'Object.hasKey', 'Object.hasProperty', 'Promise.allResolved', 'Promise.settleAll', 'JSON.encode', 'JSON.serialize']);

export interface Suggestion {
  /** Real names of the same thing, nearest first. */
  readonly nearest: readonly string[];
  /** The only one that can be meant: it may be put in place. */
  readonly exact: string | undefined;
}

/** Real names near one that is not there. */
export function suggest(thing: BuiltinThing, name: string, form: 'call' | 'new' | 'read' | 'pattern' | 'import' | 'type', isThere: (member: BuiltinMember) => boolean): Suggestion {
  const members = [...thing.members.values()].filter((one) => !one.name.startsWith('_') && one.name !== 'constructor' && isThere(one));
  const fitting = members.filter((one) => (form === 'call' ? one.callable : form === 'type' ? true : !one.typeOnly)).map((one) => one.name);
  const same = SAME[thing.key] && Object.hasOwn(SAME[thing.key]!, name) ? SAME[thing.key]![name] : undefined;
  if (same !== undefined && thing.members.has(same)) return { nearest: [same], exact: EXACT.has(`${thing.key}.${name}`) ? same : undefined };
  const affixes = withoutAffix(name).filter((one) => fitting.includes(one));
  const closest = closestName(name, fitting);
  const nearest = [...new Set([...(closest === undefined ? [] : [closest]), ...affixes])];
  return { nearest, exact: nearest.length === 1 && isSlip(name, nearest[0]!, fitting) ? nearest[0] : undefined };
}

/** `readFileAsync` → `readFile`. */
function withoutAffix(name: string): string[] {
  return [/Async$/, /Sync$/, /Safe$/, /All$/].filter((affix) => affix.test(name)).map((affix) => name.replace(affix, ''));
}

/** One slip away, and nothing else is as near. */
function isSlip(name: string, near: string, others: readonly string[]): boolean {
  if (name.length < 4 || name.endsWith('Async')) return false;
  const again = closestName(name, others.filter((one) => one !== near));
  return again === undefined;
}

/** Other well-known things that have a member of this name: `Object` for `fromEntries`. */
export function holdersOf(name: string, except: string): readonly string[] {
  return ['Object', 'Array', 'Number', 'String', 'Math', 'Promise', 'JSON', 'Reflect', 'crypto/', 'util/', 'fs/', 'fs/promises/', 'path/', 'os/', 'url/', 'timers/promises/', 'stream/promises/'].filter((key) => {
    const thing = builtins.thing(key);
    const member = thing?.members.get(name);
    return thing !== undefined && thing.key !== except && member !== undefined && !member.typeOnly && (member.callable || member.since !== '');
  });
}
