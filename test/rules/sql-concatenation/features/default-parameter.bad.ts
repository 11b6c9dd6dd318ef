// library: pg; feature: default-parameter; expect: bad
import { Pool } from 'pg';
const pool = new Pool();

export async function readings(sensor = 'main', unit = 'C') {
  return pool.query(`SELECT * FROM readings WHERE sensor = '${sensor}' AND unit = '${unit}'`); // warning: sql-concatenation
}
