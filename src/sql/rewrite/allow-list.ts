import type { HolePosition } from '../../core/sql-position.ts';
import type { SqlStyle } from '../../core/sql-style.ts';
import { listBehind } from './value-source.ts';

/** The better line for a hole that no parameter can replace. */
export interface AllowList {
  /** A declaration to stand before the call, or '' where the text alone says it. */
  readonly declaration: string;
  /** What to put between `${` and `}`; undefined where the hole is to be dropped. */
  readonly expression: string | undefined;
  /** A placeholder of the library for names (`??`), with the value to add. */
  readonly placeholder?: { readonly sql: string; readonly value: string };
}

/** What the choice of words depends on. */
export interface AllowContext {
  readonly style: SqlStyle;
  /** In a tagged template a text would be bound: the tag that makes SQL of constant text, e.g. `Prisma.sql`. */
  readonly fragmentTag: string | undefined;
  /** Names in use; new ones are added. */
  readonly taken: Set<string>;
  /** It is a part of a name, which a helper would quote by itself. */
  readonly isGlued?: boolean;
}

/** Chooses the words for a structural hole. `source` is the expression as written. */
export function allowListFor(position: HolePosition, source: string, context: AllowContext): AllowList {
  const { style, taken } = context;
  const key = /^[\w$.?[\]'"!]{1,40}$/.test(source) ? source : source.length <= 60 && !source.includes('\n') ? `(${source})` : 'choice';
  const constant = (text: string): string => (context.fragmentTag === undefined ? `'${text}'` : `${context.fragmentTag}\`${text}\``);
  switch (position.place) {
    case 'identifier':
    case 'order-key':
    case 'group-key':
    case 'value':
      return nameFrom(position, source, key, context);
    case 'direction': {
      const name = unique('direction', taken);
      return { declaration: `const ${name} = String(${bare(key)}).toLowerCase() === 'desc' ? ${constant('DESC')} : ${constant('ASC')};`, expression: name };
    }
    case 'operator': {
      const name = unique('operator', taken);
      return { declaration: `const ${name} = ${chosen(['=', '<', '>'], key, context)};`, expression: name };
    }
    case 'columns': {
      const name = unique('columns', taken);
      return { declaration: `const ${name} = ['id', 'name'].filter((one) => ${listBehind(source) ?? key}.includes(one)).join(', '); // only names from this list`, expression: name };
    }
    case 'quoted':
      return { declaration: `// let the jsonpath take it as a variable: jsonb_path_exists(data, '$[*] ? (@ == $v)', jsonb_build_object('v', ${style.placeholder === '$n' ? '$1::text' : '?::text'}))`, expression: source };
    case 'comment':
      return { declaration: '// leave the value out of the comment', expression: undefined };
    case 'values-list':
      return { declaration: '// write one placeholder for each value, and pass the values beside the text', expression: source };
    default: {
      const what = style.placeholder === 'none' || style.values.in === 'none' ? 'constant text' : 'constant text with placeholders, and pass the values beside it';
      return { declaration: `// build ${position.label.replace(/^an? whole /, 'the ')} (${shorten(source)}) from ${what}`, expression: source };
    }
  }
}

/** A table, schema or column from a list; or quoted by the library, where it can. */
function nameFrom(position: HolePosition, source: string, key: string, context: AllowContext): AllowList {
  const { style, taken } = context;
  const role = /\btable\b/.test(position.label) ? 'table' : /\bschema\b/.test(position.label) ? 'schema' : /\bcolumn\b|BY key/.test(position.label) || position.place === 'value' ? 'column' : 'name';
  const helper = position.quote === undefined && context.isGlued !== true ? usableHelper(style) : undefined;
  const choices = ({ table: ['users', 'orders'], schema: ['main', 'archive'], column: ['name', 'created_at'] } as const)[role as 'table'] ?? ['a', 'b'];
  const name = unique(role, taken);
  const declaration = `const ${name} = ${chosen(choices, key, context)};`;
  if (helper === undefined) return { declaration, expression: name };
  if (helper === '??') return { declaration: `// or: ${declaration}`, expression: undefined, placeholder: { sql: '??', value: source } };
  return { declaration: `// or: ${declaration}`, expression: helper.replace(/\bx\b/, source.replaceAll('$', '$$$$')) };
}

/**
 * One of the constants, whatever the key holds. It compiles for a key of any type, and finds nothing that every object has, as
 * a table (`{ … }[key]`) would.
 */
function chosen(choices: readonly string[], key: string, { fragmentTag }: AllowContext): string {
  const [first] = choices as [string];
  if (fragmentTag === undefined) return `[${choices.map((each) => `'${each}'`).join(', ')}].find((one) => one === ${key}) ?? '${first}'`;
  const others = choices.slice(1).map((each) => `${key} === '${each}' ? ${fragmentTag}\`${each}\` : `);
  return `${others.join('')}${fragmentTag}\`${first}\``;
}

/** Without the brackets that an operator would need. */
function bare(key: string): string {
  return key.startsWith('(') ? key.slice(1, -1) : key;
}

/** Helpers of a tag make fragments, which only the tag understands. */
function usableHelper(style: SqlStyle): string | undefined {
  const { identifier } = style;
  if (identifier === undefined || identifier === 'none') return undefined;
  return /^sql\b/.test(identifier) && style.placeholder !== 'tag' ? undefined : identifier;
}

function shorten(source: string): string {
  const line = source.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

function unique(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let i = 2; taken.has(name); i++) name = `${wanted}${i}`;
  taken.add(name);
  return name;
}
