// library: pg; feature: string-raw; expect: bad
import { Pool } from 'pg';
const pool = new Pool();

export async function match(pattern: string) {
  return pool.query(String.raw`SELECT * FROM urls WHERE path ~ '^\/${pattern}'`); // warning: sql-concatenation
}
