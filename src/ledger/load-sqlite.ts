import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { SqlJs } from 'sql.js/dist/sql-wasm.js';

/** SQLite as WebAssembly, in memory: it needs no compiler, no install script and no lock of its own. Takes some 20 ms, so only commands that read the record load it. */
export async function loadSqlite(): Promise<SqlJs> {
  const { default: initSqlJs } = await import('sql.js/dist/sql-wasm.js');
  const beside = `${import.meta.dirname}/sqlite.wasm`;
  return initSqlJs({ wasmBinary: readFileSync(existsSync(beside) ? beside : createRequire(import.meta.filename).resolve('sql.js/dist/sql-wasm.wasm')) });
}
