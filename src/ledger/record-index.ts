import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SqlDatabase, SqlJs, SqlStatement, SqlValue } from 'sql.js/dist/sql-wasm.js';
import type { RecordEntry } from '../core/record.ts';
import { readSegment, segmentSizes } from './read-journal.ts';
import type { JournalLine } from './read-journal.ts';
import { loadSqlite } from './load-sqlite.ts';

/** Where a line of the journal stands: name of its file, first byte, length in bytes. */
export interface LinePlace {
  readonly id: string;
  readonly segment: string;
  readonly offset: number;
  readonly length: number;
}

/** What an entry can be found by. */
export type Key = 'oid' | 'path' | 'patch' | 'fingerprint';

export const indexName = 'index.sqlite';

/** Another number, another form: an index of an older or newer guard is made anew from the journal, which is its only source. */
const schemaVersion = 1;

const schema = `
  CREATE TABLE entry (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, at TEXT NOT NULL, segment TEXT NOT NULL, offset INTEGER NOT NULL, length INTEGER NOT NULL);
  CREATE INDEX entry_at ON entry (kind, at);
  CREATE TABLE key (kind TEXT NOT NULL, value TEXT NOT NULL, entry INTEGER NOT NULL, PRIMARY KEY (kind, value, entry)) WITHOUT ROWID;
  CREATE TABLE segment (name TEXT PRIMARY KEY, bytes INTEGER NOT NULL, lines INTEGER NOT NULL);
  CREATE TABLE unread (segment TEXT NOT NULL, line INTEGER NOT NULL, newer INTEGER NOT NULL);
  PRAGMA user_version = ${schemaVersion};
`;

/**
 * SQLite over the journal: where each entry stands, and what it can be found by. It holds nothing of its own, so whatever happens to
 * it costs time and never an entry; processes that renew it at once each put a whole one in place, and either will do.
 */
export class RecordIndex {
  readonly #folder: string;
  readonly #sqlite: SqlJs;
  #db: SqlDatabase;
  readonly #statements = new Map<string, SqlStatement>();
  /** What happened to the index itself, one sentence each. */
  readonly notices: string[] = [];

  private constructor(folder: string, sqlite: SqlJs) {
    this.#folder = folder;
    this.#sqlite = sqlite;
    this.#db = new sqlite.Database();
  }

  /** Opens the index of a folder of journals and brings it up to date. */
  static async open(folder: string): Promise<RecordIndex> {
    const index = new RecordIndex(folder, await loadSqlite());
    try {
      index.#read();
      index.catchUp();
    } catch (error) {
      // What the file system says has a code; SQLite's complaints have none.
      if ((error as NodeJS.ErrnoException).code !== undefined) throw error;
      index.#putAside();
      index.catchUp();
    }
    return index;
  }

