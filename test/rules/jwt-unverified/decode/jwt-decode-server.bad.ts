// library: jwt-decode; feature: a server that trusts jwt-decode; expect: bad
import { jwtDecode } from 'jwt-decode';
import { NextResponse, type NextRequest } from 'next/server';

export async function GET(request: NextRequest) {
  const token = request.cookies.get('session')?.value ?? '';
  const { role } = jwtDecode<{ role: string }>(token); // error: jwt-unverified
  return role === 'admin' ? NextResponse.json({ ok: true }) : NextResponse.json({}, { status: 403 });
}
