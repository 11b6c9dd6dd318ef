// library: pg; feature: recursion; expect: innocent
import { Pool } from 'pg';
const pool = new Pool();

function parens(depth: number): string {
  return depth === 0 ? '1' : `(${parens(depth - 1)})`;
}

export async function tree(parent: number | null, level = 0): Promise<unknown[]> {
  const { rows } = await pool.query('SELECT id FROM categories WHERE parent = $1', [parent]);
  await pool.query(`SELECT ${parens(3)} AS depth`);
  return Promise.all(rows.map((row) => tree(row.id, level + 1)));
}
