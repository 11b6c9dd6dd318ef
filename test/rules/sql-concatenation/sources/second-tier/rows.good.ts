// library: pg; feature: database-row; expect: innocent
import { Pool } from 'pg';

const pool = new Pool();

export async function archiveAll() {
  const { rows } = await pool.query('SELECT name FROM customers WHERE closed');
  for (const row of rows) {
    await pool.query('DELETE FROM contacts WHERE company = $1', [row.name]);
    console.log(`delete from contacts where company = ${row.name}`);
  }
}
