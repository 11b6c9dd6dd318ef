// library: next; feature: a cron secret as bearer token; expect: bad
import { NextResponse, type NextRequest } from 'next/server';

export async function GET(request: NextRequest) {
  if (request.headers.get('authorization') !== `Bearer ${process.env.CRON_SECRET}`) { // warning: timing-unsafe-compare
    return NextResponse.json({}, { status: 401 });
  }
  return NextResponse.json({ ok: true });
}
