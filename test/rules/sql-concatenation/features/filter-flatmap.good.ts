// library: pg; feature: filter-flatmap; expect: innocent
import { Pool } from 'pg';
const pool = new Pool();

export async function tagged(tags: string[]) {
  const clauses = tags.filter(Boolean).flatMap((_, i) => [`tags @> $${i + 1}`]);
  return pool.query(`SELECT * FROM posts WHERE ${clauses.join(' OR ')}`, tags.filter(Boolean).map((tag) => [tag]));
}
