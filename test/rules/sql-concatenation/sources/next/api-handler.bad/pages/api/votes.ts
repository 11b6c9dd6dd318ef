// library: pg; feature: next-api; expect: bad
import type { NextApiRequest, NextApiResponse } from 'next';
import { Pool } from 'pg';

const pool = new Pool();

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  if (req.method === 'POST') {
    await pool.query(`INSERT INTO votes (poll, choice) VALUES ('${req.query.poll}', '${req.body.choice}')`); // error: sql-concatenation
    return res.status(201).end();
  }
  const { rows } = await pool.query(`SELECT choice, count(*) FROM votes WHERE poll = '${req.query.poll}' GROUP BY choice`); // error: sql-concatenation
  res.status(200).json(rows);
}
