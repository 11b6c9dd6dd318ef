// library: @libsql/client; feature: execute-batch; expect: innocent
import { createClient } from '@libsql/client';
import type { Request, Response } from 'express';

const turso = createClient({ url: process.env.TURSO_URL!, authToken: process.env.TURSO_TOKEN });

export async function subscribe(req: Request, res: Response) {
  const email = req.body.email;
  const existing = await turso.execute({ sql: 'SELECT id FROM subscribers WHERE email = ?', args: [email] });
  if (existing.rows.length === 0) {
    await turso.batch([
      { sql: 'INSERT INTO subscribers (email) VALUES (?)', args: [email] },
      { sql: 'INSERT INTO audit (what) VALUES (?)', args: [`subscribe ${email}`] },
    ], 'write');
  }
  res.sendStatus(204);
}
