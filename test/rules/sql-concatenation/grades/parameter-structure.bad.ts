// library: pg; feature: parameter-places; expect: bad
import { Pool } from 'pg';
const pool = new Pool();

export const all = (table: string) => pool.query(`SELECT * FROM ${table}`); // suggestion: sql-concatenation
export const quoted = (table: string) => pool.query(`SELECT * FROM "${table}"`); // suggestion: sql-concatenation
export const columns = (list: string) => pool.query(`SELECT ${list} FROM orders`); // suggestion: sql-concatenation
export const sorted = (key: string) => pool.query(`SELECT * FROM orders ORDER BY ${key}`); // suggestion: sql-concatenation
export const directed = (dir: string) => pool.query(`SELECT * FROM orders ORDER BY id ${dir}`); // suggestion: sql-concatenation
export const grouped = (key: string) => pool.query(`SELECT count(*) FROM orders GROUP BY ${key}`); // suggestion: sql-concatenation
export const where = (condition: string) => pool.query(`SELECT * FROM orders WHERE ${condition}`); // suggestion: sql-concatenation
export const compare = (operator: string) => pool.query(`SELECT * FROM orders WHERE total ${operator} 10`); // suggestion: sql-concatenation
export const tail = (clause: string) => pool.query(`SELECT * FROM orders ${clause}`); // suggestion: sql-concatenation
export const glued = (year: string) => pool.query(`SELECT * FROM orders_${year}`); // suggestion: sql-concatenation
