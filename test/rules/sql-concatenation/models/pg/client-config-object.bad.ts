// library: pg; feature: query-config; expect: bad
import { Client } from 'pg';
import type { Request, Response } from 'express';

const client = new Client();
await client.connect();

export async function findTenant(req: Request, res: Response) {
  const slug = req.query.slug as string;
  const result = await client.query({ // error: sql-concatenation
    name: 'tenant-by-slug',
    text: "SELECT id, plan FROM tenants WHERE slug = '" + slug + "'",
  });
  res.json(result.rows);
}
