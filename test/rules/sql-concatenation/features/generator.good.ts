// library: pg; feature: generators; expect: innocent
import { Pool } from 'pg';
const pool = new Pool();

export async function* pages(author: string) {
  for (let offset = 0; ; offset += 50) {
    const { rows } = await pool.query(`SELECT * FROM books WHERE author = $1 LIMIT 50 OFFSET ${offset}`, [author]);
    if (rows.length === 0) return;
    yield* rows;
  }
}
