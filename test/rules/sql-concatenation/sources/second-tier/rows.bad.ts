// library: pg; feature: database-row; expect: bad
import { Pool } from 'pg';

const pool = new Pool();

export async function archiveAll() {
  const { rows } = await pool.query('SELECT name, table_name FROM customers WHERE closed');
  for (const row of rows) {
    await pool.query(`DELETE FROM contacts WHERE company = '${row.name}'`); // warning: sql-concatenation
    await pool.query(`ALTER TABLE ${row.table_name} RENAME TO archived`); // suggestion: sql-concatenation
  }
}
