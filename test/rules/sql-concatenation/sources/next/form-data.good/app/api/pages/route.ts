// library: pg; feature: next-form-data; expect: innocent
import { cookies } from 'next/headers';
import { Pool } from 'pg';

const pool = new Pool();

export async function PUT(request: Request, { params }: { params: { slug: string } }) {
  const form = await request.formData();
  await pool.query('UPDATE pages SET title = $1 WHERE slug = $2', [form.get('title'), params.slug]);
  return new Response(`UPDATE pages SET title = ${form.get('title')}`, { status: 200 });
}

export async function DELETE() {
  const session = (await cookies()).get('session')?.value;
  await pool.query('DELETE FROM sessions WHERE token = $1', [session]);
  return new Response(null, { status: 204 });
}
