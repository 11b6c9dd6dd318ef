// library: pg; feature: typed-options; expect: bad
import { Pool } from 'pg';
const pool = new Pool();

interface ListOptions {
  limit: number;
  author?: string;
}

export function list({ limit, author }: ListOptions) {
  const where = author ? `WHERE author = '${author}'` : '';
  return pool.query(`SELECT * FROM notes ${where} LIMIT ${limit}`); // warning: sql-concatenation
}
