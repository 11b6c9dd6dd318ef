import { arrayMethod } from './array-methods.ts';
import { isConstant, provesWhenTrue, test } from './facts.ts';
import { holeMethod } from './hole-methods.ts';
import { concat, cut, joinValues } from './join.ts';
import type { CallSite, Machine } from './machine.ts';
import { addressTest } from './regex-address.ts';
import { replacedMarkup } from './markup-escapes.ts';
import { regexProvesHarmless } from './regex-proof.ts';
import { asText } from './strings.ts';
import type { Cat, Const, Part, Value } from './values.ts';
import { array, constant, MAX_TEXT } from './values.ts';
import { tracesOf } from './watch/trace.ts';

const TESTS = new Set(['includes', 'startsWith', 'endsWith', 'isWellFormed']);
const NUMBERS = new Set(['indexOf', 'lastIndexOf', 'charCodeAt', 'codePointAt', 'localeCompare', 'search']);
/** Methods that keep or shorten a text, or only change its look. */
const KEEPING = new Set([
  'trim', 'trimStart', 'trimEnd', 'trimLeft', 'trimRight', 'toLowerCase', 'toUpperCase', 'toLocaleLowerCase', 'toLocaleUpperCase', 'normalize',
  'slice', 'substring', 'substr', 'toString', 'valueOf', 'padStart', 'padEnd', 'at', 'charAt', 'toWellFormed', 'replace', 'replaceAll', 'anchor',
]);
/** What gives a piece of a text: nobody knows which, so all of it is kept, with a mark. */
const SHORTENING = new Set(['slice', 'substring', 'substr']);

/** A method of a string known in part. */
export function stringMethod(m: Machine, receiver: Value, name: string, args: readonly Value[], site: CallSite): Value {
  if (receiver.t === 'hole') return holeMethod(m, receiver, name, args, site) ?? m.hole({ origin: receiver.origin, text: m.textOf(site.node), site: receiver.site });
  if (receiver.t === 'join') return joinValues(receiver.of.map((one) => stringMethod(m, one, name, args, site)));
  if (receiver.t !== 'const' && receiver.t !== 'cat') return m.hole({ origin: 'unknown', text: m.textOf(site.node), site: m.site(site.node) });
  if (TESTS.has(name)) return test([]);
  if (NUMBERS.has(name)) return m.harmless('number', site.node);
  switch (name) {
    case 'concat':
      return concat([{ v: receiver }, ...args.map((arg, index): Part => ({ v: asText(m, arg, site.args[index]), ...(site.args[index] ? { use: m.site(site.args[index]!) } : {}) }))]);
    case 'replace': case 'replaceAll':
      return replaceIn(m, receiver, name, args, site);
    case 'split':
      return splitText(m, receiver, args[0], site);
    case 'repeat': {
      const count = args[0];
      const most = Math.ceil(MAX_TEXT / Math.max(1, String(receiver.t === 'const' ? receiver.v : '').length));
      if (receiver.t === 'const' && count?.t === 'const' && Number(count.v) <= 100) return constant(String(receiver.v).repeat(Math.min(most, Math.max(0, Number(count.v)))));
      return concat([{ v: receiver }, { v: receiver }]);
    }
    case 'match-safe':
      return m.harmless('matched', site.node);
    case 'match': case 'matchAll': {
      const pattern = args[0];
      if (pattern?.t === 'regex' && regexProvesHarmless(pattern.source, pattern.flags)) return provesWhenTrue(receiver, 'matches');
      const address = name === 'match' ? addressTest(receiver, pattern) : undefined;
      return address ?? (receiver.t === 'const' ? m.harmless('matched', site.node) : firstHole(receiver) ?? m.harmless('matched', site.node));
    }
    case 'toFixed': case 'toPrecision': case 'toISOString':
      return m.harmless('number', site.node);
    default:
      break;
  }
  // One of its characters, as `alphabet[i]` is: the text itself would not tell that the choice is unknown.
  if ((name === 'charAt' || name === 'at') && receiver.t === 'const' && m.tracing && args[0] && tracesOf(args[0]).length > 0) return m.harmless('constant lookup', site.node);
  if (SHORTENING.has(name) && receiver.t === 'cat') return cut(receiver);
  if (KEEPING.has(name)) return receiver.t === 'const' ? applyConst(receiver, name, args) : receiver;
  return m.hole({ origin: 'unknown', text: m.textOf(site.node), site: m.site(site.node), ...(isConstant(receiver) ? { harmless: 'constant' } : {}) });
}

function firstHole(value: Cat): Value | undefined {
  return value.parts.find((part) => part.v.t === 'hole')?.v;
}

function applyConst(receiver: Const, name: string, args: readonly Value[]): Value {
  const text = String(receiver.v);
  const numbers = args.map((arg) => (arg.t === 'const' && typeof arg.v === 'number' ? arg.v : undefined));
  switch (name) {
    case 'trim': return constant(text.trim());
    case 'trimStart': case 'trimLeft': return constant(text.trimStart());
    case 'trimEnd': case 'trimRight': return constant(text.trimEnd());
    case 'toLowerCase': case 'toLocaleLowerCase': return constant(text.toLowerCase());
    case 'toUpperCase': case 'toLocaleUpperCase': return constant(text.toUpperCase());
    case 'slice': return numbers.every((one) => one !== undefined) ? constant(text.slice(numbers[0], numbers[1])) : receiver;
    case 'substring': return numbers.every((one) => one !== undefined) ? constant(text.substring(numbers[0] ?? 0, numbers[1])) : receiver;
    default: return typeof receiver.v === 'string' ? receiver : constant(text);
  }
}

