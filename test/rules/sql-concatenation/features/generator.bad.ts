// library: pg; feature: generators; expect: bad
import { Pool } from 'pg';
const pool = new Pool();

export async function* pages(author: string) {
  for (let offset = 0; ; offset += 50) {
    const { rows } = await pool.query(`SELECT * FROM books WHERE author = '${author}' LIMIT 50 OFFSET ${offset}`); // warning: sql-concatenation
    if (rows.length === 0) return;
    yield* rows;
  }
}
