// entry: a.ts; library: pg; feature: circular-import; expect: innocent
import { table } from './b';
import { Pool } from 'pg';

export const pool = new Pool();
export const prefix = 'shop_';

export function all() {
  return pool.query(`SELECT * FROM ${table()}`);
}
