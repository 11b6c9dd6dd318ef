/**
 * The two doors of this folder that the engine uses, both synchronous, never throwing:
 *
 *     describeSql(pieces, { dialect, fragment }): SqlShape        is it SQL, and where does each hole stand
 *     rewriteSql(request: RewriteRequest): RewriteResult          the better line, and a fix where one is exact (rewrite/rewrite-sql.ts)
 *
 * beside them `looksLikeSql(text)` (prefilter), `confirmFix(…)` (async, the parser's opinion of a fix).
 */
import type { SqlPiece, SqlShape } from '../core/sql-position.ts';
import type { SqlDialect } from '../core/sql-style.ts';
import { placeHoles } from './place/walk.ts';
import type { PlacedHole } from './place/walk.ts';
import { isClauseText, statementVerb } from './shape/statement-shape.ts';
import { traitsOf } from './text/dialect-traits.ts';
import type { SqlText } from './text/sql-text.ts';
import { joinPieces } from './text/sql-text.ts';
import type { Token } from './text/token.ts';
import { tokenize } from './text/tokenize.ts';

export interface DescribeOptions {
  readonly dialect: SqlDialect;
  /** The text is a part of a statement (`whereRaw`, `sql.raw`), not a whole one. */
  readonly fragment: boolean;
}

/**
 * Says whether a text with holes has the shape of SQL and where each hole stands in it.
 * Works on cut, looped and broken text; linear in its length; never throws.
 *
 *     describeSql(['SELECT * FROM users WHERE id = ', { hole: 0 }], { dialect: 'postgres', fragment: false })
 *     // { isSql: true, verb: 'SELECT', holes: [{ hole: 0, place: 'value', name: 'id', label: 'a value of WHERE id' }] }
 *
 * `isSql` asks for the shape of a statement, not for a keyword: `'Please select from ' + x` is not SQL.
 */
export function describeSql(pieces: readonly SqlPiece[], options: DescribeOptions): SqlShape {
  const { isSql, verb, placed } = readSql(joinPieces(pieces), options);
  return {
    isSql,
    ...(verb === undefined ? {} : { verb }),
    holes: placed.map(({ position }) => position),
  };
}

/** All that is known of a text: for `describeSql` and for the rewrites. */
export interface SqlReading {
  readonly source: SqlText;
  readonly tokens: readonly Token[];
  readonly isSql: boolean;
  readonly verb: string | undefined;
  readonly placed: readonly PlacedHole[];
}

/** Reads a joined text once. */
export function readSql(source: SqlText, options: DescribeOptions): SqlReading {
  const traits = traitsOf(options.dialect);
  const tokens = tokenize(source, traits);
  const reader = { text: source.text, tokens: tokens.filter((token) => token.kind !== 'comment') };
  const verb = statementVerb(reader);
  const isFragment = options.fragment && verb === undefined;
  const isSql = verb !== undefined || isClauseText(reader, options.fragment);
  const placed = source.holes.length === 0 ? [] : placeHoles(source.text, tokens, { fragment: isFragment, looseDoubleQuotes: traits.doubleQuotes === 'either' });
  return { source, tokens, isSql, verb, placed };
}
