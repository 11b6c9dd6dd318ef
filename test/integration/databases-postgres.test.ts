import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { loadModule, parseSync } from 'libpg-query';
// @ts-expect-error pg ships no types; PgClient below is what these tests use of it
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rewriteSnippet } from '../unit/sql/rewrite-snippet.ts';
import { styles } from '../unit/sql/styles.ts';
import { schema } from './database-cases.ts';
import type { DatabaseCase } from './database-cases.ts';
import { proveFix } from './prove-fix.ts';

const all = "' OR '1'='1";
const cases: readonly (Omit<DatabaseCase, 'style' | 'callee'> & Partial<Pick<DatabaseCase, 'style' | 'callee'>>)[] = [
  { name: 'a value after =', code: 'return (await client.query(`SELECT id, name FROM users WHERE id = ${id}`)).rows;', innocent: { id: 2 }, hostile: { id: '0 OR 1=1' } },
  { name: 'a value given as text', code: 'return (await client.query("SELECT id, name FROM users WHERE id = " + id)).rows;', innocent: { id: '2' }, hostile: { id: '0 UNION SELECT 1, token FROM secrets' } },
  { name: 'a quoted value', code: "return (await client.query(`SELECT id FROM users WHERE name = '${name}'`)).rows;", innocent: { name: 'Ada' }, hostile: { name: all } },
  { name: 'a quoted value in a + chain', code: "return (await client.query(\"SELECT id FROM users WHERE name = '\" + name + \"'\")).rows;", innocent: { name: 'Grace' }, hostile: { name: all } },
  { name: 'a number in quotes', code: "return (await client.query(`SELECT name FROM users WHERE id = '${id}'`)).rows;", innocent: { id: 3 }, hostile: { id: "1' OR '1'='1" } },
  { name: 'LIKE with wildcards in the text', code: "return (await client.query(`SELECT id FROM users WHERE name LIKE '%${q}%' ORDER BY id`)).rows;", innocent: { q: 'Ada' }, hostile: { q: "x' OR '1'='1' -- " } },
  { name: 'LIKE with a prefix', code: "return (await client.query(\"SELECT id FROM users WHERE email LIKE '\" + q + \"@%'\")).rows;", innocent: { q: 'bob' }, hostile: { q: "x' OR 1=1 -- " } },
  { name: 'a number list', code: "return (await client.query(`SELECT name FROM users WHERE id IN (${ids.join(', ')}) ORDER BY id`)).rows;", innocent: { ids: [1, 3, 5] }, hostile: { ids: ['1) OR (1=1'] } },
  { name: 'a quoted list', code: "return (await client.query(`SELECT id FROM users WHERE name IN ('${names.join(\"','\")}') ORDER BY id`)).rows;", innocent: { names: ['Ada', 'Grace'] }, hostile: { names: ["x') OR ('1'='1"] } },
  { name: 'a list quoted by map', code: "return (await client.query(`SELECT id FROM users WHERE name IN (${names.map((n) => `'${n}'`).join(',')}) ORDER BY id`)).rows;", innocent: { names: ['Ada', 'Grace'] }, hostile: { names: ["x') OR ('1'='1"] } },
  { name: 'NOT IN', code: "return (await client.query(`SELECT id FROM users WHERE id NOT IN (${ids.join(',')}) ORDER BY id`)).rows;", innocent: { ids: [1, 2, 3, 4] }, hostile: { ids: ['1,2,3,4,5) UNION SELECT length(token) FROM secrets WHERE token IN (\'hunter2\') UNION SELECT 9 WHERE 1 IN (1'] } },
  { name: 'LIMIT and OFFSET', code: 'return (await client.query(`SELECT name FROM users ORDER BY id LIMIT ${limit} OFFSET ${offset}`)).rows;', innocent: { limit: '2', offset: 1 }, hostile: { limit: '100', offset: '0; SELECT token FROM secrets' } },
  { name: 'several holes', code: "return (await client.query(`SELECT id FROM users WHERE age > ${age} AND (name = '${name}' OR email = '${email}')`)).rows;", innocent: { age: 30, name: 'Ada', email: 'x' }, hostile: { age: 30, name: 'x', email: "x') OR ('1'='1" } },
  { name: 'existing placeholders', code: "return (await client.query(`SELECT id FROM users WHERE age > $1 AND name = '${name}' AND email LIKE $2`, [age, '%@%'])).rows;", innocent: { age: 30, name: 'Ada' }, hostile: { age: 0, name: all } },
  { name: 'two holes in one quoted text', code: "return (await client.query(`SELECT id FROM users WHERE name = '${first} ${last}'`)).rows;", innocent: { first: 'Ada', last: 'B.' }, hostile: { first: 'x', last: all } },
  { name: 'quotes doubled by hand', code: "return (await client.query(\"SELECT id FROM users WHERE name = '\" + name.replace(/'/, \"''\") + \"'\")).rows;", innocent: { name: "O'Neil" }, hostile: { name: "'' OR 1=1 -- " } },
  { name: 'a text with a SQL escape around the hole', code: "return (await client.query(`SELECT id FROM users WHERE name = 'O''${name}'`)).rows;", innocent: { name: 'Neil' }, hostile: { name: "x' OR '1'='1" } },
  { name: 'an interval', code: "return (await client.query(`SELECT id FROM users WHERE now() - INTERVAL '${days} days' < now() AND id = 1`)).rows;", innocent: { days: 7 }, hostile: { days: "1 day' < now() OR true -- " } },
  { name: 'a date literal', code: "return (await client.query(`SELECT id FROM users WHERE DATE '${day}' < now() AND id = 1`)).rows;", innocent: { day: '2020-01-01' }, hostile: { day: "2020-01-01' < now() OR DATE '2020-01-01" } },
  { name: 'an argument of concat', code: "return (await client.query(`SELECT id FROM users WHERE name LIKE concat('%', '${q}', '%') ORDER BY id`)).rows;", innocent: { q: 'Ada' }, hostile: { q: "%') OR 1=1 -- " } },
  { name: 'a text joined in SQL', code: "return (await client.query(`SELECT id FROM users WHERE name ILIKE '%' || '${q}' || '%' ORDER BY id`)).rows;", innocent: { q: 'ada' }, hostile: { q: "' OR '1'='1" } },
  { name: 'INSERT … RETURNING', code: "return (await client.query(`INSERT INTO users (id, name, age) VALUES (${id}, '${name}', ${age}) RETURNING name, age`)).rows;", innocent: { id: 10, name: 'Lin', age: 7 }, hostile: { id: 11, name: "x', (SELECT length(token) FROM secrets)), (12, 'y", age: 7 } },
  { name: 'UPDATE', code: "return (await client.query(`UPDATE users SET email = '${email}' WHERE id = ${id} RETURNING email`)).rows;", innocent: { email: 'new@example.org', id: 1 }, hostile: { email: "x' WHERE 1=1 RETURNING email -- ", id: 1 } },
  { name: 'DELETE', code: 'return (await client.query(`DELETE FROM users WHERE id = ${id} RETURNING id`)).rows;', innocent: { id: 4 }, hostile: { id: '4 OR 1=1' } },
  { name: 'text in a const', code: "const sql = `SELECT id FROM users WHERE name = '${name}'`;\nconst result = await client.query(sql);\nreturn result.rows;", innocent: { name: 'Ada' }, hostile: { name: all } },
  { name: 'a chain over several lines', code: "return (await client.query('SELECT id ' +\n  'FROM users ' +\n  'WHERE age > ' + age + ' ' +\n  \"AND name = '\" + name + \"'\")).rows;", innocent: { age: 1, name: 'Ada' }, hostile: { age: 1, name: all } },
  { name: 'an object with text', style: styles.pgObject, code: "return (await client.query({ text: `SELECT id FROM users WHERE name = '${name}'` })).rows;", innocent: { name: 'Ada' }, hostile: { name: all } },
  { name: 'an object with text and values', style: styles.pgObject, code: "return (await client.query({\n  text: `SELECT id FROM users WHERE age > $1 AND name = '${name}'`,\n  values: [age],\n})).rows;", innocent: { age: 1, name: 'Ada' }, hostile: { age: 1, name: all } },
  { name: 'a JSON text', code: "return (await client.query(`SELECT id FROM users WHERE '{\"name\": \"${name}\"}'::jsonb ->> 'name' = name`)).rows;", innocent: { name: 'Ada' }, hostile: { name: "x\"}'::jsonb ->> 'name' = name OR 1=1 -- " } },
  { name: 'a name that stays in the text', keep: ['table'], code: "return (await client.query(`SELECT id FROM ${table} WHERE name = '${name}'`)).rows;", innocent: { table: 'users', name: 'Ada' }, hostile: { table: 'users', name: all } },
];

