// library: next; feature: the scheme of the header; expect: innocent
import { NextResponse, type NextRequest } from 'next/server';

export async function GET(request: NextRequest) {
  const [scheme, token] = (request.headers.get('authorization') ?? '').split(' ');
  if (scheme !== 'Bearer' || token === '') return NextResponse.json({}, { status: 401 });
  return NextResponse.json({ ok: true });
}
