// library: pg; feature: micro; expect: innocent
import type { IncomingMessage, ServerResponse } from 'node:http';
import { json, send } from 'micro';
import { Pool } from 'pg';

const pool = new Pool();

export default async (req: IncomingMessage, res: ServerResponse) => {
  const payload: any = await json(req);
  await pool.query('INSERT INTO webhooks (kind) VALUES ($1)', [payload.kind]);
  send(res, 202);
};
