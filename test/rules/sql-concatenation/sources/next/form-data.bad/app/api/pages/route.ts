// library: pg; feature: next-form-data; expect: bad
import { cookies, headers } from 'next/headers';
import { Pool } from 'pg';

const pool = new Pool();

export async function PUT(request: Request, { params }: { params: { slug: string } }) {
  const form = await request.formData();
  await pool.query(`UPDATE pages SET title = '${form.get('title')}' WHERE id = 1`); // error: sql-concatenation
  await pool.query(`UPDATE pages SET body = $1 WHERE slug = '${params.slug}'`, [await request.text()]); // error: sql-concatenation
  await pool.query(`UPDATE pages SET etag = '${request.headers.get('if-match')}' WHERE id = 1`); // error: sql-concatenation
  return new Response(null, { status: 204 });
}

export async function DELETE() {
  const session = (await cookies()).get('session')?.value;
  await pool.query("DELETE FROM sessions WHERE token = '" + session + "'"); // error: sql-concatenation
  const agent = (await headers()).get('user-agent');
  await pool.query("DELETE FROM devices WHERE agent = '" + agent + "'"); // error: sql-concatenation
  return new Response(null, { status: 204 });
}