interface PgResult {
  readonly rows: readonly unknown[];
}

interface PgClient {
  connect(): Promise<void>;
  query(...args: readonly unknown[]): Promise<PgResult | readonly PgResult[]>;
  end(): Promise<void>;
}

let database: PGlite;
let server: PGLiteSocketServer;
let client: PgClient;

beforeAll(async () => {
  [database] = await Promise.all([PGlite.create(), loadModule()]);
  server = new PGLiteSocketServer({ db: database, port: 0, host: '127.0.0.1', maxConnections: 4 });
  await server.start();
  client = new Client({ connectionString: `postgres://postgres@${server.getServerConn()}/postgres` });
  await client.connect();
}, 60_000);

afterAll(async () => {
  await client.end();
  await server.stop();
  await database.close();
});

async function reset(): Promise<void> {
  await database.exec(`DROP TABLE IF EXISTS users, secrets; ${schema}`);
}

/** Two statements at once give pg two results; both sets of rows count. */
const everyResult = {
  query: async (...args: readonly unknown[]) => {
    const result = await client.query(...args);
    return Array.isArray(result) ? { rows: result.flatMap((each: PgResult) => each.rows) } : result;
  },
};

/** PGlite's `query` takes one statement; without values its `exec` shows what several would do. */
const everyResultOfPglite = {
  query: async (text: string, values?: unknown[]) => {
    if (values !== undefined) return database.query(text, values);
    const results = await database.exec(text);
    return { rows: results.flatMap((result) => result.rows) };
  },
};

describe('PostgreSQL, through pg', () => {
  it.each(cases)('$name: same rows, no injection', async (each) => {
    await proveFix({ style: styles.pg, callee: 'client.query', ...each }, { client: everyResult }, reset);
  });
});

describe('PostgreSQL, through pglite', () => {
  it.each(cases.slice(0, 10))('$name: same rows, no injection', async (each) => {
    await proveFix({ style: styles.pg, callee: 'client.query', ...each }, { client: everyResultOfPglite }, reset);
  });
});

describe("PostgreSQL's own parser", () => {
  it.each(cases)('$name: accepts the fixed text', (each) => {
    const { confirm } = rewriteSnippet(`async function run() {\n${each.code}\n}`, { style: styles.pg, callee: 'client.query', ...each });
    expect(() => parseSync(confirm!.before)).not.toThrow();
    expect(() => parseSync(confirm!.after)).not.toThrow();
  });
});
