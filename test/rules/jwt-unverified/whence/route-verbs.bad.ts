// library: jose, jwt-decode; feature: a handler named after a verb beside one that verifies; expect: bad
import { jwtVerify } from 'jose';
import { jwtDecode } from 'jwt-decode';

export async function GET(request: Request) {
  const token = request.headers.get('authorization')!.split(' ')[1]!;
  const pass = jwtDecode<{ hall: string }>(token); // warning: jwt-unverified
  return Response.json({ hall: pass.hall });
}

export async function POST(request: Request) {
  const token = request.headers.get('authorization')!.split(' ')[1]!;
  const { payload } = await jwtVerify(token, new TextEncoder().encode(process.env.PASS_SECRET));
  return Response.json({ hall: payload.hall });
}
