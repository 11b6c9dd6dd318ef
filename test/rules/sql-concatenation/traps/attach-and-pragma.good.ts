// library: better-sqlite3; feature: attach-pragma; expect: innocent
import Database from 'better-sqlite3';
import { join } from 'node:path';

const VERSION = 7;
const db = new Database(join(process.cwd(), 'app.db'));

export function open() {
  db.pragma(`user_version = ${VERSION}`);
  db.exec(`ATTACH DATABASE '${process.env.ARCHIVE_PATH}' AS archive`);
  const { user_version: current } = db.pragma('user_version', { simple: true }) as { user_version: number };
  for (let v = current + 1; v <= VERSION; v++) db.exec(`INSERT INTO versions (v) VALUES (${Number(v)})`);
}
