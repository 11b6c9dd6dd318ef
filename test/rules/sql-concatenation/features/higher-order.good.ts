// library: pg; feature: callbacks; expect: innocent
import { Pool, type PoolClient } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

async function withClient<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}

export async function remove(req: Request, res: Response) {
  await withClient((client) => client.query('DELETE FROM carts WHERE id = $1', [req.params.id]));
  res.sendStatus(204);
}
