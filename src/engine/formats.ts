import { concat } from './join.ts';
import type { CallSite, Machine } from './machine.ts';
import { asText, derive, joinItems, mapText } from './strings.ts';
import type { Part, Value } from './values.ts';
import { constant, itemsOf, UNDEFINED } from './values.ts';

export type FormatStyle = 'util' | 'pg-format' | 'sqlstring' | 'pg-promise';

/**
 * Fills a format text: `util.format('%s', x)` puts the text in as it is, `pg-format` escapes `%L` and `%I` but not `%s`,
 * sqlstring escapes every `?` and `??`.
 * @see https://nodejs.org/api/util.html#utilformatformat-args @see https://github.com/datalanche/node-pg-format
 */
export function formatText(m: Machine, format: Value, args: readonly Value[], style: FormatStyle, site: CallSite): Value {
  if (style === 'pg-promise') return formatPromise(m, format, args[0], site);
  if (format.t === 'join') return { t: 'join', of: format.of.map((one) => formatText(m, one, args, style, site)) };
  const pieces = format.t === 'cat' ? format.parts : [{ v: format }];
  const flat = style === 'sqlstring' && args[0]?.t === 'arr' ? itemsOf(args[0]).map((item) => item.v) : args;
  const parts: Part[] = [];
  let next = 0;
  for (const piece of pieces) {
    if (piece.v.t !== 'const') {
      parts.push(piece);
      continue;
    }
    const text = String(piece.v.v);
    const directive = style === 'sqlstring' ? /\?\??/g : /%(?:\d+\$)?[sdifjoOcLI%]/g;
    let from = 0;
    for (const match of text.matchAll(directive)) {
      parts.push({ v: constant(text.slice(from, match.index)) });
      from = match.index + match[0].length;
      const kind = match[0].at(-1)!;
      if (kind === '%') {
        parts.push({ v: constant('%') });
        continue;
      }
      const explicit = /\d+/.exec(match[0]);
      const index = explicit ? Number(explicit[0]) - 1 : next++;
      const value = flat[index] ?? UNDEFINED;
      const argument = site.args[index + 1];
      const use = argument ? { use: m.site(argument) } : {};
      if (style === 'sqlstring' || (style === 'pg-format' && (kind === 'L' || kind === 'I'))) parts.push({ v: m.harmless('escaped by its format', argument), ...use });
      else if (style === 'util' && (kind === 'd' || kind === 'i' || kind === 'f')) parts.push({ v: m.harmless('number', argument), ...use });
      else parts.push({ v: value.t === 'arr' ? joinItems(m, value, constant(','), argument) : asText(m, value, argument), ...use });
    }
    parts.push({ v: constant(text.slice(from)) });
  }
  if (style === 'util') for (let i = next; i < flat.length; i++) parts.push({ v: constant(' ') }, { v: asText(m, flat[i]!, site.args[i + 1]), ...(site.args[i + 1] ? { use: m.site(site.args[i + 1]!) } : {}) });
  return concat(parts);
}

/**
 * pg-promise escapes `$1`, `${name}`, but puts `:raw`/`^` in as it is and `:value`/`#` without quotes.
 * @see https://github.com/vitaly-t/pg-promise#formatting-filters
 */
export function formatPromise(m: Machine, format: Value, values: Value | undefined, site: CallSite): Value {
  if (!values) return format;
  const pieces: readonly Part[] = format.t === 'cat' ? format.parts : [{ v: format }];
  const parts: Part[] = [];
  for (const piece of pieces) {
    if (piece.v.t !== 'const') {
      parts.push(piece);
      continue;
    }
    const text = String(piece.v.v);
    let from = 0;
    for (const match of text.matchAll(/\$(?:(\d+)|[{(<[/]\s*([\w$.]+)\s*)(:raw|\^|:value|#)(?:\s*[})>\]/])?/g)) {
      const index = match[1] === undefined ? undefined : Number(match[1]) - 1;
      const value = index === undefined ? m.ops.getMember(values, match[2]!, undefined) : values.t === 'arr' ? (itemsOf(values)[index]?.v ?? UNDEFINED) : values;
      parts.push({ v: constant(text.slice(from, match.index)) });
      const put = asText(m, value, site.args[1]);
      const escapes = match[3] === ':value' || match[3] === '#';
      // An "open value" is escaped for inside quotes and has none of its own.
      parts.push({ v: escapes ? mapText(put, (known) => known, (hole) => derive(m, hole, 'open value', hole.text, { escapedFor: 'quoted', escaper: match[3]! })) : put, ...(site.args[1] ? { use: m.site(site.args[1]) } : {}) });
      from = match.index + match[0].length;
    }
    parts.push({ v: constant(text.slice(from)) });
  }
  return concat(parts);
}
