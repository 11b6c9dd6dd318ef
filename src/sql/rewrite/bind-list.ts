import type { HolePosition } from '../../core/sql-position.ts';
import type { SqlStyle } from '../../core/sql-style.ts';
import type { SqlReading } from '../describe-sql.ts';
import type { PlacedHole } from '../place/walk.ts';
import type { Binding, HoleSource } from './bindings.ts';
import { isQuiet, listBehind, nameOfSource, toIdentifier } from './value-source.ts';

const same = (placeholder: string): string => placeholder;

/**
 * `IN (${ids.join(',')})` as the library binds lists. Undefined where the hole is one value among others, or a quoted single one.
 * A plain `IN (${ids})` is most likely an array turned into text; only the reader knows, so it is advice.
 */
export function bindList(reading: SqlReading, placed: PlacedHole, holes: readonly HoleSource[], style: SqlStyle, callee: string): Binding | undefined {
  const { token, position } = placed;
  const { tokens } = reading;
  const index = tokens.indexOf(token);
  const open = tokens[index - 1];
  const close = tokens[index + 1];
  if (token.holes.length !== 1 || open?.kind !== 'open' || close?.kind !== 'close') return undefined;
  if (token.kind === 'string' && (position.before !== '' || position.after !== '')) return undefined;
  const { source } = holes[position.hole]!;
  const certain = listBehind(source);
  const list = certain ?? (token.kind === 'hole' && isQuiet(source) ? source : undefined);
  if (list === undefined) return undefined;
  const keyword = tokens[index - 2]!;
  const not = tokens[index - 3]?.kind === 'word' && tokens[index - 3]!.text === 'NOT' ? tokens[index - 3] : undefined;
  const name = listName(position, list);
  const base = { kind: 'bound' as const, holes: [position.hole], name, ...(certain === undefined ? { doubt: `${list} must be an array here` } : {}) };
  const inside = { ...base, start: token.start, end: token.end, value: list, around: same };
  const whole = { ...base, start: keyword.start, end: close.end, value: list };
  const isPrepared = style.dialect === 'mysql' && /\bexecute$/.test(callee);
  // `VALUES (${Object.values(row).join()})`: each is a value of its own.
  const isIn = keyword.kind === 'word' && keyword.text === 'IN';
  switch (isPrepared || (!isIn && style.list !== 'expand') ? 'none' : style.list) {
    case 'any-array':
      return { ...whole, start: (not ?? keyword).start, around: (p) => (not === undefined ? `= ANY(${p})` : `<> ALL(${p})`) };
    case 'expand':
      return inside;
    case 'spread-name':
      return { ...inside, around: (p) => p.replace(/^:/, ':...') };
    case 'json-each':
      return { ...inside, value: `JSON.stringify(${list})`, around: (p) => `SELECT value FROM json_each(${p})` };
    case 'unnest':
      return { ...whole, around: (p) => `IN UNNEST(${p})` };
    case 'join-tag':
      return joinInTag(inside, list, style);
    case 'none':
      return generate({ ...inside, name }, list, style, callee, whole);
  }
}

/** Each tag joins lists in its own way; only Prisma's needs nothing but an import that can be seen. */
function joinInTag(inside: Binding, list: string, style: SqlStyle): Binding {
  if (style.values.in === 'tag' && style.values.tag.startsWith('$')) return { ...inside, value: `Prisma.join(${list})` };
  const each = `${list}.map((value) => sql\`\${value}\`)`;
  const value = style.identifier === 'sql.identifier(x)' ? `sql.join(${each}, sql\`, \`)`
    : style.identifier === 'sql.identifier([x])' ? `sql.join(${list}, sql.fragment\`, \`)`
    : style.identifier === 'sql.ident(x)' ? `sql.join(${each}, ',')`
    : `sql.join(${list})`;
  return { ...inside, value, doubt: inside.doubt ?? 'versions of the library join lists in different ways' };
}

/** No parameter for lists: one placeholder for each value, made by the program. */
function generate(inside: Binding, list: string, style: SqlStyle, callee: string, whole: Omit<Binding, 'around'>): Binding {
  const { values } = style;
  const name = inside.name;
  const takesArray = values.in === 'rest' || (values.in === 'after' && values.method === undefined) || ('shape' in values && values.shape === 'array');
  if (style.placeholder === '?' && takesArray) return { ...inside, value: `...${list}`, generated: `${list}.map(() => '?').join(', ')` };
  const doubt = inside.doubt ?? 'the library has no parameter for a list: one for each value is made';
  if (style.dialect === 'clickhouse') return { ...whole, doubt: inside.doubt ?? 'the type of the values must be that of the column', around: (p) => `IN ${p.replace(':String', ':Array(String)')}` };
  if (style.placeholder === '$n' && takesArray) return { ...inside, doubt, value: `...${list}`, generated: `${list}.map((_, i) => \`$\${i + 1}\`).join(', ')` };
  if (style.placeholder === '@name' && values.in === 'before') {
    const request = callee.slice(0, Math.max(0, callee.lastIndexOf('.'))) || 'request';
    return { ...inside, doubt, value: '', generated: `${list}.map((_, i) => \`@${name}\${i}\`).join(', ')`, setup: `${list}.forEach((value, i) => ${request}.${values.method.split('.').at(-1)!}(\`${name}\${i}\`, value));` };
  }
  if (style.placeholder === ':name' && 'shape' in values && values.shape === 'object') {
    return { ...inside, doubt, value: `...Object.fromEntries(${list}.map((value, i) => [\`${name}\${i}\`, value]))`, generated: `${list}.map((_, i) => \`:${name}\${i}\`).join(', ')` };
  }
  return { ...inside, doubt };
}

function listName(position: HolePosition, list: string): string {
  const own = /^[A-Za-z_$][\w$]*$/.test(list) ? list : nameOfSource(list);
  return toIdentifier(own ?? (position.name === undefined ? 'values' : `${position.name}s`));
}
