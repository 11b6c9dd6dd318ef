// library: @libsql/client; feature: batch; expect: bad
import { createClient } from '@libsql/client';
import type { Request, Response } from 'express';

const turso = createClient({ url: 'file:local.db' });

export async function rename(req: Request, res: Response) {
  await turso.batch([ // error: sql-concatenation
    'UPDATE counters SET renames = renames + 1',
    `UPDATE projects SET name = '${req.body.name}' WHERE id = 1`,
  ], 'write');
  res.sendStatus(204);
}
