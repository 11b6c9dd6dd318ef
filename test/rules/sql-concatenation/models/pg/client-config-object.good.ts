// library: pg; feature: query-config; expect: innocent
import { Client } from 'pg';
import type { Request, Response } from 'express';

const client = new Client();
await client.connect();

export async function findTenant(req: Request, res: Response) {
  const slug = req.query.slug as string;
  const result = await client.query({
    name: 'tenant-by-slug',
    text: 'SELECT id, plan FROM tenants WHERE slug = $1',
    values: [slug],
  });
  res.json(result.rows);
}