/** Whether a piece begins the text that it is part of, and ends it: `^` and `$` are found there only. */
interface Ends {
  readonly first: boolean;
  readonly last: boolean;
}

/** `template.replace(':id', value)` puts the value where the pattern stood. */
function replaceIn(m: Machine, receiver: Const | Cat, name: string, args: readonly Value[], site: CallSite): Value {
  const [pattern, replacement] = args;
  if (!pattern || !replacement) return receiver;
  const value = replacement.t === 'fn' ? asText(m, m.ops.call(replacement, [m.harmless('match', site.node)], site), site.args[1]) : asText(m, replacement, site.args[1]);
  const use = site.args[1] ? { use: m.site(site.args[1]) } : {};
  const gone = replacedMarkup(m, name, args, site);
  const inPart = (part: Part, depth: number, ends: Ends): Part[] => {
    const { v } = part;
    switch (v.t) {
      case 'const':
        return splitAt(String(v.v), pattern, name, { v: value, ...use }, ends);
      case 'hole': {
        // A function that is called for placeholders (`{{name}}`) leaves what stands between them.
        if (replacement.t === 'fn' && pattern.t === 'regex' && gone === '' && !/['"`;\\]/.test(pattern.source.replace(/\\[wsdb{}()$.[\]]/g, ''))) return [part];
        const made = holeMethod(m, v, name, args, site) ?? v;
        return [{ ...part, v: made.t === 'hole' ? { ...made, text: v.text } : made }];
      }
      case 'join':
        return depth > 4 ? [part] : [{ ...part, v: joinValues(v.of.map((one) => concat(inPart({ v: one }, depth + 1, ends)))) }];
      case 'cat':
        return depth > 4 ? [part] : [{ ...part, v: concat(v.parts.flatMap((one, index) => inPart(one, depth + 1, { first: ends.first && index === 0, last: ends.last && index === v.parts.length - 1 }))) }];
      default:
        return [part];
    }
  };
  const whole: Ends = { first: true, last: true };
  if (receiver.t === 'const') return concat(inPart({ v: receiver }, 0, whole));
  const parts = receiver.parts.flatMap((part, index) => inPart(part, 0, { first: index === 0, last: index === receiver.parts.length - 1 }));
  return parts.length === receiver.parts.length && parts.every((part, index) => isSamePart(part, receiver.parts[index]!)) ? receiver : concat(parts);
}

/** Nothing was replaced: the text is still the one that was handed over. */
function isSamePart(a: Part, b: Part): boolean {
  return a.v === b.v || (a.v.t === 'const' && b.v.t === 'const' && a.v.v === b.v.v) || (a.v.t === 'cat' && b.v.t === 'cat' && isSameList(a.v.parts.map(({ v }) => v), b.v.parts.map(({ v }) => v))) || (a.v.t === 'join' && b.v.t === 'join' && isSameList(a.v.of, b.v.of));
}

function isSameList(a: readonly Value[], b: readonly Value[]): boolean {
  return a.length === b.length && a.every((one, index) => isSamePart({ v: one }, { v: b[index]! }));
}

function splitAt(text: string, pattern: Value, name: string, put: Part, ends: Ends): Part[] {
  let pieces: string[] | undefined;
  if (pattern.t === 'const') {
    const found = String(pattern.v);
    const at = text.indexOf(found);
    pieces = at === -1 || found === '' ? [text] : name === 'replaceAll' ? text.split(found) : [text.slice(0, at), text.slice(at + found.length)];
  } else if (pattern.t === 'regex' && isCheap(pattern.source)) {
    pieces = splitByRegex(text.slice(0, 4_000), pattern.source, pattern.flags, ends);
  }
  if (!pieces) return [{ v: constant(text) }];
  return pieces.flatMap((piece, index) => (index === 0 ? [{ v: constant(piece) }] : [put, { v: constant(piece) }]));
}

/** A pattern of the reviewed program is only run where it cannot take long: at most one repetition, no group after one. */
function isCheap(source: string): boolean {
  return source.length < 60 && (source.match(/[+*{]/g)?.length ?? 0) <= 3 && !/[+*}]\)?[+*{]/.test(source) && (source.match(/[+*]/g)?.length ?? 0) <= 1;
}

/** Stands for what comes before and after a piece; whether a pattern takes it with it does not matter. */
const NEIGHBOUR = '\0';

function splitByRegex(text: string, source: string, flags: string, ends: Ends): string[] {
  let regex: RegExp;
  try {
    regex = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  } catch {
    // A pattern this runtime does not know: the text is kept as it is.
    return [text];
  }
  const before = ends.first ? '' : NEIGHBOUR;
  const pieces: string[] = [];
  let from = 0;
  for (const match of `${before}${text}${ends.last ? '' : NEIGHBOUR}`.matchAll(regex)) {
    const start = Math.max(0, match.index - before.length);
    const end = Math.min(text.length, match.index + match[0].length - before.length);
    // Only the neighbour was found: that is another piece's.
    if (match[0] !== '' && end <= start) continue;
    pieces.push(text.slice(from, start));
    from = end;
    if (!flags.includes('g')) break;
  }
  return [...pieces, text.slice(from)];
}

function splitText(m: Machine, receiver: Const | Cat, separator: Value | undefined, site: CallSite): Value {
  if (receiver.t === 'const' && separator?.t === 'const') return array(String(receiver.v).split(String(separator.v)).slice(0, 50).map((text) => ({ v: constant(text) })));
  const pieces = receiver.t === 'cat' ? receiver.parts.map((part) => part.v) : [receiver];
  return arrayMethod(m, array(pieces.map((v) => ({ v, many: true }))), 'slice', [], site);
}
