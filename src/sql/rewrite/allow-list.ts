import type { HolePosition } from '../../core/sql-position.ts';
import type { SqlStyle } from '../../core/sql-style.ts';

/** The better line for a hole that no parameter can replace. */
export interface AllowList {
  /** A declaration to stand before the call, or '' where the text alone says it. */
  readonly declaration: string;
  /** What to put between `${` and `}`; undefined where the hole is to be dropped. */
  readonly expression: string | undefined;
  /** A placeholder of the library for names (`??`), with the value to add. */
  readonly placeholder?: { readonly sql: string; readonly value: string };
}

/** Chooses the words for a structural hole. `source` is the expression as written, `taken` the names in use. */
export function allowListFor(position: HolePosition, source: string, style: SqlStyle, taken: Set<string>): AllowList {
  const key = /^[\w$.?[\]'"!]{1,40}$/.test(source) ? source : 'choice';
  const quoted = position.quote !== undefined;
  switch (position.place) {
    case 'identifier':
    case 'order-key':
    case 'group-key': {
      const role = /\btable\b/.test(position.label) ? 'table' : /\bschema\b/.test(position.label) ? 'schema' : /\bcolumn\b|BY key/.test(position.label) ? 'column' : 'name';
      const helper = style.identifier;
      if (helper === '??' && !quoted) return { declaration: listOf(role, key, taken).declaration.replace(/^/, '// or: '), expression: undefined, placeholder: { sql: '??', value: source } };
      const list = listOf(role, key, taken);
      if (helper === undefined || quoted) return { declaration: list.declaration, expression: list.name };
      return { declaration: `// or: ${list.declaration}`, expression: helper.replace(/\bx\b/, source.replaceAll('$', '$$$$')) };
    }
    case 'direction': {
      const name = unique('direction', taken);
      return { declaration: `const ${name} = ${lower(key)} === 'desc' ? 'DESC' : 'ASC';`, expression: name };
    }
    case 'operator': {
      const name = unique('operator', taken);
      return { declaration: `const ${name} = { eq: '=', lt: '<', gt: '>' }[${key}] ?? '=';`, expression: name };
    }
    case 'columns': {
      const name = unique('columns', taken);
      return { declaration: `const ${name} = ['id', 'name'].filter((column) => ${key}.includes(column)).join(', '); // only names from this list`, expression: name };
    }
    case 'comment':
      return { declaration: '// leave the value out of the comment', expression: undefined };
    case 'values-list':
      return { declaration: '// write one placeholder for each value, and pass the values beside the text', expression: source };
    case 'condition':
    case 'clause':
    case 'keyword':
    case 'subquery':
    case 'whole':
      return { declaration: `// build ${position.label} (${source}) from constant text with placeholders, and pass the values beside it`, expression: source };
    default:
      return { declaration: '', expression: source };
  }
}

function listOf(role: string, key: string, taken: Set<string>): { readonly name: string; readonly declaration: string } {
  const name = unique(role, taken);
  const choices = { table: "{ users: 'users', orders: 'orders' }", schema: "{ main: 'main', archive: 'archive' }", column: "{ name: 'name', date: 'created_at' }" }[role] ?? "{ a: 'a', b: 'b' }";
  const fallback = { table: "'users'", schema: "'main'", column: "'name'" }[role] ?? "'a'";
  return { name, declaration: `const ${name} = ${choices}[${key}] ?? ${fallback};` };
}

function lower(key: string): string {
  return key === 'choice' ? key : `String(${key}).toLowerCase()`;
}

function unique(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let i = 2; taken.has(name); i++) name = `${wanted}${i}`;
  taken.add(name);
  return name;
}
