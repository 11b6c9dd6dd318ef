// library: astro; feature: the type of a variable declares its function; expect: innocent
import type { APIRoute } from 'astro';
import { createClient } from '@libsql/client';

const client = createClient({ url: process.env.TURSO_URL! });

export const POST: APIRoute = async ({ request }) => {
  const form = await request.formData();
  await client.execute({ sql: 'INSERT INTO guestbook (name) VALUES (?)', args: [form.get('name')] });
  return new Response(null, { status: 303 });
};
