// library: jose, jwt-decode; feature: a handler named after a verb verifies; expect: innocent
import { jwtVerify } from 'jose';
import { jwtDecode } from 'jwt-decode';

const keyOf = (issuer: string) => new TextEncoder().encode(process.env[`PASS_SECRET_${issuer}`]);

export async function GET(request: Request) {
  const token = request.headers.get('authorization')!.split(' ')[1]!;
  const { iss } = jwtDecode<{ iss: string }>(token);
  const { payload } = await jwtVerify(token, keyOf(iss));
  return Response.json({ hall: payload.hall });
}
