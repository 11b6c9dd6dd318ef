import { provenByEquality } from './authentic.ts';
import { conditionOf, factsAbout, isConstant, provesWhenTrue, test } from './facts.ts';
import { rememberPlain } from './data-address.ts';
import { concat } from './join.ts';
import { noteEvent } from './emitters.ts';
import { isOfBrowser } from './browser.ts';
import { keyOf } from './keys.ts';
import type { CallSite, Machine } from './machine.ts';
import { withoutMarkup } from './markup-escapes.ts';
import { elementOf } from './members.ts';
import { addressTest } from './regex-address.ts';
import type { Node } from './node.ts';
import { unwrap } from './node.ts';
import { regexProvesHarmless, stripsToHarmless } from './regex-proof.ts';
import { runReplacer } from './replacers.ts';
import { REQUEST_GETTERS } from './request-shapes.ts';
import { asText, derive } from './strings.ts';
import type { Fact, Hole, Value } from './values.ts';
import { array, UNDEFINED } from './values.ts';
import { traceClock } from './watch/clock.ts';
import { mark } from './watch/trace.ts';

/** Methods whose callbacks are run here with an element of the unknown list. */
export const HOLE_CALLBACKS: ReadonlySet<string> = new Set(['map', 'flatMap', 'forEach', 'filter', 'find', 'findLast', 'some', 'every', 'reduce', 'reduceRight', 'sort', 'toSorted', 'findIndex']);
const KEEPING = new Set([
  'trim', 'trimStart', 'trimEnd', 'trimLeft', 'trimRight', 'toLowerCase', 'toUpperCase', 'toLocaleLowerCase', 'toLocaleUpperCase', 'normalize', 'toString', 'valueOf', 'slice',
  'substring', 'substr', 'padStart', 'padEnd', 'at', 'charAt', 'pop', 'shift', 'join', 'reverse', 'toReversed', 'flat', 'concat', 'repeat', 'toWellFormed', 'values', 'toArray', 'splice', 'unwrap', 'toJSON', 'subarray',
]);
const NUMBERS = new Set(['indexOf', 'lastIndexOf', 'charCodeAt', 'codePointAt', 'localeCompare', 'search', 'getTime', 'push', 'unshift', 'toFixed', 'toPrecision', 'findIndex', 'findLastIndex',
  // Dates, whatever library made them: what these give holds no quote.
  'toISOString', 'toISODate', 'toMillis', 'toSeconds', 'unix', 'getFullYear', 'getMonth', 'getDate', 'getDay', 'getHours', 'getMinutes', 'getSeconds']);
/** What bytes, streams and files that a client sent give of themselves, beside the methods of texts and lists. */
const CONTENTS = new Set(['toBuffer', 'arrayBuffer', 'bytes', 'buffer', 'text', 'json']);
const READ_NUMBER = /^read(?:U?Int|BigU?Int|Float|Double)\w*$/;
const TESTS = new Set(['includes', 'startsWith', 'endsWith', 'some', 'every', 'hasOwnProperty', 'has', 'isArray']);

