import { describe, expect, it } from 'vitest';
import type { SqlDialect } from '../../../src/core/sql-style.ts';
import { describeSql } from '../../../src/sql/describe-sql.ts';
import { marked } from './marked.ts';

/** `place:name · label · quote before|after` of every hole, in order. */
function placesOf(text: string, dialect: SqlDialect, fragment: boolean): readonly string[] {
  return describeSql(marked(text), { dialect, fragment }).holes.map((hole, index) => {
    expect(hole.hole).toBe(index);
    const name = hole.name === undefined ? '' : `:${hole.name}`;
    const quoted = hole.before === undefined ? [] : [`${hole.quote ?? '$'}${hole.before}|${hole.after}`];
    return [`${hole.place}${name}`, hole.label, ...quoted].join(' · ');
  });
}

/** A part of a statement, as whereRaw, orderByRaw or selectRaw take it. */
const fragments: readonly (readonly string[])[] = [
  ['⟨x⟩', 'whole · the whole text'],
  ['name = ⟨x⟩', 'value:name · a value of name'],
  ['name = \'⟨x⟩\' AND age > ⟨y⟩', 'quoted:name · a quoted value of name · \'|', 'value:age · a value of age'],
  ['⟨x⟩ = ⟨y⟩', 'identifier · a column name', 'value · a value of a condition'],
  ['⟨x⟩ = ?', 'identifier · a column name'],
  ['⟨x⟩ IN (⟨y⟩)', 'identifier · a column name', 'in-list · the IN list'],
  ['u.name LIKE \'%⟨x⟩%\'', 'like:name · the LIKE pattern of name · \'%|%'],
  ['lower(name) = \'⟨x⟩\'', 'quoted:name · a quoted value of name · \'|'],
  ['⟨x⟩ DESC', 'order-key · the ORDER BY key'],
  ['⟨x⟩ ⟨y⟩', 'order-key · the ORDER BY key', 'direction · the sort direction'],
  ['created_at ⟨x⟩', 'direction · the sort direction'],
  ['ORDER BY ⟨x⟩ ⟨y⟩', 'order-key · the ORDER BY key', 'direction · the sort direction'],
  ['name, ⟨x⟩', 'columns · the select list'],
  ['count(⟨x⟩) as total', 'identifier · a column name'],
  ['count(*) filter (where a = ⟨x⟩)', 'value:a · a value of WHERE a'],
  ['⟨x⟩ AND ⟨y⟩', 'condition · a whole condition', 'condition · a whole condition'],
  ['WHERE id = ⟨x⟩', 'value:id · a value of WHERE id'],
  ['AND id = ⟨x⟩', 'value:id · a value of id'],
  ['LIMIT ⟨x⟩', 'limit:limit · the LIMIT'],
  ['LEFT JOIN ⟨x⟩ ON a.id = ⟨y⟩', 'identifier · a table name', 'value:id · a value of ON id'],
  ['SELECT * FROM t WHERE id = ⟨x⟩', 'value:id · a value of WHERE id'],
  ['⟨x⟩.name = 1', 'identifier · a table name'],
  ['"⟨x⟩" = 1', 'identifier · a column name · "|'],
  ['FIELD(id, ⟨x⟩)', 'value:id · a value of id'],
  ['id IN (SELECT id FROM t WHERE a = ⟨x⟩)', 'value:a · a value of WHERE a'],
  ['NOW() - INTERVAL \'⟨x⟩\'', 'quoted · a quoted value of a condition · \'|'],
  ['\'⟨x⟩\'', 'quoted · a quoted value of a condition · \'|'],
  ['⟨x⟩::int', 'value · a value of a condition'],
  ['price * ⟨x⟩', 'value:price · a value of price'],
  ['case when a = ⟨x⟩ then 1 end', 'value:a · a value of a'],
  ['a = ⟨x⟩ OR ⟨y⟩', 'value:a · a value of a', 'condition · a whole condition'],
  ['hello ⟨x⟩, how are you?', 'direction · the sort direction'],
];

