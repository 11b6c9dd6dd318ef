// library: pg; feature: worst-hole-counts; expect: bad
import { Pool } from 'pg';
import type { Request } from 'express';
const pool = new Pool();

export async function find(req: Request, table: string, name: string) {
  // request beats parameter, value beats structure
  await pool.query(`SELECT * FROM ${table} WHERE name = '${name}' AND city = '${req.query.city}'`); // error: sql-concatenation
  await pool.query(`SELECT * FROM ${table} WHERE name = '${name}'`); // warning: sql-concatenation
  await pool.query(`SELECT * FROM ${table} WHERE city = $1`, [req.query.city]); // suggestion: sql-concatenation
}
