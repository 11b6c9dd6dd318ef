// library: pg; feature: string-raw; expect: innocent
import { Pool } from 'pg';
const pool = new Pool();

export async function match(pattern: string) {
  return pool.query(String.raw`SELECT * FROM urls WHERE path ~ '^\/api' AND path ~ $1`, [pattern]);
}
