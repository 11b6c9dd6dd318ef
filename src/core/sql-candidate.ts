import type { Fix } from './finding.ts';
import type { HoleUse } from './hole-use.ts';
import type { Location } from './location.ts';
import type { HolePosition } from './sql-position.ts';
import type { SqlStyle } from './sql-style.ts';

/** A SQL text with holes that reaches a sink. */
export interface SqlCandidate {
  readonly kind: 'sql';
  /** The whole call, in the file where the sink is. */
  readonly call: Location;
  /** What is called, as a person would write it: `client.query`. */
  readonly callee: string;
  /** npm package of the sink; absent when the receiver is unknown and only the text says that it is SQL. */
  readonly library?: string;
  /** The sink takes a part of a statement (whereRaw, sql.raw), not a whole one. */
  readonly fragment: boolean;
  readonly style: SqlStyle;
  readonly isSql: boolean;
  readonly holes: readonly (HoleUse & { readonly position: HolePosition })[];
  /** The exact rewrite, made on demand: advice as text, and a fix where it can be applied by machine. */
  rewrite(badHoles: readonly number[]): SqlRewrite;
}

export interface SqlRewrite {
  /** The better line(s), in this library's words. Never empty. */
  readonly advice: string;
  readonly fix?: Fix;
  /** The text before and after the fix, with stand-ins for what is unknown: a SQL parser must read both. */
  readonly confirm?: { readonly dialect: SqlStyle['dialect']; readonly before: string; readonly after: string };
}
