// library: pg; feature: string-concat; expect: bad
import { Pool } from 'pg';
const pool = new Pool();

export const byCity = (city: string) => {
  const sql = 'SELECT * FROM stores WHERE city = '.concat("'", city, "'");
  return pool.query(sql); // warning: sql-concatenation
};
