// library: pg; feature: default-parameter; expect: innocent
import { Pool } from 'pg';
const pool = new Pool();

function select(table = 'readings', limit = 100) {
  return pool.query(`SELECT * FROM ${table} LIMIT ${limit}`);
}

export const recent = () => select();
export const alarms = () => select('alarms', 5);