/** Quotes, comments and brackets as each dialect reads them. */
const dialects: readonly (readonly [SqlDialect, string, ...string[]])[] = [
  ['mysql', 'SELECT * FROM users WHERE name = "⟨x⟩"', 'quoted:name · a quoted value of WHERE name · "|'],
  ['mysql', 'SELECT * FROM users WHERE name = \'it\\\'s ⟨x⟩\'', 'quoted:name · a quoted value of WHERE name · \'it\\\'s |'],
  ['mysql', 'SELECT * FROM users WHERE name = "say \\"⟨x⟩\\""', 'quoted:name · a quoted value of WHERE name · "say \\"|\\"'],
  ['mysql', 'SELECT * FROM users # ⟨x⟩\nWHERE a = ⟨y⟩', 'comment · the text of a comment', 'value:a · a value of WHERE a'],
  ['mysql', 'SELECT * FROM users WHERE a = 5--⟨x⟩', 'value:a · a value of WHERE a'],
  ['mysql', 'SELECT * FROM `a``⟨x⟩` WHERE a = 1', 'identifier · a table name · `a``|'],
  ['mysql', 'SELECT * FROM users WHERE name LIKE "%⟨x⟩%"', 'like:name · the LIKE pattern of name · "%|%'],
  ['postgres', 'SELECT * FROM users WHERE name = "⟨x⟩"', 'identifier · a column name · "|'],
  ['postgres', 'SELECT * FROM users WHERE name = E\'it\\\'s ⟨x⟩\'', 'quoted:name · a quoted value of WHERE name · \'it\\\'s |'],
  ['postgres', 'SELECT * FROM users WHERE name = \'C:\\\' AND b = ⟨x⟩', 'value:b · a value of WHERE b'],
  ['postgres', 'SELECT * FROM users WHERE name = $$⟨x⟩$$', 'quoted:name · a quoted value of WHERE name · $|'],
  ['postgres', 'SELECT * FROM users WHERE name = $t$⟨x⟩$t$ AND a = ⟨y⟩', 'quoted:name · a quoted value of WHERE name · $|', 'value:a · a value of WHERE a'],
  ['postgres', 'SELECT * FROM users WHERE a = $1 AND b = $⟨x⟩', 'identifier · a placeholder name'],
  ['postgres', 'SELECT * FROM users WHERE a = $⟨x⟩ AND b = $⟨y⟩', 'identifier · a placeholder name', 'identifier · a placeholder name'],
  ['postgres', 'SELECT * FROM users WHERE a = ARRAY[⟨x⟩, ⟨y⟩]', 'value · a value of WHERE', 'value · a value of WHERE'],
  ['postgres', 'SELECT * FROM users WHERE tags[⟨x⟩] = 1', 'value · a value of WHERE'],
  ['postgres', 'SELECT * FROM users WHERE data #>> \'{⟨x⟩}\' = \'a\'', 'quoted:data · a quoted value of WHERE data · \'{|}'],
  ['postgres', 'SELECT * FROM users WHERE a ? \'⟨x⟩\'', 'quoted:a · a quoted value of WHERE a · \'|'],
  ['sqlite', 'SELECT * FROM users WHERE name = "⟨x⟩"', 'quoted:name · a quoted value of WHERE name · "|'],
  ['sqlite', 'SELECT "⟨x⟩" FROM users', 'identifier · a column name · "|'],
  ['sqlite', 'SELECT * FROM [⟨x⟩]', 'identifier · a table name · [|'],
  ['sqlite', 'SELECT * FROM users WHERE name GLOB \'⟨x⟩*\'', 'quoted:name · a quoted value of WHERE name · \'|*'],
  ['tsql', 'SELECT * FROM [dbo].[⟨x⟩] WHERE a = N\'⟨y⟩\'', 'identifier · a table name · [|', 'quoted:a · a quoted value of WHERE a · \'|'],
  ['tsql', 'SELECT * FROM #tmp WHERE a = ⟨x⟩', 'value:a · a value of WHERE a'],
  ['tsql', 'SELECT * FROM users WHERE name LIKE N\'%⟨x⟩%\' ORDER BY a OFFSET ⟨y⟩ ROWS', 'like:name · the LIKE pattern of name · \'%|%', 'limit:offset · the OFFSET'],
  ['tsql', 'DECLARE @a int = ⟨x⟩; SELECT @a', 'value:a · a value for a'],
  ['oracle', 'SELECT * FROM users WHERE name = q\'[it\'s ⟨x⟩]\' AND a = ⟨y⟩', 'quoted:name · a quoted value of WHERE name · \'it\'s |', 'value:a · a value of WHERE a'],
  ['oracle', 'SELECT * FROM v$session WHERE sid = ⟨x⟩ AND rownum < ⟨y⟩', 'value:sid · a value of WHERE sid', 'value:rownum · a value of WHERE rownum'],
  ['bigquery', 'SELECT * FROM `⟨x⟩.d.t` WHERE a = "⟨y⟩" AND b = \'\'\'⟨z⟩\'\'\'', 'identifier · a table name · `|.d.t', 'quoted:a · a quoted value of WHERE a · "|', 'quoted:b · a quoted value of WHERE b · \'|'],
  ['snowflake', 'SELECT * FROM t WHERE a = \'it\\\'s ⟨x⟩\' // ⟨y⟩', 'quoted:a · a quoted value of WHERE a · \'it\\\'s |', 'comment · the text of a comment'],
  ['clickhouse', 'SELECT * FROM t WHERE a = {name:String} AND b = \'⟨x⟩\'', 'quoted:b · a quoted value of WHERE b · \'|'],
  ['cql', 'SELECT * FROM t WHERE a = ⟨x⟩ ALLOW FILTERING // ⟨y⟩', 'value:a · a value of WHERE a', 'comment · the text of a comment'],
];

describe('a hole of a fragment', () => {
  it.each(fragments)('%s', (text, ...expected) => {
    expect(placesOf(text!, 'generic', true)).toEqual(expected);
  });
});

describe('a hole in the words of a dialect', () => {
  it.each(dialects.map(([dialect, text, ...expected]) => ({ dialect, text, expected })))('$dialect: $text', ({ dialect, text, expected }) => {
    expect(placesOf(text, dialect, false)).toEqual(expected);
  });
});
