import { describe, expect, it } from 'vitest';
import { guessStyle, wrapperStyle } from '../../../src/sql/rewrite/guess-style.ts';
import { siblingCall } from '../../../src/sql/rewrite/sibling-call.ts';
import type { RewriteRequest } from '../../../src/sql/rewrite/request.ts';
import { rewriteSnippet } from './rewrite-snippet.ts';
import { styles } from './styles.ts';

describe('a call that no model knows', () => {
  it.each([
    ['pg, by what is taken from the result', 'pool.query', "const { rows } = await pool.query(`SELECT a FROM t WHERE id = '${id}'`)", "pool.query('SELECT a FROM t WHERE id = $1', [id])"],
    ['pg, by what is done with the result', 'db.query', "const found = await db.query(`SELECT a FROM t WHERE id = '${id}'`);\nuse(found.rows[0])", "db.query('SELECT a FROM t WHERE id = $1', [id])"],
    ['pg, by the same call elsewhere', 'pool.query', "await pool.query(`DELETE FROM t WHERE id = '${id}'`);\nconst { rows } = await pool.query('SELECT 1')", "pool.query('DELETE FROM t WHERE id = $1', [id])"],
    ['pg, by a placeholder of its own', 'db.query', "db.query(`SELECT a FROM t WHERE a = $1 AND b = '${b}'`, [a])", "db.query('SELECT a FROM t WHERE a = $1 AND b = $2', [a, b])"],
    ['pg, by the words of the text', 'db.run', "db.run(`SELECT a FROM t WHERE name ILIKE '%${q}%'`)", "db.run('SELECT a FROM t WHERE name ILIKE $1', [`%${q}%`])"],
    ['mysql2, by its pair', 'pool.query', "const [users] = await pool.query(`SELECT a FROM t WHERE id = '${id}'`)", "pool.query('SELECT a FROM t WHERE id = ?', [id])"],
    ['mssql, by its recordset', 'request.query', "const found = await request.query(`SELECT a FROM t WHERE id = '${id}'`);\nuse(found.recordset)", "request.input('id', id).query('SELECT a FROM t WHERE id = @id')"],
    ['Sequelize, by name', 'sequelize.query', "sequelize.query(`SELECT a FROM t WHERE id = '${id}'`, { type: QueryTypes.SELECT })", "sequelize.query('SELECT a FROM t WHERE id = :id', { type: QueryTypes.SELECT, replacements: { id } })"],
    ['knex, by name', 'knex.raw', "knex.raw(`SELECT a FROM t WHERE id = '${id}'`)", "knex.raw('SELECT a FROM t WHERE id = ?', [id])"],
  ])('is advised as %s, and never fixed', (_, callee, code, advice) => {
    const result = rewriteSnippet(code, { style: styles.unknown, callee });
    expect(result.advice).toBe(advice);
    expect(result.fix).toBeUndefined();
  });

  it('is said to be unknown where nothing tells', () => {
    expect(rewriteSnippet("store.load(`SELECT a FROM t WHERE id = '${id}'`)", { style: styles.unknown, callee: 'store.load' }).advice).toBe(
      "// mind: guard does not know `store.load`: ? is for MySQL and SQLite, PostgreSQL wants $1\nstore.load('SELECT a FROM t WHERE id = ?', [id])",
    );
  });

  it('is no guess where a model knows the library', () => {
    const request = { style: styles.pg, callee: 'sequelize.query', text: '', call: { arguments: [], range: [0, 0] } } as unknown as RewriteRequest;
    expect(guessStyle(request, 'SELECT 1')).toBeUndefined();
  });
});

describe('what takes no values', () => {
  const request = (callee: string, library?: string): RewriteRequest => ({ callee, style: styles.d1, library }) as unknown as RewriteRequest;

  it.each([
    ['env.DB.exec', '@cloudflare/workers-types', "env.DB.prepare('q').bind(a, b).run()"],
    ['db.exec', 'better-sqlite3', "db.prepare('q').run(a, b)"],
    ['db.exec', 'node:sqlite', "db.prepare('q').run(a, b)"],
    ['db.exec', 'sqlite3', "db.run('q', [a, b])"],
    ['db.execAsync', 'expo-sqlite', "db.runAsync('q', [a, b])"],
    ['client.executeMultiple', '@libsql/client', "client.execute('q', [a, b])"],
    ['db.pragma', 'better-sqlite3', undefined],
  ])('%s of %s has a sibling that does', (callee, library, expected) => {
    expect(siblingCall(request(callee, library), "'q'", ['a', 'b'])).toBe(expected);
  });

  it('has none for several statements', () => {
    expect(siblingCall(request('db.exec', 'better-sqlite3'), "'DELETE FROM a WHERE id = ?; DELETE FROM b'", ['a'])).toBeUndefined();
  });

  it('is a wrapper of the project: it has to hand values on', () => {
    const style = { ...styles.pg, values: { in: 'none' } as const };
    const call = { arguments: [{}] };
    const guess = wrapperStyle({ style, callee: 'this.run', wrapped: true, call } as unknown as RewriteRequest);
    expect(guess?.style.values).toEqual({ in: 'argument', index: 1, shape: 'array' });
    expect(guess?.note).toBe('`this.run` passes no values on yet: give it a parameter for them');
    expect(wrapperStyle({ style, callee: 'this.run', call } as unknown as RewriteRequest)).toBeUndefined();
  });
});
