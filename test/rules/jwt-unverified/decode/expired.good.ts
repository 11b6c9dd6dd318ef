// library: jsonwebtoken; feature: decode of a token whose signature was right, or is looked at further down; expect: innocent
import jwt from 'jsonwebtoken';
import { decodeJwt } from 'jose';
import { keys, tools } from './keys';

export async function sessionOf(token: string) {
  let payload;
  try {
    payload = await keys.read(token);
  } catch (error) {
    if ((error as Error).name === 'TokenExpiredError') {
      payload = jwt.decode(token);
    } else {
      throw error;
    }
  }
  return payload;
}

export async function authenticate(token: string, issuer: string) {
  const decoded = decodeJwt(token);
  if (decoded.iss !== issuer) return undefined;
  const { verify } = await tools();
  const { payload } = await verify(token, await keys.of(issuer));
  return payload.sub;
}
