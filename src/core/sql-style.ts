/** SQL dialects guard tells apart. `generic` is "unknown": single quotes are values, double quotes identifiers. */
export type SqlDialect =
  | 'postgres' | 'mysql' | 'sqlite' | 'tsql' | 'oracle' | 'snowflake' | 'bigquery' | 'spanner' | 'clickhouse' | 'athena' | 'cql' | 'partiql' | 'generic';

/** How a library writes a bound value in the text. */
export type SqlPlaceholder =
  | '$n'      // $1, $2
  | '?'       // ?, ?
  | ':name' | '@name'
  | ':n'      // :1, :2
  | '{name}'  // ClickHouse {name:String}
  | 'tag'     // the library's own tagged template binds holes
  | 'none';

/** Where the bound values go in the call. `index` is a 0-based argument index. */
export type SqlValues =
  | { readonly in: 'argument'; readonly index: number; readonly shape: 'array' | 'object' }
  /** `db.run(text, a, b)` */
  | { readonly in: 'rest'; readonly index: number }
  /** `query(text, { replacements: { id } })`, `query({ text, values: [id] })` where index is the argument holding the object */
  | { readonly in: 'property'; readonly index: number; readonly name: string; readonly shape: 'array' | 'object'; readonly text?: string } // `text`: the property that a plain text moves to: `run('…')` → `run({ sql: '…', params: { id } })`
  /** before the call on the receiver: `request.input('id', id).query(text)` */
  | { readonly in: 'before'; readonly method: string }
  /** after the call, on the statement it gives: `db.prepare(text).all(id)`, `.bind(id)` */
  | { readonly in: 'after'; readonly method?: string }
  /** the call itself becomes a tagged template: `$queryRawUnsafe(text)` → `` $queryRaw`…` ``; `tag` is the tag relative to the receiver */
  | { readonly in: 'tag'; readonly tag: string }
  | { readonly in: 'none' };

/** How a list is bound. */
export type SqlList = 'any-array' | 'expand' | 'spread-name' | 'json-each' | 'unnest' | 'join-tag' | 'none';

/** All a fix must know of the library at one sink. Comes from the model's doc tags. */
export interface SqlStyle {
  readonly dialect: SqlDialect;
  readonly placeholder: SqlPlaceholder;
  readonly values: SqlValues;
  readonly list: SqlList;
  /** How this library quotes an identifier, with `x` for the name: `client.escapeIdentifier(x)`, `??`, `sql.identifier(x)`; absent = allow-list only. */
  readonly identifier?: string;
}
