import type { SqlPiece } from '../core/sql-position.ts';
import { readSql } from './describe-sql.ts';
import { goesOnLikeSql, looksLikeSql } from './looks-like-sql.ts';
import { joinPieces } from './text/sql-text.ts';
import { statementVerbs } from './shape/statement-shape.ts';

const VERBS = statementVerbs.join('|');
/** Where a text in a program can start: a quote, a hole before it, an escape, a comment's end. */
const AFTER_QUOTE = `(?<open>["'\`])(?:\\s|\\\\[nrt]|[(;]|--[^\\n"'\`]{0,200}(?:\\n|\\\\n)|/\\*[^*]{0,200}\\*/)*`;
const AFTER_HOLE = '[}](?:\\s|\\\\[nrt])*';

const QUOTED = new RegExp(`(?:${AFTER_QUOTE}|${AFTER_HOLE})(?<verb>${VERBS})(?=$|[\\s\\\\"'\`$(*;/])`, 'gi');
/** In a text of several lines the statement may begin on any of them; alone on a line a verb needs its companion. */
const LINE = new RegExp(`^[ \\t(]*(?:select\\s|insert\\s+(?:into|ignore|or)\\b|replace\\s+into\\b|delete\\s+from\\b|update\\s+[\\w"\`$\\[]|merge\\s+into\\b|with\\s+(?:recursive\\s+)?[\\w"\`$]|(?:create|alter|drop)\\s+\\w|truncate\\s|exec(?:ute)?\\s|call\\s|explain\\s)`, 'gim');
/** Words that stand after a brace or a quote in every file, `import { … } from`: to read on as SQL would be most of the work. */
const everydayWords: ReadonlySet<string> = new Set(['FROM', 'IF', 'IMPORT']);
/** Longest piece of a text that is looked at; a statement shows its shape early. */
const WINDOW = 1_200;

/** Fragments for a library whose object comes from another file; the names are those of `@named` in the models. */
const HANDED = /\b(?:[sS]equelize|knex|Prisma|sql)\s*\??\.\s*(?:literal|asIs|fn|cast|raw|unsafe)\s*\(|\brpc\s*\(\s*['"`]\w*(?:sql|quer|exec)/;

/**
 * Tells whether a program's text holds the beginning of a SQL statement: a necessary test for finding evident SQL,
 * by the same judgement that `describeSql` makes, on the pieces as they are written. Linear in practice: few places match.
 */
export function mentionsSql(text: string): boolean {
  if (HANDED.test(text)) return true;
  // ten times faster, and says no to most files
  if (!looksLikeSql(text)) return false;
  for (const match of text.matchAll(QUOTED)) {
    const verb = match.groups!['verb']!;
    const end = match.index + match[0].length;
    const start = end - verb.length;
    if (everydayWords.has(verb.toUpperCase()) && !goesOnLikeSql(verb, text, end)) continue;
    if (isStatementAt(text, start, match.groups!['open'] ?? '`')) return true;
  }
  for (const match of text.matchAll(LINE)) if (isStatementAt(text, match.index, '`')) return true;
  return false;
}

/** Reads the literal from its verb to its closing quote; holes and the end of a joined literal count as unknown. */
function isStatementAt(text: string, start: number, quote: string): boolean {
  const pieces: SqlPiece[] = [];
  let from = start;
  let at = start;
  const end = Math.min(text.length, start + WINDOW);
  const flush = (to: number): void => {
    if (to > from) pieces.push(text.slice(from, to).replace(/\\[nrt]/g, ' ').replace(/\\(['"`$\\])/g, '$1'));
  };
  for (; at < end; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === quote) break;
    else if (char === '$' && text[at + 1] === '{' && quote === '`') {
      flush(at);
      pieces.push({ hole: pieces.length });
      at = skipHole(text, at + 2, end);
      from = at + 1;
    }
  }
  flush(Math.min(at, end));
  if (readSql(joinPieces(pieces), { dialect: 'generic', fragment: false }).verb !== undefined) return true;
  // `'UPDATE ' + table + ' SET …'`, `['SELECT *', …].join(' ')`: the rest comes later.
  const next = /^\s*(\+|,|\.concat|\)\s*\+|\]\s*\.join)/.exec(text.slice(at + 1, at + 40))?.[1];
  const verb = /^[\s(]*([a-z]+)/i.exec(text.slice(start, at))?.[1] ?? '';
  const upper = verb === verb.toUpperCase();
  if (next === undefined || (next === ',' && !upper) || (!upper && verb !== verb.toLowerCase())) return false;
  const open = [...pieces, ' ', { hole: pieces.length }];
  return readSql(joinPieces(open), { dialect: 'generic', fragment: false }).verb !== undefined || text.slice(start, at).trim().split(/\s+/).length <= 3;
}

function skipHole(text: string, start: number, end: number): number {
  let depth = 1;
  for (let at = start; at < end; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return end;
}
