import type { SqlStyle } from '../../core/sql-style.ts';
import type { SqlReading } from '../describe-sql.ts';
import type { Token } from '../text/token.ts';
import type { Binding } from './bindings.ts';
import type { BoundValue } from './place-values.ts';

/** A binding with its placeholder and its place among the values. */
export interface NamedBinding {
  readonly binding: Binding;
  /** What stands in the text: `$2`, `= ANY($2)`, `:name`. */
  readonly sql: string;
  /** The bare placeholder, for messages. */
  readonly placeholder: string;
  readonly value: BoundValue;
}

/** Placeholders that the text has already. */
export interface ExistingPlaceholders {
  readonly tokens: readonly Token[];
  /** Largest number of `$n` or `:n`; count for `?`. */
  readonly count: number;
  readonly names: readonly string[];
  /** Some are of another kind than the library's, or numbered `?`s: not to be touched by a machine. */
  readonly mixed: boolean;
}

/** Reads the placeholders of a text as this style writes them. */
export function readPlaceholders(reading: SqlReading, style: SqlStyle): ExistingPlaceholders {
  const tokens = reading.tokens.filter((token) => token.kind === 'placeholder');
  const names: string[] = [];
  let count = 0;
  let mixed = false;
  for (const token of tokens) {
    const text = reading.source.text.slice(token.start, token.end);
    if (token.holes.length > 0) mixed = true;
    else if (style.placeholder === '?') {
      if (text === '?' || text === '??') count++;
      else if (!(text.startsWith('@') && style.dialect === 'mysql')) mixed = true;
    } else if (style.placeholder === '$n' || style.placeholder === ':n') {
      const number = (style.placeholder === '$n' ? /^\$(\d+)$/ : /^:(\d+)$/).exec(text);
      if (number !== null) count = Math.max(count, Number(number[1]));
      else if (!(text === '?' && style.dialect === 'postgres')) mixed = true;
    } else {
      const name = /^(?::|@|\{)(?:\.\.\.)?([A-Za-z_]\w*)/.exec(text);
      if (name === null) mixed = true;
      else names.push(name[1]!);
    }
  }
  return { tokens, count, names, mixed };
}

/** Gives every binding its placeholder, in the order of the text. `taken` are the names that the call's values have. */
export function namePlaceholders(bindings: readonly Binding[], reading: SqlReading, style: SqlStyle, existing: ExistingPlaceholders, taken: readonly string[]): readonly NamedBinding[] {
  const names = new Set([...existing.names, ...taken]);
  let number = existing.count;
  return bindings.map((binding) => {
    const name = uniqueName(binding.name, names);
    number++;
    const placeholder = writePlaceholder(style, number, name, binding);
    const before = existing.tokens.filter((token) => token.start < binding.start && reading.source.text[token.start] === '?').length;
    const index = style.placeholder === '?' ? before : number - 1;
    return { binding, placeholder, sql: binding.around(placeholder), value: { name, source: elementFor(binding, name, style), index } };
  });
}

/** Libraries that take an array of described values: `{ name: 'id', value: … }`. */
function elementFor(binding: Binding, name: string, style: SqlStyle): string {
  const { values } = style;
  const source = binding.value;
  if (values.in !== 'property' || values.shape !== 'array') return source;
  if (style.placeholder === '@name') return `{ name: '@${name}', value: ${source} }`; // Cosmos DB
  if (style.placeholder === ':name') return values.name === 'Parameters' ? `{ name: '${name}', value: String(${source}) }` : `{ name: '${name}', value: { stringValue: String(${source}) } }`;
  if (style.dialect === 'partiql') return `{ S: String(${source}) }`;
  if (style.dialect === 'athena') return `\`'\${String(${source}).replaceAll("'", "''")}'\``;
  return source;
}

/** The library wants a type beside the value, which only a person knows. */
export function needsTypes(style: SqlStyle): boolean {
  const { values } = style;
  if (values.in === 'property' && values.shape === 'array') return style.placeholder === ':name' || style.dialect === 'partiql' || style.dialect === 'athena';
  if (values.in === 'after' && values.method !== undefined) return !(values.method === 'bind' && style.placeholder === '?') && values.method !== 'setParameters';
  return values.in === 'before' && values.method.endsWith('addParameter');
}

function uniqueName(wanted: string, names: Set<string>): string {
  let name = wanted;
  for (let i = 2; names.has(name); i++) name = `${wanted}${i}`;
  names.add(name);
  return name;
}

function writePlaceholder(style: SqlStyle, number: number, name: string, binding: Binding): string {
  switch (style.placeholder) {
    case '$n':
      return `$${number}`;
    case ':n':
      return `:${number}`;
    case ':name':
      return `:${name}`;
    case '@name':
      return `@${name}`;
    case '{name}':
      return `{${name}:${clickhouseType(binding)}}`;
    case 'tag':
      return `\${${binding.value}}`;
    case '?':
    case 'none':
      return '?';
  }
}

function clickhouseType(binding: Binding): string {
  return /^(?:limit|offset)\d*$/.test(binding.name) ? 'UInt64' : 'String';
}
