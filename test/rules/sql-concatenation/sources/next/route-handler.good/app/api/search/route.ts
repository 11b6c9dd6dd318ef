// library: pg; feature: next-route-handler; expect: innocent
import { NextRequest, NextResponse } from 'next/server';
import { Pool } from 'pg';

const pool = new Pool();

export async function GET(request: NextRequest) {
  const q = request.nextUrl.searchParams.get('q');
  const { rows } = await pool.query('SELECT * FROM docs WHERE title ILIKE $1', [`%${q}%`]);
  return NextResponse.json(rows);
}

export async function POST(request: NextRequest) {
  const body = await request.json();
  const { rows } = await pool.query('INSERT INTO docs (title) VALUES ($1) RETURNING id', [body.title]);
  return NextResponse.json(rows[0], { status: 201 });
}