/** A string or list method on an unknown value; undefined when the method is not one of them. */
export function holeMethod(m: Machine, hole: Hole, name: string, args: readonly Value[], site: CallSite): Value | undefined {
  const text = m.textOf(site.node);
  noteEvent(m, hole, name, args, site);
  if (hole.requestLike && REQUEST_GETTERS.has(name)) return interned(hole, `${name}(${constantKey(args)})`, () => m.hole({ origin: 'request', text, site: m.site(site.node), deep: true }));
  if (name === 'getTime') return timeOf(m, site);
  if (NUMBERS.has(name) || READ_NUMBER.test(name)) return m.harmless('number', site.node);
  if (name === 'equals' && args[0]) return test(provenByEquality(m, [hole, args[0]]));
  if (name === 'every' || name === 'some') return every(m, hole, name, args, site);
  if (TESTS.has(name)) return test([]);
  // A query builder that came from out of sight: what went into its text is its own business.
  if (name === 'getQuery' && args.length === 0 && !hole.requestLike && hole.origin !== 'request') return m.harmless('text of a query builder', site.node);
  if ((name === 'replace' || name === 'replaceAll') && args[1]?.t === 'fn') runReplacer(m, hole, args[0], args[1], site);
  if (name === 'replace' || name === 'replaceAll') return withoutMarkup(m, replaced(m, hole, name, args, site), name, args, site);
  if (name === 'split') return derive(m, hole, `split(${constantKey(args)})`, text);
  if (name === 'match' || name === 'matchAll') {
    const pattern = args[0];
    if (pattern?.t === 'regex' && regexProvesHarmless(pattern.source, pattern.flags)) return provesWhenTrue(hole, `matches /${pattern.source}/`);
    return (name === 'match' ? addressTest(hole, pattern) : undefined) ?? derive(m, hole, 'match', text);
  }
  if (name === 'concat' && args.length > 0 && args[0]!.t !== 'arr') return concat([{ v: hole }, ...args.map((arg, index) => ({ v: asText(m, arg), ...(site.args[index] ? { use: m.site(site.args[index]!) } : {}) }))]);
  // Bytes written in these alphabets hold no quote.
  if (name === 'toString' && args[0]?.t === 'const' && /^(?:hex|base64|base64url)$/.test(String(args[0].v))) return rememberPlain(m.harmless('encoded bytes', site.node), hole);
  if (givesOneSign(name, args, site)) return m.harmless('one character', site.node);
  if (KEEPING.has(name)) return derive(m, hole, `${name}(${constantKey(args)})`, text, (name === 'pop' || name === 'at') && hole.base?.members.get('=split("/")') === hole ? { escapedFor: 'path', escaper: 'split' } : {});
  if (hole.deep && CONTENTS.has(name)) return derive(m, hole, name, text);
  if (HOLE_CALLBACKS.has(name)) return withCallback(m, hole, name, args, site);
  // A getter of client data asked twice with the same key is one value: params.get('id').
  if ((name === 'get' || name === 'getAll' || name === 'header') && hole.deep) return interned(hole, `${name}(${constantKey(args)})`, () => {
    const got = m.hole({ origin: hole.origin, text, site: m.site(site.node), deep: true });
    return isOfBrowser(hole) ? { ...got, inBrowser: true } : got;
  });
  if (hole.deep && (name === 'keys' || name === 'entries')) return derive(m, hole, name, text);
  return undefined;
}

/** `new Date().getTime()` is the clock. */
function timeOf(m: Machine, site: CallSite): Value {
  const time = m.harmless('number', site.node);
  const trace = traceClock(m, site);
  if (trace) mark(time, [trace]);
  return time;
}

/** The first letter of a name, for a picture of somebody. A place that moves (`text.charAt(i)`) may copy the whole text. */
function givesOneSign(name: string, [from, to]: readonly Value[], { args }: CallSite): boolean {
  if (from?.t !== 'const' || args[0]?.type !== 'Literal') return false;
  return name === 'charAt' || (/^(?:slice|substr(?:ing)?)$/.test(name) && from.v === 0 && to?.t === 'const' && to.v === 1);
}

function constantKey(args: readonly Value[]): string {
  return args.map((arg) => (arg.t === 'const' ? JSON.stringify(arg.v ?? null) : '?')).join();
}

function interned(hole: Hole, key: string, make: () => Hole): Value {
  const known = hole.members.get(`=${key}`);
  if (known) return known;
  const made = make();
  hole.members.set(`=${key}`, made);
  return made;
}

