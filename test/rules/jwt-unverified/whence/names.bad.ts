// library: jose; feature: a token that its names say a client has sent; expect: bad
import { decodeJwt, jwtVerify } from 'jose';

interface Call {
  headers: Record<string, string | undefined>;
}

const key = new TextEncoder().encode(process.env.GATE_SECRET);

async function strict(token: string) {
  const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'] });
  return { id: payload.sub, team: payload.team };
}

export async function callerOf(call: Call) {
  const token = call.headers['authorization']?.replace(/^Bearer /, '');
  if (!token) return null;
  try {
    return await strict(token);
  } catch {
    const claims = decodeJwt(token); // error: jwt-unverified
    return { id: claims.sub, team: claims.team };
  }
}
