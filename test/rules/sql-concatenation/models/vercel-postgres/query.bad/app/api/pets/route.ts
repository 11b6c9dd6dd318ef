// library: @vercel/postgres; feature: query; expect: bad
import { db, sql } from '@vercel/postgres';
import { NextResponse } from 'next/server';

export async function GET(request: Request) {
  const owner = new URL(request.url).searchParams.get('owner');
  const pets = await sql.query(`SELECT * FROM pets WHERE owner = '${owner}'`); // error: sql-concatenation
  const client = await db.connect();
  const toys = await client.query(`SELECT * FROM toys WHERE owner = '${owner}'`); // error: sql-concatenation
  return NextResponse.json({ pets: pets.rows, toys: toys.rows });
}
