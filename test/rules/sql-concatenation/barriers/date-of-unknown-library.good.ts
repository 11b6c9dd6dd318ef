// library: pg; feature: iso-date-of-unknown-receiver; expect: innocent
import { Pool } from 'pg';
import { startOfShift } from './shifts';
const pool = new Pool();

export async function since(day: unknown) {
  return pool.query(`SELECT * FROM punches WHERE at >= '${startOfShift(day).toISOString()}'`);
}
