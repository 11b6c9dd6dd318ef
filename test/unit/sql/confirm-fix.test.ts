import { loadModule, parseSync } from 'libpg-query';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SqlDialect } from '../../../src/core/sql-style.ts';
import { confirmFix } from '../../../src/sql/confirm-fix.ts';
import { rewriteSnippet } from './rewrite-snippet.ts';
import { styles } from './styles.ts';

const texts = [
  "SELECT * FROM users WHERE name = '${name}' AND age > ${age}",
  "SELECT u.id FROM users u JOIN orders o ON o.user_id = u.id WHERE u.email = '${email}' ORDER BY u.id",
  "SELECT * FROM users WHERE name LIKE '%${q}%' OR email LIKE '${q}%'",
  'SELECT * FROM users WHERE id IN (${a}, ${b})',
  "SELECT count(*) FROM users WHERE lower(name) = lower('${name}') GROUP BY city HAVING count(*) > ${n}",
  "INSERT INTO users (name, age) VALUES ('${name}', ${age})",
  "UPDATE users SET name = '${name}', age = ${age} WHERE id = ${id}",
  'DELETE FROM users WHERE id = ${id} AND created_at < \'${day}\'',
  'SELECT * FROM users WHERE age BETWEEN ${low} AND ${high}',
  "SELECT * FROM (SELECT id FROM users WHERE name = '${name}') t WHERE t.id = ${id}",
];
const calls: readonly (readonly [keyof typeof styles, string, (text: string) => string])[] = [
  ['pg', 'client.query', (text) => `client.query(\`${text}\`)`],
  ['mysql', 'connection.query', (text) => `connection.query(\`${text}\`)`],
  ['betterSqlite', 'db.prepare', (text) => `db.prepare(\`${text}\`).all()`],
  ['mssql', 'request.query', (text) => `request.query(\`${text}\`)`],
  ['sequelize', 'sequelize.query', (text) => `sequelize.query(\`${text}\`)`],
];

describe('a parser asked about a fix', () => {
  it.each(calls.flatMap(([style, callee, call]) => texts.map((text) => ({ style, callee, code: call(text) }))))('accepts $style: $code', async ({ style, callee, code }) => {
    const { confirm } = rewriteSnippet(code, { style: styles[style], callee });
    expect(await confirmFix(confirm!)).toBe('confirmed');
  });

  it('accepts lists in the way of each library', async () => {
    const list = '`SELECT * FROM users WHERE id IN (${ids.join(",")}) AND name NOT IN (\'${names.join("\',\'")}\')`';
    for (const [style, callee, code] of [
      ['pg', 'client.query', `client.query(${list})`],
      ['mysql', 'connection.query', `connection.query(${list})`],
      ['mysql', 'connection.execute', `connection.execute(${list})`],
      ['sqlite3', 'db.all', `db.all(${list})`],
      ['bigquery', 'bigquery.query', `bigquery.query({ query: ${list} })`],
    ] as const) {
      const { confirm } = rewriteSnippet(code, { style: styles[style], callee });
      expect(await confirmFix(confirm!), code).toBe('confirmed');
    }
  });

  it('refuses a text that was broken', async () => {
    expect(await confirmFix({ dialect: 'postgres', before: "SELECT * FROM users WHERE name = 'x'", after: "SELECT * FROM users WHERE name = $1'" })).toBe('refused');
    expect(await confirmFix({ dialect: 'mysql', before: 'SELECT * FROM users LIMIT 1', after: 'SELECT * FROM users LIMIT ? ?' })).toBe('refused');
  });

  it('has no opinion of what it cannot read, nor of dialects it does not know', async () => {
    expect(await confirmFix({ dialect: 'postgres', before: 'SELECT FROM WHERE', after: 'SELECT FROM WHERE $1' })).toBe('unknown');
    for (const dialect of ['oracle', 'cql', 'clickhouse', 'partiql', 'athena', 'snowflake'] satisfies SqlDialect[]) {
      expect(await confirmFix({ dialect, before: 'SELECT 1', after: 'SELECT' })).toBe('unknown');
    }
  });
});

describe("PostgreSQL's own parser", () => {
  beforeAll(async () => {
    await loadModule();
  });

  it.each([
    ...texts,
    "SELECT * FROM users WHERE created_at > now() - interval '${days} days'",
    "SELECT * FROM users WHERE data @> '{\"a\": \"${a}\"}' AND data->>'b' = '${b}'",
    "SELECT * FROM users WHERE id IN (${ids.join(', ')}) LIMIT ${limit} OFFSET ${offset}",
    "SELECT * FROM users WHERE tags && ARRAY['${tag}'] OR '${tag}' = ANY(tags)",
    "INSERT INTO users (name) VALUES ('${name}') ON CONFLICT (name) DO UPDATE SET name = '${name}' RETURNING id",
    "WITH t AS (SELECT * FROM users WHERE name = '${name}') SELECT * FROM t WHERE id = ${id}::int",
    "SELECT * FROM users WHERE (name, age) = ('${name}', ${age}) FOR UPDATE",
    "SELECT CASE WHEN age > ${age} THEN '${old}' ELSE 'young' END FROM users",
    "SELECT date_trunc('${unit}', created_at) AT TIME ZONE '${zone}' FROM users",
    "SELECT * FROM search(${a}, '${b}') WHERE x ILIKE '%' || '${q}' || '%'",
  ])('accepts what becomes of %s', (text) => {
    const { confirm } = rewriteSnippet(`client.query(\`${text}\`)`, { style: styles.pg, callee: 'client.query' });
    expect(() => parseSync(confirm!.before)).not.toThrow();
    expect(() => parseSync(confirm!.after)).not.toThrow();
    expect(confirm!.after).toContain('$1');
  });
});
