// library: pg; feature: next-api; expect: innocent
import type { NextApiRequest, NextApiResponse } from 'next';
import { Pool } from 'pg';

const pool = new Pool();

export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  if (req.method === 'POST') {
    await pool.query('INSERT INTO votes (poll, choice) VALUES ($1, $2)', [req.query.poll, req.body.choice]);
    return res.status(201).end();
  }
  const { rows } = await pool.query('SELECT choice, count(*) FROM votes WHERE poll = $1 GROUP BY choice', [req.query.poll]);
  res.status(200).json(rows);
}
