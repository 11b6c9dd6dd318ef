// library: better-sqlite3; feature: whole-string-from-file; expect: innocent
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
const db = new Database('console.db');

export function runScript(name: 'schema' | 'seed') {
  db.exec(readFileSync(join(__dirname, 'sql', `${name}.sql`), 'utf8'));
}

export function runAny(sql: string) {
  return db.prepare(sql).all();
}
