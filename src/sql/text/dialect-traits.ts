import type { SqlDialect } from '../../core/sql-style.ts';

/** How a dialect reads quotes and comments, where dialects differ. */
export interface DialectTraits {
  /** `\` escapes the next character inside '…' (and "…" where that is a string). `guess`: only where it makes sense of the text. */
  readonly backslash: boolean | 'guess';
  /** "…" is a string (MySQL, GoogleSQL), a name, or a name that is read as a string where a value is expected (SQLite). */
  readonly doubleQuotes: 'string' | 'name' | 'either';
  /** […] is a quoted name. */
  readonly brackets: boolean;
  /** $$…$$ and $tag$…$tag$ are strings. */
  readonly dollarQuotes: boolean;
  /** `#` starts a comment. */
  readonly hashComments: boolean;
  /** `//` starts a comment. */
  readonly slashComments: boolean;
  /** `--` needs white space after it to be a comment. */
  readonly spacedDashes: boolean;
  /** '''…''' and """…""" are strings. */
  readonly tripleQuotes: boolean;
}

const standard: DialectTraits = {
  backslash: false,
  doubleQuotes: 'name',
  brackets: false,
  dollarQuotes: false,
  hashComments: false,
  slashComments: false,
  spacedDashes: false,
  tripleQuotes: false,
};

const google: DialectTraits = { ...standard, backslash: true, doubleQuotes: 'string', hashComments: true, tripleQuotes: true };

const traits: Readonly<Record<SqlDialect, DialectTraits>> = {
  postgres: { ...standard, dollarQuotes: true },
  mysql: { ...standard, backslash: true, doubleQuotes: 'string', hashComments: true, spacedDashes: true },
  sqlite: { ...standard, doubleQuotes: 'either', brackets: true },
  tsql: { ...standard, brackets: true },
  oracle: standard,
  snowflake: { ...standard, backslash: true, dollarQuotes: true, slashComments: true },
  bigquery: google,
  spanner: google,
  clickhouse: { ...standard, backslash: true },
  athena: standard,
  cql: { ...standard, dollarQuotes: true, slashComments: true },
  partiql: standard,
  generic: { ...standard, backslash: 'guess', doubleQuotes: 'either', brackets: true, dollarQuotes: true },
};

/** The reading rules of a dialect. */
export function traitsOf(dialect: SqlDialect): DialectTraits {
  return traits[dialect];
}
