// entry: app/api/articles/route.ts; library: postgres; feature: next-route-handler; expect: bad
import { NextResponse, type NextRequest } from 'next/server';
import { z } from 'zod';
import { sql } from '@/lib/db';
import { sql as db } from '../../../lib/db';

const Filter = z.object({
  language: z.enum(['de', 'en', 'fr']).default('en'),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  author: z.string().optional(),
});

/** Everything bound by the tag; the fragment is a tag, too. */
export async function GET(request: NextRequest) {
  const filter = Filter.parse(Object.fromEntries(request.nextUrl.searchParams));
  const byAuthor = filter.author ? db`AND author = ${filter.author}` : db``;
  const articles = await db`
    SELECT id, title FROM articles
    WHERE language = ${filter.language} ${byAuthor}
    ORDER BY published_at DESC
    LIMIT ${filter.limit}`;
  return NextResponse.json(articles);
}

/** `unsafe` is a plain call: an enum and a number may stand in its text, a free text may not. */
export async function POST(request: NextRequest) {
  const filter = Filter.parse(await request.json());
  const table = `articles_${filter.language}`;
  const latest = await db.unsafe(`SELECT id, title FROM ${table} LIMIT ${filter.limit}`);
  const found = await db.unsafe(`SELECT id, title FROM ${table} WHERE author = '${filter.author}'`); // error: sql-concatenation
  return NextResponse.json({ latest, found });
}

/** The alias is not resolved here, the name of the method is enough. */
export async function DELETE(request: NextRequest) {
  const id = request.nextUrl.searchParams.get('id');
  await sql.unsafe(`DELETE FROM articles WHERE id = '${id}'`); // error: sql-concatenation
  return new NextResponse(null, { status: 204 });
}
