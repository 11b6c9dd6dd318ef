// library: pg; feature: string-concat; expect: innocent
import { Pool } from 'pg';
const pool = new Pool();

export const byCity = (city: string) => {
  const sql = 'SELECT * FROM stores'.concat(' WHERE city = $1', ' ORDER BY name');
  return pool.query(sql, [city]);
};
