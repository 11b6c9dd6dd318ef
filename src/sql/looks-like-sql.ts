import { statementVerbs } from './shape/statement-shape.ts';

/** Words a part of a statement can begin with when no verb stands before it (see `isClauseText`). */
const clauseStarts = ['where', 'having', 'and', 'or', 'on', 'order', 'group', 'limit', 'offset', 'inner', 'left', 'right', 'full', 'cross', 'join', 'union', 'returning'];

/**
 * A word of SQL followed by what can follow it in a string of a program: white space, an escape, a quote, a hole, a bracket, a comment or the end.
 * `select(`, `.update(` and `deleteUser` are followed by something else, or by a bracket only where SQL has one there too.
 */
const pattern = new RegExp(`\\b(?:${[...statementVerbs, ...clauseStarts].join('|')})(?:$|[\\s\\\\'"\`$(*;/@+\\-\\u0080-\\uffff[]|[^\\w.,:={})>?!&|])`, 'i');

/**
 * A cheap, necessary test: false means that no piece of text in this file can be SQL to `describeSql` (`fragment: false`).
 * True promises nothing. Holds for texts as written in a program, escapes and all.
 */
export function looksLikeSql(text: string): boolean {
  return pattern.test(text);
}
