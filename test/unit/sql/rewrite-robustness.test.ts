import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { describeSql } from '../../../src/sql/describe-sql.ts';
import type { RewriteRequest } from '../../../src/sql/rewrite/request.ts';
import { rewriteSql } from '../../../src/sql/rewrite/rewrite-sql.ts';
import { escapeQuoted, escapeTemplate } from '../../../src/sql/rewrite/value-source.ts';
import { rewriteSnippet } from './rewrite-snippet.ts';
import { styles } from './styles.ts';

const scraps = ['SELECT * FROM t ', 'WHERE a = ', " AND b = '", "'", ' IN (', ')', ' LIKE ', "'%", "%'", ' LIMIT ', ' ORDER BY ', ', ', ' = ', '--', '/*', '*/', '"', '`', '$$', '$1', '?', ':a', '@b', '\\', "''", '\n', 'E', '(', ' -', ';', '${', '\u2028'];
const values = ['a', 'req.query.b', "ids.join(',')", 'f()', 'c ? d : e', '`x${y}`', "'k'", 'n + 1', 'await g()', '(h, i)', 'escape(j)'];

/** A small generator of numbers, so that a failing case can be had again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** A template literal or a chain of random texts and values. */
function randomExpression(next: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(next() * list.length)]!;
  const parts = Array.from({ length: 2 + Math.floor(next() * 9) }, (_, i) => (i > 0 && next() < 0.4 ? { value: pick(values) } : { text: pick(scraps) }));
  if (next() < 0.5) return `\`${parts.map((part) => (part.text === undefined ? `\${${part.value}}` : escapeTemplate(part.text))).join('')}\``;
  return parts.map((part) => (part.text === undefined ? `(${part.value})` : `'${escapeQuoted(part.text, "'")}'`)).join(next() < 0.5 ? ' + ' : ' +\n  ');
}

describe('random texts', () => {
  it.each(Object.keys(styles) as (keyof typeof styles)[])('never throw, and every fix leaves a program and no bad hole in the text: %s', (style) => {
    const next = random(31 + style.length);
    for (let round = 0; round < 150; round++) {
      const code = `async function run() { await db.call(${randomExpression(next)}${next() < 0.2 ? ', [z]' : ''}); }`;
      const result = rewriteSnippet(code, { style: styles[style], callee: 'db.call', fragment: next() < 0.3 });
      expect(result.advice).not.toBe('');
      if (result.fixed === undefined) continue;
      expect(parseSync('fixed.ts', result.fixed, { astType: 'ts' }).errors, `${code}\n${result.fixed}`).toEqual([]);
    }
  });
});

describe('odd requests', () => {
  const node = { type: 'Identifier', name: 'sql', start: 0, end: 3 };
  const base = { path: 'a.ts', text: 'sql', callee: 'db.call', fragment: false, argument: node } as unknown as RewriteRequest;

  it('without arguments get advice', () => {
    for (const style of Object.values(styles)) {
      const { advice, fix } = rewriteSql({ ...base, style, call: { type: 'TaggedTemplateExpression', start: 0, end: 3 } as never, parts: [{ kind: 'text', text: 'SELECT * FROM t WHERE a = ' }, { kind: 'hole', source: 'a', bad: true }] });
      expect(advice).toContain('SELECT');
      expect(fix).toBeUndefined();
    }
  });

  it('without parts, or with nothing bad, get some advice and no fix', () => {
    const call = { type: 'CallExpression', start: 0, end: 3, arguments: [node], callee: node } as never;
    expect(rewriteSql({ ...base, style: styles.pg, call, parts: [] }).fix).toBeUndefined();
    expect(rewriteSql({ ...base, style: styles.pg, call, parts: [{ kind: 'hole', source: 'sql', bad: false }] }).fix).toBeUndefined();
  });
});

describe('a fixed text', () => {
  it('has the same places left as the old one had, less those that are bound', () => {
    const { confirm } = rewriteSnippet("client.query(`SELECT * FROM ${table} WHERE a = '${a}' AND b = ${b}`)", { style: styles.pg, callee: 'client.query', keep: ['table'] });
    expect(confirm!.after).toBe('SELECT * FROM h WHERE a = $1 AND b = $2');
    expect(describeSql([confirm!.after], { dialect: 'postgres', fragment: false })).toEqual({ isSql: true, verb: 'SELECT', holes: [] });
  });
});
