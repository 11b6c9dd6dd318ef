// library: pg; feature: harmless-parameters; expect: innocent
import { Pool, type QueryResult } from 'pg';
const pool = new Pool();

export const byId = (id: number) => pool.query(`SELECT * FROM orders WHERE id = ${id}`);
export const since = (day: Date) => pool.query(`SELECT * FROM orders WHERE at > '${day.toISOString()}'`);
export const flagged = (flag: boolean) => pool.query(`SELECT * FROM orders WHERE flagged = ${flag}`);
export const sorted = (key: 'id' | 'total', dir: 'ASC' | 'DESC') => pool.query(`SELECT * FROM orders ORDER BY ${key} ${dir}`);
export const big = (id: bigint) => pool.query(`SELECT * FROM orders WHERE id = ${id}`);
export const many = (ids: number[]) => pool.query(`SELECT * FROM orders WHERE id IN (${ids.join(',')})`);
// wrappers: the whole text comes from the caller
export const query = (text: string, params?: unknown[]): Promise<QueryResult> => pool.query(text, params);
export async function queryOne<T>(sql: string, ...values: unknown[]): Promise<T | undefined> {
  const result = await pool.query(sql, values);
  return result.rows[0];
}