  /** @throws Error when the file is no index */
  #read(): void {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(join(this.#folder, indexName));
    } catch {
      return this.rebuild();
    }
    this.#db.close();
    this.#db = new this.#sqlite.Database(bytes);
    if (this.#row('PRAGMA quick_check', [])?.[0] !== 'ok') throw new Error('the index is damaged');
    if (this.#row('PRAGMA user_version', [])?.[0] !== schemaVersion) this.rebuild();
  }

  #putAside(): void {
    this.rebuild();
    const aside = join(this.#folder, `index-damaged-${new Date().toISOString().replace(/[:.]/g, '-')}.sqlite`);
    try {
      renameSync(join(this.#folder, indexName), aside);
      this.notices.push(`the index of the record was damaged and was made anew from the journal, so nothing is lost; the old one is ${aside}`);
    } catch {
      this.notices.push('the index of the record is damaged; it was made anew in memory from the journal, so nothing is lost');
    }
  }

  /** Begins from nothing: everything is read from the journal by the next `catchUp`. */
  rebuild(): void {
    this.#statements.clear();
    this.#db.close();
    this.#db = new this.#sqlite.Database();
    this.#db.run(schema);
  }

  /** Takes in what was added to the journal since. */
  catchUp(): void {
    const sizes = segmentSizes(this.#folder);
    const read = new Map(this.#rows('SELECT name, bytes, lines FROM segment', []).map(([name, bytes, lines]) => [String(name), { bytes: Number(bytes), lines: Number(lines) }]));
    // What is shorter than before, or gone, was rewritten by somebody who tidied up.
    if ([...read].some(([name, { bytes }]) => (sizes.get(name) ?? -1) < bytes)) {
      this.rebuild();
      read.clear();
    }
    const grown = [...sizes].filter(([name, size]) => size > (read.get(name)?.bytes ?? 0));
    if (grown.length === 0) return;
    this.#db.run('BEGIN');
    for (const [name] of grown) {
      const { lines, upTo } = readSegment(this.#folder, name, read.get(name) ?? { bytes: 0, lines: 0 });
      for (const line of lines) this.#take(name, line);
      this.#run('INSERT OR REPLACE INTO segment (name, bytes, lines) VALUES (?, ?, ?)', [name, upTo.bytes, upTo.lines]);
    }
    this.#db.run('COMMIT');
    this.#save();
  }

  #take(segment: string, { read, offset, length, number }: JournalLine): void {
    if (!('entry' in read)) return this.#run('INSERT INTO unread (segment, line, newer) VALUES (?, ?, ?)', [segment, number, 'newer' in read ? 1 : 0]);
    const { entry } = read;
    const known = this.#row('SELECT at FROM entry WHERE id = ?', [entry.id]);
    if (known !== undefined) {
      // Only escapes are said anew, when more is known of them.
      if (entry.kind === 'escape' && entry.at > String(known[0])) this.#run('UPDATE entry SET at = ?, segment = ?, offset = ?, length = ? WHERE id = ?', [entry.at, segment, offset, length, entry.id]);
      return;
    }
    this.#run('INSERT INTO entry (id, kind, at, segment, offset, length) VALUES (?, ?, ?, ?, ?, ?)', [entry.id, entry.kind, entry.at, segment, offset, length]);
    const rowNumber = this.#row('SELECT last_insert_rowid()', [])![0]!;
    for (const [kind, value] of keysOf(entry)) this.#run('INSERT OR IGNORE INTO key (kind, value, entry) VALUES (?, ?, ?)', [kind, value, rowNumber]);
  }

  /** Whole or not at all. A folder where nobody may write is read anew each time. */
  #save(): void {
    const temporary = join(this.#folder, `${indexName}.${Math.random().toString(36).slice(2)}.tmp`);
    try {
      writeFileSync(temporary, this.#db.export(), { mode: 0o600 });
      renameSync(temporary, join(this.#folder, indexName));
    } catch {
      rmSync(temporary, { force: true });
    }
    // To export it closes what was prepared.
    this.#statements.clear();
  }

  /** Places of entries, oldest first. */
  places({ since, kinds, limit }: { readonly since?: string | undefined; readonly kinds?: readonly string[] | undefined; readonly limit?: number | undefined }): readonly LinePlace[] {
    const ofKind = kinds === undefined ? '' : ` AND kind IN (${kinds.map(() => '?').join(', ')})`;
    return this.#rows(`SELECT id, segment, offset, length FROM entry WHERE at >= ?${ofKind} ORDER BY at, n LIMIT ?`, [since ?? '', ...(kinds ?? []), limit ?? -1]).map(placeOf);
  }

  /** Places of the entries that have this in them, oldest first. */
  find(key: Key, value: string): readonly LinePlace[] {
    return this.#rows('SELECT id, segment, offset, length FROM entry JOIN key ON key.entry = n WHERE key.kind = ? AND key.value = ? ORDER BY at, n', [key, value]).map(placeOf);
  }

  /** Fingerprints of findings that begin so. */
  fingerprints(prefix: string): readonly string[] {
    return this.#rows("SELECT DISTINCT value FROM key WHERE kind = 'fingerprint' AND substr(value, 1, ?) = ? ORDER BY value", [prefix.length, prefix]).map(([value]) => String(value));
  }

  has(id: string): { readonly at: string } | undefined {
    const at = this.#row('SELECT at FROM entry WHERE id = ?', [id])?.[0];
    return at === undefined ? undefined : { at: String(at) };
  }

  /** Entries that are dated after a time; undefined where there are none. */
  after(at: string): { readonly count: number; readonly latest: string } | undefined {
    const [count, latest] = this.#row('SELECT count(*), max(at) FROM entry WHERE at > ?', [at])!;
    return count === 0 ? undefined : { count: Number(count), latest: String(latest) };
  }

  /** Lines that could not be read, and those of a newer guard. */
  unread(): { readonly damaged: readonly { readonly segment: string; readonly line: number }[]; readonly newer: number } {
    const rows = this.#rows('SELECT segment, line, newer FROM unread ORDER BY segment, line', []);
    return { damaged: rows.filter(([, , newer]) => newer === 0).map(([segment, line]) => ({ segment: String(segment), line: Number(line) })), newer: rows.filter(([, , newer]) => newer === 1).length };
  }

  close(): void {
    this.#db.close();
  }

  #statement(sql: string): SqlStatement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const made = this.#db.prepare(sql);
    this.#statements.set(sql, made);
    return made;
  }

  #run(sql: string, values: readonly SqlValue[]): void {
    this.#statement(sql).run(values);
  }

  #row(sql: string, values: readonly SqlValue[]): readonly SqlValue[] | undefined {
    return this.#rows(sql, values)[0];
  }

  #rows(sql: string, values: readonly SqlValue[]): readonly (readonly SqlValue[])[] {
    const statement = this.#statement(sql);
    const rows: SqlValue[][] = [];
    statement.bind(values);
    while (statement.step()) rows.push(statement.get());
    statement.reset();
    return rows;
  }
}

function placeOf([id, segment, offset, length]: readonly SqlValue[]): LinePlace {
  return { id: String(id), segment: String(segment), offset: Number(offset), length: Number(length) };
}

/** What an entry is asked for by. */
function keysOf(entry: RecordEntry): readonly (readonly [Key, string])[] {
  if (entry.kind !== 'check') return [];
  const files = entry.files.flatMap(({ path, oid, hunks }): (readonly [Key, string])[] => [['path', path], ...(oid === undefined ? [] : [['oid', oid] as const]), ...hunks.flatMap(({ patch }) => (patch === undefined ? [] : [['patch', patch] as const]))]);
  return [...files, ...entry.findings.map(({ fingerprint }) => ['fingerprint', fingerprint] as const)];
}
