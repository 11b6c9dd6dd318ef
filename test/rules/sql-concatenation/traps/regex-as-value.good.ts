// library: pg; feature: sql-operators-in-text; expect: innocent
import { Pool } from 'pg';
const pool = new Pool();

const DAY_MS = 86_400_000;
const PATTERN = '^[a-z]+$';

export async function check() {
  await pool.query(`SELECT 'it''s', "name" FROM t WHERE a ->> 'b' ~ '${PATTERN}' AND at < now() - ${DAY_MS} * interval '1 ms'`);
  await pool.query(`SELECT $$dollar 'quoted'$$, E'\\'' FROM t WHERE x = '{"a": 1}'::jsonb -- a comment's quote
    AND y = ${[1, 2, 3].length}`);
}
