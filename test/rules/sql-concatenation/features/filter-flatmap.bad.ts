// library: pg; feature: filter-flatmap; expect: bad
import { Pool } from 'pg';
const pool = new Pool();

export async function tagged(tags: string[]) {
  const clauses = tags.filter(Boolean).flatMap((tag) => [`tags @> '{${tag}}'`]);
  return pool.query(`SELECT * FROM posts WHERE ${clauses.join(' OR ')}`); // warning: sql-concatenation
}
