import { Pool } from 'pg';

const pool = new Pool();
export function find(sql) {
  return pool.query(sql);
}
