// library: next; feature: a route that stores SHA-1 of a password; expect: bad
import { createHash } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';

export async function POST(request: NextRequest) {
  const { email, password } = await request.json();
  const passwordDigest = createHash('sha1').update(password).digest('hex'); // error: weak-password-hash
  return NextResponse.json({ email, passwordDigest }, { status: 201 });
}
