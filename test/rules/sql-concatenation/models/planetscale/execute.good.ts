// library: @planetscale/database; feature: execute; expect: innocent
import { Client } from '@planetscale/database';
import type { VercelRequest, VercelResponse } from '@vercel/node';

const client = new Client({ url: process.env.PLANETSCALE_URL });

export default async function handler(req: VercelRequest, res: VercelResponse) {
  const results = await client.execute('SELECT * FROM episodes WHERE show_slug = ?', [req.query.show]);
  const named = await client.connection().execute('SELECT * FROM hosts WHERE name = :name', { name: req.query.host });
  res.json({ episodes: results.rows, hosts: named.rows });
}
