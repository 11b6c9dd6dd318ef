// library: @planetscale/database; feature: execute; expect: bad
import { connect } from '@planetscale/database';
import type { VercelRequest, VercelResponse } from '@vercel/node';

const conn = connect({ url: process.env.PLANETSCALE_URL });

export default async function handler(req: VercelRequest, res: VercelResponse) {
  const results = await conn.execute(`SELECT * FROM episodes WHERE show_slug = '${req.query.show}'`); // error: sql-concatenation
  res.json(results.rows);
}
