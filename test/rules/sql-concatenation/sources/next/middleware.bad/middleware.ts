// library: @neondatabase/serverless; feature: next-middleware; expect: bad
import { neon } from '@neondatabase/serverless';
import { NextResponse, type NextRequest } from 'next/server';

const sql = neon(process.env.DATABASE_URL!);

export async function middleware(request: NextRequest) {
  const slug = request.nextUrl.pathname.slice(1);
  const rows = await sql.query(`SELECT target FROM redirects WHERE slug = '${slug}'`); // error: sql-concatenation
  return rows[0] ? NextResponse.redirect(rows[0].target) : NextResponse.next();
}
