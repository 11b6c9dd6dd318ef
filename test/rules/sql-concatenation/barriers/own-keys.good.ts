// library: pg; feature: own-keys; expect: innocent
import { Pool } from 'pg';

const pool = new Pool();

const COLUMNS = { id: 'uuid', name: 'text', total: 'numeric' };

export async function createTable() {
  const definition = Object.entries(COLUMNS).map(([name, type]) => `${name} ${type}`).join(', ');
  await pool.query(`CREATE TABLE IF NOT EXISTS carts (${definition})`);
  const names = Object.keys(COLUMNS).join(', ');
  return pool.query(`SELECT ${names} FROM carts`);
}
