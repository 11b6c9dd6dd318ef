// library: @vercel/postgres; feature: tag; expect: innocent
import { db, sql } from '@vercel/postgres';
import { NextResponse } from 'next/server';

export async function GET(request: Request) {
  const owner = new URL(request.url).searchParams.get('owner');
  const pets = await sql`SELECT * FROM pets WHERE owner = ${owner}`;
  const client = await db.connect();
  const toys = await client.query('SELECT * FROM toys WHERE owner = $1', [owner]);
  return NextResponse.json({ pets: pets.rows, toys: toys.rows });
}