/** `ids.every(ok)` proves every element. */
function every(m: Machine, hole: Hole, name: string, args: readonly Value[], site: CallSite): Value {
  const check = args[0];
  if (!check) return test([]);
  const element = elementOf(m, hole, site.node);
  const condition = conditionOf(m.ops.call(check, [element, m.harmless('index')], site));
  const about = (facts: readonly Fact[]): readonly Fact[] => (element.t === 'hole' && facts.some((fact) => fact.hole.id === element.id) ? [...facts, { hole, reason: 'every element was checked' }] : []);
  return name === 'every' ? test(about(condition.whenTrue)) : test([], about(condition.whenFalse));
}

/** `params.forEach((value, name) => …)`: parameters of an address, fields of a form and headers hand out their names, lists their indices. */
function namesItsKeys(m: Machine, callback: Value, site: CallSite): boolean {
  const callee = unwrap((site.node.callee ?? site.node) as Node);
  if (callback.t !== 'fn' || (callback.node.params as Node[]).length < 2 || callee.type !== 'MemberExpression') return false;
  const object = unwrap(callee.object as Node);
  const made = object.type === 'Identifier' ? new RegExp(`(?<![\\w$.])${String(object.name).replace(/\$/g, '\\$')}\\s*=\\s*([^;\\n]*)`).exec(m.module.file.text)?.[1] : m.textOf(object);
  return made !== undefined && /^(?:await\s+)?(?:new (?:URLSearchParams|Headers|FormData)\(|[\w$.()]+\.(?:searchParams|formData\(\))$)/.test(made.trim());
}

function withCallback(m: Machine, hole: Hole, name: string, args: readonly Value[], site: CallSite): Value {
  const element = elementOf(m, hole, site.node);
  const callback = args[0] ?? UNDEFINED;
  const index = name === 'forEach' && namesItsKeys(m, callback, site) ? keyOf(m, hole, site.node) : m.harmless('index', site.node);
  if (callback.t === 'const') return derive(m, hole, name, m.textOf(site.node));
  if (name === 'reduce' || name === 'reduceRight') {
    const start = args[1] ?? element;
    const once = m.ops.call(callback, [start, element, index, hole], site);
    return once;
  }
  const [run] = m.branch([() => m.ops.call(callback, [element, index, hole], site), () => UNDEFINED]);
  const result = run!.value;
  switch (name) {
    case 'map':
      return array([{ v: result, many: true }]);
    case 'flatMap':
      return result.t === 'arr' ? result : array([{ v: result, many: true }]);
    case 'filter': {
      const facts = conditionOf(result).whenTrue;
      if (element.t === 'hole' && facts.some((fact) => fact.hole.id === element.id)) {
        return m.hole({ origin: hole.origin, text: m.textOf(site.node), site: hole.site, harmless: facts.find((fact) => fact.hole.id === element.id)!.reason });
      }
      return derive(m, hole, 'filter', hole.text);
    }
    case 'find': case 'findLast':
      return element;
    case 'sort': case 'toSorted':
      return hole;
    default:
      return UNDEFINED;
  }
}

/**
 * `x.replace(/'/g, "''")` escapes for inside single quotes; a class that keeps only word characters makes it harmless;
 * the first quote only, or a list of bad words, protects nothing.
 */
function replaced(m: Machine, hole: Hole, name: string, args: readonly Value[], site: CallSite): Value {
  const [pattern, put] = args;
  const text = m.textOf(site.node);
  if (pattern?.t === 'regex') {
    if (put?.t === 'const' && !/['"`;\\]/.test(String(put.v)) && stripsToHarmless(pattern.source, pattern.flags)) return derive(m, hole, `strip ${pattern.source}`, text, { harmless: 'only harmless characters left' });
    // `'\''` ends the quotes of a shell, writes one and opens them again.
    if (pattern.source === "'" && put?.t === 'const' && pattern.flags.includes('g') && (put.v === "'\\''" || put.v === `'"'"'`)) return derive(m, hole, 'shell quotes', text, { escapedFor: 'shell', escaper: 'replace' });
    // `path.normalize(x).replace(/^(\.\.(\/|\\|$))+/, '')`: what is normal holds steps up at its beginning only.
    if (put?.t === 'const' && put.v === '' && /^\^\((?:\?:)?\\\.\\\.[^)]*(?:\([^)]*\)[^)]*)?\)[+*]$/.test(pattern.source) && /normalize\(/.test(`${hole.text} ${text}`)) return derive(m, hole, 'no steps up', text, { escapedFor: 'path', escaper: 'replace' });
    // Without any two dots beside each other, or without any slash, nothing leads out of a folder. `../` taken out of `....//` leaves one.
    if (put?.t === 'const' && pattern.flags.includes('g') && !/[./\\]/.test(String(put.v)) && /^\(?(?:\\\.\\\.|\\\.\{2,?\}|\\\.\+|\[\.\]\{2,?\}|\\\/|\/|\[[^\]^]*\\?\/[^\]]*\])\)?\+?$/.test(pattern.source)) return derive(m, hole, `replace ${pattern.source}`, text, { escapedFor: 'path', escaper: 'replace' });
    if (/'/.test(pattern.source) && put?.t === 'const') {
      const doubles = pattern.flags.includes('g') && /^(?:''|\\'|\\\$&|\$&\$&|\\\\\$&|\\\\')$/.test(String(put.v));
      return derive(m, hole, `replace ${pattern.source} ${String(put.v)}`, text, { escapedFor: doubles && pattern.source === "'" ? 'quoted' : doubles ? 'quoted' : 'blacklist', escaper: 'replace' });
    }
    // `"` doubled inside double quotes, a backtick inside backticks, `]` inside brackets.
    const doubled = /^(?:"|`|\\?\])$/.test(pattern.source) && put?.t === 'const' && String(put.v) === pattern.source.replace('\\', '').repeat(2) && pattern.flags.includes('g');
    if (doubled) return derive(m, hole, `double ${pattern.source}`, text, { escapedFor: 'identifier', escaper: 'replace' });
    return derive(m, hole, `replace ${pattern.source}`, text, pattern.source.includes("'") || pattern.source.includes(';') ? { escapedFor: 'blacklist', escaper: 'replace' } : {});
  }
  if (pattern?.t === 'const' && pattern.v === "'") {
    const whole = name === 'replaceAll' && put?.t === 'const' && (put.v === "''" || put.v === "\\'");
    return derive(m, hole, `${name} quote`, text, { escapedFor: whole ? 'quoted' : 'blacklist', escaper: name });
  }
  if (pattern?.t === 'const' && (pattern.v === '"' || pattern.v === '`') && name === 'replaceAll') return derive(m, hole, `${name} ${String(pattern.v)}`, text, { escapedFor: 'identifier', escaper: name });
  return derive(m, hole, `${name} ${pattern?.t === 'const' ? String(pattern.v) : ''}`, text);
}

/** A character check written as a denial: `if (/[^a-z]/.test(x)) throw` proves x where it is false. */
export function isRegexGuard(_m: Machine, source: string, input: Value): Value {
  const match = /^\[\^((?:[^\]\\]|\\.)+)\]$/.exec(source);
  if (match && regexProvesHarmless(`^[${match[1]!}]*$`, '')) return test([], factsAbout(input, `has no /${source}/`));
  return test([]);
}

/** Membership in a constant list proves a value. */
export function membership(container: Value, input: Value): Value {
  return isConstant(container) ? provesWhenTrue(input, 'in an allow-list') : test([]);
}

/** `file.pipe(unzipper.Parse()).on('entry', …)`: a stream hands on what it is piped into, whoever made it. */
export function pipedInto(name: string, args: readonly Value[]): Value | undefined {
  return name === 'pipe' && args[0]?.t === 'typed' && args[0].type.k === 'instance' && args.length <= 2 ? args[0] : undefined;
}
