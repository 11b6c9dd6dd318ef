import type { SqlDialect } from '../core/sql-style.ts';
import type { FixTexts } from './rewrite/request.ts';

/** What a parser says of a fix. `unknown`: it could read neither text, or knows no such dialect. */
export type Confirmation = 'confirmed' | 'refused' | 'unknown';

interface SqlParser {
  astify(text: string, options: { readonly database: string }): unknown;
}

/**
 * Asks node-sql-parser whether the text still parses after a fix. It refuses a third of good SQL, so only
 * "could be read before, cannot be read after" counts against a fix; it never decides what is found.
 * The parser of the dialect is loaded on first use.
 */
export async function confirmFix(texts: FixTexts): Promise<Confirmation> {
  const loaded = await loadParser(texts.dialect);
  if (loaded === undefined) return 'unknown';
  const before = parses(loaded, texts.before);
  if (!before) return 'unknown';
  return parses(loaded, withStandIns(texts.after, texts.dialect)) ? 'confirmed' : 'refused';
}

interface Loaded {
  readonly parser: SqlParser;
  readonly database: string;
}

/** One import for each dialect, so that bundlers keep only those. */
async function loadParser(dialect: SqlDialect): Promise<Loaded | undefined> {
  switch (dialect) {
    case 'postgres':
      return load(await import('node-sql-parser/build/postgresql.js'), 'postgresql');
    case 'mysql':
    case 'generic':
      return load(await import('node-sql-parser/build/mysql.js'), 'mysql');
    case 'sqlite':
      return load(await import('node-sql-parser/build/sqlite.js'), 'sqlite');
    case 'tsql':
      return load(await import('node-sql-parser/build/transactsql.js'), 'transactsql');
    case 'bigquery':
    case 'spanner':
      return load(await import('node-sql-parser/build/bigquery.js'), 'bigquery');
    default:
      return undefined;
  }
}

function load(module: unknown, database: string): Loaded {
  const named = module as { readonly Parser?: new () => SqlParser; readonly default?: { readonly Parser: new () => SqlParser } };
  const Parser = named.Parser ?? named.default!.Parser;
  return { parser: new Parser(), database };
}

function parses(loaded: Loaded, text: string): boolean {
  try {
    loaded.parser.astify(text, { database: loaded.database });
    return true;
  } catch {
    // the parser's only way to say no
    return false;
  }
}

/** The parser knows few placeholders and none of the list forms; a number reads the same everywhere. */
function withStandIns(text: string, dialect: SqlDialect): string {
  const plain = text
    .replace(/= ANY\(\$\d+\)/g, 'IN (1)')
    .replace(/<> ALL\(\$\d+\)/g, 'NOT IN (1)')
    .replace(/IN UNNEST\(@\w+\)/g, 'IN (1)')
    .replace(/SELECT value FROM json_each\(\?\)/g, '1')
    .replace(/:\.\.\.\w+/g, '1')
    .replace(/\$\d+::\w+/g, "'1'");
  return dialect === 'tsql' || dialect === 'bigquery' || dialect === 'spanner' ? plain.replace(/@\w+/g, '1') : plain.replace(/\$\d+|(?<![:\w]):\w+|\?/g, '1');
}
