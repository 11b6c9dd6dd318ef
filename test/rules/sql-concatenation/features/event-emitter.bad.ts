// library: pg; feature: nested-callbacks; expect: bad
import { EventEmitter } from 'node:events';
import { Pool } from 'pg';
const pool = new Pool();
export const bus = new EventEmitter();

bus.on('customer.renamed', async ({ id, name }: { id: number; name: string }) => {
  await pool.query(`UPDATE search_index SET label = '${name}' WHERE customer_id = ${id}`); // warning: sql-concatenation
});
