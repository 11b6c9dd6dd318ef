// library: pg; feature: a request taken out of the first parameter; expect: bad
import { Pool } from 'pg';

const pool = new Pool();

export async function action({ request }) {
  const form = await request.formData();
  return pool.query(`INSERT INTO guestbook (name) VALUES ('${form.get('name')}')`); // error: sql-concatenation
}
