// library: astro; feature: the type of a variable declares its function; expect: bad
import type { APIRoute } from 'astro';
import { createClient } from '@libsql/client';

const client = createClient({ url: process.env.TURSO_URL! });

export const POST: APIRoute = async ({ request }) => {
  const form = await request.formData();
  await client.execute(`INSERT INTO guestbook (name) VALUES ('${form.get('name')}')`); // error: sql-concatenation
  return new Response(null, { status: 303 });
};
