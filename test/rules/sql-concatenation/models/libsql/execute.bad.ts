// library: @libsql/client; feature: execute-batch; expect: bad
import { createClient } from '@libsql/client';
import type { Request, Response } from 'express';

const turso = createClient({ url: process.env.TURSO_URL!, authToken: process.env.TURSO_TOKEN });

export async function subscribe(req: Request, res: Response) {
  const email = req.body.email;
  const existing = await turso.execute(`SELECT id FROM subscribers WHERE email = '${email}'`); // error: sql-concatenation
  if (existing.rows.length === 0) {
    await turso.execute({ sql: `INSERT INTO subscribers (email) VALUES ('${email}')`, args: [] }); // error: sql-concatenation
    await turso.executeMultiple(`INSERT INTO audit (what) VALUES ('subscribe ${email}');`); // error: sql-concatenation
  }
  res.sendStatus(204);
}
