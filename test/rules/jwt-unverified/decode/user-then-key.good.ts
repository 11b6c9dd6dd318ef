// library: jsonwebtoken; feature: whose key it is, verified in the next function; expect: innocent
import jwt from 'jsonwebtoken';
import type { Request } from 'express';

interface Users { secretOf(id: string): Promise<string> }

function getPayload(token: string): { id: string } {
  return jwt.decode(token) as { id: string };
}

export async function userFor(req: Request, users: Users): Promise<string> {
  const token = String(req.query.token);
  const { id } = getPayload(token);
  const claims = jwt.verify(token, await users.secretOf(id), { algorithms: ['HS256'] }) as { id: string };
  return claims.id;
}
