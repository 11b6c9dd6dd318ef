// library: pg; feature: parameter-places; expect: bad
import { Pool } from 'pg';
const pool = new Pool();

export const byId = (id: string) => pool.query(`SELECT * FROM orders WHERE id = ${id}`); // warning: sql-concatenation
export const byName = (name: string) => pool.query(`SELECT * FROM orders WHERE name = '${name}'`); // warning: sql-concatenation
export const byIds = (ids: string) => pool.query(`SELECT * FROM orders WHERE id IN (${ids})`); // warning: sql-concatenation
export const like = (term: string) => pool.query(`SELECT * FROM orders WHERE name LIKE '%${term}%'`); // warning: sql-concatenation
export const first = (count: string) => pool.query(`SELECT * FROM orders LIMIT ${count}`); // warning: sql-concatenation
export const insert = (name: string) => pool.query(`INSERT INTO orders (name) VALUES ('${name}')`); // warning: sql-concatenation
export const rename = (name: string, id: number) => pool.query(`UPDATE orders SET name = '${name}' WHERE id = ${id}`); // warning: sql-concatenation
export const remove = (id: any) => pool.query('DELETE FROM orders WHERE id = ' + id); // warning: sql-concatenation
