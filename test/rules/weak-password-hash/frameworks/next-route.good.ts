// library: next; feature: a route that asks argon2; expect: innocent
import argon2 from 'argon2';
import { NextResponse, type NextRequest } from 'next/server';

export async function POST(request: NextRequest) {
  const { email, password } = await request.json();
  return NextResponse.json({ email, hash: await argon2.hash(password) }, { status: 201 });
}
