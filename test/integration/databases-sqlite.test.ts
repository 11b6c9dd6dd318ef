import { createClient } from '@libsql/client';
import type { Client } from '@libsql/client';
import Database from 'libsql';
// @ts-expect-error sql.js ships no types; SqlJs below is what these tests use of it
import initSqlJs from 'sql.js';
import { beforeAll, describe, it } from 'vitest';
import { styles } from '../unit/sql/styles.ts';
import { schema } from './database-cases.ts';
import type { DatabaseCase } from './database-cases.ts';
import { proveFix } from './prove-fix.ts';

const all = "' OR '1'='1";

/** What each way to SQLite runs; `⟪…⟫` is the text expression, put into the library's own call. */
const texts: readonly { readonly name: string; readonly text: string; readonly innocent: Record<string, unknown>; readonly hostile: Record<string, unknown> }[] = [
  { name: 'a value', text: '`SELECT name FROM users WHERE id = ${id}`', innocent: { id: 2 }, hostile: { id: '0 OR 1=1' } },
  { name: 'a value given as text', text: "'SELECT name FROM users WHERE id = ' + id", innocent: { id: '2' }, hostile: { id: '0 UNION SELECT token FROM secrets' } },
  { name: 'a quoted value', text: "`SELECT id FROM users WHERE name = '${name}'`", innocent: { name: 'Ada' }, hostile: { name: all } },
  { name: 'LIKE', text: "`SELECT id FROM users WHERE name LIKE '%${q}%' ORDER BY id`", innocent: { q: 'Ada' }, hostile: { q: "x' OR 1=1 -- " } },
  { name: 'a number list', text: "`SELECT name FROM users WHERE id IN (${ids.join(',')}) ORDER BY id`", innocent: { ids: [1, 3] }, hostile: { ids: ['1) OR (1=1'] } },
  { name: 'a quoted list', text: "`SELECT id FROM users WHERE name IN ('${names.join(\"','\")}') ORDER BY id`", innocent: { names: ['Ada', 'Grace'] }, hostile: { names: ["x') OR ('1'='1"] } },
  { name: 'LIMIT and OFFSET', text: '`SELECT name FROM users ORDER BY id LIMIT ${limit} OFFSET ${offset}`', innocent: { limit: '2', offset: 1 }, hostile: { limit: '(SELECT 100)', offset: 0 } },
  { name: 'several holes', text: "`SELECT id FROM users WHERE age > ${age} AND (name = '${name}' OR email = '${email}')`", innocent: { age: 30, name: 'Ada', email: 'x' }, hostile: { age: 30, name: 'x', email: "x') OR ('1'='1" } },
  { name: 'two holes in one quoted text', text: "`SELECT id FROM users WHERE name = '${first} ${last}'`", innocent: { first: 'Ada', last: 'B.' }, hostile: { first: 'x', last: all } },
  { name: 'a doubled quote beside the hole', text: "`SELECT id FROM users WHERE name = 'O''${name}'`", innocent: { name: 'Neil' }, hostile: { name: all } },
  { name: 'a per cent sign beside the hole', text: "`SELECT id FROM users WHERE name = '100% ${name}'`", innocent: { name: 'Bob' }, hostile: { name: all } },
  { name: 'UPDATE … RETURNING', text: "`UPDATE users SET email = '${email}' WHERE id = ${id} RETURNING email`", innocent: { email: 'new@example.org', id: 1 }, hostile: { email: "x' RETURNING (SELECT token FROM secrets) -- ", id: 1 } },
];

const existing = { name: 'existing placeholders', text: "`SELECT id FROM users WHERE age > ? AND name = '${name}' AND email LIKE ?`", innocent: { age: 30, pattern: '%@%', name: 'Ada' }, hostile: { age: 0, pattern: '%', name: all } };

/** Plain SQLite reads "Ada" as a text where no such column is; libSQL is built without that. */
const doubleQuoted = { name: 'a value in double quotes', text: "'SELECT id FROM users WHERE name = \"' + name + '\"'", innocent: { name: 'Ada' }, hostile: { name: '" OR "1"="1' } };

interface SqlJs {
  exec(text: string, values?: readonly unknown[]): readonly { readonly values: readonly unknown[] }[];
  run(text: string): unknown;
}

const wrap = (call: (text: string) => string, style: DatabaseCase['style'], callee: string, from = texts): readonly DatabaseCase[] =>
  from.map(({ name, text, innocent, hostile }) => ({ name, style, callee, code: call(text), innocent, hostile }));

describe('SQLite, through the interface of better-sqlite3', () => {
  const db = new Database(':memory:');
  const reset = (): void => db.exec(`DROP TABLE IF EXISTS users; DROP TABLE IF EXISTS secrets; ${schema}`) as never;
  const cases = [
    ...wrap((text) => `return db.prepare(${text}).all();`, styles.betterSqlite, 'db.prepare'),
    ...wrap((text) => `return db.prepare(${text}).all(age, pattern);`, styles.betterSqlite, 'db.prepare', [existing]),
    ...wrap((text) => `return db.prepare(${text}).all([age, pattern]);`, styles.betterSqlite, 'db.prepare', [{ ...existing, name: 'existing placeholders in an array' }]),
  ];
  it.each(cases)('$name: same rows, no injection', async (each) => {
    await proveFix(each, { db }, reset);
  });
});

describe('SQLite, through @libsql/client', () => {
  let client: Client;
  beforeAll(() => {
    client = createClient({ url: ':memory:' });
  });
  const reset = (): Promise<void> => client.executeMultiple(`DROP TABLE IF EXISTS users; DROP TABLE IF EXISTS secrets; ${schema}`);
  const plainRows = '.rows.map((row) => Object.values(row));';
  const cases = [
    ...wrap((text) => `return (await client.execute({ sql: ${text} }))${plainRows}`, styles.libsql, 'client.execute'),
    ...wrap((text) => `return (await client.execute({\n  sql: ${text},\n  args: [age, pattern],\n}))${plainRows}`, styles.libsql, 'client.execute', [existing]),
  ];
  it.each(cases)('$name: same rows, no injection', async (each) => {
    await proveFix(each, { client }, reset);
  });
});

describe('SQLite, through sql.js', () => {
  let db: SqlJs;
  beforeAll(async () => {
    const library = await initSqlJs();
    db = new library.Database() as SqlJs;
  });
  const reset = (): void => void db.run(`DROP TABLE IF EXISTS users; DROP TABLE IF EXISTS secrets; ${schema}`);
  const cases = [
    ...wrap((text) => `return db.exec(${text}).flatMap((result) => result.values);`, styles.sqljs, 'db.exec', [...texts, doubleQuoted]),
    ...wrap((text) => `return db.exec(${text}, [age, pattern]).flatMap((result) => result.values);`, styles.sqljs, 'db.exec', [existing]),
  ];
  it.each(cases)('$name: same rows, no injection', async (each) => {
    await proveFix(each, { get db() { return db; } }, reset);
  });
});
