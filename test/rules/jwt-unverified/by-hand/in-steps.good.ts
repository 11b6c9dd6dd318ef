// library: ecmascript; feature: texts with points that are no tokens, and a token that another server has just given; expect: innocent
import type { Request, Response } from 'express';

export function preview(req: Request, res: Response) {
  const [name, kind] = String(req.query.file).split('.');
  const shape = JSON.parse('{"kind":"picture"}');
  res.json({ name, kind, shape });
}

export async function login(base: string, member: string, password: string): Promise<string> {
  const { token } = (await (await fetch(`${base}/login`, { method: 'POST', body: JSON.stringify({ member, password }) })).json()) as { token: string };
  const claims = JSON.parse(Buffer.from(token.split('.')[1]!, 'base64').toString());
  console.log(`signed in as ${claims.email}`);
  return token;
}
